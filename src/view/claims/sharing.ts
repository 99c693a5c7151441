/** The lines that travel outside the site with a passage or a claim: copied, on a card, in a frame, a feed, a citation. */
import type { Answer, Article, Cell, Claim, Column, Statement, Tracker } from '../../model/tracker.ts';
import { plainText } from '../../words/plain-text.ts';
import { dateLines, FIRMNESS_SENTENCES, listOf, MODALITY_WORDS, sharingLines } from '../../words/words.ts';
import { dateInShort } from '../dates.ts';
import { columnName, outletAndDate, publishedWords } from '../people.ts';
import { attributionPhrase } from '../who-says.ts';
import { answerLabel, excerptOf, standingPhrase, wordsAt } from './answers.ts';
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

/** A passage to copy: “RBC-Ukraine, 24 October 2024, reporting John Kirby: “Washington has yet to authorize …””. */
export function passageText(statement: Statement): string {
  const { article, range } = statement;
  const where = outletAndDate(columnName(article.column), publishedWords(article));
  return sharingLines.passage(said(where, statement), wordsAt(statement, range).words);
}

/** An outlet with its date, and whose words it gives. */
function said(article: string, statement: Statement): string {
  return sharingLines.by(article, plainText(attributionPhrase(statement)));
}

/** Answers of an article, a line for all whose words are the same one’s: “RBC-Ukraine, 24 Oct 2024: 3,000, “currently known”. Stated flatly.” */
export function answerLines(article: string, answers: readonly Answer[]): string[] {
  const lines = Map.groupBy(answers, ({ statement }) => said(article, statement));
  return [...lines].map(([by, alike]) => sharingLines.answers(by, alike.map(answerLine)));
}

function cellLines(cell: Cell): string[] {
  return answerLines(outletAndDate(columnName(cell.column), shortDate(cell.article)), distinctAnswers(cell));
}

/** An answer as a piece of text: “3,000, “currently known”. Stated flatly.” */
function answerLine(answer: Answer): string {
  const firmly = FIRMNESS_SENTENCES[answer.statement.data.modality];
  return sharingLines.answer(answerInLine(answer), excerptOf(answer)?.words, firmly);
}

/** A figure in its own words, a label, or what is said of them: that they are denied, or replaced. */
function answerInLine(answer: Answer): string {
  return answer.standing === 'earlier' ? plainText(standingPhrase(answer)) : answerLabel(answer);
}

/** The answers to a claim as lines of text, each with its date and firmness; of two that face each other the silence too. */
export function answersAsLines(claim: Claim, tracker: Tracker): string[] {
  return [
    ...claim.cells.flatMap(cellLines),
    ...silentFacing(claim, tracker).map((column) =>
      sharingLines.silent(columnName(column), silenceLine(column, claim)),
    ),
  ];
}

/** How the answers to a claim compare, as a sentence. */
export function relationSentence(claim: Claim): string {
  return sharingLines.relation(claimRelation(claim), claim.tensions.length > 0);
}
