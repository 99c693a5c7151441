/** Pages of the house: checked like all content, with public ids. */
import { expect, test } from 'vitest';
import { issueLine } from '../../src/cli/print-issues.ts';
import { REAL, verdictOf, withFiles } from './world.ts';

const FRONT = '---\ntitle: Imprint\nsentence: Who publishes this.\n---\n';
const linesWith = (text: string) => verdictOf(withFiles(REAL, { 'pages/imprint.md': text })).issues.map(issueLine);

test('a page is part of the tracker, and its id is public', () => {
  const { tracker, unrecorded } = verdictOf(withFiles(REAL, { 'pages/imprint.md': `${FRONT}\nThe *house*.\n` }));
  expect(tracker?.pages.map(({ id }) => id)).toEqual(['imprint', 'privacy']);
  expect(unrecorded).toEqual(['pages/imprint']);
});

test('a page that vanishes is found, and may be withdrawn', () => {
  const gone = withFiles(REAL, { 'pages/privacy.md': undefined });
  expect(verdictOf(gone).issues.map(({ code }) => code)).toEqual(['vanished-id']);
});

test.each([
  ['a field that is none', `${FRONT.replace('title', 'titel')}\nThe house.\n`, /pages\/imprint\.md:2:1 {2}bad-field/],
  ['no text', FRONT, /pages\/imprint\.md:4:1 {2}bad-front-matter/],
  ['a script', `${FRONT}\n<script>alert(1)</script>\n`, /pages\/imprint\.md:6:1 {2}bad-copy/],
])('%s', (_, text, line) => {
  expect(linesWith(text)[0]).toMatch(line);
});
