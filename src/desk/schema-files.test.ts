import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { statementsSchema } from '../domain/schema.ts';
import { exampleStatement } from './examples/statement.ts';
import { schemaFiles, withExample, withSchemaLine } from './schema-files.ts';
import { FILE_SCHEMAS, fieldsOf, itemOf, type JsonSchema, jsonSchemaOf } from './schemas.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test.each(schemaFiles().map((file) => [file.path, file] as const))('%s is fresh: npm run schemas', (path, { text }) => {
  expect(read(path)).toBe(text);
});

test('the example of the README is fresh: npm run schemas', () => {
  expect(withExample(read('README.md'))).toBe(read('README.md'));
  expect(read('README.md')).toContain(exampleStatement());
});

test('the example of a statement is valid and shows every field', () => {
  const data: unknown = parse(exampleStatement());
  expect(statementsSchema.safeParse(data).error).toBeUndefined();
  const missing: string[] = [];
  const walk = (schema: JsonSchema) => {
    const item = itemOf(schema);
    if (item) walk(item);
    for (const [name, field] of fieldsOf(schema, {})) {
      if (!new RegExp(`\\b${name}(?:: | \\(|:$)`, 'm').test(exampleStatement())) missing.push(name);
      walk(field);
    }
  };
  walk(jsonSchemaOf(FILE_SCHEMAS.statements));
  expect(missing).toEqual([]);
});

test('every content file is valid by the JSON Schema of its kind', () => {
  const ajv = new Ajv2020({ strict: false });
  const files = globSync('content/**/*.{yaml,md}', { cwd: root });
  const faults = files.flatMap((file) => {
    const kind = /content[/\\](\w+)/.exec(file)?.[1] ?? '';
    const schema = schemaFiles().find(({ path }) => path === `.schemas/${kind}.json`)?.text ?? '{}';
    const text = read(file);
    const validate = ajv.compile(JSON.parse(schema.replace(/^ {2}"\$schema".*\n/m, '')));
    return validate(parse(/^---\n([\s\S]*?)^---$/m.exec(text)?.[1] ?? text)) ? [] : [file, validate.errors];
  });
  expect(faults).toEqual([]);
});

test('a new YAML file says where its schema is', () => {
  const file = { path: 'statements/a.yaml', text: '[]\n' };
  expect(withSchemaLine(file, join(root, 'content'), root).text).toBe(
    '# yaml-language-server: $schema=../../.schemas/statements.json\n[]\n',
  );
  expect(withSchemaLine({ ...file, path: 'articles/a.md' }, root, root).text).toBe('[]\n');
});
