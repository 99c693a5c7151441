/** What the words of a passage already say about it: form, speaker, how firmly, when, figures and claims. Proposals, never more. */
import { describe } from '../../anchoring/describe.ts';
import { areForms } from '../../anchoring/names.ts';
import { sentenceAround, sentencesOf } from '../../anchoring/sentences.ts';
import type { AnswerData, QuoteSelector, SpeakerData } from '../../domain/schema.ts';
import { type ArticleText, holds, overlaps, type Range, trimmed } from '../../domain/text.ts';
import type { Form, Modality } from '../../domain/vocabulary.ts';
import { likelyAnswers, REPLACED } from './answers.ts';
import { type Attribution, attributionsIn } from './attributions.ts';
import { type ClaimProposal, claimsLike, claimsOfFigure, type KnownClaim, type Synonyms } from './claims.ts';
import { type Figure, figuresIn } from './figures.ts';
import { modalityOf } from './modality.ts';
import { quotationsIn } from './quotations.ts';
import { speechOf } from './speech.ts';
import { type TimeWords, timeWordsIn } from './times.ts';

/** An article to make proposals for, and what the tracker holds already. */
export interface Material {
  readonly copy: ArticleText;
  readonly language: string;
  /** The day of publication, where it is known. */
  readonly published: string | undefined;
  readonly furniture: readonly Range[];
  /** Where the copy prints the title. */
  readonly title: Range | undefined;
  readonly speakers: readonly { readonly id: string; readonly data: SpeakerData }[];
  readonly claims: readonly KnownClaim[];
  /** Other words for the same, as the tracker has them. */
  readonly synonyms: Synonyms;
}

export interface SpeakerProposal {
  /** A speaker of the tracker, where the name is known. */
  readonly id: string | undefined;
  readonly name: string;
  readonly kind: SpeakerData['kind'];
  readonly role: string | undefined;
  readonly attribution: Range;
  /** The words that name whom a pronoun means. */
  readonly refersTo: Range | undefined;
}

export interface Proposal {
  readonly range: Range;
  /** The words with the shortest prefix or suffix that sets them apart; none where none does. */
  readonly quote: QuoteSelector | undefined;
  readonly form: Form;
  readonly speaker: SpeakerProposal | undefined;
  readonly modality: Modality;
  readonly when: (TimeWords & { readonly words: string }) | undefined;
  readonly figures: readonly Figure[];
  readonly claims: readonly ClaimProposal[];
  /** The answer to the likeliest claim. */
  readonly answers: readonly AnswerData[];
  /** The question that was asked, where the sentence says so. */
  readonly context: Range | undefined;
}

/** What the words of one passage of an article say about it. */
export function propose(range: Range, material: Material): Proposal {
  const { copy, language, claims, synonyms } = material;
  const words = copy.text.slice(range.start, range.end);
  const sentence = sentenceAround(range, sentencesOf(copy, language));
  const attribution = attributionOf(range, sentence, material);
  const form = formOf(range, attribution, material);
  const time = timeOf(range, attribution, material);
  const figures = figuresIn(words, language, time ? [time] : []);
  // What is replaced answers what the rest of its sentence answers.
  const whole = REPLACED.test(words) ? copy.text.slice(sentence.start, range.end) : words;
  const passage = { words: whole, language, figures: figures.length > 0 ? figuresIn(whole, language, []) : [] };
  const asked = REPLACED.test(words) ? claims.filter(({ data }) => data.kind === 'quantity') : claims;
  const named = claimsLike(passage, asked, synonyms);
  const likely = named.length > 0 ? named : claimsOfFigure(passage, titleOf(material), claims, synonyms);
  const values = figures.map(({ value }) => value);
  return {
    range,
    quote: describe(range, copy),
    form,
    speaker: attribution && speakerOf(attribution, material),
    modality: modalityOf(words, form, attribution && { ...attribution, words: wordsOf(attribution, copy) }, language),
    when: time && { ...time, words: words.slice(time.start, time.end) },
    figures,
    claims: likely,
    answers: likelyAnswers(likely, values, { words, language, claims, verb: attribution?.verb }),
    context: contextOf(sentence, copy.text, language),
  };
}

function wordsOf({ start, end }: Range, { text }: ArticleText): string {
  return text.slice(start, end);
}

function titleOf({ title, copy }: Material): string {
  return title ? wordsOf(title, copy) : '';
}

/** The time of which a passage speaks; the words right behind the attribution say when it was said. */
function timeOf(range: Range, attribution: Attribution | undefined, { copy, language, published }: Material) {
  const words = copy.text.slice(range.start, range.end);
  const time = timeWordsIn(words, language, published);
  const end = attribution && attribution.end - range.start;
  if (!time || end === undefined || time.start < end || time.start > end + 1) return time;
  const later = timeWordsIn(words.slice(time.end), language, published);
  return later && { ...later, start: later.start + time.end, end: later.end + time.end };
}

