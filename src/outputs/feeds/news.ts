/** What happened to the tracker, newest first: articles that entered it, relations that changed, mistakes corrected. */
import { once, oncePer } from '../../domain/once.ts';
import { compareText } from '../../domain/text.ts';
import type { Retired } from '../../model/public-ids.ts';
import type { Article, Claim, Comparison, Source, Topic, Tracker } from '../../model/tracker.ts';
import { articlePath, claimPath } from '../../view/addresses.ts';
import { comparisonWords } from '../../view/claims/labels.ts';
import { answerLines } from '../../view/claims/sharing.ts';
import { columnName, datedWords, outletAndDate, titleOf } from '../../view/people.ts';
import { retiredName, retiredPath, withdrawals } from '../../view/site/retired.ts';
import { newsLines } from '../../words/words.ts';

/** One piece of news about the tracker. */
export interface News {
  /** The path of what it is about, with a fragment that tells it from other news of the same page; never changes. */
  readonly id: string;
  readonly path: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly kind: 'article' | 'claim' | 'correction';
}

/** News that may be: a claim is compared as it stood on a day only where somebody reads of that day. */
interface Announced extends Pick<News, 'id' | 'date'> {
  readonly tell: () => News | undefined;
}

type NewsOf = Pick<Tracker, 'articles' | 'claims'> & Partial<Pick<Tracker, 'retired'>>;

/** All news of a tracker, or the newest, so many at most. */
export function newsOf({ articles, claims, retired = [] }: NewsOf, most = Number.POSITIVE_INFINITY): News[] {
  const told = [...withdrawals({ retired }).map(withdrawalNews), ...articles.flatMap(articleNews)];
  const announced = [...told.map(announcedAs), ...claims.flatMap(claimNews)];
  announced.sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id));
  const news = announced.values().map(({ tell }) => tell());
  return news
    .filter((one) => one !== undefined)
    .take(most)
    .toArray();
}

function announcedAs(news: News): Announced {
  return { ...news, tell: () => news };
}

/** The news of one topic: its claims, and the articles that answer them. */
export function topicNews({ claims }: Topic, most?: number): News[] {
  const articles = [...new Set(claims.flatMap(({ history }) => history.flatMap((one) => one.articles)))];
  return newsOf({ claims, articles }, most);
}

/** The news of one source: its articles, and the claims that they answer. */
export function sourceNews({ articles }: Source, most?: number): News[] {
  const answers = articles.flatMap(({ statements }) => statements.flatMap((one) => one.answers));
  return newsOf({ articles, claims: [...new Set(answers.map(({ claim }) => claim))] }, most);
}

function withdrawalNews(retired: Retired): News {
  const path = retiredPath(retired);
  const title = newsLines.withdrawn(retiredName(retired));
  const { date = '', reason = '' } = retired.withdrawn ?? {};
  return {
    id: `${path}${path.includes('#') ? '-' : '#'}withdrawn`,
    path,
    date,
    title,
    text: reason,
    kind: 'correction',
  };
}

function articleNews(article: Article): News[] {
  const { data, statements, column, date } = article;
  const path = articlePath(article);
  const questions = [...new Set(statements.flatMap(({ answers }) => answers.map(({ claim }) => claim.data.question)))];
  const held: News = {
    id: `${path}#recorded`,
    path,
    date: data.recorded,
    title: newsLines.article(titleOf(article)),
    text: [
      `${outletAndDate(columnName(column), datedWords(date))}.`,
      ...(questions.length > 0 ? [newsLines.answers, ...questions] : []),
    ].join('\n'),
    kind: 'article',
  };
  return [held, ...correctionNews(path, titleOf(article), data.corrections)];
}

/** What was corrected in the article or the question at a path. */
function correctionNews(path: string, title: string, corrections: Article['data']['corrections']): News[] {
  return corrections.map(({ date, what, why, by }, index) => ({
    id: `${path}#correction-${index + 1}`,
    path,
    date,
    title: newsLines.corrected[by](title),
    text: `${what}\n${why}`,
    kind: 'correction',
  }));
}

/** The news of a claim, told once for all feeds that hold it. */
const claimNews = oncePer((claim: Claim): Announced[] => [
  ...claim.history.map((_, index) => historyNews(claim, index)),
  ...correctionNews(claimPath(claim), claim.data.question, claim.data.corrections).map(announcedAs),
]);

/** A claim is news when it is first answered, and whenever its relation changes; told as it stood on that day. */
function historyNews(claim: Claim, index: number): Announced {
  const date = claim.history[index]?.recorded ?? '';
  const id = `${claimPath(claim)}#history-${date}`;
  const tell = once((): News | undefined => {
    const [before, comparison] = [claim.history[index - 1]?.comparison, claim.history[index]?.comparison];
    if (!comparison || before?.relation === comparison.relation) return undefined;
    return {
      id,
      path: claimPath(claim),
      date,
      title: before ? newsLines.changed(claim.data.question) : newsLines.question(claim.data.question),
      text: [...linesOf(comparison), relationLine(claim, comparison, before)].join('\n'),
      kind: 'claim',
    };
  });
  return { id, date, tell };
}

function linesOf({ groups }: Comparison): string[] {
  return groups.flatMap(({ cells }) =>
    cells.flatMap(({ column, article: { date }, compared }) =>
      answerLines(outletAndDate(columnName(column), datedWords(date)), compared),
    ),
  );
}

function relationLine({ data }: Claim, comparison: Comparison, before: Comparison | undefined): string {
  const words = comparisonWords(comparison, data.kind);
  return before ? newsLines.relationSince(comparisonWords(before, data.kind), words) : newsLines.relation(words);
}
