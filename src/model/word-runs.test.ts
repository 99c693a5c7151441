import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RUN_LENGTH, wordRuns } from './word-runs.ts';

const eight = 'one two three four five six seven eight';

test('a text has a run for each word from the eighth on', () => {
  expect(['', 'one two', eight, `${eight} nine`].map((text) => wordRuns(text).length)).toEqual([0, 0, 1, 2]);
});

test('capital letters, punctuation and line breaks change nothing, and another word does', () => {
  const [run] = wordRuns(eight);
  expect(wordRuns('“One two”, three; four\nfive – six\u00A0seven (Eight).')).toEqual([run]);
  expect(wordRuns(eight.replace('five', 'fife'))).not.toEqual([run]);
  expect(wordRuns('вода прийшла вночі і забрала міст та млин')).toHaveLength(1);
});

test('a run has one hash wherever it stands', () => {
  const words = fc.array(fc.stringMatching(/^[a-zа-я]{1,6}$/), { minLength: RUN_LENGTH, maxLength: 30 });
  fc.assert(
    fc.property(words, words, (before, run) => {
      const alone = wordRuns(run.join(' '));
      expect(wordRuns([...before, ...run].join(' ')).slice(-alone.length)).toEqual(alone);
    }),
  );
});
