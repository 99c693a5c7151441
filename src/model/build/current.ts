/** The one verdict of a process: what commands, collections, pages, search index and verification share. */
import { contentFolder } from '../../reader/folder.ts';
import type { Tracker } from '../tracker.ts';
import { type Demands, gate, type Verdict } from './gate.ts';
import { lastReadings } from './known-readings.ts';

interface Current {
  readonly verdict: Verdict;
  /** The last tracker without faults: during development the pages keep it while a fault is being mended. */
  readonly tracker: Tracker | undefined;
}

const KEY = Symbol.for('variorum.verdict');
/** The bundler loads this module again for the pages, so the verdict stands where all copies of it find it. */
const shared: typeof globalThis & { [KEY]?: Current } = globalThis;

/** The verdict on the content, judged at the first call of the process. */
export function currentVerdict(): Verdict {
  return shared[KEY]?.verdict ?? judgeAnew();
}

/** How the content is judged. */
interface Judging extends Pick<Demands, 'release'> {
  /** Whether everything is read anew. */
  readonly cold?: boolean;
}

/** Reads and judges the content again, for everyone who asks from here on. */
export function judgeAnew({ release = false, cold = false }: Judging = {}): Verdict {
  // What a process has read it remembers by itself.
  const known = cold || shared[KEY] ? undefined : lastReadings();
  const verdict = gate(contentFolder(), { release }, known);
  shared[KEY] = { verdict, tracker: verdict.tracker ?? shared[KEY]?.tracker };
  return verdict;
}

/** The tracker of the current verdict, or the last one without faults; throws where there has been none. */
export function currentTracker(): Tracker {
  const tracker = currentVerdict().tracker ?? shared[KEY]?.tracker;
  if (!tracker) throw new Error('the content has faults: npm run check names them');
  return tracker;
}
