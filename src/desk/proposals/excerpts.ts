/** The few words of a passage that a short row prints: its hedge, or what it says of its subject. */
import { baseLanguage } from '../../domain/language.ts';
import { oncePer } from '../../domain/once.ts';
import { stem } from '../../search/query/stem.ts';

/** How a language says something of a subject. */
interface Predicates {
  /** Auxiliary verbs, with which a predicate begins. */
  readonly verbs: string;
  /** Verbs by themselves, where no auxiliary stands. */
  readonly others?: string;
  /** Where a predicate goes on to say where, when and why. */
  readonly behind: string;
  /** Short forms before a verb that belong to it: “We’re”, “There is”. */
  readonly before?: string;
  /** “Potentially shifting the dynamics”: a participle that has a hedge of its own. */
  readonly hedged?: string;
  /** Words that say how much a figure is worth. */
  readonly hedge?: RegExp;
  /** “The Pentagon has confirmed that”: what is said comes behind it. */
  readonly said?: RegExp;
  /** Prepositions with which a passage without a verb begins. */
  readonly lead?: RegExp;
  /** Words with which no excerpt ends. */
  readonly looseEnd: RegExp;
  /** What is denied never stands without the word that denies it. */
  readonly denial?: RegExp;
  /** Words that turn what comes behind them into its opposite, or into a condition. */
  readonly turned: RegExp;
}

