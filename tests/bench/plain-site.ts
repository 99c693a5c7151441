/** What the build is measured beside: an Astro site without anything but articles, rendered by remark. */
import { cpSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const PAGE = `---
import { readdirSync, readFileSync } from 'node:fs';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';

export function getStaticPaths() {
  const files = readdirSync('articles');
  return Array.from({ length: Number(process.env.PLAIN_PAGES) }, (_, at) => ({
    params: { id: String(at) },
    props: { file: files[at % files.length] },
  }));
}
const [, body] = readFileSync(\`articles/\${Astro.props.file}\`, 'utf8').split(/^---$/m).slice(1);
const html = String(await remark().use(remarkRehype).use(rehypeStringify).process(body));
---
<html lang="en"><head><title>{Astro.props.file}</title></head><body><main set:html={html} /></body></html>
`;

/** Writes an Astro project with so many pages, each the copy of one of the articles of a story. */
export function writePlainSite(folder: string, content: string, pages: number): void {
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  cpSync(join(content, 'articles'), join(folder, 'articles'), { recursive: true });
  symlinkSync(realpathSync(join(root, 'node_modules')), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'src/pages/[id].astro'), PAGE.replace('process.env.PLAIN_PAGES', String(pages)));
}
