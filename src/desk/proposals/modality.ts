/** How firmly a passage is said, from its hedges and the verb of its attribution. English only. */
import type { Form, Modality } from '../../domain/vocabulary.ts';
import type { Attribution } from './attributions.ts';

const JUDGED =
  /\b(?:signals?|underscores?|sends? a message|brush\w* aside|unprecedented|alarming|shows? that|marks? a)\b/i;
const NOT_KNOWN =
  /\b(?:(?:do|does|did)(?: not|n[’']t) (?:\w+ )?(?:know|have any)|not (?:yet )?(?:decided|known|clear)|unclear|unknown|undecided|nothing to announce|no decision|cannot say)\b/i;
const REPORTED = /\b(?:reportedly|allegedly|is said to|are said to|rumou?red)\b/i;
const POSSIBLE = /\b(?:may|might|could|possibly|potentially|perhaps|can)\b/i;
const EXPECTED =
  /\b(?:will|would|shall|going to|expect(?:ed|s)|estimated deployment|set to|due to|about to|forecast|planned)\b|[’']ll\b/i;
const ESTIMATED = /\b(?:estimat\w+|approximately|roughly|around|about|fear\w*)\s+(?:\S+ ){0,2}\d/i;
const OWN =
  /\b(?:policy|polic(?:y|ies)|authori[sz]\w+|impose|restrict\w*|commit\w*|decision|decided|no change|unchanged)\b/i;
const OWN_VERB = /^(?:confirm|announc|reaffirm|affirm|clarif|emphasi|declar)/i;

/** The likeliest modality of a passage. */
export function modalityOf(words: string, form: Form, attribution: Attribution | undefined): Modality {
  if (!attribution && JUDGED.test(words)) return 'evaluative';
  if (NOT_KNOWN.test(words)) return 'open';
  if (REPORTED.test(words) || attribution?.kind === 'unnamed-reports') return 'reported';
  if (isOwnDecision(words, attribution)) return 'confirmed';
  if (POSSIBLE.test(words)) return 'possible';
  if (EXPECTED.test(words) && form !== 'caption') return 'predicted';
  return ESTIMATED.test(words) ? 'estimated' : 'asserted';
}

/** Whether somebody speaks of what is theirs to decide. */
function isOwnDecision(words: string, attribution: Attribution | undefined): boolean {
  return attribution !== undefined && (OWN.test(words) || OWN_VERB.test(attribution.verb));
}
