/** What a release needs beside content in order: an address that readers can reach, somebody to write to, a ledger that is kept. */
import { standIn } from '../domain/site-address.ts';
import type { Tracker } from '../model/tracker.ts';

export interface Release {
  readonly tracker: Pick<Tracker, 'data'>;
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
      : ['tracker.yaml has no contact: readers need somebody to write to about mistakes and rights.'],
    isLedgerCommitted === false
      ? ['permalinks.yaml differs from what git holds: commit it, so that no published id is lost.']
      : [],
  ].flat();
}

/** What to know of the address of a site that is built, but not for release. */
export function addressNotice(address: string): string | undefined {
  const kind = standIn(address);
  return (
    kind &&
    `The address ${address} is ${kind}, and stands in every card, feed and link to share. Before publishing set SITE_URL, or address in tracker.yaml.`
  );
}
