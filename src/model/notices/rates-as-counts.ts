/** Figures that their articles give as a rate and the content as a count. */
import { rateBehind, rateIn } from '../../anchoring/rates.ts';
import type { Answer, Claim, Value } from '../tracker.ts';

/** A figure, and the words that make it a rate. */
export interface RateAsCount {
  readonly answer: Answer;
  readonly value: Value;
  readonly rate: string;
}

/** The figures of a claim behind which a rate stands, in a unit that does not say so. */
export function ratesAsCounts({ cells }: Claim): RateAsCount[] {
  return cells
    .flatMap(({ lead, also, earlier }) => [lead, ...also, ...earlier])
    .flatMap((answer) => {
      const { value, statement } = answer;
      const { copy, data } = statement.article;
      const rate = value && rateBehind(copy.text, value.range.end, data.language);
      return rate && !saysRate(value) ? [{ answer, value, rate }] : [];
    });
}

/** Whether the unit, or the words of the figure themselves, say that it is a rate. */
function saysRate({ unit, words }: Value): boolean {
  return [unit, words].some((text) => rateIn(text, 'en') !== undefined || /\bper\b|\//.test(text));
}
