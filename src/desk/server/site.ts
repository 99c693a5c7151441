/** The site beside the copy: the development server of the site, started when it is first asked for and ended with the desk. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Beside another development server that may run already. */
const COMMAND = ['--import', './src/cli/prelude.js', 'node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock'];

/** The site over a content folder. */
export class SitePreview {
  private readonly folder: string;
  private address: Promise<string> | undefined;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The address of its front page. */
  at(): Promise<string> {
    this.address ??= this.start();
    return this.address;
  }

  private start(): Promise<string> {
    // Bundling the desk has set NODE_ENV for this process; the site is to be the one of `npm run dev`.
    const env = { ...process.env, CONTENT_DIR: this.folder, NODE_ENV: 'development' };
    const child = spawn(process.execPath, [...COMMAND, '--host', '127.0.0.1', '--port', '4401'], { cwd: ROOT, env });
    const end = () => child.kill();
    process.once('exit', end);
    child.once('exit', () => {
      process.off('exit', end);
      this.address = undefined;
    });
    return addressFrom(child);
  }
}

/** The address that the server prints once it listens; an error with its last words where it ends before. */
function addressFrom(child: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed = stripVTControlCharacters(printed + String(chunk)).slice(-4000);
      const [address] = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(printed) ?? [];
      if (address) resolve(address.replace(/\/?$/, '/'));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`The site did not start: ${printed.trim().split('\n').at(-1)}`)));
  });
}
