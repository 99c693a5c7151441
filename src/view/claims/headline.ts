/** The headline of a claim that several outlets answer: who gives which answer, in the order of dates, never of size. */
import type { DateSpan } from '../../domain/dates.ts';
import { oncePer } from '../../domain/once.ts';
import type { Ground, Modality } from '../../domain/vocabulary.ts';
import { isOneAnswer, namedSpeaker } from '../../model/answers.ts';
import type { Answer, Article, Claim, Group, Pair, ReplacedAnswer } from '../../model/tracker.ts';
import type { Phrase } from '../../words/phrase.ts';
import { plainText } from '../../words/plain-text.ts';
import { groupDigits, headlineLines, MODALITY_WORDS, phraseSeries } from '../../words/words.ts';
import { daysInWords } from '../dates.ts';
import { speakerPhrase } from '../people.ts';
import { contentLabel, contentPhrase } from './answers.ts';

/** More groups than this are not named in a line. */
const GROUPS_NAMED = 6;

/** The groups with their articles, dates and texts, and the earlier figures that they print. */
export function headline(claim: Claim): Phrase {
  const { groups } = claim.comparison;
  const [only] = groups;
  if (only && isOneText(claim)) return oneTextLine(only, claim);
  const named = groups.length > GROUPS_NAMED ? groups.slice(0, GROUPS_NAMED - 1) : groups;
  const rest = groups.slice(named.length);
  const lines = named.map((_, index) => groupLine(index, claim));
  const others =
    rest.length > 0 ? [headlineLines.otherGroups(rest.length, rest.flatMap(({ cells }) => cells).length)] : [];
  return phraseSeries([...lines, ...others, ...named.flatMap(replacedLines)]);
}

/** Whether all that answer give one answer, and are one text. */
export function isOneText({ comparison: { groups } }: Claim): boolean {
  const [text, ...others] = groups.flatMap(({ texts }) => texts);
  return groups.length === 1 && others.length === 0 && text?.origin !== undefined && text.articles.length > 1;
}

/** One answer, one text: no two articles that agree. */
function oneTextLine(group: Group, claim: Claim): Phrase {
  const { texts, cells } = group;
  return headlineLines.oneText(groupLabel(group), texts[0]?.origin ?? '', datesOf(group, claim), cells.length);
}

function groupLine(index: number, claim: Claim): Phrase {
  const upToHere = claim.comparison.groups.slice(0, index + 1);
  const group = upToHere.at(-1);
  if (!group) return [];
  const { length } = group.cells;
  const count = index === 0 ? headlineLines.articles(length) : headlineLines.count(length);
  const named = upToHere.flatMap(({ texts }) => sharedTexts(texts).map(({ origin }) => origin));
  return headlineLines.group(groupLabel(group), count, datesOf(group, claim), textNotes(group, named));
}

/** The days of the articles of a group: “of 12 and 13 March”, “undated”. */
function datesOf({ cells }: Group, claim: Claim): string {
  const dates = cells.map(({ article }) => article.date.span);
  const known = dates.filter((span) => span !== undefined);
  const words = daysInWords(known, areOfOneYear(claim));
  return headlineLines.dates(words, dates.length - known.length, dates.length);
}

const areOfOneYear = oncePer(({ cells }: Claim): boolean => {
  const years = cells.flatMap(({ article: { date } }) => [date.span?.start, date.span?.end].map(yearOf));
  return new Set(years.filter((year) => year !== undefined)).size < 2;
});

function yearOf(day: DateSpan['start'] | undefined): string | undefined {
  return day?.slice(0, 4);
}

/** Which articles of a group are one text, and which carry part of one: of “this text”, where no other is named up to here. */
function textNotes({ texts, parts, cells }: Group, named: readonly (string | undefined)[]): string[] {
  const whole = sharedTexts(texts).map(({ origin = '', articles }) =>
    headlineLines.sharedText(origin, articles.length, articles.length === cells.length),
  );
  const partly = [...Map.groupBy(parts, ({ origin }) => origin?.name ?? '')].map(([origin, { length }]) => {
    const isThis = named.length > 0 && named.every((one) => one === origin);
    return headlineLines.partOfText(length, cells.length, isThis ? undefined : origin);
  });
  return [...whole, ...partly];
}

