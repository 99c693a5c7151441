/**
 * What was read off pages, by the digests of their bytes: the same bytes read the same. It is kept for the next build, beside
 * the packages; where it is damaged, or other code has read it, nothing is known.
 */
import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '../domain/once.ts';
import { readSealed, writeSealed } from '../domain/sealed-file.ts';
import { type ReadPage, readPage } from './page-parts.ts';

const CACHE = 'node_modules/.cache/pages';

/** Everything by which pages are read. */
const CODE = ['./page-parts.ts', './visible-text.ts', '../domain/text.ts', '../markdown/gaps.ts'];
const PACKAGES = ['htmlparser2', 'entities', 'htmlparser2/node_modules/entities'];

/** Reads pages, and those that a build before has read from what is known of them. */
export class KnownPages {
  readonly #file: string;
  readonly #before: ReadonlyMap<string, ReadPage>;
  readonly #now = new Map<string, ReadPage>();

  constructor(file = CACHE) {
    this.#file = file;
    this.#before = (readSealed(file, code()) as Map<string, ReadPage> | undefined) ?? new Map();
  }

  /** Reads a page by its bytes. */
  read(bytes: Buffer): ReadPage {
    const digest = hash('sha256', bytes, 'base64');
    const page = this.#before.get(digest) ?? readPage(bytes.toString());
    this.#now.set(digest, page);
    return page;
  }

  /** Writes down the pages that were read, for the next build. */
  save(): void {
    writeSealed(this.#file, this.#now, code());
  }
}

const code = once(() => {
  const files = [
    ...CODE.map((path) => new URL(path, import.meta.url)),
    ...PACKAGES.map((name) => join('node_modules', name, 'package.json')),
  ];
  return files
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('');
});
