/** The thread that makes folders; one that cannot be made is left to whoever writes into it, and says why. */
import { mkdirSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

for (const folder of workerData as string[]) {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    break;
  }
}
