/** XML as another program reads it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';

const schema = readFileSync(fileURLToPath(new URL('fixtures/atom.xsd', import.meta.url)), 'utf8');
const atom = XsdValidator.fromDoc(XmlDocument.fromString(schema));

/** The texts of all nodes that a path names, from a document that is well-formed; `a:` stands for its own namespace. */
export function textsIn(xml: string, ...paths: string[]): string[][] {
  using document = XmlDocument.fromString(xml);
  const names = { a: document.root.namespaceUri };
  return paths.map((path) => document.find(path, names).map(({ content }) => content));
}

/** What makes a document no Atom feed, in the words of the validator; nothing where it is one. */
export function atomFaults(xml: string): string[] {
  using document = XmlDocument.fromString(xml);
  try {
    atom.validate(document);
    return [];
  } catch (fault) {
    return [String(fault)];
  }
}
