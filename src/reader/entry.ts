/** What the reader hands on: the content as typed data, each field with its place in the file. */
import type { Place } from '../domain/issues.ts';
import type {
  ArticleData,
  ClaimData,
  PageData,
  PermalinksData,
  SourceData,
  SpeakerData,
  StatementData,
  TopicData,
  TrackerData,
} from '../domain/schema.ts';

/** The way to a field: keys and list positions from the top of the file’s data. */
export type FieldPath = readonly PropertyKey[];

/** One content file; what its schema found wrong in it is reported, and placeholders take those places. */
export interface Entry<Data> {
  readonly id: string;
  readonly file: string;
  readonly data: Data;
  /** The Markdown below the front matter; empty for YAML files. */
  readonly body: string;
  /** The line of the file on which `body` begins. */
  readonly bodyLine: number;
  /** Fields with a fault of their own, that hold placeholders: nothing more is said about them. */
  readonly invalidPaths?: readonly FieldPath[] | undefined;
  /** Whether items of the file could not be read and are left out. */
  readonly incomplete?: boolean | undefined;
  /** The place of a field, or of the nearest thing above it that the file really holds. */
  locate(path: FieldPath): Place;
}

/** All content files, by collection, each list in the order of its ids. */
export interface Entries {
  readonly tracker: Entry<TrackerData> | undefined;
  /** The ledger of public ids; absent where none has been published. */
  readonly permalinks: Entry<PermalinksData> | undefined;
  readonly topics: readonly Entry<TopicData>[];
  readonly sources: readonly Entry<SourceData>[];
  readonly speakers: readonly Entry<SpeakerData>[];
  readonly articles: readonly Entry<ArticleData>[];
  readonly statements: readonly Entry<StatementData[]>[];
  readonly claims: readonly Entry<ClaimData>[];
  readonly pages: readonly Entry<PageData>[];
  /** Files that are there but could not be read, as `collection/id`: nothing that names them is at fault. */
  readonly broken: ReadonlySet<string>;
}

/** Whether a path leads to a field or into it. */
export function isWithin(path: FieldPath, field: FieldPath): boolean {
  return field.length <= path.length && field.every((key, depth) => key === path[depth]);
}

type Judged = Pick<Entry<unknown>, 'invalidPaths'>;

/** Whether a field, or what it stands in, has a fault of its own. */
export function isInvalidPath({ invalidPaths = [] }: Judged, path: FieldPath): boolean {
  return invalidPaths.some((invalid) => isWithin(path, invalid));
}

/** Whether a field, something it stands in or something in it has a fault; of a whole file nothing is said here. */
export function overlapsInvalidPath({ invalidPaths = [] }: Judged, path: FieldPath): boolean {
  return path.length > 0 && invalidPaths.some((invalid) => isWithin(path, invalid) || isWithin(invalid, path));
}
