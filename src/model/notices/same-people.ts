/** Speakers, and outlets, who may be one: two files with the same name or alias. */
import { sameName } from '../../anchoring/names.ts';
import type { SpeakerKind } from '../../domain/vocabulary.ts';
import type { Source, Speaker } from '../tracker.ts';

/** Whether a name says who somebody is: “an official” does not. */
const IS_NAME = {
  'named-official': true,
  institution: true,
  'anonymous-official': false,
  'unnamed-reports': false,
} as const satisfies Record<SpeakerKind, boolean>;

/** Two things and the name that both carry. */
export interface SameName<Thing> {
  readonly first: Thing;
  readonly second: Thing;
  readonly name: string;
}

/** Every speaker with a name or an alias that one before it carries. */
export function samePeople(speakers: readonly Speaker[]): SameName<Speaker>[] {
  return sameNames(speakers.filter(({ data }) => IS_NAME[data.kind]));
}

/** Every outlet with a name or an alias that one before it carries. */
export function sameOutlets(sources: readonly Source[]): SameName<Source>[] {
  return sameNames(sources);
}

interface Named {
  readonly data: { readonly name: string; readonly aliases?: readonly string[] | undefined };
}

function sameNames<Thing extends Named>(things: readonly Thing[]): SameName<Thing>[] {
  const seen = new Map<string, Thing>();
  return things.flatMap((second) => {
    const names = [second.data.name, ...(second.data.aliases ?? [])];
    const name = names.find((one) => seen.has(sameName(one)));
    const first = name === undefined ? undefined : seen.get(sameName(name));
    for (const one of names) if (!seen.has(sameName(one))) seen.set(sameName(one), second);
    return first && first !== second && name !== undefined ? [{ first, second, name }] : [];
  });
}
