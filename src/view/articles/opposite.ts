/** What stands opposite a passage: the answers of the other outlets to the question that it answers. */
import type { Answer, Article, Cell, Claim, Column, Statement, Tracker } from '../../model/tracker.ts';
import type { Phrase } from '../../words/phrase.ts';
import { articlePageWords, headlineLines, phraseSeries } from '../../words/words.ts';
import { passagePath } from '../addresses.ts';
import { wordsAt } from '../claims/answers.ts';
import { articleCount, groupLabel } from '../claims/headline.ts';
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
  if (more.length > 0) return { words: groupsBeside(claim, statement.article.column), outlet: undefined };
  const words = [{ link: wordsOf(other), to: passagePath(other.lead.statement) }];
  return { words, outlet: columnName(other.column) };
}

/** More groups than this are not named beside a passage. */
const GROUPS_NAMED = 4;

/** The answers of the other outlets, in the order of dates, each with how many articles give it. */
function groupsBeside({ comparison: { groups } }: Claim, own: Column): Phrase {
  const theirs = groups.filter(({ cells }) => cells.some(({ column }) => column !== own));
  const named = theirs.length > GROUPS_NAMED ? theirs.slice(0, GROUPS_NAMED - 1) : theirs;
  const rest = theirs.slice(named.length);
  const lines = named.map((group) => headlineLines.group(groupLabel(group), articleCount(group), '', []));
  const articles = rest.flatMap(({ cells }) => cells).length;
  return phraseSeries(rest.length === 0 ? lines : [...lines, headlineLines.otherGroups(rest.length, articles)]);
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
export function isCompared({ answers, article }: Statement): boolean {
  return answers.some(({ claim }) => claim.cells.some(({ column }) => column !== article.column));
}

/** What stands opposite an article: what the one other outlet says, by its name, or what the others say. */
export function oppositeHead({ column }: Article, { columns }: Tracker): { head: Phrase; tap: string } | undefined {
  const [other, ...more] = others(column, columns);
  if (!other) return undefined;
  if (more.length > 0) return articlePageWords.oppositeMany;
  return articlePageWords.oppositeOne(columnName(other));
}

function others(column: Column, columns: readonly Column[]): Column[] {
  return heldColumns(columns).filter((one) => one !== column);
}
