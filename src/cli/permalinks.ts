/** `npm run permalinks`: records the public ids that are new in the ledger; nothing else writes there. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gate } from '../model/build/gate.ts';
import { withRecorded } from '../model/permalinks/ledger-text.ts';
import { contentFolder } from '../reader/folder.ts';
import { existingFolder, optionsFrom, run, said } from './command.ts';
import { counted, printIssues } from './print-issues.ts';

const HELP = `npm run permalinks -- [--help]

Writes every public id of the content that is not there yet into permalinks.yaml, the ledger of the content folder, and
of each new article the digest of its text. Lines that are there stay as they are. It writes nothing while the content
has faults.
`;

await run((given) => {
  if (optionsFrom(given, { help: { type: 'boolean' } }).help) return said(HELP);
  const folder = existingFolder(contentFolder());
  const { issues, tracker, unrecorded } = gate(folder);
  printIssues(issues, process.stderr);
  if (!tracker) return refused(issues.length);
  if (unrecorded.length === 0) return said('Every public id is in the ledger.\n');
  const digests = new Map(tracker.articles.map(({ id, data }) => [`articles/${id}`, data.sha256]));
  record(join(folder, 'permalinks.yaml'), unrecorded, digests);
  return said(
    `${unrecorded.map((ref) => `+ ${ref}\n`).join('')}${counted(unrecorded.length, 'public id')} recorded.\n`,
  );
});

/** Writes beside the ledger first, so that it is whole whatever happens. */
function record(ledger: string, refs: readonly string[], digests: ReadonlyMap<string, string>): void {
  const text = existsSync(ledger) ? readFileSync(ledger, 'utf8') : '';
  writeFileSync(`${ledger}~`, withRecorded(text, refs, digests));
  renameSync(`${ledger}~`, ledger);
}

function refused(faults: number): number {
  process.stderr.write(`Nothing was recorded: ${counted(faults, 'problem')} in the content.\n`);
  return 1;
}
