/** What the desk answers: the content, what would be brought in, proposals, consequences, saving and undoing. */
import { z } from 'zod';
import { describe } from '../../anchoring/describe.ts';
import { wholeWordsAround } from '../../anchoring/words.ts';
import type { Issue } from '../../domain/issues.ts';
import { type Range, trimmed } from '../../domain/text.ts';
import { type Change, changeSchema, filesAfter } from '../changes.ts';
import { fieldAt } from '../edits.ts';
import { freeId, idFrom } from '../ids.ts';
import type { Brought } from '../intake/article.ts';
import { propose } from '../proposals/propose.ts';
import { consequences, deskContent, materialOf } from './content.ts';
import { broughtFrom, filesFrom, intakeSchema, shownIntake, toldSchema } from './intake.ts';
import { JudgedFolder } from './judged.ts';
import { SitePreview } from './site.ts';
import { Conflict, reversed, signOf, textIn, type Written, write } from './store.ts';
import { Undo } from './undo.ts';

const passage = z.strictObject({ article: z.string(), start: z.number().int(), end: z.number().int() });
/** The article that is open; what is answered shows it as it is then. */
const open = z.object({ article: z.string().optional() });
const edit = z.strictObject({
  ...open.shape,
  changes: z.array(changeSchema),
  seen: z.record(z.string(), z.string()).default({}),
});
/** How many words of a passage make its id. */
const ID_WORDS = 5;

/** A desk over one content folder. */
export class Desk {
  private readonly folder: string;
  private readonly judged: JudgedFolder;
  private readonly site: SitePreview;
  private readonly done: Undo;
  /** What was read last of a page, until it is taken in. */
  private brought: Brought | undefined;

  constructor(folder: string) {
    this.folder = folder;
    this.judged = new JudgedFolder(folder);
    this.site = new SitePreview(folder);
    this.done = new Undo(folder);
  }

  /** Answers a request by its name; throws an error whose message is for the editor. */
  answer(name: string, given: unknown): object | Promise<object> {
    switch (name) {
      case 'content':
        return this.content(open.parse(given).article);
      case 'bring':
        return this.bring(intakeSchema.parse(given));
      case 'take':
        return this.take(toldSchema.parse(given));
      case 'propose':
        return this.propose(passage.parse(given));
      case 'preview':
        return this.preview(edit.parse(given).changes);
      case 'save':
        return this.save(edit.parse(given));
      case 'site':
        return this.site.at().then((address) => ({ address }));
      case 'undo':
        return this.undo(open.parse(given).article);
      default:
        throw new Error('There is no such request.');
    }
  }

  private content(article: string | undefined) {
    const shown = deskContent(this.judged.now(), article);
    return { ...shown, signs: this.judged.signsOfFiles(), undo: this.done.length };
  }

  private async bring(given: z.output<typeof intakeSchema>) {
    const { entries } = this.judged.now();
    this.brought = await broughtFrom(given, entries);
    return shownIntake(this.brought, entries);
  }

  /** Writes the article that was brought in; nothing that is there is overwritten. */
  private take(told: z.output<typeof toldSchema>) {
    if (!this.brought) throw new Error('Nothing was brought in.');
    const { id, files } = filesFrom(this.brought, told, this.judged.now().entries, this.folder);
    this.put(files.map(({ path, text }) => ({ path, before: undefined, after: text })));
    this.brought = undefined;
    return { ...this.content(id), taken: id };
  }

  private put(written: Written[]): void {
    write(this.folder, written);
    this.done.push(written);
  }

  private propose({ article, start, end }: z.output<typeof passage>) {
    const { entries } = this.judged.now();
    const entry = entries.articles.find(({ id }) => id === article);
    if (!entry) throw new Error(`There is no article “${article}”.`);
    const material = materialOf(entry, entries);
    const selected = trimmed({ start, end }, material.copy.text);
    const proposal = propose(wholeWordsAround(selected, material.copy.text), material);
    const taken = new Set(entries.statements.find(({ id }) => id === article)?.data.map(({ id }) => id));
    const quoteOf = (range: Range | undefined) => range && describe(range, material.copy);
    const words = proposal.quote?.exact.split(' ').slice(0, ID_WORDS).join(' ');
    return {
      ...proposal,
      id: freeId(idFrom(words) ?? 'passage', taken),
      attribution: quoteOf(proposal.speaker?.attribution),
      refersTo: quoteOf(proposal.speaker?.refersTo),
      context: quoteOf(proposal.context),
    };
  }

  /** What the gate says of the content after the changes, which lines of claims differ, and which files they touch. */
  private preview(changes: readonly Change[]) {
    const files = filesAfter(changes, (path) => textIn(this.folder, path));
    const [before, after] = [this.judged.now(), this.judged.with(files)];
    const known = new Set(before.verdict().issues.map(({ code, message }) => `${code} ${message}`));
    const fresh = after.verdict().issues.filter(({ code, message }) => !known.has(`${code} ${message}`));
    return {
      issues: fresh.map((issue) => ({ ...issue, field: fieldOf(issue, changes, files) })),
      consequences: consequences(before, after, changes),
      files: [...files.keys()],
    };
  }

  private save({ article, changes, seen }: z.output<typeof edit>) {
    const changed = Object.entries(seen).filter(([path, sign]) => signOf(textIn(this.folder, path)) !== sign);
    if (changed.length > 0) throw new Conflict(changed.map(([path]) => path));
    const files = filesAfter(changes, (path) => textIn(this.folder, path));
    this.put([...files].map(([path, after]) => ({ path, before: textIn(this.folder, path), after })));
    return this.content(article);
  }

  private undo(article: string | undefined) {
    const { last } = this.done;
    if (!last) throw new Error('There is nothing to undo.');
    write(this.folder, reversed(last));
    this.done.pop();
    return this.content(article);
  }
}

/** The field of the statement that is written, where an issue is about one. */
function fieldOf({ file, line }: Issue, changes: readonly Change[], files: ReadonlyMap<string, string>) {
  const text = files.get(file.replace(/^content\//, ''));
  const place = text && file.includes('/statements/') ? fieldAt(text, line) : undefined;
  const ids = changes.flatMap((change) => ('article' in change && 'data' in change ? [change.data['id']] : []));
  return place && ids.includes(place.id) ? place.field : undefined;
}
