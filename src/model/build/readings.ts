/** Figures beside the words that qualify them: “more than 3,000” is not exactly 3,000, nor is “2,000 to 3,000”. */
import { numbersIn } from '../../anchoring/numbers.ts';
import { qualifierOf, READINGS } from '../../anchoring/qualifiers.ts';
import { type Ends, rangeAround } from '../../anchoring/ranges.ts';
import type { ValueData } from '../../domain/schema.ts';
import type { Range } from '../../domain/text.ts';
import type { ValueForm } from '../../domain/vocabulary.ts';
import type { Entry, FieldPath } from '../../reader/entry.ts';
import type { Report } from '../report.ts';
import { formOf, numbersGiven } from '../values.ts';
import type { AnchorTarget } from './anchors.ts';

/** Where a value stands, and the article in which its words do. */
interface ValueContext {
  readonly entry: Entry<unknown>;
  readonly path: FieldPath;
  readonly article: AnchorTarget;
  readonly language: string;
  readonly report: Report;
}

/** Reports a reading that the words before or behind its figure do not allow. */
export function checkReading(data: ValueData, words: Range, context: ValueContext): void {
  const { entry, path, report, article, language } = context;
  const form = formOf(data);
  const [number, other] = numbersGiven(data);
  if (number === undefined || other !== undefined) return;
  const { text } = article.text;
  const figure = numbersIn(text.slice(words.start, words.end), language).find(({ value }) => value === number);
  if (!figure) return;
  const range = { start: words.start + figure.range.start, end: words.start + figure.range.end };
  const ends = rangeAround(text, range, language);
  if (ends) reportEnd(figure.words, ends, form, context);
  const qualifier = ends ? undefined : qualifierOf(text, range, language);
  const allowed: readonly ValueForm[] = qualifier ? READINGS[qualifier.kind] : [form];
  if (!qualifier || allowed.includes(form)) return;
  report(entry, [...path, 'value', form], {
    code: 'bad-reading',
    message: `“${figure.words}” stands beside “${qualifier.words}” and is read as ${form}`,
    remedy: `Write ${allowed[0]}: ${number}, or, where these words do not qualify the figure, accept bad-reading with a reason.`,
  });
}

/** How the ends of a range may be read by themselves. */
const READINGS_OF_END: Readonly<Record<'low' | 'high', readonly ValueForm[]>> = {
  low: ['atLeast'],
  high: ['atMost', 'upTo'],
};

function reportEnd(figure: string, { words, low, high, isLow }: Ends, form: ValueForm, context: ValueContext): void {
  const { entry, path, report } = context;
  if (READINGS_OF_END[isLow ? 'low' : 'high'].includes(form)) return;
  report(entry, [...path, 'value', form], {
    code: 'bad-reading',
    message: `“${figure}” is one end of “${words}” and is read as ${form}`,
    remedy: `Write words: "${words}" with between: [${low}, ${high}], or, where they are no range, accept bad-reading with a reason.`,
  });
}
