/** Statements: every quote, attribution, context and time word at its place in the article. */
import { withItsOwnMarks } from '../../anchoring/edited-quotes.ts';
import { occurrencesOf } from '../../anchoring/occurrences.ts';
import { quotationsIn } from '../../anchoring/quotations.ts';
import { sentenceAround } from '../../anchoring/sentences.ts';
import { cutsWord } from '../../anchoring/words.ts';
import { type DateSpan, parseDate } from '../../domain/dates.ts';
import { once } from '../../domain/once.ts';
import type { QuoteSelector, StatementData } from '../../domain/schema.ts';
import { holds, overlaps, type Range, shortened } from '../../domain/text.ts';
import type { Modality } from '../../domain/vocabulary.ts';
import { type Entry, type FieldPath, isInvalidPath, overlapsInvalidPath } from '../../reader/entry.ts';
import type { Report } from '../report.ts';
import { standingsOf } from '../standing.ts';
import type { Answer, Article, Claim, When } from '../tracker.ts';
import { type AnchorTarget, anchor, anchorNear, type Passage } from './anchors.ts';
import { asOfDate, readAnswer } from './answers.ts';
import { dateOf } from './articles.ts';
import { type Draft, type DraftSpeaker, type DraftStatement, NEVER_MOVED } from './draft.ts';
import type { Registry } from './registry.ts';
import { checkAttribution, checkMarks } from './speech.ts';

/** What statements refer to. */
export interface Surroundings {
  readonly article: Article;
  readonly target: AnchorTarget;
  readonly speakers: Registry<DraftSpeaker>;
  readonly claims: Registry<Claim>;
  readonly report: Report;
}

/** The statements of one file, in text order and numbered; those whose quote has no place are reported and left out. */
export function readStatements(entry: Entry<StatementData[]>, around: Surroundings): DraftStatement[] {
  reportDuplicates(entry, around.report);
  const quotations = once(() => quotationsIn(around.target.text));
  const found = entry.data.flatMap((data, index) => readStatement(data, index, entry, { ...around, quotations }) ?? []);
  found.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  found.forEach((statement, index) => {
    statement.number = index + 1;
  });
  setStandings(found.flatMap(({ answers }) => answers));
  return found;
}

/** Where each answer stands among those of the article to the same claim. */
function setStandings(answers: readonly Draft<Answer>[]): void {
  for (const given of Map.groupBy(answers, ({ claim }) => claim).values()) {
    const standings = standingsOf(given);
    for (const answer of given) answer.standing = standings.get(answer) ?? 'current';
  }
}

function reportDuplicates(entry: Entry<StatementData[]>, report: Report): void {
  const seen = new Set<string>();
  entry.data.forEach(({ id }, index) => {
    const finding = { message: `a second statement is called “${id}”`, remedy: 'Give it an id of its own.' };
    if (seen.has(id)) report(entry, [index, 'id'], { code: 'duplicate-id', ...finding });
    seen.add(id);
  });
}

function readStatement(
  data: StatementData,
  index: number,
  entry: Entry<StatementData[]>,
  around: Surroundings & { readonly quotations: () => readonly Range[] },
): DraftStatement | undefined {
  const { article, target, report } = around;
  const place = (name: 'quote' | 'attribution' | 'refersTo' | 'context') =>
    locate(data[name], { entry, path: [index, name] }, around);
  const range = place('quote');
  const [attribution, refersTo, context] = [place('attribution'), place('refersTo'), place('context')];
  const speaker =
    data.speaker === undefined ? undefined : around.speakers.find(data.speaker, entry, [index, 'speaker']);
  checkRole(data, index, entry, target, report);
  const spoken = { entry, index, data, range, attribution, refersTo, speaker };
  checkMarks(spoken, around.quotations, report);
  checkAttribution(spoken, report);
  const when = readWhen(data, index, entry, range, target, report);
  const answers = readAnswers(data, index, entry, { written: data.quote.exact, range }, around);
  const beside = data.beside.flatMap(({ claim, note }, item) => {
    const found = around.claims.find(claim, entry, [index, 'beside', item, 'claim']);
    return found ? [{ claim: found, note }] : [];
  });
  if (!range) return undefined;
  checkOrder({ data, index, entry, article, when, answers }, report);
  // Sentences take long to find, and only pages show them.
  const sentence = once(() => withoutFurniture(sentenceAround(range, article.sentences), range, article));
  const statement: DraftStatement = {
    ...{ id: data.id, ref: `${article.id}#${data.id}`, number: 0, data, article, speaker, range },
    get sentence() {
      return sentence();
    },
    ...{ attribution, context, when, answers: [], beside: [], former: NEVER_MOVED },
  };
  statement.answers = answers.map((answer) => {
    return { ...answer, statement, asOf: asOfDate(statement, answer.claim), standing: 'current' };
  });
  statement.beside = beside.map((one) => ({ ...one, statement }));
  return statement;
}

interface Timed {
  readonly data: StatementData;
  readonly index: number;
  readonly entry: Entry<StatementData[]>;
  readonly article: Article;
  readonly when: When | undefined;
  readonly answers: readonly Pick<Answer, 'claim'>[];
}

