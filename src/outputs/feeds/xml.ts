/** XML as text: elements that hold words or other elements. */

type Attributes = Readonly<Record<string, string>>;

/** An element that holds words, or nothing. */
export function leaf(name: string, words: string, attributes: Attributes = {}): string {
  const start = opening(name, attributes);
  return words === '' ? `<${start}/>\n` : `<${start}>${escaped(words)}</${name}>\n`;
}

/** An element that holds other elements. */
export function branch(name: string, attributes: Attributes, ...parts: readonly string[]): string {
  return `<${opening(name, attributes)}>\n${parts.join('')}</${name}>\n`;
}

function opening(name: string, attributes: Attributes): string {
  return [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
}

function escaped(words: string): string {
  return xmlText(words).replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Words without the characters that XML 1.0 cannot hold; each becomes U+FFFD. */
function xmlText(words: string): string {
  return words.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
