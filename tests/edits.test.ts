import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const EDITS = 12;

test('after any edit, what is taken over and what is made anew are the site that is made cold', () => {
  const out = execFileSync(process.execPath, ['tests/bench/edits.ts', String(EDITS)], { encoding: 'utf8' });
  expect(out).toContain(`${EDITS} edits`);
});
