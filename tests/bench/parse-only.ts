/** Merely parses every file of the content folder with the libraries, and does nothing with what comes of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remark } from 'remark';
import { parseDocument } from 'yaml';

const folder = String(process.env['CONTENT_DIR']);

for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (name.endsWith('.yaml')) parseDocument(textOf(name));
  else if (name.endsWith('.md')) parseMarkdown(textOf(name));
}

function textOf(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function parseMarkdown(text: string): void {
  const end = text.indexOf('\n---\n', 3);
  parseDocument(text.slice(4, end));
  remark().parse(text.slice(end + 5));
}
