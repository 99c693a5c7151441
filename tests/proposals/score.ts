/** How far the proposals for passages agree with what editors wrote: fields right of all, passages found of all. */

import { knownClaims, synonymsOf } from '../../src/desk/proposals/claims.ts';
import { passagesOf } from '../../src/desk/proposals/passages.ts';
import { type Material, type Proposal, propose } from '../../src/desk/proposals/propose.ts';
import { holds, overlaps, type Range } from '../../src/domain/text.ts';
import type { Article, Statement, Tracker } from '../../src/model/tracker.ts';
import type { Entries } from '../../src/reader/entry.ts';

/** A content without faults. */
export interface Judged {
  readonly tracker: Tracker;
  readonly entries: Entries;
}

export interface Tally {
  right: number;
  all: number;
  readonly wrong: string[];
}

export type Field =
  | 'form'
  | 'speaker'
  | 'attribution'
  | 'modality'
  | 'time'
  | 'date'
  | 'figure'
  | 'claims'
  | 'answer'
  | 'excerpt';
export type Score = Record<Field, Tally>;

/** An article without its statements, and claims without what it answers: what the proposals may know. */
export function materialOf(article: Article, { tracker, entries }: Judged): Material {
  const title = article.data.title;
  const exact = title.basis === 'stated' ? title.evidence.quote?.exact : undefined;
  const start = exact ? article.copy.text.indexOf(exact) : -1;
  return {
    // Proposals tell no lines.
    copy: { ...article.copy, lineAt: () => 1 },
    language: article.data.language,
    published: article.date.span?.precision === 'day' ? article.date.span.edtf : undefined,
    furniture: article.furniture.map(({ range }) => range),
    title: exact && start >= 0 ? { start, end: start + exact.length } : undefined,
    speakers: tracker.speakers,
    claims: knownClaims(entries, article.id),
    synonyms: synonymsOf(entries),
  };
}

/** The fields of the proposals for the passages that editors chose, beside what they wrote. */
export function scoreFields(article: Article, judged: Judged, score: Score): void {
  const material = materialOf(article, judged);
  for (const statement of article.statements) {
    const proposal = propose(statement.range, material);
    for (const [field, isRight] of Object.entries(comparisonOf(statement, proposal, article))) {
      const tally = score[field as Field];
      if (isRight === undefined) continue;
      tally.all += 1;
      if (isRight) tally.right += 1;
      else
        tally.wrong.push(
          `${statement.ref}: ${told(field as Field, proposal, article)}, not ${wanted(field as Field, statement)}`,
        );
    }
  }
}

/** For each field whether it is right; undefined where neither side says anything. */
function comparisonOf(statement: Statement, proposal: Proposal, { copy }: Article): Record<Field, boolean | undefined> {
  const { data, answers } = statement;
  const values = answers.flatMap(({ value }) => value ?? []);
  const found = proposal.figures.map(({ value }) => value);
  const when = proposal.when && {
    start: proposal.when.start + statement.range.start,
    end: proposal.when.end + statement.range.start,
  };
  return {
    form: proposal.form === data.form,
    speaker: data.speaker === proposal.speaker?.id && Boolean(data.speaker) === Boolean(proposal.speaker),
    attribution: bothOrNeither(statement.attribution, proposal.speaker?.attribution),
    modality: proposal.modality === data.modality,
    time: bothOrNeither(statement.when?.words, when),
    date: statement.when ? data.when?.date === proposal.when?.date : undefined,
    figure:
      values.length + found.length === 0
        ? undefined
        : values.length === found.length &&
          values.every(({ words, form, given, vague }) =>
            found.some(
              (value) =>
                value.words === words &&
                (form === 'vague' ? value.vague === vague : String([value[form]].flat()) === String(given)),
            ),
          ),
    answer: answerRight(statement, proposal),
    excerpt: excerptsRight(statement, proposal),
    claims:
      answers.length === 0
        ? undefined
        : claimsRight(
            answers.map(({ claim }) => claim.id),
            proposal,
          ),
  };
  function bothOrNeither(a: Range | undefined, b: Range | undefined): boolean | undefined {
    if (!a && !b) return undefined;
    return (
      a !== undefined &&
      b !== undefined &&
      (copy.text.slice(a.start, a.end) === copy.text.slice(b.start, b.end) || overlaps(a, b))
    );
  }
}