/** In whose words a passage is. */
function formOf(range: Range, attribution: Attribution | undefined, { copy, title }: Material): Form {
  if (title && holds(title, range)) return 'headline';
  if (isQuoted(range, copy.text)) return 'direct-quote';
  if (isCaption(range, copy)) return 'caption';
  return attribution ? 'paraphrase' : 'author-voice';
}

function isQuoted(range: Range, text: string): boolean {
  return quotationsIn(text).some((quotation) => holds(quotation, range));
}

/** Whether the block of a passage names a photographer or an agency’s picture. */
function isCaption(range: Range, { text, blocks }: ArticleText): boolean {
  const block = blocks.find((one) => holds(one, range));
  return (
    block !== undefined &&
    /(?<!\p{L})(?:(?:Photo|Photograph|Picture|Image)(?:graph)? ?(?:by|:)|(?:Foto|Bild|Фото|Ілюстрація):)/u.test(
      text.slice(block.start, block.end),
    )
  );
}

/** The attribution that a passage stands under: of its sentence, else, for quoted words, of its paragraph. */
function attributionOf(range: Range, sentence: Range, { copy, language }: Material): Attribution | undefined {
  const own = attributionsOf(sentence, copy.text, language);
  const quoted = isQuoted(range, copy.text);
  const found = own.filter((one) => covers(one, range, quoted));
  if (found.length > 0) return nearest(found, range);
  const block = quoted && copy.blocks.find((one) => holds(one, range));
  return block ? nearest(attributionsOf(block, copy.text, language), range) : undefined;
}

function attributionsOf(within: Range, text: string, language: string): Attribution[] {
  const found = attributionsIn(text.slice(within.start, within.end), language);
  return found.map((one) => ({ ...one, start: one.start + within.start, end: one.end + within.start }));
}

/** Between a passage that ends in quoted words and whoever says it: a mark, a comma and a space. */
const BESIDE = 3;

function covers({ said, start, end }: Attribution, range: Range, isQuotation: boolean): boolean {
  if (isQuotation) return true;
  if (said === 'before' || (said === 'quotation' && start - range.end <= BESIDE)) return range.start < end;
  return said === 'behind' && (range.start >= start || overlaps({ start, end }, range));
}

function nearest(attributions: readonly Attribution[], range: Range): Attribution | undefined {
  const distance = ({ start, end }: Range) => Math.max(start - range.end, range.start - end, 0);
  return attributions.toSorted((a, b) => distance(a) - distance(b) || a.start - b.start)[0];
}

/** The speaker of an attribution: one of the tracker’s by name, the one whom a pronoun means, or the one whose last name it is. */
function speakerOf(attribution: Attribution, material: Material): SpeakerProposal {
  const own = knownSpeaker(attribution.name, material.speakers);
  const isAnaphor = !own && ANAPHORS.some(({ words }) => words.test(attribution.name));
  const meant = own ? undefined : earlier(attribution, material);
  const whole = own || meant ? undefined : wholeName(attribution, material);
  const { name, kind, role } = meant ?? (whole ? { ...attribution, name: whole, kind: 'named-official' } : attribution);
  const known = own ?? knownSpeaker(name, material.speakers);
  const { start, end } = attribution;
  return {
    id: known?.id,
    name: known?.data.name ?? name,
    kind: known?.data.kind ?? kind,
    role: attribution.role ?? role,
    attribution: { start, end },
    refersTo: meant && isAnaphor ? nameRange(meant, material.copy.text) : undefined,
  };
}

function nameRange({ start, end, name }: Attribution, text: string): Range | undefined {
  const at = text.slice(start, end).indexOf(name);
  return at < 0 ? undefined : { start: start + at, end: start + at + name.length };
}

/** Words that stand for a speaker named before, and what kinds of speakers they can mean, the likeliest first. */
const ANAPHORS: readonly { words: RegExp; kinds: readonly (readonly SpeakerData['kind'][])[] }[] = [
  { words: /^(?:s?he|він|вона|його|її|er|sie)$/iu, kinds: [['named-official', 'anonymous-official'], ['institution']] },
  { words: /^it$/i, kinds: [['institution']] },
  { words: /^(?:they|вони|їхніми)$/iu, kinds: [['anonymous-official'], ['unnamed-reports'], ['institution']] },
  { words: /^the official$/i, kinds: [['anonymous-official']] },
  { words: /^the (?:agency|service|ministry|company|office|commission|council|board)$/i, kinds: [['institution']] },
];

