/** `npm run schemas`: writes what is made from the schema: the JSON Schemas for editors and the example of the README. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { schemaFiles, withExample } from '../desk/schema-files.ts';
import { optionsFrom, run, said } from './command.ts';

const HELP = `npm run schemas -- [--help]

After a change of src/domain/schema.ts: writes the JSON Schemas in .schemas/, by which editors complete and explain the
fields of content files, and the example of a statement in README.md.
`;

await run((given) => {
  if (optionsFrom(given, { help: { type: 'boolean' } }).help) return said(HELP);
  const files = [...schemaFiles(), { path: 'README.md', text: withExample(readFileSync('README.md', 'utf8')) }];
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return said(files.map(({ path }) => `${path}\n`).join(''));
});
