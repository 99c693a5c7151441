/** `npm run check`: the content gate. Every mistake in one run, each with its place and remedy. */
import { baseLanguage } from '../domain/language.ts';
import { gate, type Verdict } from '../model/build/gate.ts';
import { contentFolder } from '../reader/folder.ts';
import { LANGUAGE } from '../words/words.ts';
import { existingFolder, optionsFrom, run, said } from './command.ts';
import { explained } from './explain.ts';
import { counted, printable, printIssues } from './print-issues.ts';

const HELP = `npm run check -- [--json] [--explain <code>] [--help]

Reads the content folder (content, or the one that CONTENT_DIR names) and prints one line for each mistake:
file:line:column  code  what is wrong. What to do
It ends with 0 if there is none, with 1 if there are some, with 2 if it was called wrongly.
Public ids that are not in permalinks.yaml yet are named, and are no mistake before a release.

--json            the same as data, on one line
--explain <code>  what a code means, with an example and the remedy
`;

/** How many new public ids are named before “and more”. */
const MAX_NAMED = 5;

await run((given) => {
  const { json, explain, help } = optionsFrom(given, {
    json: { type: 'boolean' },
    explain: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (help) return said(HELP);
  if (explain !== undefined) return said(explained(explain));
  const verdict = gate(existingFolder(contentFolder()));
  if (json) said(`${JSON.stringify(asData(verdict))}\n`);
  else printVerdict(verdict);
  return verdict.issues.length === 0 ? 0 : 1;
});

function asData({ issues, tracker, unrecorded }: Verdict) {
  return { issues: issues.map(printable), unrecorded, counts: tracker && countsOf(tracker) };
}

function countsOf({ articles, claims }: NonNullable<Verdict['tracker']>) {
  const statements = articles.reduce((sum, article) => sum + article.statements.length, 0);
  return { articles: articles.length, statements, claims: claims.length };
}

function printVerdict({ issues, tracker, unrecorded }: Verdict): void {
  printIssues(issues, process.stdout);
  if (issues.length > 0) process.stderr.write(`${counted(issues.length, 'problem')} in the content.\n`);
  if (!tracker) return;
  if (unrecorded.length > 0) process.stderr.write(noticeOf(unrecorded));
  if (baseLanguage(tracker.data.language) !== LANGUAGE) process.stderr.write(foreignNotice(tracker.data.language));
  const { articles, statements, claims } = countsOf(tracker);
  const all = [counted(articles, 'article'), counted(statements, 'statement'), counted(claims, 'claim')];
  said(`Content in order: ${all.join(', ')}.\n`);
}

/** What is not in the ledger yet: the first few by name. */
function noticeOf(unrecorded: readonly string[]): string {
  const more = unrecorded.length - MAX_NAMED;
  const named = `${unrecorded.slice(0, MAX_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return `Not yet in the ledger of public ids: ${named}. Before publishing, run npm run permalinks.\n`;
}

/** The pages would be marked as written in a language that the interface does not have. */
function foreignNotice(language: string): string {
  return `The interface has words in ${LANGUAGE} only, and tracker.yaml says ${language}. For another language, write its words beside src/words/en.ts and choose them in src/words/words.ts.\n`;
}
