/** In which encoding the bytes of a page are text. */

/** Decodes a page by its byte order mark, its content type, its own meta element, else as UTF-8; throws where bytes are no text. */
export function decodePage(bytes: Uint8Array, contentType = ''): string {
  const named = markOf(bytes) ?? charsetIn(contentType) ?? charsetIn(headOf(bytes));
  try {
    return new TextDecoder(named ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    const what = named ? `is not text in the encoding that it names, ${named}` : 'names no encoding, and is not UTF-8';
    throw new Error(`The page ${what}. Save it in your browser as UTF-8, and give the file.`);
  }
}

function markOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

function charsetIn(text: string): string | undefined {
  return /charset\s*=\s*["']?([\w-]+)/i.exec(text)?.[1];
}

/** The beginning of a page, where its meta elements stand; ASCII is the same in all encodings that pages use. */
function headOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).split(/<\/head|<body/i)[0] ?? '';
}
