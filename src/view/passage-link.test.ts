import { describe, expect, test } from 'vitest';
import { gate } from '../model/build/gate.ts';
import { passageLink } from './passage-link.ts';

const { tracker } = gate('content');
const statements = tracker?.articles.flatMap((article) => article.statements) ?? [];

function statement(id: string) {
  const found = statements.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe('a link that carries words', () => {
  test('carries the id of the passage and its words', () => {
    expect(passageLink(statement('nato-information'))).toBe(
      '/articles/us-policy-unchanged/#nato-information:~:text=NATO%20has%20confirmed%20this%20information',
    );
  });

  test('says what stands before and after where the words stand twice', () => {
    expect(passageLink(statement('headline-policy-unchanged'))).toMatch(
      /:~:text=ua%20en%20ru-,US%20policy%20.*says,-US%20policy/,
    );
  });

  test('names a long passage by its first and last words, all of them in the copy', () => {
    const long = statements.find(({ range }) => range.end - range.start > 60);
    if (!long) throw new Error('no long passage');
    const [, first, last] = /:~:text=(?:[^,]+-,)?([^,]+),([^,-]+)/.exec(passageLink(long)) ?? [];
    const { text } = long.article.copy;
    expect(text.slice(long.range.start)).toMatch(new RegExp(`^${RegExp.escape(decodeURIComponent(first ?? '?'))}`));
    expect(text.slice(0, long.range.end).endsWith(decodeURIComponent(last ?? '?'))).toBe(true);
  });

  test('leaves no character unescaped that means something in a text directive', () => {
    for (const one of statements) {
      const directive = passageLink(one).split(':~:text=')[1] ?? '';
      expect(directive).toMatch(/^(?:[\w.!~*'()%]+-,)?[\w.!~*'()%]+(?:,[\w.!~*'()%]+)?(?:,-[\w.!~*'()%]+)?$/);
    }
  });
});

test('a link is short, however long its passage is', () => {
  const longest = Math.max(...statements.map((one) => passageLink(one).split(':~:text=')[1]?.length ?? 0));
  expect(longest).toBeLessThan(160);
});
