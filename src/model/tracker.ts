/** The tracker as the pages see it: everything resolved, located and compared. Built by `build.ts`, never changed. */

import type { DateSpan } from '../domain/dates.ts';
import type {
  ArticleData,
  ClaimData,
  PageData,
  SourceData,
  SpeakerData,
  StatementData,
  TopicData,
  TrackerData,
} from '../domain/schema.ts';
import type { Range } from '../domain/text.ts';
import type {
  Basis,
  Ground,
  NotClaimReason,
  PairRelation,
  Relation,
  Standing,
  ValueForm,
} from '../domain/vocabulary.ts';
import type { Copy } from '../markdown/copy.ts';
import type { Retired } from './public-ids.ts';

export interface Tracker {
  readonly data: TrackerData;
  readonly topics: readonly Topic[];
  readonly sources: readonly Source[];
  readonly speakers: readonly Speaker[];
  /** Oldest first; articles without a known date last. */
  readonly articles: readonly Article[];
  /** Topic by topic, the strongest relation first. */
  readonly claims: readonly Claim[];
  /** The same in the order of their ids, for which nothing is compared. */
  readonly claimsById: readonly Claim[];
  /** The claims that an editor puts first on the front page, if any. */
  readonly front: readonly Claim[];
  /** Of the house, as imprint and privacy; by id. */
  readonly pages: readonly HousePage[];
  /** One for each source, and one for each article whose source is unknown; in the order of their first articles. */
  readonly columns: readonly Column[];
  /** Public ids that no content carries any more, and what became of each. */
  readonly retired: readonly Retired[];
  /** The newest article held, by its own date. */
  readonly newest: Article | undefined;
}

/** A page of the house; its text is Markdown. */
export interface HousePage {
  readonly id: string;
  readonly data: PageData;
  readonly body: string;
}

export interface Topic {
  readonly id: string;
  readonly data: TopicData;
  /** Strongest relation first. */
  readonly claims: readonly Claim[];
}

export interface Source {
  readonly id: string;
  readonly data: SourceData;
  readonly articles: readonly Article[];
  readonly column: Column;
}

export interface Speaker {
  readonly id: string;
  readonly data: SpeakerData;
  /** The speaker for whom this one speaks. */
  readonly speaksFor: Speaker | undefined;
  readonly statements: readonly Statement[];
}

/** Ids under which a thing was published before, and those of its place on the timeline. */
export interface Former {
  readonly ids: readonly string[];
  readonly entries: readonly string[];
}

/** A source as a column of the comparison; an article of unknown source is a column of its own. */
export interface Column {
  readonly key: string;
  readonly source: Source | undefined;
  /** Oldest first. */
  readonly articles: readonly Article[];
}

/** A fact's date: the span, and how it is known. */
export interface DatedFact {
  readonly span: DateSpan | undefined;
  readonly basis: Basis;
}

export interface Article {
  readonly id: string;
  readonly data: ArticleData;
  /** What is published: the copy held, or, with `publish: quotes`, only the sentences that are quoted. */
  readonly copy: Copy;
  /** The whole copy, against which everything is checked. */
  readonly held: Copy;
  readonly source: Source | undefined;
  /** Whose text it carries. */
  readonly origin: Origin | undefined;
  readonly column: Column;
  readonly date: DatedFact;
  /** In text order. */
  readonly statements: readonly Statement[];
  readonly sentences: readonly Range[];
  readonly furniture: readonly Furniture[];
  readonly notClaims: readonly NotClaim[];
  /** How many different people the article names as speakers. */
  readonly namedPeople: number;
  readonly former: Former;
}

/** Whose text an article carries: another outlet’s, or that of an agency which is none. */
export interface Origin {
  readonly source: Source | undefined;
  readonly name: string;
  /** Whether the article is that text, or carries part of it. */
  readonly whole: boolean;
}

export interface Furniture {
  readonly range: Range;
  readonly note: string | undefined;
}

export interface NotClaim {
  /** The entry of the front matter that it belongs to; one entry may excuse many places. */
  readonly item: number;
  readonly range: Range;
  readonly reason: NotClaimReason;
  readonly note: string | undefined;
}

export interface Statement {
  readonly id: string;
  /** `<article>#<id>`, as it is published. */
  readonly ref: string;
  /** Its number among the article's statements, from 1, in text order. */
  readonly number: number;
  readonly data: StatementData;
  readonly article: Article;
  readonly speaker: Speaker | undefined;
  readonly range: Range;
  /** The whole sentence, or sentences, in which the quote stands. */
  readonly sentence: Range;
  readonly attribution: Range | undefined;
  readonly context: Range | undefined;
  readonly when: When | undefined;
  readonly answers: readonly Answer[];
  readonly beside: readonly Beside[];
  readonly former: Former;
}

/** The time words of a statement and how they are read. */
export interface When extends DatedFact {
  readonly words: Range;
  readonly bound: 'until' | 'from' | undefined;
  readonly note: string | undefined;
}

/** A passage that bears on a claim without answering it. */
export interface Beside {
  readonly claim: Claim;
  readonly statement: Statement;
  readonly note: string | undefined;
}

/** One statement's answer to one claim. */
export interface Answer {
  readonly claim: Claim;
  readonly statement: Statement;
  readonly value: Value | undefined;
  readonly position: Position | undefined;
  /** The few words that a short row prints. */
  readonly excerpt: Range | undefined;
  readonly lead: boolean;
  /** The passage says that it is not so. */
  readonly denied: boolean;
  /** The article itself gives it as replaced. */
  readonly earlier: boolean;
  readonly asOf: DatedFact;
  /** Where it stands among the answers of its article to the claim. */
  readonly standing: Standing;
}

