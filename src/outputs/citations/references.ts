/** What there is to cite: the original articles first, this tracker’s page second. Unknown facts stay unknown. */
import { type DateSpan, spanOf } from '../../domain/dates.ts';
import { knownValue } from '../../domain/schema.ts';
import { type Author, authorsOf } from '../../model/authors.ts';
import type { Article, Claim, Tracker } from '../../model/tracker.ts';
import { articlePath, claimPath } from '../../view/addresses.ts';
import { newestLine, reportedLine } from '../../view/claims/lines.ts';
import { provenanceWords, titleOf } from '../../view/people.ts';
import { citationLines, inQuotes, sentenceCase } from '../../words/words.ts';

/** The full public address of a path of the site. */
export type Address = (path: string) => string;

/** One thing to cite, in no style yet. */
export interface Reference {
  readonly key: string;
  readonly kind: 'news' | 'page';
  readonly authors: readonly Author[];
  /** With square brackets where it is supplied. */
  readonly title: string;
  /** The outlet, where it is known. */
  readonly outlet: string | undefined;
  readonly date: DateSpan | undefined;
  readonly address: string | undefined;
  readonly copied: DateSpan | undefined;
  readonly language: string;
  readonly note: string | undefined;
}

/** An article as its outlet published it, as far as that is known. */
export function articleReference(article: Article): Reference {
  const { id, data, source, date } = article;
  const { title, address, copied } = data;
  const known = provenanceWords(article);
  return {
    key: id,
    kind: 'news',
    authors: authorsOf(data),
    title: bracketed(titleOf(article), title.basis === 'supplied'),
    outlet: source?.data.name,
    date: date.span,
    address: knownValue(address),
    copied: copied.basis === 'unknown' ? undefined : spanOf(copied.value),
    language: data.language,
    note: known === '' ? undefined : `${sentenceCase(known)}.`,
  };
}

function bracketed(title: string, supplied: boolean): string {
  return supplied && !title.startsWith('[') ? `[${title}]` : title;
}

/** The page of a claim; its date is the day on which its newest answer was recorded. */
export function claimReference(claim: Claim, tracker: Tracker, address: Address): Reference {
  const recorded = claim.history.at(-1)?.recorded;
  return {
    ...pageReference(tracker, address(claimPath(claim)), recorded),
    key: `${slug(tracker.data.name)}-claim-${claim.id}`,
    title: claim.data.question,
    note: `${reportedLine(claim)}. ${newestLine(tracker)}.`,
  };
}

/** The copy of an article in this tracker. */
export function copyReference(article: Article, tracker: Tracker, address: Address): Reference {
  const { title } = articleReference(article);
  return {
    ...pageReference(tracker, address(articlePath(article)), article.data.recorded),
    key: `${slug(tracker.data.name)}-article-${article.id}`,
    title: citationLines.copy(title.startsWith('[') ? title : inQuotes(title)),
    note: undefined,
  };
}

function pageReference(tracker: Tracker, address: string, recorded: string | undefined) {
  return {
    kind: 'page' as const,
    authors: [{ literal: tracker.data.name }],
    outlet: undefined,
    date: recorded === undefined ? undefined : spanOf(recorded),
    address,
    copied: undefined,
    language: tracker.data.language,
  };
}

function slug(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'tracker'
  );
}

/** What to cite for a claim: the articles that answer it, then its page. */
export function claimReferences(claim: Claim, tracker: Tracker, address: Address): Reference[] {
  const answers = claim.cells.flatMap(({ article, earlier }) => [
    article,
    ...earlier.map(({ statement }) => statement.article),
  ]);
  return [...[...new Set(answers)].map(articleReference), claimReference(claim, tracker, address)];
}

/** What to cite for an article: the original, then the copy held here. */
export function articleReferences(article: Article, tracker: Tracker, address: Address): Reference[] {
  return [articleReference(article), copyReference(article, tracker, address)];
}
