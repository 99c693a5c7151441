/** `npm run add`: brings in an article, from an address, a saved page or pasted text, as a copy with its facts. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { bring, factLines, type Intake, newArticle, openQuestions } from '../desk/intake/article.ts';
import type { Question } from '../desk/intake/facts.ts';
import { fetchPage } from '../desk/intake/fetch-page.ts';
import { intakeOf } from '../desk/intake/intake-file.ts';
import { createFiles } from '../desk/new-files.ts';
import { withSchemaLine } from '../desk/schema-files.ts';
import { parseDate } from '../domain/dates.ts';
import { gate } from '../model/build/gate.ts';
import { contentFolder } from '../reader/folder.ts';
import { existingFolder, optionsFrom, run, said, UsageError } from './command.ts';
import { counted, issueLine } from './print-issues.ts';

const HELP = `npm run add -- <address | file.html | file.md | file.txt | -> [--text] [--yes] [--help]

Brings in an article: its text, word for word, as content/articles/<id>.md, with what page and copy say of title,
authors, date, address and outlet, each with its basis. An outlet that is not there yet gets its file. Nothing that is
there is overwritten. On a terminal it asks what neither page nor copy says; an empty answer means that it is not known.

-        reads the page, or the text, from the standard input
--text   what is given is plain text: blank lines part its paragraphs
--yes    asks nothing
`;

await run(async (given) => {
  const places = given.filter((word) => word === '-' || !word.startsWith('-'));
  const flags = given.filter((word) => !places.includes(word));
  const options = { text: { type: 'boolean' }, yes: { type: 'boolean' }, help: { type: 'boolean' } } as const;
  const { text = false, yes = false, help } = optionsFrom(flags, options);
  if (help) return said(HELP);
  const [place, other] = places;
  if (place === undefined || other !== undefined)
    throw new UsageError('Give one address, one file, or - for the standard input.');
  return add(await intakeFrom(place, text), yes);
});

async function add(intake: Intake, yes: boolean): Promise<number> {
  const folder = existingFolder(contentFolder());
  const { entries } = gate(folder);
  const brought = bring(intake, entries.tracker?.data.language ?? 'en');
  const told = yes || !process.stdin.isTTY ? {} : await ask(openQuestions(brought));
  const { id, data, files } = newArticle(brought, told, entries, new Date().toISOString().slice(0, 10));
  createFiles(
    folder,
    files.map((file) => withSchemaLine(file, folder)),
  );
  said(`${files.map(({ path }) => `+ ${path}\n`).join('')}${factLines(data).join('\n')}\n`);
  for (const doubt of brought.doubts) said(`Look it over: ${doubt}\n`);
  return leftToDo(folder, id);
}

/** What the gate asks about the new article. */
function leftToDo(folder: string, id: string): number {
  const issues = gate(folder).issues.filter(({ file }) => file.endsWith(`articles/${id}.md`));
  const what = `What it says goes into statements/${id}.yaml: npm run desk.`;
  if (issues.length === 0) return said(`${what}\n`);
  return said(
    `${counted(issues.length, 'point')} left to do:\n${issues.map((issue) => `${issueLine(issue)}\n`).join('')}${what}\n`,
  );
}

async function intakeFrom(place: string, isText: boolean): Promise<Intake> {
  if (/^https?:\/\//i.test(place)) {
    const { html, address } = await fetchPage(place);
    return { kind: 'page', content: html, address };
  }
  return intakeOf(bytesFrom(place), place === '-' ? '' : place, isText);
}

function bytesFrom(place: string): Uint8Array {
  try {
    return readFileSync(place === '-' ? 0 : place);
  } catch {
    throw new UsageError(`${place} is neither an address (https://…) nor a file that can be read.`);
  }
}

const QUESTIONS = {
  title: 'Title (the copy prints none): ',
  date: 'Date of publication, YYYY-MM-DD: ',
  outlet: 'Name of the outlet that published it: ',
} as const satisfies Record<Question, string>;

async function ask(questions: readonly Question[]): Promise<Partial<Record<Question, string>>> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const told: Partial<Record<Question, string>> = {};
  for (const question of questions) {
    const answer = (await terminal.question(QUESTIONS[question])).trim();
    if (answer && (question !== 'date' || !('fault' in parseDate(answer)))) told[question] = answer;
  }
  terminal.close();
  return told;
}
