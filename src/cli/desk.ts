/** `npm run desk`: the editor’s desk in the browser, on this machine only. */
import { bundleInterface } from '../desk/server/bundle.ts';
import { serveDesk } from '../desk/server/serve.ts';
import { recover } from '../desk/server/store.ts';
import { contentFolder } from '../reader/folder.ts';
import { existingFolder, optionsFrom, run, said, UsageError } from './command.ts';

const HELP = `npm run desk -- [--port <number>] [--help]

Opens the editor's desk over the content folder at an address of this machine (http://127.0.0.1:4400/): copies with their
passages, proposals for selected words, and what a change does to the comparisons before it is saved. It is no part of
the site. End it with Ctrl+C.
`;

/** However the desk is ended, what it has started ends with it. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(0));

await run(async (given) => {
  const { port, help } = optionsFrom(given, { port: { type: 'string' }, help: { type: 'boolean' } });
  if (help) return said(HELP);
  if (port !== undefined && !/^\d{1,5}$/.test(port)) throw new UsageError('--port needs a number.');
  const folder = existingFolder(contentFolder());
  const left = recover(folder);
  if (left.length > 0) said(`A change was cut short, and these were changed by others since: ${left.join(', ')}\n`);
  const { address } = await serveDesk(folder, await bundleInterface(), Number(port ?? 4400)).catch(refusePort);
  return said(`The desk is at ${address}\n`);
});

function refusePort(error: NodeJS.ErrnoException): never {
  if (error.code !== 'EADDRINUSE') throw error;
  throw new UsageError('The port is taken: a desk may be open already. --port <number> takes another.');
}
