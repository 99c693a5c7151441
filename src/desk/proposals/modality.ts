/** How firmly a passage is said, from its hedges and the verb of its attribution. English only. */
import type { Form, Modality } from '../../domain/vocabulary.ts';
import type { Attribution } from './attributions.ts';

const JUDGED =
  /\b(?:signals?|underscores?|sends? a message|brush\w* aside|unprecedented|alarming|shows? that|marks? a)\b/i;
const NOT_KNOWN =
  /\b(?:(?:do|does|did)(?: not|n[’']t) (?:\w+ )?(?:know|have any)|not (?:yet )?(?:been )?(?:decided|known|clear|settled|determined)|(?:could|can|did) ?(?:not|n[’']t) (?:yet )?(?:confirm|check|say|rule out|verify)|unclear|unknown|undecided|unconfirmed|nothing to announce|no decision|remains? (?:open|to be seen|uncertain)|cannot say)\b/i;
const REPORTED =
  /\b(?:reportedly|allegedly|(?:is|are|was|were) (?:said to|reported)|rumou?red|according to (?:reports|accounts))\b/i;
/** Speakers who are reports themselves. */
const REPORTS = /\b(?:reports|accounts|rumours)\b/i;
const POSSIBLE = /\b(?:may|might|could|possibly|potentially|perhaps|can)\b/i;
const EXPECTED =
  /\b(?:will|would|shall|(?:is|are) to|going to|expect(?:ed|s)|estimated deployment|set to|due to|about to|forecast|planned)\b|[’']ll\b/i;
const ESTIMATED = /\b(?:estimat\w+|fear\w*)\s+(?:\S+ ){0,2}\d|\d\S* (?:\S+ ){0,4}feared\b/i;
const OWN =
  /\b(?:policy|polic(?:y|ies)|authori[sz]\w+|impose|restrict\w*|commit\w*|decision|decided|no change|unchanged)\b/i;
/** A party speaks of itself: “we have closed it”, or the head of what the words speak of. */
const OURS = /^(?:and |but )?we\b/i;
const ITS_OWN = /^(?:its|their) /i;
/** What ought to be, said by somebody who does not decide it. */
const DEMANDED = /\b(?:must|should|ought to)\b/i;
const ONLOOKER = /\b(?:lawyer|analyst|expert|professor|researcher|critic|activist|historian)s?\b/i;
/** “As far as we could count” is no possibility. */
const AS_FAR_AS = /\bas far as [^,.;]*/gi;
const OWN_VERB = /^(?:confirm|announc|reaffirm|affirm|clarif|emphasi|declar)/i;

/** The likeliest modality of a passage. */
export function modalityOf(words: string, form: Form, attribution: Attribution | undefined): Modality {
  if (isJudgement(words, attribution)) return 'evaluative';
  if (NOT_KNOWN.test(words)) return 'open';
  if (REPORTED.test(words) || REPORTS.test(attribution?.name ?? '')) return 'reported';
  if (isOwnDecision(words, attribution)) return 'confirmed';
  if (POSSIBLE.test(words.replace(AS_FAR_AS, ''))) return 'possible';
  if (EXPECTED.test(words) && form !== 'caption') return 'predicted';
  return ESTIMATED.test(words) ? 'estimated' : 'asserted';
}

function isJudgement(words: string, attribution: Attribution | undefined): boolean {
  if (!attribution) return JUDGED.test(words);
  return DEMANDED.test(words) && ONLOOKER.test(`${attribution.name} ${attribution.role ?? ''}`);
}

/** Whether somebody speaks of what is theirs to decide. */
function isOwnDecision(words: string, attribution: Attribution | undefined): boolean {
  if (!attribution) return false;
  const { verb, role = '' } = attribution;
  return OWN.test(words) || OWN_VERB.test(verb) || OURS.test(words) || ITS_OWN.test(role);
}
