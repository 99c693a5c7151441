/** What the editor sees and does at the desk: one state, and the actions that change it. */
import type { QuoteSelector, StatementData } from '../../domain/schema.ts';
import type { Range } from '../../domain/text.ts';
import type { Change } from '../changes.ts';
import type { DeskArticle } from '../server/content.ts';
import { api, type Content, type Handed, type Preview, Refused, type ShownIntake, type Told } from './api.ts';
import { changesOf, type Draft, draftFrom, isUnanswered } from './draft.ts';
import { changesOfFacts, type FactsDraft } from './facts.tsx';
import { forget, keep, kept } from './kept-draft.ts';
import { layersOf } from './layers.ts';

/** Milliseconds without another keystroke after which the consequences are worked out. */
const SETTLED = 250;
/** Fields that take words of the article. */
export type WordField = 'quote' | 'attribution' | 'refersTo' | 'when' | 'context' | 'role';

export class Session {
  content: Content | undefined;
  article: DeskArticle | undefined;
  draft: Draft | undefined;
  /** The facts of the article while they are being mended. */
  facts: FactsDraft | undefined;
  preview: Preview | undefined;
  /** The mark that j and k have reached. */
  current: string | undefined;
  /** Words that were selected while a statement is being written. */
  picked: Range | undefined;
  /** What was read of a page and is not yet taken in. */
  intake: ShownIntake | undefined;
  /** The address of the site’s page that stands beside the copy. */
  site: string | undefined;
  isBusy = false;
  /** Whether the answer of the statement is still to be chosen. */
  get isUnanswered(): boolean {
    return this.draft !== undefined && isUnanswered(this.draft);
  }

  /** Whether something was typed or chosen that is not saved. */
  private isTouched = false;
  said = '';
  isConflict = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly changed: () => void;

  constructor(changed: () => void) {
    this.changed = changed;
  }

  readonly read = () =>
    this.attempt(async () => {
      this.take(await api.content(opened()), '');
      const draft = kept(this.article?.id);
      if (draft) this.change(draft);
    });

  readonly undo = () => this.attempt(async () => this.take(await api.undo(opened()), 'Taken back.'));

  /** Saves the statement that is being written; files changed meanwhile are refused unless that was said. */
  readonly save = () => (this.isUnanswered ? undefined : this.write(this.changes(), this.draft?.data.id));
  readonly saveOntoDisk = () => this.attempt(async () => this.take(await api.save(opened(), this.changes()), 'Saved.'));

  readonly write = (changes: readonly Change[], then = this.current) =>
    this.attempt(async () => {
      this.take(await api.save(opened(), changes, this.seen()), 'Saved.');
      this.current = then;
      this.changed();
    });

  /** The files that a change touches, as they were when they were read. */
  private seen(): Content['signs'] {
    const own = [`statements/${this.article?.id}.yaml`, `articles/${this.article?.id}.md`];
    const files = [...own, ...(this.preview?.files ?? [])];
    return Object.fromEntries(files.map((path) => [path, this.content?.signs[path] ?? 'none']));
  }

  /** Reads what was handed over, and shows what would be written of it. */
  readonly bring = (handed: Handed) =>
    this.attempt(async () => {
      this.intake = await api.bring(handed);
      this.say('');
    });

  readonly takeIn = (told: Told) =>
    this.attempt(async () => {
      const { taken, ...content } = await api.take(told);
      this.intake = undefined;
      location.hash = taken;
      this.take(content, 'Taken in.');
    });

  readonly dropIntake = () => {
    this.intake = undefined;
    this.changed();
  };

  /** Shows the article that the address of the page names, or the list of all. */
  readonly follow = () => {
    if (opened() === (this.article?.id ?? '')) return;
    this.current = undefined;
    this.site = undefined;
    return this.read();
  };

  /** Makes a passage of words; where a statement is being written already, asks what they are for. */
  readonly select = (range: Range) => {
    if (!this.draft) return this.propose(range);
    this.picked = range;
    this.changed();
    return;
  };

  readonly propose = ({ start, end }: Range) =>
    this.attempt(async () => {
      const { article } = this;
      if (!article) return;
      const taken = new Set(article.statements.map(({ data }) => data.id));
      const proposed = await api.propose(article.id, start, end);
      this.edit(draftFrom(proposed, article.text.slice(start, end), taken));
    });

