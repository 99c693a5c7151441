/** Articles: the kept text, its digest, and facts that carry their evidence. */

import { quoteForMessage } from '../../anchoring/character-names.ts';
import { difference } from '../../anchoring/nearest.ts';
import { type FoundNumber, numbersIn } from '../../anchoring/numbers.ts';
import { occurrencesOf } from '../../anchoring/occurrences.ts';
import { placesOf } from '../../anchoring/patterns.ts';
import { sentencesOf } from '../../anchoring/sentences.ts';
import { parseDate } from '../../domain/dates.ts';
import { once, oncePer } from '../../domain/once.ts';
import { type ArticleData, type Evidence, type Fact, knownValue, type QuoteSelector } from '../../domain/schema.ts';
import type { ArticleText, Range } from '../../domain/text.ts';
import { type Basis, FACTS, type FactName, type NumberPattern } from '../../domain/vocabulary.ts';
import type { CopyFault, ReadCopy } from '../../markdown/copy.ts';
import { type Entry, type FieldPath, isInvalidPath, overlapsInvalidPath } from '../../reader/entry.ts';
import { disguisedIn } from '../../reader/hidden.ts';
import { hasFamilyName } from '../authors.ts';
import { copyDigestOf, copyOf } from '../copies.ts';
import type { Finding, Report } from '../report.ts';
import type { DatedFact, Furniture, NotClaim } from '../tracker.ts';
import { type AnchorTarget, anchor } from './anchors.ts';
import { type Change, restore } from './restore.ts';

/** The part of an article that needs no other file. */
export interface ArticleParts {
  readonly copy: ReadCopy;
  readonly target: AnchorTarget;
  readonly date: DatedFact;
  readonly sentences: readonly Range[];
  readonly numbers: readonly FoundNumber[];
  readonly furniture: readonly Furniture[];
  readonly notClaims: readonly NotClaim[];
  /** Where the copy itself states a fact. */
  readonly evidence: readonly Range[];
}

/** What other files say of a copy. */
interface Around {
  /** The words that statements quote from it. */
  readonly quotes: readonly string[];
  /** Whether the text is that of another article: nothing more is said of it. */
  readonly isExchanged: boolean;
  /** The file of another article in which words stand. */
  elsewhere(words: string, own: string): string | undefined;
}

/** What is found in the text of a copy without another file: in development, that of most copies is known from the last time. */
const sentencesOfCopy = oncePer((entry: Entry<ArticleData>) => sentencesOf(copyOf(entry), entry.data.language));
const numbersOfCopy = oncePer((entry: Entry<ArticleData>) => numbersIn(copyOf(entry).text, entry.data.language));

/** Reads a copy and locates everything its front matter quotes. */
export function readArticle(entry: Entry<ArticleData>, around: Around, report: Report): ArticleParts {
  const { isExchanged, elsewhere } = around;
  const copy = copyOf(entry);
  reportCopyFaults(entry, copy.faults, report);
  const text = isExchanged ? copy : recordedText(entry, copy, around.quotes, report);
  const lineAt = (offset: number) => text.lineAt(offset) + entry.bodyLine - 1;
  const isRead = !isExchanged && (copy.text !== '' || copy.faults.length === 0);
  const isRefused = (words: string) => refusedLines(entry, copy).some((line) => line.includes(words));
  const target = {
    text: { text: text.text, blocks: text.blocks, lineAt },
    file: entry.file,
    isRead,
    isRefused,
    elsewhere,
  };
  checkDates(entry, report);
  checkRead(entry, report);
  checkFamilyNames(entry, report);
  checkCorrections(entry, report);
  if (isRead) reportDisguised(entry, target, report);
  const { language } = entry.data;
  const sentences = once(() => (text === copy ? sentencesOfCopy(entry) : sentencesOf(text, language)));
  return {
    copy,
    target,
    date: isInvalidPath(entry, ['date', 'value']) ? { span: undefined, basis: 'unknown' } : dateOf(entry.data.date),
    get sentences() {
      return sentences();
    },
    get numbers() {
      return text === copy ? numbersOfCopy(entry) : numbersIn(text.text, language);
    },
    furniture: located(entry.data.furniture, target, entry, 'furniture', report),
    notClaims: notClaimsIn(entry, target, report),
    evidence: FACTS.flatMap((name) => evidenceOf(entry, name, target, report)),
  };
}

/** Reports what may not stand in the Markdown of an entry, at its line of the file. */
export function reportCopyFaults(entry: Entry<unknown>, faults: readonly CopyFault[], report: Report): void {
  for (const { line, column, ...finding } of faults) {
    const place = { file: entry.file, line: line + entry.bodyLine - 1, column };
    report({ ...entry, locate: () => place }, [], finding);
  }
}

