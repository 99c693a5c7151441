/** The sentence that leads into a passage: the outlet first, whose words they are, how firmly, and of which time. */
import type { SpeakerKind } from '../../domain/vocabulary.ts';
import type { Statement } from '../../model/tracker.ts';
import type { Phrase } from '../../words/phrase.ts';
import { FIRMNESS_SENTENCES, leadInLines } from '../../words/words.ts';
import { speakerPath } from '../addresses.ts';
import { columnPhrase, speakerPhrase, timePhrase } from '../people.ts';

/** Who says it and how firmly: “RBC-Ukraine paraphrases John Kirby. Said of its own policy or action.” */
export function leadIn(statement: Statement): Phrase {
  return leadInLines.firmly(whoSays(statement, nameOf(statement)), FIRMNESS_SENTENCES[statement.data.modality]);
}

/** The same with the way to the speaker, the role as the article gives it, and the time words with their reading. */
export function fullLeadIn(statement: Statement): Phrase {
  const { speaker, article, when, data } = statement;
  const name: Phrase = speaker ? [{ link: nameOf(statement), to: speakerPath(speaker) }] : [];
  const who = data.role ? leadInLines.withRole(name, { words: data.role, language: article.data.language }) : name;
  const said = leadInLines.firmly(whoSays(statement, who), FIRMNESS_SENTENCES[data.modality]);
  return when ? leadInLines.at(said, timePhrase(when, article)) : said;
}

function whoSays({ speaker, data, article: { column } }: Statement, name: Phrase): Phrase {
  const outlet = columnPhrase(column);
  if (!speaker) return leadInLines.own[data.form](outlet);
  if (speaker.data.kind === 'unnamed-reports') return leadInLines.citing(outlet, name);
  return leadInLines.of[data.form](outlet, UNNAMED[speaker.data.kind](name));
}

/** What is said of a speaker who is no named person. */
const UNNAMED = {
  'named-official': (name) => name,
  'anonymous-official': leadInLines.notNamed,
  institution: leadInLines.namingNoOne,
  'unnamed-reports': (name) => name,
} as const satisfies Record<SpeakerKind, (name: Phrase) => Phrase>;

/** The speaker’s name; of unnamed reports, as the article prints it. */
function nameOf(statement: Statement): Phrase {
  const { speaker } = statement;
  if (!speaker) return [];
  return speaker.data.kind === 'unnamed-reports' ? speakerPhrase(statement) : [{ name: speaker.data.name }];
}
