/**
 * Every string of the interface, in English. Another language is another file with the same exports, chosen in
 * `../words.ts`. What changes with a number, a name or the words of a source is a function of these; plural forms
 * and number words are made here, because languages make them differently.
 */

import { enUS } from 'date-fns/locale/en-US';
import type { Qualification } from '../anchoring/qualifiers.ts';
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

const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A count below a hundred in words: “twenty-one”. */
function spelt(count: number): string {
  const [ten, unit] = [TENS[Math.floor(count / 10) - 2], count % 10];
  if (ten === undefined) return TEENS[count - 13] ?? countInWords(count);
  return unit === 0 ? ten : `${ten}-${SMALL[unit]}`;
}

/** Two counts of one line, both in words or, from a hundred on, both in digits. */
function alike(one: number, other: number): [string, string] {
  const write = Math.max(one, other) < 100 ? spelt : groupDigits;
  return [write(one), write(other)];
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
  year: 'y',
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
  stated: 'printed in our copy',
  traced: 'looked up by us',
  inferred: 'inferred by us',
  supplied: 'added by us',
  unknown: 'not known',
} as const satisfies Record<Basis, string>;

/** What each way of knowing a fact means. */
export const BASIS_NOTES = {
  stated: 'Our copy prints it, and we quote the words that do.',
  traced: 'Our copy does not print it. We found it at an address that we name.',
  inferred: 'Our copy does not print it. We conclude it from what is printed, and say how.',
  supplied: 'Our own words, where our copy has none: a title in square brackets, for example.',
  unknown: 'Our copy does not print it, and we have not found it.',
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
  'direct-quote': 'The speaker’s words, in the article’s quotation marks.',
  paraphrase: 'What a speaker said, in the article’s words.',
  'author-voice': 'The article says it itself, and names no speaker.',
  headline: 'It stands in the headline.',
  caption: 'It stands under a picture.',
} as const satisfies Record<Form, string>;

/** How firmly it is said. */
export const MODALITY_WORDS = {
  confirmed: 'stated as their own policy or action',
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
  confirmed: 'Somebody speaks of what they, or those they speak for, have decided or done.',
  asserted: 'Said plainly, without a hedge.',
  estimated: 'A rough count, not a final one: “an estimated 300”, “300 feared dead”.',
  reported: 'Passed on from others: “reportedly”, “reports say”.',
  predicted: 'Expected to happen.',
  possible: 'It may, might or could be so.',
  open: 'The speaker announces no decision, or says that it is not known.',
  evaluative: 'A view of what something means, or is worth.',
} as const satisfies Record<Modality, string>;

/** What kind of speaker stands behind a statement: one of them, and several. */
export const SPEAKER_KIND_WORDS = {
  'named-official': { one: 'a named person', many: 'Named people' },
  institution: { one: 'a body, no person named', many: 'Bodies, no person named' },
  'anonymous-official': { one: 'unnamed officials', many: 'Unnamed officials' },
  'unnamed-reports': { one: 'unnamed reports', many: 'Unnamed reports' },
} as const satisfies Record<SpeakerKind, { one: string; many: string }>;

