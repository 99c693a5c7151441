/** The one reader of the content folder: files in, typed entries and issues out. */
import { basename } from 'node:path';
import type { z } from 'zod';
import type { Issue } from '../domain/issues.ts';
import type { KnownTexts } from '../domain/known-texts.ts';
import { COLLECTIONS, permalinksSchema, trackerSchema } from '../domain/schema.ts';
import { type FoundFile, readFolder } from './disk.ts';
import type { Entries, Entry } from './entry.ts';
import { type SourceFile, sortFiles } from './files.ts';
import { splitFrontMatter } from './front-matter.ts';
import { hiddenCharacters } from './hidden.ts';
import { recover } from './recovery.ts';
import { knownYaml, readYaml, type YamlReading } from './yaml.ts';

export interface Reading {
  readonly entries: Entries;
  readonly issues: readonly Issue[];
}

/** The data of YAML texts without faults, by the files in which they stood. */
export type KnownYaml = KnownTexts<NonNullable<unknown>>;

/** Reads every file below `folder`; what cannot be read or saved gives issues instead of entries. */
export function readContent(folder: string, known?: KnownYaml): Reading {
  return readFound(readFolder(folder), basename(folder), known);
}

/** Reads files that are at hand already; `name` is what messages call their folder. */
export function readFound(found: readonly FoundFile[], name: string, known?: KnownYaml): Reading {
  const { files, issues, lost } = sortFiles(found, name);
  const faults: Issue[] = [...issues];
  const broken = new Set(lost);
  const readAll = <Data>(kind: SourceFile['collection'], schema: z.ZodType<Data>) =>
    files.flatMap((file) => {
      if (file.collection !== kind) return [];
      const { entry, issues: found } = remembered(file, schema, known);
      faults.push(...found);
      if (!entry) broken.add(`${kind}/${file.id}`);
      return entry ?? [];
    });
  const [tracker] = readAll('tracker', trackerSchema);
  const [permalinks] = readAll('permalinks', permalinksSchema);
  if (!tracker && !broken.has('tracker/tracker') && found[0]?.path !== '') faults.push(missingTracker(name));
  const lists = {
    topics: readAll('topics', COLLECTIONS.topics.schema),
    sources: readAll('sources', COLLECTIONS.sources.schema),
    speakers: readAll('speakers', COLLECTIONS.speakers.schema),
    articles: readAll('articles', COLLECTIONS.articles.schema),
    statements: readAll('statements', COLLECTIONS.statements.schema),
    claims: readAll('claims', COLLECTIONS.claims.schema),
    pages: readAll('pages', COLLECTIONS.pages.schema),
  };
  return { entries: { tracker, permalinks, ...lists, broken }, issues: faults };
}

interface ReadEntry<Data> {
  readonly entry?: Entry<Data>;
  readonly issues: readonly Issue[];
}

/** The last reading of each file: where one file changes, the others are not read again. */
const memory = new Map<string, { text: string; read: ReadEntry<unknown> }>();

function remembered<Data>(file: SourceFile, schema: z.ZodType<Data>, known?: KnownYaml): ReadEntry<Data> {
  const last = memory.get(file.file);
  if (last?.text === file.text) return last.read as ReadEntry<Data>;
  const read = readEntry(file, schema, known);
  memory.set(file.file, { text: file.text, read });
  return read;
}

function readEntry<Data>({ id, file, text }: SourceFile, schema: z.ZodType<Data>, known?: KnownYaml): ReadEntry<Data> {
  const parts = file.endsWith('.md') ? splitFrontMatter(text, file) : wholeFile(text);
  if ('code' in parts) return { issues: [parts] };
  const yaml = yamlOf(parts, file, known);
  const { data, invalidPaths, faults } = recover(schema, yaml);
  const issues = [...yaml.issues, ...faults, ...hiddenCharacters(parts.yaml, yaml, invalidPaths)];
  if (data === undefined) return { issues };
  const { body, bodyLine } = parts;
  return {
    entry: { id, file, data, body, bodyLine, invalidPaths, incomplete: yaml.incomplete, locate: yaml.locate },
    issues,
  };
}

/** The YAML of a file: what is known of it, or read now, and then remembered where it has no faults. */
function yamlOf({ yaml, yamlLine }: { yaml: string; yamlLine: number }, file: string, known?: KnownYaml): YamlReading {
  const data = known?.of(file, yaml);
  if (data !== undefined) return knownYaml(data, yaml, file, yamlLine);
  const read = readYaml(yaml, file, yamlLine);
  if (read.issues.length === 0 && read.data !== null && read.data !== undefined) known?.remember(file, yaml, read.data);
  return read;
}

function wholeFile(text: string) {
  return { yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
}

function missingTracker(name: string): Issue {
  return {
    file: `${name}/tracker.yaml`,
    line: 1,
    column: 1,
    code: 'missing-file',
    message: 'the tracker’s own file is not there',
    remedy: 'Write it: name, title, sentence, language, address, topics.',
  };
}
