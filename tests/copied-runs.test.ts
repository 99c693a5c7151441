import { describe, expect, test } from 'vitest';
import { gate } from '../src/model/build/gate.ts';
import { runsOf } from './copied-runs.ts';

const article = gate('content').tracker?.articles[0];
if (!article) throw new Error('The content has faults.');
const { text } = article.copy;

describe('the search for runs of a copy', () => {
  test('finds a run of 250 characters wherever it begins, also between words of others and in JSON', () => {
    for (const start of [0, 33, 777, text.length - 250]) {
      const run = text.slice(start, start + 250);
      const found = [...runsOf(article, `before ${run} after`), ...runsOf(article, JSON.stringify({ run }))];
      expect(found.length).toBeGreaterThan(0);
      expect(found.every((one) => one.includes(run.slice(1, -1)))).toBe(true);
    }
  });

  test('lets passages with their sentences pass, and short runs', () => {
    const sentences = article.statements.map(({ sentence }) => text.slice(sentence.start, sentence.end));
    expect(runsOf(article, sentences.join('\n'))).toEqual([]);
    expect(runsOf(article, text.slice(300, 480))).toEqual([]);
  });
});
