/** What was saved at the desk and can be taken back, kept over its end, outside the content. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { textIn, type Written } from './store.ts';

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/variorum-desk', import.meta.url));
/** How many changes are kept. */
const MOST = 50;

const written = z.strictObject({ path: z.string(), before: z.string().optional(), after: z.string().optional() });
const saved = z.array(z.array(written));

/** The changes of one content folder, the last one at the end. */
export class Undo {
  private readonly file: string;
  private readonly changes: (readonly Written[])[];

  constructor(folder: string, cache = CACHE) {
    this.file = join(cache, `${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 16)}.json`);
    const kept = keptIn(this.file);
    this.changes = kept.at(-1)?.every(({ path, after }) => textIn(folder, path) === after) ? kept : [];
  }

  get length(): number {
    return this.changes.length;
  }

  get last(): readonly Written[] | undefined {
    return this.changes.at(-1);
  }

  push(change: readonly Written[]): void {
    this.changes.push(change);
    this.changes.splice(0, this.changes.length - MOST);
    this.keep();
  }

  pop(): void {
    this.changes.pop();
    this.keep();
  }

  /** Where it cannot be kept, on a full disk, the change itself still counts: it is forgotten at the end of the desk. */
  private keep(): void {
    try {
      mkdirSync(dirname(this.file), { recursive: true });
      writeFileSync(this.file, JSON.stringify(this.changes), { mode: 0o600 });
    } catch {}
  }
}

/** The changes that a file holds; none where it was cut short. */
function keptIn(file: string): Written[][] {
  try {
    const kept = saved.parse(JSON.parse(existsSync(file) ? readFileSync(file, 'utf8') : '[]'));
    return kept.map((change) => change.map(({ path, before, after }) => ({ path, before, after })));
  } catch {
    return [];
  }
}
