/** Who says it, and the words that say so: “Kirby said”, “according to the board”, “growing reports”. English only. */
import type { Range } from '../../domain/text.ts';
import type { SpeakerKind } from '../../domain/vocabulary.ts';
import { quotationsIn } from './quotations.ts';

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

const VERB =
  '(?:sa(?:id|ys?)|told|tells|add(?:ed|s)|not(?:ed|es)|stat(?:ed|es)|confirm(?:ed|s)|announc(?:ed|es)|claim(?:ed|s)|emphasi[sz](?:ed|es)|stress(?:ed|es)|(?:re)?affirm(?:ed|s)|clarif(?:ied|ies)|indicat(?:ed|es?)|insist(?:ed|s)|warn(?:ed|s)|explain(?:ed|s)|acknowledg(?:ed|es)|argu(?:ed|es)|suggest(?:ed|s)?|den(?:ied|ies)|declar(?:ed|es)|estimat(?:ed|es)|predict(?:ed|s)|expect(?:ed|s)?|wr(?:ote|ites)|fears?|believ(?:ed|es)|answer(?:ed|s)|repl(?:ied|ies)|counts?|list(?:ed|s)|reject(?:ed|s)|recall(?:ed|s)|conced(?:ed|es)|maintain(?:ed|s))';
const NAME = String.raw`(?!(?:We|They|I|You|In|On|At|It|But|And|This|That|There|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\b)(?:(?:Mr|Mrs|Ms|Dr|Gen|Sen)\.? )?\p{Lu}[\p{L}’'-]*(?: (?:of |the |de |van |bin )?\p{Lu}[\p{L}’'-]*){0,4}`;
const BODY =
  '(?:officials?|spokes(?:man|woman|person)|minist(?:er|ry)|department|government|office|board|service|county|agency|police|army|mayor|president|governor|engineer|company|authorit(?:y|ies)|source|sources|council|commission|administration|residents?|witness(?:es)?|farmers?|owners?|chief|captain|letter|paper|report|intelligence|military|defen[cs]e|forces|lawmakers?|diplomats?|analysts?|experts?)';
const DESCRIPTION = String.raw`(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Ss]ome|[Ss]everal|[Tt]wo)(?: [\p{L}’'-]+){0,4}? ${BODY}|\p{Lu}[\p{L}-]+[’']s(?: [\p{L}’'-]+){0,3}? ${BODY}|[Tt]he \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*|\p{Lu}[\p{L}’'-]+(?: \p{L}+)? officials?`;
const REPORTS =
  '(?:(?:[Gg]rowing|[Ii]ntelligence|[Mm]edia|[Nn]ews|[Uu]nconfirmed|[Ll]ocal|[Ss]ome|[Ss]everal) )?[Rr]eports';
const WHO = `(?<who>[Hh]e|[Ss]he|[Ii]t|${DESCRIPTION}|${NAME})`;
const ROLE = `(?:, (?<role>[^,“”"]{3,90}),)?`;

/** What somebody is, before the name: “spokesman”, “White House spokesman”, “county engineer”. */
const TITLE = String.raw`(?:\p{Lu}[\p{L}’'-]* ){1,4}(?:[\p{Ll}-]+ ){0,2}(?:spokes(?:man|woman|person)|minister|secretary|president|mayor|governor|chief|director|commander|officer|official|engineer|captain|leader|analyst|professor|editor) |(?:[\p{Ll}-]+ ){1,4}`;

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<who>${REPORTS})(?: (?<verb>indicate|suggest|say|emerged|surfaced|appeared)(?: in (?:the )?(?<media>media|press))?|(?= that\b| of\b))`,
    'gu',
  ),
  new RegExp(`(?<verb>[Aa]ccording to) ${WHO}(?:, (?<role>[^,.“”"]{3,90}))?`, 'gu'),
  new RegExp(
    String.raw`(?<![\p{L}’])${WHO}${ROLE} (?:(?:has|have|had|also|later|then|again|now|still) )*(?<verb>${VERB})(?![\p{L}-])`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<=[”»"],? |[,–—-] )(?<verb>${VERB}) (?:(?<title>${TITLE})(?=\p{Lu}))?${WHO}(?:, (?<role>[^,.“”"]{3,90}))?`,
    'gu',
  ),
];

/** The attributions of a sentence, in text order; none of them lies in a quotation or in another. */
export function attributionsIn(sentence: string): Attribution[] {
  const quotations = quotationsIn(sentence);
  const found = PATTERNS.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map((match) => attributionOf(match, sentence)),
  );
  const outside = found.filter(({ start, end }) => !quotations.some((one) => start < one.end && one.start < end));
  return outside
    .filter((one, index) => !outside.slice(0, index).some((other) => one.start < other.end && other.start < one.end))
    .sort((a, b) => a.start - b.start);
}

/** A name and what its bearer is, whichever of the two comes first. */
function nameAndOffice(who: string, role: string | undefined): [string, string | undefined] {
  if (role && FULL_NAME.test(role) && !FULL_NAME.test(who)) return [role, who];
  const [, before, name = who] = TITLED.exec(who) ?? [];
  return [name, role ?? before];
}

const FULL_NAME = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+$/u;
/** “Defense Secretary Lloyd Austin”, “President Volodymyr Zelenskiy”: what somebody is, and the name. */
const TITLED =
  /^((?:[\p{L}.’'-]+ )*?(?:Secretary(?: of \p{Lu}\p{L}+)?|President|Minister|Chancellor|Premier|General|Spokes(?:man|woman|person)|Director|Senator|Ambassador|Governor|Mayor|Commissioner)) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)$/u;

function attributionOf(match: RegExpExecArray, sentence: string): Attribution {
  const { who = '', verb = '', title, media, role = title?.trim() } = match.groups ?? {};
  const isTrailing = /^according/i.test(verb) || (role !== undefined && match[0].endsWith(role));
  const words = isTrailing && role ? match[0].slice(0, match[0].length - role.length - 2) : match[0];
  const range = { start: match.index, end: match.index + words.length };
  const [name, office] = nameAndOffice(media ? `${media} ${who}` : who, role);
  return {
    ...range,
    name,
    verb,
    ...(office && { role: office }),
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
  if (/[”»"]$/.test(before.replace(/[,–—-]\s*$/, '').trimEnd()) || /^[,:]? ?[“«"]/.test(behind)) return 'quotation';
  if (/^according/i.test(verb)) return before === '' ? 'behind' : 'before';
  return ENDING.test(behind) && AFTER_COMMA.test(before) ? 'before' : 'behind';
}

/** What kind of speaker a name is, as far as the words show it. */
function kindOf(name: string, role: string | undefined): SpeakerKind {
  if (/\breports$/i.test(name)) return 'unnamed-reports';
  if (
    /^(?:an? |some |several |two )|(?:officials?|sources?|analysts|experts|diplomats)$|^the (?:\p{L}+ )*(?:official|spokes\p{L}+)$/iu.test(
      name,
    )
  )
    return 'anonymous-official';
  const isPerson = role !== undefined || /^s?he$/i.test(name) || /^(?!the )\p{Lu}\S+ \p{Lu}\S+$/iu.test(name);
  return isPerson ? 'named-official' : 'institution';
}