/** The lines of the Markdown in which something stands that may not. */
function refusedLines({ body }: Entry<ArticleData>, { faults }: ReadCopy): string[] {
  const lines = faults.length > 0 ? body.split('\n') : [];
  return faults.flatMap(({ line }) => lines[line - 1] ?? []);
}

/** Words of a copy that look like others: the first, and how many more there are. */
function reportDisguised(entry: Entry<ArticleData>, { text }: AnchorTarget, report: Report): void {
  const [first, ...more] = disguisedIn(text.text);
  if (!first) return;
  const place = { file: entry.file, line: text.lineAt(first.start), column: 1 };
  const others = more.length > 0 ? `, and ${more.length} more words` : '';
  report({ ...entry, locate: () => place }, [], {
    code: 'hidden-character',
    message: `“${first.words}”${others} in the copy holds letters of two alphabets or a stack of accents`,
    remedy: 'Copy the passage again, or, where the article has it so, accept hidden-character with a reason.',
  });
}

/** The text of a copy, or, where it was changed by accident and can be restored, the text as it was recorded. */
function recordedText(
  entry: Entry<ArticleData>,
  copy: ReadCopy,
  quotes: readonly string[],
  report: Report,
): ArticleText {
  const { corrections, sha256 } = entry.data;
  const index = corrections.findLastIndex((correction) => correction.sha256 !== undefined);
  const expected = corrections[index]?.sha256 ?? sha256;
  const digest = copyDigestOf(entry);
  if (copy.faults.length > 0 || digest === expected) return copy;
  const own = [...FACTS.flatMap((name) => entry.data[name]?.evidence?.quote ?? []), ...entry.data.furniture];
  const exact = [
    ...quotes,
    ...own.map((quote) => quote.exact),
    ...entry.data.notClaims.flatMap((quote) => quote.exact ?? []),
  ];
  const restored = restore(copy, entry.body, expected, exact);
  for (const change of restored?.changes ?? []) reportChange(entry, copy, change, report);
  if (!restored) report(entry, index < 0 ? ['sha256'] : ['corrections', index, 'sha256'], changedText(digest));
  return restored?.text ?? copy;
}

const RESTORE = 'Restore the text, or record a correction (date, what, why, sha256) under corrections.';

function changedText(digest: string): Finding {
  const message = `the text of the copy has the digest ${digest}, not the one recorded here`;
  return { code: 'changed-text', message, remedy: RESTORE };
}

function reportChange(entry: Entry<unknown>, copy: ReadCopy, { range, found, recorded }: Change, report: Report): void {
  const line = copy.lineAt(range.start);
  const column = (entry.body.split('\n')[line - 1]?.indexOf(found.split(' ', 1)[0] ?? '') ?? 0) + 1;
  const place = { file: entry.file, line: line + entry.bodyLine - 1, column: Math.max(column, 1) };
  const message = `the text is not the one recorded: ${quoteForMessage(found)}${difference(found, recorded)}`;
  report({ ...entry, locate: () => place }, [], { code: 'changed-text', message, remedy: RESTORE });
}

/** An article is written, then copied, then recorded. */
function checkDates(entry: Entry<ArticleData>, report: Report): void {
  const { date, copied, recorded } = entry.data;
  const spanOf = (name: 'date' | 'copied', fact: Fact<string>) =>
    isInvalidPath(entry, [name, 'value']) ? undefined : dateOf(fact).span;
  const [written, made] = [spanOf('date', date), spanOf('copied', copied)];
  const fault = (path: FieldPath, message: string) =>
    report(entry, path, { code: 'bad-date', message, remedy: 'Correct one of the two dates.' });
  if (written?.start && made?.end && made.end < written.start)
    fault(['copied', 'value'], `the copy was made on ${made.edtf}, before the article’s date ${written.edtf}`);
  if (made?.start && recorded < made.start)
    fault(['recorded'], `the copy was recorded on ${recorded}, before it was made on ${made.edtf}`);
  else if (written?.start && recorded < written.start)
    fault(['recorded'], `the copy was recorded on ${recorded}, before the article’s date ${written.edtf}`);
}

/** A copy is read against the questions on the day it is recorded, or later. */
function checkRead(entry: Entry<ArticleData>, report: Report): void {
  const { read, recorded } = entry.data;
  if (read === undefined || read >= recorded) return;
  const message = `the copy was last read on ${read}, before the day it entered the tracker, ${recorded}`;
  report(entry, ['read'], { code: 'bad-date', message, remedy: 'Correct one of the two days.' });
}

/** A family name is part of the name of an author, and not all of it. */
function checkFamilyNames(entry: Entry<ArticleData>, report: Report): void {
  if (overlapsInvalidPath(entry, ['authors'])) return;
  const names = knownValue(entry.data.authors) ?? [];
  for (const [index, family] of entry.data.familyNames.entries()) {
    if (names.some((name) => hasFamilyName(name, family))) continue;
    report(entry, ['familyNames', index], {
      code: 'orphan-words',
      message: `no name under authors holds “${family}” beside a given name`,
      remedy: 'Write the family name as it stands in the name of an author who is a person.',
    });
  }
}

