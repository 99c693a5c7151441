/** Folders of what is kept from one run to the next. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const DAYS_KEPT = 30;

/** Removes what nothing has asked for in a month: whoever uses a file of such a folder gives it the time of today. */
export function clearUnused(folder: string, now = Date.now()): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const used = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (now - used > DAYS_KEPT * 86_400_000) rmSync(file, { recursive: true, force: true });
  }
}
