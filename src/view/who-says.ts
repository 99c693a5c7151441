/** Who says a passage, in whose words and how firmly, as sentences that a reader would say. */
import { IS_NAMED_PERSON, type SpeakerKind } from '../domain/vocabulary.ts';
import type { Article, Statement, When } from '../model/tracker.ts';
import type { Part, Phrase } from '../words/phrase.ts';
import {
  attributionLines,
  FIRMNESS_SENTENCES,
  leadInLines,
  mannerLines,
  sentenceCase,
  timelineLines,
} from '../words/words.ts';
import { speakerPath } from './addresses.ts';
import { columnPhrase, datedWords, quoted, speakerPhrase } from './people.ts';

/** The sentence that leads into a passage, the outlet first: “RBC-Ukraine paraphrases Kyrylo Budanov. A forecast.” */
export function leadIn(statement: Statement): Phrase {
  return outletFirst(statement, nameOf(statement));
}

/** The same with the way to the speaker. */
export function linkedLeadIn(statement: Statement): Phrase {
  return outletFirst(statement, linkedName(statement));
}

/** The same with the role as the article gives it, and the time words with their reading. */
export function fullLeadIn(statement: Statement): Phrase {
  const { article, when, data } = statement;
  const name = linkedName(statement);
  const who = data.role ? leadInLines.withRole(name, { words: data.role, language: article.data.language }) : name;
  const said = outletFirst(statement, who);
  return when ? leadInLines.at(said, readingOf(when, article)) : said;
}

/** Whose words a passage holds, after the outlet and before the words: “quoting John Kirby”, “reporting NATO, naming no one”. */
export function attributionPhrase(statement: Statement): Phrase {
  const { speaker, data } = statement;
  if (!speaker) return attributionLines.own[data.form];
  const name = nameOf(statement);
  if (speaker.data.kind === 'unnamed-reports') return attributionLines.citing(name);
  return attributionLines.of[data.form](UNNAMED[speaker.data.kind](name));
}

/** The same in brackets behind an answer, where silence would say nothing: “no speaker named”. */
export function attributionInBrackets(statement: Statement): Phrase {
  const attribution = attributionPhrase(statement);
  return attribution.length > 0 ? attribution : speakerPhrase(statement);
}

/** Under the name of the outlet, the speaker first: “Kyrylo Budanov, paraphrased. A forecast.” */
export function manner(statement: Statement): Phrase {
  const { speaker, data } = statement;
  if (!speaker) return mannerLines.own(data.form, data.modality);
  const who = IS_NAMED_PERSON[speaker.data.kind] ? mannerLines.named : mannerLines.unnamed;
  return firmly(who(capital(speakerPhrase(statement)), data.form), statement);
}

/** Under a heading that names outlet and speaker: how firmly, and where the article says it itself. */
export function firmness(statement: Statement): Phrase {
  return statement.speaker ? [FIRMNESS_SENTENCES[statement.data.modality]] : manner(statement);
}

function outletFirst(statement: Statement, name: Phrase): Phrase {
  const { speaker, data, article } = statement;
  const outlet = columnPhrase(article.column);
  if (!speaker) return leadInLines.own(outlet, data.form, data.modality);
  if (speaker.data.kind === 'unnamed-reports') return firmly(leadInLines.citing(outlet, name), statement);
  return firmly(leadInLines.of[data.form](outlet, UNNAMED[speaker.data.kind](name)), statement);
}

/** How time words are read: “We read “in November” as November 2024 (inferred by us).” */
function readingOf(when: When, article: Article): Phrase {
  const words = quoted(article.copy.text.slice(when.words.start, when.words.end), article);
  return when.span ? timelineLines.read(words, [datedWords(when, when.bound)]) : timelineLines.noDate(words);
}

function firmly(who: Phrase, { data }: Statement): Phrase {
  return leadInLines.firmly(who, FIRMNESS_SENTENCES[data.modality]);
}

/** What is said of a speaker who is no named person. */
const UNNAMED = {
  'named-official': (name) => name,
  'anonymous-official': leadInLines.notNamed,
  institution: leadInLines.namingNoOne,
  'unnamed-reports': (name) => name,
} as const satisfies Record<SpeakerKind, (name: Phrase) => Phrase>;

/** The speaker’s name as the way to the speaker’s page. */
function linkedName(statement: Statement): Phrase {
  const { speaker } = statement;
  return speaker ? [{ link: nameOf(statement), to: speakerPath(speaker) }] : [];
}

/** The speaker’s name; of unnamed reports, as the article prints it. */
function nameOf(statement: Statement): Phrase {
  const { speaker } = statement;
  if (!speaker) return [];
  return speaker.data.kind === 'unnamed-reports' ? speakerPhrase(statement) : [{ name: speaker.data.name }];
}

/** A phrase with a capital at its beginning; the words of a source keep their own. */
function capital([first, ...rest]: Phrase): Phrase {
  return first === undefined ? [] : [capitalPart(first), ...rest];
}

function capitalPart(part: Part): Part {
  if (typeof part === 'string') return sentenceCase(part);
  return 'name' in part ? { ...part, name: sentenceCase(part.name) } : part;
}
