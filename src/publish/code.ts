/** What makes a site of the content: our code, the packages, and the Node.js that runs them. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteAddress } from '../reader/address.ts';
import { builtFiles } from './built-pages.ts';

/** The files and folders of which every page is made; the last one lists the packages that are installed. */
const MADE_OF = [
  ...['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'],
  'node_modules/.package-lock.json',
];

/** The digest of the code and of everything beside the content on which a file of the site depends. */
export function digestOfCode({ origin, base }: SiteAddress): string {
  const { version, platform, arch, env } = process;
  return digestOfFiles(MADE_OF, [origin, base, version, platform, arch, env['NODE_ENV'] ?? '']);
}

/** The digest of files, and of all files in folders: of their names and of what they hold; and of some texts. */
export function digestOfFiles(paths: readonly string[], texts: readonly string[] = []): string {
  const whole = createHash('sha256').update(JSON.stringify(texts));
  for (const [at, path] of paths.entries())
    for (const name of filesAt(path)) {
      const content = createHash('sha256').update(readFileSync(join(path, name)));
      whole.update(JSON.stringify([at, name, content.digest('hex')]));
    }
  return whole.digest('hex');
}

/** The names of the files in a folder; of a file one that leads to itself. */
function filesAt(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return builtFiles(path);
  return found ? ['.'] : [];
}
