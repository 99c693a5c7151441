/** Quotes that are told apart by what stands around them, where only one place can be meant. */
import { describe } from '../../anchoring/describe.ts';
import { locate } from '../../anchoring/locate.ts';
import { contextOf, occurrencesOf } from '../../anchoring/occurrences.ts';
import { sentenceAround, sentencesOf } from '../../anchoring/sentences.ts';
import { cutsWord } from '../../anchoring/words.ts';
import type { ArticleData, QuoteSelector, StatementData } from '../../domain/schema.ts';
import { holds, overlaps, type Range } from '../../domain/text.ts';
import type { ReadCopy } from '../../markdown/copy.ts';
import { copyOf } from '../../model/copies.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import { nameOf } from '../../reader/faults.ts';
import type { Edit } from './edits.ts';
import { fieldSet, fieldsRemoved } from './yaml-fields.ts';

/** The edits that set quotes and attributions apart, or take away what does not stand around words that stand once. */
export function quotesMended({ articles, statements }: Entries, texts: ReadonlyMap<string, string>): Edit[] {
  const copies = new Map(articles.map((entry) => [entry.id, entry]));
  return statements.flatMap((entry) => {
    const path = `statements/${entry.id}.yaml`;
    const [article, yaml] = [copies.get(entry.id), texts.get(path)];
    return article && yaml !== undefined ? mendedIn(entry, article, path, yaml) : [];
  });
}

function mendedIn({ data }: Entry<StatementData[]>, article: Entry<ArticleData>, path: string, yaml: string): Edit[] {
  const copy = copyOf(article);
  const held = [...article.data.furniture, ...data.map(({ quote }) => quote)].flatMap(
    (one) => rangeOf(one, copy) ?? [],
  );
  return data.flatMap(({ quote, attribution }, index) => {
    const free = (places: readonly Range[]) => places.filter((place) => !held.some((one) => overlaps(one, place)));
    const own = edits(quote, copy, free, { path, yaml, field: [index, 'quote'] });
    const range = rangeOf(quote, copy);
    if (!attribution || !range) return own;
    const near = (places: readonly Range[]) => nearest(places, range, copy, article.data.language);
    return [...own, ...edits(attribution, copy, near, { path, yaml, field: [index, 'attribution'] })];
  });
}

function rangeOf(selector: QuoteSelector, copy: ReadCopy): Range | undefined {
  const found = locate(selector, copy);
  return 'range' in found ? found.range : undefined;
}

/** The places in the sentence of a quote; where there are none, those in its paragraph. */
function nearest(places: readonly Range[], quote: Range, copy: ReadCopy, language: string): readonly Range[] {
  const sentence = sentenceAround(quote, sentencesOf(copy, language));
  const inSentence = places.filter((place) => holds(sentence, place));
  const block = copy.blocks.find((one) => holds(one, quote));
  return inSentence.length > 0 ? inSentence : places.filter((place) => block && holds(block, place));
}

interface Field {
  readonly path: string;
  readonly yaml: string;
  readonly field: readonly [index: number, name: string];
}

const SIDES = ['prefix', 'suffix'] as const;

type Choice = (places: readonly Range[]) => readonly Range[];

/** The edits of one selector that has no single place; none where more than one can be meant. */
function edits(selector: QuoteSelector, copy: ReadCopy, choose: Choice, { path, yaml, field }: Field): Edit[] {
  const found = locate(selector, copy);
  if ('range' in found) return [];
  const edit = (what: string) => ({ path, what: `${nameOf(field)}: ${what}` });
  const whole = occurrencesOf(selector.exact, copy.text).filter(
    ({ start, end }) => !cutsWord(copy.text, start) && !cutsWord(copy.text, end),
  );
  const written = SIDES.filter((name) => selector[name] !== undefined);
  const isMisplaced = found.fault === 'orphan-quote';
  if (isMisplaced && whole.length === 1)
    return fieldsRemoved(yaml, field, written).map((one) => ({ ...edit(`without ${written.join(' and ')}`), ...one }));
  const [place, other] = choose(isMisplaced ? whole : whole.filter(contextOf(selector, copy.text)));
  const apart = place && !other ? describe(place, copy) : undefined;
  if (isMisplaced && !written.every((name) => apart?.[name] !== undefined)) return [];
  return SIDES.flatMap((name) => {
    const words = apart?.[name];
    const change = words === undefined ? undefined : fieldSet(yaml, field, name, words);
    return change ? { ...edit(`${name}: ${JSON.stringify(words)}`), ...change } : [];
  });
}
