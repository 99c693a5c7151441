/** Answers for endpoints that give out a file. */
import type { ExportFile } from '../../outputs/files.ts';
import type { Content } from '../../outputs/formats.ts';

/** How many characters of a file are joined to one string. */
const CHUNK = 2 ** 20;

/** The file as a response. */
export function fileResponse({ content, mediaType }: ExportFile): Response {
  return new Response(new Blob([...joined(content())]), { headers: { 'Content-Type': mediaType } });
}

/** Bytes as they are, texts as few long ones. */
function* joined(content: Content): Content {
  let open = '';
  for (const part of content) {
    const isText = typeof part === 'string';
    if (isText) open += part;
    if (isText && open.length < CHUNK) continue;
    yield open;
    open = '';
    if (!isText) yield part;
  }
  yield open;
}
