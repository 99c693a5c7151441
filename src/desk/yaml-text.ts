/** Data as YAML in the style of the content: a text on one line, so that its words can be searched for; what could be taken for something else in quotation marks. */
import { Document, isScalar, Scalar, visit } from 'yaml';

/** How the content writes YAML. */
export const YAML_STYLE = { lineWidth: 0, flowCollectionPadding: false } as const;

/** A file of YAML that holds the data; fields without a value are left out. */
export function yamlText(data: unknown): string {
  const document = new Document(data);
  visit(document, { Scalar: (key, node) => (key === 'key' ? undefined : quoteIfNeeded(node)) });
  return document.toString(YAML_STYLE);
}

/** Dates, numbers and addresses that are meant as text stand in quotation marks, so that no program reads them otherwise. */
export function quoteIfNeeded(node: Scalar): void {
  if (!isScalar(node) || typeof node.value !== 'string') return;
  if (/^\d|^https?:|^\w+@/.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
}
