/** `npm run recheck`: looks again at the addresses of held articles and says what outlets have changed since. */
import { withListEntry } from '../desk/edits.ts';
import type { Difference } from '../desk/recheck/compare.ts';
import { type Finding, isRecorded, recheck } from '../desk/recheck/recheck.ts';
import type { Place } from '../desk/recheck/word-diff.ts';
import { textIn, write } from '../desk/server/store.ts';
import type { ArticleData, Correction } from '../domain/schema.ts';
import { foldForPrint } from '../domain/text.ts';
import { gate } from '../model/build/gate.ts';
import type { Entry } from '../reader/entry.ts';
import { contentFolder } from '../reader/folder.ts';
import { existingFolder, optionsFrom, run, said, UsageError } from './command.ts';

const HELP = `npm run recheck -- <article> … | --all [--write] [--help]

Fetches the addresses of held articles again and says which text, title or date has changed, word by word, which of our
passages an outlet does not print any more, and which address is gone. Only the addresses of the articles that are named
are fetched, one after the other. Ends with 0 where all are as they were, with 1 where one is not.

--all     all articles
--write   also writes what changed into the article, as a correction by its outlet; the copy keeps its words
`;

await run((given) => {
  const names = given.filter((word) => !word.startsWith('-'));
  const flags = given.filter((word) => word.startsWith('-'));
  const options = { all: { type: 'boolean' }, write: { type: 'boolean' }, help: { type: 'boolean' } } as const;
  const { all = false, write: isWriting = false, help } = optionsFrom(flags, options);
  if (help) return said(HELP);
  if (all && (isWriting || names.length > 0))
    throw new UsageError('--all stands alone: name the articles to write to.');
  if (!all && names.length === 0) throw new UsageError('Name the articles to look at, by their ids, or give --all.');
  return lookAt(names, isWriting);
});

async function lookAt(names: readonly string[], isWriting: boolean): Promise<number> {
  const folder = existingFolder(contentFolder());
  const { entries } = gate(folder);
  const missing = names.find((name) => !entries.articles.some(({ id }) => id === name));
  if (missing) throw new UsageError(`There is no article “${missing}” in ${folder}.`);
  const articles = entries.articles.filter(({ id }) => names.length === 0 || names.includes(id));
  let isAsBefore = true;
  for await (const { article, finding } of recheck(articles, entries, new Date().toISOString().slice(0, 10))) {
    isAsBefore &&= finding.kind === 'same' || finding.kind === 'no-address';
    said(`${[article.id, ...linesOf(finding)].join('\n  ')}\n`);
    if (isWriting && 'correction' in finding) record(folder, article, finding.correction);
  }
  return isAsBefore ? 0 : 1;
}

function linesOf(finding: Finding): string[] {
  switch (finding.kind) {
    case 'no-address':
      return ['its address is not known'];
    case 'same':
      return [`as it was: ${finding.address}`];
    case 'changed':
      return [`changed: ${finding.address}`, ...differenceLines(finding.difference)].map(foldForPrint);
    default:
      return [foldForPrint(finding.message)];
  }
}

function differenceLines({ title, date, places, lost }: Difference): string[] {
  return [
    ...(title ? [`title: ${marked(title.held, title.found)}`] : []),
    ...(date ? [`date: ${marked(date.held, date.found)}`] : []),
    ...(places ? places.map((place) => `text: ${placeLine(place)}`) : ['text: another text stands there']),
    ...(lost.length > 0 ? [`passages that it does not print any more: ${lost.join(', ')}`] : []),
  ];
}

function placeLine({ before, held, found, behind }: Place): string {
  return `… ${before}${marked(held, found)}${behind} …`;
}

/** As `git diff --word-diff` marks words. */
function marked(held: string, found: string): string {
  return `${held && `[-${held}-]`}${found && `{+${found}+}`}`;
}

/** Writes a correction into an article, unless it says so already. */
function record(folder: string, article: Entry<ArticleData>, correction: Correction): void {
  if (isRecorded(article, correction)) return void said('  recorded already\n');
  const path = `articles/${article.id}.md`;
  const before = textIn(folder, path);
  write(folder, [{ path, before, after: withListEntry(before ?? '', 'corrections', correction) }]);
  said(`  recorded in ${path}\n`);
}
