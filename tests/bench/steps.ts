/** What a build took, as one program tells the other. */

/** One kind of step: so many times, so many seconds in all. */
export interface Step {
  readonly name: string;
  readonly times: number;
  /** On all cores, user and system; what other programs do for the step is not in it. */
  readonly cpu: number;
  /** On the clock. */
  readonly wall: number;
  /** What the program held when the step ended, in MB. */
  readonly memory: number;
}

export interface Built {
  readonly steps: readonly Step[];
  /** The most memory held at once, in MB. */
  readonly memory: number;
}
