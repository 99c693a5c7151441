import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { gate } from '../model/build/gate.ts';
import { plainText } from '../words/plain-text.ts';
import { firmness, fullLeadIn, leadIn, manner } from './who-says.ts';

const { tracker } = gate(fileURLToPath(new URL('../../content', import.meta.url)));

function statement(ref: string) {
  const found = tracker?.articles.flatMap(({ statements }) => statements).find((one) => one.ref === ref);
  if (!found) throw new Error(`there is no ${ref}`);
  return found;
}

test.each([
  ['us-policy-unchanged#troops-sent-3000', 'RBC-Ukraine states it flatly, in its own voice.'],
  ['us-policy-unchanged#caption-not-allowed', 'RBC-Ukraine states it flatly, in a picture caption.'],
  ['us-policy-unchanged#could-grow-to-10000', 'RBC-Ukraine calls it possible, in its own voice.'],
  [
    'us-policy-unchanged#headline-policy-unchanged',
    'RBC-Ukraine, in its headline, paraphrases the White House, naming no one. Stated as their own policy or action.',
  ],
  [
    'us-policy-unchanged#strikes-not-authorised',
    'RBC-Ukraine paraphrases John Kirby. Stated as their own policy or action.',
  ],
  ['us-policy-unchanged#no-decisions-today', 'RBC-Ukraine quotes John Kirby. No decision announced, or not known.'],
  [
    'no-new-restrictions#reportedly-sending-3000',
    'telegraphnews.eu cites unnamed “Intelligence reports”. As reported.',
  ],
  [
    'no-new-restrictions#right-to-decide',
    'telegraphnews.eu quotes a senior defense official, not named. Stated flatly.',
  ],
])('%s: the outlet first, then whose words and how firmly', (ref, line) => {
  expect(plainText(leadIn(statement(ref)))).toBe(line);
});

test('a claim’s page adds the role as the article gives it, and the time words with their reading', () => {
  expect(plainText(fullLeadIn(statement('us-policy-unchanged#no-decisions-today')))).toBe(
    'RBC-Ukraine quotes John Kirby, “Coordinator for Strategic Communications at the US National Security Council”. No decision announced, or not known. We read “today” as 23 October 2024 (looked up by us).',
  );
});

test.each([
  ['us-policy-unchanged#no-decisions-today', 'John Kirby, quoted. No decision announced, or not known.'],
  ['us-policy-unchanged#fighting-11000', 'Kyrylo Budanov, paraphrased. A forecast.'],
  ['no-new-restrictions#reportedly-sending-3000', 'Unnamed “Intelligence reports”. Paraphrased. As reported.'],
  ['us-policy-unchanged#troops-sent-3000', 'Stated flatly, in the article’s own voice.'],
])('%s: under the name of the outlet, the speaker first', (ref, line) => {
  expect(plainText(manner(statement(ref)))).toBe(line);
});

test('under a heading that says who speaks, only how firmly it is said', () => {
  expect(plainText(firmness(statement('us-policy-unchanged#fighting-11000')))).toBe('A forecast.');
  expect(plainText(firmness(statement('us-policy-unchanged#troops-sent-3000')))).toBe(
    'Stated flatly, in the article’s own voice.',
  );
});