/** Texts of which we know whose they are, and which several outlets carry. */
function sharedTexts(texts: Group['texts']): Group['texts'] {
  return texts.filter(({ origin, articles }) => origin !== undefined && articles.length > 1);
}

/** “the article giving 62 prints 51 as earlier”. */
function replacedLines(group: Group): Phrase[] {
  return group.replaces.map(({ answer, articles }: ReplacedAnswer) =>
    headlineLines.printsAsEarlier(givenName(group), answerName(answer), articles.length, group.cells.length),
  );
}

/** The answer of a group inside a sentence: of a denial, without those who deny. */
function givenName(group: Group): Phrase {
  const [first, ...others] = group.answers;
  return first?.denied && others.length === 0 ? answerName(first, []) : groupLabel(group);
}

/** How many articles give the answer of a group: “four articles”. */
export function articleCount({ cells }: Group): string {
  return headlineLines.articles(cells.length);
}

/** What heads a group: its one answer, or that its articles give several. */
export const groupLabel = oncePer((group: Group): Phrase => {
  const chief = chiefAnswer(group);
  const given = group.cells.flatMap(({ compared }) => compared);
  const giving = (answer: Answer) => given.filter((one) => isOneAnswer(one, answer));
  if (chief) return answerSaid([chief, ...giving(chief)]);
  return headlineLines.several(group.answers.map((answer) => answerSaid(giving(answer))));
});

/** An answer by its name; a denial with everybody who denies, in one passage or in several. */
export function answerName(answer: Answer, deniers: readonly Answer[] = [answer]): Phrase {
  const label = isDigits(answer) ? [contentLabel(answer)] : contentPhrase(answer);
  if (!answer.denied) return label;
  return headlineLines.denial(label, once(deniers.filter(({ statement }) => statement.speaker).map(speakerOf)));
}

/** A named person or body by the name alone, others as the article has them. */
function speakerOf(answer: Answer): Phrase {
  const named = namedSpeaker(answer);
  return named ? [{ name: named.data.name }] : speakerPhrase(answer.statement);
}

/** Phrases, each once. */
function once(phrases: readonly Phrase[]): Phrase[] {
  return [...new Map(phrases.map((phrase) => [plainText(phrase), phrase])).values()];
}

/** Modalities that a bare figure must not hide. */
const IS_SAID_WITH_FIGURE = {
  confirmed: false,
  asserted: false,
  estimated: true,
  reported: false,
  predicted: false,
  possible: false,
  open: true,
  evaluative: false,
} as const satisfies Record<Modality, boolean>;

/** One answer as several passages give it: by its name, and how firmly, where all say it so and its name would hide it. */
export function answerSaid(given: readonly Answer[], deniers = given): Phrase {
  const [first] = given;
  return first ? withFirmness(answerName(first, deniers), given) : [];
}

/** The name of an answer, and how firmly all of some passages say it, where the name would hide it. */
export function withFirmness(name: Phrase, given: readonly Answer[]): Phrase {
  const firmness = hiddenFirmness(given);
  return firmness ? headlineLines.firmly(name, firmness) : name;
}

/** How firmly all of some passages say an answer, where its name would hide that. */
export function hiddenFirmness(given: readonly Answer[]): string | undefined {
  const [modality, ...others] = new Set(given.map(({ statement }) => statement.data.modality));
  const isHidden = modality !== undefined && others.length === 0 && IS_SAID_WITH_FIGURE[modality];
  return isHidden ? MODALITY_WORDS[modality] : undefined;
}

/** The answer that stands for its group: one printed in digits, else one whose words most of them use. */
export function chiefAnswer({ cells, answers }: Group): Answer | undefined {
  if (answers.length > 1) return undefined;
  const given = cells.flatMap(({ compared }) => compared);
  const alike = [...Map.groupBy(given, contentLabel).values()].sort((a, b) => b.length - a.length);
  return given.find(isDigits) ?? alike[0]?.[0];
}