/** The last speaker before an attribution whom its words can mean: by a pronoun, by one word of a longer name, or by a last name. */
function earlier({ start, name }: Attribution, { copy, language }: Material): Attribution | undefined {
  const anaphor = ANAPHORS.find(({ words }) => words.test(name));
  const sentences = sentencesOf(copy, language).filter((sentence) => sentence.start < start);
  const before = sentences
    .flatMap((sentence) => attributionsOf(sentence, copy.text, language))
    .filter((one) => one.start < start);
  const named = before.filter((one) => !ANAPHORS.some(({ words }) => words.test(one.name)));
  const word = bareName(name);
  const same = named.findLast((one) => bareName(one.name).split(' ').includes(word));
  return same ?? anaphor?.kinds.flatMap((kinds) => named.findLast((one) => kinds.includes(one.kind)) ?? [])[0];
}

/** The whole name of a person of whom an attribution gives the last name only, as the article printed it before. */
function wholeName({ start, name }: Attribution, { copy }: Material): string | undefined {
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(name)) return undefined;
  const whole = new RegExp(String.raw`\p{Lu}[\p{L}’'-]+ ${RegExp.escape(name)}(?![\p{L}])`, 'gu');
  return copy.text.slice(0, start).match(whole)?.at(-1);
}

/** A speaker of the tracker by its name, by a person’s last name, or by the last words of a body’s name. */
function knownSpeaker(name: string, speakers: Material['speakers']) {
  const bare = bareName(name);
  const same = speakers.find(({ data }) => namesOf(data).includes(bare));
  return (
    same ??
    speakers.find(({ data }) => namesOf(data).some((one) => isShortened(bare, one))) ??
    speakers.find(({ data }) => namesOf(data).some((one) => areFormsOf(one, bare)))
  );
}

/** The names of a speaker, in any language, as they are compared. */
function namesOf({ name, aliases = [] }: SpeakerData): string[] {
  return [name, ...aliases].map(bareName);
}

/** Whether two names are one in two cases of a language: “Джон Кірбі”, “Джона Кірбі”. */
function areFormsOf(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')];
  return one.length === other.length && one.every((word, index) => areForms(word, other[index] ?? ''));
}

function isShortened(name: string, whole: string): boolean {
  return whole.endsWith(` ${name}`) || name.endsWith(` ${whole}`);
}

