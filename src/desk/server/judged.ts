/** The content judged once for each state of its files: what an editor asks next mostly asks it of the same state. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { numbersIn } from '../../anchoring/numbers.ts';
import { once } from '../../domain/once.ts';
import type { ArticleData } from '../../domain/schema.ts';
import { judge } from '../../model/build/gate.ts';
import { copyOf } from '../../model/copies.ts';
import { noticesOf } from '../../model/notices/notices.ts';
import type { Tracker } from '../../model/tracker.ts';
import { type Reading, readFound } from '../../reader/content.ts';
import { readFolder } from '../../reader/disk.ts';
import type { Entry } from '../../reader/entry.ts';
import { wholeNumbers } from './open-numbers.ts';
import { signOf, textIn } from './store.ts';

/** A content that has been read, and what the gate says of it. */
export class Judged {
  readonly entries: Reading['entries'];
  private readonly reading: Reading;
  readonly verdict = once(() => judge(this.reading));
  /** The tracker, numbers that nothing accounts for yet left out of account; none where there are other faults. */
  readonly tracker = once(() => this.trackerWithout());
  /** What the checks ask about, where nothing is at fault. */
  readonly notices = once(() => this.asked());
  private readonly today: string;

  constructor(reading: Reading, today: string) {
    this.reading = reading;
    this.entries = reading.entries;
    this.today = today;
  }

  private trackerWithout(): Tracker | undefined {
    const { tracker, issues } = this.verdict();
    if (tracker || issues.some(({ code }) => code !== 'uncovered-number')) return tracker;
    const open = new Set(issues.map(({ file }) => file));
    const articles = this.entries.articles.map((entry) => (open.has(entry.file) ? withAllNumbers(entry) : entry));
    return judge({ ...this.reading, entries: { ...this.entries, articles } }).tracker;
  }

  private asked() {
    const { tracker } = this.verdict();
    return tracker ? noticesOf(this.entries, tracker, this.today) : [];
  }
}

/** An article in which every number counts as accounted for. */
function withAllNumbers(entry: Entry<ArticleData>): Entry<ArticleData> {
  const copy = copyOf(entry);
  const numbers = numbersIn(copy.text, entry.data.language).map(({ range }) => range);
  const notClaims = wholeNumbers(numbers, copy).map(({ quote }) => ({ ...quote, reason: 'other' as const }));
  return { ...entry, data: { ...entry.data, notClaims } };
}

/** What is known of the content on the disk while it stays as it is. */
interface State {
  readonly day: string;
  /** By its path, how each file was when it was read: a file that is written again has another time, or another number. */
  readonly stamps: ReadonlyMap<string, string>;
  readonly judged: Judged;
}

/** Files in the place of those of a state, and what is then said of the content. */
interface Ahead {
  readonly from: State;
  readonly files: ReadonlyMap<string, string>;
  readonly judged: Judged;
}

/** A content folder, judged anew only where one of its files has changed. */
export class JudgedFolder {
  private readonly folder: string;
  private state: State | undefined;
  private ahead: Ahead | undefined;
  private readonly signs = new Map<string, readonly [stamp: string, sign: string]>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The content as it is on the disk. */
  now(): Judged {
    return this.current().judged;
  }

  /** The content with other files in the place of some. */
  with(files: ReadonlyMap<string, string>): Judged {
    const from = this.current();
    const judged = new Judged(readWith(this.folder, files), from.day);
    this.ahead = { from, files, judged };
    return judged;
  }

  /** A short sign of the text of each file. */
  signsOfFiles(): Record<string, string> {
    const { stamps } = this.current();
    return Object.fromEntries([...stamps].map(([path, stamp]) => [path, this.signOfFile(path, stamp)]));
  }

  private signOfFile(path: string, stamp: string): string {
    const known = this.signs.get(path);
    if (known?.[0] === stamp) return known[1];
    const sign = signOf(textIn(this.folder, path));
    this.signs.set(path, [stamp, sign]);
    return sign;
  }

  private current(): State {
    const [stamps, day] = [stampsIn(this.folder), today()];
    const { state } = this;
    if (state?.day === day && changedBetween(state.stamps, stamps).length === 0) return state;
    const judged = this.cameTrue(stamps, day) ?? new Judged(readWith(this.folder, new Map()), day);
    this.state = { day, stamps, judged };
    return this.state;
  }

  /** What was said of files before they were written, where just these have been written since. */
  private cameTrue(stamps: State['stamps'], day: string): Judged | undefined {
    const { ahead } = this;
    if (!ahead || ahead.from !== this.state || ahead.from.day !== day) return undefined;
    const changed = changedBetween(ahead.from.stamps, stamps);
    const isSame =
      changed.every((path) => ahead.files.has(path)) &&
      [...ahead.files].every(([path, text]) => textIn(this.folder, path) === text);
    return isSame ? ahead.judged : undefined;
  }
}

/** Reads the content with some files in the place of those on the disk. */
function readWith(folder: string, files: ReadonlyMap<string, string>): Reading {
  const found = readFolder(folder).filter(({ path }) => !files.has(path));
  const changed = [...files].map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  return readFound([...found, ...changed], 'content');
}

/** When, how large and as which file each stands there. */
function stampsIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return new Map(
    files.flatMap(({ parentPath, name }) => {
      const file = join(parentPath, name);
      const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
      if (!stat) return [];
      const path = file.slice(folder.length + 1).replaceAll('\\', '/');
      return [[path, `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`] as const];
    }),
  );
}

function changedBetween(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}

/** The day on which it is asked. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