/** What an article reports as done lies not after its date; forecasts and what is left open may. */
function checkOrder({ data, index, entry, article, when, answers }: Timed, report: Report): void {
  const [start, last] = [firstOfLast(when?.span), article.date.span?.end];
  const isPresent = answers.some(({ claim }) => claim.data.about === 'present');
  if (!start || !last || start <= last || !isPresent || MAY_COME.has(data.modality)) return;
  if (isInvalidPath(entry, [index, 'modality'])) return;
  report(entry, [index, 'when', 'date'], {
    code: 'late-event',
    message: `“${data.when?.date}” lies after the article’s date ${article.date.span?.edtf}, and the statement is “${data.modality}”`,
    remedy: 'Correct the date, or the modality: what is still to come is predicted, possible or open.',
  });
}

/** The first day that a date cannot be without: of a stretch, the first that its last part may be. */
function firstOfLast(span: DateSpan | undefined): string | null | undefined {
  return span?.ends?.at(-1)?.start ?? span?.start;
}

const MAY_COME: ReadonlySet<Modality> = new Set(['predicted', 'possible', 'open']);

/** A sentence without the page furniture that the copy runs into it, as a repeated headline before a caption. */
function withoutFurniture(sentence: Range, quote: Range, { furniture, copy }: Article): Range {
  const ranges = furniture
    .map(({ range }) => range)
    .filter((range) => holds(sentence, range) && !overlaps(range, quote));
  const start = Math.max(sentence.start, ...ranges.filter(({ end }) => end <= quote.start).map(({ end }) => end));
  const end = Math.min(sentence.end, ...ranges.filter((range) => range.start >= quote.end).map((range) => range.start));
  const kept = copy.text.slice(start, end);
  return { start: start + (kept.length - kept.trimStart().length), end: end - (kept.length - kept.trimEnd().length) };
}

function locate(
  selector: QuoteSelector | undefined,
  field: { entry: Entry<unknown>; path: FieldPath },
  around: Surroundings,
): Range | undefined {
  if (!selector || overlapsInvalidPath(field.entry, field.path)) return undefined;
  return anchor(selector, around.target, field, around.report);
}

function checkRole(
  data: StatementData,
  index: number,
  entry: Entry<StatementData[]>,
  article: AnchorTarget,
  report: Report,
): void {
  const { text } = article.text;
  const isWhole = ({ start, end }: Range) => !cutsWord(text, start) && !cutsWord(text, end);
  if (data.role === undefined || !article.isRead || occurrencesOf(data.role, text).some(isWhole)) return;
  report(entry, [index, 'role'], {
    code: 'orphan-words',
    message: `the role “${shortened(data.role)}” does not stand in ${article.file}`,
    remedy: withItsOwnMarks(data.role, text) ?? 'Copy the role as the article gives it, or leave it out.',
  });
}

/** The answers that fit their claims; those that do not are reported. */
function readAnswers(
  data: StatementData,
  index: number,
  entry: Entry<StatementData[]>,
  passage: Passage,
  {
    article: {
      data: { language },
    },
    target: article,
    claims,
    report,
  }: Surroundings,
): Omit<Answer, 'statement' | 'asOf' | 'standing'>[] {
  const seen = new Set<Claim>();
  return data.answers.flatMap((answer, item) => {
    const path = [index, 'answers', item];
    const claim = claims.find(answer.claim, entry, [...path, 'claim']);
    if (claim && seen.has(claim)) reportRepeated(claim, entry, path, report);
    const { value, position, excerpt } = readAnswer(answer, claim, { entry, path, article, language, passage, report });
    if (!claim || !(value || position)) return [];
    seen.add(claim);
    return [
      {
        claim,
        value,
        position,
        excerpt,
        lead: answer.lead ?? false,
        denied: answer.denied ?? false,
        earlier: answer.earlier ?? false,
      },
    ];
  });
}

function reportRepeated(claim: Claim, entry: Entry<unknown>, path: FieldPath, report: Report): void {
  const remedy = 'Keep one answer, or split the statement.';
  report(entry, path, { code: 'bad-answer', message: `the statement answers “${claim.id}” twice`, remedy });
}

function readWhen(
  data: StatementData,
  index: number,
  entry: Entry<StatementData[]>,
  range: Range | undefined,
  article: AnchorTarget,
  report: Report,
): When | undefined {
  if (!data.when) return undefined;
  const { words, bound, note, basis, date } = data.when;
  checkWhen(data, index, entry, report);
  const place = anchorNear(words, article, range, { entry, path: [index, 'when', 'words'] }, report);
  const dated = date === undefined || basis === 'unknown' ? { span: undefined, basis } : dateOf({ value: date, basis });
  return place && { words: place, bound, note, ...dated };
}

function checkWhen(data: StatementData, index: number, entry: Entry<StatementData[]>, report: Report): void {
  const { date, basis } = data.when ?? {};
  const span = date === undefined ? undefined : parseDate(date);
  if ((date === undefined) !== (basis === 'unknown')) {
    const message =
      date === undefined
        ? `no date is given, but its basis is “${basis}”`
        : 'a date is given, but its basis is “unknown”';
    report(entry, [index, 'when', 'basis'], {
      code: 'bad-basis',
      message,
      remedy: 'Time words without a date have the basis “unknown”; a date has another.',
    });
  }
  if (span && !('fault' in span) && (!span.start || !span.end)) {
    const remedy =
      'Give both ends; for “by …” write the last day with bound: until, for “since …” the first with bound: from.';
    report(entry, [index, 'when', 'date'], { code: 'bad-date', message: `“${date}” has an open end`, remedy });
  }
}
