/** What stands opposite a passage: the answers of the other outlets to the question that it answers. */
import type { Answer, Article, Cell, Column, Statement, Tracker } from '../../model/tracker.ts';
import type { Phrase } from '../../words/phrase.ts';
import { articlePageWords } from '../../words/words.ts';
import { passagePath } from '../addresses.ts';
import { wordsAt } from '../claims/answers.ts';
import { headline } from '../claims/headline.ts';
import { heldColumns, inFewWords } from '../claims/lines.ts';
import { columnName } from '../people.ts';

/** What others answer, and the name of the one outlet that does, where it is one. */
export interface Opposite {
  readonly words: Phrase;
  readonly outlet: string | undefined;
}

/** What others answer: of one outlet its words, with the way to them; of several the groups; nothing where none does. */
export function opposite({ claim, statement }: Answer): Opposite | undefined {
  const [other, ...more] = claim.cells.filter(({ column }) => column !== statement.article.column);
  if (!other) return undefined;
  if (more.length > 0) return { words: headline(claim), outlet: undefined };
  const words = [{ link: wordsOf(other), to: passagePath(other.lead.statement) }];
  return { words, outlet: columnName(other.column) };
}

/** A passage up to this long is printed whole beside a figure. */
const SHORT = 60;

/** A figure in its passage where that is short, else the few words of each answer. */
function wordsOf(cell: Cell): Phrase {
  const { value, statement } = cell.lead;
  const isShort = statement.range.end - statement.range.start <= SHORT;
  return value && isShort ? [wordsAt(statement, statement.range)] : inFewWords(cell);
}

/** Whether another outlet answers a question that a passage answers. */
export function isCompared({ answers }: Statement): boolean {
  return answers.some((answer) => opposite(answer) !== undefined);
}

/** Whose answers stand opposite an article: the one other outlet by its name, or the others. */
export function oppositeName({ column }: Article, { columns }: Tracker): string | undefined {
  const [other, ...more] = others(column, columns);
  if (!other) return undefined;
  return more.length > 0 ? articlePageWords.others : columnName(other);
}

function others(column: Column, columns: readonly Column[]): Column[] {
  return heldColumns(columns).filter((one) => one !== column);
}
