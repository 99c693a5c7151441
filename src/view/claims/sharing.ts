/** The lines that travel with a shared claim: what a card, an embed and a citation say of it outside the site. */
import type { Answer, Article, Cell, Claim, Column, Tracker } from '../../model/tracker.ts';
import { plainText } from '../../words/plain-text.ts';
import { dateLines, listOf, MODALITY_WORDS, sharingLines } from '../../words/words.ts';
import { dateInShort } from '../dates.ts';
import { columnName, outletAndDate } from '../people.ts';
import { answerLabel, excerptOf, standingPhrase } from './answers.ts';
import { silenceLine } from './labels.ts';
import { claimRelation, distinctAnswers, silentColumns } from './lines.ts';

/** What a page compared, and what it is not: “What two articles say. Not a fact check.” */
export function notAFactCheck(articles: number): string {
  return sharingLines.notAFactCheck(articles);
}

/** The columns that face each other where there are at most two; undefined where answers stand in groups. */
export function facingColumns(claim: Claim, tracker: Tracker): Column[] | undefined {
  const columns = [...claim.cells.map(({ column }) => column), ...silentColumns(claim, tracker.columns)];
  return columns.length <= 2 ? tracker.columns.filter((column) => columns.includes(column)) : undefined;
}

/** The columns that are shown as silent: only where two columns face each other. */
export function silentFacing(claim: Claim, tracker: Tracker): Column[] {
  return facingColumns(claim, tracker) ? silentColumns(claim, tracker.columns) : [];
}

/** How many articles stand behind what a card or an embed shows of a claim. */
export function articlesShown(claim: Claim, tracker: Tracker): number {
  return claim.cells.length + silentFacing(claim, tracker).reduce((sum, { articles }) => sum + articles.length, 0);
}

/** The date of an article, as short as it can be said with its year. */
export function shortDate({ date }: Article): string {
  return date.span ? dateInShort(date.span) : dateLines.unknown;
}

/** How firmly each answer of a cell is said: “stated flatly”, “as reported, as a forecast”. */
export function firmness(cell: Cell): string {
  const answers = distinctAnswers(cell);
  return listOf([...new Set(answers.map(({ statement }) => MODALITY_WORDS[statement.data.modality]))]);
}

/** A cell as one line of text: “RBC-Ukraine, 24 Oct 2024: 3,000, “currently known”, stated flatly”. */
export function cellLine(cell: Cell): string {
  const article = outletAndDate(columnName(cell.column), shortDate(cell.article));
  return sharingLines.answers(article, distinctAnswers(cell).map(answerLine));
}

/** An answer as a piece of text: “3,000, “currently known”, stated flatly”. */
export function answerLine(answer: Answer): string {
  const firmly = MODALITY_WORDS[answer.statement.data.modality];
  return sharingLines.answer(answerInLine(answer), excerptOf(answer)?.words, firmly);
}

/** A figure in its own words, a label, or what is said of them: that they are denied, or replaced. */
function answerInLine(answer: Answer): string {
  return answer.standing === 'earlier' ? plainText(standingPhrase(answer)) : answerLabel(answer);
}

/** A claim as lines of text: the question, every answer with its date and firmness, how they compare. */
export function claimAsLines(claim: Claim, tracker: Tracker): string[] {
  return [
    claim.data.question,
    ...claim.cells.map(cellLine),
    ...silentFacing(claim, tracker).map((column) =>
      sharingLines.silent(columnName(column), silenceLine(column, claim)),
    ),
    claim.tensions.length > 0 ? sharingLines.alsoHardToSquare(claimRelation(claim)) : claimRelation(claim),
  ];
}
