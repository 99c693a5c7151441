import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { gate } from '../model/build/gate.ts';
import { plainText } from '../words/plain-text.ts';
import { mannerSentences } from './manner.ts';

const { tracker } = gate(fileURLToPath(new URL('../../content', import.meta.url)));
const all = tracker?.articles.flatMap(({ statements }) => statements) ?? [];
const lineOf = (id: string) => all.filter((one) => one.id === id).map((one) => plainText(mannerSentences(one)))[0];

test('who says a passage, in whose words and how firmly, stands in sentences', () => {
  expect(lineOf('no-decisions-today')).toBe('John Kirby, quoted. Said not to be decided, or not known.');
  expect(lineOf('fighting-11000')).toBe('Kyrylo Budanov, paraphrased. A forecast.');
  expect(lineOf('reportedly-sending-3000')).toBe('Unnamed “Intelligence reports”. Paraphrased. As reported.');
  expect(lineOf('troops-sent-3000')).toBe('In the article’s own voice. Stated flatly.');
});
