/** The licences of what the pages load and others have made: the fonts of the style sheet, and the search. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of the licences, one after the other. */
export function licences(): string {
  const fonts = readFileSync('src/styles/fonts.css', 'utf8').matchAll(/@fontsource-variable\/[\w-]+/g);
  const names = new Set([...fonts].map(([name]) => join(name, 'LICENSE')));
  return [...names, 'pagefind/LICENSE/LICENSE'].map(licence).join('\n\n');
}

function licence(path: string): string {
  return `${path}\n\n${readFileSync(join('node_modules', path), 'utf8').trim()}\n`;
}
