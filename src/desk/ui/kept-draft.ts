/** Keeps the statement that is being written in the tab, so that nothing is lost when the page is loaded again. */
import type { Draft } from './draft.ts';

const KEY = 'desk-draft';

interface Kept {
  readonly article: string;
  readonly draft: Omit<Draft, 'proposed'> & { readonly proposed: readonly string[] };
}

/** Remembers what is being written about an article. */
export function keep(article: string, draft: Draft): void {
  const written: Kept = { article, draft: { ...draft, proposed: [...draft.proposed] } };
  sessionStorage.setItem(KEY, JSON.stringify(written));
}

/** What was being written about an article; nothing where it was saved or closed. */
export function kept(article: string | undefined): Draft | undefined {
  const text = sessionStorage.getItem(KEY);
  const found: Kept | undefined = text ? JSON.parse(text) : undefined;
  return found && found.article === article ? { ...found.draft, proposed: new Set(found.draft.proposed) } : undefined;
}

export function forget(): void {
  sessionStorage.removeItem(KEY);
}
