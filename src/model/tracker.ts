/** The tracker as the pages see it: everything resolved, located and compared. Built by `build.ts`, never changed. */

import type { DateSpan } from '../domain/dates.ts';
import type {
  ArticleData,
  ClaimData,
  SourceData,
  SpeakerData,
  StatementData,
  TopicData,
  TrackerData,
} from '../domain/schema.ts';
import type { Range } from '../domain/text.ts';
import type { Basis, NotClaimReason, PairRelation, Relation, ValueForm } from '../domain/vocabulary.ts';
import type { Copy } from '../markdown/copy.ts';
import type { Retired } from './public-ids.ts';

export interface Tracker {
  readonly data: TrackerData;
  readonly topics: readonly Topic[];
  readonly sources: readonly Source[];
  readonly speakers: readonly Speaker[];
  /** Oldest first; articles without a known date last. */
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  /** One for each source, and one for each article whose source is unknown; in the order of their first articles. */
  readonly columns: readonly Column[];
  /** Public ids that no content carries any more, and what became of each. */
  readonly retired: readonly Retired[];
  /** The newest article held, by its own date. */
  readonly newest: Article | undefined;
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
  readonly copy: Copy;
  readonly source: Source | undefined;
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

export interface Furniture {
  readonly range: Range;
  readonly note: string | undefined;
}

export interface NotClaim {
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
  readonly asOf: DatedFact;
}

/** A figure: its words in the article, and the span of numbers it is read as. */
export interface Value {
  readonly words: string;
  readonly range: Range;
  readonly form: ValueForm;
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
  /** The editor's neutral note, as Markdown. */
  readonly note: string;
  readonly topic: Topic;
  readonly positions: readonly Position[];
  /** The columns that answer, in the tracker's order of columns. */
  readonly cells: readonly Cell[];
  readonly comparison: Comparison;
  readonly tensions: readonly Tension[];
  /** The comparison as it stood after each day on which an answering article was recorded; oldest first. */
  readonly history: readonly HistoryEntry[];
  /** Keys of columns whose cells were published here with an answer and are silent by now. */
  readonly former: readonly string[];
  /** Cells that were withdrawn with their source or article. */
  readonly withdrawn: readonly Retired[];
}

/** What one column answers to one claim. */
export interface Cell {
  readonly column: Column;
  /** The newest of the column's articles that answers. */
  readonly article: Article;
  readonly lead: Answer;
  /** Other answers of the same article. */
  readonly also: readonly Answer[];
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
  /** Columns that give the same answer, largest group first. */
  readonly groups: readonly Group[];
}

/** Two columns' answers set side by side: the deciding answers and the rule that joined them. */
export interface Pair {
  readonly relation: Relation;
  readonly a: Answer;
  readonly b: Answer;
  /** Days between the nearest ends of the as-of dates; undefined where one is unknown. */
  readonly gap: number | undefined;
  /** How many days apart answers to this claim may lie and still be compared. */
  readonly within: number | undefined;
  readonly reason: string | undefined;
  readonly weakestBasis: Basis;
}

export interface Group {
  readonly label: string;
  readonly answers: readonly Answer[];
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
