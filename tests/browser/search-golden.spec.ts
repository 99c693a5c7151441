/** The golden searches on the two articles; adding one is adding a line to `tests/search/golden.ts`. */
import { INVENTED, inParts, REAL } from '../search/golden.ts';
import { checkGolden } from '../search/reader.ts';
import { expect, test } from './test.ts';

test('there are at least 120 golden searches', () => {
  expect(REAL.length + INVENTED.length).toBeGreaterThanOrEqual(120);
});

for (const [at, part] of inParts(REAL).entries()) {
  test(`golden searches, part ${at + 1}`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const golden of part) await checkGolden(page, golden);
  });
}
