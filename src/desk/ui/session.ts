/** What the editor sees and does at the desk: one state, and the actions that change it. */
import type { Range } from '../../domain/text.ts';
import type { Change } from '../changes.ts';
import type { DeskArticle } from '../server/content.ts';
import { api, type Content, type Preview, Refused } from './api.ts';
import { layersOf } from './copy.tsx';
import { changesOf, type Draft, draftFrom } from './draft.ts';

/** Milliseconds without another keystroke after which the consequences are worked out. */
const SETTLED = 250;

export class Session {
  content: Content | undefined;
  article: DeskArticle | undefined;
  draft: Draft | undefined;
  preview: Preview | undefined;
  /** The mark that j and k have reached. */
  current: string | undefined;
  said = '';
  isConflict = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly changed: () => void;

  constructor(changed: () => void) {
    this.changed = changed;
  }

  readonly read = () => this.attempt(async () => this.take(await api.content(), ''));
  readonly undo = () => this.attempt(async () => this.take(await api.undo(), 'Taken back.'));

  /** Saves the statement that is being written; files changed meanwhile are refused unless that was said. */
  readonly save = () => this.write(this.changes());
  readonly saveOntoDisk = () => this.attempt(async () => this.take(await api.save(this.changes()), 'Saved.'));

  readonly write = (changes: readonly Change[]) =>
    this.attempt(async () => this.take(await api.save(changes, this.seen()), 'Saved.'));

  /** The files that a change touches, as they were when they were read. */
  private seen(): Content['signs'] {
    const own = [`statements/${this.article?.id}.yaml`, `articles/${this.article?.id}.md`];
    const files = [...own, ...(this.preview?.files ?? [])];
    return Object.fromEntries(files.map((path) => [path, this.content?.signs[path] ?? 'none']));
  }

  readonly choose = (id: string) => {
    this.article = this.content?.articles.find((article) => article.id === id);
    this.edit(undefined);
  };

  /** Makes a passage of words, with what they propose. */
  readonly select = ({ start, end }: Range) =>
    this.attempt(async () => {
      const { article } = this;
      if (article) this.edit(draftFrom(await api.propose(article.id, start, end), article.text.slice(start, end)));
    });

  /** Opens a passage, or makes one of what may be one. */
  readonly open = (key: string) => {
    this.current = key;
    const held = this.article?.statements.find(({ data }) => data.id === key);
    const layer = this.article && layersOf(this.article).find((one) => one.key === key);
    if (held) this.edit({ held: key, data: held.data, proposed: new Set(), made: [] });
    else if (layer?.kind === 'candidate') void this.select(layer);
    else this.changed();
  };

  readonly edit = (draft: Draft | undefined) => {
    clearTimeout(this.timer);
    this.draft = draft;
    this.preview = undefined;
    if (draft) this.timer = setTimeout(() => this.attempt(this.look), SETTLED);
    this.changed();
  };

  readonly step = (by: 1 | -1) => {
    const keys = this.article ? layersOf(this.article).map(({ key }) => key) : [];
    const at = this.current === undefined ? -1 : keys.indexOf(this.current);
    this.current = keys[Math.min(Math.max(at + by, 0), keys.length - 1)];
    this.changed();
  };

  private readonly look = async () => {
    const { draft } = this;
    const preview = await api.preview(this.changes());
    if (this.draft === draft) this.preview = preview;
    this.changed();
  };

  private changes(): Change[] {
    return this.draft && this.article ? changesOf(this.draft, this.article.id) : [];
  }

  private take(content: Content, said: string): void {
    this.content = content;
    this.article = content.articles.find(({ id }) => id === this.article?.id) ?? content.articles[0];
    this.said = said;
    this.isConflict = false;
    this.edit(undefined);
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.isConflict = error instanceof Refused && error.isConflict;
      this.said = error instanceof Error ? error.message : String(error);
      this.changed();
    }
  }
}
