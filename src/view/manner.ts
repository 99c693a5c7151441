/** Who says a passage and how firmly, as sentences that a reader would say. */
import { IS_NAMED_PERSON } from '../domain/vocabulary.ts';
import type { Statement } from '../model/tracker.ts';
import type { Part, Phrase } from '../words/phrase.ts';
import { MANNER_FIRMNESS, MANNER_FORMS, mannerLines, sentenceCase } from '../words/words.ts';
import { speakerPhrase } from './people.ts';

/** “John Kirby, quoted. Stated as decided.”; without a speaker, where it stands: “In a picture caption. Stated flatly.” */
export function mannerSentences(statement: Statement): Phrase {
  const { form, modality } = statement.data;
  return mannerLines.said(whoPhrase(statement, MANNER_FORMS[form]), MANNER_FIRMNESS[modality]);
}

function whoPhrase(statement: Statement, form: string): Phrase {
  const { speaker } = statement;
  if (!speaker) return mannerLines.own(form);
  const who = IS_NAMED_PERSON[speaker.data.kind] ? mannerLines.named : mannerLines.unnamed;
  return who(capital(speakerPhrase(statement)), form);
}

/** A phrase with a capital at its beginning; the words of a source keep their own. */
function capital([first, ...rest]: Phrase): Phrase {
  return first === undefined ? [] : [capitalPart(first), ...rest];
}

function capitalPart(part: Part): Part {
  if (typeof part === 'string') return sentenceCase(part);
  return 'name' in part ? { ...part, name: sentenceCase(part.name) } : part;
}
