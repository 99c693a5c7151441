/** Units of values that are those of their claims in another spelling. */
import type { Answer, Claim, Value } from '../tracker.ts';

/** A value, and the unit that its claim asks for. */
export interface NearUnit {
  readonly answer: Answer;
  readonly value: Value;
  readonly unit: string;
}

/** The values of a claim whose unit differs from its own in case, in plural or in space alone. */
export function nearUnits({ data, cells }: Claim): NearUnit[] {
  if (data.kind !== 'quantity') return [];
  const { unit } = data;
  const answers = cells.flatMap(({ lead, also, earlier }) => [lead, ...also, ...earlier]);
  return answers.flatMap((answer) => {
    const { value } = answer;
    return value && value.unit !== unit && plain(value.unit) === plain(unit) ? [{ answer, value, unit }] : [];
  });
}

function plain(unit: string): string {
  return unit
    .toLowerCase()
    .replace(/\p{Z}+/gu, ' ')
    .trim()
    .replace(/s$/, '');
}
