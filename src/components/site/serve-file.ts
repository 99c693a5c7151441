/** Answers for endpoints that give out a file. */
import { mediaType, type TextFile } from '../../outputs/files.ts';

/** How many characters of a file are joined to one string. */
const CHUNK = 2 ** 20;

/** The file as a response. */
export function fileResponse({ name, parts }: TextFile): Response {
  return new Response(new Blob([...joined(parts())]), { headers: { 'Content-Type': mediaType(name) } });
}

function* joined(parts: Iterable<string>): Generator<string> {
  let open = '';
  for (const part of parts) {
    open += part;
    if (open.length < CHUNK) continue;
    yield open;
    open = '';
  }
  yield open;
}
