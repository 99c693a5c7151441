import spec from 'commonmark-spec';
import { expect, test } from 'vitest';
import { foldArticle } from '../domain/text.ts';
import { readCopy } from './copy.ts';

const examples = spec.tests.map(({ number, markdown, html }) => ({
  number,
  copy: readCopy(markdown.replaceAll('→', '\t')),
  reference: visibleText(html.replaceAll('→', '\t')),
}));
/** Code by indent is asked about, since a paragraph is seldom meant to be code; its text is kept as it stands. */
const kept = examples.filter(({ copy }) =>
  copy.faults.every(({ message }) => message.includes('make code of the paragraph')),
);

/** The visible text of the specification’s own HTML, which only ever escapes these four signs. */
function visibleText(html: string): string {
  const text = html.replace(/<(?:[^>"]|"[^"]*")*>/g, '');
  const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  return foldArticle(text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => signs[entity] ?? ''));
}

test('every example of the CommonMark specification is read as the specification reads it, or refused', () => {
  const wrong = kept.filter(({ copy, reference }) => copy.text !== reference).map(({ number }) => number);
  expect(wrong).toEqual([]);
});

test('381 of the 652 examples are plain article text; HTML, images, titles, local addresses and swallowed signs are refused', () => {
  expect({ kept: kept.length, all: examples.length }).toEqual({ kept: 381, all: 652 });
});

test('an example whose text would vanish is never kept', () => {
  const vanishing = kept.filter(({ reference, copy }) => reference.length > copy.text.length);
  expect(vanishing).toEqual([]);
});
