/** Cards for chats and networks: 1200 × 630, legible at a quarter of that; made from the same model as the pages. */
import { derivedPer } from '../../domain/once.ts';
import type { Relation } from '../../domain/vocabulary.ts';
import type { Answer, Article, Cell, Claim, Column, Group, Topic, Tracker } from '../../model/tracker.ts';
import { articlePath, claimPath, HOME, topicPath } from '../../view/addresses.ts';
import { extentOf } from '../../view/articles/facts.ts';
import { currentFigure, excerptOf, type Figure, standingPhrase } from '../../view/claims/answers.ts';
import { articleCount, chiefAnswer, groupLabel } from '../../view/claims/headline.ts';
import { silenceLine } from '../../view/claims/labels.ts';
import { claimRelation, distinctAnswers, newestLine, titleLine } from '../../view/claims/lines.ts';
import {
  answersAsLines,
  articlesShown,
  facingColumns,
  firmness,
  notAFactCheck,
  relationSentence,
  shortDate,
} from '../../view/claims/sharing.ts';
import { dateInWords, stretchInWords } from '../../view/dates.ts';
import { bylineWords, columnName, outletAndDate, provenanceWords, titleOf } from '../../view/people.ts';
import { frontOf } from '../../view/site/home.ts';
import { manner } from '../../view/who-says.ts';
import { plainText } from '../../words/plain-text.ts';
import { cardLines, dateLines, inQuotes, listOf, seriesOf, TENSION_WORDS } from '../../words/words.ts';
import { box, type Card, type CardNode, cardOf, isolated, mark, text } from './nodes.ts';

/** The address of the card of a page: `/cards/claims/<id>.png`; the home page’s is `/cards/home.png`. */
export function cardPath(page: string): string {
  return `/cards${page === HOME ? '/home' : page.replace(/\/$/, '')}.png`;
}

/** Every page that has a card, with what draws it. */
export function cards(tracker: Tracker): { path: string; card: () => Card }[] {
  return [
    { path: HOME, card: () => homeCard(tracker) },
    ...tracker.topics.map((topic) => ({ path: topicPath(topic), card: () => topicCard(topic, tracker) })),
    ...tracker.articles.map((article) => ({ path: articlePath(article), card: () => articleCard(article, tracker) })),
    ...tracker.claims.map((claim) => ({ path: claimPath(claim), card: () => claimCard(claim, tracker) })),
  ];
}

/** From step to step a card is set closer, then says less; what is drawn is the first on which everything fits. */
const STEPS = [
  { set: 'open', quoted: true, groups: 5 },
  { set: 'close', quoted: true, groups: 5 },
  { set: 'dense', quoted: true, groups: 6 },
  { set: 'dense', quoted: true, groups: 4 },
  { set: 'dense', quoted: false, groups: 3 },
  { set: 'dense', quoted: false, groups: 2 },
  { set: 'dense', quoted: false, groups: 1 },
] as const;

/** The card of a claim: the question, the answers with date and hedge, how they compare. */
export function claimCard(claim: Claim, tracker: Tracker): Card {
  return comparisonCard(claim, tracker, [], claim.data.question);
}

/** A comparison under its title; what stands above it says of what it is a part. */
function comparisonCard(claim: Claim, tracker: Tracker, above: readonly string[], title: string): Card {
  const facing = facingColumns(claim, tracker);
  const not = notAFactCheck(articlesShown(claim, tracker));
  const roomy = title.length <= TITLE_LENGTHS[0];
  const trees = STEPS.map(({ set, quoted, groups }) => {
    const body = facing ? spread(claim, facing, quoted) : amongMany(claim, { quoted, groups });
    const size = set === 'open' && roomy ? 'roomy' : set;
    const head = [...above.map((words) => text('above', words)), heading(title)];
    return box(`card ${size}`, ...head, body, footer(not, tracker));
  });
  const lead = [...above, ...new Set([title, claim.data.question])];
  const foot = [relationSentence(claim), newestLine(tracker), not];
  const answers = facing
    ? answersAsLines(claim, tracker)
    : groupsWithin(MAX_ALT - sentences([...lead, ...foot]).length, claim);
  return cardOf(trees, sentences([...lead, ...answers, ...foot]));
}

/** So many characters tell a card of many answers to who does not see it; two that face each other are told whole. */
const MAX_ALT = 300;

/** As many groups of equal answers as there is room for, in any case two, so that no side stands alone; and how many more the page has. */
function groupsWithin(room: number, { comparison: { groups } }: Claim): string[] {
  const lines = groups.map(groupLine);
  const shown = lines.filter((_, index) => index < 2 || sentences(lines.slice(0, index + 1)).length <= room);
  const rest = lines.length - shown.length;
  return rest > 0 ? [...shown, cardLines.moreOnPage(rest)] : shown;
}

function sentences(lines: readonly string[]): string {
  return lines.map((line) => (/[.?!]$/.test(line) ? line : `${line}.`)).join(' ');
}

