/** What of an article's copy the site publishes. */
import { occurrencesOf } from '../../anchoring/occurrences.ts';
import { holds, overlaps, type Range } from '../../domain/text.ts';
import { keepOnly } from '../../markdown/excerpt.ts';
import type { Article, Claim, Statement } from '../tracker.ts';
import type { DraftArticle } from './draft.ts';

/** With `publish: quotes`, leaves only the sentences in the copy that a statement, the evidence of a fact or a finding quotes. */
export function publishOnly(article: DraftArticle, evidence: readonly Range[], claims: readonly Claim[]): void {
  if (article.data.publish !== 'quotes') return;
  const quoted = [
    ...article.statements.flatMap(quotedBy),
    ...evidence,
    ...claims.flatMap((one) => found(one, article)),
  ];
  const sentences = article.sentences.filter((sentence) => quoted.some((range) => overlaps(sentence, range)));
  article.copy = keepOnly(article.held, stretchesOf([...sentences, ...quoted], article.held.text));
  const isPublished = ({ range }: { readonly range: Range }) => sentences.some((sentence) => holds(sentence, range));
  article.furniture = article.furniture.filter(isPublished);
  article.notClaims = article.notClaims.filter(isPublished);
}

function quotedBy({ range, sentence, attribution, context, when }: Statement): Range[] {
  return [range, sentence, attribution, context, when?.words].filter((one) => one !== undefined);
}

/** The words that the finding of a claim quotes from an article. */
function found({ finding }: Claim, article: Article): Range[] {
  const parts = finding?.parts.filter(({ quotedFrom }) => quotedFrom === article) ?? [];
  return parts.flatMap(({ text }) => occurrencesOf(text, article.held.text).slice(0, 1));
}

/** Ranges as few stretches in text order: what overlaps, or has only space between, is one. */
function stretchesOf(ranges: readonly Range[], text: string): Range[] {
  const stretches: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = stretches.at(-1);
    if (last && text.slice(last.end, range.start).trim() === '')
      stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else stretches.push(range);
  }
  return stretches;
}
