/** A site is looked through on another thread, file by file as they are finished, while this one makes the next. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Verdict } from '../model/build/gate.ts';
import type { Tracker } from '../model/tracker.ts';
import { builtFiles, pathOf } from './built-pages.ts';
import { expectationsOf, expectedCopies } from './expectations.ts';
import type { Finished, Told } from './verifier.ts';
import type { ExpectedCopy, FinishedSite } from './verify.ts';

/** So many files are told of in one message. */
const BATCH = 200;

/** MB of the objects that last no longer than a page is looked at: as many as Node.js allows would fill without need. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

/** The content of which a site is made. */
export interface Judged extends Pick<Verdict, 'entries'> {
  readonly tracker: Tracker;
}

/** The verification of a site that is being built. */
export class VerificationAhead {
  readonly #tracker: Tracker;
  readonly #folder: string;
  readonly #copyOf: (path: string) => ExpectedCopy | undefined;
  readonly #thread: Worker;
  readonly #ended: Promise<unknown>;
  readonly #told = new Set<string>();
  #finished: Finished[] = [];

  constructor({ tracker, entries }: Judged, site: FinishedSite) {
    this.#tracker = tracker;
    this.#folder = site.folder;
    this.#copyOf = expectedCopies(tracker, entries);
    const thread = new URL('verifier.ts', import.meta.url);
    this.#thread = new Worker(thread, { workerData: site, execArgv: [], resourceLimits });
    this.#ended = once(this.#thread, 'exit');
    // Whoever asks for its faults hears why it failed.
    this.#ended.catch(() => undefined);
  }

  /** Lets a file be looked at, by its path in the site: it is whole, and nobody changes it any more. */
  finished(path: string): void {
    const name = path.replace(/^\//, '');
    this.#told.add(name);
    this.#finished.push([name, this.#copyOf(`/${pathOf(name)}`)]);
    if (this.#finished.length === BATCH) this.#tell();
  }

  /** One line for each fault of the site, now that all of it is there; and how many files it has. */
  async faults(): Promise<{ readonly faults: readonly string[]; readonly files: number }> {
    const files = builtFiles(this.#folder);
    for (const name of files) if (!this.#told.has(name)) this.finished(name);
    this.#tell();
    this.#post({ files, expected: expectationsOf(this.#tracker) });
    const [faults] = (await Promise.race([once(this.#thread, 'message'), this.#failed()])) as [string[]];
    return { faults, files: files.length };
  }

  /** Waits until what was read is written down for the next build. */
  async ended(): Promise<void> {
    await this.#ended;
  }

  /** Gives up. */
  async stop(): Promise<void> {
    await this.#thread.terminate();
  }

  async #failed(): Promise<never> {
    await this.#ended;
    throw new Error('the thread that looks through the site has stopped');
  }

  #tell(): void {
    this.#post({ finished: this.#finished });
    this.#finished = [];
  }

  #post(told: Told): void {
    this.#thread.postMessage(told);
  }
}
