/** What the files of a content folder were read as by the last command: those that are the same are not parsed again. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KnownTexts } from '../../domain/known-texts.ts';
import type { Copy } from '../../markdown/copy.ts';
import type { KnownYaml } from '../../reader/content.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import { copyOf, knowCopy } from '../copies.ts';

const CACHE = 'node_modules/.cache/readings';
const PACKAGES = 'node_modules/.package-lock.json';

/** The data of YAML and the copies of articles, of files in which nothing is wrong. */
export class KnownReadings {
  readonly yaml: KnownYaml;
  readonly #copies: KnownTexts<Copy>;
  #unknown: readonly Entry<unknown>[] = [];

  constructor(folder: string, code: string) {
    this.yaml = new KnownTexts(join(folder, 'yaml'), code);
    this.#copies = new KnownTexts(join(folder, 'copies'), code);
  }

  /** Tells the copies of entries that are known. */
  giveCopies({ articles, claims, pages }: Entries): void {
    this.#unknown = [...articles, ...claims, ...pages].filter((entry) => {
      const known = this.#copies.of(entry.file, entry.body);
      if (known) knowCopy(entry, known);
      return !known;
    });
  }

  /** Writes down what is known now, for the next command. */
  save(): void {
    for (const entry of this.#unknown) {
      const { faults, lineAt, ...copy } = copyOf(entry);
      if (faults.length === 0) this.#copies.remember(entry.file, entry.body, copy);
    }
    this.yaml.save();
    this.#copies.save();
  }
}

/** What the last command has read; undefined where it cannot be told by which packages. */
export function lastReadings(): KnownReadings | undefined {
  return existsSync(PACKAGES) ? new KnownReadings(CACHE, codeOfReading()) : undefined;
}

/** Everything by which files are read: our code, and the list of the packages that are installed. */
function codeOfReading(): string {
  const source = fileURLToPath(new URL('../..', import.meta.url));
  const files = globSync('{domain,reader,markdown}/*.ts', { cwd: source }).sort();
  return [PACKAGES, ...files.map((file) => join(source, file))].map((path) => readFileSync(path, 'utf8')).join('\0');
}
