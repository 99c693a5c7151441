/** Where the site will stand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isRecord } from '../domain/records.ts';
import { isSiteAddress, withoutSecrets } from '../domain/site-address.ts';
import { foldForPrint } from '../domain/text.ts';
import { contentFolder } from './folder.ts';

export interface SiteAddress {
  /** For example `https://variorum.example`. */
  readonly origin: string;
  /** The path below the origin, with a slash at either end: `/` or `/tracker/`. */
  readonly base: string;
}

/** The address from `SITE_URL`, else from the tracker’s own file; throws where neither is the address of a site. */
export function siteAddress(): SiteAddress {
  const given = givenAddress();
  const address = given ?? addressInContent();
  if (!isSiteAddress(address)) {
    const where = given === undefined ? 'tracker.yaml, address' : 'SITE_URL';
    throw new Error(`${where}: ${fault(address)}`);
  }
  const { origin, pathname } = new URL(address);
  return { origin, base: `${pathname.replace(/\/$/, '')}/` };
}

/** The address that the environment gives; undefined where it gives none. */
export function givenAddress(): string | undefined {
  return process.env['SITE_URL'] || undefined;
}

function fault(address: string): string {
  return `“${foldForPrint(withoutSecrets(address))}” is not the address of a site. Write its origin and path and no more, as https://example.org/tracker/`;
}

function addressInContent(): string {
  const data: unknown = parse(readFileSync(join(contentFolder(), 'tracker.yaml'), 'utf8'));
  return isRecord(data) ? String(data['address'] ?? '') : '';
}
