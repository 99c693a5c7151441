/** Nothing lies over, leaves or is cut off by anything at any width: a story of four outlets, whose answers stand side by side in the table of all claims. */
import { writeCrowdedStory } from '../fixtures/crowded-story.ts';
import { lookAt } from './layout.ts';
import { test } from './test.ts';

test.use({ story: { content: 'crowded-four', write: (folder) => writeCrowdedStory(folder, 4) } });

test('the matrix sets them side by side where there is room, and one under the other where there is not', async ({
  page,
}) => {
  await lookAt(page, ['', 'claims/', 'claims/tents/']);
});
