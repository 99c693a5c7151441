/** What stands in a finished site for its host: the headers to send, in the format of Netlify and Cloudflare Pages. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isKeyOf } from '../domain/records.ts';
import type { SiteAddress } from '../reader/address.ts';
import { CLAIM_DATA, CLAIM_DATA_HEADERS, commonHeaders, ELSEWHERE, FOLDERS, type Headers } from './policy.ts';

/** Writes `_headers`; what a host asks for that never changes stands in `public/`. */
export function writeHostFiles(folder: string, address: SiteAddress): void {
  const names = readdirSync(folder, { withFileTypes: true }).map((one) => `${one.name}${one.isDirectory() ? '/' : ''}`);
  writeFileSync(join(folder, '_headers'), headersFile(names, address));
}

/**
 * The rules for a site with these names at its top, folders with a slash. Hosts join the values of one header from several
 * rules, or let the last one win: so no header stands in two rules that one path can match.
 */
export function headersFile(names: readonly string[], { origin, base }: SiteAddress): string {
  const shown = names.filter((name) => !/^[._]/.test(name) || isKeyOf(FOLDERS, name.slice(0, -1))).sort();
  const rules = [
    rule(`${base}*`, commonHeaders(origin.startsWith('https:'))),
    rule(base, ELSEWHERE),
    ...shown.map((name) => rule(`${base}${name}${name.endsWith('/') ? '*' : ''}`, headersOf(name))),
    ...CLAIM_DATA.map((file) => rule(`${base}claims/:id/${file}`, CLAIM_DATA_HEADERS)),
  ];
  return rules.join('');
}

function headersOf(name: string): Headers {
  return FOLDERS[name.replace(/\/$/, '')] ?? ELSEWHERE;
}

function rule(path: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
