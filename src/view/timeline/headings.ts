/** The headings of the timeline: of the whole story, and of each entry who said what. */
import { max, min } from 'd3-array';
import { daysBetween } from '../../domain/dates.ts';
import { IS_NAMED_PERSON } from '../../domain/vocabulary.ts';
import { type AboutEntry, isDated, orderingDay, reachOf, type TimelineEntry } from '../../model/timeline.ts';
import type { Article, Statement, Tracker } from '../../model/tracker.ts';
import type { Phrase } from '../../words/phrase.ts';
import { timelineHeadingLines } from '../../words/words.ts';
import { answerPhrase, excerptOf } from '../claims/answers.ts';
import { dayInPattern, stretchInWords } from '../dates.ts';
import { columnPhrase, speakerPhrase } from '../people.ts';

/** “Two articles, five days apart”; of more, the stretch in which they lie. */
export function storyHeading({ articles }: Tracker): string {
  const spans = articles.flatMap(({ date }) => date.span ?? []);
  const [first, second] = spans.map(({ start }) => start);
  if (articles.length === 2 && first && second)
    return timelineHeadingLines.twoArticles(Math.abs(daysBetween(first, second)));
  return timelineHeadingLines.articles(articles.length, stretchInWords(spans));
}

/** From which day to which the times reach that the words are about. */
export function reachWords(entries: readonly TimelineEntry[]): string {
  const spans = entries.flatMap((entry) => (isDated(entry) ? [entry] : []));
  const [first, last] = [min(spans, orderingDay), max(spans, reachOf)];
  if (!first || !last || first === last) return '';
  return timelineHeadingLines.reach(dayInPattern(first, 'day'), dayInPattern(last, 'day'));
}

/** Who said what: the outlet first, a person’s name alone only before words in quotation marks. */
export function entryHeading({ statement, article }: AboutEntry): Phrase {
  return timelineHeadingLines.said(whoSays(statement, article), whatIsSaid(statement));
}

function whoSays(statement: Statement, article: Article): Phrase {
  const { speaker, data } = statement;
  const outlet = columnPhrase(article.column);
  if (!speaker) return outlet;
  const isQuoted = data.form === 'direct-quote' && IS_NAMED_PERSON[speaker.data.kind];
  const who = speakerPhrase(statement);
  return isQuoted ? timelineHeadingLines.quoting(outlet, who) : timelineHeadingLines.reporting(outlet, who);
}

/** The figure or the few words of the first answer; else the question on which the passage bears. */
function whatIsSaid({ answers: [answer], beside: [bears] }: Statement): Phrase {
  if (!answer) return bears ? timelineHeadingLines.background(bears.claim.data.label) : [];
  if (answer.value) return timelineHeadingLines.figure(answer.claim.data.label, answerPhrase(answer));
  const excerpt = answer.excerpt && excerptOf(answer);
  return excerpt ? [excerpt] : [answer.claim.data.label];
}
