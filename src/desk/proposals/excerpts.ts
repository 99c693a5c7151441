/** The few words of a passage that a short row prints: its hedge, or what it says of its subject. English only. */

const VERB =
  "(?:is|are|was|were|has|have|had|will|would|shall|could|can|may|might|must|should|do|does|did|remains?|sees?|gave|held|stays?|stayed)(?: ?n[’']?t)?";
/** Where a predicate goes on to say where, when and why. */
const BEHIND =
  '(?:because|while|if|although|though|after|before|when|where|that|which|who|until|unless|despite|since|as|from|by|during|against|for|on|even)';
const PREDICATE = new RegExp(
  String.raw`(?<![\p{L}’'])(?:[Ww]e|[Ii]t|[Tt]hat|[Tt]here|I)?[’'](?:re|s|ve|ll)(?: (?!${BEHIND}\b)[^ ,;:.“”"—–]+){1,6}|\b${VERB}\b(?: (?!${BEHIND}\b)[^ ,;:.“”"—–]+){0,6}`,
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

/** The words of a passage that a short row may print beside its figure, where it gives one; none where the passage is short, or its predicate is not plain. */
export function excerptOf(words: string, figure: string | undefined): string | undefined {
  if (words.split(' ').length < MIN_WORDS) return undefined;
  if (!figure) return predicateIn(words.replace(SAID, ''));
  return HEDGE.exec(words)?.[0] ?? predicateIn(words.split(figure)[1] ?? '') ?? predicateIn(words);
}

function predicateIn(words: string): string | undefined {
  const found = PREDICATE.exec(words)?.[0].trim().replace(LOOSE_END, '');
  return found?.includes(' ') ? found : undefined;
}
