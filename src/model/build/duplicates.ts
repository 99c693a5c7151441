/** One article under two ids: two copies with one address, or of one outlet with one text. */
import type { ArticleData } from '../../domain/schema.ts';
import { knownValue } from '../../domain/schema.ts';
import type { Entry } from '../../reader/entry.ts';
import { copyOf, digestOf } from '../copies.ts';
import type { Report } from '../report.ts';

/** Reports each article that has the address of one before it, or, where both may be of one outlet, its text. */
export function checkDuplicates(entries: readonly Entry<ArticleData>[], report: Report): void {
  const [texts, addresses] = [new Map<string, Entry<ArticleData>>(), new Map<string, Entry<ArticleData>>()];
  for (const entry of entries) {
    const address = knownValue(entry.data.address);
    const text = digestOf(copyOf(entry).text);
    const [twin, same] = [texts.get(text), address === undefined ? undefined : addresses.get(bare(address))];
    if (same) reportDuplicate(entry, 'address', same, report);
    else if (twin && mayBeOfOneOutlet(entry, twin)) reportDuplicate(entry, 'text', twin, report);
    if (!twin) texts.set(text, entry);
    if (address !== undefined && !same) addresses.set(bare(address), entry);
  }
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

/** An address without what leads to the same page: the scheme, “www.”, an anchor, a slash at the end. */
function bare(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, search } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}
