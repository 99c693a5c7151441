import { expect, test } from 'vitest';
import type { TrackerData } from '../domain/schema.ts';
import { addressNotice, releaseFaults } from './release.ts';

const data: TrackerData = {
  name: 'N',
  title: 'T',
  sentence: 'S.',
  language: 'en',
  address: 'https://news.org/',
  topics: ['a'],
  contact: 'desk@news.org',
  crawlers: 'all',
};
const address = 'https://news.org/';

test('a site with an address, a contact and a kept ledger may be released, also outside git', () => {
  expect(releaseFaults({ tracker: { data, pages: [] }, address, isLedgerCommitted: true })).toEqual([]);
  expect(releaseFaults({ tracker: { data, pages: [] }, address, isLedgerCommitted: undefined })).toEqual([]);
});

test('everything that is missing is said at once', () => {
  const { contact: _, ...silent } = data;
  const faults = releaseFaults({
    tracker: { data: silent, pages: [] },
    address: 'http://localhost/',
    isLedgerCommitted: false,
  });
  expect(faults).toEqual([
    expect.stringContaining('http://localhost/ is local'),
    expect.stringContaining('no contact'),
    expect.stringContaining('permalinks.yaml differs'),
  ]);
});

test('a build for oneself is told of an address that no reader can reach', () => {
  expect(addressNotice('https://variorum.example/')).toMatch(
    /^The address https:\/\/variorum\.example\/ is a placeholder, /,
  );
  expect(addressNotice(address)).toBeUndefined();
});

test('a page of the house whose blanks nobody has filled in is not released', () => {
  const pages = [{ id: 'imprint', data: { title: 'Imprint', sentence: 'Who.' }, body: 'By [name].' }];
  const faults = releaseFaults({ tracker: { data, pages }, address, isLedgerCommitted: true });
  expect(faults).toEqual(['pages/imprint.md still holds a blank to fill in: [name]']);
});
