/** The days on which calendar intervals begin, for the ticks of an axis of time. */
import type { TimeInterval } from 'd3-time';

/** Every `step`th day on which an interval begins, from one day to another, both included. */
export function intervalDays(interval: TimeInterval, first: string, last: string, step = 1): string[] {
  const dates = interval.range(new Date(first), new Date(`${last}T12:00Z`), step);
  return dates.map((date) => date.toISOString().slice(0, 10));
}
