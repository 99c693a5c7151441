/** The files of a finished site: kinds that belong there, and nothing of the machine that built it. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { builtFiles } from './built-pages.ts';

const TEXT = 'html css js json jsonl jsonld csv xml atom txt svg bib ris webmanifest'.split(' ');
const BINARY = 'png jpg webp ico woff2 pf_meta pf_index pf_fragment pagefind'.split(' ');
/** Names without an ending that hosts of static sites read. */
const FOR_HOSTS = /^(?:_headers|_redirects|CNAME|\.nojekyll|\.well-known\/.+)$/;

/** One line for each file that does not belong into a site, or that tells where it was built; `root` is that folder. */
export function strangeFiles(folder: string, root: string): string[] {
  const inside = new RegExp(`${RegExp.escape(root)}[/\\\\]+(?:\\.astro|content|dist|node_modules|public|src)\\b`);
  return builtFiles(folder).flatMap((name) => {
    const ending = extname(name).slice(1);
    if (FOR_HOSTS.test(name) || BINARY.includes(ending)) return [];
    if (!TEXT.includes(ending)) return [`${name} is of a kind that does not belong into the site`];
    const path = inside.exec(readFileSync(join(folder, name), 'utf8'))?.[0];
    return path ? [`${name} holds a path of this machine: ${path}`] : [];
  });
}
