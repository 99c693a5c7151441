/** Nothing lies over, leaves or is cut off by anything at any width: every kind of page of the published story. */
import { builtPages, onePerKind } from '../pages.ts';
import { lookAt } from './layout.ts';
import { test } from './test.ts';

test('every kind of page of the published story', async ({ page, siteFolder }) => {
  await lookAt(
    page,
    onePerKind(builtPages(siteFolder)).map(({ path }) => path),
  );
});
