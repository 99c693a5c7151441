/** What the settings of every host are made of: paths with their headers, by one table for all hosts. */
import type { SiteAddress } from '../../reader/address.ts';
import { MEDIA_TYPES } from '../files.ts';
import { CLAIM_DATA, CLAIM_DATA_HEADERS, commonHeaders, ELSEWHERE, FOLDERS, type Headers } from '../policy.ts';

/** Where the site stands: its address, and the folder of the server that holds it, below the base path. */
export interface Place extends SiteAddress {
  readonly root: string;
  /** Where the server listens, if not where the address says: for tests. */
  readonly port?: number;
}

/** A header for paths: of those the first pattern that matches counts; no value, no header. */
export interface PathHeader {
  readonly name: string;
  readonly otherwise: string;
  readonly cases: readonly { readonly pattern: string; readonly value: string }[];
}

/** The headers of every answer. */
export function common({ origin }: SiteAddress): [name: string, value: string][] {
  return Object.entries(commonHeaders(origin.startsWith('https:')));
}

/** The headers that differ by path, as regular expressions over the whole path. */
export function pathHeaders({ base }: SiteAddress): PathHeader[] {
  const prefix = literally(base);
  const places: [string, Headers][] = [
    ...Object.entries(FOLDERS).map(([name, headers]): [string, Headers] => [`^${prefix}${name}/`, headers]),
    ...CLAIM_DATA.map((file): [string, Headers] => [
      `^${prefix}claims/[^/]+/${literally(file)}$`,
      { ...ELSEWHERE, ...CLAIM_DATA_HEADERS },
    ]),
  ];
  const names = new Set([ELSEWHERE, ...places.map(([, headers]) => headers)].flatMap(Object.keys));
  return [...names].map((name) => {
    const otherwise = ELSEWHERE[name] ?? '';
    const cases = places.map(([pattern, headers]) => ({ pattern, value: headers[name] ?? '' }));
    return { name, otherwise, cases: cases.filter(({ value }) => value !== otherwise) };
  });
}

/** A path as a pattern: only dots mean anything in it. */
function literally(path: string): string {
  return path.replaceAll('.', '\\.');
}

/** The extensions of each media type, for tables of servers. */
export function extensionsByType(): [type: string, extensions: string[]][] {
  const byType = Map.groupBy(MEDIA_TYPES, ([, type]) => type.replace(/;.*/, ''));
  return [...byType].map(([type, all]) => [type, all.map(([extension]) => extension)]);
}

/** The media types that are worth compressing. */
export function textTypes(): string[] {
  const texts = [...MEDIA_TYPES.values()].filter((type) => type.includes('charset'));
  return [...new Set(texts.map((type) => type.replace(/;.*/, '')))];
}
