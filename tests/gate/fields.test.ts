/** The optional fields that say how answers stand to each other, to their time and to the copy: what the gate takes and refuses. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { gate } from '../../src/model/build/gate.ts';
import type { Article } from '../../src/model/tracker.ts';
import { A, SA, spoiled } from './cases.ts';
import { REAL, read, verdictOf, withFiles } from './world.ts';

const FORECAST = 'claims/troops-forecast.md';
const SENT = 'claims/troops-sent.md';
const ELEVEN = 'words: "11,000"\n        exactly: 11000\n';
const answered = (more: string) => `${ELEVEN}      ${more}\n`;

describe('answers', () => {
  spoiled([
    [
      'denied and earlier',
      SA,
      ELEVEN,
      answered('denied: true\n      earlier: true'),
      'bad-field',
      /earlier is true beside denied. Keep one/,
      { down: 3 },
    ],
    [
      'earlier and put forward',
      SA,
      ELEVEN,
      answered('lead: true\n      earlier: true'),
      'bad-field',
      /earlier is true beside lead. Keep one/,
      { down: 3 },
    ],
    ['denied in words', SA, ELEVEN, answered('denied: no'), 'bad-field', /denied is.*true or false/, { down: 2 }],
    ['a misspelt field', SA, ELEVEN, answered('earlyer: true'), 'bad-field', /Did you mean “earlier”/, { down: 2 }],
    ['a modality', SA, 'modality: predicted', 'modality: estimate', 'bad-field', /Did you mean “estimated”/],
  ]);
});

describe('claims', () => {
  const about = 'about: future';
  spoiled([
    [
      'a running total of the future',
      FORECAST,
      about,
      `${about}\ncourse: cumulative`,
      'bad-field',
      /course is cumulative, and the question is about the future. Remove it/,
      { down: 1 },
    ],
    [
      'a course',
      SENT,
      'course: cumulative',
      'course: varing',
      'bad-field',
      /Did you mean “varying”.*cumulative, varying, fixed/,
    ],
    [
      'a course of an answer in words',
      'claims/escalation.md',
      'topic:',
      'course: fixed\ntopic:',
      'bad-field',
      /course is not a known field/,
    ],
    ['a day asked in another form', SENT, /asked: .*/, 'asked: "1 May 2025"', 'bad-date', /asked.*Write "2025-05-01"/],
    ['a month asked', SENT, /asked: .*/, 'asked: "2025-05"', 'bad-date', /asked.*YYYY-MM-DD/],
  ]);
});

describe('articles', () => {
  const origin = (value: string) => `origin: { value: { ${value} }, basis: supplied }\nfurniture:`;
  const excerpt = (value: string) => `completeness: ${value}\nfurniture:`;
  const archived = (value: string) => `archived: { ${value} }\nfurniture:`;
  spoiled([
    [
      'read before it was recorded',
      A,
      /read: .*/,
      'read: "2020-01-01"',
      'bad-date',
      /last read on 2020-01-01, before the day it entered the tracker/,
    ],
    ['a day read that is none', A, /read: .*/, 'read: "2027-02-30"', 'bad-date', /not in the calendar/],
    ['a family name of nobody', A, '[Babaiev]', '[Babaev]', 'orphan-words', /no name under authors holds “Babaev”/],
    ['a name that is all family name', A, '[Babaiev]', '[Bohdan Babaiev]', 'orphan-words', /beside a given name/],
    ['an origin of nobody', A, 'furniture:', origin('whole: true'), 'bad-field', /neither a source nor a name/],
    [
      'an origin of two',
      A,
      'furniture:',
      origin('source: telegraphnews-eu, name: X, whole: true'),
      'bad-field',
      /gives a source and a name/,
    ],
    ['an origin of unsaid extent', A, 'furniture:', origin('name: X'), 'bad-field', /whole is missing/],
    ['an excerpt without a note', A, 'furniture:', excerpt('{}'), 'bad-field', /excerpt is missing/],
    ['an excerpt with a blank note', A, 'furniture:', excerpt('{ excerpt: " " }'), 'bad-field', /excerpt is blank/],
    ['an excerpt in a word', A, 'furniture:', excerpt('excerpt'), 'bad-field', /fields with names: excerpt/],
    [
      'an archive that is no address',
      A,
      'furniture:',
      archived('value: the archive, basis: supplied'),
      'bad-field',
      /not a web address/,
    ],
    [
      'an archive of which nothing says how it is known',
      A,
      'furniture:',
      archived('value: "https://archive.example/1", basis: traced, evidence: {}'),
      'bad-basis',
      /archived is “traced”, but nothing says how/,
    ],
  ]);

  test('an article read on the day it was recorded', () => {
    const text = read(REAL, A).replace(/(recorded: )("[\d-]+")\nread: .*/, '$1$2\nread: $2');
    expect(verdictOf(withFiles(REAL, { [A]: text })).issues).toEqual([]);
  });
});

describe('what the model keeps of them', () => {
  const { tracker, issues } = gate(fileURLToPath(new URL('../fixtures/stories/flood', import.meta.url)));
  const article = (id: string) => tracker?.articles.find((one) => one.id === id) as Article;
  const answersOf = (id: string) => article(id).statements.flatMap(({ answers }) => answers);

  test('the story of the flood is in order', () => {
    expect(issues).toEqual([]);
  });

  test('whose text an article carries, whole or in part', () => {
    const origins = ['lantern-wednesday', 'tribune-wednesday', 'post-thursday'].map((id) => article(id).origin);
    const wire = { source: undefined, name: 'Corvane Wire' };
    expect(origins).toEqual([{ ...wire, whole: true }, { ...wire, whole: false }, undefined]);
  });

  test('the outlet whose text an article carries', () => {
    const value = '{ value: { source: telegraphnews-eu, whole: false }, basis: supplied }';
    const text = read(REAL, A).replace('furniture:', `origin: ${value}\nfurniture:`);
    const { tracker: real } = verdictOf(withFiles(REAL, { [A]: text }));
    const [first] = real?.articles ?? [];
    expect(first?.origin).toMatchObject({ name: 'telegraphnews.eu', whole: false });
    expect(first?.origin?.source).toBe(real?.sources.find(({ id }) => id === 'telegraphnews-eu'));
  });

  test('which answers are denied or replaced', () => {
    const denied = ['post-thursday', 'lantern-saturday', 'courier-thursday'].flatMap(answersOf);
    expect(denied.filter((one) => one.denied).map(({ statement }) => statement.id)).toEqual([
      'denies-300',
      'denies-opened',
    ]);
    expect(denied.filter((one) => one.earlier).map(({ statement }) => statement.id)).toEqual([
      'dead-51-earlier',
      'dam-held-earlier',
      'houses-1200-earlier',
    ]);
  });

  test('for whom a speaker speaks', () => {
    const named = tracker?.speakers.map(({ id, speaksFor }) => [id, speaksFor?.id]).filter(([, whom]) => whom);
    expect(named).toEqual([['ada-renwick', 'river-board']]);
  });
});
