/** Looks again at the addresses of held articles, one after the other, and keeps a pause between two pages of one site. */
import { setTimeout as pass } from 'node:timers/promises';
import { type ArticleData, type Correction, knownValue } from '../../domain/schema.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import { bring } from '../intake/article.ts';
import { fetchPage, PageGone } from '../intake/fetch-page.ts';
import { compare, type Difference, differs } from './compare.ts';
import { correctionFor, correctionForGone } from './correction.ts';

/** What came of looking at one article’s address. */
export type Finding =
  | { readonly kind: 'no-address' }
  | { readonly kind: 'same'; readonly address: string }
  | {
      readonly kind: 'changed';
      readonly address: string;
      readonly difference: Difference;
      readonly correction: Correction;
    }
  | { readonly kind: 'gone'; readonly address: string; readonly message: string; readonly correction: Correction }
  | { readonly kind: 'unread'; readonly address: string; readonly message: string };

export interface Pace {
  /** Milliseconds between two requests to one site. */
  readonly pause: number;
}

const PACE: Pace = { pause: 3000 };

/** Looks at the articles in their order, and yields what was found as soon as it is. */
export async function* recheck(
  articles: readonly Entry<ArticleData>[],
  entries: Entries,
  today: string,
  { pause }: Pace = PACE,
): AsyncGenerator<{ article: Entry<ArticleData>; finding: Finding }> {
  const asked = new Set<string>();
  for (const article of articles) {
    const address = knownValue<string>(article.data.address);
    const site = address && new URL(address).host;
    if (site && asked.has(site)) await pass(pause);
    if (site) asked.add(site);
    yield { article, finding: address ? await look(article, entries, address, today) : { kind: 'no-address' } };
  }
}

async function look(article: Entry<ArticleData>, entries: Entries, address: string, today: string): Promise<Finding> {
  try {
    const page = await fetchPage(address);
    const brought = bring({ kind: 'page', content: page.html, address: page.address }, article.data.language);
    const difference = compare(article, entries, brought);
    if (!differs(difference)) return { kind: 'same', address };
    return { kind: 'changed', address, difference, correction: correctionFor(difference, today) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!(error instanceof PageGone)) return { kind: 'unread', address, message };
    return { kind: 'gone', address, message, correction: correctionForGone(today) };
  }
}

/** Whether the article says already what a correction would say. */
export function isRecorded({ data }: Entry<ArticleData>, { what }: Correction): boolean {
  return data.corrections.some((one) => one.by === 'outlet' && one.what === what);
}
