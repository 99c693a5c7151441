/** The golden searches on the two articles; adding one is adding a line to `tests/search/golden.ts`. */
import { INVENTED, REAL } from '../search/golden.ts';
import { checkGolden } from '../search/reader.ts';
import { expect, test } from './test.ts';

test('there are at least 120 golden searches, each a different one', () => {
  expect(REAL.length + INVENTED.length).toBeGreaterThanOrEqual(120);
  for (const golden of [REAL, INVENTED]) expect(new Set(golden.map(({ q }) => q)).size).toBe(golden.length);
});

test('the golden searches', async ({ page }) => {
  await page.goto('./search/');
  for (const golden of REAL) await checkGolden(page, golden);
});
