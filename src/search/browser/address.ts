/** The address of a search is its whole state: the words, the filters and the order. */

import { readQuery } from '../query/query.ts';
import type { Query } from '../query/term.ts';
import { lexicon, words } from './words.ts';

/** One value for each filter that is set. */
export type Chosen = Readonly<Record<string, string>>;

export interface Search {
  readonly text: string;
  readonly query: Query;
  readonly chosen: Chosen;
  readonly order: string;
}

/** The search that the address of the page asks for. */
export function currentSearch(): Search {
  const asked = new URLSearchParams(location.search);
  const chosen = Object.fromEntries(
    Object.keys(words.filters).flatMap((name) => {
      const value = asked.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  const text = asked.get('q')?.trim() ?? '';
  return { text, query: readQuery(text, lexicon), chosen, order: asked.get('order') ?? '' };
}

/** The address of a search with some of it changed, below the page's own; a search for nothing has no order. */
export function addressOf(search: Search, changes: Partial<Search> = {}): string {
  const { text, chosen, order } = { ...search, ...changes };
  return `?${new URLSearchParams({ ...(text && { q: text }), ...chosen, ...(order && { order }) })}`;
}
