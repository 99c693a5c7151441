/** In development, the files of the site that are no pages: each is made when it is asked for. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration, HookParameters } from 'astro';
import { currentTracker } from './model/build/current.ts';
import { mediaTypeOf } from './publish/files.ts';
import type * as SiteFiles from './publish/site-files.ts';
import { siteAddress } from './reader/address.ts';

type Server = HookParameters<'astro:server:setup'>['server'];
/** With the address as it was asked for, base path included. */
type Request = IncomingMessage & { readonly originalUrl?: string | undefined };

export const files: AstroIntegration = {
  name: 'files',
  hooks: { 'astro:server:setup': ({ server }) => void server.middlewares.use(answering(server)) },
};

/** Answers with a file of the site; what is none is left to Astro. */
function answering(server: Server) {
  return (request: Request, response: ServerResponse, next: (error?: unknown) => void) => {
    const path = new URL(request.originalUrl ?? '/', 'http://localhost').pathname;
    fileAt(path, server).then((content) => {
      if (!content) return next();
      response.setHeader('Content-Type', mediaTypeOf(path) ?? 'application/octet-stream');
      response.end(content);
    }, next);
  };
}

/** The content of the file at a path; undefined where there is none. The server loads the module, so that a change of the code counts. */
async function fileAt(path: string, server: Server): Promise<Buffer | undefined> {
  const module = await server.ssrLoadModule('/src/publish/site-files.ts');
  const { pictures, texts } = module as typeof SiteFiles;
  const [tracker, address] = [currentTracker(), siteAddress()];
  const all = [...texts(tracker, address), ...pictures(tracker)];
  const file = all.find((one) => path === `${address.base}${one.path.slice(1)}`);
  return file && Buffer.concat(Array.from(await file.content(), (part) => Buffer.from(part)));
}