/** Up to how many characters a title is set in each size; the first fits on one line. */
const TITLE_LENGTHS = [40, 90, 140, 190, 240] as const;

function heading(words: string, lang?: string): CardNode {
  const sizes = TITLE_LENGTHS.findIndex((most) => words.length <= most);
  return text(`title size-${sizes === -1 ? TITLE_LENGTHS.length : sizes}${lang ? ' words' : ''}`, words, lang);
}

const LONG_NAME = 12;

function footer(words: string, tracker: Tracker): CardNode {
  return box(
    'foot',
    text('foot-words', words),
    text('foot-date', newestLine(tracker)),
    text(tracker.data.name.length > LONG_NAME ? 'site long' : 'site', tracker.data.name),
  );
}

/** Two columns that face each other, with the article’s few words or without. */
function spread(claim: Claim, columns: readonly Column[], quoted: boolean): CardNode {
  const [left, right] = columns.map((column) => side(claim, column, quoted));
  return box('spread', left, spine(claim), right);
}

function spine(claim: Claim): CardNode {
  const { relation } = claim.comparison;
  const tension = box('tension', mark('small', 'tension'), text('relation', TENSION_WORDS));
  return box(
    'spine',
    mark('large', relation),
    text(`relation ${relation}`, claimRelation(claim)),
    claim.tensions.length > 0 ? tension : undefined,
  );
}

const ANSWERS_SHOWN = 2;

function side(claim: Claim, column: Column, quoted: boolean): CardNode {
  const cell = claim.cells.find((one) => one.column === column);
  if (!cell) return silence(column, claim);
  const all = distinctAnswers(cell);
  const answers = all.slice(0, ANSWERS_SHOWN);
  const rest = all.length - answers.length;
  return box(
    'side',
    ...columnHead(cell.column, cell.article),
    ...answers.flatMap((answer) => answerNodes(answer, answers.length, quoted)),
    rest > 0 ? text('soft', cardLines.moreAnswers(rest)) : undefined,
  );
}

function silence(column: Column, claim: Claim): CardNode {
  const words = text('silent', silenceLine(column, claim));
  const [only] = column.articles.length === 1 ? column.articles : [];
  const head = only ? columnHead(column, only) : [text('outlet', columnName(column))];
  return box('side', ...head, box('silence', words));
}

/** Outlet and date, and beneath them how we know them. */
function columnHead(column: Column, article: Article): CardNode[] {
  const known = provenanceWords(article);
  return [
    text('outlet', outletAndDate(isolated(columnName(column)), shortDate(article))),
    ...(known ? [text('soft', known)] : []),
  ];
}

/** An answer with its hedge: the figure and its few words, or the decisive words and our label for them; then who says it, and how firmly. */
function answerNodes(answer: Answer, shown: number, quoted: boolean): CardNode[] {
  const figure = currentFigure(answer);
  const excerpt = quoted ? excerptOf(answer) : undefined;
  const size = shown > 1 ? 'two' : 'one';
  const words = excerpt
    ? [text(`excerpt words ${size} ${lengthOf(excerpt.words)}`, inQuotes(excerpt.words), excerpt.language)]
    : [];
  const label = plainText(standingPhrase(answer));
  const position = text(`position ${excerpt ? 'beneath' : `${size} ${lengthOf(label)}`}`, label);
  const who = text('firmness', plainText(manner(answer.statement)));
  return figure ? [figureNode(figure, answer), ...words, who] : [...words, position, who];
}

function figureNode({ before, number, after }: Figure, { statement }: Answer): CardNode {
  const { language } = statement.article.data;
  return box(
    'figure',
    before ? text('about words', before, language) : undefined,
    text(`number words ${numberSize(number)}`, number, language),
    after ? text('about words', after, language) : undefined,
  );
}

/** Up to so many characters words are set large. */
const LARGE_WORDS = 30;

function lengthOf(words: string): string {
  return words.length > LARGE_WORDS ? 'long' : 'brief';
}

function numberSize(number: string): string {
  if (number.length <= 7) return 'short';
  return number.length <= 12 ? 'middle' : 'long';
}

/** What some of many outlets answer. */
function amongMany(claim: Claim, { quoted, groups }: { quoted: boolean; groups: number }): CardNode {
  const [only, ...others] = claim.cells;
  return only && others.length === 0 ? lone(claim, only, quoted) : groupRows(claim, groups);
}

/** The one of many outlets that answers. */
function lone(claim: Claim, { column }: Cell, quoted: boolean): CardNode {
  return box('groups', relationLine(claim), side(claim, column, quoted));
}

function relationLine(claim: Claim): CardNode {
  const { relation } = claim.comparison;
  const tension = [mark('small', 'tension'), text('relation', TENSION_WORDS)];
  return box(
    'relation-line',
    mark('small', relation),
    text(`relation ${relation}`, claimRelation(claim)),
    ...(claim.tensions.length > 0 ? tension : []),
  );
}

