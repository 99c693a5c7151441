/** Who says it, and the words that say so: “Kirby said”, “according to the board”, “growing reports”. */
import { baseLanguage } from '../../domain/language.ts';
import { holds, overlaps, type Range } from '../../domain/text.ts';
import type { SpeakerKind } from '../../domain/vocabulary.ts';
import { type Clause, clausesIn, speakerOfClause } from './clauses.ts';
import { quotationsIn } from './quotations.ts';
import { type Speech, speechOf } from './speech.ts';

/** Words of a sentence that give what is said to somebody. */
export interface Attribution extends Range {
  /** Who says it, in the words of the article. */
  readonly name: string;
  /** The verb; “according to” where there is none. */
  readonly verb: string;
  readonly role?: string;
  readonly kind: SpeakerKind;
  /** Where what is said stands: behind these words, before them, or in the quotation beside them. */
  readonly said: 'behind' | 'before' | 'quotation';
}

/** Verbs of saying: whoever stands before them speaks. */
const SAYING =
  '(?:sa(?:id|ys?)|told|tells?|add(?:ed|s)|not(?:ed|es)|stat(?:ed|es)|confirm(?:ed|s)|announc(?:ed|es)|claim(?:ed|s)|emphasi[sz](?:ed|es)|stress(?:ed|es)|(?:re)?affirm(?:ed|s)|clarif(?:ied|ies)|insist(?:ed|s)|warn(?:ed|s)|explain(?:ed|s)|acknowledg(?:ed|es)|argu(?:ed|es)|den(?:ied|ies)|declar(?:ed|es)|wr(?:ote|ites)|answer(?:ed|s)|repl(?:ied|ies)|reject(?:ed|s)|recall(?:ed|s)|conced(?:ed|es)|maintain(?:ed|s))';
/** Verbs that speak also of things: “the bridge is expected”, “the letter suggests”. */
const HOLDING = String.raw`(?:indicat(?:ed|es?)|suggest(?:ed|s)?|estimat(?:ed|es)|predict(?:ed|s)|expect(?:ed|s)?|fears?|believ(?:ed|es)|(?:counts?|list(?:ed|s))(?= (?:\p{Nd}|some |about |at least ))|speaks? of|puts?(?= (?:the|it|them|its) ))`;
const VERB = `(?:${SAYING}|${HOLDING})`;
const NAME = String.raw`(?!(?:We|They|I|You|In|On|At|It|But|And|This|That|There|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\b)(?:(?:Mr|Mrs|Ms|Dr|Gen|Sen)\.? )?\p{Lu}[\p{L}’'-]*(?: (?:of |the |de |van |bin )?\p{Lu}[\p{L}’'-]*){0,4}`;
const BODY =
  '(?:officials?|spokes(?:man|woman|person)|minist(?:er|ry)|department|government|office|board|service|county|agency|police|army|mayor|president|governor|engineer|company|operator|authorit(?:y|ies)|source|sources|council|commission|administration|residents?|witness(?:es)?|survivors?|farmers?|owners?|chief|captain|letter|paper|report|intelligence|military|guard|defen[cs]e|forces|hospital|union|lawmakers?|diplomats?|analysts?|experts?)';
const DETERMINER = String.raw`(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Tt]wo|[Ss]ome|[Ss]everal|[Mm]any|(?:(?:North|South|East|West|New|United|Saudi) )?\p{Lu}[\p{L}-]+(?:[’']s|s[’']))`;
const DESCRIPTION = String.raw`${DETERMINER}(?: [\p{L}’'-]+){0,4}? ${BODY}|[Tt]he \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*|\p{Lu}[\p{L}’'-]+(?: \p{L}+)? officials?|\p{Lu}[\p{L}’'-]+ (?:hospital|police|council|prosecutors|fire brigade|authorities)`;
const REPORTS =
  '(?:(?:[Gg]rowing|[Ii]ntelligence|[Mm]edia|[Nn]ews|[Uu]nconfirmed|[Ll]ocal|[Ss]ome|[Ss]everal) )?[Rr]eports';
const WHO = `(?<who>[Hh]e|[Ss]he|[Ii]t|[Tt]hey|${DESCRIPTION}|${NAME})`;
/** A word of a longer description of whoever speaks; none with which another clause begins. */
const WORD = String.raw`(?!(?:that|which|when|where|while|because|if|as|was|were|is|are|be|been|ha[sd]|have|will|would|could|can|may|and|but|or|not|the|an?|it|he|she|they)\b)[\p{L}’'-]+`;
const PLACE = '(?:of|at|in|from|on|for|with|who|near)(?: (?:the|an?|its|his|her|their))?';
/** “A senior official at the maritime authority”, “Helpers on the spot”, “people who had left”. */
const ANYBODY = String.raw`(?<who>${DETERMINER}(?: (?:${PLACE} )?${WORD}){1,7}?|(?<=^|, )(?:${WORD} )?(?:[Pp]eople|\p{L}{3,}s)(?: ${PLACE}(?: ${WORD}){1,4}?)?)`;
const ROLE = `(?:, (?<role>[^,“”"]{3,90}),)?`;
const ADVERBS =
  '(?:(?:has|have|had|also|reportedly|publicly|separately|later|then|again|now|still|just|earlier|already|repeatedly|only) )*';
