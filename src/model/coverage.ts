/** Coverage: every number of an article is accounted for. */
import { type FoundNumber, numbersIn } from '../anchoring/numbers.ts';
import type { Entry } from '../reader/entry.ts';
import type { ArticleData, StatementData } from '../schema.ts';
import { holds, type Range } from '../text.ts';
import type { ArticleParts } from './articles.ts';
import type { Report } from './report.ts';
import type { Statement } from './tracker.ts';
import { numbersGiven } from './values.ts';

/** One article, what its statements file says, and what of it was found in the text. */
export interface Covered {
  readonly entry: Entry<ArticleData>;
  readonly parts: ArticleParts;
  readonly written: readonly StatementData[];
  readonly located: readonly Statement[];
}

/** Reports each number that stands in no value, time words, evidence, furniture or list of numbers that are not claims. */
export function checkCoverage(covered: Covered, report: Report): void {
  const { entry, parts } = covered;
  const numbers = numbersIn(parts.copy.text, entry.data.language);
  const places = accountedPlaces(covered);
  const lost = lostWords(covered);
  for (const number of numbers) {
    if (places.some((place) => holds(place, number.range)) || lost(number)) continue;
    reportUncovered(covered, number, report);
  }
  reportIdle(
    entry,
    parts,
    numbers.map(({ range }) => range),
    report,
  );
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

/** Numbers of entries that have a fault of their own: that fault is reported, so these are not reported again. */
function lostWords({ entry, parts, written, located }: Covered): (number: FoundNumber) => boolean {
  const values = written
    .filter((data) => !isWhole(data, located))
    .flatMap(({ answers }) => answers.flatMap(({ value }) => value ?? []));
  const numbers = new Set(values.flatMap(numbersGiven));
  const { furniture, notClaims } = entry.data;
  const complete = furniture.length === parts.furniture.length && notClaims.length === parts.notClaims.length;
  const noted = complete ? [] : [...furniture, ...notClaims].map(({ exact }) => exact);
  const words = [...values.map((value) => value.words), ...noted].join(' ');
  return (number) => (number.value !== undefined && numbers.has(number.value)) || words.includes(number.words);
}

function isWhole(data: StatementData, located: readonly Statement[]): boolean {
  const found = located.find((statement) => statement.data === data);
  return (
    found !== undefined && found.answers.length === data.answers.length && Boolean(found.when) === Boolean(data.when)
  );
}

function reportUncovered({ entry, parts }: Covered, { range, words }: FoundNumber, report: Report): void {
  const place = { file: entry.file, line: parts.anchorage.text.lineAt(range.start), column: 1 };
  const near = parts.copy.text.slice(Math.max(0, range.start - 30), range.end + 30);
  report({ ...entry, locate: () => place }, [], {
    code: 'uncovered-number',
    message: `the number “${words}” in “${near}” is accounted for by nothing`,
    remedy: 'Add a statement with a value, or list it under notClaims with a reason.',
  });
}

function reportIdle(
  entry: Entry<ArticleData>,
  { notClaims }: ArticleParts,
  numbers: readonly Range[],
  report: Report,
): void {
  if (notClaims.length !== entry.data.notClaims.length) return;
  notClaims.forEach(({ range }, index) => {
    if (numbers.some((number) => holds(range, number))) return;
    const message = 'the words listed as no claim hold no number';
    report(entry, ['notClaims', index], { code: 'unused-entry', message, remedy: 'Remove the entry.' });
  });
}