/** Three and more sources: the groups of equal answers, never only the strongest pair; as many as fit. */
function groupRows(claim: Claim, most: number): CardNode {
  const { groups } = claim.comparison;
  const shown = groups.length > most ? groups.slice(0, Math.max(1, most - 1)) : groups;
  const rest = groups.length - shown.length;
  const more = rest > 0 ? text('soft more', cardLines.moreGroups(rest)) : undefined;
  return box('groups', relationLine(claim), ...shown.map((group) => groupRow(group)), more);
}

function groupRow(group: Group): CardNode {
  const chief = chiefAnswer(group);
  const language = chief?.value && !chief.denied ? chief.statement.article.data.language : undefined;
  return box(
    'group',
    text(language ? 'group-label words' : 'group-label', plainText(groupLabel(group)), language),
    box(
      'group-lines',
      text(
        'outlet',
        outletsOf(group, (column) => isolated(columnName(column))),
      ),
      text('firmness', whenAndHow(group).join(' · ')),
    ),
  );
}

/** The same as text: “3,000: Evening Post, 2 March 2024, stated flatly”. */
function groupLine(group: Group): string {
  return cardLines.group(plainText(groupLabel(group)), [outletsOf(group, columnName), ...whenAndHow(group)]);
}

function outletsOf(group: Group, name: (column: Column) => string): string {
  const { cells } = group;
  return cells.length <= 3 ? listOf(cells.map(({ column }) => name(column))) : articleCount(group);
}

/** The dates of the articles of a group, and how firmly they say it. */
function whenAndHow({ cells }: Group): string[] {
  return [datesOf(cells), listOf([...new Set(cells.map(firmness))])];
}

/** From when to when the articles of some cells are dated, and how many are not. */
function datesOf(cells: readonly Cell[]): string {
  const dated = cells.flatMap(({ article }) => article.date.span ?? []);
  const undated = cells.length - dated.length;
  if (dated.length === 0) return dateLines.unknown;
  const stretch = stretchInWords(dated);
  return undated > 0 ? cardLines.partlyDated(stretch, undated) : stretch;
}

/** The card of an article: its title, its outlet and date with their basis, and what the tracker holds of it. */
export function articleCard(article: Article, tracker: Tracker): Card {
  const { title, language } = article.data;
  const known = provenanceWords(article);
  const date = article.date.span ? dateInWords(article.date.span) : dateLines.unknown;
  const facts = outletAndDate(isolated(columnName(article.column)), date);
  const questions = new Set(article.statements.flatMap(({ answers }) => answers.map(({ claim }) => claim))).size;
  const held = cardLines.held(article.statements.length, questions, extentOf(article));
  const lines = [facts, ...(known ? [known] : []), bylineWords(article)];
  const body = box(
    'article',
    text('outlet', facts),
    ...lines.slice(1).map((line) => text('soft', line)),
    text('held', held),
  );
  const titled = heading(titleOf(article), title.basis === 'stated' ? language : tracker.data.language);
  return cardOf(
    [box('card', titled, body, footer(cardLines.ownWords, tracker))],
    sentences([titleOf(article), lines.join(' · ')]),
  );
}

const QUESTIONS_SHOWN = 6;

/** The card of a topic: its questions, each with the mark of how its answers compare. */
export function topicCard(topic: Topic, tracker: Tracker): Card {
  const { title, sentence } = topic.data;
  const shown = topic.claims.slice(0, QUESTIONS_SHOWN);
  const rows = shown.map(({ comparison, data }) => markedLine(comparison.relation, data.label));
  const rest = topic.claims.length - shown.length;
  const more = rest > 0 ? text('soft more', cardLines.moreQuestions(rest)) : undefined;
  const questions = seriesOf(shown.map((claim) => `${claim.data.label}: ${claimRelation(claim)}`));
  return listCard(title, sentence, [...rows, more], questions, tracker);
}

/** The card of the home page: what leads it, with its answers facing each other; pages without a card of their own name it too. */
export const homeCard = derivedPer('homeCard', (tracker: Tracker): Card => {
  const { title, sentence } = tracker.data;
  const { lead } = frontOf(tracker);
  if (!lead) return listCard(title, sentence, [], '', tracker);
  return comparisonCard(lead, tracker, [title], lead.finding ? plainText(titleLine(lead)) : lead.data.question);
});

/** A title and a sentence above marked lines; `told` is what the lines say. */
function listCard(
  title: string,
  sentence: string,
  rows: readonly (CardNode | undefined)[],
  told: string,
  tracker: Tracker,
): Card {
  const foot = footer(notAFactCheck(tracker.articles.length), tracker);
  const tree = box('card', heading(title), text('sentence', sentence), box('counts', ...rows), foot);
  return cardOf([tree], sentences([title, sentence, told, newestLine(tracker)]));
}

function markedLine(relation: Relation, words: string): CardNode {
  return box('count', mark('small', relation), text('', words));
}
