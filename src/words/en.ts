/**
 * Every string of the interface, in English. Another language is another file with the same exports, chosen in
 * `../words.ts`. What changes with a number, a name or the words of a source is a function of these; plural forms
 * and number words are made here, because languages make them differently.
 */
import type { Kind } from '../search/shown.ts';
import { enUS } from 'date-fns/locale/en-US';
import type { Precision } from '../dates.ts';
import type { IdKind } from '../model/public-ids.ts';
import type { Relation } from '../model/tracker.ts';
import type { Basis, Correction, Form, Modality, NotClaimReason, SpeakerKind } from '../schema.ts';
import { inQuotes, joinPhrases, type Phrase, type SourceWords, say } from './phrase.ts';

export const LANGUAGE = 'en';

const PLURALS = new Intl.PluralRules(LANGUAGE);

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

/** Large numbers on an axis. */
export const axisLines = {
  trillions: (number: string) => `${number} tn`,
  billions: (number: string) => `${number} bn`,
  millions: (number: string) => `${number} m`,
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
  'direct-quote': 'in quotation marks',
  paraphrase: 'in the article’s words',
  'author-voice': 'the article itself',
  headline: 'headline',
  caption: 'picture caption',
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
  confirmed: 'as settled',
  asserted: 'as fact',
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
} as const;

type RelationWords = {
  readonly figures: string;
  readonly answers: string;
  /** The rule in one sentence, as the about page and the claim page print it. */
  readonly rule: string;
};

