/** How a figure in words is read as a span of numbers. */
import { readVague } from '../anchoring/vague.ts';
import type { ValueData } from '../domain/schema.ts';
import { VALUE_FORMS, type ValueForm } from '../domain/vocabulary.ts';

export interface Span {
  readonly min: number;
  readonly max: number;
}

/** How far "about" reaches either way. */
export const ABOUT_SHARE = 0.1;

/** Which of the value forms is given. */
export function formOf(value: ValueData): ValueForm {
  const form = VALUE_FORMS.find((name) => value[name] !== undefined);
  if (!form) throw new Error('a value without a reading passed the schema');
  return form;
}

/** The span that each form gives to its number, or to its two numbers. */
const SPANS = {
  exactly: (given) => ({ min: given, max: given }),
  atLeast: (given) => ({ min: given, max: Number.POSITIVE_INFINITY }),
  atMost: (given) => ({ min: 0, max: given }),
  upTo: (given) => ({ min: 0, max: given }),
  about: (given) => ({ min: given * (1 - ABOUT_SHARE), max: given * (1 + ABOUT_SHARE) }),
  between: (min, max) => ({ min, max }),
} as const satisfies Record<Exclude<ValueForm, 'vague'>, (given: number, other: number) => Span>;

/** The span of numbers that a value is read as; undefined for a vague word that the language's table does not hold. */
export function spanOfValue(value: ValueData, language: string): Span | undefined {
  const form = formOf(value);
  if (form === 'vague') return spanOfVague(value.vague ?? '', language);
  const [given = 0, other = given] = numbersGiven(value);
  return SPANS[form](given, other);
}

function spanOfVague(word: string, language: string): Span | undefined {
  const read = VAGUE.test(word.trim()) ? readVague(word, language) : undefined;
  return read && { min: read[0], max: read[1] };
}

/** Words and nothing else. */
const VAGUE = /^\p{L}[\p{L}\p{M}\s’'-]*$/u;

/** The plain numbers that a value gives and that must stand in its words. */
export function numbersGiven(value: ValueData): number[] {
  const given = value[formOf(value)];
  return (Array.isArray(given) ? given : [given]).filter((number) => typeof number === 'number');
}
