/** Preloaded into a build: every clock of it runs some years ahead. */
const YEARS_AHEAD = 7;
const ahead = YEARS_AHEAD * 365.25 * 86_400_000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...given: [] | ConstructorParameters<typeof RealDate>) {
    if (given.length === 0) super(RealDate.now() + ahead);
    else super(...(given as ConstructorParameters<typeof RealDate>));
  }

  static override now(): number {
    return RealDate.now() + ahead;
  }
} as DateConstructor;
