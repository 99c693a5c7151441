/** Where the site will stand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isRecord } from '../domain/records.ts';
import { contentFolder } from './folder.ts';

/**
 * The address from `SITE_URL`, else from the tracker’s own file, as `https://variorum.example` and the path below it with
 * a slash at either end, `/` or `/tracker/`; throws where neither is a web address.
 */
export function siteAddress() {
  const given = process.env['SITE_URL'] || addressInContent();
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL: “${given}” is not a web address; write for example https://example.org/tracker/`);
  return { origin: url.origin, base: `${url.pathname.replace(/\/+$/, '')}/` };
}

function addressInContent(): string {
  const data: unknown = parse(readFileSync(join(contentFolder(), 'tracker.yaml'), 'utf8'));
  return isRecord(data) ? String(data['address'] ?? '') : '';
}