function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|an?|mr|mrs|ms|dr|gen|de[rsmn]|die|das|eine?)\.? /, '')
    .replace(/[’']s$/, '');
}

const ASKED = /^(?:When )?[Aa]sked [^“”"]+?(?=, (?:\p{Lu}|the |he |she ))/u;

/** “When asked whether …,”: the question that the words answer. */
function contextOf(sentence: Range, text: string, language: string): Range | undefined {
  const pattern = speechOf(language)?.asked ?? ASKED;
  const [asked] = pattern.exec(text.slice(sentence.start, sentence.end)) ?? [];
  return asked ? { start: sentence.start, end: sentence.start + asked.length } : undefined;
}

/** The passages that an article may hold: quoted words, clauses with a figure, whole sentences of the rest; furniture is none. */
export function passagesOf({ copy, language, furniture }: Told): Range[] {
  const quoted = copy.blocks.flatMap((block) => longQuotations(block, copy.text));
  return sentencesOf(copy, language).flatMap((sentence) => {
    const inside = quoted.filter((one) => overlaps(one, sentence)).map((one) => shared(one, sentence));
    const parts =
      inside.length > 0 && !isFragment(inside, sentence, { copy, language, furniture })
        ? inside
        : told(sentence, { copy, language, furniture });
    return parts.filter((part) => wordCount(copy.text, part) >= (holds(part, sentence) ? MIN_WORDS : MIN_PART));
  });
}

/** Whether a sentence says more in the words of the article than in those that it quotes: “could enter combat ‘in the coming days’”. */
function isFragment(inside: readonly Range[], sentence: Range, { copy: { text }, language }: Told): boolean {
  const count = (ranges: readonly Range[]) => ranges.reduce((sum, range) => sum + wordCount(text, range), 0);
  const said = attributionsOf(sentence, text, language);
  return count([sentence]) - count(said) - count(inside) > FRAGMENT * count(inside);
}

/** So many times as many words of its own make quoted words part of what a sentence says. */
const FRAGMENT = 2;

type Told = Pick<Material, 'copy' | 'language' | 'furniture'>;

/** What a sentence says outside the furniture. */
function told(sentence: Range, { copy: { text }, language, furniture }: Told): Range[] {
  const words = text.slice(sentence.start, sentence.end);
  if (CREDIT.test(words) || CROSSHEAD.test(words)) return [];
  const outside = furniture.reduce((left, one) => left.flatMap((part) => without(part, one)), [sentence]);
  return outside
    .map((part) => trimmed(part, text))
    .flatMap(({ start, end }) => saidPart(text.slice(start, end), language).map((part) => shifted(part, start)));
}

/** “Question over the route”: a few words between paragraphs, without a figure and without a stop. */
const CROSSHEAD = /^\p{Lu}[^\p{Nd}.!?:;“”]*$(?<=^(?:\S+ ){0,5}\S+)/u;
/** “Photo: Holm Coast Rescue”: whose picture it is. */
const CREDIT = /^(?:Photo|Photograph|Picture|Image|Credit|Foto|Bild|Фото|Ілюстрація)(?: by|:)/;

function without(part: Range, taken: Range): Range[] {
  if (!overlaps(part, taken)) return [part];
  const left = [
    { start: part.start, end: taken.start },
    { start: taken.end, end: part.end },
  ];
  return left.filter(({ start, end }) => start < end);
}

function shared(a: Range, b: Range): Range {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

function shifted({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

/** Quotations that are long enough to say something, without the comma that is the article’s; they may run over sentences. */
function longQuotations(block: Range, text: string): Range[] {
  const words = text.slice(block.start, block.end);
  const long = quotationsIn(words).filter((one) => wordCount(words, one) >= MIN_WORDS);
  return long.map((one) => shifted(withoutComma(one, words), block.start));
}

/** Fewer words make no statement. */
const MIN_WORDS = 4;
/** The same of part of a sentence: what somebody said, or a figure that is replaced, “up from 40”. */
const MIN_PART = 3;

function wordCount(text: string, { start, end }: Range): number {
  return text.slice(start, end).trim().split(' ').length;
}

function withoutComma({ start, end }: Range, words: string): Range {
  return { start, end: /[,;]$/.test(words.slice(start, end)) ? end - 1 : end };
}

/** A sentence without the attribution at its end or its beginning; joined main clauses are passages of their own. */
function saidPart(words: string, language: string): Range[] {
  const attributions = attributionsIn(words, language);
  const trailing = attributions.find(({ said }) => said === 'before');
  const leading = attributions.find(({ start, said, verb }) => start === 0 && said === 'behind' && !BOUND.test(verb));
  const [that = ''] = (leading && thatOf(leading, language).exec(words.slice(leading.end))) ?? [];
  const start = leading && that ? leading.end + that.length : (OPENING.exec(words)?.[0].length ?? 0);
  const end = trailing ? words.slice(0, trailing.start).replace(/[,–—\s-]+$/, '').length : words.length;
  const whole = start === 0 && end === words.length;
  const parts = splitAt(JOINT, { start, end }, words);
  return whole && parts.length === 1 ? parts : parts.map((part) => withoutStop(part, words));
}

function splitAt(joint: RegExp, { start, end }: Range, words: string): Range[] {
  const joints = [...words.slice(start, end).matchAll(joint)];
  const starts = [start, ...joints.map(({ index, 0: { length } }) => start + index + length)];
  const ends = [...joints.map(({ index }) => start + index), end];
  return starts.map((from, index) => ({ start: from, end: ends[index] ?? end }));
}

function withoutStop({ start, end }: Range, words: string): Range {
  return { start, end: end - (/[.!?]$/.test(words.slice(start, end)) ? 1 : 0) };
}

/** “SEOUL — ”, “KYIV, Nov 1 - ”, “Washington, D.C. (October 29) – ”: where and when it was written; “However, ”. */
const OPENING =
  /^\p{Lu}[\p{Lu}.]+(?:[ ,][^–—-]{0,30})? [–—-] |^\p{Lu}[^–—“]{2,40}\([^)]{3,20}\) [–—-] |^(?:However|Meanwhile|Moreover), /u;
/** What is denied or counted cannot stand without the word that says so. */
const BOUND = /^(?:den|reject|expect|count|list|put|fear|speak)/;
/** What stands between an attribution and what was said; “said” needs no “that”. */
function thatOf({ verb }: Attribution, language: string): RegExp {
  const speech = speechOf(language);
  if (speech) return speech.that;
  return /^(?:sa|told|tell|add|insist|claim)/.test(verb) ? SAID : WITH_THAT;
}

const WITH_THAT = /^(?: (?:earlier|later?|on|in|at)\b[^,.“”]{0,30}?)? that /;
const SAID = new RegExp(
  String.raw`${WITH_THAT.source}|^ (?!(?:that|to|on|in|at|of|for|with|about|as|earlier|later?|it was)\b)(?=[^“"«:,])`,
);

/** Where another main clause begins, or a figure that the article gives as replaced. */
const JOINT =
  /, (?:and|but) (?=(?:the|an?|their|its|his|her|it|he|she|they|what|some|two|three|four|five|six|seven|eight|nine|ten|\p{Nd}\S*) )|, (?:noting|adding|saying) that | and that |; |, (?=(?:up|down) from )/gu;
