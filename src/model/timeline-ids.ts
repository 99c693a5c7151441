/** The public ids of timeline entries, and the check that no two entries share one. */

import type { StatementData } from '../domain/schema.ts';
import type { Entry } from '../reader/entry.ts';
import type { Report } from './report.ts';

/** What an article’s date is called on the timeline. */
export const saidId = (article: { readonly id: string }) => `said-${article.id}`;

/** What a statement’s time words are called on the timeline. */
export const aboutId = (statement: { readonly id: string; readonly article: { readonly id: string } }) =>
  `about-${statement.article.id}-${statement.id}`;

/**
 * Reports entries of different articles whose ids come out the same: `a` with `b-c`, and `a-b` with `c`.
 * Two statements of one id in one file are reported where the file is read.
 */
export function checkTimelineIds(files: readonly Entry<StatementData[]>[], report: Report): void {
  const owners = new Map<string, string>();
  for (const file of files) {
    file.data.forEach((statement, index) => {
      if (!statement.when) return;
      const id = aboutId({ id: statement.id, article: file });
      const owner = owners.get(id) ?? file.id;
      owners.set(id, owner);
      if (owner !== file.id) report(file, [index, 'id'], sharedId(id, owner));
    });
  }
}

function sharedId(id: string, owner: string) {
  return {
    code: 'duplicate-id',
    message: `its place on the timeline would be called “${id}”, as one of content/statements/${owner}.yaml is`,
    remedy: 'Give the newer of the two statements another id.',
  } as const;
}
