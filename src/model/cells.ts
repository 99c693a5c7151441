/** Cells: what each column answers to a claim, the passage that heads it, and what stands beneath. */
import { compareText } from '../domain/text.ts';
import { FORMS, type Form } from '../domain/vocabulary.ts';
import { isMorePrecise } from './relations.ts';
import type { Answer, Article, Beside, Cell, Column } from './tracker.ts';

/** How near a form is to the speaker's own words: the passage with the lowest number heads a cell. */
const DISTANCES = {
  'direct-quote': 0,
  paraphrase: 1,
  'author-voice': 2,
  caption: 3,
  headline: 4,
} as const satisfies Record<Form, number>;

/** The forms, nearest to the speaker's own words first. */
export const FORM_ORDER = FORMS.toSorted((a, b) => DISTANCES[a] - DISTANCES[b]);

/** The place of each column in the tracker's order. */
export type ColumnOrder = ReadonlyMap<Column, number>;

/** The cells of a claim from its answers, in the order of columns. */
export function cellsOf(answers: readonly Answer[], beside: readonly Beside[], order: ColumnOrder): Cell[] {
  const byColumn = Map.groupBy(answers, (answer) => answer.statement.article.column);
  const placeOf = ([column]: readonly [Column, unknown]) => order.get(column) ?? order.size;
  const inOrder = [...byColumn].sort((a, b) => placeOf(a) - placeOf(b));
  return inOrder.map(([column, given]) => cellOf(column, given, beside));
}

function cellOf(column: Column, given: readonly Answer[], beside: readonly Beside[]): Cell {
  const byArticle = Map.groupBy(given, (answer) => answer.statement.article);
  const answering = [...byArticle.keys()].sort(compareAge);
  const answersIn = (one: Article) => rank(byArticle.get(one) ?? []);
  const article = answering.at(-1) as Article;
  const [lead, ...also] = answersIn(article);
  return {
    column,
    article,
    lead: lead as Answer,
    also,
    beside: beside.filter(({ statement }) => statement.article === article),
    earlier: answering.slice(0, -1).reverse().flatMap(answersIn),
    former: [],
  };
}

/** Oldest first: by date, then by the day of recording; an article whose date is unknown is never the newest of several. */
function compareAge(a: Article, b: Article): number {
  return compareText(dayOf(a), dayOf(b)) || compareText(a.data.recorded, b.data.recorded) || compareText(a.id, b.id);
}

/** The last day that an article's date covers; nothing where it is unknown. */
function dayOf({ date }: Article): string {
  return date.span?.end ?? date.span?.start ?? '';
}

/** The more precise figures first, then the editor's choice, then the form nearest to the speaker, then text order. */
function rank(answers: readonly Answer[]): Answer[] {
  const coarse = (answer: Answer) => answers.some((other) => isMorePrecise(other, answer));
  return [...answers].sort(
    (a, b) =>
      Number(coarse(a)) - Number(coarse(b)) ||
      Number(b.lead) - Number(a.lead) ||
      DISTANCES[a.statement.data.form] - DISTANCES[b.statement.data.form] ||
      a.statement.range.start - b.statement.range.start,
  );
}
