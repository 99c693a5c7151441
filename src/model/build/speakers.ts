/** Speakers: who they are, and for whom they speak. */
import type { SpeakerData } from '../../domain/schema.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import type { Report } from '../report.ts';
import { circleFrom } from './circles.ts';
import type { DraftSpeaker } from './draft.ts';
import { Registry } from './registry.ts';

/** Speakers with those for whom they speak; what they say is still to come. */
export function resolveSpeakers({ speakers: entries, broken }: Entries, report: Report): Registry<DraftSpeaker> {
  const speakers = new Registry('speakers', entries.map(newSpeaker), broken);
  for (const entry of entries) {
    const speaker = speakers.get(entry.id);
    const { speaksFor } = entry.data;
    if (speaker && speaksFor !== undefined) speaker.speaksFor = speakers.find(speaksFor, entry, ['speaksFor']);
  }
  for (const entry of entries) checkCircle(entry, speakers, report);
  return speakers;
}

/** A speaker of whose name nothing is known stands for any: what is wrong with its file is reported there. */
function newSpeaker({ id, data, invalidPaths }: Entry<SpeakerData>): DraftSpeaker {
  return { id, data, speaksFor: undefined, statements: [], isNamed: !invalidPaths?.length };
}

function checkCircle(entry: Entry<SpeakerData>, speakers: Registry<DraftSpeaker>, report: Report): void {
  const circle = circleFrom(entry.id, speakers.get(entry.id)?.speaksFor, ({ speaksFor }) => speaksFor);
  if (circle.length === 0 || circle.some((id) => id < entry.id)) return;
  report(entry, ['speaksFor'], {
    code: 'circular-reference',
    message: `speakers speak for each other in a circle: ${[entry.id, ...circle].join(' → ')}`,
    remedy: 'Remove one speaksFor of the circle.',
  });
}
