/** `npm run permalinks`: records the public ids that are new in the ledger; nothing else writes there. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gate } from '../model/build/gate.ts';
import { detailsOf, withRecorded } from '../model/permalinks/ledger-text.ts';
import type { Tracker } from '../model/tracker.ts';
import { contentFolder } from '../reader/folder.ts';
import { existingFolder, optionsFrom, run, said } from './command.ts';
import { counted, printIssues } from './print-issues.ts';

const HELP = `npm run permalinks -- [--help]

Writes every public id of the content that is not there yet into permalinks.yaml, the ledger of the content folder, and
of each new article the digest of its text, of each claim its question and what its answers are called. Other lines that are there stay as they are. It writes nothing while the content
has faults.
`;

await run((given) => {
  if (optionsFrom(given, { help: { type: 'boolean' } }).help) return said(HELP);
  const folder = existingFolder(contentFolder());
  const { issues, tracker, unrecorded } = gate(folder);
  printIssues(issues, process.stderr);
  if (!tracker) return refused(issues.length);
  const isChanged = record(join(folder, 'permalinks.yaml'), unrecorded, tracker);
  if (!isChanged) return said('Every public id is in the ledger.\n');
  return said(
    `${unrecorded.map((ref) => `+ ${ref}\n`).join('')}${counted(unrecorded.length, 'public id')} recorded.\n`,
  );
});

/** Writes beside the ledger first, so that it is whole whatever happens; whether there was anything to write. */
function record(ledger: string, refs: readonly string[], tracker: Tracker): boolean {
  const text = existsSync(ledger) ? readFileSync(ledger, 'utf8') : '';
  const written = withRecorded(text, refs, detailsOf(tracker));
  if (written === text || (refs.length === 0 && text === '')) return false;
  writeFileSync(`${ledger}~`, written);
  renameSync(`${ledger}~`, ledger);
  return true;
}

function refused(faults: number): number {
  process.stderr.write(`Nothing was recorded: ${counted(faults, 'problem')} in the content.\n`);
  return 1;
}
