/** The search of the page without a page: the index as it is published, Pagefind's own program, and the page's order. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gate } from '../../src/model/build/gate.ts';
import type { Tracker } from '../../src/model/tracker.ts';
import type { Found } from '../../src/search/browser/find.ts';
import { lexiconOf } from '../../src/search/index/lexicon.ts';
import { indexSearch } from '../../src/search/index/write.ts';
import { readQuery } from '../../src/search/query/query.ts';
import type { Shown } from '../../src/search/query/shown.ts';

export interface Headless {
  readonly tracker: Tracker;
  ask(text: string): Promise<Found>;
}

/** The open search of a content folder. */
export async function headlessSearch(content: string): Promise<Headless> {
  const { tracker } = gate(content);
  if (!tracker) throw new Error(`${content} has faults.`);
  const site = mkdtempSync(join(tmpdir(), 'variorum-search-'));
  await indexSearch(tracker, { site });
  globalThis.fetch = async (file) => {
    const address = new URL(String(file), pathToFileURL(`${site}/`));
    address.search = '';
    return new Response(readFileSync(fileURLToPath(address)));
  };
  Object.assign(globalThis, { document: { currentScript: null, querySelector: () => null } });
  const [{ openIndex }, { find }] = await Promise.all([
    import('../../src/search/pagefind/open.ts'),
    import('../../src/search/browser/find.ts'),
  ]);
  const lexicon = lexiconOf(tracker);
  const index = await openIndex(`${pathToFileURL(site)}/`, new Set(lexicon.common));
  const ask = (text: string) => find(index, { text, query: readQuery(text, lexicon), chosen: {}, order: '' });
  return { tracker, ask };
}

/** What the first results print, as far as the index knows it. */
export async function firstPrinted({ groups }: Found, count: number): Promise<string[]> {
  const hits = groups.flatMap((group) => group.slice(0, 5)).slice(0, count);
  return (await Promise.all(hits.map((hit) => hit.load()))).map(printed);
}

function printed({ title, texts, context, line, passages = [] }: Shown): string {
  const parts = [
    title?.text,
    ...texts.map(({ text }) => text),
    context?.text,
    ...line,
    ...passages.map(({ who }) => who),
  ];
  return parts.filter(Boolean).join(' ');
}
