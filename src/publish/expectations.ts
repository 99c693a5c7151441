/** What a finished site must hold, told from the content alone, as plain data: another thread looks for it. */
import { LEFT_OUT, type Range } from '../domain/text.ts';
import type { Article, Tracker } from '../model/tracker.ts';
import type { Entries } from '../reader/entry.ts';
import { articlePath, claimPath, sentenceId, sourcePath, speakerPath, topicPath } from '../view/addresses.ts';
import { titleOf } from '../view/people.ts';
import { expectedPages } from './expected-pages.ts';
import type { LeftOut } from './left-out.ts';
import type { Expectations, ExpectedCopy } from './verify.ts';

/** What the whole site must hold. */
export function expectationsOf(tracker: Tracker): Expectations {
  const { articles } = tracker;
  return {
    pages: expectedPages(tracker),
    named: namedPages(tracker),
    joined: joinedSentences(articles),
    leftOut: leftOutOf(articles),
  };
}

/** What the page of each article must show of it, by its path; made when it is asked for. */
export function expectedCopies({ articles }: Tracker, entries: Pick<Entries, 'articles'>) {
  const byId = new Map(entries.articles.map((entry) => [entry.id, entry]));
  const byPath = new Map(articles.map((article) => [articlePath(article), article]));
  return (path: string): ExpectedCopy | undefined => {
    const article = byPath.get(path);
    const entry = article && byId.get(article.id);
    if (!entry) return undefined;
    const marks = article.statements.map(({ id }) => id);
    return { file: entry.file, body: entry.body, published: article.copy.text, marks };
  };
}

/** The pages that a search must know by their names. */
function namedPages({ topics, sources, speakers, articles, claims }: Tracker): string[] {
  return [
    ...topics.map(topicPath),
    ...sources.map(sourcePath),
    ...speakers.map(speakerPath),
    ...articles.map(articlePath),
    ...claims.map(claimPath),
  ];
}

/** The addresses of the sentences which a passage joins to the one before. */
function joinedSentences(articles: readonly Article[]): Set<string> {
  const addresses = articles.flatMap((article) => {
    const isJoined = ({ start }: Range) =>
      article.statements.some(({ range }) => range.start < start && start < range.end);
    return article.sentences.flatMap((sentence, index) =>
      isJoined(sentence) ? [`${articlePath(article)}#${sentenceId(index)}`] : [],
    );
  });
  return new Set(addresses);
}

/** The sentences of articles that are not published; where there are any, everything that is. */
export function leftOutOf(articles: readonly Article[]): LeftOut {
  const sentences = articles.flatMap((article) =>
    sentencesLeftOut(article).map((text) => ({ text, article: article.id })),
  );
  const published = articles.flatMap((article) => [...article.copy.text.split(LEFT_OUT), titleOf(article)]);
  return { sentences, published: sentences.length > 0 ? published : [] };
}

function sentencesLeftOut({ copy, held, sentences }: Article): string[] {
  const leftOut = sentences.filter(({ start }) => copy.text.startsWith(LEFT_OUT, start));
  return leftOut.map(({ start, end }) => held.text.slice(start, end));
}
