/** Who says it in the clauses of a language: its verbs of saying, and the words beside them that name somebody. */
import { oncePer } from '../../domain/once.ts';
import type { SpeakerKind } from '../../domain/vocabulary.ts';
import type { Speech } from './speech.ts';

/** Where words give what is said to somebody, and to whom. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly who: string;
  readonly verb: string;
  readonly role: string | undefined;
}

const NOT_BEFORE = String.raw`(?<![\p{L}\p{M}’'])`;
const NOT_BEHIND = String.raw`(?![\p{L}\p{M}’'])`;
/** Where a clause begins. */
const CLAUSE = `(?<=^|[,;:] |[–—-] |[.!?»“”"] )`;
/** Where a clause ends. */
const CLAUSE_END = String.raw`(?=\s*(?:[,.;:!?(–—]|$))`;
const FULL_NAME = String.raw`\p{Lu}[\p{L}’'ʼ-]*\p{Ll} \p{Lu}[\p{L}’'ʼ-]*\p{Ll}`;

/** A part of a pattern whose letters count in both cases; one of names beside it tells them apart. */
function anyCase(part: string): string {
  return part.replace(/\\(?:p\{\w+\}|.)|\[([^\]]*)\]|\p{Ll}/gu, (found, within?: string) => {
    if (found.startsWith('\\')) return found;
    const letters = within ?? found;
    return `[${letters}${letters.toUpperCase()}]`;
  });
}

/** The patterns of a language, the surest first. */
const patternsOf = oncePer((speech: Speech): RegExp[] => {
  const { phrase, particle, inverted } = speech;
  const [verbs, sources, as, pronouns, setting, opening] = (
    ['verbs', 'sources', 'as', 'pronouns', 'setting', 'opening'] as const
  ).map((name) => anyCase(speech[name]));
  const [tag, behind, among] = (['tag', 'behind', 'among'] as const).map(
    (name) => speech[name] && anyCase(speech[name]),
  );
  const verb = `(?<verb>${verbs})${NOT_BEHIND}`;
  const who = `(?!(?:${as}|${opening})${NOT_BEHIND})(?<who>${phrase})${NOT_BEHIND}`;
  const settings = `(?: (?:${setting}))*`;
  const named = `(?<who>${FULL_NAME}), (?<role>[^,“”«»„"]{3,80}),`;
  const told = tag ? `(?<verb>${verbs}|${tag})${NOT_BEHIND}` : verb;
  const ending = particle ? `(?:${settings} ${particle}${NOT_BEHIND})?` : '';
  const lead = `(?:(?:${opening}),? )*(?:(?:${setting}),? )*`;
  const pronoun = `(?<who>${pronouns})${NOT_BEHIND}`;
  const forms = [
    `${NOT_BEFORE}(?<verb>${sources}) ?${who}${particle ? '' : CLAUSE_END}`,
    `${NOT_BEFORE}(?<verb>[Зз]а) ${pronoun} словами`,
    behind && `${NOT_BEFORE}${who} (?<verb>${behind})${NOT_BEHIND}`,
    `${NOT_BEFORE}(?:${as})${settings} ${verb}${settings} ${who}${CLAUSE_END}`,
    `${NOT_BEFORE}(?:${as}) ${who}${settings} ${verb}`,
    inverted && `${NOT_BEFORE}(?<verb>${inverted})${NOT_BEHIND}`,
    among && `${CLAUSE}${lead}(?:${among}) ${who}${settings} ${verb}`,
    `(?<=[»“”"],? ?[–—-]? ?|, )${told}${settings} (?:${pronoun}|${who}(?:, (?<role>${FULL_NAME})(?=[,.]))?${settings}${ending}${CLAUSE_END})`,
    `${CLAUSE}${lead}(?:${pronoun}|${named}|${who}, (?<role>${FULL_NAME}),|${who})${settings} ${verb}${ending}`,
    particle && `${CLAUSE}${lead}${verb}${settings} ${who}${ending}(?=[,:])`,
  ];
  return forms.flatMap((form) => (form ? [new RegExp(form, 'gu')] : []));
});

/** What the clauses of a sentence give to somebody, the surest readings first. */
export function clausesIn(sentence: string, speech: Speech): Clause[] {
  return patternsOf(speech).flatMap((pattern) =>
    [...sentence.matchAll(pattern)].flatMap((match) => clauseOf(match, speech)),
  );
}

/** What stands before whoever speaks, and behind the words that say so, without being part of them. */
const besideOf = oncePer(({ opening, setting }: Speech) => ({
  before: new RegExp(`^(?:(?:${opening}|${setting}),? )+`, 'iu'),
  behind: new RegExp(`(?: (?:${setting}))+$`, 'iu'),
}));

function clauseOf(match: RegExpExecArray, speech: Speech): Clause[] {
  const { who = '', verb = '', role } = match.groups ?? {};
  const { before, behind } = besideOf(speech);
  const [lead = ''] = before.exec(match[0]) ?? [];
  const [rest = ''] = behind.exec(match[0]) ?? [];
  const words = who.replace(before, '');
  if (words === '') return [];
  return [
    { start: match.index + lead.length, end: match.index + match[0].length - rest.length, who: words, verb, role },
  ];
}

const NAME = new RegExp(`^(?<office>(?:.* )?)(?<name>${FULL_NAME})$`, 'u');
const ARTICLE = /^(?:[Dd]e[rsmn]|[Dd]ie|[Dd]as|[Ee]ine?[rsmn]?|[Ll]es?|[Ll]a|[Uu]ne?) (?=\S)/u;

/** Who is named, what they are, and what kind of speaker that makes: “начальник розвідки Кирило Буданов”, “der Sprecher der Reederei, Jonas Wieck”. */
export function speakerOfClause({ who, role }: Clause, speech: Speech): Named {
  if (speech.unnamed.test(who)) return { name: who, role, kind: 'anonymous-official' };
  const bare = who.replace(ARTICLE, '');
  const { office = '', name } = NAME.exec(bare)?.groups ?? {};
  if (name !== undefined && (bare === who || office !== ''))
    return { name, role: office.trim() || role, kind: 'named-official' };
  if (role && NAME.test(role)) return { name: role, role: bare, kind: 'named-official' };
  return { name: who, role, kind: kindOfPhrase(who, speech) };
}

interface Named {
  readonly name: string;
  readonly role: string | undefined;
  readonly kind: SpeakerKind;
}

function kindOfPhrase(phrase: string, { reports, pronouns }: Speech): SpeakerKind {
  if (reports.test(phrase)) return 'unnamed-reports';
  return new RegExp(`^(?:${pronouns})$`, 'iu').test(phrase) ? 'named-official' : 'institution';
}