/** How answers compare, in words; the mark of each is drawn in `components/Mark.astro`. */
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
    rule: 'Unequal answers whose dates lie further apart than this question allows.',
  },
  'agree-certainty-differs': {
    figures: 'same figure, different certainty',
    answers: 'same answer, different certainty',
    rule: 'Equal answers, said with another firmness. Who speaks is printed, not compared.',
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
    figures: 'not the same question',
    answers: 'not the same question',
    rule: 'Figures in another unit, or answers of which the editor’s table says that they do not answer the same question.',
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

/** What is printed where a column does not answer. */
export function silenceWords(articles: number): string {
  return plural(articles, 'not mentioned in this article', `not mentioned in the ${articles} articles held`);
}

/** A claim in one line, and what it rests on. */
export const claimLines = {
  unanswered: 'No article held answers this question.',
  only: (who: Phrase, answers: readonly Phrase[]) => say`Only ${who}: ${joinPhrases(answers, '; ')}.`,
  onlyFigure: (who: Phrase, figures: readonly Phrase[]) =>
    say`Only ${who} gives a figure: ${joinPhrases(figures, '; ')}.`,
  bothFigure: (figure: string, who: readonly Phrase[]) => say`Both give ${figure}: ${joinPhrases(who, ', ')}.`,
  bothAnswer: (answer: string, who: readonly Phrase[]) => say`Both: ${answer}. ${joinPhrases(who, '; ')}.`,
  unnamed: (line: Phrase) => say`${line} Neither names a person.`,
  compared: (relation: string, who: readonly Phrase[]) => say`${sentenceCase(relation)}. ${joinPhrases(who, '. ')}.`,
  /** What one outlet says, where all say the same and where they do not. */
  sameFigure: (who: Phrase, words: SourceWords | undefined) => (words ? say`${who} as ${words}` : who),
  sameAnswer: (who: Phrase, words: SourceWords, speaker: Phrase) => say`${who}: ${words} (${speaker})`,
  figure: (who: Phrase, figure: string, words: SourceWords | undefined) =>
    words ? say`${who}: ${figure}, as ${words}` : say`${who}: ${figure},`,
  answer: (who: Phrase, answer: string, words: SourceWords, speaker: Phrase) =>
    say`${who}: ${answer}, ${words} (${speaker})`,
  said: (answer: Phrase, speaker: Phrase) => say`${answer} (${speaker})`,
  figureSaid: (figure: Phrase, words: SourceWords, speaker: Phrase) => say`${figure}, ${words} (${speaker})`,
  articles: (count: number) => inWords(count, 'article', 'articles'),
  /** Groups of equal answers: “3,000: four articles; 12,000: one”. */
  firstGroup: (answer: Phrase, articles: number) => say`${answer}: ${inWords(articles, 'article', 'articles')}`,
  group: (answer: Phrase, articles: number) => say`${answer}: ${countInWords(articles)}`,
  otherGroups: (groups: number, articles: number) =>
    say`${countInWords(groups)} other answers: ${countInWords(articles)}`,
  reported: (stretch: string) => `As reported ${stretch}`,
  reportedUndated: 'As reported on a day not known',
  newest: (date: string) => `Newest article held: ${date}`,
  noneDated: 'No dated article is held',
};

/** Groups of answers that only one article each gives. */
export const answerGroupLines = {
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
  basisOfDates: (basis: Basis) => `${BASIS_WORDS[basis]} (of the dates compared)`,
  pairsOf: (relation: string, count: number) => `${relation} ${groupDigits(count)}`,
  allPairs: (answers: number, pairs: number, counts: readonly string[]) =>
    `${sentenceCase(countInWords(answers))} answers make ${groupDigits(pairs)} pairs: ${counts.join(', ')}. The strongest gives the comparison its name.`,
  side: (answer: Phrase, firmness: string, who: Phrase) => say`${answer} ${firmness} (${who})`,
  sides: (one: Phrase, other: Phrase) => say`${one}, with ${other}.`,
  dayUnknown: 'a day not known',
  datesUnknown: (first: string, second: string) => `${first} and ${second}: an unknown date counts as comparable.`,
  datesUnlimited: (first: string, second: string, gap: number) =>
    `${first} and ${second}: ${apart(gap)}; this question sets no limit.`,
  datesTooFar: (first: string, second: string, gap: number, within: number) =>
    `${first} and ${second}: ${apart(gap)}, more than the ${limit(within)} this question allows.`,
  datesNear: (first: string, second: string, gap: number, within: number) =>
    `${first} and ${second}: ${apart(gap)}, within the ${limit(within)} this question allows.`,
  read: (words: readonly Phrase[], range: string) =>
    say`${joinPhrases(words, ', ')} ${plural(words.length, 'is', 'are')} read as ${range}.`,
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

/** What an article is called, and what its copy lacks. */
export const articleLines = {
  noOutlet: 'Outlet not known',
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
};

/** The facts of an article, and what was checked about its copy. */
export const articleFactLines = {
  address: 'Original address',
  outlet: 'Outlet',
  date: 'Date',
  title: 'Title',
  author: (count: number) => plural(count, 'Author', 'Authors'),
  copied: 'Copied',
  rights: 'Rights',
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
  pageDescription: (passages: string) =>
    `The full copy, word for word, and how we know what it is: ${passages}, each with what other articles say.`,
};

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
  ruledOut: (questions: number) => `In ${countInWords(questions)} of them, answers cannot both be true.`,
  onlyInFirst: 'only in the first',
  onlyInSecond: 'only in the second',
  onlyIn: (who: Phrase) => say`only in ${who}`,
};

/** What is said in and about a picture of figures. */
export const pictureLines = {
  claim: (label: string, figures: readonly string[]) => `${label}: ${figures.join('; ')}.`,
  figure: (figure: string, firmness: string, outlet: string, speaker: string, time: string) =>
    `${figure}, ${firmness}, ${outlet}, ${speaker}, ${time}`,
  legend: (measure: string, firmness: string) => `${measure}, ${firmness}`,
  firmly: (who: string, firmness: string) => `${who}; ${firmness}`,
  speakerIn: (speaker: string, outlet: string) => `${speaker}, in ${outlet}`,
  outletWith: (outlet: string, speaker: string) => `${outlet}, ${speaker}`,
  andMore: (outlets: readonly string[], more: number) => `${outlets.join(', ')} and ${more} more`,
  or: (choices: readonly string[]) => choices.join(' or '),
  until: 'Line with a cap: by that date',
  from: 'Line with an arrow: from that date on',
  stretch: 'Bar: some time in that stretch',
  between: 'Two joined marks: between the two figures',
  fewer: '‹ that many or fewer',
  more: '› that many or more',
  basis: (sign: string, basis: Basis) => `${sign} ${BASIS_WORDS[basis]}, not printed in the copy`,
  inTable: 'Who says each figure, and in which words, stands in the table.',
  sideBySide: 'Marks that would hide one another stand side by side.',
  noLine: 'No line joins figures that no article joins.',
  noneLater: (newest: string) => `${newest}. Later figures are not shown here.`,
  undrawn: (who: Phrase, words: readonly Phrase[], why: string) =>
    say`${who} says ${joinPhrases(words, ', ')}: ${why}, not drawn.`,
  alsoUndrawn: (who: Phrase, words: readonly Phrase[], why: string) =>
    say`${who} also says ${joinPhrases(words, ', ')}: ${why}, not drawn.`,
  noFigure: 'no figure',
  noDate: 'no date known',
  countedIn: (unit: string) => `counted in ${unit}`,
  noFuture: (who: readonly Phrase[]) =>
    say`${joinPhrases(who, ', ')} ${plural(who.length, 'gives', 'give')} no figure for the future.`,
  manyNoFuture: (outlets: number) => `${outlets} outlets give no figure for the future.`,
};

/** What an id that is gone stood for. */
const RETIRED_WORDS = {
  topics: 'topic',
  sources: 'outlet',
  speakers: 'speaker',
  articles: 'article',
  claims: 'claim',
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
  passage: (quote: string, speaker: string, article: string) => `${inQuotes(quote)} (${speaker}; ${article})`,
  answer: (answer: string, words: string | undefined, firmness: string) =>
    words ? `${answer}, ${inQuotes(words)}, ${firmness}` : `${answer}, ${firmness}`,
  answers: (article: string, answers: readonly string[]) => `${article}: ${answers.join('; ')}`,
  silent: (outlet: string, silence: string) => `${outlet}: ${silence}`,
  alsoHardToSquare: (relation: string) => `${relation}; ${TENSION_WORDS}`,
};

/** The strip of the timeline, for those who do not see it. */
export const stripLines = {
  drawn: 'Drawn to scale.',
  moment: (what: string, date: string) => `${what}, ${date}`,
  said: (moments: readonly string[]) => `Said: ${moments.join('; ')}.`,
  about: (moments: readonly string[]) => `About: ${moments.join('; ')}.`,
  many: (said: number, about: number) =>
    `Drawn to scale: ${said} dates of articles and ${about} times that their words are about. The list below holds each.`,
};

/** The entries of the timeline, and the ways to its parts. */
export const timelineLines = {
  noDate: 'No date to read',
  read: (date: string, basis: Basis) => `Read as ${date}, ${BASIS_WORDS[basis]}`,
  readBound: (stretch: string, basis: Basis) => `Read as the time ${stretch}, ${BASIS_WORDS[basis]}`,
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
  gap: (days: number) => `${groupDigits(days)} ${plural(days, 'day', 'days')}`,
  entries: (articles: number, passages: number) => `${countLines.article(articles)}, ${countLines.passage(passages)}`,
  held: (articles: number, passages: number) =>
    `${countLines.article(articles)} and ${countLines.passage(passages)} with time words. The numbers beside the parts count both.`,
  heldUndated: (articles: number, passages: number, undated: number) =>
    `${countLines.article(articles)} and ${countLines.passage(passages)} with time words (${groupDigits(undated)} undated). The numbers beside the parts count both.`,
  undated: (entries: string) => `Undated: ${entries}`,
  article: (passages: number, questions: number) =>
    `${countLines.passage(passages)}, ${countLines.question(questions)} answered`,
  whole: 'The whole story',
  all: 'All',
  topic: 'Topic',
  outlet: 'Outlet',
  year: 'Year',
};

/** Cards for chats and networks. */
export const cardLines = {
  moreAnswers: (count: number) => `and ${countInWords(count)} more ${plural(count, 'answer', 'answers')}`,
  moreGroups: (count: number) => `and ${countInWords(count)} more answers`,
  moreQuestions: (count: number) => `and ${countInWords(count)} more questions`,
  undated: (articles: number) => `date of ${countInWords(articles)} not known`,
  also: (answers: readonly string[]) => `also ${answers.join(', ')}`,
  held: (passages: number, questions: number) =>
    `Full copy. ${passages} passages marked; ${questions} ${plural(questions, 'question', 'questions')} answered.`,
  ownWords: 'In the article’s own words. Not a fact check.',
};

/** References as text. */
export const citationLines = {
  undated: 'n.d.',
  names: (others: string, last: string) => `${others}, & ${last}`,
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

/** What each table of the open data holds. */
export const TABLE_NOTES = {
  statements: 'every located statement, with its exact words',
  answers: 'which statement answers which claim, and how',
  claims: 'every question, and how its answers compare',
  comparisons: 'every pair of sources that answer one claim',
  articles: 'every article held: its facts with their basis, not its text',
  speakers: 'every person or body a statement is attributed to',
  sources: 'every outlet, with the basis of that identification',
} as const;

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
  answer: 'the figure as printed, or the label of the position',
  valueWords: 'the figure as printed',
  valueNumber: 'the number or numbers that stand in the words; never a reading of ours',
  excerpt: 'the few words that a row prints',
  asOf: 'the day to which the answer belongs, EDTF',
  relation: 'how the answers of the sources compare; the strongest of all pairs',
  relationWords: 'the same as the page prints it',
  sources: 'how many sources answer',
  groups: 'equal answers, largest group first: “3,000: 4”',
  tensions: 'answers within one article that are hard to square',
  line: 'what the articles say, in one generated line',
  reported: 'the dates of the answering articles, in words',
  gapDays: 'days between the nearest ends of the two dates; null where one is unknown',
  withinDays: 'how far apart answers to this claim may lie',
  reason: 'the editor’s reason, from the table of the claim',
  date: 'EDTF',
  original: 'the address at which it was published',
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

/* The search page: src/pages/search.astro, src/scripts. */

/** What results are called: for one, and for each other form that numbers ask for. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

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
  } satisfies Record<Kind | 'result', Forms> as Record<string, Forms>,
  filters: {
    kind: 'What',
    topic: 'Topic',
    source: 'Source',
    speaker: 'Speaker',
    relation: 'How they compare',
  } as Record<string, string>,
  order: 'order',
  orders: { '': 'best first', date: 'newest first' },
  all: 'all',
  found: '{}: {}.',
  inexact: ' None has {} as typed.',
  more: 'Show {} more',
  searching: 'Searching…',
  empty: 'Nothing to search for in this: type a word, a name or a number.',
  failure: 'The search cannot be loaded here. The lists below are complete.',
  noSentence: 'No sentence has {}.',
  notTogether: 'No single result has all of this.',
  didYouMean: ' Did you mean {}?',
  goingOn: ' Words that begin so: {}.',
  oneByOne: ' One by one: {}.',
  unfiltered: ' Without filters: {}.',
  /** Words that beside others only order results, in their normal forms. */
  common:
    'a an and are as at be been by do does for from had has have how in is it its not of on or s says than that the their there this to was were what when where which who will with',
  quoted: '“{}”',
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
