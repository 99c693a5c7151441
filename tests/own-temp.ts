/** A folder for the temporary files of a run of tests, of both runners; it goes with all that is in it when the run is over. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Node.js looks for the folder, by system. */
const NAMES = ['TMPDIR', 'TMP', 'TEMP'];

/** Makes the folder, in which all workers and what they start then write; gives what removes it. */
export default function ownTemp(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-tests-'));
  for (const name of NAMES) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