/** A figure: its words in the article, and the span of numbers it is read as. */
export interface Value {
  readonly words: string;
  readonly range: Range;
  readonly form: ValueForm;
  /** The vague number word, as its language’s table holds it. */
  readonly vague: string | undefined;
  /** The numbers as the editor took them from the words: one, for “between” two, for a vague word none. */
  readonly given: readonly number[];
  readonly min: number;
  /** `Infinity` where the figure has no upper bound. */
  readonly max: number;
  readonly unit: string;
}

export interface Position {
  readonly id: string;
  readonly label: string;
}

/** What an editor decided about two positions. */
export interface PairRule {
  readonly relation: PairRelation;
  readonly reason: string;
}

export interface Claim {
  readonly id: string;
  readonly data: ClaimData;
  /** The editor's neutral note. */
  readonly note: Copy;
  readonly topic: Topic;
  readonly positions: readonly Position[];
  /** All answers to it, in the order of articles and of their texts. */
  readonly answers: readonly Answer[];
  /** The columns that answer, in the tracker's order of columns. */
  readonly cells: readonly Cell[];
  readonly comparison: Comparison;
  readonly tensions: readonly Tension[];
  /** An editor’s sentence about the comparison, where it was written for this one. */
  readonly finding: Finding | undefined;
  /** Two passages that an editor lets face each other, where that was decided for this comparison. */
  readonly facing: Facing | undefined;
  /** The comparison as it stood after each day on which an answering article was recorded; oldest first. */
  readonly history: readonly HistoryEntry[];
  /** Keys of columns whose cells were published here with an answer and are silent by now. */
  readonly former: readonly string[];
  /** Cells that were withdrawn with their source or article. */
  readonly withdrawn: readonly Retired[];
}

/** A sentence of an editor; the words that it quotes stand in an article that answers the claim. */
export interface Finding {
  readonly parts: readonly FindingPart[];
}

/** Words of the editor, or words quoted from an article. */
export interface FindingPart {
  readonly text: string;
  readonly quotedFrom: Article | undefined;
}

/** Two passages side by side: compared, or set side by side only. */
export interface Facing {
  readonly a: Statement;
  readonly b: Statement;
  readonly title: string;
  readonly reason: string;
}

/** What one column answers to one claim. */
export interface Cell {
  readonly column: Column;
  /** The newest of the column's articles that puts an answer forward; where none does, the newest that answers. */
  readonly article: Article;
  readonly lead: Answer;
  /** Other answers of the same article. */
  readonly also: readonly Answer[];
  /** Of all these, the answers that the article puts forward: only they are compared. */
  readonly compared: readonly Answer[];
  readonly beside: readonly Beside[];
  /** Answers of the column's earlier articles, newest first. */
  readonly earlier: readonly Answer[];
  /** Keys of columns under which this cell was published before. */
  readonly former: readonly string[];
}

/** The relation of a claim's answers, and everything it rests on. */
export interface Comparison {
  readonly relation: Relation;
  /** The pairs of columns behind the relation, strongest first; empty below two columns. */
  readonly pairs: readonly Pair[];
  /** Columns that give the same answer, in the order of dates; each column that puts an answer forward stands in one. */
  readonly groups: readonly Group[];
  /** Groups whose answers the editor’s table calls agreeing, each with each. */
  readonly brackets: readonly Bracket[];
}

/** Two columns' answers set side by side: the deciding answers and the rule that joined them. */
export interface Pair {
  readonly relation: Relation;
  /** The rule that decided. */
  readonly ground: Ground;
  readonly a: Answer;
  readonly b: Answer;
  /** Days between the nearest ends of the as-of dates; undefined where one is unknown. */
  readonly gap: number | undefined;
  /** How many days apart answers to this claim may lie and still be compared. */
  readonly within: number | undefined;
  readonly reason: string | undefined;
  /** Answers of the first column that the second gives too, where the two give more than these. */
  readonly shared: readonly Answer[];
  /** Answers of either column that the other does not give. */
  readonly unshared: readonly Answer[];
  readonly weakestBasis: Basis;
}

/** Columns that put the same answer forward, or the same several. */
export interface Group {
  /** The different answers: one, or several where each of the columns gives several. */
  readonly answers: readonly Answer[];
  readonly cells: readonly Cell[];
  /** The texts that the articles carry: one where two outlets print one report. */
  readonly texts: readonly Text[];
  /** Articles that carry part of a text which another column carries whole. */
  readonly parts: readonly Article[];
  /** Earlier answers that articles of the group print beside their own. */
  readonly replaces: readonly ReplacedAnswer[];
}

/** Groups that agree, each with each, under labels of their own. */
export type Bracket = readonly Group[];

/** One text and the articles of a group that carry it whole. */
export interface Text {
  /** Whose it is, where an article says so. */
  readonly origin: string | undefined;
  readonly articles: readonly Article[];
}

/** An earlier answer, and the articles that print it as such. */
export interface ReplacedAnswer {
  readonly answer: Answer;
  readonly articles: readonly Article[];
}

/** Two answers of one article that are hard to square. */
export interface Tension {
  readonly kind: 'disjoint-values' | 'exceeds' | 'positions';
  readonly article: Article;
  /** The answer whose figure is the larger, where figures are compared. */
  readonly a: Answer;
  readonly b: Answer;
  readonly difference: number | undefined;
  readonly because: string | undefined;
}

export interface HistoryEntry {
  readonly recorded: string;
  readonly articles: readonly Article[];
  readonly comparison: Comparison;
}
