/** The two articles of the content, question by question: what the model computes against what was written down by hand. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { gate } from '../../src/model/build/gate.ts';
import type { Claim, Tension } from '../../src/model/tracker.ts';

/** What is written down of one question; `a` and `b` say in words what the two articles answer. */
interface Expected {
  question: string;
  a?: string;
  b?: string;
  only?: 'a' | 'b';
  relation: string;
  tension?: { with: string; apart: number };
}

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const expected: Expected[] = parse(readFileSync(path('../fixtures/stories/real.expected.yaml'), 'utf8'));
const claims = gate(path('../../content')).tracker?.claims ?? [];
const ARTICLES = { a: 'us-policy-unchanged', b: 'no-new-restrictions' };

const claimAsking = (question: string) => claims.find(({ data }) => data.question === question) as Claim;

test('every question of the content is written down, once', () => {
  const written = expected.map(({ question }) => question);
  expect(written.toSorted()).toEqual(claims.map(({ data }) => data.question).sort());
});

describe.each(expected.map((one) => [one.question, one] as const))(
  '%s',
  (question, { a, b, only, relation, tension }) => {
    const claim = claimAsking(question);

    test(`is ${relation}`, () => {
      expect(claim.comparison.relation).toBe(relation);
    });

    test('is answered by the articles written down', () => {
      const answering = only ? [only] : (['a', 'b'] as const).filter((side) => (side === 'a' ? a : b) !== undefined);
      expect(claim.cells.map(({ article }) => article.id)).toEqual(answering.map((side) => ARTICLES[side]));
    });

    test(tension ? `is ${tension.apart} apart from ${tension.with}` : 'holds nothing that is hard to square', () => {
      const other = ({ a: high, b: low }: Tension) => (high.claim === claim ? low.claim : high.claim);
      const found = claim.tensions.map((one) => ({ with: other(one).data.question, apart: one.difference }));
      expect(found).toEqual(tension ? [tension] : []);
    });
  },
);
