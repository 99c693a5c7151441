/** What editors write about a comparison: located, and bound to the comparison that it was written for. */
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/model/build/gate.ts';
import { comparisonDigest } from '../../src/model/digest.ts';
import { noticesOf } from '../../src/model/notices/notices.ts';
import { readFound } from '../../src/reader/content.ts';
import { type Files, foundIn, REAL, read, UNPUBLISHED, verdictOf, withFiles } from './world.ts';

const SENT = 'claims/troops-sent.md';
const STRIKES = 'claims/strikes-on-russian-territory.md';

/** The real content with one place of a file changed. */
function changed(path: string, from: string, to: string, files: Files = UNPUBLISHED): Files {
  expect(read(files, path)).toContain(from);
  return withFiles(files, { [path]: read(files, path).replace(from, to) });
}

function trackerOf(files: Files) {
  const { tracker, issues } = verdictOf(files);
  expect(issues).toEqual([]);
  if (!tracker) throw new Error('there is no tracker');
  return tracker;
}

function claimIn(files: Files, id: string) {
  const tracker = trackerOf(files);
  const claim = tracker.claims.find((one) => one.id === id);
  if (!claim) throw new Error(`there is no claim ${id}`);
  return { claim, digest: comparisonDigest(claim, tracker.columns) };
}

function noticed(files: Files) {
  const { entries, tracker } = judge(readFound(foundIn(files), 'content'));
  return tracker ? noticesOf(entries, tracker).map(({ code, message }) => `${code}: ${message}`) : [];
}

describe('a finding', () => {
  test('holds for the comparison that it was written for, its quoted words with their article', () => {
    const { finding } = claimIn(REAL, 'troops-sent').claim;
    const quoted = finding?.parts.filter(({ quotedFrom }) => quotedFrom) ?? [];
    expect(quoted.map(({ text, quotedFrom }) => [text, quotedFrom?.id])).toEqual([
      ['currently known', 'us-policy-unchanged'],
      ['reportedly', 'no-new-restrictions'],
    ]);
  });

  test.each([
    [
      'the firmness',
      'statements/us-policy-unchanged.yaml',
      'has sent 3,000 troops to Russia\n  form: author-voice\n  modality: asserted',
      'has sent 3,000 troops to Russia\n  form: author-voice\n  modality: reported',
    ],
    [
      'the passage',
      'statements/no-new-restrictions.yaml',
      'exact: reportedly sending 3,000',
      'exact: Moscow, reportedly sending 3,000',
    ],
    ['the day of an article', 'articles/us-policy-unchanged.md', 'value: "2024-10-24"', 'value: "2024-10-25"'],
    ['the speaker', 'speakers/intelligence-reports.yaml', 'name: Intelligence reports', 'name: intelligence'],
  ])('is not printed over a comparison in which %s is another', (_, path, from, to) => {
    const files = changed(path, from, to);
    const { claim, digest } = claimIn(files, 'troops-sent');
    expect(claim.finding).toBeUndefined();
    expect(noticed(files)).toContain(`stale-finding: the finding was written for another comparison than ${digest}`);
  });

  test('quotes nothing that no answering article prints', () => {
    const { issues } = verdictOf(changed(SENT, '“reportedly”', '“allegedly”'));
    expect(issues.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'orphan-words: the words “allegedly” stand in no article that answers the claim',
    ]);
  });
});

describe('passages that face each other', () => {
  const facing = (a: string, digest: string) =>
    changed(
      STRIKES,
      'positions:',
      `facing:\n  a: ${a}\n  b: no-new-restrictions#careful-not-to-restrict\n  title: What the US allows\n  reason: A limit need not be public.\n  while: "${digest}"\npositions:`,
    );

  test('are found by their public ids, and hold for their comparison alone', () => {
    const { digest } = claimIn(UNPUBLISHED, 'strikes-on-russian-territory');
    const found = claimIn(facing('us-policy-unchanged#caption-not-allowed', digest), 'strikes-on-russian-territory');
    expect(found.claim.facing?.a.ref).toBe('us-policy-unchanged#caption-not-allowed');
    const stale = claimIn(facing('us-policy-unchanged#caption-not-allowed', 'old'), 'strikes-on-russian-territory');
    expect(stale.claim.facing).toBeUndefined();
  });

  test('must be there', () => {
    const { issues } = verdictOf(facing('us-policy-unchanged#captoin', 'old'));
    expect(issues.map(({ code }) => code)).toEqual(['missing-reference']);
  });
});

test('the claims that an editor puts first are there', () => {
  expect(trackerOf(REAL).front.map(({ id }) => id)).toEqual(['troops-sent', 'us-restrictions']);
  const { issues } = verdictOf(changed('tracker.yaml', '- us-restrictions', '- us-restriction'));
  expect(issues.map(({ code }) => code)).toEqual(['missing-reference']);
});
