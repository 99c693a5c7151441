/** Model objects while they are being put together: the one place where the model is not read-only. */
import type { Answer, Article, Former, Source, Speaker, Statement } from '../tracker.ts';

/** A thing of the model whose fields can still be filled in. */
export type Draft<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] };

export interface DraftSource extends Draft<Source> {
  articles: Article[];
}

export interface DraftSpeaker extends Draft<Speaker> {
  statements: Statement[];
  /** Whether its name could be read without a fault. */
  isNamed: boolean;
}

export interface DraftStatement extends Draft<Statement> {
  answers: Draft<Answer>[];
}

export interface DraftArticle extends Draft<Article> {
  statements: DraftStatement[];
}

/** What carries the id under which it was first published. */
export const NEVER_MOVED: Former = { ids: [], entries: [] };
