import { expect, test } from 'vitest';
import { qualifierOf } from './qualifiers.ts';

const kindIn = (text: string, figure: string, language = 'uk') => {
  const start = text.indexOf(figure);
  return qualifierOf(text, { start, end: start + figure.length }, language)?.kind;
};

test.each([
  ['Кількість військових зросла до 10 тисяч.', undefined],
  ['Контингент збільшився до 10 000 осіб.', undefined],
  ['Чисельність було скорочено до 10 000.', undefined],
  ['Кількість може зрости до 10 000.', 'reach'],
  ['Кількість зросла б до 10 000.', 'reach'],
  ['Ідеться про контингент до 10 000 осіб.', 'reach'],
  ['Кількість зросла на понад 10 000.', 'floor'],
])('what a figure has come to is that figure, and what may come of it is not: %s', (text, kind) => {
  expect(kindIn(text, '10')).toBe(kind);
});
