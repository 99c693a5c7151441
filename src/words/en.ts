/**
 * Every string of the interface, in English. Another language is another file with the same exports, chosen in
 * `../words.ts`. What changes with a number, a name or the words of a source is a function of these; plural forms
 * and number words are made here, because languages make them differently.
 */

import { enUS } from 'date-fns/locale/en-US';
import type { Precision } from '../domain/dates.ts';
import type { Correction } from '../domain/schema.ts';
import type {
  Basis,
  Extent,
  FactName,
  Form,
  Ground,
  Modality,
  NotClaimReason,
  Relation,
  ResultKind,
  Silence,
  SpeakerKind,
  Standing,
  TableName,
} from '../domain/vocabulary.ts';
import type { IdKind } from '../model/public-ids.ts';
import { joinPhrases, type Link, type Name, type Phrase, type SourceWords, say } from './phrase.ts';

export const LANGUAGE = 'en';

const PLURALS = new Intl.PluralRules(LANGUAGE);

/** Several things in a row: “12, 13 and 14 March”. */
const LISTS = new Intl.ListFormat('en-GB');

/** The form of a word that goes with a count. */
function plural(count: number, one: string, other: string): string {
  return PLURALS.select(count) === 'one' ? one : other;
}

/* Lines that are computed: src/view, src/outputs. */

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A count in words up to twelve, in digits above. */
export function countInWords(count: number): string {
  return SMALL[count] ?? groupDigits(count);
}

