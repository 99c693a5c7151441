/** Speakers who may be one: two files with the same name or alias. */
import { sameName } from '../../anchoring/names.ts';
import type { SpeakerKind } from '../../domain/vocabulary.ts';
import type { Speaker } from '../tracker.ts';

/** Whether a name says who somebody is: “an official” does not. */
const IS_NAME = {
  'named-official': true,
  institution: true,
  'anonymous-official': false,
  'unnamed-reports': false,
} as const satisfies Record<SpeakerKind, boolean>;

/** Two speakers and the name that both carry. */
export interface SamePerson {
  readonly first: Speaker;
  readonly second: Speaker;
  readonly name: string;
}

/** Every speaker with a name or an alias that one before it carries. */
export function samePeople(speakers: readonly Speaker[]): SamePerson[] {
  const seen = new Map<string, Speaker>();
  return speakers.flatMap((second) => {
    if (!IS_NAME[second.data.kind]) return [];
    const names = [second.data.name, ...(second.data.aliases ?? [])];
    const name = names.find((one) => seen.has(sameName(one)));
    const first = name === undefined ? undefined : seen.get(sameName(name));
    for (const one of names) if (!seen.has(sameName(one))) seen.set(sameName(one), second);
    return first && first !== second && name !== undefined ? [{ first, second, name }] : [];
  });
}