/** What changed in a copy changed after it was recorded. */
function checkCorrections(entry: Entry<ArticleData>, report: Report): void {
  entry.data.corrections.forEach(({ date }, index) => {
    if (date >= entry.data.recorded) return;
    const message = `a correction is of ${date}, before the day the copy entered the tracker, ${entry.data.recorded}`;
    report(entry, ['corrections', index, 'date'], {
      code: 'bad-date',
      message,
      remedy: 'Correct one of the two days.',
    });
  });
}

/** A fact that holds a date, as a span with its basis. */
export function dateOf(fact: Fact<string>): DatedFact {
  if (fact.basis === 'unknown') return { span: undefined, basis: 'unknown' };
  const span = parseDate(fact.value);
  return 'fault' in span ? { span: undefined, basis: 'unknown' } : { span, basis: fact.basis };
}

/** The numbers that are no claims: in one place, wherever the words stand, or all that follow a pattern. */
function notClaimsIn(entry: Entry<ArticleData>, target: AnchorTarget, report: Report): NotClaim[] {
  return entry.data.notClaims.flatMap((item, index) => {
    const { exact, every, everywhere, prefix, suffix, reason, note } = item;
    if (exact !== undefined && !everywhere) {
      const place = { entry, path: ['notClaims', index] };
      const range = anchor({ exact, prefix, suffix }, target, place, everywhereToo(report));
      return range ? [{ item: index, range, reason, note }] : [];
    }
    const { text } = target.text;
    const places = every ? placesOf(every, target.text) : occurrencesOf(exact ?? '', text);
    if (places.length === 0 && every) reportNowhere(entry, index, every, report);
    if (places.length === 0 && exact) anchor({ exact }, target, { entry, path: ['notClaims', index] }, report);
    return places.map((range) => ({ item: index, range, reason, note }));
  });
}

/** Where a number stands in several places, one entry may excuse them all. */
function everywhereToo(report: Report): Report {
  return (entry, path, { remedy, ...finding }) =>
    report(entry, path, {
      ...finding,
      remedy: finding.code === 'ambiguous-quote' ? `${remedy} Or excuse all of them: everywhere: true.` : remedy,
    });
}

function reportNowhere(entry: Entry<ArticleData>, index: number, pattern: NumberPattern, report: Report): void {
  const message = `nothing in the copy is a “${pattern}”, so the entry under notClaims accounts for nothing`;
  report(entry, ['notClaims', index], { code: 'unused-entry', message, remedy: 'Remove it, or correct it.' });
}

type Noted = QuoteSelector & { readonly note?: string | undefined };

function located<Item extends Noted>(
  items: readonly Item[],
  article: AnchorTarget,
  entry: Entry<ArticleData>,
  name: string,
  report: Report,
) {
  return items.flatMap((item, index) => {
    const { exact, prefix, suffix, ...rest } = item;
    const range = anchor({ exact, prefix, suffix }, article, { entry, path: [name, index] }, report);
    return range ? [{ ...rest, note: rest.note, range }] : [];
  });
}

function evidenceOf(entry: Entry<ArticleData>, name: FactName, article: AnchorTarget, report: Report): Range[] {
  const fact = entry.data[name];
  if (!fact) return [];
  checkBasis(entry, [name], fact.basis, fact.evidence, report);
  if (!fact.evidence?.quote) return [];
  const range = anchor(fact.evidence.quote, article, { entry, path: [name, 'evidence', 'quote'] }, report);
  return range ? [range] : [];
}

/** What the evidence of a fact has to hold, by the basis of the fact. */
const EVIDENCE_NEEDED = {
  stated: 'quote',
  traced: 'note',
  inferred: 'note',
  supplied: undefined,
  unknown: undefined,
} as const satisfies Record<Basis, keyof Evidence | undefined>;

function checkBasis(
  entry: Entry<unknown>,
  path: FieldPath,
  basis: Basis,
  evidence: Evidence | undefined,
  report: Report,
): void {
  const needed = EVIDENCE_NEEDED[basis];
  if (needed === 'quote' && !evidence?.quote) {
    const remedy = 'Add evidence: { quote: { exact: … } } with the words that state it.';
    report(entry, path, {
      code: 'bad-basis',
      message: `${String(path[0])} is “${basis}”, but no words of the copy are quoted`,
      remedy,
    });
  }
  if (needed === 'note' && !evidence?.note) {
    const remedy = 'Add evidence: { note: … } that says how it is known.';
    report(entry, path, {
      code: 'bad-basis',
      message: `${String(path[0])} is “${basis}”, but nothing says how`,
      remedy,
    });
  }
}
