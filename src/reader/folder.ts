/** Which content folder is meant. */
import { resolve } from 'node:path';

/** `CONTENT_DIR` if set, else `content`, from the folder in which the command runs. */
export function contentFolder(): string {
  return resolve(process.env['CONTENT_DIR'] || 'content');
}
