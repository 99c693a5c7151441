/** The one reader of the content folder: files in, typed entries and issues out. */
import type { z } from 'zod';
import type { Issue } from '../issues.ts';
import { COLLECTIONS, type CollectionName, trackerSchema } from '../schema.ts';
import type { Entries, Entry } from './entry.ts';
import { faultsOf } from './faults.ts';
import { readFiles, type SourceFile } from './files.ts';
import { splitFrontMatter } from './front-matter.ts';
import { knownKeys } from './known-keys.ts';
import { readYaml } from './yaml.ts';

export interface Reading {
  readonly entries: Entries;
  readonly issues: readonly Issue[];
}

/** Reads every file below `folder`; files with faults give issues instead of entries. */
export function readContent(folder: string): Reading {
  const { files, issues } = readFiles(folder);
  const faults: Issue[] = [...issues];
  const read = <Name extends CollectionName>(name: Name) =>
    files
      .filter((file) => file.collection === name)
      .map((file) => readEntry(file, COLLECTIONS[name].schema as z.ZodType, faults))
      .filter((entry) => entry !== undefined);
  const tracker = files.find((file) => file.collection === 'tracker');
  if (!tracker) faults.push(missingTracker(folder));
  const entries: Omit<Entries, 'broken'> = {
    tracker: tracker && readEntry(tracker, trackerSchema, faults),
    topics: read('topics'),
    sources: read('sources'),
    speakers: read('speakers'),
    articles: read('articles'),
    statements: read('statements'),
    claims: read('claims'),
  } as Omit<Entries, 'broken'>;
  return { entries: { ...entries, broken: brokenOf(files, issues, entries) }, issues: faults };
}

/** Every content file that gave no entry, by its folder and name. */
function brokenOf(
  files: readonly SourceFile[],
  unread: readonly Issue[],
  entries: Omit<Entries, 'broken'>,
): Set<string> {
  const read = new Set(
    Object.values(entries).flatMap((list) => (Array.isArray(list) ? list.map(({ file }) => file) : [])),
  );
  const paths = [...files, ...unread].map(({ file }) => file).filter((file) => !read.has(file));
  return new Set(paths.map((path) => path.replace(/^.*?\//, '').replace(/\.[^.]*$/, '')));
}

function readEntry<Data>(file: SourceFile, schema: z.ZodType<Data>, faults: Issue[]): Entry<Data> | undefined {
  const parts = file.file.endsWith('.md') ? splitFrontMatter(file.text, file.file) : wholeFile(file.text);
  if ('code' in parts) {
    faults.push(parts);
    return undefined;
  }
  const yaml = readYaml(parts.yaml, file.file, parts.yamlLine);
  const checked = yaml.issues.length > 0 ? undefined : schema.safeParse(yaml.data);
  faults.push(...yaml.issues);
  if (checked?.error) faults.push(...faultsOf(checked.error, yaml.data, yaml, knownKeys(schema, yaml.data)));
  if (!checked?.success) return undefined;
  return {
    id: file.id,
    file: file.file,
    data: checked.data,
    body: parts.body,
    bodyLine: parts.bodyLine,
    locate: yaml.locate,
  };
}

function wholeFile(text: string) {
  return { yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
}

function missingTracker(folder: string): Issue {
  return {
    file: `${folder.split('/').at(-1) ?? folder}/tracker.yaml`,
    line: 1,
    column: 1,
    code: 'missing-file',
    message: 'the tracker’s own file is not there',
    remedy: 'Write it: name, title, sentence, language, address, topics.',
  };
}