/** How firmly it is said, as a short sentence after who says it. */
export const FIRMNESS_SENTENCES = {
  confirmed: 'Stated as their own policy or action.',
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
  confirmed: 'states it as its own policy or action',
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
  at: (sentence: Phrase, time: Phrase) => say`${sentence} ${time}`,
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
    rule: 'Two figures for the same thing that do not overlap, or two answers that an editor, with reasons, says cannot both be true.',
  },
  differ: {
    figures: 'different answers',
    answers: 'different answers',
    rule: 'Two answers that can both be true, but tell a reader different things. An editor says so, and why.',
  },
  'differ-in-time': {
    figures: 'figures from different dates',
    answers: 'answers from different dates',
    rule: 'Two different answers, each of which may have been true in its time.',
  },
  'partly-agree': {
    figures: 'partly the same figures',
    answers: 'partly the same answers',
    rule: 'One outlet gives what the other gives, and more besides.',
  },
  'agree-certainty-differs': {
    figures: 'same figure, different certainty',
    answers: 'same answer, different certainty',
    rule: 'The same answer, or answers that agree, said with different firmness. Who speaks is printed, not compared.',
  },
  agree: {
    figures: 'same figure',
    answers: 'same answer',
    rule: 'The same figure, the same answer, or answers that an editor says agree, said with the same firmness.',
  },
  compatible: {
    figures: 'figures fit together',
    answers: 'answers fit together',
    rule: 'Two different figures that leave room for each other: “at least 40” and 62.',
  },
  'not-comparable': {
    figures: 'not compared',
    answers: 'they talk about different things',
    rule: 'Figures in different units or about different days, a word instead of a figure, or answers that an editor says talk about different things.',
  },
  'single-source': {
    figures: 'only in one article',
    answers: 'only in one article',
    rule: 'Only one outlet’s articles answer the question.',
  },
  silent: {
    figures: 'not mentioned',
    answers: 'not mentioned',
    rule: 'None of the articles we hold answers the question.',
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
  same: { rule: 'The figures are equal, or the answer is the same.' },
  'same-denial': {
    figures: 'same denial',
    answers: 'same denial',
    rule: 'Both articles carry a denial of the same answer.',
  },
  denied: {
    figures: 'one gives it, one carries a denial',
    answers: 'one gives it, one carries a denial',
    rule: 'A denial stands against every answer that lies wholly within what it denies.',
  },
  'other-denial': {
    figures: 'a denial, not compared',
    answers: 'a denial, not compared',
    rule: 'A denial is compared only with the same denial, and with an answer that lies within what it denies.',
  },
  open: {
    rule: 'What is not decided, not known or only possible rules nothing out, and is not the same as what is stated.',
  },
  units: { figures: 'in different units', rule: 'Figures in different units are not compared.' },
  word: {
    figures: 'a word, not a figure',
    rule: 'A vague word is compared only with a figure that it could mean, and never contradicts one.',
  },
  'word-fits': { rule: 'A vague word fits together with a figure that it could mean.' },
  'other-days': {
    figures: 'about different days',
    rule: 'What is expected for one day is not compared with what is expected for another.',
  },
  overlap: { rule: 'The figures differ, but leave room for each other.' },
  rounded: {
    figures: 'perhaps rounded',
    rule: 'One figure is the other rounded to fewer digits, and within five per cent of it.',
  },
  'printed-as-earlier': { rule: 'One of the two articles itself prints the other’s figure as an earlier one.' },
  grown: { rule: 'A running total can grow, and the higher figure is the later one.' },
  undated: {
    figures: 'different figures, not all dated',
    answers: 'different answers, not all dated',
    rule: 'The answers differ, and we do not know the date of at least one of them.',
  },
  apart: { rule: 'The answers differ, and their dates are further apart than the question allows.' },
  'other-dates': {
    rule: 'The quantity goes up and down, and the figures are of different dates.',
  },
  'same-day': {
    rule: 'Two figures of a running total that do not overlap, for the same time: which is the later is not known.',
  },
  disjoint: { rule: 'The figures are for the same thing, and do not overlap.' },
  table: { rule: 'An editor decided beforehand how these two answers go together, and why.' },
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
export const ONE_SOURCE_WORDS = 'only in one outlet';

/** Where articles print only answers that they give as replaced, all of them or all but one. */
export const REPLACED_WORDS = {
  all: 'each article has replaced its answer',
  allButOne: 'only one answer is not replaced',
  rule: 'Each article that answers gives its own answer as replaced. The answers are shown, and not compared.',
};

/** Two answers of one article that do not go together. */
export const TENSION_WORDS = 'hard to square, within one article';

export const TENSION_RULE =
  'Within one article: two figures for one question that do not overlap, a figure above one that it cannot exceed, or two answers that cannot both be true. Both speakers and everything we assume are printed with it.';

/** What is printed where a column does not answer: silence is only said of copies that were read for the question. */
export function silenceWords(articles: number, silence: Silence = 'not-mentioned'): string {
  return SILENCE_WORDS[silence](articles);
}

const SILENCE_WORDS = {
  'not-mentioned': (articles) =>
    plural(
      articles,
      'not mentioned in this article',
      `not mentioned in the ${countInWords(articles)} articles we hold`,
    ),
  'not-in-excerpt': (articles) =>
    plural(articles, 'not in the excerpt we hold', `not in what we hold of the ${countInWords(articles)} articles`),
  'not-yet-read': (articles) =>
    plural(
      articles,
      'not yet read for this question',
      `not all of the ${countInWords(articles)} articles we hold have been read for this question yet`,
    ),
} as const satisfies Record<Silence, (articles: number) => string>;

/** How many questions are silent in one way: “One is not mentioned.” */
const silentCount = (how: string) => (questions: number) =>
  plural(questions, `One is ${how}.`, `${sentenceCase(countInWords(questions))} are ${how}.`);

/** Where an answer stands in its article, beside the one that heads the cell. */
export const STANDING_WORDS = {
  current: (answer) => say`Another answer: ${answer}`,
  'beside-lead': (answer) => say`Another answer: ${answer}`,
  'less-precise': (answer) => say`Less precisely: ${answer}`,
  earlier: (answer) => say`Earlier, replaced in this article: ${answer}`,
} as const satisfies Record<Standing, (answer: Phrase) => Phrase>;

/** A claim in one line, and what it rests on. */
export const claimLines = {
  unanswered: 'None of the articles we hold answers this question.',
  only: (who: Phrase, answers: readonly Phrase[]) => say`Only ${who}: ${phraseSeries(answers)}.`,
  onlyFigure: (who: Phrase, figures: readonly Phrase[]) => say`Only ${who} gives a figure: ${phraseSeries(figures)}.`,
  bothFigure: (figure: string, who: readonly Phrase[]) => say`Both give ${figure}: ${phraseList(who)}.`,
  bothAnswer: (answer: string, who: readonly Phrase[]) => say`Both: ${answer}. ${phraseSeries(who)}.`,
  unnamed: (line: Phrase) => say`${line} Neither names a person.`,
  compared: (relation: string, who: readonly Phrase[]) => say`${sentenceCase(relation)}. ${joinPhrases(who, '. ')}.`,
  /** Many answers in few words: “Different figures: six answers in ten articles.” */
  inShort: (relation: string, answers: number, articles: number) =>
    `${sentenceCase(relation)}: ${inWords(answers, 'answer', 'answers')} in ${inWords(articles, 'article', 'articles')}.`,
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
  noneDated: 'We hold no dated article',
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

/** How far apart in time: “of the same time”, “five days apart”. */
function apart(gap: number): string {
  return gap === 0 ? 'of the same time' : `${inWords(gap, 'day', 'days')} apart`;
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
  noConfirmation: 'The same answer twice is no confirmation: both may go back to one origin.',
  noConfirmationOf: 'That both agree is no confirmation: both may go back to one origin.',
  /** By the weakest of the two. */
  basisOfDates: {
    stated: 'Our copies print both dates.',
    traced: 'Our copies do not print both dates: at least one was looked up by us.',
    inferred: 'Our copies do not print both dates: at least one was inferred by us.',
    supplied: 'Our copies do not print both dates: at least one was added by us.',
    unknown: 'We do not know both dates.',
  } as const satisfies Record<Basis, string>,
  pairsOf: (relation: string, count: number) => `${relation} ${groupDigits(count)}`,
  allPairs: (answers: number, pairs: number, counts: readonly string[]) =>
    `${sentenceCase(countInWords(answers))} answers make ${groupDigits(pairs)} pairs: ${seriesOf(counts)}. The strongest gives the comparison its name.`,
  side: (answer: Phrase, firmness: string, who: Phrase) => say`${who}: ${answer}, ${firmness}.`,
  sides: (one: Phrase, other: Phrase) => say`${one} ${other}`,
  exampleOf: (sides: Phrase) => say`For example, ${sides}`,
  dayUnknown: 'a day not known',
  datesUnknown: (first: string, second: string) => `${first} and ${second}: how far apart they are is not known.`,
  datesUnlimited: (first: string, second: string, gap: number) =>
    `${first} and ${second} are ${apart(gap)}; for this question we compare answers of any date.`,
  datesTooFar: (first: string, second: string, gap: number, within: number) =>
    `${first} and ${second} are ${apart(gap)}, more than the ${limit(within)} within which we compare answers to this question.`,
  datesNear: (first: string, second: string, gap: number, within: number) =>
    `${first} and ${second} are ${apart(gap)}; for this question we compare answers up to ${limit(within)} apart.`,
  read: (words: readonly Phrase[], range: string) => say`We read ${inRow(words)} as ${range}.`,
  readNotCompared: (words: readonly Phrase[], range: string) => {
    const held = plural(words.length, 'Its article', 'Each article');
    return say`${reasonLines.read(words, range)} ${held} also gives a more precise figure within that, which is compared instead.`;
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
  cannotExceed: 'The first figure cannot be more than the second.',
  sameQuestion: 'Both figures answer one question, and do not overlap.',
  twoSpeakers: 'Both figures were counted in the same way, though they are not the same speaker’s.',
};

/** Who speaks, and of which time. */
export const speakerLines = {
  none: 'no speaker named',
  notNamed: (name: string) => say`${{ name }}, not named`,
  noPerson: (name: string) => say`${{ name }}, no person named`,
  unnamed: (words: SourceWords) => say`unnamed ${words}`,
  time: (words: SourceWords, date: string) => say`${words}: ${date}`,
  timeUnread: (words: SourceWords) => say`${words}, which names no day`,
  timeIn: (time: Phrase, article: string) => say`${time}; ${article}`,
};

/** Questions by how many outlets answer them. */
export const questionListLines = {
  ofTwo: (both: number, alone: readonly { count: number; who: Phrase; articles: number }[]) => {
    const single = alone.map(({ count, who, articles }, index) => {
      const only = say`only in the ${who} ${plural(articles, 'article', 'articles')}`;
      return index === 0
        ? say`${sentenceCase(countInWords(count))} ${plural(count, 'is', 'are')} answered ${only}`
        : say`${countInWords(count)} ${only}`;
    });
    const all = say`Both answer ${both === 0 ? 'none' : countInWords(both)}.`;
    return single.length === 0 ? all : say`${all} ${phraseList(single)}.`;
  },
  ofMany: (shared: number, alone: number) =>
    say`Several outlets answer ${shared === 0 ? 'none' : countInWords(shared)}; ${countInWords(alone)} ${plural(alone, 'is', 'are')} answered by one outlet alone.`,
  notMentioned: (outlet: Phrase, articles: number) =>
    plural(articles, 'one', 'many') === 'one'
      ? say`not mentioned in the ${outlet} article`
      : say`not mentioned in the ${countInWords(articles)} ${outlet} articles we hold`,
  tension: 'Hard to square with another answer of the same article',
  unanswered: 'Answered in none of the articles we hold',
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
  noted: (known: string, note: string) => (known ? `${known}: ${note}` : note),
  date: (basis: Basis) => `date ${BASIS_WORDS[basis]}`,
  by: (authors: string) => `by ${authors}`,
  byUntitled: (authors: string) => `by ${authors}; our copy has no title`,
  noAuthor: 'our copy names no author',
  noTitleNoAuthor: 'our copy has no title and no author',
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
  noPassage: 'No passage is recorded yet.',
  checked: (count: number) =>
    plural(
      count,
      'The one quotation was found in this copy.',
      `All ${groupDigits(count)} quotations were found in this copy.`,
    ),
  numbers: 'Every number in the copy belongs to an answer, a time, a fact above or the page around the article.',
  numbersExcept: (count: number) =>
    `Every number in the copy belongs to an answer, a time, a fact above or the page around the article, except ${countInWords(count)} that ${plural(count, 'is no claim', 'are no claims')}.`,
  passages: (count: number) => `${groupDigits(count)} ${plural(count, 'passage', 'passages')}`,
  passagesAnswering: (count: number, questions: number) =>
    `${articleFactLines.passages(count)}, answering ${groupDigits(questions)} ${plural(questions, 'question', 'questions')}`,
  pageTitle: (article: string, title: string) => `${article}: ${title}`,
  pageDescription: (passages: string, extent: Extent) =>
    `${EXTENT_WORDS[extent]}, word for word, and how we know what it is: ${passages}, each with what other articles say.`,
};

/** How much of an article its page shows. */
export const EXTENT_WORDS = {
  whole: 'The whole article',
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

/** How many of the questions an article answers. */
function answersOurs(questions: number): string {
  return `Answers ${questions === 0 ? 'none' : countInWords(questions)} of our questions`;
}

/** The first screen. */
export const homeLines = {
  bothArticles: (questions: number) =>
    `Both articles answer ${questions} ${plural(questions, 'question', 'questions')}.`,
  bothOutlets: (questions: number) => `Both outlets answer ${questions} ${plural(questions, 'question', 'questions')}.`,
  severalOutlets: (questions: number) =>
    `Several outlets answer ${questions} ${plural(questions, 'question', 'questions')}.`,
  noneRuledOut: 'No two answers here rule each other out.',
  ruledOut: (questions: number) => `In ${countInWords(questions)} of them, answers stand against each other.`,
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
  counts: (measure: string, words: SourceWords | undefined) => (words ? say`${measure}, ${words}` : [measure]),
  howToRead: 'Time runs down; figures reach out from zero on one scale. Solid: said to be so. Broken: still to come.',
  tooFarApart: 'The figures are too far apart for one scale, so they are printed in order of time, without bars.',
  undrawn: (who: Phrase, words: readonly Phrase[], why: string) =>
    say`${who} says ${phraseList(words)}: ${why}, so it is not drawn.`,
  alsoUndrawn: (who: Phrase, words: readonly Phrase[], why: string) =>
    say`${who} also says ${phraseList(words)}: ${why}, so it is not drawn.`,
  noFigure: 'a word, not a figure',
  noDate: 'we know no date for it',
  countedIn: (unit: string) => `it is counted in ${unit}`,
  noFuture: (who: readonly Phrase[]) => say`What we hold from ${inRow(who)} gives no figure for what lies ahead.`,
  manyNoFuture: (outlets: number) => `What we hold from ${outlets} outlets gives no figure for what lies ahead.`,
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

/** The strip of the timeline. */
export const stripLines = {
  says: (label: string, words: SourceWords) => say`${label}: ${words}`,
  /** How we read time words, for those who do not see where they stand. */
  dated: (says: Phrase, date: string) => say`${says}${{ hidden: ` (${date})` }}`,
  summary: (dates: number, times: number) =>
    `Drawn to scale: ${inWords(dates, 'date', 'dates')} of articles and ${inWords(times, 'time', 'times')} that their words are about.`,
};

/** The entries of the timeline, and the ways to its parts. */
export const timelineLines = {
  noDate: (words: SourceWords) => say`${words} names no day.`,
  read: (words: SourceWords, date: Phrase) => say`We read ${words} as ${date}.`,
  how: (date: string, basis: Basis, to: string): Phrase => [
    { link: say`${date}${{ hidden: `, ${BASIS_WORDS[basis]}` }}`, to },
  ],
  gap: (days: number) => `${sentenceCase(inWords(days, 'day', 'days'))} later`,
  entries: (articles: number, passages: number) => `${countLines.article(articles)}, ${countLines.passage(passages)}`,
  article: (questions: number) => `${answersOurs(questions)}.`,
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
  background: (label: string) => say`more on ${label}`,
  said: (who: Phrase, what: Phrase) => (what.length > 0 ? say`${who}: ${what}` : who),
  quoting: (outlet: Phrase, who: Phrase) => say`${outlet}, quoting ${who}`,
  reporting: (outlet: Phrase, who: Phrase) => say`${outlet}, reporting ${who}`,
  figure: (label: string, figure: Phrase) => say`${label}, ${figure}`,
};

/** Cards for chats and networks. */
export const cardLines = {
  moreAnswers: (count: number) => `and ${countInWords(count)} more ${plural(count, 'answer', 'answers')}`,
  moreGroups: (count: number) => `and ${countInWords(count)} more answers`,
  /** What a card says of an answer that several give, told to who does not see it. */
  group: (answer: string, told: readonly string[]) => `${answer}: ${seriesOf(told)}`,
  moreOnPage: (count: number) => `${sentenceCase(inWords(count, 'more answer', 'more answers'))} on the page`,
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
  person: (family: string, initials: string) => `${family}, ${initials}`,
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
  statements: 'every passage, with its exact words and where they stand',
  answers: 'which passage answers which question, and how',
  claims: 'every question, and how its answers compare',
  comparisons: 'every pair of outlets that answer one question',
  articles: 'every article: its facts and how we know them, not its text',
  speakers: 'every person or body whose words an article gives',
  sources: 'every outlet, and how we know it',
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
  publish: 'how much of the copy its page shows: whole, or quotes, only the sentences that are quoted',
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
  follow: 'Follow',
  method: 'How we compare',
  sources: 'Outlets',
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
  nothing: 'Nothing that we hold belongs here yet.',
  undated: 'Said without a date',
  undatedWords: 'Time words that name no day.',
  undatedWordsAndArticles: 'Time words that name no day, and articles whose date we do not know.',
  allIn: (outlet: string) => `All in ${outlet}.`,
  withdrawn: 'Withdrawn',
};

/** The timeline in small, and its strip. */
export const stripWords = {
  whole: 'The whole timeline',
  caption: (most: number, isFolded: boolean, isExpected: boolean, isAhead: boolean) =>
    [
      ...(most > 0
        ? [`Above the line: articles. Below it: passages, by what they are about. The highest bar: ${most}.`]
        : []),
      ...(isFolded ? ['Days are drawn to scale; where the line is dotted, time is drawn shorter.'] : []),
      ...(isExpected ? ['Dashed: a forecast, or said to be possible.'] : []),
      ...(isAhead ? ['Shaded: after our newest article.'] : []),
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
  published: (outlet: Phrase) => say`${outlet} publishes its article`,
  article: (byline: string, holds: string) => `${sentenceCase(byline)}. ${holds}`,
  dated: (date: string) => `${sentenceCase(date)}.`,
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
  copy: 'Copy',
  copyLink: 'Copy link',
  copyText: 'Copy quote and link',
  copyAnswer: 'Copy link to this answer',
  copied: 'Copied.',
  selected: 'That did not work here. It is selected: copy it from here.',
};

/** One passage as evidence. */
export const passageWords = {
  askedBefore: 'Asked or said before:',
  open: 'In the article',
  onTimeline: 'On the timeline',
};

/** The cell of an outlet on a claim’s page. */
export const cellWords = {
  also: 'Another passage with the same answer',
  again: (words: SourceWords) => say`Another passage with the same answer: ${words}`,
  beside: 'Related to the question',
  earlier: (date: string) => `Earlier, ${date}`,
  /** Many outlets that do not answer, by what their silence means. */
  silent: {
    'not-mentioned': (outlets, more) => say`Not mentioned in the articles we hold from ${someOf(outlets, more)}.`,
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
  recorded: (day: string) => `Recorded on ${day}.`,
};

/** Two answers of one article that are hard to square. */
export const tensionWords = {
  line: (tension: string, other: Phrase | undefined, difference: string | undefined) => {
    const apart = difference ? `, ${difference}` : '';
    return other ? say`${tension}: with ${other}${apart}.` : say`${tension}${apart}.`;
  },
  why: () => say`Why?${{ hidden: ' What makes these hard to square' }}`,
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
      ? say`More on ${phraseList(claims)}; it answers none of our questions itself.`
      : say`It answers none of our questions.`,
};

/** The facts of a copy. */
export const factWords = {
  quotations: 'Quotations',
  checkedAtBuild: 'A machine checks each quotation against our copy, letter by letter, whenever this site is built.',
  recorded: 'Recorded here',
  numbers: 'Numbers',
  furniture: 'Around the article',
  whichNumbers: 'Which, and why',
  digest: 'Digest of the copy',
  digestNote:
    'SHA-256 of the text above, with runs of white space as one space. A single changed letter gives another digest.',
};

/** How a claim stood before. */
export const historyWords = {
  heading: 'History',
  earlierDays: (count: number) => inDigits(count, 'earlier day', 'earlier days'),
  nothingEarlier: 'We hold no earlier answer of these outlets.',
  recorded: (day: string) => `Recorded on ${day}`,
  withArticles: (articles: readonly Phrase[]) => say`with ${phraseList(articles)}`,
};

/** The figures of several claims, as a picture and as a table. */
export const figureWords = {
  byDate: 'The figures, by the date they refer to',
  sameAsTable: 'The same as a table',
  tooMany: (count: number) =>
    `${groupDigits(count)} figures are more than one picture can hold. The table has them all.`,
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
  questions: (count: number, above: number) => {
    const others = above > 0 ? `; ${countInWords(above)} more ${plural(above, 'stands', 'stand')} above` : '';
    return `${sentenceCase(inWords(count, 'question', 'questions'))}, each answered in one outlet’s articles only${others}.`;
  },
  more: (count: number) => `${groupDigits(count)} more`,
};

/** References to take away. */
export const citationWords = {
  heading: 'Cite',
  originals: (count: number) => plural(count, 'The original article, first', 'The original articles, first'),
  thisPage: 'This page, second',
  style: (undated: boolean, supplied: boolean) =>
    [
      'APA style.',
      ...(undated ? ['“n.d.” stands for a date that we do not know.'] : []),
      ...(supplied ? ['Square brackets hold a title that we supplied.'] : []),
    ].join(' '),
  managers: 'For reference managers',
  content: 'What stands in it',
};

/** What became of addresses that are gone. */
export const retiredWords = {
  here: (page: string, path: string) => say`It is here now: ${{ link: page, to: path }}`,
  now: (page: string) => `Now: ${page}`,
  goOn: (home: string, search: string, corrections: string) =>
    say`Go on from ${{ link: 'the front page', to: home }}, ${{ link: 'search', to: search }}, or see ${{ link: 'what else was corrected', to: corrections }}.`,
  gone: (what: string, fate: string) => `The ${what}. ${fate}`,
  movedAway: (what: string, place: string) =>
    say`The ${what}. ${{ link: 'It stands in another article now.', to: place }}`,
};

/** The key to the marks. */
export const markWords = {
  silence: 'Said of the articles we hold, never of the outlet, and never called an omission.',
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
  chosen: 'An editor chose which two questions stand first.',
  uneasy: 'What does not sit easily together',
  withinOne: 'Each inside one article.',
  severalAnswers: (count: number) => `${sentenceCase(countInWords(count))} answers in one article`,
  assume: 'Hard to square only if:',
  allClaims: (count: number) => `All ${groupDigits(count)} questions`,
  timeline: 'In order of time',
  articles: 'The articles, word for word',
  allArticles: (count: number) => `All ${groupDigits(count)} articles`,
  speaks: (questions: number, people: number) => {
    const cites = people === 0 ? 'cites no person by name' : `cites ${inWords(people, 'person', 'people')} by name`;
    return `${answersOurs(questions)} and ${cites}.`;
  },
};

/** The page at an address where there is none. */
export const missingPageWords = {
  title: 'No page at this address',
  description: 'There is no page at this address. Search, or go on from the lists.',
  heading: 'There is no page at this address',
  lede: (home: string) =>
    say`Addresses that were published here do not vanish, so this one may have been cut short or mistyped. Search for a word, a name or a number, or go on from ${{ link: 'the front page', to: home }}.`,
  query: 'A word, a number, a name',
  nearest: 'The nearest addresses',
  lists: 'Or browse',
  allArticles: 'All articles',
  questions: 'Or begin with a question',
};

/** The page of all claims. */
export const claimsPageWords = {
  description: (questions: number, articles: number) =>
    `${groupDigits(questions)} questions, and what ${inWords(articles, 'article', 'articles')} say to each, side by side, in their own words.`,
  heading: (questions: number, articles: number) => {
    const [asked, held] = alike(questions, articles);
    return `${sentenceCase(asked)} ${plural(questions, 'question', 'questions')}, ${held} ${plural(articles, 'article', 'articles')}`;
  },
  byTopic: 'By topic',
};

/** The page of one claim. */
export const claimPageWords = {
  topic: 'Topic',
  place: (place: number, count: number) => `claim ${place} of ${count}`,
  restsOn: 'What this rests on',
  why: (relation: string) => `What ${inQuotes(relation)} means here`,
  hardToSquare: 'Hard to square',
  covers: 'What the question covers',
  noLongerCompared: 'No longer compared',
  link: 'Link to this claim',
};

/** The pages that give citations, addresses and data of a claim or an article. */
export const citePageWords = {
  name: 'Cite & data',
  /** The same among other words. */
  short: 'cite it',
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
  column: (from: number, to: number | undefined) =>
    to === undefined ? `For a column of ${from} px or more` : `For a column of ${from} to ${to} px`,
  noScript: (card: string) =>
    say`No script, no cookie, no request to anybody else. ${{ link: 'See the card by itself', to: card }}`,
};

/** The page of all articles. */
export const articlesPageWords = {
  description: (articles: number, stretch: string) => {
    const held = `The articles we hold, word for word: ${inWords(articles, 'article', 'articles')}`;
    return stretch ? `${held}, ${stretch}.` : `${held}.`;
  },
  lede: (description: string) =>
    `${description} Opposite each stands what the other articles say to the same questions, and beneath it how we know its outlet, date and author.`,
  years: 'Years',
};

/** The page of one article. */
export const articlePageWords = {
  byline: (byline: string) => `${sentenceCase(byline)}.`,
  copy: 'Word for word; the small numbers and the notes are ours.',
  excerpt: (missing: string) => `An excerpt, word for word: ${missing}`,
  /** Of an article of which only the quoted sentences are published: where all of it can be read, if that is known. */
  quotes: (original: Link | undefined) =>
    original
      ? say`We publish only the sentences quoted, word for word and in their order; read the whole at ${original}. […] stands for what is left out. Numbers and notes are ours.`
      : say`We publish only the sentences quoted, word for word and in their order. […] stands for what is left out. Numbers and notes are ours.`,
  oppositeOne: (outlet: string) => ({
    head: say`${{ emphasis: outlet }} what it says to the same questions, if anything`,
    tap: `Underlined: ${outlet} answers the same question. A number opens its note.`,
  }),
  oppositeMany: {
    head: say`${{ emphasis: 'The other articles' }} what they say to the same questions, if anything`,
    tap: 'Underlined: other articles answer the same question. A number opens its note.',
  },
  passagesGone: 'Passages that are gone',
  facts: 'How we know',
  numbers: 'Numbers that are not claims',
  inTheCopy: 'in the copy',
  elsewhere: 'Elsewhere on this site',
  onTimeline: 'This article on the timeline',
  everythingFrom: (outlet: Phrase) => say`Everything we hold from ${outlet}`,
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
  description: 'The outlets whose articles we hold, each with some of their words.',
  lede: 'Who published the articles we hold, and some of the words of each.',
  speakers: 'The people and bodies they quote',
  notKnown: 'Outlet not known',
  notKnownNote:
    'Copies that do not say where they were published. Each stands in a column of its own, so that no two of them are taken for one outlet.',
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
      `${outlet}: the ${groupDigits(answered)} of ${groupDigits(questions)} questions that its article here answers, in its own words, and those that it does not mention.`,
      `${outlet}: the ${groupDigits(answered)} of ${groupDigits(questions)} questions that its ${groupDigits(held)} articles here answer, in their own words, and those that they do not mention.`,
    ),
  noArticle: 'We hold no article of this outlet.',
  answers: (held: number, answered: number, questions: number) =>
    plural(
      held,
      `The one article we hold answers ${groupDigits(answered)} of ${groupDigits(questions)} questions.`,
      `The ${groupDigits(held)} articles we hold answer ${groupDigits(answered)} of ${groupDigits(questions)} questions.`,
    ),
  /** The questions that are not answered, by what that silence means. */
  silences: {
    'not-mentioned': {
      heading: 'Not mentioned',
      count: silentCount('not mentioned'),
      means: (held: number) =>
        `What these questions ask is ${silenceWords(held, 'not-mentioned')}. That says nothing about what else the outlet published.`,
    },
    'not-in-excerpt': {
      heading: 'Not in the excerpt we hold',
      count: silentCount('not in the excerpt we hold'),
      means: (held: number) =>
        `What these questions ask is ${silenceWords(held, 'not-in-excerpt')}. The missing parts may answer them.`,
    },
    'not-yet-read': {
      heading: 'Still to be looked for',
      count: silentCount('still to be looked for'),
      means: (held: number) =>
        plural(
          held,
          'The article we hold has not been read for these questions yet. It may answer them.',
          `Not all of the ${countInWords(held)} articles we hold have been read for these questions yet. They may answer them.`,
        ),
    },
  } as const satisfies Record<Silence, SilenceOfSource>,
  timeline: 'Timeline of this outlet',
  feed: 'Feed of this outlet',
  howWeKnow: 'How we know',
  outlet: 'Outlet',
  evidence: 'Evidence',
  address: 'Its address',
  articles: (count: number) => plural(count, 'The article we hold', `The ${groupDigits(count)} articles we hold`),
  reports: (held: number) =>
    plural(held, 'What it reports, question by question', 'What they report, question by question'),
  more: (count: number, claims: string) => say`and ${groupDigits(count)} more: ${{ link: 'all claims', to: claims }}`,
};

/** The page of all speakers. */
export const speakersPageWords = {
  description: 'The people and bodies whose words the articles give, named and unnamed, each with some of the words.',
  lede: 'Whose words the articles give. Where an article names nobody, its own words for its sources stand here. The authors of articles are not speakers.',
  quoted: (outlet: Phrase, words: SourceWords) => say`Quoted in ${outlet}: ${words}`,
  reported: (outlet: Phrase, words: SourceWords) => say`As ${outlet} puts it: ${words}`,
};

/** The page of one speaker. */
export const speakerPageWords = {
  title: (speaker: string) => `${speaker}: what the articles report`,
  description: (speaker: string, passages: number, articles: number) =>
    `${speaker}: ${inWords(passages, 'passage', 'passages')} in ${inWords(articles, 'article', 'articles')}, ${plural(passages, 'in its whole sentence', 'each in its whole sentence')}, with the questions it answers.`,
  nothing: 'None of the articles we hold quotes this speaker.',
  /** Whose words the passages hold: `quotes` of them stand in quotation marks. */
  cited: (passages: number, quotes: number, articles: number) => {
    const mixed = quotes === passages ? 'Quoted' : 'Quoted or reported';
    const how = quotes === 0 ? 'Reported' : mixed;
    const whose = quotes === 0 ? `, in the ${plural(articles, 'article’s', 'articles’')} own words` : '';
    return `${how} in ${inWords(passages, 'passage', 'passages')} of ${inWords(articles, 'article', 'articles')}${whose}.`;
  },
  speaksFor: (body: Link) => say`Speaks for ${body}.`,
  articleOf: (date: string) => `Article of ${date}`,
  there: (role: SourceWords) => say`there ${role}`,
};

/** The page of corrections. */
export const correctionsPageWords = {
  description:
    'Our mistakes that were put right, and what outlets later changed in their articles: dated, with the reason, and kept apart.',
  lede: 'Our mistakes that were put right, and what outlets changed in their articles after we copied them. The two are kept apart, and nothing is ever removed from either list.',
  ours: 'Our mistakes',
  noneOfOurs: 'No mistake has been reported or found so far. That does not mean that there is none.',
  withdrawn: 'Withdrawn by us',
  outlets: 'Changes by outlets',
  noneOfOutlets:
    'No later change to an article is on record. Our copies stay as they were on the day they were made, so the outlet’s own page may read differently today.',
  textChanged: 'the text of the copy changed',
  /** On the page of what was corrected. */
  corrected: 'Corrected: see what changed and why',
  all: 'All corrections',
  report: 'Have you found one?',
  how: 'How mistakes are put right',
  what: [
    'What was wrong is put right on every page where it stands, in the data and in the feeds.',
    'What was changed, the day and the reason are written here and on the page concerned. Feeds tell them too.',
    'An address that was published is kept. Where something has to go, its address says since when and why.',
    'Our copy of an article is not rewritten when the outlet changes the article; the change is told beside it.',
  ],
};

/** The page of data to download. */
export const dataPageWords = {
  description:
    'Passages, questions, comparisons, articles, speakers and outlets as CSV, JSON and JSON Lines; feeds; the licence.',
  lede: 'Everything that the pages say, as tables. The values are those on the pages; where a page prints a reading of ours, the table keeps the article’s words.',
  start:
    'For one row for each question, with what the articles say to it in one line, take claims. To check a quotation, take statements: each has its exact words and where they stand in the copy.',
  version: (day: string) => `Version of ${day}`,
  emptyVersion: 'Version without articles',
  tables: 'Tables',
  rows: (count: number, holds: string) => `${inDigits(count, 'row', 'rows')}: ${holds}`,
  besideClaims: 'Beside every claim stands a claim.json with all that its page shows.',
  descriptions: 'What the fields mean',
  dataPackage: (file: Link) => say`${file} describes the CSV files (Frictionless Data Package)`,
  schema: (file: Link) => say`${file} describes the JSON files (JSON Schema)`,
  annotations: (file: Link) => say`${file} gives every passage as a W3C Web Annotation`,
  licence: 'Licence',
  noLicence: (scope: string) => say`No licence is given. ${scope}`,
  licensed: (licence: Link, scope: string) => say`${licence}. ${scope}`,
  noCopies:
    'The copies of the articles are not among the data. Of an article whose rights we do not know there are only its facts and the words quoted from it. The field publish of each article says whether its page shows the whole copy or only the sentences quoted.',
  feedsNote: (follow: string) =>
    say`They tell of new articles, of questions whose comparison changed, and of corrections. ${{ link: 'How to follow them', to: follow }}.`,
};

/** The page that says how to hear of what is new. */
export const followPageWords = {
  description:
    'How to hear of new articles, changed comparisons and corrections: one address for a feed reader, without an account.',
  lede: 'Hear of new articles, changed comparisons and corrections. You need no account and give no e-mail address.',
  reader: 'With a feed reader',
  feed: 'A feed is a file that this site keeps up to date for feed readers: apps and mail programs that look in for you and show what is new. Copy this address into yours.',
  raw: 'In a browser it shows its bare text, because it is meant for programs. With .json in the place of .atom at its end it gives the same as JSON Feed.',
  parts: 'Only one topic or one outlet',
  addresses: 'The address of each',
};

/** What we say of outlets, and do not say. */
export const unratedWords = {
  outlet: 'An outlet is whoever published an article: a newspaper, a news site, a broadcaster, an agency.',
  notRated: 'We do not rate outlets or articles.',
  /** The question that a reader has, as the way to what we know. */
  ask: 'Where is it from, and can I trust it?',
  here: 'We do not rate outlets or articles, and check no facts. What we know of where this comes from stands here; judge by that, and by what the other articles say.',
};

/** The page of what is checked. */
export const checksPageWords = {
  title: 'What is checked before anything is published',
  description: (kinds: number) =>
    `${groupDigits(kinds)} kinds of mistakes in the content, each of which keeps the whole site from being published.`,
  heading: 'What is checked',
  lede: (kinds: number) =>
    `Before anything is published, every file of the content is checked: ${groupDigits(kinds)} kinds of mistakes, each with the place, the cause and the remedy. One of them is enough, and the site stays as it was.`,
  asked: 'What an editor is asked about',
  askedLede: (kinds: number) =>
    `${groupDigits(kinds)} more are found by rules of thumb, or are for a person to decide. Each is said with its place; an editor mends it, or accepts it and writes the reason beside it.`,
  waits: 'A release waits until this is mended, or accepted with a reason.',
  notes: 'Only a note: it stops nothing.',
};

/** How many articles we hold. */
function heldArticles(count: number): string {
  return plural(count, `${groupDigits(count)} article`, `${groupDigits(count)} articles`);
}

/** The page about the site. */
export const aboutWords = {
  title: 'About: how we compare, what the marks and words mean, how to reach us',
  description:
    'How articles are compared question by question, what the marks and the words mean, what we cannot know, and how to reach us.',
  lede: 'We keep a word-for-word copy of each article and set the articles side by side, question by question. Every answer stands in its article’s own words, with who says it, how firmly and when.',
  method: [
    'A machine checks each quotation against our copy, letter by letter, whenever the site is built. One click opens the sentence in its article.',
    'Figures are compared by fixed rules. For answers in words an editor decides beforehand which of them can both be true, and the page prints why.',
    '“Not mentioned” is said of the articles we hold, never of the outlet. The same answer twice confirms nothing: both may go back to one origin.',
    'We check no facts, never say who is right, and know of nothing later than our newest article. What a copy does not print is marked: looked up by us, inferred by us, added by us, or not known. Mistakes are put right in the open.',
  ],
  held: (articles: number) => `We hold ${inWords(articles, 'article', 'articles')}`,
  contents: 'On this page',
  marks: 'What the marks mean',
  rules: 'How two answers are compared',
  everyRule: 'Every rule, and what the page calls its result',
  byTable: 'as the editor decided',
  /** What is compared, before any two answers are. */
  comparing: [
    'An article may answer a question several times. Left out of the comparison are: a figure that the article itself gives as replaced; one whose time ends before that of another answer of the same speaker begins; a vague word, where the article has a more precise figure that fits it; and a range that holds a more precise figure of the same speaker, said no less firmly. Where an editor marks the answer that the article puts forward, that one alone is compared. What is left out still stands in its place, in its own words.',
    'Of several articles of one outlet, the newest that puts an answer forward counts. Where two outlets both report one named speaker, and differently, that is what is compared.',
    'Three or more outlets stand in groups by the answer they put forward, each outlet in one group, in the order of dates and never of size: it is no vote. What is said not to be decided or known has a group of its own, and so has a denial. Articles that carry one text, as they themselves say and their copies bear out, are counted as one text.',
    'Silence is said only of a copy that is whole and was read for the question.',
  ],
  words: 'What we call things',
  meanings: [
    ['Claim', 'One question, with every article’s answer to it.'],
    [
      'Answer',
      'What an article says to the question: a figure, or one of the answers in words that the question allows.',
    ],
    ['Passage', 'The words of an article that give an answer, as they stand in our copy.'],
    ['Article', 'Our word-for-word copy of what an outlet published.'],
    ['Outlet', 'Whoever published an article: a newspaper, a news site, a broadcaster, an agency.'],
    ['Speaker', 'The person or body to whom an article gives a passage; never the author of the article.'],
    ['How they compare', 'What the rules on this page say about the answers of two outlets.'],
  ],
  firmness: 'How firmly something is said',
  forms: 'In whose words',
  formsOrder:
    'Where an article answers several times, its more precise figure comes first, then the passage nearest to the speaker’s own words, in this order. An editor may choose another.',
  basis: 'How we know a fact about an article',
  basisOrder: 'From the surest to the least sure. A comparison prints the weakest of those it rests on.',
  numbers: 'How numbers are read',
  readings: (percent: number) =>
    `A figure is printed as its article words it. Only for the comparison is “about” read as ${percent} per cent either way, “up to” as anything up to that figure, and a vague word by the table here. Such readings stand where a comparison is explained, and are never given as an article’s figure.`,
  everyNumber: (listed: readonly string[], unlisted: readonly string[]) => {
    const others = unlisted.length > 0 ? `; in ${and(unlisted)} only digits are` : '';
    return `Every number in a copy is accounted for: as part of an answer, of a date, of a fact about the article, or as none of these. In ${and(listed)} numbers in words are found as well as digits${others}.`;
  },
  qualifying:
    'Words beside a figure change what it says: “more than 3,000” is not 3,000. Where such words stand beside a figure, it may be entered only as the table allows, or with a reason.',
  vagueWords: (language: string) => `Vague number words in ${language}, and how we read them`,
  vagueHeads: { words: 'Words', reading: 'Read as' },
  qualifiers: (language: string) => `Words beside a figure in ${language}, and what they make of it`,
  qualifierHeads: { kind: 'Read as', before: 'Before the figure', behind: 'After it' },
  qualifierKinds: {
    floor: 'that many or more',
    reach: 'up to that many',
    ceiling: 'at most that many',
    nearness: 'about that many',
    shortfall: 'a little under that many',
    precision: 'exactly that many',
  } as const satisfies Record<Qualification, string>,
  unknown: 'What our copies do not print',
  notPrinted: (articles: number) =>
    `Facts that the copies of the ${inWords(articles, 'article', 'articles')} do not all print, and how we know them instead, where we do:`,
  knownIn: (how: string, articles: number) => `${how}: ${heldArticles(articles)}`,
  allPrinted: 'Every copy prints all of them.',
  limits: 'What we cannot tell you',
  limit: [
    'Who is right. We compare what articles say, and check no facts.',
    'Which outlet to trust. We do not rate outlets or articles; each article’s page says what we know of where it comes from.',
    'What else was published. Which articles we hold is a choice, and no measure of the coverage.',
    'What an article’s own sources knew, and whether two articles go back to one origin that neither names.',
    'Whether an editor chose well. Which passage answers a question is a judgement; each can be opened and judged by you.',
    'How an article reads today. It may have changed since we copied it.',
  ],
  checks: (checks: string) =>
    say`Before anything is published, ${{ link: 'all of the content is checked by machine', to: checks }}. No machine can check whether a quotation is well chosen.`,
  cite: 'How to cite',
  citeFirst:
    'Cite the article itself first: its outlet, title, date and address, as far as they are known. Then cite this site, with the address of the claim or passage. Addresses are kept; where one has to go, the date and the reason stay there.',
  citeClaims: (claims: string) =>
    say`${{ link: 'Each claim', to: claims }} and each article has a page “Cite & data” with citations for reference managers and the address of every passage.`,
  reuse: 'Data, feeds and embeds',
  download: (data: string, feeds: string) =>
    say`Everything can be ${{ link: 'downloaded', to: data }} as tables and as Web Annotations; ${{ link: 'feeds', to: feeds }} tell what is new, changed or corrected. Under “Cite & data” every claim offers a card for other sites, the only part of this site that may stand in another’s frame. None of it makes a request to anybody else.`,
  mistakes: 'How to reach us',
  contact: (address: string) => say`Write to ${{ address }}.`,
  noContact: () => say`This site has not set up an address for messages yet.`,
  report:
    'To report a mistake, name the address of the page, the words, and what is wrong with them. We look at our copy, put right what is wrong, and say what was changed, when and why.',
  requests:
    'To ask for something to be shortened or taken down, name the address of the page, the words, and what right you hold in them or what harm they do. What is taken down leaves its address, the day and the reason; the text itself goes from every page, file and feed of this site.',
  corrections: (corrections: string) => say`All ${{ link: 'corrections', to: corrections }} stay visible.`,
  house: 'Who we are, and your privacy',
  noHouse: 'This site sets no cookies and loads nothing from anybody else.',
  rights: 'Rights',
  rightsNote: (licence: string) =>
    say`The questions, labels, comparisons and explanations are ours. The copies and the quotations belong to those who wrote or published them, and stand here so that readers can check what is said about them. Where we do not know the rights in a copy, its page asks search engines to leave it out, and its text is not among the ${{ link: 'data', to: licence }}.`,
  quotesOnly: (count: number) =>
    `Of ${inWords(count, 'article', 'articles')} we publish only the sentences quoted; all of it was read and checked, and the page says where it can be read, if we know.`,
  licences: (licences: string) =>
    say`Others made the typefaces and the search: ${{ link: 'their licences', to: licences }}.`,
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
    source: { one: 'outlet', other: 'outlets' },
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
    source: 'Outlet',
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
  failure: 'The search cannot be loaded here. The lists below are complete. ',
  stalled: 'The search does not answer. The lists below are complete. ',
  tryAgain: 'Try again',
  noSentence: 'No sentence has {}.',
  meant: `No sentence has {}; these are for ${inQuotes('{}')}. `,
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
  description: 'Every sentence of every article held, the claims, speakers, outlets and topics, and the timeline.',
  field: 'Words, names, numbers or “a phrase”',
  submit: 'Search',
  noScript: 'Searching needs JavaScript. These lists are complete, and every article stands on its page.',
  unbuilt: 'The search index comes with npm run build; here are the lists.',
  filters: 'Filters',
  filtersAndOrder: 'Filters and order',
  lists: 'Or browse the lists',
  claims: 'Claims',
  articles: 'Articles',
  speakers: 'Speakers',
  sources: 'Outlets',
  timeline: 'Timeline',
  byDay: (timeline: string, reach: string) =>
    say`Looking for a day? ${{ link: 'The timeline', to: timeline }} puts what the articles say in order of time. ${reach}`,
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
