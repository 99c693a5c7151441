/** The last look at a finished site before it is published: what should be there is there, and nothing else. */
import { join } from 'node:path';
import { pathOf } from './built-pages.ts';
import { copyFault } from './copies.ts';
import { isText, OVERLAP, strangeness } from './files.ts';
import { type LeftOut, leftOutFaults } from './left-out.ts';
import { brokenLinks } from './links.ts';
import { type PageParts, type ReadPage, readPage } from './page-parts.ts';
import { bytesInTurn, readBytes } from './read-bytes.ts';
import { searchFaults } from './search-index.ts';

/** Where a finished site is, and where it will be. */
export interface FinishedSite {
  /** The folder that holds it. */
  readonly folder: string;
  /** The path under which it will stand, with a slash at both ends. */
  readonly base: string;
  /** The folder of the project, of which no file of the site may tell. */
  readonly root: string;
}

/** What the whole site must hold. */
export interface Expectations {
  /** The path of every page. */
  readonly pages: ReadonlySet<string>;
  /** The pages that a search must know by their names. */
  readonly named: readonly string[];
  /** The addresses of sentences that are found with the one before. */
  readonly joined: ReadonlySet<string>;
  readonly leftOut: LeftOut;
}

/** What the page of an article must show of it: its Markdown, as far as it is published, and its passages. */
export interface ExpectedCopy {
  readonly file: string;
  readonly body: string;
  readonly published: string;
  /** The ids of the passages. */
  readonly marks: readonly string[];
}

/** Looks through a site: at each file once, and then at how they fit together. Of a page nothing is kept but its parts. */
export class Verification {
  readonly #site: FinishedSite;
  readonly #read: (bytes: Buffer) => ReadPage;
  readonly #pages = new Map<string, PageParts>();
  /** What is wrong with the copies of articles. */
  readonly #copies: string[] = [];
  /** What is strange about files. */
  readonly #strange: string[] = [];

  constructor(site: FinishedSite, read = (bytes: Buffer) => readPage(bytes.toString())) {
    this.#site = site;
    this.#read = read;
  }

  /** Reads a file by its path in the site, if it is a text; `expected` is for the page of an article. */
  look(name: string, expected?: ExpectedCopy): void {
    const { folder, root } = this.#site;
    const file = join(folder, name);
    if (name.endsWith('.html')) this.#lookAtPage(name, readBytes(file), expected);
    else this.#note(strangeness(name, isText(name) ? bytesInTurn(file, OVERLAP) : [], root));
  }

  #lookAtPage(name: string, bytes: Buffer, expected: ExpectedCopy | undefined): void {
    this.#note(strangeness(name, [bytes], this.#site.root));
    const { marks, copies, ...parts } = this.#read(bytes);
    const path = pathOf(name);
    this.#pages.set(path, parts);
    if (expected) this.#copies.push(...copyFaults(path, { marks, copies }, expected));
  }

  #note(strange: string | undefined): void {
    if (strange) this.#strange.push(strange);
  }

  /** One line for each fault of the site, of which every file was looked at; none where it may be published. */
  faults(files: readonly string[], { pages: expected, named, joined, leftOut }: Expectations): string[] {
    const { folder, base } = this.#site;
    const pages = this.#pages;
    const paths = [...pages.keys()].map((path) => `/${path}`);
    return [
      ...pageFaults(paths, expected),
      ...this.#copies,
      ...searchFaults(folder, pages, joined, named),
      ...brokenLinks(pages, new Set(files), base).map((line) => `a link leads nowhere: ${line}`),
      ...this.#strange,
      ...leftOutFaults(leftOut, folder),
    ];
  }
}

/** The pages found against those expected. */
export function pageFaults(found: readonly string[], expected: ReadonlySet<string>): string[] {
  const there = new Set(found);
  const missing = [...expected].filter((path) => !there.has(path)).map((path) => `the page ${path} was not built`);
  const strange = found.filter((path) => !expected.has(path)).map((path) => `nothing in the content asks for ${path}`);
  return [...missing, ...strange];
}

/** What a page shows of the copy of an article. */
type Shown = Pick<ReadPage, 'marks' | 'copies'>;

/** An article page shows its copy, and marks each of its passages once. */
function copyFaults(path: string, { marks, copies }: Shown, expected: ExpectedCopy): string[] {
  return [copyFault(expected, copies, expected.published) ?? [], markFault(path, marks, expected)].flat();
}

function markFault(path: string, marks: readonly string[], expected: ExpectedCopy): string[] {
  if (marks.toSorted().join(' ') === expected.marks.toSorted().join(' ')) return [];
  return [`${path} marks ${marks.length} passages, not the ${expected.marks.length} of the content`];
}
