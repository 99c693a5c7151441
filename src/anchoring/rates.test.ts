import { expect, test } from 'vitest';
import { rateBehind, rateIn } from './rates.ts';

const behind = (text: string, figure: string, language = 'en') =>
  rateBehind(text, text.indexOf(figure) + figure.length, language);

test.each([
  ['It brings out 1,500 people a day.', '1,500', 'a day'],
  ['some 40 tonnes of\nbread per week', '40', 'per week'],
  ['about 30 per cent of them', '30', 'per cent'],
  ['about 30% of them', '30', '%'],
  ['1,500 a day earlier than that', '1,500', undefined],
  ['1,500 people a day later', '1,500', undefined],
  ['62 dead; boats bring 1,500 a day', '62', undefined],
  ['62 dead in a flood that took a day', '62', undefined],
])('in “%s” behind %s: %s', (text, figure, rate) => {
  expect(behind(text, figure)).toBe(rate);
});

test('in the words of each language, and the sign in all', () => {
  expect(behind('1500 людей на добу', '1500', 'uk')).toBe('на добу');
  expect(behind('30 % der Häuser', '30', 'de')).toBe('%');
  expect(behind('1500 Menschen a day', '1500', 'de')).toBeUndefined();
  expect(rateIn('people a day', 'en')).toBe('a day');
});
