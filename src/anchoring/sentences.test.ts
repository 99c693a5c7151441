import { expect, test } from 'vitest';
import type { ArticleText, Range } from '../domain/text.ts';
import { sentenceAround, sentencesOf } from './sentences.ts';

function paragraphs(...texts: string[]): ArticleText {
  const blocks: Range[] = [];
  for (const text of texts) {
    const start = blocks.length === 0 ? 0 : (blocks.at(-1)?.end ?? 0) + 1;
    blocks.push({ start, end: start + text.length });
  }
  return { text: texts.join(' '), blocks, lineAt: () => 1 };
}

function sentences(text: string, language = 'en'): string[] {
  return sentencesOf(paragraphs(text), language).map(({ start, end }) => text.slice(start, end));
}

test('ends a sentence at a full stop, a question mark, an exclamation mark', () => {
  expect(sentences('He went. Did she? Yes! “No.” Then it ended.')).toEqual([
    'He went.',
    'Did she?',
    'Yes!',
    '“No.”',
    'Then it ended.',
  ]);
});

test.each([
  'Washington, D.C. (October 29) – The Pentagon has confirmed that the U.S. will not change.',
  'The U.S. Army and U.S. Secretary of State J. R. Smith met Gen. Brown.',
  'Mr. The Rock, Lt. Col. Jones and Dr. Who came.',
  'It was No. 10 on Oct. 29, see p. 4.',
  'It met at 4 p.m. on the dot, e.g. in St. Petersburg.',
  '"How are they?" he asked.',
  '“No! Never!” said the official.',
  '"I don’t have any policy decisions to speak to today. I can tell you the last thing is using it," Kirby stated.',
  '«Це так. Ми знаємо», — сказав він.',
  '“Why? Who knows?” – said nobody.',
])('takes for one sentence: %s', (text) => {
  expect(sentences(text)).toEqual([text]);
});

test('ends a sentence after initials where one of the opening words follows', () => {
  expect(sentences('He lives in the U.S. The army does not.')).toEqual(['He lives in the U.S.', 'The army does not.']);
});

test('parts two sentences of one quotation that nothing goes on after', () => {
  expect(sentences('“We came. We saw.” The end.')).toEqual(['“We came.', 'We saw.”', 'The end.']);
});

test('knows abbreviations in Ukrainian', () => {
  const first = 'У 2024 р. ген. Буданов та проф. І. Франко приїхали в м. Київ.';
  expect(sentences(`${first} Це було восени.`, 'uk')).toEqual([first, 'Це було восени.']);
});

test('needs no table for a language, and takes a tag that is none', () => {
  expect(sentences('Er kam. J. Smith ging.', 'de')).toEqual(['Er kam.', 'J. Smith ging.']);
  expect(sentences('One. Two.', 'en-aa-bb')).toEqual(['One.', 'Two.']);
});

test('never runs from one block into another, and leaves the space between them out', () => {
  const text = paragraphs('A headline without a stop', 'The text. It goes on.');
  expect(sentencesOf(text, 'en')).toEqual([
    { start: 0, end: 25 },
    { start: 26, end: 35 },
    { start: 36, end: 47 },
  ]);
});

test('the sentence around a range is the smallest run of whole sentences that holds it', () => {
  const known = [
    { start: 0, end: 9 },
    { start: 10, end: 19 },
    { start: 20, end: 29 },
  ];
  expect(sentenceAround({ start: 12, end: 14 }, known)).toEqual({ start: 10, end: 19 });
  expect(sentenceAround({ start: 10, end: 19 }, known)).toEqual({ start: 10, end: 19 });
  expect(sentenceAround({ start: 5, end: 12 }, known)).toEqual({ start: 0, end: 19 });
  expect(sentenceAround({ start: 40, end: 50 }, known)).toEqual({ start: 40, end: 50 });
});
