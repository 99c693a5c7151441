/** How firmly a passage is said, from its hedges and the verb of its attribution. */
import type { Form, Modality } from '../../domain/vocabulary.ts';
import type { Attribution } from './attributions.ts';
import { type Hedges, hedgesOf } from './hedges.ts';

/** Who says it, with the words that say so: “the service reportedly believes”. */
type Said = Attribution & { readonly words: string };

/** The likeliest modality of a passage. */
export function modalityOf(words: string, form: Form, attribution: Said | undefined, language: string): Modality {
  const hedges = hedgesOf(language);
  if (isJudgement(words, attribution, hedges)) return 'evaluative';
  if (hedges.notKnown.test(words)) return 'open';
  if (hedges.reported.test(`${attribution?.words} ${words}`) || hedges.reports.test(attribution?.name ?? ''))
    return 'reported';
  if (isOwnDecision(words, attribution, hedges)) return 'confirmed';
  if (hedges.possible.test(words.replace(hedges.noHedge, ''))) return 'possible';
  if (hedges.expected.test(words) && form !== 'caption') return 'predicted';
  return hedges.estimated.test(words) ? 'estimated' : 'asserted';
}

function isJudgement(words: string, attribution: Said | undefined, { judged, demanded, onlooker }: Hedges) {
  if (!attribution) return judged.test(words);
  return demanded.test(words) && onlooker.test(`${attribution.name} ${attribution.role ?? ''}`);
}

/** Whether somebody speaks of what is theirs to decide. */
function isOwnDecision(words: string, attribution: Said | undefined, hedges: Hedges) {
  const { own, ownVerb, alleging, ours, itsOwn } = hedges;
  const { verb = '', role = '' } = attribution ?? {};
  if (!attribution || alleging.test(verb)) return false;
  return own.test(words) || ownVerb.test(verb) || ours.test(words) || itsOwn.test(role);
}
