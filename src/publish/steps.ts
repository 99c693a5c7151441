/** The steps of a build, as they are told to whoever waits for it. */

/** What a step has made, and what that took. */
export interface StepDone {
  readonly name: string;
  /** How many things: pages, pictures, records. */
  readonly count: number;
  readonly seconds: number;
  /** Seconds of all cores in this process; of steps at the same time, each counts what the others take as well. */
  readonly cpu: number;
}

/** Does a step of that name; its work gives how many things it has made. */
export type Step = (name: string, work: () => number | Promise<number>) => Promise<void>;

export interface Listener {
  begins(name: string): void;
  ends(step: StepDone): void;
}

/** Steps that are told to a listener as they begin and when they are done. */
export function stepsFor(listener: Listener): Step {
  return async (name, work) => {
    const [start, before] = [performance.now(), process.cpuUsage()];
    listener.begins(name);
    const count = await work();
    const { user, system } = process.cpuUsage(before);
    listener.ends({ name, count, seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 });
  };
}

/** Steps that are told to nobody. */
export const untold: Step = async (_, work) => void (await work());
