/** What the words of a passage already say about it: form, speaker, how firmly, when, figures and claims. Proposals, never more. */
import { describe } from '../../anchoring/describe.ts';
import { sentenceAround, sentencesOf } from '../../anchoring/sentences.ts';
import type { AnswerData, QuoteSelector, SpeakerData } from '../../domain/schema.ts';
import { type ArticleText, holds, overlaps, type Range } from '../../domain/text.ts';
import type { Form, Modality } from '../../domain/vocabulary.ts';
import { likelyAnswers, REPLACED } from './answers.ts';
import { type Attribution, attributionsWithin } from './attributions.ts';
import { type ClaimProposal, claimsLike, claimsOfFigure, type KnownClaim, type Synonyms } from './claims.ts';
import { type Figure, figuresIn } from './figures.ts';
import { modalityOf } from './modality.ts';
import { quotationsIn } from './quotations.ts';
import { type SpeakerProposal, speakerOf } from './speakers.ts';
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
  const own = attributionsWithin(sentence, copy.text, language);
  const quoted = isQuoted(range, copy.text);
  const found = own.filter((one) => covers(one, range, quoted));
  if (found.length > 0) return nearest(found, range);
  const block = quoted && copy.blocks.find((one) => holds(one, range));
  return block ? nearest(attributionsWithin(block, copy.text, language), range) : undefined;
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

const ASKED = /^(?:When )?[Aa]sked [^“”"]+?(?=, (?:\p{Lu}|the |he |she ))/u;

/** “When asked whether …,”: the question that the words answer. */
function contextOf(sentence: Range, text: string, language: string): Range | undefined {
  const pattern = speechOf(language)?.asked ?? ASKED;
  const [asked] = pattern.exec(text.slice(sentence.start, sentence.end)) ?? [];
  return asked ? { start: sentence.start, end: sentence.start + asked.length } : undefined;
}
