/** Who speaks, and whether in quotation marks: what a statement says of it, against the words of the copy. */
import { quoteForMessage } from '../../anchoring/character-names.ts';
import { shareName } from '../../anchoring/names.ts';
import type { StatementData } from '../../domain/schema.ts';
import { holds, type Range } from '../../domain/text.ts';
import { type Entry, isInvalidPath } from '../../reader/entry.ts';
import type { Report } from '../report.ts';
import type { Speaker } from '../tracker.ts';
import type { DraftSpeaker } from './draft.ts';

/** A statement with the places of its words. */
export interface Spoken {
  readonly entry: Entry<StatementData[]>;
  readonly index: number;
  readonly data: StatementData;
  readonly range: Range | undefined;
  readonly attribution: Range | undefined;
  readonly refersTo: Range | undefined;
  readonly speaker: DraftSpeaker | undefined;
}

/** Reports a direct quote that stands in no quotation marks. */
export function checkMarks({ entry, index, data, range }: Spoken, quotations: () => readonly Range[], report: Report) {
  if (data.form !== 'direct-quote' || !range || quotations().some((quotation) => holds(quotation, range))) return;
  report(entry, [index, 'form'], {
    code: 'unquoted-speech',
    message: 'the statement is a direct-quote, and its words stand in no quotation marks of the copy',
    remedy: 'Quote the words between the marks, or write form: paraphrase.',
  });
}

/** Reports an attribution whose words may name somebody else than the speaker. */
export function checkAttribution(spoken: Spoken, report: Report): void {
  const { entry, index, data, speaker, attribution, refersTo } = spoken;
  if (!speaker?.isNamed || !data.attribution || !attribution || isInvalidPath(entry, [index, 'speaker'])) return;
  const names = [...namesOf(speaker), data.role ?? ''].join(' ');
  const [field, { exact }] = data.refersTo
    ? (['refersTo', data.refersTo] as const)
    : (['attribution', data.attribution] as const);
  if ((data.refersTo && !refersTo) || shareName(exact, names)) return;
  report(entry, [index, field, 'exact'], {
    code: 'unfit-attribution',
    message: `${quoteForMessage(exact, 60)} shares no word with the speaker “${speaker.data.name}”`,
    remedy: REMEDIES[field],
  });
}

const REMEDIES = {
  attribution:
    'Quote the words that name the speaker, or name the right speaker; for “he said” or “the official said” add refersTo with the words of the article that name whom it means; other names of the speaker go under aliases in its file.',
  refersTo: 'Quote the words of the article that name the speaker, or name the right speaker.',
} as const;

/** A speaker’s names, and those of the body for whom it speaks. */
function namesOf({ data, speaksFor }: Speaker): string[] {
  return [data.name, ...(data.aliases ?? []), ...(speaksFor ? [speaksFor.data.name] : [])];
}
