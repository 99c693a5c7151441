/** The columns of a claim by the answer that each puts forward: every column stands in exactly one group. */
import { compareText } from '../domain/text.ts';
import { answersIn, isOneAnswer } from './answers.ts';
import { compareAnswers, type PairRules } from './relations.ts';
import { carriesPartOfAny, textsOf } from './texts.ts';
import type { Answer, Article, Bracket, Cell, Group, ReplacedAnswer } from './tracker.ts';

/** The groups of the columns that put an answer forward, in the order of their dates: it is no vote. */
export function groupsOf(cells: readonly Cell[]): Group[] {
  const groups: Cell[][] = [];
  const answering = cells.filter(({ compared }) => compared.length > 0);
  for (const cell of answering) {
    const own = groups.find(([first]) => first && giveTheSame(first, cell));
    if (own) own.push(cell);
    else groups.push([cell]);
  }
  const articles = answering.map(({ article }) => article);
  return groups.map((group) => groupOf(group, articles)).sort(byDate);
}

/** Whether two columns give the same answers. */
function giveTheSame(a: Cell, b: Cell): boolean {
  const one = distinct(a.compared);
  const other = distinct(b.compared);
  return one.length === other.length && one.every((answer) => other.some((given) => isOneAnswer(given, answer)));
}

/** Answers without those that say the same as one before. */
export function distinct(answers: readonly Answer[]): Answer[] {
  return answers.filter((answer, index) => answers.findIndex((one) => isOneAnswer(one, answer)) === index);
}

function groupOf(cells: readonly Cell[], all: readonly Article[]): Group {
  const answers = distinct(cells.flatMap(({ compared }) => compared));
  const articles = cells.map(({ article }) => article);
  const parts = articles.filter((article) => carriesPartOfAny(article, all));
  return { answers, cells, texts: textsOf(articles), parts, replaces: replacedBy(cells) };
}

/** By the oldest article of each, undated ones last; of one day by its id. */
function byDate(a: Group, b: Group): number {
  return compareText(oldest(a), oldest(b));
}

function oldest({ cells }: Group): string {
  const days = cells.map(({ article: { id, date } }) => `${date.span?.end ?? date.span?.start ?? '9999'} ${id}`);
  return days.sort(compareText)[0] ?? '';
}

/** The earlier answers that articles of a group print, with those that print them. */
function replacedBy(cells: readonly Cell[]): ReplacedAnswer[] {
  const earlier = cells.flatMap(({ article, compared: [first] }) =>
    first ? answersIn(article, first.claim).filter(({ standing }) => standing === 'earlier') : [],
  );
  return distinct(earlier).map((answer) => {
    const printing = earlier.filter((one) => isOneAnswer(one, answer));
    return { answer, articles: [...new Set(printing.map(({ statement }) => statement.article))] };
  });
}

/** Groups of one answer each that the editor’s table calls agreeing: joined only where every pair of them agrees. */
export function bracketsOf(groups: readonly Group[], rules: PairRules): Bracket[] {
  const brackets: Group[][] = [];
  for (const group of groups.filter(({ answers }) => answers.length === 1)) {
    const own = brackets.find((bracket) => bracket.every((other) => agree(group, other, rules)));
    if (own) own.push(group);
    else brackets.push([group]);
  }
  return brackets.filter(({ length }) => length > 1);
}

function agree({ answers: [a] }: Group, { answers: [b] }: Group, rules: PairRules): boolean {
  return a !== undefined && b !== undefined && compareAnswers(a, b, rules).relation === 'agree';
}
