/** `npm run new`: a folder with a small story that builds, one worked example of each kind of file. */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { exampleStory } from '../desk/examples/story.ts';
import { createFiles } from '../desk/new-files.ts';
import { withSchemaLine } from '../desk/schema-files.ts';
import { optionsFrom, run, said, UsageError } from './command.ts';

const HELP = `npm run new -- <folder> [--help]

Makes a folder with a small invented story that builds: one worked example of each kind of file, every field explained.
Write your own in its place. CONTENT_DIR=<folder> npm start shows it. A folder that holds anything is left as it is.
`;

await run((given) => {
  const folders = given.filter((word) => !word.startsWith('-'));
  const { help } = optionsFrom(
    given.filter((word) => word.startsWith('-')),
    { help: { type: 'boolean' } },
  );
  if (help) return said(HELP);
  const [folder, other] = folders;
  if (folder === undefined || other !== undefined) throw new UsageError('Name one folder for the new story.');
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new UsageError(`${folder} is not empty; nothing was written.`);
  const files = exampleStory().map((file) => withSchemaLine(file, resolve(folder)));
  createFiles(folder, files);
  const list = files.map(({ path }) => `+ ${folder}/${path}\n`).join('');
  return said(`${list}See it: CONTENT_DIR=${folder} npm start\n`);
});
