/**
 * What was read off pages, by the digests of their bytes: the same bytes read the same. It is kept for the next build, beside
 * the packages; where it is damaged, or other code has read it, nothing is known.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KnownLists } from '../domain/known-lists.ts';
import { once } from '../domain/once.ts';
import { compareText } from '../domain/text.ts';
import { type ReadPage, readPage } from './page-parts.ts';
import { SortedTexts } from './text-set.ts';

const CACHE = 'node_modules/.cache/pages';

/** Everything by which pages are read, and what is read is written down. */
const CODE = [
  ...[
    './known-pages.ts',
    '../domain/known-lists.ts',
    './page-parts.ts',
    './text-set.ts',
    './visible-text.ts',
    '../domain/text.ts',
  ],
  '../markdown/gaps.ts',
];
const PACKAGES = ['htmlparser2', 'entities', 'htmlparser2/node_modules/entities'];

/** Reads pages, and those that a build before has read from what is known of them. */
export class KnownPages {
  readonly #known: KnownLists;

  constructor(file = CACHE) {
    this.#known = new KnownLists({ file, code: code() });
  }

  /** Reads a page by its bytes. */
  read(bytes: Buffer): ReadPage {
    const [ids = [], addresses = [], marks = [], copies = [], canonical = []] = this.#known.of(bytes, () =>
      listsIn(readPage(bytes.toString())),
    );
    return { ids: new SortedTexts(ids), addresses, marks, copies, canonical: canonical[0] };
  }

  /** Writes down the pages that were read, for the next build. */
  save(): void {
    this.#known.save();
  }
}

function listsIn({ ids, addresses, marks, copies, canonical }: ReadPage): (readonly string[])[] {
  return [[...ids].sort(compareText), [...addresses], marks, copies, canonical === undefined ? [] : [canonical]];
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
