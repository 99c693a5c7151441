/** The columns of a claim by the answer that each puts forward: every column stands in exactly one group. */
import { compareText } from '../domain/text.ts';
import { answersIn, isOneAnswer } from './answers.ts';
import { compareAnswers, type PairRules } from './relations.ts';
import { carriesPartOfAny, textsOf } from './texts.ts';
import type { Answer, Article, Bracket, Cell, Group, ReplacedAnswer } from './tracker.ts';

/** The groups of the columns that put an answer forward, in the order of their dates: it is no vote. */
export function groupsOf(cells: readonly Cell[]): Group[] {
  const answering = cells.filter(({ compared }) => compared.length > 0).sort(byDate);
  const articles = answering.map(({ article }) => article);
  return gather(answering, giveTheSame).map((group) => groupOf(group, articles));
}

/** Puts each item to the first others with every one of which it goes: of a forecast for no day, either of two for other days. */
function gather<Item>(items: readonly Item[], goTogether: (a: Item, b: Item) => boolean): Item[][] {
  const gathered: Item[][] = [];
  for (const item of items) {
    const own = gathered.find((others) => others.every((other) => goTogether(other, item)));
    if (own) own.push(item);
    else gathered.push([item]);
  }
  return gathered;
}

/** Whether two columns give the same answers. */
function giveTheSame({ compared: a }: Cell, { compared: b }: Cell): boolean {
  return areAmong(a, b) && areAmong(b, a);
}

function areAmong(answers: readonly Answer[], given: readonly Answer[]): boolean {
  return answers.every((answer) => given.some((one) => isOneAnswer(one, answer)));
}

/** Answers by what they say, each in one place. */
export function bySaying(answers: readonly Answer[]): Answer[][] {
  return gather(answers, isOneAnswer);
}

/** Answers without those that say the same as one before. */
export function distinct(answers: readonly Answer[]): Answer[] {
  return bySaying(answers).flatMap(([first]) => first ?? []);
}

function groupOf(cells: readonly Cell[], all: readonly Article[]): Group {
  const answers = distinct(cells.flatMap(({ compared }) => compared));
  const articles = cells.map(({ article }) => article);
  const parts = articles.filter((article) => carriesPartOfAny(article, all));
  return { answers, cells, texts: textsOf(articles), parts, replaces: replacedBy(cells) };
}

/** By the article of each, undated ones last; of one day by its id. */
function byDate(a: Cell, b: Cell): number {
  return compareText(dayAndId(a), dayAndId(b));
}

function dayAndId({ article: { id, date } }: Cell): string {
  return `${date.span?.end ?? date.span?.start ?? '9999'} ${id}`;
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
  const ofOneAnswer = groups.filter(({ answers }) => answers.length === 1);
  return gather(ofOneAnswer, (a, b) => agree(a, b, rules)).filter(({ length }) => length > 1);
}

function agree(a: Group, b: Group, rules: PairRules): boolean {
  const [given, others] = [a, b].map(({ cells }) => cells.flatMap(({ compared }) => compared)) as [Answer[], Answer[]];
  return given.every((one) => others.every((other) => compareAnswers(one, other, rules).relation === 'agree'));
}
