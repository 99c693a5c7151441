/** What is made from the schema for people who write content: JSON Schemas for editors, the example of the README. */
import { dirname, join, relative } from 'node:path';
import { keysOf } from '../domain/records.ts';
import { exampleStatement } from './examples/statement.ts';
import type { TextFile } from './new-files.ts';
import { FILE_SCHEMAS, jsonSchemaOf } from './schemas.ts';

const FOLDER = '.schemas';

/** A JSON Schema for each kind of content file, below the folder of the project. */
export function schemaFiles(): TextFile[] {
  return keysOf(FILE_SCHEMAS).map((kind) => {
    const schema = { title: `A file of ${kind}`, ...jsonSchemaOf(FILE_SCHEMAS[kind]) };
    return { path: `${FOLDER}/${kind}.json`, text: `${JSON.stringify(schema, undefined, 2)}\n` };
  });
}

const EXAMPLE = /(<!-- example of a statement[^>]*-->\n\n```yaml\n)[^`]*(```)/;

/** A document with the example of a statement, as the schema has it, in its place. */
export function withExample(document: string): string {
  return document.replace(EXAMPLE, (_, before: string, after: string) => `${before}${exampleStatement()}${after}`);
}

/** A new YAML file of the content with the line by which editors find its schema; `folder` is that of the content. */
export function withSchemaLine({ path, text }: TextFile, folder: string, root = process.cwd()): TextFile {
  const kind = keysOf(FILE_SCHEMAS).find((name) => path === `${name}.yaml` || path.startsWith(`${name}/`));
  if (!kind || !path.endsWith('.yaml')) return { path, text };
  const way = relative(dirname(join(folder, path)), join(root, FOLDER, `${kind}.json`)).replaceAll('\\', '/');
  return { path, text: `# yaml-language-server: $schema=${way}\n${text}` };
}
