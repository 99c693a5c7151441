/** Cells: what each column answers to a claim, the passage that heads it, and what stands beneath. */
import { compareText } from '../domain/text.ts';
import { FORMS, type Form, STANDINGS } from '../domain/vocabulary.ts';
import type { Answer, Article, Beside, Cell, Column } from './tracker.ts';

/** Which passage of an article heads a cell, as a number: the lower, the nearer to the speaker’s own words. */
const DISTANCE = {
  'direct-quote': 0,
  paraphrase: 1,
  'author-voice': 2,
  caption: 3,
  headline: 4,
} as const satisfies Record<Form, number>;

/** The forms of passages, nearest to the speaker’s own words first. */
export const FORM_ORDER: readonly Form[] = FORMS.toSorted((a, b) => DISTANCE[a] - DISTANCE[b]);

/** The place of each column in the tracker's order. */
export type ColumnOrder = ReadonlyMap<Column, number>;

/** The cells of a claim from its answers, in the order of columns. */
export function cellsOf(answers: readonly Answer[], beside: readonly Beside[], order: ColumnOrder): Cell[] {
  const byColumn = Map.groupBy(answers, (answer) => answer.statement.article.column);
  const placeOf = ([column]: readonly [Column, unknown]) => order.get(column) ?? order.size;
  const inOrder = [...byColumn].sort((a, b) => placeOf(a) - placeOf(b));
  return inOrder.flatMap(([column, given]) => cellOf(column, given, beside) ?? []);
}

/** The newest article of the column that puts an answer forward heads the cell; where none does, the newest that answers. */
function cellOf(column: Column, given: readonly Answer[], beside: readonly Beside[]): Cell | undefined {
  const byArticle = Map.groupBy(given, (answer) => answer.statement.article);
  const newestFirst = [...byArticle.keys()].sort((a, b) => compareAge(b, a));
  const answersOf = (one: Article) => rank(byArticle.get(one) ?? []);
  const article = newestFirst.find((one) => byArticle.get(one)?.some(isCurrent)) ?? newestFirst[0];
  const [lead, ...also] = article ? answersOf(article) : [];
  if (!article || !lead) return undefined;
  return {
    column,
    article,
    lead,
    also,
    compared: [lead, ...also].filter(isCurrent),
    beside: beside.filter(({ statement }) => statement.article === article),
    earlier: newestFirst.filter((one) => one !== article).flatMap(answersOf),
    former: [],
  };
}

function isCurrent({ standing }: Answer): boolean {
  return standing === 'current';
}

/** Oldest first: by date, then by the day of recording; an article whose date is unknown is never the newest of several. */
function compareAge(a: Article, b: Article): number {
  return (
    compareText(lastDayOf(a), lastDayOf(b)) || compareText(a.data.recorded, b.data.recorded) || compareText(a.id, b.id)
  );
}

/** The last day that an article's date covers; nothing where it is unknown. */
function lastDayOf({ date }: Article): string {
  return date.span?.end ?? date.span?.start ?? '';
}

/** What the article puts forward first, then the editor's choice, then the form nearest to the speaker, then text order. */
function rank(answers: readonly Answer[]): Answer[] {
  return [...answers].sort(
    (a, b) =>
      STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
      Number(b.lead) - Number(a.lead) ||
      DISTANCE[a.statement.data.form] - DISTANCE[b.statement.data.form] ||
      a.statement.range.start - b.statement.range.start,
  );
}
