/** Answers for endpoints that give out a file. */
import { mediaType, type TextFile } from '../outputs/files.ts';

/** The file as a response. */
export function fileResponse({ name, text }: TextFile): Response {
  return new Response(text(), { headers: { 'Content-Type': mediaType(name) } });
}
