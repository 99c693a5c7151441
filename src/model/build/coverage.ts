/** Coverage: every number of an article is accounted for. */

import { nearestRange } from '../../anchoring/nearest.ts';
import type { FoundNumber } from '../../anchoring/numbers.ts';
import { occurrencesOf } from '../../anchoring/occurrences.ts';
import { sentenceAround } from '../../anchoring/sentences.ts';
import type { ArticleData, QuoteSelector, StatementData } from '../../domain/schema.ts';
import { holds, type Range } from '../../domain/text.ts';
import { FACTS } from '../../domain/vocabulary.ts';
import { type Entry, isInvalidPath } from '../../reader/entry.ts';
import type { Report } from '../report.ts';
import type { Statement } from '../tracker.ts';
import { numbersGiven } from '../values.ts';
import type { ArticleParts } from './articles.ts';

/** One article, the file of its statements, and what of both was found in the text. */
export interface Covered {
  readonly entry: Entry<ArticleData>;
  readonly parts: ArticleParts;
  readonly file: Entry<StatementData[]> | undefined;
  readonly located: readonly Statement[];
}

/** Reports each number that stands in no value, time words, evidence, furniture or list of numbers that are not claims. */
export function checkCoverage(covered: Covered, report: Report): void {
  const { entry, parts, file } = covered;
  const { numbers } = parts;
  const places = accountedPlaces(covered);
  const open = numbers.filter(({ range }) => !places.some((place) => holds(place, range)));
  if (open.length > 0 && !file?.incomplete && !isFieldLost(entry)) {
    const excused = excusedPlaces(covered);
    for (const number of open) if (!excused(number)) reportUncovered(covered, number, report);
  }
  reportIdle(
    entry,
    parts,
    numbers.map(({ range }) => range),
    report,
  );
}

/** Whether a whole field of the front matter is lost: with the language, the quotes or the furniture, numbers may be too. */
function isFieldLost({ incomplete, invalidPaths }: Entry<ArticleData>): boolean {
  return incomplete === true || invalidPaths?.some(({ length }) => length === 1) === true;
}

function accountedPlaces({ parts, located }: Covered): Range[] {
  return [
    ...located.flatMap(({ answers, when }) => [
      ...answers.flatMap(({ value }) => value?.range ?? []),
      ...(when ? [when.words] : []),
    ]),
    ...parts.evidence,
    ...parts.furniture.map(({ range }) => range),
    ...parts.notClaims.map(({ range }) => range),
  ];
}

/** Whether a number may be one of an entry that has a fault of its own: that fault is reported, so the number is not. */
function excusedPlaces({ entry, parts, file, located }: Covered): (number: FoundNumber) => boolean {
  const statements = (file?.data ?? []).filter((data, index) => !isWhole(data, index, located, file));
  const selectors = [...statements.map(({ quote }) => quote), ...lostSelectors(entry, parts)];
  const ranges = selectors.flatMap(({ exact }) => nearestSentences(exact, parts));
  const values = statements.flatMap(({ answers }) => answers.flatMap(({ value }) => value ?? []));
  const figures = new Set(values.flatMap(numbersGiven));
  const words = [...values.map((value) => value.words), ...statements.map(({ when }) => when?.words ?? '')].join(' ');
  const refused = refusedBlocks(parts);
  const isUnknown = statements.some((data) => isInvalidPath(file ?? {}, [file?.data.indexOf(data) ?? 0, 'quote']));
  return (number) =>
    isUnknown ||
    [...ranges, ...refused].some((range) => holds(range, number.range)) ||
    (number.value !== undefined && figures.has(number.value)) ||
    words.includes(number.words);
}

/** Paragraphs that hold something which may not stand in a copy. */
function refusedBlocks({ copy }: ArticleParts): Range[] {
  const lines = copy.faults.map(({ line }) => line);
  if (lines.length === 0) return [];
  return copy.blocks.filter(({ start, end }) => {
    const [first, last] = [copy.lineAt(start), copy.lineAt(end - 1)];
    return lines.some((line) => first <= line && line <= last);
  });
}

/** Selectors of the article’s own front matter that have no place, or may have had another. */
function lostSelectors({ data, invalidPaths }: Entry<ArticleData>, parts: ArticleParts): QuoteSelector[] {
  const isFaulty =
    data.furniture.length > parts.furniture.length ||
    data.notClaims.length > new Set(parts.notClaims.map(({ item }) => item)).size ||
    (invalidPaths ?? []).length > 0;
  const evidence = FACTS.flatMap((name) => data[name]?.evidence?.quote ?? []);
  const listed = data.notClaims.flatMap(({ exact }) => (exact === undefined ? [] : { exact }));
  return isFaulty || evidence.length > parts.evidence.length ? [...data.furniture, ...listed, ...evidence] : [];
}

/** The sentences in which words stand, or the text that resembles them most. */
function nearestSentences(exact: string, { target, sentences }: ArticleParts): Range[] {
  const places = occurrencesOf(exact, target.text.text);
  const [place = nearestRange(exact, target.text), ...others] = places;
  return place ? [place, ...others].map((one) => sentenceAround(one, sentences)) : [];
}

function isWhole(
  data: StatementData,
  index: number,
  located: readonly Statement[],
  file: Entry<StatementData[]> | undefined,
): boolean {
  const found = located.find((statement) => statement.data === data);
  const isClean = !file?.invalidPaths?.some(([item]) => item === index);
  return isClean && found?.answers.length === data.answers.length && Boolean(found.when) === Boolean(data.when);
}

function reportUncovered({ entry, parts }: Covered, { range, words }: FoundNumber, report: Report): void {
  const place = { file: entry.file, line: parts.target.text.lineAt(range.start), column: 1 };
  const near = parts.target.text.text.slice(Math.max(0, range.start - 30), range.end + 30);
  report({ ...entry, locate: () => place }, [], {
    code: 'uncovered-number',
    message: `the number “${words}” in “${near}” is accounted for by nothing`,
    remedy: 'Add a statement with a value, or list it under notClaims with a reason.',
  });
}

function reportIdle(
  entry: Entry<ArticleData>,
  { notClaims, target }: ArticleParts,
  numbers: readonly Range[],
  report: Report,
): void {
  if (entry.incomplete) return;
  for (const [index, places] of Map.groupBy(notClaims, ({ item }) => item)) {
    const holdsNumber = (range: Range) =>
      numbers.some((number) => holds(range, number)) || /\p{Nd}/u.test(target.text.text.slice(range.start, range.end));
    if (places.some(({ range }) => holdsNumber(range))) continue;
    const message = 'the words listed as no claim hold no number';
    report(entry, ['notClaims', index], { code: 'unused-entry', message, remedy: 'Remove the entry.' });
  }
}