/** Whether a figure is printed in digits as we write them: others are words of the article. */
function isDigits({ value }: Answer): boolean {
  const [figure, ...others] = value?.given ?? [];
  return (
    figure !== undefined && others.length === 0 && [groupDigits(figure), String(figure)].includes(value?.words ?? '')
  );
}

/** What is said after the headline, one sentence each: what fits together, what is not compared, and what is not known. */
export function afterHeadline(claim: Claim): Phrase[] {
  const { pairs, brackets } = claim.comparison;
  return [
    ...sentencesOf(pairs.filter(isOfOneDay), 'same-day', headlineLines.sameDay),
    ...sentencesOf(
      pairs.filter((pair) => !isOfOneDay(pair)),
      'same-day',
      headlineLines.sameTime,
    ),
    ...undatedLines(claim),
    ...wordLines(claim),
    ...sentencesOf(pairs, 'overlap', headlineLines.fitTogether),
    ...sentencesOf(pairs, 'rounded', headlineLines.perhapsRounded),
    ...sentencesOf(pairs, 'units', headlineLines.otherUnits),
    ...otherDaysLines(claim),
    ...brackets.map((bracket) => headlineLines.theseAgree(bracket.map(groupLabel))),
  ];
}

function isOfOneDay({ a, b }: Pair): boolean {
  return a.asOf.span?.precision === 'day' && a.asOf.span.edtf === b.asOf.span?.edtf;
}

/** A sentence for each two answers that one rule joined. */
function sentencesOf(pairs: readonly Pair[], ground: Ground, say: (one: Phrase, other: Phrase) => Phrase): Phrase[] {
  const joined = pairs
    .filter((pair) => pair.ground === ground)
    .map(({ a, b }) => [answerName(a), answerName(b)] as const);
  const byNames = Map.groupBy(joined, (two) => two.map(plainText).sort().join(' '));
  return [...byNames.values()].flatMap(([two]) => (two ? [say(...two)] : []));
}

/** Answers in articles without a date, where the dates decide. */
function undatedLines({ comparison: { pairs } }: Claim): Phrase[] {
  const undated = pairs.filter(({ ground }) => ground === 'undated').flatMap(({ a, b }) => [a, b]);
  return once(undated.filter(({ asOf }) => !asOf.span).map((answer) => headlineLines.noDate(answerName(answer))));
}

/** Words for numbers that none of the figures fits. */
function wordLines({ comparison: { pairs, groups } }: Claim): Phrase[] {
  const words = groups.filter(({ answers: [first] }) => first?.value?.form === 'vague');
  const fitsNone = ({ cells }: Group) => {
    const own = pairs.filter(({ a, b }) =>
      [a, b].some((answer) => cells.some(({ compared }) => compared.includes(answer))),
    );
    return own.length > 0 && own.every(({ ground }) => ground === 'word' || ground === 'same');
  };
  return words.filter(fitsNone).map((group) => headlineLines.notCompared(groupLabel(group)));
}

/** Forecasts for other days than the rest. */
function otherDaysLines({ comparison: { pairs, groups } }: Claim): Phrase[] {
  const apart = pairs.filter(({ ground }) => ground === 'other-days');
  const isOfOthers = ({ cells }: Group) => {
    const others = groups.filter((group) => group.cells !== cells).flatMap((group) => group.cells);
    return others.every((other) => apart.some((pair) => joins(pair, cells, other)));
  };
  const alone = groups.length > 2 ? groups.filter(isOfOthers) : [];
  if (alone.length > 0) return alone.map((group) => headlineLines.otherDays(groupLabel(group)));
  return sentencesOf(pairs, 'other-days', headlineLines.differentDays);
}

function joins({ a, b }: Pair, cells: Group['cells'], other: Group['cells'][number]): boolean {
  const of = (answer: Answer, column: Article['column']) => answer.statement.article.column === column;
  return cells.some(({ column }) => (of(a, column) && of(b, other.column)) || (of(b, column) && of(a, other.column)));
}