/** Whom somebody tells: “the paper”, “reporters in Holm”, “Islands Today”. */
const HEARERS = String.raw`(?:(?<=\bt(?:old|ells?)) (?:me|us|(?:the|this|our|an?) [\p{L}-]+|reporters|journalists|lawmakers|parliament|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?))?`;

/** What somebody is, before the name: “spokesman”, “White House spokesman”, “the harbour master”. */
const TITLE = String.raw`(?:\p{Lu}[\p{L}’'-]* ){1,4}(?:[\p{Ll}-]+ ){0,2}(?:spokes(?:man|woman|person)|minister|secretary|president|mayor|governor|chief|director|commander|officer|official|engineer|captain|leader|analyst|professor|editor) |(?:[\p{Ll}-]+ ){1,4}`;
const TITLE_BEFORE = String.raw`(?:(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|(?<=^)\p{Lu}\p{Ll}+) (?:(?!who |which |that )[\p{Ll}-]+ ){1,3}|(?<=, )(?:(?!\p{Ll}+ than |than |the |an? |its |his |her |their |and |but |or |which |who |as |while |when |because )[\p{Ll}-]+ ){1,3})`;

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<who>${REPORTS})(?: (?<verb>indicate|suggest|say|emerged|surfaced|appeared)(?: in (?:the )?(?<media>media|press))?|(?= that\b| of\b))`,
    'gu',
  ),
  new RegExp(`(?<verb>[Aa]ccording to) ${WHO}(?:, (?<role>[^,.“”"]{3,90}))?`, 'gu'),
  new RegExp(
    String.raw`(?<![\p{L}’])(?<!\b(?:than|as) )(?:(?<title>${TITLE_BEFORE})(?=\p{Lu}))?${WHO}${ROLE} ${ADVERBS}(?<verb>${VERB})(?![\p{L}-])${HEARERS}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}’-] |[\p{L}’-])${ANYBODY}${ROLE} ${ADVERBS}(?<verb>${SAYING}|speaks? of)(?![\p{L}-])${HEARERS}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<=[”»"],? |[,–—-] )(?<verb>${VERB}) (?:(?<title>${TITLE})(?=\p{Lu}))?(?:${WHO})(?:, (?:aged )?\d{1,3}(?=,))?(?:, (?<role>[^,.“”"]{3,90}))?`,
    'gu',
  ),
];

/** The attributions of a sentence, in text order; none of them lies in a quotation or in another. */
export function attributionsIn(sentence: string, language: string): Attribution[] {
  const quotations = quotationsIn(sentence);
  const found = readIn(sentence, language);
  const outside = found.filter((one) => !quotations.some((quoted) => overlaps(quoted, one) && !isNameIn(one, quoted)));
  return outside
    .filter((one) => !outside.some((other) => isBefore(other, one, outside)))
    .sort((a, b) => a.start - b.start);
}

/** The attributions of a stretch of a text, by their places in all of it. */
export function attributionsWithin(within: Range, text: string, language: string): Attribution[] {
  const found = attributionsIn(text.slice(within.start, within.end), language);
  return found.map((one) => ({ ...one, start: one.start + within.start, end: one.end + within.start }));
}

/** “The agency «Name»”: quotation marks within what says who speaks. */
function isNameIn(attribution: Attribution, quoted: Range): boolean {
  return holds(attribution, quoted) && attribution.name.length > quoted.end - quoted.start;
}

function readIn(sentence: string, language: string): Attribution[] {
  const speech = speechOf(language);
  if (speech) return clausesIn(sentence, speech).map((clause) => attributionOfClause(clause, sentence, speech));
  if (baseLanguage(language) !== 'en') return [];
  return PATTERNS.flatMap((pattern) => [...sentence.matchAll(pattern)].map((match) => attributionOf(match, sentence)));
}

function attributionOfClause(clause: Clause, sentence: string, speech: Speech): Attribution {
  const { start, end, verb } = clause;
  const { role, ...named } = speakerOfClause(clause, speech);
  return { start, end, verb, ...named, ...(role && { role }), said: placeOf(clause, sentence, verb) };
}

/** Of two readings of the same words the one that begins earlier counts, else the one found first. */
function isBefore(other: Attribution, one: Attribution, found: readonly Attribution[]): boolean {
  if (other === one || other.start >= one.end || one.start >= other.end) return false;
  if (other.verb === one.verb && other.start !== one.start) return other.start < one.start;
  return found.indexOf(other) < found.indexOf(one);
}
/** A name and what its bearer is, whichever of the two comes first; “who asked not to be named” is no office. */
function nameAndOffice(who: string, behind: string | undefined): [name: string, office: string | undefined] {
  const role = behind && /^(?:who|which|asked|speaking|citing)\b/.test(behind) ? undefined : behind;
  if (role && NAMED.test(role) && !FULL_NAME.test(who)) return [role, who];
  const [, before, name = who] = TITLED.exec(who) ?? [];
  return [name, role ?? before];
}

const NAMED = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*$/u;
const FULL_NAME = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+$/u;
/** “Defense Secretary Lloyd Austin”, “President Volodymyr Zelenskiy”: what somebody is, and the name. */
const TITLED =
  /^((?:[\p{L}.’'-]+ )*?(?:Secretary(?: of \p{Lu}\p{L}+)?|President|Minister|Chancellor|Premier|General|Colonel|Commander|Captain|Lieutenant|Major|Admiral|Sergeant|Inspector|Professor|Judge|Bishop|Chief|Spokes(?:man|woman|person)|Director|Senator|Ambassador|Governor|Mayor|Commissioner)) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)$/u;

function attributionOf(match: RegExpExecArray, sentence: string): Attribution {
  const { who = '', verb = '', title, media, role = title?.trim() } = match.groups ?? {};
  const [name, office] = nameAndOffice(media ? `${media} ${who}` : who, role);
  const isTrailing = role !== undefined && name !== role && match[0].endsWith(role);
  const words = isTrailing ? match[0].slice(0, match[0].length - role.length - 2) : match[0];
  const range = { start: match.index, end: match.index + words.length };
  return {
    ...range,
    name,
    verb,
    ...(office && { role: office.replace(/^(?:the|an?) /i, '') }),
    kind: kindOf(name, office),
    said: placeOf(range, sentence, verb),
  };
}

/** What may stand between an attribution and the end of its sentence: to whom and when it was said. */
const ENDING =
  /^(?: (?!that\b)\p{Ll}+(?<=reporters|journalists|lawmakers|parliament))?(?: (?:on|in|at|late|early|after)\b[^,“”"]{0,40})?\s*[.!?]?$/u;

/** A comma ends what was said; between it and the name there may be what the speaker is. */
const AFTER_COMMA = /,(?: [\p{L}’'-]+){0,4}$/u;

function placeOf({ start, end }: Range, sentence: string, verb: string): Attribution['said'] {
  const [before, behind] = [sentence.slice(0, start).trimEnd(), sentence.slice(end)];
  if (/[”»“"]$/.test(before.replace(/[,–—\s-]+$/, '')) || /^[,:]? ?[“«„"]/.test(behind)) return 'quotation';
  if (/^according/i.test(verb)) return before === '' ? 'behind' : 'before';
  if (/^\s*[.!?]?$/.test(behind) && before !== '' && !verb.includes(' ')) return 'before';
  return ENDING.test(behind) && AFTER_COMMA.test(before) ? 'before' : 'behind';
}

const REPORTED = /\b(?:reports|accounts|rumours)\b/i;
const UNNAMED =
  /^(?:an? |one |two |some |several |many )|(?:officials?|sources?|analysts|experts|diplomats)$|^the (?:\p{L}+ )*(?:official|spokes\p{L}+)$|^they$/iu;
const BODILY =
  /\b(?:operator|owner|company|agency|group|firm|airline|bank|union|party|charity|maker|paper|broadcaster)$/i;

/** What kind of speaker a name is, as far as the words show it. */
function kindOf(name: string, role: string | undefined): SpeakerKind {
  if (REPORTED.test(name)) return 'unnamed-reports';
  if (UNNAMED.test(name)) return 'anonymous-official';
  if (
    /^(?:people|\p{L}+\p{Ll}s)(?: (?:of|at|in|from|on|for|with|who|near)\b|$)/iu.test(name) &&
    !/^\p{Lu}\S* \p{Lu}/u.test(name)
  )
    return 'unnamed-reports';
  if (role && BODILY.test(role)) return 'institution';
  const isPerson = role !== undefined || /^[Ss]?[Hh]e$/.test(name) || /^(?![Tt]he )\p{Lu}\S+ \p{Lu}\S+$/u.test(name);
  return isPerson ? 'named-official' : 'institution';
}