  /** Puts the selected words into a field of the statement. */
  readonly usePicked = (field: WordField) =>
    this.attempt(async () => {
      const { article, draft, picked } = this;
      if (!article || !draft || !picked) return;
      const { quote } = await api.propose(article.id, picked.start, picked.end);
      if (quote) this.change({ ...draft, data: { ...draft.data, ...fieldFrom(field, quote, draft.data) } });
    });

  /** Says that words are part of the page around the story. */
  readonly leaveOut = (quote: QuoteSelector) => {
    if (this.article) void this.write([{ kind: 'furniture', article: this.article.id, data: quote }]);
  };

  readonly dropPicked = () => {
    this.picked = undefined;
    this.changed();
  };

  /** Opens a passage, or makes one of what may be one. */
  readonly open = (key: string) => {
    if (!this.mayLeave()) return;
    this.current = key;
    const held = this.article?.statements.find(({ data }) => data.id === key);
    const layer = this.article && layersOf(this.article).find((one) => one.key === key);
    if (held) this.edit({ held: key, data: held.data, proposed: new Set(), made: [] });
    else if (layer?.kind === 'candidate') void this.propose(layer);
    else this.changed();
  };

  /** Takes what the editor typed or chose. */
  readonly change = (draft: Draft) => {
    this.edit(draft);
    this.isTouched = true;
    if (this.article) keep(this.article.id, draft);
  };

  /** Shows the facts of the article, to be mended. */
  readonly openFacts = () => {
    if (this.mayLeave()) this.edit(undefined, { fields: {}, made: [] });
  };

  readonly changeFacts = (facts: FactsDraft) => {
    this.edit(undefined, facts);
    this.isTouched = true;
  };

  private edit(draft: Draft | undefined, facts?: FactsDraft): void {
    clearTimeout(this.timer);
    this.draft = draft;
    this.facts = facts;
    this.preview = undefined;
    this.picked = undefined;
    this.isTouched = false;
    if ((draft || facts) && !this.isUnanswered) this.timer = setTimeout(() => this.attempt(this.look), SETTLED);
    this.changed();
  }

  /** Closes the statement; where something in it is not saved, only when it is said twice. */
  readonly close = () => {
    if (!this.mayLeave()) return;
    forget();
    this.said = '';
    this.edit(undefined);
  };

  private mayLeave(): boolean {
    const may = !this.isTouched;
    this.isTouched = false;
    if (!may) this.say('Not saved yet. Once more, and what you changed is dropped.');
    return may;
  }

  readonly step = (by: 1 | -1) => {
    const keys = this.article ? layersOf(this.article).map(({ key }) => key) : [];
    const at = this.current === undefined ? -1 : keys.indexOf(this.current);
    this.current = keys[Math.min(Math.max(at + by, 0), keys.length - 1)];
    this.changed();
  };

  /** Shows a page of the site beside the copy, or takes it away. */
  readonly showSite = (path: string | undefined) =>
    this.attempt(async () => {
      if (path !== undefined) this.say('Starting the site …');
      this.site = path === undefined ? undefined : (await api.site()).address + path;
      this.say('');
    });

  private readonly look = async () => {
    const { draft, facts } = this;
    const preview = await api.preview(this.changes());
    if (this.draft === draft && this.facts === facts) this.preview = preview;
    this.changed();
  };

  private changes(): Change[] {
    const { article, draft, facts } = this;
    if (!article) return [];
    if (facts) return changesOfFacts(facts, article.id);
    return draft ? changesOf(draft, article.id) : [];
  }

  private take(content: Content, said: string): void {
    this.content = content;
    this.article = content.article;
    this.said = said;
    this.isConflict = false;
    if (said) forget();
    this.edit(undefined);
  }

  private say(words: string): void {
    this.said = words;
    this.changed();
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.isBusy = true;
    try {
      await work();
    } catch (error) {
      this.isConflict = error instanceof Refused && error.isConflict;
      this.said = error instanceof Error ? error.message : String(error);
    }
    this.isBusy = false;
    this.changed();
  }
}

/** The article that the address of the page names; the list of all where it names none. */
function opened(): string {
  return location.hash.slice(1);
}

function fieldFrom(field: WordField, quote: QuoteSelector, { when }: StatementData): Partial<StatementData> {
  if (field === 'when') return { when: { basis: 'unknown', ...when, words: quote.exact } };
  return { [field]: field === 'role' ? quote.exact : quote };
}