/** Whether the answer in words to the claim that is proposed is one that an editor gave; undefined where no claim of both asks for one. */
function answerRight({ data }: Statement, { answers: [first] }: Proposal): boolean | undefined {
  const own = data.answers.filter(({ claim, position }) => claim === first?.claim && position !== undefined);
  return own.length > 0 ? own.some(({ position }) => position === first?.position) : undefined;
}

/** Whether the excerpt proposed shares half of its words with one that an editor chose; undefined where no claim of both is the same. */
function excerptsRight({ data }: Statement, { answers: [first] }: Proposal): boolean | undefined {
  const own = data.answers.find(({ claim }) => claim === first?.claim);
  if (!own?.excerpt || !first) return undefined;
  // A passage without an excerpt is printed whole.
  const [a, b] = [own.excerpt, first.excerpt ?? data.quote.exact].map((words) => words.toLowerCase().split(' '));
  const shared = a?.filter((word) => b?.includes(word)).length ?? 0;
  const shorter = first.excerpt ? Math.min(a?.length ?? 0, b?.length ?? 0) : (b?.length ?? 0);
  return shared > 0 && shared >= shorter / 2;
}

function claimsRight(claims: readonly string[], proposal: Proposal): boolean {
  return claims.some((claim) => proposal.claims.some((one) => one.claim === claim));
}

function told(field: Field, proposal: Proposal, { copy }: Article): string {
  const at = proposal.speaker?.attribution;
  const values: Record<Field, unknown> = {
    form: proposal.form,
    speaker: proposal.speaker && `${proposal.speaker.name} (${proposal.speaker.id})`,
    attribution: at && copy.text.slice(at.start, at.end),
    modality: proposal.modality,
    time: proposal.when?.words,
    date: proposal.when?.date,
    figure: proposal.figures.map(({ value }) => JSON.stringify(value)).join(),
    answer: proposal.answers[0]?.position,
    excerpt: proposal.answers[0]?.excerpt,
    claims: proposal.claims.map(({ claim, likeness }) => `${claim} ${likeness.toFixed(2)}`).join(),
  };
  return String(values[field] ?? 'nothing');
}

/** What an editor wrote in a field. */
function wanted(field: Field, { data, answers }: Statement): string {
  const values: Record<Field, unknown> = {
    form: data.form,
    speaker: data.speaker,
    attribution: data.attribution?.exact,
    modality: data.modality,
    time: data.when?.words,
    date: data.when?.date,
    figure: data.answers.map(({ value }) => JSON.stringify(value)).join(),
    answer: data.answers.map(({ position }) => position).join(),
    excerpt: data.answers.map(({ excerpt }) => excerpt).join(' | '),
    claims: answers.map(({ claim }) => claim.id).join(),
  };
  return String(values[field] ?? 'nothing');
}

/** Precision and recall of the proposed passages: right is one that shares most of its words with a passage of the editors. */
export function scorePassages(article: Article, judged: Judged) {
  const proposed = passagesOf(materialOf(article, judged));
  const own = article.statements.map(({ range }) => range);
  const alike = (a: Range, b: Range) => {
    const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
    return shared > 0 && (holds(a, b) || holds(b, a) || shared / Math.max(a.end - a.start, b.end - b.start) >= 0.5);
  };
  return {
    right: proposed.filter((range) => own.some((one) => alike(range, one))).length,
    proposed: proposed.length,
    found: own.filter((range) => proposed.some((one) => alike(range, one))).length,
    all: own.length,
  };
}

export function emptyScore(): Score {
  const tally = () => ({ right: 0, all: 0, wrong: [] });
  return {
    form: tally(),
    speaker: tally(),
    attribution: tally(),
    modality: tally(),
    time: tally(),
    date: tally(),
    figure: tally(),
    claims: tally(),
    answer: tally(),
    excerpt: tally(),
  };
}
