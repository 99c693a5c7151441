/** The few words of a passage that a short row prints: its hedge, or what it says of its subject. English only. */

const VERB =
  "(?:is|are|was|were|has|have|had|will|would|shall|could|can|may|might|must|should|do|does|did|remains?|sees?|gave|held|stays?|stayed)(?: ?n[’']?t)?";
/** Where a predicate goes on to say where, when and why. */
const BEHIND =
  '(?:because|while|if|although|though|after|before|when|where|that|which|who|until|unless|despite|since|as|from|by|during|against|for|on|even)';
/** A word behind a verb, also a number with its separators. */
const NEXT = String.raw` (?!${BEHIND}\b)(?:[^ ,;:.“”"—–]|[,.](?=\p{Nd}))+`;
const PREDICATE = new RegExp(
  String.raw`(?<![\p{L}’'])(?:[Ww]e|[Ii]t|[Tt]hat|[Tt]here|I)?[’'](?:re|s|ve|ll)(?:${NEXT}){1,6}|\b${VERB}\b(?:${NEXT}){0,8}`,
  'u',
);
/** Words that say how much a figure is worth. */
const HEDGE =
  /\b(?:currently known|as far as [^,.;]+|(?:could|might|may|would|can) (?:grow|rise|climb|reach|fall)(?: to)?|(?:is|are|was|were) feared [\p{L}]+|so far|up to now|reportedly|allegedly|estimated|probably|at most)\b/iu;
/** A passage with fewer words is short enough by itself. */
const MIN_WORDS = 4;
/** “The Pentagon has confirmed that”: what is said comes behind it. */
const SAID = /^.*?(?:ed|said|says|know) that /;
/** Words with which no excerpt ends. */
const LOOSE_END = /(?: (?:and|or|of|the|an?|to|in|at|with|over|among|into))+$/;

/** What is denied never stands without the word that denies it. */
const DENIAL = /\b(?:denied|denies|rejected|rejects)\b(?: [^ ,;:.“”"—–]+){0,8}/;
/** Words that turn what comes behind them into its opposite, or into a condition. */
const TURNED =
  /\b(?:no|not|nobody|none|neither|nor|nothing|never|few|hardly|without|if|unless|whether|false|untrue)\b/i;

/** The words of a passage that a short row may print beside its figure, where it gives one; none where the passage is short, or its predicate is not plain. */
export function excerptOf(words: string, figure: string | undefined): string | undefined {
  if (words.split(' ').length < MIN_WORDS) return undefined;
  const [denial] = DENIAL.exec(words) ?? [];
  if (denial) return denial.replace(LOOSE_END, '');
  if (!figure) return predicateIn(words.replace(SAID, ''));
  return HEDGE.exec(words)?.[0] ?? predicateIn(clauseBehind(figure, words)) ?? predicateIn(words);
}

/** What stands behind a figure in its own clause. */
function clauseBehind(figure: string, words: string): string {
  return (words.split(figure)[1] ?? '').split(/[,;](?!\p{Nd})/u, 1)[0] ?? '';
}

function predicateIn(words: string): string | undefined {
  const match = PREDICATE.exec(words);
  const found = match?.[0].trim().replace(LOOSE_END, '');
  if (!match || TURNED.test(words.slice(0, match.index))) return undefined;
  return found?.includes(' ') ? found : undefined;
}
