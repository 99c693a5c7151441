/** What the desk answers: the content, proposals, consequences, saving and undoing. */
import { z } from 'zod';
import { describe } from '../../anchoring/describe.ts';
import { wholeWordsAround } from '../../anchoring/words.ts';
import type { Range } from '../../domain/text.ts';
import { readFolder } from '../../reader/disk.ts';
import { type Change, changeSchema, filesAfter } from '../changes.ts';
import { freeId, idFrom } from '../ids.ts';
import { propose } from '../proposals/propose.ts';
import { consequences, deskContent, materialOf, readWith, trackerOf } from './content.ts';
import { Conflict, reversed, signOf, textIn, type Written, write } from './store.ts';

const passage = z.strictObject({ article: z.string(), start: z.number().int(), end: z.number().int() });
const edit = z.strictObject({ changes: z.array(changeSchema), seen: z.record(z.string(), z.string()).default({}) });
/** How many words of a passage make its id. */
const ID_WORDS = 5;

const NOTHING: ReadonlyMap<string, string> = new Map();

/** A desk over one content folder. */
export class Desk {
  private readonly folder: string;
  private readonly done: Written[][] = [];

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Answers a request by its name; throws an error whose message is for the editor. */
  answer(name: string, given: unknown): object {
    switch (name) {
      case 'content':
        return this.content();
      case 'propose':
        return this.propose(passage.parse(given));
      case 'preview':
        return this.preview(edit.parse(given).changes);
      case 'save':
        return this.save(edit.parse(given));
      case 'undo':
        return this.undo();
      default:
        throw new Error('There is no such request.');
    }
  }

  private content() {
    const files = readFolder(this.folder).map(({ path }) => path);
    const signs = Object.fromEntries(files.map((path) => [path, signOf(textIn(this.folder, path))]));
    return { ...deskContent(readWith(this.folder, NOTHING)), signs, undo: this.done.length };
  }

  private propose({ article, start, end }: z.output<typeof passage>) {
    const { entries } = readWith(this.folder, NOTHING);
    const entry = entries.articles.find(({ id }) => id === article);
    if (!entry) throw new Error(`There is no article “${article}”.`);
    const material = materialOf(entry, entries);
    const proposal = propose(wholeWordsAround({ start, end }, material.copy.text), material);
    const taken = new Set(entries.statements.find(({ id }) => id === article)?.data.map(({ id }) => id));
    const quoteOf = (range: Range | undefined) => range && describe(range, material.copy);
    const words = proposal.quote?.exact.split(' ').slice(0, ID_WORDS).join(' ');
    return {
      ...proposal,
      id: freeId(idFrom(words) ?? 'passage', taken),
      attribution: quoteOf(proposal.speaker?.attribution),
      context: quoteOf(proposal.context),
    };
  }

  /** What the gate says of the content after the changes, which lines of claims differ, and which files they touch. */
  private preview(changes: readonly Change[]) {
    const before = readWith(this.folder, NOTHING);
    const files = filesAfter(changes, (path) => textIn(this.folder, path));
    const after = readWith(this.folder, files);
    const known = new Set(deskContent(before).issues.map(({ code, message }) => `${code} ${message}`));
    return {
      issues: deskContent(after).issues.filter(({ code, message }) => !known.has(`${code} ${message}`)),
      consequences: consequences(trackerOf(before), trackerOf(after)),
      files: [...files.keys()],
    };
  }

  private save({ changes, seen }: z.output<typeof edit>) {
    const changed = Object.entries(seen).filter(([path, sign]) => signOf(textIn(this.folder, path)) !== sign);
    if (changed.length > 0) throw new Conflict(changed.map(([path]) => path));
    const files = filesAfter(changes, (path) => textIn(this.folder, path));
    const written = [...files].map(([path, after]) => ({ path, before: textIn(this.folder, path), after }));
    write(this.folder, written);
    this.done.push(written);
    return this.content();
  }

  private undo() {
    const last = this.done.at(-1);
    if (!last) throw new Error('There is nothing to undo.');
    write(this.folder, reversed(last));
    this.done.pop();
    return this.content();
  }
}
