/** Embeds: the markup that puts the card of a claim into another page, with a height that fits. */
import { max, sum } from 'd3-array';
import type { Answer, Claim, Column, Tracker } from '../model/tracker.ts';
import { answerIndex } from '../view/claims/answer-groups.ts';
import { currentFigure, excerptOf, type Figure, standingPhrase } from '../view/claims/answers.ts';
import { silenceLine } from '../view/claims/labels.ts';
import { claimRelation, distinctAnswers, newestLine } from '../view/claims/lines.ts';
import { articlesShown, facingColumns, firmness, notAFactCheck, shortDate } from '../view/claims/sharing.ts';
import { columnName } from '../view/people.ts';
import { textWidth } from '../view/text-width.ts';
import { manner } from '../view/who-says.ts';
import { plainText } from '../words/plain-text.ts';
import { inQuotes, TENSION_WORDS } from '../words/words.ts';

/** Below this width answers in words stand one under the other. */
const TURN = 560;

/** The widths for which a snippet is offered, in pixels. */
export const EMBED_WIDTHS = [640, 400, 320] as const;

/** The markup for another site; the frame is a plain element, without any script. */
export function embedSnippet(claim: Claim, tracker: Tracker, address: string, width: number): string {
  const title = attribute(`${claim.data.question} · ${tracker.data.name}`);
  const size = `width="100%" height="${embedHeight(claim, tracker, width)}"`;
  return `<iframe src="${attribute(address)}" title="${title}" ${size} loading="lazy" frameborder="0"></iframe>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The size of the letters of a page, in pixels, in which `styles/sharing.css` measures. */
const REM = 17;
const NOTE = 0.875 * REM;
const QUOTE = 1.1875 * REM;
const ANSWER = 1.25 * REM;
const DECISIVE = 1.375 * REM;
const FIGURE = 2.75 * REM;
const [SPACE_1, SPACE_2, SPACE_3, SPACE_4] = [0.25 * REM, 0.5 * REM, 0.75 * REM, REM];
const SPINE = 7 * REM;
/** The rule above the answers, and the room beneath it. */
const RULE = 2 + SPACE_3;

/** The height in pixels that the card of a claim needs at a width: its words in lines, as `styles/sharing.css` sets them. */
export function embedHeight(claim: Claim, tracker: Tracker, width: number): number {
  const inner = width - 2 - 2 * SPACE_4;
  const parts = [
    lines(claim.data.question, ANSWER, inner) * ANSWER * 1.25,
    ...answersHeights(claim, tracker, inner, width),
    footHeight(claim, tracker, inner),
  ];
  return Math.ceil((8 + 2 * SPACE_4 + sum(parts) + (parts.length - 1) * SPACE_3) / 10) * 10;
}

function footHeight(claim: Claim, tracker: Tracker, inner: number): number {
  const said = [notAFactCheck(articlesShown(claim, tracker)), `${newestLine(tracker)} — ${tracker.data.name}`];
  return 1 + SPACE_2 + sum(said, (words) => note(words, inner));
}

/** The parts between the question and the foot. */
function answersHeights(claim: Claim, tracker: Tracker, inner: number, width: number): number[] {
  const facing = facingColumns(claim, tracker);
  if (facing?.length === 2) return [RULE + facingHeight(claim, facing, inner, width)];
  const [only, ...others] = claim.cells;
  const columns = facing ?? (only && others.length === 0 ? [only.column] : undefined);
  if (!columns) return [relationHeight(claim, inner, SPACE_3), groupsHeight(claim, inner, width)];
  const body = RULE + sum(columns, (column) => columnHeight(claim, column, inner));
  return facing ? [body] : [relationHeight(claim, inner, SPACE_3), body];
}

function facingHeight(claim: Claim, columns: readonly Column[], inner: number, width: number): number {
  const heights = (room: number) => columns.map((column) => columnHeight(claim, column, room));
  if (width >= TURN) return Math.max(...heights((inner - SPINE) / 2 - SPACE_3), relationHeight(claim, SPINE, SPACE_2));
  const sides =
    claim.data.kind === 'quantity'
      ? (max(heights((inner - SPACE_3) / 2)) ?? 0) + SPACE_4
      : sum(heights(inner)) + 2 * SPACE_4 + 2 * SPACE_2 + 2;
  return sides + relationHeight(claim, inner, SPACE_2);
}

/** One column: its head, and what it answers or that it does not. */
function columnHeight(claim: Claim, column: Column, room: number): number {
  const cell = claim.cells.find((one) => one.column === column);
  const article = cell?.article ?? column.articles.at(-1);
  const head = note(columnName(column), room, BOLD) + (article ? note(shortDate(article), room) : 0);
  if (cell) return head + sum(distinctAnswers(cell), (answer) => answerHeight(answer, room));
  return head + SPACE_2 + Math.max(5 * REM, note(silenceLine(column, claim), room - 2 * SPACE_4) + 2 * SPACE_4);
}

function answerHeight(answer: Answer, room: number): number {
  const figure = currentFigure(answer);
  const excerpt = excerptOf(answer)?.words;
  const parts = [
    ...(figure ? [figureHeight(figure, room)] : []),
    ...(excerpt ? [figure ? serif(excerpt, QUOTE, 1.35, room) : serif(excerpt, DECISIVE, 1.25, room)] : []),
    ...(figure ? [] : [note(plainText(standingPhrase(answer)), room, BOLD)]),
    note(plainText(manner(answer.statement)), room),
  ];
  return SPACE_2 + sum(parts) + (parts.length - 1) * SPACE_1;
}

/** Up to so many characters a figure keeps to one line. */
const DIGITS = 10;

/** A figure stands on a line of its own, what is said about it around it. */
function figureHeight({ before, number, after }: Figure, room: number): number {
  const about = sum([before, after], (words) => (words ? lines(words, QUOTE, room, SERIF) * QUOTE * 1.2 : 0));
  return about + (number.length > DIGITS ? lines(number, FIGURE, room, SERIF) : 1) * FIGURE * 1.1;
}

/** The mark and its words: beside each other, or over each other where there is little room. */
function relationHeight(claim: Claim, room: number, gap: number): number {
  const mark = 1.5 * NOTE;
  const isNarrow = room <= SPINE;
  const one = (words: string) => {
    const height = lines(words, NOTE, isNarrow ? room : room - mark - SPACE_2) * NOTE * 1.25;
    return isNarrow ? mark + SPACE_2 + height : Math.max(mark, height);
  };
  return one(claimRelation(claim)) + (claim.tensions.length > 0 ? gap + one(TENSION_WORDS) : 0);
}

function groupsHeight(claim: Claim, inner: number, width: number): number {
  const isWide = width >= TURN;
  const [left, right] = isWide ? [(inner - SPACE_4) * 0.4, (inner - SPACE_4) * 0.6] : [inner, inner];
  return sum(answerIndex(claim), ({ label, cells }) => {
    const names = cells.map((cell) => `${columnName(cell.column)} ${shortDate(cell.article)}, ${firmness(cell)}`);
    const [words, who] = [serif(plainText(label), ANSWER, 1.25, left), note(names.join(' · '), right)];
    return 1 + 2 * SPACE_2 + (isWide ? Math.max(words, who) : words + who);
  });
}

/** How wide the letters of a face are, beside those that `textWidth` reckons with, measured over the copies; and a space. */
const SANS = 0.88;
const BOLD = 0.9;
const SERIF = 0.99;
const SPACE = 0.22;

/** The height of a text of ours in the size of notes. */
function note(words: string, room: number, face = SANS): number {
  return lines(words, NOTE, room, face) * NOTE * 1.45;
}

/** The height of words of a source in their quotation marks. */
function serif(words: string, size: number, leading: number, room: number): number {
  return lines(inQuotes(words), size, room, SERIF) * size * leading;
}

/** In how many lines a text stands, word after word; a word that is too long breaks. */
function lines(words: string, size: number, room: number, face = BOLD): number {
  let [count, filled] = [1, 0];
  for (const word of words.split(/ |(?<=-)/)) {
    const width = textWidth(word, size) * face;
    if (filled > 0 && filled + width > room) [count, filled] = [count + 1, 0];
    filled += width + SPACE * size;
    count += Math.max(0, Math.ceil(width / room) - 1);
  }
  return count;
}
