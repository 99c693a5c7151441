/** Model objects while they are being put together. */
import type { Former } from '../tracker.ts';

/** A thing of the model whose fields can still be filled in. */
export type Draft<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] };

/** What carries the id under which it was first published. */
export const NEVER_MOVED: Former = { ids: [], entries: [] };
