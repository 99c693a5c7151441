/** What one speaker is quoted as saying, article by article. */

import { compareText, holds } from '../../domain/text.ts';
import { SPEAKER_KINDS, type SpeakerKind } from '../../domain/vocabulary.ts';
import type { Article, Speaker, Statement, Tracker } from '../../model/tracker.ts';
import type { Phrase, SourceWords } from '../../words/phrase.ts';
import { speakersPageWords } from '../../words/words.ts';
import { wordsAt } from '../claims/answers.ts';
import { columnPhrase } from '../people.ts';

/** The articles that quote a speaker, newest first, with the roles they give and, in text order, what they quote; those without a date last. */
export function quotedIn({ statements }: Speaker) {
  const byArticle = [...Map.groupBy(statements, ({ article }) => article)];
  return byArticle
    .map(([article, said]) => ({
      article,
      roles: rolesOf(article, said),
      statements: said.toSorted((a, b) => a.number - b.number),
    }))
    .sort((a, b) => newestFirst(a.article, b.article));
}

function rolesOf({ data }: Article, statements: readonly Statement[]): SourceWords[] {
  const roles = new Set(statements.flatMap((statement) => statement.data.role ?? []));
  return [...roles].map((words) => ({ words, language: data.language }));
}

function newestFirst(a: Article, b: Article): number {
  return compareText(b.date.span?.end ?? '', a.date.span?.end ?? '') || compareText(a.id, b.id);
}

/** The speakers by kind, named people first; within a kind those quoted most come first. */
export function speakersByKind({ speakers }: Tracker): [SpeakerKind, Speaker[]][] {
  const byKind = Map.groupBy(speakers, ({ data }) => data.kind);
  return SPEAKER_KINDS.flatMap((kind) => {
    const some = byKind.get(kind);
    return some
      ? [[kind, some.toSorted((a, b) => b.statements.length - a.statements.length || compareText(a.id, b.id))]]
      : [];
  });
}

/** Some words of a speaker: quoted ones first; what an article says in its own words is given as the outlet’s. */
export function sampleOf({ statements }: Speaker): Phrase {
  const statement = statements.find(({ data }) => data.form === 'direct-quote') ?? statements[0];
  if (!statement) return [];
  const { words, ...rest } = wordsAt(statement, statement.answers[0]?.excerpt ?? statement.range);
  const line = statement.data.form === 'direct-quote' ? speakersPageWords.quoted : speakersPageWords.reported;
  return line(columnPhrase(statement.article.column), { words: withoutComma(words), ...rest });
}

/** Quoted words without the comma with which they went on in their sentence. */
function withoutComma(words: string): string {
  return words.replace(/[,;:]$/, '');
}

/** The question a statement answers or the condition it sets, where the sentence printed does not already hold it. */
export function contextOf(statement: Statement): SourceWords | undefined {
  const { context, sentence } = statement;
  return context && !holds(sentence, context) ? wordsAt(statement, context) : undefined;
}
