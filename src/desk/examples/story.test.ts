import { expect, test } from 'vitest';
import { judge } from '../../model/build/gate.ts';
import { readFound } from '../../reader/content.ts';
import { exampleStory } from './story.ts';

test('the story of an example has one file of each kind, every field explained, and no fault', () => {
  const files = exampleStory();
  const found = files.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
  const { issues, tracker } = judge(readFound(found, 'example'));
  expect(issues).toEqual([]);
  expect(tracker?.articles.flatMap(({ statements }) => statements)).toHaveLength(3);
  expect(new Set(files.map(({ path }) => path.split('/')[0]))).toEqual(
    new Set(['tracker.yaml', 'topics', 'sources', 'speakers', 'articles', 'statements', 'claims']),
  );
  expect(files.filter(({ text }) => !text.includes('  # ') && !text.includes('\n# '))).toEqual([]);
});
