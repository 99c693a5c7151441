/** The tracker's own names: what a typing reader is offered, and how filters are called. */
import { numbersIn } from '../../anchoring/numbers.ts';
import { compareText } from '../../domain/text.ts';
import { RESULT_KINDS, type Relation } from '../../domain/vocabulary.ts';
import type { Claim, Tracker } from '../../model/tracker.ts';
import { RELATION_WORDS, searchWords } from '../../words/words.ts';

/** More would cost a reader more than a guess is worth. */
const MAX_WORDS = 4000;
const WORD = /\p{L}[\p{L}\p{M}’'ʼ]+/gu;
/** Begins with a capital letter, and not because a sentence begins. */
const NAME = /(?<=[\p{L}\p{N},;][’'”]?s? (?:[“"«(])?)\p{Lu}[\p{L}\p{M}]+/gu;

/** More figures than a reader who looks for the nearest one needs. */
const MAX_FIGURES = 2000;

/** A label for each value of each filter, the words that may be meant by a mistyped one, frequent ones first, and all figures but years. */
export function vocabulary(tracker: Tracker) {
  return { labels: labelsOf(tracker), words: frequentWords(tracker), figures: figuresOf(tracker) };
}

function figuresOf({ articles }: Tracker): number[] {
  const figures = articles.flatMap(({ copy, data }) => numbersIn(copy.text, data.language));
  const values = figures.flatMap(({ value = 0 }) => (value > 1 && !isYear(value) ? [value] : []));
  return [...new Set(values)].sort((a, b) => a - b).slice(0, MAX_FIGURES);
}

function isYear(value: number): boolean {
  return value > 1900 && value < 2100;
}

function labelsOf({ topics, sources, speakers, claims }: Tracker) {
  const relations = [...new Set(claims.map(({ comparison }) => comparison.relation))];
  return {
    kind: Object.fromEntries(RESULT_KINDS.map((kind) => [kind, searchWords.kinds[kind].other])),
    topic: Object.fromEntries(topics.map(({ id, data }) => [id, data.title])),
    source: Object.fromEntries(sources.map(({ id, data }) => [id, data.name])),
    speaker: Object.fromEntries(speakers.map(({ id, data }) => [id, data.name])),
    relation: Object.fromEntries(relations.map((relation) => [relation, relationLabel(relation, claims)])),
  };
}

/** The word of a relation; both, where claims of either kind have it. */
function relationLabel(relation: Relation, claims: readonly Claim[]): string {
  const kinds = new Set(
    claims.filter(({ comparison }) => comparison.relation === relation).map(({ data }) => data.kind),
  );
  const { figures, answers } = RELATION_WORDS[relation];
  const words = [...(kinds.has('quantity') ? [figures] : []), ...(kinds.has('position') ? [answers] : [])];
  return [...new Set<string>(words)].join(' / ');
}

function frequentWords({ topics, sources, speakers, claims, articles }: Tracker): string[] {
  const ours = [
    ...speakers.map(({ data }) => data.name),
    ...sources.map(({ data }) => data.name),
    ...topics.map(({ data }) => data.title),
    ...claims.map(({ data }) => `${data.question} ${data.label}`),
  ];
  const counts = new Map<string, number>();
  const count = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const text of ours) for (const [word] of text.matchAll(WORD)) count(word);
  for (const { copy } of articles) for (const [word] of copy.text.matchAll(NAME)) count(word);
  const words = [...counts].filter(([word]) => word.length > 3).sort(([a, n], [b, m]) => m - n || compareText(a, b));
  return words.slice(0, MAX_WORDS).map(([word]) => word);
}
