/** What the page at an article’s address says today, beside the copy that is held. */
import { locate } from '../../anchoring/locate.ts';
import { type ArticleData, type Fact, knownValue, type StatementData } from '../../domain/schema.ts';
import { type ArticleText, foldArticle } from '../../domain/text.ts';
import { copyOf } from '../../model/copies.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import type { Brought } from '../intake/article.ts';
import { factsOf, furnitureOf } from '../intake/facts.ts';
import { differingPlaces, type Place } from './word-diff.ts';

/** A fact that the page gives otherwise than the copy. */
export interface Changed {
  readonly held: string;
  readonly found: string;
}

export interface Difference {
  readonly title: Changed | undefined;
  readonly date: Changed | undefined;
  /** Where the texts differ; none where another text stands at the address. */
  readonly places: readonly Place[] | undefined;
  /** Passages whose words the page does not print any more, by their ids. */
  readonly lost: readonly string[];
}

/** Compares what was brought in today with the article that is held; words of the page that are no part of the story do not count. */
export function compare(held: Entry<ArticleData>, { statements }: Entries, brought: Brought): Difference {
  const known = { ...brought, told: {} };
  const { title, date } = factsOf(known);
  const { language } = held.data;
  const own = statements.find(({ id }) => id === held.id)?.data ?? [];
  return {
    title: changed(held.data.title, title),
    date: changed(held.data.date, date),
    places: differingPlaces(
      story(copyOf(held), held.data.furniture),
      story(brought.copy, furnitureOf(known)),
      language,
    ),
    lost: own.filter((statement) => isLost(statement, brought.copy)).map(({ id }) => id),
  };
}

/** Whether anything differs. */
export function differs({ title, date, places }: Difference): boolean {
  return title !== undefined || date !== undefined || places === undefined || places.length > 0;
}

/** Facts of ours are compared with nothing: only what copy or page gave counts. */
function changed(held: Fact<string>, found: Fact<string>): Changed | undefined {
  if (held.basis !== 'stated' && held.basis !== 'traced') return undefined;
  const now = knownValue<string>(found);
  return now === undefined || now === held.value ? undefined : { held: held.value, found: now };
}

/** The text of an article without the words of the page around it. */
function story(copy: ArticleText, furniture: ArticleData['furniture']): string {
  const ranges = furniture.flatMap((quote) => rangesOf(quote, copy)).sort((a, b) => b.start - a.start);
  const text = ranges.reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), copy.text);
  return text.replace(/\s+/g, ' ').trim();
}

function rangesOf(quote: StatementData['quote'], copy: ArticleText) {
  const located = locate(quote, copy);
  return 'range' in located ? [located.range] : [];
}

/** Context may have changed while the words are the same, so only they are looked for. */
function isLost({ quote: { exact } }: StatementData, { text }: ArticleText): boolean {
  return !text.includes(foldArticle(exact));
}
