/** Who an attribution means: a speaker of the tracker, somebody named before, or somebody new. */
import { areForms } from '../../anchoring/names.ts';
import { sentencesOf } from '../../anchoring/sentences.ts';
import type { SpeakerData } from '../../domain/schema.ts';
import type { ArticleText, Range } from '../../domain/text.ts';
import { type Attribution, attributionsWithin } from './attributions.ts';

/** An article, and the speakers of its tracker. */
interface Voices {
  readonly copy: ArticleText;
  readonly language: string;
  readonly speakers: readonly { readonly id: string; readonly data: SpeakerData }[];
}

export interface SpeakerProposal {
  /** A speaker of the tracker, where the name is known. */
  readonly id: string | undefined;
  readonly name: string;
  readonly kind: SpeakerData['kind'];
  readonly role: string | undefined;
  readonly attribution: Range;
  /** The words that name whom a pronoun means. */
  readonly refersTo: Range | undefined;
}

/** The speaker of an attribution: one of the tracker’s by name, the one whom a pronoun means, or the one whose last name it is. */
export function speakerOf(attribution: Attribution, material: Voices): SpeakerProposal {
  const own = knownSpeaker(attribution.name, material.speakers);
  const isAnaphor = !own && ANAPHORS.some(({ words }) => words.test(attribution.name));
  const meant = own ? undefined : earlier(attribution, material);
  const whole = own || meant ? undefined : wholeName(attribution, material);
  const { name, kind, role } = meant ?? (whole ? { ...attribution, name: whole, kind: 'named-official' } : attribution);
  const known = own ?? knownSpeaker(name, material.speakers);
  const { start, end } = attribution;
  return {
    id: known?.id,
    name: known?.data.name ?? name,
    kind: known?.data.kind ?? kind,
    role: attribution.role ?? role,
    attribution: { start, end },
    refersTo: meant && isAnaphor ? nameRange(meant, material.copy.text) : undefined,
  };
}

function nameRange({ start, end, name }: Attribution, text: string): Range | undefined {
  const at = text.slice(start, end).indexOf(name);
  return at < 0 ? undefined : { start: start + at, end: start + at + name.length };
}

/** Words that stand for a speaker named before, and what kinds of speakers they can mean, the likeliest first. */
const ANAPHORS: readonly { words: RegExp; kinds: readonly (readonly SpeakerData['kind'][])[] }[] = [
  {
    words: /^(?:s?he|він|вона|його|її|er|sie|il|elle|lui)$/iu,
    kinds: [['named-official', 'anonymous-official'], ['institution']],
  },
  { words: /^it$/i, kinds: [['institution']] },
  {
    words: /^(?:they|вони|їхніми|ils|elles|eux)$/iu,
    kinds: [['anonymous-official'], ['unnamed-reports'], ['institution']],
  },
  { words: /^the official$/i, kinds: [['anonymous-official']] },
  { words: /^the (?:agency|service|ministry|company|office|commission|council|board)$/i, kinds: [['institution']] },
];

/** The last speaker before an attribution whom its words can mean: by a pronoun, by one word of a longer name, or by a last name. */
function earlier({ start, name }: Attribution, { copy, language }: Voices): Attribution | undefined {
  const anaphor = ANAPHORS.find(({ words }) => words.test(name));
  const sentences = sentencesOf(copy, language).filter((sentence) => sentence.start < start);
  const before = sentences
    .flatMap((sentence) => attributionsWithin(sentence, copy.text, language))
    .filter((one) => one.start < start);
  const named = before.filter((one) => !ANAPHORS.some(({ words }) => words.test(one.name)));
  const word = bareName(name);
  const same = named.findLast((one) => bareName(one.name).split(' ').includes(word));
  return same ?? anaphor?.kinds.flatMap((kinds) => named.findLast((one) => kinds.includes(one.kind)) ?? [])[0];
}

/** The whole name of a person of whom an attribution gives the last name only, as the article printed it before. */
function wholeName({ start, name }: Attribution, { copy }: Voices): string | undefined {
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(name)) return undefined;
  const whole = new RegExp(String.raw`\p{Lu}[\p{L}’'-]+ ${RegExp.escape(name)}(?![\p{L}])`, 'gu');
  return copy.text.slice(0, start).match(whole)?.at(-1);
}

/** A speaker of the tracker by its name, by a person’s last name, or by the last words of a body’s name. */
function knownSpeaker(name: string, speakers: Voices['speakers']) {
  const bare = bareName(name);
  const same = speakers.find(({ data }) => namesOf(data).includes(bare));
  return (
    same ??
    speakers.find(({ data }) => namesOf(data).some((one) => isShortened(bare, one))) ??
    speakers.find(({ data }) => namesOf(data).some((one) => areFormsOf(one, bare)))
  );
}

/** The names of a speaker, in any language, as they are compared. */
function namesOf({ name, aliases = [] }: SpeakerData): string[] {
  return [name, ...aliases].map(bareName);
}

/** Whether two names are one in two cases of a language: “Джон Кірбі”, “Джона Кірбі”. */
function areFormsOf(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')];
  return one.length === other.length && one.every((word, index) => areForms(word, other[index] ?? ''));
}

function isShortened(name: string, whole: string): boolean {
  return whole.endsWith(` ${name}`) || name.endsWith(` ${whole}`);
}

function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|an?|mr|mrs|ms|dr|gen|de[rsmn]|die|das|eine?|les?|la|une?)\.? /, '')
    .replace(/[’']s$/, '');
}
