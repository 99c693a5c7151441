import { describe, expect, test } from 'vitest';
import { RESULT_KINDS } from '../../domain/vocabulary.ts';
import { gate } from '../../model/build/gate.ts';
import type { Tracker } from '../../model/tracker.ts';
import { exactKey } from '../query/keys.ts';
import { tokensIn } from '../query/tokens.ts';
import { sentenceUnits } from './documents.ts';
import { searchRecords } from './records.ts';

const stories = ['content', 'tests/fixtures/stories/search', 'tests/fixtures/stories/overlaps'];

describe.each(stories)('the records of %s', (folder) => {
  const tracker = gate(folder).tracker as Tracker;
  const records = [...searchRecords(tracker)];

  test('there is one for each claim, speaker, source, topic and article', () => {
    const counts = RESULT_KINDS.map((kind) => records.filter(({ shown }) => shown.kind === kind).length);
    const { claims, speakers, sources, topics, articles } = tracker;
    expect(counts.slice(0, 5)).toEqual([claims, speakers, sources, topics, articles].map(({ length }) => length));
  });

  test('every word of every article stands in exactly one sentence record', () => {
    for (const { id, copy, data } of tracker.articles) {
      const own = records.filter(({ shown }) => shown.path.startsWith(`/articles/${id}/#s_`));
      const words = own.flatMap(({ shown }) => shown.texts.flatMap(({ text }) => tokensIn(text, data.language)));
      expect(words.map(exactKey)).toEqual(tokensIn(copy.text, data.language).map(exactKey));
    }
  });

  test('every passage is named in the record that holds its quote', () => {
    for (const { article, id, range } of tracker.articles.flatMap(({ statements }) => statements)) {
      const own = records.filter(({ shown }) => shown.path.startsWith(`/articles/${article.id}/#s_`));
      const [passage, ...others] = own.flatMap(({ shown }) => {
        const found = (shown.passages ?? []).find((it) => it.id === id);
        return found ? [shown.texts[0]?.text.slice(found.start, found.end)] : [];
      });
      expect([passage, others]).toEqual([article.copy.text.slice(range.start, range.end), []]);
    }
  });

  test('no two records lead to the same place with the same words', () => {
    const names = records.map(({ shown }) => JSON.stringify(shown));
    expect(new Set(names).size).toBe(names.length);
  });
});

test('sentences that one passage joins are one unit', () => {
  const tracker = gate('tests/fixtures/stories/overlaps').tracker as Tracker;
  for (const article of tracker.articles) {
    const units = sentenceUnits(article);
    const holding = article.statements.map(({ range }) =>
      units.filter((unit) => unit.range.start <= range.start && range.end <= unit.range.end),
    );
    expect(holding.map(({ length }) => length)).toEqual(article.statements.map(() => 1));
  }
});
