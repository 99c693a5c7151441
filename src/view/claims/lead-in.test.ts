import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { gate } from '../../model/build/gate.ts';
import { plainText } from '../../words/plain-text.ts';
import { fullLeadIn, leadIn } from './lead-in.ts';

const { tracker } = gate(fileURLToPath(new URL('../../../content', import.meta.url)));

function statement(ref: string) {
  const found = tracker?.articles.flatMap(({ statements }) => statements).find((one) => one.ref === ref);
  if (!found) throw new Error(`there is no ${ref}`);
  return found;
}

test.each([
  ['us-policy-unchanged#troops-sent-3000', 'RBC-Ukraine, in its own voice. Stated flatly.'],
  ['us-policy-unchanged#caption-not-allowed', 'RBC-Ukraine, in a picture caption. Stated flatly.'],
  [
    'us-policy-unchanged#headline-policy-unchanged',
    'RBC-Ukraine, in its headline, paraphrases the White House, naming no one. Said of its own policy or action.',
  ],
  [
    'us-policy-unchanged#strikes-not-authorised',
    'RBC-Ukraine paraphrases John Kirby. Said of its own policy or action.',
  ],
  ['us-policy-unchanged#no-decisions-today', 'RBC-Ukraine quotes John Kirby. Said not to be decided, or not known.'],
  [
    'no-new-restrictions#reportedly-sending-3000',
    'telegraphnews.eu, citing unnamed “Intelligence reports”. As reported.',
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
    'RBC-Ukraine quotes John Kirby, “Coordinator for Strategic Communications at the US National Security Council”. Said not to be decided, or not known. “today”: 23 October 2024 (found elsewhere).',
  );
});
