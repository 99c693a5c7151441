/** A page that cannot be made is named with the file of the content that it shows. */
import type { MiddlewareHandler } from 'astro';
import { isKeyOf } from './domain/records.ts';
import { COLLECTIONS } from './domain/schema.ts';

/** Waits for the whole page or file, byte for byte, so that a fault anywhere in it is met here. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  try {
    const response = await next();
    return new Response(await response.arrayBuffer(), response);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`The page of ${shownAt(url.pathname)} cannot be made: ${message}`, { cause: error });
  }
};

/** The content file that a page shows; of a page that shows many its address. */
function shownAt(path: string): string {
  const [, folder = '', id] = /([a-z]+)\/([a-z0-9-]+)\/$/.exec(path) ?? [];
  return isKeyOf(COLLECTIONS, folder) ? `content/${folder}/${id}${COLLECTIONS[folder].extension}` : path;
}