const EN: Predicates = {
  verbs:
    "(?:is|are|was|were|has|have|had|will|would|shall|could|can|may|might|must|should|do|does|did|remains?|sees?|gave|held|stays?|stayed)(?: ?n[’']?t)?",
  others: String.raw`(?:lost|sank|rose|fell|came|went|left|sent|broke|struck|took|began|grew|hit|expects?|\p{Ll}{2,}ed)`,
  behind:
    'because|while|if|although|though|after|before|when|where|that|which|who|until|unless|despite|since|as|from|by|during|against|for|on|even|amid|according',
  before: "(?:[Ww]e|[Ii]t|[Tt]hat|[Tt]here|I)?[’'](?:re|s|ve|ll)|[Tt]here (?:is|are|was|were|has been|have been)",
  hedged: String.raw`(?:potentially|possibly|reportedly|allegedly) \p{Ll}+ing`,
  hedge:
    /\b(?:currently known|as far as [^,.;]+|(?:could|might|may|would|can) (?:grow|rise|climb|reach|fall)(?: to)?|(?:is|are|was|were) feared [\p{L}]+|so far|up to now|reportedly|allegedly|estimated|probably|at most)\b/iu,
  said: /^.*?\b(?:said|says?|told [\p{L} ]+|confirm(?:ed|s)|add(?:ed|s)|not(?:ed|es)|announc(?:ed|es)|claim(?:ed|s)|reports?|knows?|known|stat(?:ed|es)|warn(?:ed|s)|insist(?:ed|s)|emphasi[sz](?:ed|es)|stress(?:ed|es)|believes?|(?:re)?affirm(?:ed|s)|clarif(?:ied|ies)) that /u,
  lead: /^(?:such as|including|with|amid|like) /i,
  looseEnd: /(?: (?:and|or|of|the|an?|to|in|at|with|over|among|into|about))+$/,
  denial: /\b(?:denied|denies|rejected|rejects)\b(?: [^ ,;:.“”"—–]+){0,8}/,
  turned:
    /\b(?:no|not|nobody|none|neither|nor|nothing|never|few|hardly|without|if|unless|whether|false|untrue|denied|denies)\b/i,
};

const DE: Predicates = {
  verbs:
    '(?:hat|haben|hatte|hatten|ist|sind|war|waren|wird|werden|wurde|wurden|soll|sollen|sollte|kann|können|könnte|könnten|muss|müssen|dürfte|dürften|bleibt|bleiben|gibt)',
  behind: 'weil|während|wenn|obwohl|nachdem|bevor|wo|dass|der|die|bis auf',
  looseEnd: / (?:und|oder|der|die|das|den|dem|ein|eine|in|an|zu|mit|von|aus)$/,
  denial: /\b(?:dementiert\p{L}*|bestritt\p{L}*|bestreitet)\b(?: [^ ;:.“”„"—–]+){0,8}/u,
  turned: /(?<!\p{L})(?:nicht|kein\p{L}*|niemand|nie|nichts|ohne|wenn|ob|falls)(?!\p{L})/iu,
};

const UK: Predicates = {
  verbs: '(?:не )?(?:може|можуть|буде|будуть|має|мають|була|було|були|був)',
  behind: 'бо|тому|якщо|хоча|коли|де|що|який|яка|яке|які|після|через',
  looseEnd: / (?:і|й|та|або|в|у|на|з|із|до|від|за|про|для)$/,
  denial: /(?<!\p{L})(?:запереч\p{L}+|спростув\p{L}+)(?: [^ ;:.“”«»—–]+){0,8}/u,
  turned: /(?<!\p{L})(?:не|ні|ніхто|нічого|немає|жодн\p{L}+|без|якщо|чи|ніколи)(?!\p{L})/iu,
};

const PREDICATES: Readonly<Record<string, Predicates>> = { en: EN, de: DE, uk: UK };

/** A passage with fewer words is short enough by itself. */
const MIN_WORDS = 4;
/** So many words at most make an excerpt of what an answer is called. */
const MAX_LABELLED = 7;

/** The words of a passage that a short row may print beside its figure, or beside an answer of this label; none where the passage is short, or its predicate is not plain. */
export function excerptOf(
  words: string,
  figure: string | undefined,
  language: string,
  label?: string,
): string | undefined {
  const table = PREDICATES[baseLanguage(language)];
  if (!table || words.split(' ').length < MIN_WORDS) return undefined;
  const [denial] = table.denial?.exec(words) ?? [];
  if (denial) return denial.replace(table.looseEnd, '');
  const said = table.said ? words.replace(table.said, '') : words;
  if (!figure) return answering(predicateIn(said, table), said, label, table);
  return table.hedge?.exec(words)?.[0] ?? predicateIn(clauseBehind(figure, words), table) ?? predicateIn(words, table);
}

/** What is said of the subject, unless the words of the answer’s label stand elsewhere. */
function answering(predicate: string | undefined, words: string, label = '', table: Predicates): string | undefined {
  const named = new Set(wordsOf(label).map(stem));
  const has = (text: string) => wordsOf(text).some((word) => named.has(stem(word)));
  return predicate && (has(predicate) || !has(words)) ? predicate : (labelled(words, named, table) ?? predicate);
}

/** The stretch of a passage that holds the words of a label. */
function labelled(words: string, named: ReadonlySet<string>, { turned }: Predicates): string | undefined {
  const parts = words.split(' ');
  const at = parts.flatMap((part, index) => (wordsOf(part).some((word) => named.has(stem(word))) ? [index] : []));
  const [first, last] = [at[0], at.at(-1)];
  if (first === undefined || last === undefined || last - first >= MAX_LABELLED) return undefined;
  const before = parts.slice(0, first).join(' ');
  const isAtEnd = first + 1 === parts.length;
  const [start, end] = last > first ? [first, last + 1] : [isAtEnd ? Math.max(first - 1, 0) : first, first + 2];
  return turned.test(before)
    ? undefined
    : parts
        .slice(start, end)
        .join(' ')
        .replace(/[,.;:]$/, '');
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 3);
}

/** What stands behind a figure in its own clause. */
function clauseBehind(figure: string, words: string): string {
  return (words.split(figure)[1] ?? '').split(/[,;](?!\p{Nd})/u, 1)[0] ?? '';
}

/** The forms of predicates of a language: with a hedge, with an auxiliary, by a verb alone, with a participle. */
const formsOf = oncePer(({ verbs, others, before, hedged, behind }: Predicates): RegExp[] => {
  // A word behind a verb, also a number with its separators.
  const next = String.raw`(?: (?!(?:${behind})(?!\p{L}))(?:[^ ,;:.“”«»"—–]|[,.](?=\p{Nd}))+)`;
  const forms = [
    hedged && `${hedged}${next}{1,6}`,
    before && `(?:${before})${next}{1,6}|${verbs}(?!\\p{L})${next}{1,8}`,
    !before && `${verbs}(?!\\p{L})${next}{1,8}`,
    others && `(?<=\\p{L} )${others}(?!\\p{L})${next}{1,5}`,
    others && `^\\p{Ll}+ing${next}{1,6}`,
  ];
  return forms.flatMap((form) => (form ? [new RegExp(String.raw`(?<![\p{L}’'])(?:${form})`, 'u')] : []));
});

/** The first predicate that is more than its verb; of words without one, what they name. */
function predicateIn(words: string, table: Predicates): string | undefined {
  for (const form of formsOf(table)) {
    const match = form.exec(words);
    if (match && table.turned.test(words.slice(0, match.index))) return undefined;
    const found = match?.[0]
      .trim()
      .replace(/[’')]$/, '')
      .replace(table.looseEnd, '');
    if (found?.includes(' ')) return found;
  }
  return table.lead?.test(words) ? namedIn(words.replace(table.lead, '')) : undefined;
}

function namedIn(words: string): string | undefined {
  const [name = ''] = words.split(/[,;.]/, 1);
  const { length } = name.split(' ');
  return length > 1 && length <= MAX_LABELLED ? name : undefined;
}