/** A number with its thousands set apart, and at most two decimals: 12,000; 3.5. */
export function groupDigits(count: number): string {
  const [whole = '', decimals] = String(Number(count.toFixed(2))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return decimals ? `${grouped}.${decimals}` : grouped;
}

/** Words of a source, or a name of ours, in quotation marks. */
export function inQuotes(words: string): string {
  return `“${words}”`;
}

/** Texts or phrases one after the other: “3,000, 12,000”; in a series, those that hold commas themselves. */
export const listOf = (texts: readonly string[]) => texts.join(', ');
export const seriesOf = (texts: readonly string[]) => texts.join('; ');
export const phraseList = (phrases: readonly Phrase[]) => joinPhrases(phrases, ', ');
export const phraseSeries = (phrases: readonly Phrase[]) => joinPhrases(phrases, '; ');

/** Phrases in a row: “3,000, 10,000 and 12,000”. */
function inRow(phrases: readonly Phrase[]): Phrase {
  const [before, last] = [phrases.slice(0, -1), phrases.slice(-1)];
  return joinPhrases(before.length > 0 ? [phraseList(before), ...last] : last, ' and ');
}

/** The text with a capital at its beginning. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A count in words with its noun: “four articles”. */
function inWords(count: number, one: string, other: string): string {
  return `${countInWords(count)} ${plural(count, one, other)}`;
}

/** A count in digits with its noun: “1 article”, “no passages”. */
function inDigits(count: number, one: string, other: string): string {
  return `${count === 0 ? 'no' : groupDigits(count)} ${plural(count, one, other)}`;
}

/** Things counted, in digits. */
export const countLines = {
  article: (count: number) => inDigits(count, 'article', 'articles'),
  passage: (count: number) => inDigits(count, 'passage', 'passages'),
  question: (count: number) => inDigits(count, 'question', 'questions'),
};

/** Numbers from one to another. */
export const rangeLines = {
  between: (least: number, most: number) => `${groupDigits(least)} to ${groupDigits(most)}`,
  atMost: (most: number) => `at most ${groupDigits(most)}`,
  orMore: (least: number) => `${groupDigits(least)} or more`,
};

/** The names of the months, for date-fns. */
export const DATE_LOCALE = enUS;

/** How dates are written, in the patterns of date-fns. */
export const DATE_PATTERNS = {
  day: 'd MMMM yyyy',
  month: 'MMMM yyyy',
  dayOfMonth: 'd',
  dayOfYear: 'd MMMM',
  shortDay: 'd MMM yyyy',
  shortMonth: 'MMM yyyy',
  shortDayOfYear: 'd MMM',
  shortMonthOfYear: 'MMM',
  /** In a reference: the year comes first. */
  citedDay: 'yyyy, MMMM d',
  citedMonth: 'yyyy, MMMM',
} as const;

/** Dates and stretches of time. */
export const dateLines = {
  unknown: 'date not known',
  decade: (firstYear: string) => `the ${firstYear}s`,
  century: (firstYear: string) => `the ${firstYear}s`,
  about: (date: string) => `about ${date}`,
  uncertain: (date: string) => `${date} (uncertain)`,
  until: (date: string) => `until ${date}`,
  from: (date: string) => `from ${date}`,
  /** Two days of one month: “24–29 October 2024”. */
  days: (firstDay: string, last: string) => `${firstDay}–${last}`,
  stretch: (first: string, last: string) => `${first} – ${last}`,
  known: (date: string, basis: Basis) => `${date} (${BASIS_WORDS[basis]})`,
  list: (dates: readonly string[]) => LISTS.format(dates),
};

/** How we know a fact. */
export const BASIS_WORDS = {
  stated: 'printed in the copy',
  traced: 'found elsewhere',
  inferred: 'worked out',
  supplied: 'added by us',
  unknown: 'not known',
} as const satisfies Record<Basis, string>;

/** What each way of knowing a fact means. */
export const BASIS_NOTES = {
  stated: 'The copy prints the fact; the words that do are quoted.',
  traced: 'Found outside the copy, at an address that is named.',
  inferred: 'Concluded by us from what is printed; the steps are given.',
  supplied: 'Our own words where the copy has none, such as a title in square brackets.',
  unknown: 'Neither printed nor found.',
} as const satisfies Record<Basis, string>;

/** In whose words a statement is made. */
export const FORM_WORDS = {
  'direct-quote': 'quoted',
  paraphrase: 'paraphrased',
  'author-voice': 'in the article’s own voice',
  headline: 'in the headline',
  caption: 'in a picture caption',
} as const satisfies Record<Form, string>;

/** What each form of a statement means. */
export const FORM_NOTES = {
  'direct-quote': 'The speaker’s words, as the article quotes them.',
  paraphrase: 'What a speaker said, told by the article.',
  'author-voice': 'The article says it itself and names no speaker.',
  headline: 'It stands in the headline.',
  caption: 'It stands under a picture.',
} as const satisfies Record<Form, string>;

/** How firmly it is said. */
export const MODALITY_WORDS = {
  confirmed: 'said of their own policy or action',
  asserted: 'stated flatly',
  estimated: 'as an estimate',
  reported: 'as reported',
  predicted: 'as a forecast',
  possible: 'as a possibility',
  open: 'as not decided or not known',
  evaluative: 'as a judgement',
} as const satisfies Record<Modality, string>;

/** What each degree of firmness means. */
export const MODALITY_NOTES = {
  confirmed: 'A party speaks of its own decision or action.',
  asserted: 'Said plainly, without a hedge.',
  estimated: 'A rough count, not a final one: “an estimated 300”, “300 feared dead”.',
  reported: 'Passed on from others: “reportedly”, “reports say”.',
  predicted: 'Expected to happen.',
  possible: 'May, might or could be.',
  open: 'Said to be undecided or unknown.',
  evaluative: 'A view of what something means or is worth.',
} as const satisfies Record<Modality, string>;

/** What kind of speaker stands behind a statement: one of them, and several. */
export const SPEAKER_KIND_WORDS = {
  'named-official': { one: 'a person, named', many: 'People, named' },
  institution: { one: 'a body, no person named', many: 'Bodies, no person named' },
  'anonymous-official': { one: 'officials, not named', many: 'Officials, not named' },
  'unnamed-reports': { one: 'unnamed reports', many: 'Unnamed reports' },
} as const satisfies Record<SpeakerKind, { one: string; many: string }>;

/** How firmly it is said, as a short sentence after who says it. */
export const FIRMNESS_SENTENCES = {
  confirmed: 'Said of their own policy or action.',
  asserted: 'Stated flatly.',
  estimated: 'An estimate.',
  reported: 'As reported.',
  predicted: 'A forecast.',
  possible: 'A possibility.',
  open: 'No decision announced, or not known.',
  evaluative: 'A judgement.',
} as const satisfies Record<Modality, string>;

/** How firmly an article says it where it names no speaker, after the name of its outlet. */
const OWN_FIRMNESS = {
  confirmed: 'says so of its own policy or action',
  asserted: 'states it flatly',
  estimated: 'gives it as an estimate',
  reported: 'gives it as reported',
  predicted: 'makes a forecast',
  possible: 'calls it possible',
  open: 'says that it is not decided or not known',
  evaluative: 'makes a judgement',
} as const satisfies Record<Modality, string>;

/** Where an article says it itself. */
const OWN_PLACES = {
  'direct-quote': 'in quotation marks, naming no speaker',
  paraphrase: 'naming no speaker',
  'author-voice': 'in its own voice',
  headline: 'in its headline',
  caption: 'in a picture caption',
} as const satisfies Record<Form, string>;

/** The sentence that leads into a passage: the outlet first, then whose words they are. */
export const leadInLines = {
  own: (outlet: Phrase, form: Form, modality: Modality) =>
    say`${outlet} ${OWN_FIRMNESS[modality]}, ${OWN_PLACES[form]}.`,
  of: {
    'direct-quote': (outlet, who) => say`${outlet} quotes ${who}.`,
    paraphrase: (outlet, who) => say`${outlet} paraphrases ${who}.`,
    'author-voice': (outlet, who) => say`${outlet}, in its own voice, writes of ${who}.`,
    headline: (outlet, who) => say`${outlet}, in its headline, paraphrases ${who}.`,
    caption: (outlet, who) => say`${outlet}, in a picture caption, paraphrases ${who}.`,
  } as const satisfies Record<Form, (outlet: Phrase, who: Phrase) => Phrase>,
  citing: (outlet: Phrase, reports: Phrase) => say`${outlet} cites ${reports}.`,
  namingNoOne: (name: Phrase) => say`${name}, naming no one`,
  notNamed: (name: Phrase) => say`${name}, not named`,
  withRole: (name: Phrase, role: SourceWords) => say`${name}, ${role}`,
  firmly: (who: Phrase, firmness: string) => say`${who} ${firmness}`,
  at: (sentence: Phrase, time: Phrase) => say`${sentence} ${time}.`,
};

/** Whose words follow, after the outlet: a person’s name alone only before what stands in quotation marks. */
export const attributionLines = {
  own: {
    'direct-quote': ['quoting, naming no speaker'],
    paraphrase: ['naming no speaker'],
    'author-voice': [],
    headline: ['in its headline'],
    caption: ['in a picture caption'],
  } as const satisfies Record<Form, Phrase>,
  of: {
    'direct-quote': (who) => say`quoting ${who}`,
    paraphrase: (who) => say`reporting ${who}`,
    'author-voice': (who) => say`in its own voice, on ${who}`,
    headline: (who) => say`in its headline, reporting ${who}`,
    caption: (who) => say`in a picture caption, reporting ${who}`,
  } as const satisfies Record<Form, (who: Phrase) => Phrase>,
  citing: (reports: Phrase) => say`citing ${reports}`,
};

/** The same under the name of the outlet: the speaker first, then in whose words. */
export const mannerLines = {
  named: (speaker: Phrase, form: Form) => say`${speaker}, ${FORM_WORDS[form]}.`,
  unnamed: (speaker: Phrase, form: Form) => say`${speaker}. ${sentenceCase(FORM_WORDS[form])}.`,
  own: (form: Form, modality: Modality) => say`${sentenceCase(MODALITY_WORDS[modality])}, ${FORM_WORDS[form]}.`,
};

/** What an open book of answers says around them. */
export const bookWords = {
  against: (relation: string, answer: Phrase) => say`${relation}, set against ${answer}`,
  /** The line that closes it: the relation, whether anybody is named, and what the site does not do. */
  noPersonNamed: { two: 'Neither names a person.', many: 'None of them names a person.' },
  notAFactCheck: 'Not a fact check.',
  elsewhere: (articles: number) => plural(articles, 'Elsewhere in the same article', 'Elsewhere in the same articles'),
  inTheArticle: 'In the article',
  sideBySide: 'Set side by side, not compared.',
};

/** Why a number in a copy is no claim. */
export const NOT_CLAIM_WORDS = {
  date: 'part of a date',
  name: 'part of a name',
  address: 'part of an address',
  other: 'no claim',
} as const satisfies Record<NotClaimReason, string>;

/** The facts of an article, as the about page names them. */
export const FACT_WORDS = {
  title: 'title',
  authors: 'author',
  date: 'date',
  source: 'outlet',
  address: 'address',
  copied: 'day of the copy',
  rights: 'rights',
  origin: 'origin of the text',
  archived: 'archived page',
} as const satisfies Record<FactName, string>;

type RelationWords = {
  readonly figures: string;
  readonly answers: string;
  /** The rule in one sentence, as the about page and the claim page print it. */
  readonly rule: string;
};

/** How answers compare, in words; the mark of each is drawn in `components/claim/Mark.astro`. */
export const RELATION_WORDS = {
  contradict: {
    figures: 'different figures',
    answers: 'cannot both be true',
    rule: 'Two figures for one quantity that do not overlap, or two answers of which the editor’s table says that both cannot be true.',
  },
  differ: {
    figures: 'different answers',
    answers: 'different answers',
    rule: 'Two answers that can both be true, but tell a reader different things; the editor’s table says so and why.',
  },
  'differ-in-time': {
    figures: 'figures from different dates',
    answers: 'answers from different dates',
    rule: 'Unequal answers that may each have been true in its time.',
  },
  'partly-agree': {
    figures: 'partly the same figures',
    answers: 'partly the same answers',
    rule: 'What one of two outlets gives, the other gives too, and more.',
  },
  'agree-certainty-differs': {
    figures: 'same figure, different certainty',
    answers: 'same answer, different certainty',
    rule: 'Equal answers, or answers that agree, said with another firmness. Who speaks is printed, not compared.',
  },
  agree: {
    figures: 'same figure',
    answers: 'same answer',
    rule: 'Equal figures, one answer, or answers of which the editor’s table says that they agree, said with the same firmness.',
  },
  compatible: {
    figures: 'figures fit together',
    answers: 'answers fit together',
    rule: 'Figures whose ranges overlap without being equal.',
  },
  'not-comparable': {
    figures: 'not compared',
    answers: 'they talk about different things',
    rule: 'Figures in another unit or about other days, a word instead of a figure, or answers of which the editor’s table says that they talk about different things.',
  },
  'single-source': {
    figures: 'only in one article',
    answers: 'only in one article',
    rule: 'Articles of one outlet alone answer the question.',
  },
  silent: {
    figures: 'not mentioned',
    answers: 'not mentioned',
    rule: 'No article held answers the question.',
  },
} as const satisfies Record<Relation, RelationWords>;

/** Relations that hold of some of three answers and more, not of each two of them. */
export const RELATION_WORDS_OF_MANY: Partial<Record<Relation, Omit<RelationWords, 'rule'>>> = {
  contradict: { figures: 'different figures', answers: 'not all can be true' },
  'agree-certainty-differs': {
    figures: 'same figure in some articles, different certainty',
    answers: 'same answer in some articles, different certainty',
  },
  agree: { figures: 'same figure in some articles', answers: 'same answer in some articles' },
  compatible: { figures: 'some figures fit together', answers: 'some answers fit together' },
};

type GroundWords = Partial<Omit<RelationWords, 'rule'>> & Pick<RelationWords, 'rule'>;

/** The rules by which two answers are compared; some name the relation more closely than the relation itself. */
export const GROUND_WORDS: Record<Ground, GroundWords> = {
  same: { rule: 'Equal figures, or one answer.' },
  'same-denial': {
    figures: 'same denial',
    answers: 'same denial',
    rule: 'Both carry a denial of the same answer.',
  },
  denied: {
    figures: 'one gives it, one carries a denial',
    answers: 'one gives it, one carries a denial',
    rule: 'A denial stands against every answer that lies wholly inside what it denies.',
  },
  'other-denial': {
    figures: 'a denial, not compared',
    answers: 'a denial, not compared',
    rule: 'A denial is compared only with the same denial, and with what is stated and lies inside what it denies.',
  },
  open: {
    rule: 'What is said not to be decided, not known or only possible rules nothing out; and what is not decided or not known is not the same as what is stated.',
  },
  units: { figures: 'in different units', rule: 'Figures in different units are not set against each other.' },
  word: {
    figures: 'a word, not a figure',
    rule: 'A vague word is compared with nothing that it does not hold, and never contradicts.',
  },
  'word-fits': { rule: 'A vague word fits together with a figure that it may hold.' },
  'other-days': {
    figures: 'about different days',
    rule: 'What is expected for one day is not set against what is expected for another.',
  },
  overlap: { rule: 'Figures whose ranges overlap without being equal.' },
  rounded: {
    figures: 'perhaps rounded',
    rule: 'One figure is the other rounded to fewer digits, and no more than five per cent from it.',
  },
  'printed-as-earlier': { rule: 'One of the two articles prints the figure of the other as an earlier one.' },
  grown: { rule: 'A running total may grow: the higher figure is the later one.' },
  undated: {
    figures: 'different figures, not all dated',
    answers: 'different answers, not all dated',
    rule: 'Unequal answers, of which at least one has no date that we know.',
  },
  apart: { rule: 'Unequal answers whose dates lie further apart than this question allows.' },
  'other-dates': {
    rule: 'A quantity that goes up and down: figures of different dates are not set against each other.',
  },
  'same-day': {
    rule: 'Two figures of a running total that do not overlap, of one time: which of them is later is not known.',
  },
  disjoint: { rule: 'Two figures for one quantity that do not overlap.' },
  table: { rule: 'The editor’s table says how these two answers go together, and why.' },
};

/** Relations of answers that agree. */
export type Agreeing = 'agree' | 'agree-certainty-differs' | 'partly-agree';

/** Answers that agree and are not one figure or one answer: by the editor’s table, or because both are denials. */
export const AGREE_WORDS = {
  table: {
    agree: 'these agree',
    'agree-certainty-differs': 'these agree, with different certainty',
    'partly-agree': 'these partly agree',
  },
  'same-denial': {
    agree: 'same denial',
    'agree-certainty-differs': 'same denial, different certainty',
    'partly-agree': 'partly the same',
  },
} as const satisfies Partial<Record<Ground, Record<Agreeing, string>>>;

/** The same, where it holds of some of three answers and more. */
export const AGREE_WORDS_OF_MANY = {
  table: {
    agree: 'some of these agree',
    'agree-certainty-differs': 'some of these agree, with different certainty',
    'partly-agree': 'some of these partly agree',
  },
  'same-denial': {
    agree: 'same denial in some articles',
    'agree-certainty-differs': 'same denial in some articles, different certainty',
    'partly-agree': 'partly the same',
  },
} as const satisfies Record<keyof typeof AGREE_WORDS, Record<Agreeing, string>>;

/** A denial among three answers and more. */
export const DENIED_WORDS_OF_MANY = 'some give it, some carry a denial';

/** Above the relations in a table. */
export const RELATION_HEADING = 'How they compare';

/** The relation `single-source` where the one outlet that answers holds several articles. */
export const ONE_SOURCE_WORDS = 'only in one source';

/** Two answers of one article that do not go together. */
export const TENSION_WORDS = 'hard to square, within one article';

export const TENSION_RULE =
  'Inside one article: two figures for one question that do not overlap, a figure above another that it cannot exceed, or two answers that cannot both be true. It stands beside the relation, with both speakers and every assumption.';

/** A passage that answers no claim. */
export const CONTEXT_WORDS = 'context, answers no question';

/** What is printed where a column does not answer: silence is only said of copies that were read for the question. */
export function silenceWords(articles: number, silence: Silence = 'not-mentioned'): string {
  return SILENCE_WORDS[silence](articles);
}

const SILENCE_WORDS = {
  'not-mentioned': (articles) =>
    plural(articles, 'not mentioned in this article', `not mentioned in the ${articles} articles held`),
  'not-in-excerpt': (articles) =>
    plural(articles, 'not in the excerpt we hold', `not in what we hold of the ${articles} articles`),
  'not-yet-read': (articles) =>
    plural(
      articles,
      'not yet read for this question',
      `not all of the ${articles} articles held have been read for this question`,
    ),
} as const satisfies Record<Silence, (articles: number) => string>;

/** How many questions are silent in one way: “One is not mentioned.” */
const silentCount = (how: string) => (questions: number) =>
  plural(questions, `One is ${how}.`, `${sentenceCase(countInWords(questions))} are ${how}.`);

/** Where an answer stands in its article, beside the one that heads the cell. */
export const STANDING_WORDS = {
  current: (answer) => say`Also in this article: ${answer}`,
  'beside-lead': (answer) => say`Also in this article: ${answer}`,
  'less-precise': (answer) => say`Also in this article, less precisely: ${answer}`,
  earlier: (answer) => say`Earlier, replaced in this article: ${answer}`,
} as const satisfies Record<Standing, (answer: Phrase) => Phrase>;

/** A claim in one line, and what it rests on. */
export const claimLines = {
  unanswered: 'No article held answers this question.',
  only: (who: Phrase, answers: readonly Phrase[]) => say`Only ${who}: ${phraseSeries(answers)}.`,
  onlyFigure: (who: Phrase, figures: readonly Phrase[]) => say`Only ${who} gives a figure: ${phraseSeries(figures)}.`,
  bothFigure: (figure: string, who: readonly Phrase[]) => say`Both give ${figure}: ${phraseList(who)}.`,
  bothAnswer: (answer: string, who: readonly Phrase[]) => say`Both: ${answer}. ${phraseSeries(who)}.`,
  unnamed: (line: Phrase) => say`${line} Neither names a person.`,
  compared: (relation: string, who: readonly Phrase[]) => say`${sentenceCase(relation)}. ${joinPhrases(who, '. ')}.`,
  /** What one outlet says, where all say the same and where they do not. */
  sameFigure: (who: Phrase, words: SourceWords | undefined) => (words ? say`${who} as ${words}` : who),
  sameAnswer: (who: Phrase, words: SourceWords, speaker: Phrase) => say`${who}: ${words} (${speaker})`,
  figure: (who: Phrase, figure: Phrase, words: SourceWords | undefined) =>
    words ? say`${who}: ${figure}, as ${words}` : say`${who}: ${figure}`,
  answer: (who: Phrase, answer: Phrase, words: SourceWords, speaker: Phrase) =>
    say`${who}: ${answer}, ${words} (${speaker})`,
  said: (answer: Phrase, speaker: Phrase) => say`${answer} (${speaker})`,
  figureSaid: (figure: Phrase, words: SourceWords, speaker: Phrase) => say`${figure}, ${words} (${speaker})`,
  /** What one outlet says where it gives several answers. */
  several: (who: Phrase, answers: readonly Phrase[]) => say`${who}: ${joinPhrases(answers, '; ')}`,
  /** What both give, where each gives more. */
  shared: (answers: readonly Phrase[]) => say`Both give ${inRow(answers)}`,
  /** What both give, and what only one of them gives. */
  partly: (shared: readonly Phrase[], only: readonly Phrase[]) =>
    say`${inRow(shared)} in both; ${joinPhrases(only, '; ')}`,
  onlyIn: (answer: Phrase, firmness: string | undefined, who: Phrase) =>
    firmness ? say`${answer}, ${firmness}, only in ${who}` : say`${answer} only in ${who}`,
  reported: (stretch: string) => `As reported ${stretch}`,
  reportedUndated: 'As reported on a day not known',
  newest: (date: string) => `Newest article held: ${date}`,
  noneDated: 'No dated article is held',
};

/** A claim that several outlets answer, group by group, in the order of dates. */
export const headlineLines = {
  articles: (count: number) => inWords(count, 'article', 'articles'),
  count: (count: number) => countInWords(count),
  /** “3,000: two articles of 24 and 29 October, one text (Reuters)”. */
  group: (answer: Phrase, articles: string, dates: string, texts: readonly string[]) =>
    say`${answer}: ${[`${articles}${dates && ` ${dates}`}`, ...texts].join(', ')}`,
  /** “of 24 and 29 October”, “undated”, “(one undated, the other of 24 October)”. */
  dates: (days: string, undated: number, all: number) => {
    if (undated === all) return 'undated';
    if (undated === 0) return `of ${days}`;
    return `(${countInWords(undated)} undated, the ${plural(all - undated, 'other', 'others')} of ${days})`;
  },
  sharedText: (origin: string, articles: number, isAll: boolean) =>
    isAll ? `one text (${origin})` : `${countInWords(articles)} of them one text (${origin})`,
  /** Of the one text that is named before, or of one that is not. */
  partOfText: (articles: number, all: number, origin: string | undefined) => {
    const carried = `part of ${origin === undefined ? 'this text' : `a text from ${origin}`}`;
    return all === 1
      ? `carries ${carried}`
      : `${countInWords(articles)} ${plural(articles, 'carries', 'carry')} ${carried}`;
  },
  oneText: (answer: Phrase, origin: string, dates: string, outlets: number) => {
    const [who, when] = [
      outlets === 2 ? 'Both' : `All ${countInWords(outlets)}`,
      dates === 'undated' ? ', undated' : ` ${dates}`,
    ];
    return say`${who} give ${answer}: one text (${origin})${when}, carried by ${inWords(outlets, 'outlet', 'outlets')}`;
  },
  several: (answers: readonly Phrase[]) => say`several answers (${joinPhrases(answers, '; ')})`,
  denial: (answer: Phrase, speakers: readonly Phrase[]) =>
    speakers.length === 0 ? say`a denial of ${answer}` : say`a denial of ${answer}, by ${inRow(speakers)}`,
  firmly: (answer: Phrase, firmness: string) => say`${answer}, ${firmness}`,
  printsAsEarlier: (answer: Phrase, earlier: Phrase, printing: number, all: number) => {
    if (all === 1) return say`the article giving ${answer} prints ${earlier} as earlier`;
    if (printing === all) return say`the articles giving ${answer} print ${earlier} as earlier`;
    return say`${countInWords(printing)} of the articles giving ${answer} ${plural(printing, 'prints', 'print')} ${earlier} as earlier`;
  },
  otherGroups: (groups: number, articles: number) =>
    say`${countInWords(groups)} other answers: ${inWords(articles, 'article', 'articles')}`,
  sameDay: (one: Phrase, other: Phrase) => say`${one} and ${other} are of one day: which is later is not known.`,
  sameTime: (one: Phrase, other: Phrase) => say`${one} and ${other} may be of one day: which is later is not known.`,
  noDate: (answer: Phrase) => say`${answer} stands in an article without a date.`,
  notCompared: (answer: Phrase) => say`${answer} is a word, not a figure: it is not compared.`,
  fitTogether: (one: Phrase, other: Phrase) => say`${one} and ${other} fit together.`,
  perhapsRounded: (one: Phrase, other: Phrase) => say`${one} and ${other} fit together: perhaps rounded.`,
  otherUnits: (one: Phrase, other: Phrase) => say`${one} and ${other} are in different units.`,
  otherDays: (one: Phrase) => say`${one} and the others are about different days.`,
  differentDays: (one: Phrase, other: Phrase) => say`${one} and ${other} are about different days.`,
  theseAgree: (answers: readonly Phrase[]) => say`${inRow(answers)}: these agree.`,
};

/** A claim by who gives its answers. */
export const bySpeakerLines = {
  heading: 'Who says it, in which outlet',
  acrossOutlets: 'The same question in several outlets',
  differently: (name: string) => `Outlets report ${name} differently; our copies do not show which words were said.`,
  speaksFor: (name: Link, body: string) => say`${name}, who speaks for ${{ name: body }}`,
  outlets: (outlets: readonly Phrase[]) => joinPhrases(outlets, ', '),
};

/** Groups of answers that only one article each gives. */
export const answerGroupLines = {
  folded: (count: number) => `The other ${countInWords(count)}`,
  others: (count: number) => plural(count, 'Another answer', 'Other answers'),
  articlesOfOthers: (count: number) => plural(count, 'one article', `${countInWords(count)} articles, each its own`),
};

/** How far apart in time: “the same time”, “five days apart”. */
function apart(gap: number): string {
  return gap === 0 ? 'the same time' : `${inWords(gap, 'day', 'days')} apart`;
}

/** Why answers compare as they do. */
export const reasonLines = {
  rule: 'Rule',
  pairs: 'Pairs',
  forExample: 'For example',
  compared: 'Compared',
  editorsReason: 'The editor’s reason',
  dates: 'Dates',
  weakestBasis: 'Weakest basis',
  ourReading: 'Our reading',
  notThis: 'What this is not',
  noConfirmation: 'The same answer twice is no confirmation: both may share one origin.',
  noConfirmationOf: 'That both agree is no confirmation: both may share one origin.',
  basisOfDates: (basis: Basis) =>
    basis === 'stated'
      ? 'The copies print the days compared.'
      : `At least one of the days compared is not printed in the copy: it was ${BASIS_WORDS[basis]}.`,
  pairsOf: (relation: string, count: number) => `${relation} ${groupDigits(count)}`,
  allPairs: (answers: number, pairs: number, counts: readonly string[]) =>
    `${sentenceCase(countInWords(answers))} answers make ${groupDigits(pairs)} pairs: ${seriesOf(counts)}. The strongest gives the comparison its name.`,
  side: (answer: Phrase, firmness: string, who: Phrase) => say`${answer}, ${firmness} (${who})`,
  sides: (one: Phrase, other: Phrase) => say`Set side by side: ${one}, and ${other}.`,
  dayUnknown: 'a day not known',
  datesUnknown: (first: string, second: string) => `${first} and ${second}: how far apart they lie is not known.`,
  datesUnlimited: (first: string, second: string, gap: number) =>
    `${first} and ${second}: ${apart(gap)}; this question sets no limit.`,
  datesTooFar: (first: string, second: string, gap: number, within: number) =>
    `${first} and ${second}: ${apart(gap)}, more than the ${limit(within)} this question allows.`,
  datesNear: (first: string, second: string, gap: number, within: number) =>
    `${first} and ${second}: ${apart(gap)}, within the ${limit(within)} this question allows.`,
  read: (words: readonly Phrase[], range: string) =>
    say`${phraseList(words)} ${plural(words.length, 'is', 'are')} read as ${range}.`,
  readNotCompared: (words: readonly Phrase[], range: string) => {
    const [one, other] = [
      'It holds a more precise figure of the same article, so it is not compared.',
      'Each holds a more precise figure of the same article, so they are not compared.',
    ];
    return say`${reasonLines.read(words, range)} ${plural(words.length, one, other)}`;
  },
};

/** How many days apart answers to a question may lie. */
function limit(within: number): string {
  return inWords(within, 'day', 'days');
}

/** Two answers of one article that are hard to square. */
export const tensionLines = {
  hardToSquare: (one: Phrase, other: Phrase, difference: string | undefined) =>
    difference
      ? say`Hard to square, within one article: ${one} and ${other}: ${difference}.`
      : say`Hard to square, within one article: ${one} and ${other}.`,
  difference: (difference: number) => `${groupDigits(difference)} apart`,
  cannotExceed: (one: string, other: string) =>
    `The figure of ${inQuotes(one)} cannot exceed that of ${inQuotes(other)}.`,
  sameQuestion: 'Both figures answer the same question and do not overlap.',
  twoSpeakers: 'The two figures come from two different speakers, who need not have counted alike.',
};

/** Who speaks, and of which time. */
export const speakerLines = {
  none: 'no speaker named',
  notNamed: (name: string) => say`${{ name }}, not named`,
  noPerson: (name: string) => say`${{ name }}, no person named`,
  unnamed: (words: SourceWords) => say`unnamed ${words}`,
  time: (words: SourceWords, date: string) => say`${words}: ${date}`,
  timeUnread: (words: SourceWords) => say`${words}, no date to read`,
  timeIn: (time: Phrase, article: string) => say`${time}; ${article}`,
};

/** Questions by how many outlets answer them. */
export const questionListLines = {
  ofTwo: (both: number, alone: readonly { count: number; who: Phrase }[]) => {
    const single = alone.map(({ count, who }, index) => {
      const many = sentenceCase(countInWords(count));
      return index === 0
        ? say`${many} ${plural(count, 'is', 'are')} answered in ${who} alone`
        : say`${countInWords(count)} in ${who} alone`;
    });
    const all = say`Both answer ${both === 0 ? 'none' : countInWords(both)}.`;
    return single.length === 0 ? all : say`${all} ${phraseList(single)}.`;
  },
  ofMany: (shared: number, alone: number) =>
    say`Several outlets answer ${shared === 0 ? 'none' : countInWords(shared)}; ${countInWords(alone)} ${plural(alone, 'is', 'are')} answered in one outlet alone.`,
  notMentioned: (outlet: Phrase, articles: number) =>
    plural(articles, 'one', 'many') === 'one'
      ? say`not mentioned in the ${outlet} article`
      : say`not mentioned in the ${countInWords(articles)} ${outlet} articles held`,
  tension: 'Hard to square with another answer of the same article',
  unanswered: 'Answered in no article held',
};

/** What an article is called, and what its copy lacks. */
export const articleLines = {
  noOutlet: 'Outlet not known',
  anOutlet: 'an outlet not known',
  untitled: '[Untitled]',
  named: (outlet: Phrase, date: string) => say`${outlet}, ${date}`,
  dated: (date: string) => `article of ${date}`,
  undated: 'article without a known date',
  outletAndDate: (basis: Basis) => `outlet and date ${BASIS_WORDS[basis]}`,
  outlet: (basis: Basis) => `outlet ${BASIS_WORDS[basis]}`,
  date: (basis: Basis) => `date ${BASIS_WORDS[basis]}`,
  by: (authors: string) => `by ${authors}`,
  byUntitled: (authors: string) => `by ${authors} · no title in the copy`,
  noAuthor: 'no author in the copy',
  noTitleNoAuthor: 'no title, no author in the copy',
  carries: (origin: string, whole: boolean) =>
    whole ? `carries ${origin}’s text` : `carries part of ${origin}’s text`,
  excerpt: 'an excerpt',
};

/** The facts of an article, and what was checked about its copy. */
export const articleFactLines = {
  labels: {
    title: 'Title',
    authors: (count: number) => plural(count, 'Author', 'Authors'),
    date: 'Date',
    source: 'Outlet',
    address: 'Original address',
    copied: 'Copied',
    rights: 'Rights',
    origin: 'Text from',
    archived: 'Kept at',
  } as const satisfies Record<FactName, string | ((count: number) => string)>,
  origin: (name: string, whole: boolean) => (whole ? name : `${name}, in part`),
  noPassage: 'no passage is recorded yet',
  checked: (count: number) =>
    `${groupDigits(count)} of ${groupDigits(count)} ${plural(count, 'quotation', 'quotations')} found in this copy`,
  numbers: 'Every number in the copy is part of an answer, of a time, of a fact above or of page furniture.',
  numbersExcept: (count: number) =>
    `Every number in the copy is part of an answer, of a time, of a fact above or of page furniture, except that ${countInWords(count)} ${plural(count, 'is no claim', 'are no claims')}.`,
  passages: (count: number) => `${groupDigits(count)} ${plural(count, 'passage', 'passages')}`,
  passagesAnswering: (count: number, questions: number) =>
    `${articleFactLines.passages(count)}, answering ${groupDigits(questions)} ${plural(questions, 'question', 'questions')}`,
  pageTitle: (article: string, title: string) => `${article}: ${title}`,
  pageDescription: (passages: string, extent: Extent) =>
    `${EXTENT_WORDS[extent]}, word for word, and how we know what it is: ${passages}, each with what other articles say.`,
};

/** How much of an article its page shows. */
export const EXTENT_WORDS = {
  whole: 'The full copy',
  excerpt: 'An excerpt',
  quotes: 'Only the sentences quoted',
} as const satisfies Record<Extent, string>;

/** Whose change a correction is. */
export const CORRECTION_WORDS = {
  us: 'our correction',
  outlet: 'changed by the outlet',
} as const satisfies Record<Correction['by'], string>;

/** The list of articles. */
export const articleListLines = {
  undated: 'Date not known',
};

/** The first screen. */
export const homeLines = {
  bothArticles: (questions: number) =>
    `Both articles answer ${questions} ${plural(questions, 'question', 'questions')}.`,
  bothOutlets: (questions: number) => `Both outlets answer ${questions} ${plural(questions, 'question', 'questions')}.`,
  severalOutlets: (questions: number) =>
    `Several outlets answer ${questions} ${plural(questions, 'question', 'questions')}.`,
  noneRuledOut: 'No two answers here rule each other out.',
  ruledOut: (questions: number) => `In ${countInWords(questions)} of them, answers stand against each other.`,
  onlyIn: (who: Phrase) => say`only in ${who}`,
};

/** What is said in and about a picture of figures. */
export const pictureLines = {
  same: (figure: Phrase, outlets: number) => {
    if (outlets === 1) return figure;
    return outlets === 2 ? say`Both give ${figure}` : say`All give ${figure}`;
  },
  fromTo: (lowest: Phrase, highest: Phrase) => say`From ${lowest} to ${highest}`,
  title: (figures: Phrase, only: Phrase | undefined, isHard: boolean) => {
    const hard = isHard ? say`, and those are hard to square` : [];
    if (only) return say`${figures}; only ${only} gives figures for later${hard}`;
    return isHard ? say`${figures}: hard to square` : say`${figures}, in order of time`;
  },
  hard: (differences: readonly string[], words: string) => seriesOf([...differences, words]),
  howToRead: 'Time runs down; figures reach out from zero on one scale. Solid: said to be so. Broken: still to come.',
  tooFarApart: 'The figures lie too far apart for one scale: they are printed in order of time, without bars.',
  noneLater: (newest: string) => `${newest}. Later figures are not shown here.`,
  undrawn: (who: Phrase, words: readonly Phrase[], why: string) =>
    say`${who} says ${phraseList(words)}: ${why}, not drawn.`,
  alsoUndrawn: (who: Phrase, words: readonly Phrase[], why: string) =>
    say`${who} also says ${phraseList(words)}: ${why}, not drawn.`,
  noFigure: 'no figure',
  noDate: 'no date known',
  countedIn: (unit: string) => `counted in ${unit}`,
  noFuture: (who: readonly Phrase[]) =>
    say`${phraseList(who)} ${plural(who.length, 'gives', 'give')} no figure for the future.`,
  manyNoFuture: (outlets: number) => `${outlets} outlets give no figure for the future.`,
};

/** What an id that is gone stood for. */
const RETIRED_WORDS = {
  topics: 'topic',
  sources: 'outlet',
  speakers: 'speaker',
  articles: 'article',
  claims: 'claim',
  pages: 'page',
  passages: 'passage',
  cells: 'answer',
  timeline: 'entry',
} as const satisfies Record<IdKind, string>;

/** What stands at addresses whose ids are gone. */
export const retiredLines = {
  moved: (kind: IdKind) => `This ${RETIRED_WORDS[kind]} has moved`,
  withdrawn: (kind: IdKind) => `This ${RETIRED_WORDS[kind]} was withdrawn`,
  named: (kind: IdKind, id: string) => `${RETIRED_WORDS[kind]} ${inQuotes(id)}`,
  withdrawnOn: (date: string, reason: string) => `Withdrawn on ${date}: ${reason}`,
  newPlace: 'its new place',
};

/** What travels with a shared claim or passage. */
export const sharingLines = {
  notAFactCheck: (articles: number) =>
    `What ${countInWords(articles)} ${plural(articles, 'article says', 'articles say')}. Not a fact check.`,
  /** The outlet first, then whose words they are. */
  by: (article: string, attribution: string) => (attribution ? `${article}, ${attribution}` : article),
  passage: (by: string, quote: string) => `${by}: ${inQuotes(quote)}`,
  answer: (answer: string, words: string | undefined, firmness: string) =>
    words ? `${answer}, ${inQuotes(words)}. ${firmness}` : `${answer}. ${firmness}`,
  answers: (by: string, answers: readonly string[]) => `${by}: ${answers.join(' ')}`,
  silent: (outlet: string, silence: string) => `${outlet}: ${silence}`,
  /** How they compare, and whether two answers of one article are hard to square. */
  relation: (relation: string, isHard: boolean) =>
    sentenceCase(isHard ? `${relation}; ${TENSION_WORDS}.` : `${relation}.`),
};

/** The strip of the timeline, for those who do not see it. */
export const stripLines = {
  drawn: 'Drawn to scale.',
  says: (label: string, words: string) => `${label}: ${words}`,
  moment: (what: string, date: string) => `${what}, ${date}`,
  said: (moments: readonly string[]) => `Said: ${seriesOf(moments)}.`,
  about: (moments: readonly string[]) => `About: ${seriesOf(moments)}.`,
  many: (said: number, about: number) =>
    `Drawn to scale: ${said} dates of articles and ${about} times that their words are about. The list below holds each.`,
};

/** The entries of the timeline, and the ways to its parts. */
export const timelineLines = {
  noDate: (words: SourceWords) => say`${words} gives no day to read.`,
  read: (words: SourceWords, date: Phrase) => say`We read ${words} as ${date}.`,
  how: (date: string, basis: Basis, to: string): Phrase => [
    { link: say`${date}${{ hidden: `, ${BASIS_WORDS[basis]}` }}`, to },
  ],
  end: 'an end, no start',
  start: 'a start, no end',
  lengths: {
    day: 'a day',
    month: 'a month',
    year: 'a year',
    decade: 'a decade',
    century: 'a century',
  } as const satisfies Record<Exclude<Precision, 'interval'>, string>,
  days: (count: number) => inWords(count, 'day', 'days'),
  gap: (days: number) => `${sentenceCase(inWords(days, 'day', 'days'))} later`,
  entries: (articles: number, passages: number) => `${countLines.article(articles)}, ${countLines.passage(passages)}`,
  article: (passages: number, questions: number) =>
    `Speaks to ${countLines.question(questions)} in ${countLines.passage(passages)}.`,
  whole: 'Everything',
};

/** The headings of the timeline. */
export const timelineHeadingLines = {
  twoArticles: (days: number) =>
    `Two articles, ${days === 0 ? 'of the same day' : `${inWords(days, 'day', 'days')} apart`}`,
  articles: (count: number, stretch: string) =>
    sentenceCase(
      stretch ? `${inWords(count, 'article', 'articles')}, ${stretch}` : inWords(count, 'article', 'articles'),
    ),
  reach: (first: string, last: string) => `Their words reach from ${first} to ${last}.`,
  background: (label: string) => say`background to ${label}`,
  said: (who: Phrase, what: Phrase) => (what.length > 0 ? say`${who}: ${what}` : who),
  quoting: (outlet: Phrase, who: Phrase) => say`${outlet}, quoting ${who}`,
  reporting: (outlet: Phrase, who: Phrase) => say`${outlet}, reporting ${who}`,
  figure: (label: string, figure: Phrase) => say`${label}, ${figure}`,
};

/** Cards for chats and networks. */
export const cardLines = {
  moreAnswers: (count: number) => `and ${countInWords(count)} more ${plural(count, 'answer', 'answers')}`,
  moreGroups: (count: number) => `and ${countInWords(count)} more answers`,
  moreQuestions: (count: number) => `and ${countInWords(count)} more questions`,
  partlyDated: (stretch: string, undated: number) => seriesOf([stretch, `date of ${countInWords(undated)} not known`]),
  held: (passages: number, questions: number, extent: Extent) =>
    `${EXTENT_WORDS[extent]}. ${sentenceCase(inDigits(passages, 'passage', 'passages'))} marked; ${inDigits(questions, 'question', 'questions')} answered.`,
  ownWords: 'In the article’s own words. Not a fact check.',
};

/** References as text. */
export const citationLines = {
  undated: 'n.d.',
  /** Names as APA style lists them: “A, B, & C”. */
  names: (names: readonly string[]) =>
    names.length < 2 ? listOf(names) : `${listOf(names.slice(0, -1))}, & ${names.at(-1)}`,
  copy: (title: string) => `Copy of ${title}, with its passages marked`,
};

/** What feeds tell. */
export const newsLines = {
  article: (title: string) => `New article: ${title}`,
  answers: 'It answers:',
  withdrawn: (what: string) => `Withdrawn: ${what}`,
  corrected: {
    us: (title: string) => `Correction of ours: ${title}`,
    outlet: (title: string) => `Later change by the outlet: ${title}`,
  } as const satisfies Record<Correction['by'], (title: string) => string>,
  question: (question: string) => `New question: ${question}`,
  changed: (question: string) => `Changed: ${question}`,
  relation: (relation: string) => `How they compare: ${relation}.`,
  relationSince: (before: string, now: string) => `Before: ${before}. Since then: ${now}.`,
};

/** The names of formats that readers choose among. */
export const FORMAT_WORDS = {
  atom: 'Atom',
  bibLatex: 'BibLaTeX',
  cslJson: 'CSL-JSON',
  jsonFeed: 'JSON Feed',
  ris: 'RIS',
};

/** What each table of the open data holds. */
export const TABLE_NOTES = {
  statements: 'every located statement, with its exact words',
  answers: 'which statement answers which claim, and how',
  claims: 'every question, and how its answers compare',
  comparisons: 'every pair of sources that answer one claim',
  articles: 'every article held: its facts with their basis, not its text',
  speakers: 'every person or body a statement is attributed to',
  sources: 'every outlet, with the basis of that identification',
} as const satisfies Record<TableName, string>;

/** What the fields of the open data mean, where their names do not say it. */
export const FIELD_NOTES = {
  address: 'full public address',
  statement: 'a statement: <article>#<id>',
  number: 'its place among the statements of its article, from 1',
  exact: 'the words, exactly as they stand in the copy',
  start: 'where they begin in the article text, in UTF-16 units',
  speaker: 'null: no speaker is named',
  attribution: 'the words of the article that say who said it',
  role: 'the speaker’s role as the article gives it',
  context: 'the question asked or the condition set, in the article’s words',
  whenWords: 'its time words, as they stand in the article',
  whenDate: 'how they are read, EDTF',
  claims: 'the claims it answers',
  column: 'the source; an article of unknown source is a column of its own',
  place: 'heads the cell, stands beneath it, or is of an earlier article',
  standing: 'where it stands among the answers of its article: only current ones are compared',
  denied: 'whether the passage says that it is not so',
  modality: 'how firmly it is said',
  origins: 'for each group, how many different texts its articles carry',
  brackets: 'groups that the editor’s table calls agreeing, each with each',
  ground: 'the rule of comparison that decided',
  shared: 'statements of the first source with whose answer the second agrees, where they give more than these',
  unshared: 'statements of either source with whose answer the other does not agree',
  bound: 'whether the time words give only an end (until) or only a start (from)',
  asked: 'the day the question was asked',
  read: 'the day the copy was last read against all questions',
  excerptOf: 'what is missing from the copy; null where it is whole',
  speaksFor: 'the speaker for whom this one speaks',
  course: 'what becomes of the quantity from day to day',
  answer: 'the figure as printed, or the label of the position',
  valueWords: 'the figure as printed',
  valueNumber: 'the number or numbers that stand in the words; never a reading of ours; none of a denial',
  excerpt: 'the few words that a row prints',
  asOf: 'the day to which the answer belongs, EDTF',
  relation: 'how the answers of the sources compare; the strongest of all pairs',
  relationWords: 'the same as the page prints it',
  sources: 'how many sources answer',
  groups: 'sources by the answer they put forward, in the order of dates: “3,000: 4”',
  tensions: 'answers within one article that are hard to square',
  line: 'what the articles say, in one line: an editor’s sentence that holds for this comparison, else a generated one',
  reported: 'the dates of the answering articles, in words',
  gapDays: 'days between the nearest ends of the two dates; null where one is unknown',
  withinDays: 'how far apart answers to this claim may lie',
  reason: 'the editor’s reason, from the table of the claim',
  date: 'EDTF',
  original: 'the address at which it was published',
  origin: 'whose text the article carries: the id of a source, or a name; null where none is known',
  originWhole: 'whether it is that text, or carries part of it',
  archived: 'where an archive keeps the page',
  recorded: 'the day it entered the tracker',
  sha256: 'digest of the article text as UTF-8',
} as const;

/** The open data as a whole. */
export const openDataLines = {
  licenceScope:
    'The licence covers our own work: the questions, readings, comparisons and notes. It does not cover the words quoted from the articles, nor the copies of them; they belong to those who published them.',
  csvGuard:
    'Text that a spreadsheet would run as a formula has an apostrophe before it. The JSON files hold the exact text.',
  /** A field that is a list in JSON and one cell in CSV. */
  list: (description: string) => `${description} (joined by “ | ”)`,
};

/* Pages and their parts: src/pages, src/layouts, src/components. */

/** Several names: “English and German”. */
function and(names: readonly string[]): string {
  return names.join(' and ');
}

/** Some of several names, and how many more there are. */
function someOf(names: readonly Phrase[], more: number): Phrase {
  const listed = phraseList(names);
  return more > 0 ? say`${listed} and ${more} more` : listed;
}

/** The names of the parts of the site, as menus, headings and the ways back give them. */
export const partNames = {
  about: 'About',
  allClaims: 'All claims',
  articles: 'Articles',
  claims: 'Claims',
  corrections: 'Corrections',
  data: 'Data and feeds',
  feeds: 'Feeds',
  method: 'How we compare',
  sources: 'Outlets',
  outletsAndSpeakers: 'Outlets and speakers',
  speakers: 'Speakers',
  timeline: 'Timeline',
  topics: 'Topics',
};

/** What stands around every page. */
export const frameWords = {
  skip: 'Skip to the content',
  search: 'Search',
  menu: 'Main',
  moreMenu: 'More',
  wayBack: 'Breadcrumb',
  promise: 'What articles say, in their own words. Not a fact check.',
  printedFrom: (address: string) => `Printed from ${address}`,
};

/** The two clocks of the timeline, as labels of its entries. */
export const CLOCK_WORDS = { said: 'said', about: 'about' };

/** The page of a timeline. */
export const timelinePageWords = {
  title: (part: string) => `Timeline: ${part}`,
  describe: (holds: string, newest: string) =>
    `When articles said it, and what time their words are about. ${holds}. ${newest}.`,
  describePart: (part: string, holds: string, newest: string) =>
    `${part}: when articles said it, and what time their words are about. ${holds}. ${newest}.`,
  holds: (count: string, stretch: string) => (stretch ? `${count}, ${stretch}` : count),
  parts: 'Parts of the timeline',
  nothing: 'Nothing that is held belongs here yet.',
  undated: 'Said without a date',
  undatedWords: 'Time words that name no day.',
  undatedWordsAndArticles: 'Time words that name no day, and articles whose date is not known.',
  allIn: (outlet: string) => `All in ${outlet}.`,
  withdrawn: 'Withdrawn',
};

/** The timeline in small, and its strip. */
export const stripWords = {
  whole: 'The whole timeline',
  caption: (isFolded: boolean, isExpected: boolean, isAhead: boolean) =>
    [
      ...(isFolded ? ['Days to scale; beyond the dotted line time is drawn shorter.'] : []),
      ...(isExpected ? ['Dashed: a forecast, or said to be possible.'] : []),
      ...(isAhead ? ['Shaded: after the newest article held.'] : []),
    ].join(' '),
};

/** The moments of a timeline. */
export const momentWords = {
  ahead: () =>
    say`${{ emphasis: 'Here the articles end.' }} What follows is what they say lies ahead; we hold nothing newer.`,
  nothingAhead: () => say`${{ emphasis: 'Here the articles end.' }} Nothing on this page lies ahead of them.`,
};

/** An entry of the timeline. */
export const entryWords = {
  published: (outlet: Phrase) => say`${outlet} is published`,
  article: (byline: string, holds: string) => `${sentenceCase(byline)}. ${holds}`,
  inArticle: 'In the article',
};

/** Links to share: what is seen of them, and what they lead to. */
export const shareLines = {
  page: () => say`Share${{ hidden: ' this page' }}`,
  passage: () => say`Share${{ hidden: ' this passage' }}`,
  numbered: (passage: number) => say`Share${{ hidden: ` passage ${passage}` }}`,
  said: (outlet: string, date: string) => say`Share${{ hidden: `: ${outlet}, ${date}` }}`,
  about: (time: string, outlet: string) => say`Share${{ hidden: `: “${time}”, ${outlet}` }}`,
};

/** What “Share” offers. */
export const shareWords = {
  heading: 'Share',
  field: 'What is shared',
  send: 'Send …',
  copyLink: 'Copy link',
  copyText: 'Copy quote and link',
  copyAnswer: 'Copy link to this answer',
  copied: 'Copied.',
  selected: 'That did not work here. It is selected: copy it from here.',
};

/** One passage as evidence. */
export const passageWords = {
  askedBefore: 'Asked or said before:',
  open: 'Open the sentence in the article',
  openShort: 'Open the sentence',
  onTimeline: 'On the timeline',
};

/** The cell of an outlet on a claim’s page. */
export const cellWords = {
  also: 'Also in this article',
  beside: 'Beside it, in this article',
  earlier: (date: string) => `Earlier, ${date}`,
  /** Many outlets that do not answer, by what their silence means. */
  silent: {
    'not-mentioned': (outlets, more) => say`Not mentioned in the articles held from ${someOf(outlets, more)}.`,
    'not-in-excerpt': (outlets, more) => say`Not in the excerpts we hold from ${someOf(outlets, more)}.`,
    'not-yet-read': (outlets, more) => say`Not yet read for this question: ${someOf(outlets, more)}.`,
  } as const satisfies Record<Silence, (outlets: readonly Phrase[], more: number) => Phrase>,
};

/** Claims in lists, rows and tables. */
export const claimListWords = {
  claim: 'Claim',
  /** Another answer of the article, by where it stands among them. */
  standing: {
    current: (answer) => say`also ${answer}`,
    'beside-lead': (answer) => say`also ${answer}`,
    'less-precise': (answer) => say`also ${answer}`,
    earlier: (answer) => say`earlier ${answer}`,
  } as const satisfies Record<Standing, (answer: Phrase) => Phrase>,
  outlets: someOf,
  allAnswers: (count: number) => `All ${groupDigits(count)} answers`,
  claimsOfTopic: (count: number) => plural(count, `${groupDigits(count)} claim.`, `${groupDigits(count)} claims.`),
  moreOn: (topic: string, page: string) => say`More on ${{ link: topic, to: page }}`,
  allOnTopic: (count: number) =>
    plural(count, 'The claim on this topic', `All ${groupDigits(count)} claims on this topic`),
};

/** Articles in lists and above their columns. */
export const articleListWords = {
  recorded: (day: string) => `recorded ${day}`,
  articlesHeld: (count: number) =>
    plural(count, `${groupDigits(count)} article held`, `${groupDigits(count)} articles held`),
  peopleNamed: (count: number) => `named people cited: ${count}`,
};

/** Two answers of one article that are hard to square. */
export const tensionWords = {
  line: (tension: string, other: Phrase | undefined, difference: string | undefined) => {
    const apart = difference ? `, ${difference}` : '';
    return other ? say`${tension}: with ${other}${apart}.` : say`${tension}${apart}.`;
  },
  why: () => say`Why?${{ hidden: ' What makes these hard to square' }}`,
  whyInFull: () => say`Why?${{ hidden: ' The reasons in full' }}`,
  onlyIf: 'This holds only if all of this does:',
};

/** The copy of an article, beside its own words. */
export const copyLines = {
  note: (passage: number) => `Note on passage ${passage}`,
  menu: 'From the page’s menu:',
};

/** The leaf: an article opened over its column of a claim page. */
export const leafWords = {
  back: 'Back to the question',
  page: 'The article’s own page, with its notes',
};

/** The notes on the passages of an article. */
export const noteWords = {
  heading: 'Notes on the passages',
  number: (passage: number) => say`${{ hidden: 'Passage ' }}${passage}`,
  hardToSquare: (passage: number, place: string) =>
    say`hard to square with ${{ link: say`${{ hidden: 'passage ' }}${passage}`, to: place }}, in this same article`,
  background: (claims: readonly Phrase[]) =>
    claims.length > 0
      ? say`Background to ${phraseList(claims)}. It answers no question of its own.`
      : say`Background. It answers no question of its own.`,
};

/** The facts of a copy. */
export const factWords = {
  quotations: 'Quotations',
  checkedByMachine: 'checked against our copy, by machine',
  checkedAtBuild:
    'Each quotation is checked against our copy, letter by letter, by machine, whenever this site is built.',
  recorded: 'Recorded here',
  numbers: 'Numbers',
  furniture: 'Beside the article',
  whichNumbers: 'Which, and why',
  digest: 'Digest of the copy',
  digestNote: 'SHA-256 of the text above, its white space folded. A changed letter gives another digest.',
};

/** How a claim stood before. */
export const historyWords = {
  heading: 'History',
  earlierDays: (count: number) => inDigits(count, 'earlier day', 'earlier days'),
  nothingEarlier: 'No earlier answer of these outlets is held.',
  recorded: (day: string) => `Recorded ${day}`,
  withArticles: (articles: readonly Phrase[]) => say`with ${phraseList(articles)}`,
};

/** The figures of several claims, as a picture and as a table. */
export const figureWords = {
  byDate: 'The figures, by the date they refer to',
  alone: (count: number) => plural(count, 'The one figure', 'The figures'),
  sameAsTable: 'The same as a table',
  tooMany: (count: number) => `${groupDigits(count)} figures: more than one picture can hold. The table has them all.`,
  heads: {
    figure: 'Figure as printed',
    what: 'What',
    date: 'Date it refers to',
    who: 'Who',
    firmly: 'How firmly',
    sentence: 'Sentence',
  },
  openSentence: () => say`Open${{ hidden: ' the sentence in the article' }}`,
};

/** What only one article answers. */
export const onlyInOneWords = {
  heading: 'Only in one article',
  onlyIn: (outlet: Phrase) => say`Only in ${outlet}`,
  notIn: (silent: Phrase) => say`not mentioned in the ${silent} article`,
  questions: (count: number) =>
    `${sentenceCase(inWords(count, 'question', 'questions'))}, each answered by one outlet alone.`,
  more: (count: number) => `${groupDigits(count)} more`,
};

/** References to take away. */
export const citationWords = {
  heading: 'Cite',
  originals: (count: number) => plural(count, 'The original article, first', 'The original articles, first'),
  thisPage: 'This page, second',
  style: 'APA style; “n.d.” is a date not known, square brackets hold a title supplied by us. Names stand as printed.',
  managers: 'For reference managers',
  content: 'What stands in it',
};

/** What became of addresses that are gone. */
export const retiredWords = {
  here: (page: string, path: string) => say`It is here now: ${{ link: page, to: path }}`,
  now: (page: string) => `Now: ${page}`,
  goOn: (home: string, search: string, corrections: string) =>
    say`Go on from ${{ link: 'the first page', to: home }}, ${{ link: 'search', to: search }}, or see ${{ link: 'what else was corrected', to: corrections }}.`,
  gone: (what: string, fate: string) => `The ${what}. ${fate}`,
  movedAway: (what: string, place: string) =>
    say`The ${what}. ${{ link: 'It stands in another article now.', to: place }}`,
};

/** The key to the marks. */
export const markWords = {
  silence: 'Said of the articles held, never of the outlet; it is not called an omission.',
};

/** The first page. */
export const homeWords = {
  /** What the publication is, in its masthead. */
  masthead: (articles: number) => ({
    what: `${sentenceCase(inWords(articles, 'article', 'articles'))}, side by side`,
    /** Where there is room. */
    how: plural(articles, ', in its own words', ', in their own words'),
    not: '. Not a fact check.',
  }),
  held: (articles: number, days: string) =>
    `${sentenceCase(inWords(articles, 'article', 'articles'))} of ${days}. We hold nothing newer.`,
  moreFindings: (count: number) => inDigits(count, 'more question', 'more questions'),
  chosen: 'Which two questions stand first is an editor’s choice.',
  uneasy: 'What does not sit easily together',
  withinOne: 'Each inside one article.',
  severalAnswers: (count: number) => `${sentenceCase(countInWords(count))} answers in one article`,
  assume: 'Hard to square only if:',
  notCompared: 'The same answer twice is no confirmation: both may share one origin.',
  allClaims: (count: number) => `All ${groupDigits(count)} questions`,
  timeline: 'In order of time',
  articles: 'The articles, word for word',
  allArticles: (count: number) => `All articles held: ${count}`,
  speaks: (passages: number, questions: number, people: number) => {
    const cites = people === 0 ? 'cites no one by name' : `cites ${inWords(people, 'person', 'people')} by name`;
    return `Speaks to ${inDigits(questions, 'question', 'questions')} in ${inDigits(passages, 'passage', 'passages')} and ${cites}.`;
  },
};

/** The page at an address where there is none. */
export const missingPageWords = {
  title: 'No page at this address',
  description: 'There is no page at this address; search, or go on from the lists.',
  heading: 'There is no page at this address',
  lede: (home: string) =>
    say`Addresses that were published here do not vanish, so the link may have been cut or mistyped. Search for a word or a number, or go on from ${{ link: 'the first page', to: home }} or one of the lists.`,
  query: 'A word, a number, a name',
  nearest: 'The nearest addresses',
  lists: 'Lists',
  allArticles: 'All articles',
  questions: 'Or begin with a question',
};

/** The page of all claims. */
export const claimsPageWords = {
  description: (questions: number, articles: number) =>
    `${groupDigits(questions)} questions, and what ${inWords(articles, 'article', 'articles')} say to each, side by side, in their own words.`,
  heading: (questions: number, articles: number) =>
    `${sentenceCase(inWords(questions, 'question', 'questions'))}, ${inWords(articles, 'article', 'articles')}`,
  byTopic: 'By topic',
};

/** The page of one claim. */
export const claimPageWords = {
  topic: 'Topic',
  place: (place: number, count: number) => `claim ${place} of ${count}`,
  howCompared: 'How they are compared',
  restsOn: 'What this rests on',
  why: (relation: string) => `What ${inQuotes(relation)} means here`,
  hardToSquare: 'Hard to square',
  covers: 'What this question covers',
  noLongerCompared: 'No longer compared',
  link: 'Link to this claim',
};

/** The pages that give citations, addresses and data of a claim or an article. */
export const citePageWords = {
  name: 'Cite & data',
  title: (page: string) => `Cite & data: ${page}`,
  describeArticle: (article: string) => `How to cite and link the copy of ${article}.`,
  describeClaim: (question: string) => `How to cite, link, embed and download “${question}”.`,
  link: 'Link',
  thisCopy: 'This copy',
  thisClaim: 'This claim',
  onTimeline: 'On the timeline',
  passage: (passage: number) => `Passage ${passage}`,
  passageOnTimeline: (passage: number) => `Passage ${passage} on the timeline`,
  answerOf: (outlet: string, date: string) => `The answer of ${outlet}, ${date}`,
  passageOf: (passage: number, outlet: string, date: string) => `Passage ${passage} of ${outlet}, ${date}`,
  passageAddress:
    'The address of a passage carries its words: a browser that knows how scrolls to them and highlights them; any other opens the passage by its name.',
  data: 'Data',
  allData: 'All data of this site',
  articleData: (data: string) =>
    say`${{ link: 'All data of this site', to: data }} holds the facts of this article and the passages quoted from it.`,
  noText: 'The text of the copy is not among it: its rights are not known.',
  claimJson: (file: Link) => say`${file}: everything on the claim’s page`,
  claimCsv: (file: Link) => say`${file}: its answers, one row each`,
  embed: 'Embed',
  wide: 'For a wide column, from 480 px',
  narrow: 'For a narrow column',
  noScript: (card: string) =>
    say`No script, no cookie, no request to anybody else. ${{ link: 'See the card by itself', to: card }}`,
};

/** The page of all articles. */
export const articlesPageWords = {
  description: (articles: number, stretch: string) => {
    const held = `The copies held, word for word: ${inWords(articles, 'article', 'articles')}`;
    return stretch ? `${held}, ${stretch}.` : `${held}.`;
  },
  lede: (description: string) =>
    `${description} Each opens with every passage that answers a question underlined, and with how we know outlet, date and author.`,
  years: 'Years',
};

/** The page of one article. */
export const articlePageWords = {
  corrected: 'Corrected: see what changed and why',
  byline: (byline: string) => `${sentenceCase(byline)}.`,
  copy: 'Our copy, word for word. Numbers and notes are ours.',
  excerpt: (missing: string) => `An excerpt, word for word: ${missing}`,
  /** Of an article of which only the quoted sentences are published: where all of it can be read, if that is known. */
  quotes: (original: Link | undefined) =>
    original
      ? say`We publish only the sentences quoted, word for word and in their order; read the whole at ${original}. […] stands for what is left out. Numbers and notes are ours.`
      : say`We publish only the sentences quoted, word for word and in their order. […] stands for what is left out. Numbers and notes are ours.`,
  oppositeOne: (outlet: string) => ({
    head: say`${{ emphasis: outlet }} what it says to the same questions, if anything`,
    tap: `Underlined: ${outlet} speaks to it too. A number opens what stands there.`,
  }),
  oppositeMany: {
    head: say`${{ emphasis: 'The other articles' }} what they say to the same questions, if anything`,
    tap: 'Underlined: other articles speak to it too. A number opens what stands there.',
  },
  allCorrections: 'All corrections',
  passagesGone: 'Passages that are gone',
  facts: 'How we know',
  numbers: 'Numbers that are not claims',
  inTheCopy: 'in the copy',
  elsewhere: 'Elsewhere on this site',
  onTimeline: 'This article on the timeline',
  everythingFrom: (outlet: Phrase) => say`Everything held from ${outlet}`,
  citedHere: (speakers: readonly { name: Name; count: number }[]) => {
    const each = speakers.map(({ name, count }) => say`${name} (${count})`);
    return say`Cited here: ${phraseList(each)}`;
  },
};

/** The page of one topic. */
export const topicPageWords = {
  topic: 'topic',
  timeline: 'Timeline of this topic',
  feed: 'Feed of this topic',
  others: 'Other topics',
  all: (count: number) => `All ${groupDigits(count)} topics`,
};

/** The page of all outlets. */
export const sourcesPageWords = {
  description: 'The outlets whose articles are held here, each with some of its words and its articles.',
  lede: 'Whose articles we hold, each with some of its words.',
  says: (question: string, words: Phrase) => say`${question} ${words}`,
  speakers: 'The people and bodies they quote',
  notKnown: 'Outlet not known',
  notKnownNote:
    'Copies that do not say where they were published. Each stands in a column of its own, so that two of them are never taken for one outlet.',
};

/** Questions that an outlet does not answer: what heads them, how many they are, and what that silence means. */
interface SilenceOfSource {
  readonly heading: string;
  readonly count: (questions: number) => string;
  readonly means: (held: number) => string;
}

/** The page of one outlet. */
export const sourcePageWords = {
  title: (outlet: string) => `What ${outlet} reports`,
  description: (outlet: string, held: number, answered: number, questions: number) =>
    plural(
      held,
      `${outlet}: what the one article held answers, ${groupDigits(answered)} of ${groupDigits(questions)} questions, in its own words, and what it does not mention.`,
      `${outlet}: what the ${groupDigits(held)} articles held answer, ${groupDigits(answered)} of ${groupDigits(questions)} questions, in their own words, and what they do not mention.`,
    ),
  noArticle: 'No article of this outlet is held.',
  answers: (held: number, answered: number, questions: number) =>
    plural(
      held,
      `The one article held answers ${groupDigits(answered)} of ${groupDigits(questions)} questions.`,
      `The ${groupDigits(held)} articles held answer ${groupDigits(answered)} of ${groupDigits(questions)} questions.`,
    ),
  /** The questions that are not answered, by what that silence means. */
  silences: {
    'not-mentioned': {
      heading: 'Not mentioned',
      count: silentCount('not mentioned'),
      means: (held: number) =>
        `What these ask is ${silenceWords(held, 'not-mentioned')}. That says nothing of what the outlet published elsewhere.`,
    },
    'not-in-excerpt': {
      heading: 'Not in the excerpt we hold',
      count: silentCount('not in the excerpt we hold'),
      means: (held: number) =>
        `What these ask is ${silenceWords(held, 'not-in-excerpt')}. The parts that are missing may say something of it.`,
    },
    'not-yet-read': {
      heading: 'Still to be looked for',
      count: silentCount('still to be looked for'),
      means: (held: number) =>
        plural(
          held,
          'The article held has not been read for these questions yet. It may answer them.',
          `Not all of the ${held} articles held have been read for these questions yet. They may answer them.`,
        ),
    },
  } as const satisfies Record<Silence, SilenceOfSource>,
  timeline: 'Timeline of this outlet',
  feed: 'Feed of this outlet',
  howWeKnow: 'How we know',
  outlet: 'Outlet',
  evidence: 'Evidence',
  address: 'Its address',
  articles: (count: number) => plural(count, 'The article held', `${groupDigits(count)} articles held`),
  reports: (held: number) =>
    plural(held, 'What it reports, question by question', 'What they report, question by question'),
  more: (count: number, claims: string) => say`and ${groupDigits(count)} more: ${{ link: 'all claims', to: claims }}`,
};

/** The page of all speakers. */
export const speakersPageWords = {
  description: 'The people and bodies whose words the articles give, named and unnamed, each with some of the words.',
  lede: 'Whose words the articles give. Where an article names nobody, the words it uses for its sources stand here. Authors of articles are not speakers.',
  quoted: (outlet: Phrase, words: SourceWords) => say`Quoted in ${outlet}: ${words}`,
  reported: (outlet: Phrase, words: SourceWords) => say`As ${outlet} puts it: ${words}`,
};

/** The page of one speaker. */
export const speakerPageWords = {
  title: (speaker: string) => `${speaker}, as the articles quote them`,
  description: (speaker: string, passages: number, articles: number) =>
    `${speaker}: ${inWords(passages, 'passage', 'passages')} in ${inWords(articles, 'article', 'articles')}, each in its whole sentence, with the questions it answers.`,
  nothing: 'No article held quotes this speaker.',
  quoted: (passages: number, articles: number) =>
    `Quoted or reported in ${inWords(passages, 'passage', 'passages')} of ${inWords(articles, 'article', 'articles')}.`,
  speaksFor: (body: Link) => say`Speaks for ${body}.`,
  articleOf: (date: string) => `Article of ${date}`,
  there: (role: SourceWords) => say`there ${role}`,
};

/** The page of corrections. */
export const correctionsPageWords = {
  description:
    'Mistakes of ours that were put right, and what outlets changed in their articles later: dated, and kept apart.',
  lede: 'Mistakes of ours that were put right, and what outlets changed in their articles after we copied them. The two are kept apart, and neither is ever removed.',
  ours: 'Our mistakes',
  noneOfOurs: (contact: string) =>
    say`No mistake has been reported or found so far. That does not mean there is none. ${{ link: 'How to report one', to: contact }}`,
  withdrawn: 'Withdrawn by us',
  outlets: 'Changes by outlets',
  noneOfOutlets:
    'No later change to an article is recorded. Our copies stay as they were on the day they were made, so a page may read differently today.',
  textChanged: 'the text of the copy changed',
};

/** The page of data to download. */
export const dataPageWords = {
  description:
    'Statements, claims, comparisons, articles, speakers and sources as CSV, JSON and JSON Lines; feeds; the licence.',
  lede: 'Everything the pages say, as tables. The values are those on the pages; where a page prints a reading of ours, the table keeps the words.',
  version: (day: string) => `Version ${day}`,
  emptyVersion: 'Version without articles',
  tables: 'Tables',
  rows: (count: number, holds: string) => `${inDigits(count, 'row', 'rows')}: ${holds}`,
  besideClaims: 'Beside every claim stands a claim.json with all that its page shows.',
  descriptions: 'Descriptions',
  dataPackage: (file: Link) => say`${file} describes the CSV files (Frictionless Data Package)`,
  schema: (file: Link) => say`${file} describes the JSON files (JSON Schema)`,
  annotations: (file: Link) => say`${file} gives every passage as a W3C Web Annotation`,
  licence: 'Licence',
  noLicence: (scope: string) => say`No licence is given. ${scope}`,
  licensed: (licence: Link, scope: string) => say`${licence}. ${scope}`,
  noCopies:
    'The full copies are not among the data. Of an article whose rights are not known there are only its facts and the words quoted from it.',
  feedsNote: 'New articles, claims whose comparison changed, and corrections.',
  moreFeeds: 'Each topic and each outlet has a feed.',
};

/** The page of what is checked. */
export const checksPageWords = {
  title: 'What is checked before anything is published',
  description: (kinds: number) =>
    `${groupDigits(kinds)} kinds of mistakes in the content, each of which keeps the whole site from being published.`,
  heading: 'What is checked',
  lede: (kinds: number) =>
    `Before anything is published, every file of the content is checked: ${groupDigits(kinds)} kinds of mistakes, each with the place, the cause and the remedy. One of them is enough, and the site stays as it was.`,
};

/** How many articles are held. */
function heldArticles(count: number): string {
  return plural(count, `${groupDigits(count)} article`, `${groupDigits(count)} articles`);
}

/** The page about the site. */
export const aboutWords = {
  title: 'About: method, words and limits',
  description:
    'How articles are compared question by question, by which rules, what the words and marks mean, and what is not known.',
  lede: 'We keep the full copy of each article and compare the articles question by question. Every answer stands in its article’s words, with who says it, how firmly and when.',
  method:
    'Each quotation is checked by machine against our copy; one click opens the sentence. Figures are compared by fixed rules. For answers in words an editor first decides which can both be true, and prints why. “Not mentioned” speaks of the articles held, not of their outlet. The same answer twice confirms nothing: both may go back to one origin. We check no facts, say nowhere who is right, and know nothing later than our newest article. What a copy does not print is marked as found elsewhere, worked out or not known. Corrections stay visible.',
  held: (articles: number) => `${heldArticles(articles)} held`,
  marks: 'Marks and rules',
  rules: 'How two answers are compared',
  byTable: 'as the table says',
  /** What is compared, before any two answers are. */
  comparing: [
    'What an article answers: not a figure that it gives as replaced, nor one whose time ends before that of another answer of the same speaker begins; not a vague word that a more precise figure of the article fits, nor a range that holds a more precise figure of the same speaker, said no less firmly. Where an editor marks the answer that the article puts forward, only that one. What is left out of the comparison still stands in its place, under its own words.',
    'Of several articles of an outlet the newest that puts an answer forward counts. Where both of two outlets report one named speaker with different answers, these are what is compared.',
    'Three outlets or more stand in groups by the answer they put forward, each in exactly one, in the order of dates, never of size: it is no vote. Of an answer that is said not to be decided or not known, and of a denial, there is always a group of its own. Articles that carry one text, as they say themselves and their copies bear out, are told as one text.',
    'Silence is said of a copy only where it is whole and was read for the question.',
  ],
  words: 'Words',
  meanings: [
    ['Claim', 'One question that articles answer. A claim page shows every article’s answer to it.'],
    [
      'Answer',
      'What an article says to the question: a figure, or one of the answers in words that the question allows.',
    ],
    ['Passage', 'The words of an article that give an answer, located in the full copy.'],
    ['Article', 'One verbatim copy of what an outlet published.'],
    ['Speaker', 'The person or body to whom an article gives a passage; the author of an article is none.'],
    ['How they compare', 'What the rules below say of the answers of two outlets.'],
  ],
  firmness: 'How firmly',
  forms: 'In whose words',
  formsOrder:
    'Where an article answers several times, its more precise figure heads the cell, then the passage nearest to the speaker’s own words, in this order; an editor may choose another.',
  basis: 'How we know',
  basisOrder: 'From the strongest to the weakest; a comparison prints the weakest of those it rests on.',
  numbers: 'Numbers',
  readings: (percent: number) =>
    `A figure is printed as its article words it. For the comparison alone, “about” is read as ${percent} per cent either way, “up to” as anything up to that figure, and vague words by the table here. Such readings appear only where a comparison is explained, never as a figure of an article.`,
  everyNumber: (listed: readonly string[], unlisted: readonly string[]) => {
    const others = unlisted.length > 0 ? `; in ${and(unlisted)} only digits` : '';
    return `Every number in a copy is accounted for: as part of an answer, a date, a fact about the article, or as none of these. In ${and(listed)} number words are found as well as digits${others}.`;
  },
  vagueWords: (language: string) => `Vague number words in ${language}`,
  vagueHeads: { words: 'Words', reading: 'Read as' },
  unknown: 'What this site does not know',
  notPrinted: (articles: number) =>
    `What the copies of the ${heldArticles(articles)} held do not print, and how it is known instead, where it is known:`,
  knownIn: (how: string, articles: number) => `${how}: ${heldArticles(articles)}`,
  allPrinted: 'Every copy prints all of them.',
  limits: 'Limits',
  choice: 'Which articles are held is a choice, and no measure of what was published.',
  origins: 'What a source of an article knew, and whether two articles share one, is not visible here.',
  judgement: 'Which passages answer a question is decided by an editor; each can be opened and judged.',
  changes: 'Articles may have changed since they were copied.',
  checks: (checks: string) =>
    say`${{ link: 'What is checked by machine', to: checks }}, and what is not: whether a quotation is well chosen.`,
  cite: 'How to cite',
  citeFirst:
    'Cite the article itself first: its outlet, title, date and address, as far as they are known. Then this site, with the address of the claim or passage. Addresses are kept; one that has to go keeps its date and the reason.',
  citeClaims: (claims: string) =>
    say`${{ link: 'Each claim', to: claims }} and each article carries its own address, and under “Cite & data” its citations for reference managers and the address of every passage.`,
  reuse: 'Data, feeds, embeds',
  download: (data: string, feeds: string) =>
    say`All statements, claims and comparisons are there ${{ link: 'to download', to: data }}, as tables and as Web Annotations; ${{ link: 'feeds', to: feeds }} tell what is new, changed or corrected. Under “Cite & data” every claim offers a card for other sites; only these cards may stand in another site’s frame. None of it asks anybody else for anything.`,
  mistakes: 'Mistakes',
  contact: (address: string) => say`Tell us at ${{ address }}.`,
  noContact: () => say`No address for messages is set up for this site yet.`,
  requests: () =>
    say`To have something corrected, shortened or taken down, name the address of the page, the words, and what is wrong with them or what right you hold in them. What is taken down leaves its address, the day and the reason; the text itself goes from every page, file and feed of this site.`,
  corrections: (corrections: string) =>
    say`${{ link: 'Corrections', to: corrections }} stay visible, with their day and reason.`,
  rights: 'Rights',
  rightsNote: (licence: string) =>
    say`Questions, labels, comparisons and explanations are ours. The copies and the quotations belong to those who wrote or published them; they stand here so that what is said of them can be checked. Where the rights in a copy are not known, its page asks search engines to leave it out, and its text is not among the ${{ link: 'data', to: licence }}.`,
  licences: (licences: string) =>
    say`The typefaces and the search were made by others: ${{ link: 'their licences', to: licences }}.`,
};

/* The search page: src/pages/search.astro, src/scripts. */

/** What results are called: for one, and for each other form that numbers ask for. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** What the search says in the browser: texts only, because it travels in the page; “{}” stands for what is put in. */
export const searchWords = {
  language: LANGUAGE,
  kinds: {
    claim: { one: 'claim', other: 'claims' },
    speaker: { one: 'speaker', other: 'speakers' },
    source: { one: 'source', other: 'sources' },
    topic: { one: 'topic', other: 'topics' },
    article: { one: 'article', other: 'articles' },
    passage: { one: 'passage', other: 'passages' },
    sentence: { one: 'sentence', other: 'sentences' },
    timeline: { one: 'timeline date', other: 'timeline dates' },
    result: { one: 'result', other: 'results' },
  } as const satisfies Record<ResultKind | 'result', Forms>,
  filters: {
    kind: 'What',
    topic: 'Topic',
    source: 'Source',
    speaker: 'Speaker',
    relation: 'How they compare',
  },
  order: 'order',
  orders: { '': 'best first', date: 'newest first' },
  all: 'all',
  found: '{}: {}.',
  inexact: ' None has {} as typed.',
  more: 'Show {} more',
  again: 'They could not be loaded. Try again',
  searching: 'Searching…',
  empty: 'Nothing to search for in this: type a word, a name or a number.',
  failure: 'The search cannot be loaded here. The lists below are complete.',
  stalled: 'The search does not answer. The lists below are complete. ',
  tryAgain: 'Try again',
  noSentence: 'No sentence has {}.',
  leftOut: ' Without: {}.',
  nearest: ' No single result has all of this; these come nearest.',
  without: 'without: {}',
  instead: 'for: {}',
  nearestFigures: ' Nearest figures: {}.',
  notTogether: 'No single result has all of this.',
  didYouMean: ' Did you mean {}?',
  goingOn: ' Words that begin so: {}.',
  oneByOne: ' One by one: {}.',
  unfiltered: ' Without filters: {}.',
  quoted: inQuotes('{}'),
  and: ' and ',
  or: ' or ',
};

export type SearchWords = typeof searchWords;

/** The search page without its script. */
export const searchPageWords = {
  title: 'Search',
  description: 'Every sentence of every article held, the claims, speakers, sources and topics, and the timeline.',
  field: 'Words, names, numbers or “a phrase”',
  submit: 'Search',
  noScript: 'Searching needs JavaScript. These lists are complete, and every article is printed in full on its page.',
  unbuilt: 'The search index comes with npm run build; here are the lists.',
  filters: 'Filters',
  filtersAndOrder: 'Filters and order',
  lists: 'Or browse the lists',
  claims: 'Claims',
  articles: 'Articles',
  speakers: 'Speakers',
  sources: 'Sources',
};

/** What a result says of itself besides words of its source. */
export const resultWords = {
  answers: (labels: readonly string[]) => `Answers: ${labels.join(' · ')}`,
  passages: (count: number, inWords: string) => `${inWords} ${plural(count, 'passage', 'passages')}`,
  articles: (count: number, inWords: string) => `${inWords} ${plural(count, 'article', 'articles')}`,
  claims: (count: number, inWords: string) => `${inWords} ${plural(count, 'claim', 'claims')}`,
  said: 'the day of the article',
  about: 'what a passage is about',
};
