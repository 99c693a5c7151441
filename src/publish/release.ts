/** What a release needs beside content in order: an address that readers can reach, somebody to write to, a ledger that is kept. */
import { standIn } from '../domain/site-address.ts';
import type { HousePage, Tracker } from '../model/tracker.ts';

export interface Release {
  readonly tracker: Pick<Tracker, 'data' | 'pages'>;
  /** The address that the site will have. */
  readonly address: string;
  /** Whether git holds the ledger of public ids as it is; undefined where that cannot be told. */
  readonly isLedgerCommitted: boolean | undefined;
}

/** One line for each thing that keeps a site from being released. */
export function releaseFaults({ tracker, address, isLedgerCommitted }: Release): string[] {
  const kind = standIn(address);
  return [
    kind
      ? [`The address ${address} is ${kind}: set SITE_URL, or address in tracker.yaml, to where readers find the site.`]
      : [],
    tracker.data.contact
      ? []
      : [
          'tracker.yaml has no contact: readers need somebody to write to about mistakes and rights. Write “contact: name@your.address” there, or a web address.',
        ],
    isLedgerCommitted === false
      ? ['permalinks.yaml differs from what git holds: commit it, so that no published id is lost.']
      : [],
    tracker.pages.flatMap(blank),
  ].flat();
}

/** The first blank that a text to start from has left to whoever publishes: words in square brackets that are no link. */
function blank({ id, body }: HousePage): string[] {
  const found = /\[[^\]]+\](?![(:[])/.exec(body)?.[0];
  return found ? [`pages/${id}.md still holds a blank to fill in: ${found}`] : [];
}

/** What to know of the address of a site that is built, but not for release. */
export function addressNotice(address: string): string | undefined {
  const kind = standIn(address);
  return (
    kind &&
    `The address ${address} is ${kind}, and stands in every card, feed and link to share. Before publishing set SITE_URL, or address in tracker.yaml.`
  );
}
