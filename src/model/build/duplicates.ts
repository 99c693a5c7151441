/** One article under two ids: two copies with one address, or of one outlet with one text. */
import type { ArticleData } from '../../domain/schema.ts';
import { knownValue } from '../../domain/schema.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import { copyDigestOf } from '../copies.ts';
import type { Report } from '../report.ts';

type Article = Entry<ArticleData>;

/**
 * Reports each article that has the address of one before it, or, where both may be of one outlet, its text; those that are
 * published or have statements come first. The ids of those reported.
 */
export function checkDuplicates({ articles, statements, permalinks }: Entries, report: Report): ReadonlySet<string> {
  const [texts, addresses] = [new Map<string, Article>(), new Map<string, Article>()];
  const published = new Set(Object.keys(permalinks?.data ?? {}));
  const told = new Set(statements.flatMap(({ id, data }) => (data.length > 0 ? id : [])));
  const rank = ({ id }: Article) => [published.has(`articles/${id}`), told.has(id), true].indexOf(true);
  const inOrder = articles.toSorted((a, b) => rank(a) - rank(b));
  const found = inOrder.filter((entry) => {
    const address = knownValue(entry.data.address);
    const same = address === undefined ? undefined : firstOf(addresses, bare(address), entry);
    const twin = firstOf(texts, copyDigestOf(entry), entry);
    if (same) reportDuplicate(entry, 'address', same, report);
    else if (twin && mayBeOfOneOutlet(entry, twin)) reportDuplicate(entry, 'text', twin, report);
    else return false;
    return true;
  });
  return new Set(found.map(({ id }) => id));
}

/** The entry that had a key before this one; where there is none, this one has it from now on. */
function firstOf(known: Map<string, Article>, key: string, entry: Article): Article | undefined {
  const first = known.get(key);
  if (!first) known.set(key, entry);
  return first;
}

/** Two outlets may print one text of an agency; one outlet has no reason to. */
function mayBeOfOneOutlet(a: Entry<ArticleData>, b: Entry<ArticleData>): boolean {
  const [one, other] = [knownValue(a.data.source), knownValue(b.data.source)];
  return one === undefined || other === undefined || one === other;
}

function reportDuplicate(entry: Entry<ArticleData>, what: string, { file }: Entry<unknown>, report: Report): void {
  report(entry, what === 'text' ? ['sha256'] : ['address', 'value'], {
    code: 'duplicate-copy',
    message: `the ${what} is that of ${file}`,
    remedy: 'Keep one of the two articles, and give it the statements of both.',
  });
}

/** An address without what leads to the same page: the scheme, “www.” or the telephone’s site, an anchor, a slash at the end, marks of campaigns. */
function bare(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, searchParams } = new URL(address);
  const query = [...searchParams].filter(([name]) => !CAMPAIGN.test(name));
  return `${host.replace(SAME_SITE, '')}${pathname.replace(/(?:\/amp)?\/?$/, '')}?${new URLSearchParams(query)}`;
}

/** How the same site is called for the web, for telephones, and for their quick pages. */
const SAME_SITE = /^(?:www|m|mobile|amp)\./;

/** Parts of an address that tell only where its reader came from, or what the page looks like. */
const CAMPAIGN = /^(?:utm_\w+|(?:fb|g|dc|y|ms)clid|mc_[ce]id|igshid|amp)$/;
