/** Claims: what they refer to, and how the answers to them compare. */

import { defineLater, defineLazily } from '../../domain/once.ts';
import type { ClaimData } from '../../domain/schema.ts';
import { compareText } from '../../domain/text.ts';
import { RELATIONS } from '../../domain/vocabulary.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import { type ColumnOrder, cellsOf } from '../cells.ts';
import { compareCells } from '../comparison.ts';
import { copyOf, plainCopyOf } from '../copies.ts';
import { historyOf } from '../history.ts';
import { pairRules } from '../relations.ts';
import type { Report } from '../report.ts';
import { excesses, tensionsWithin } from '../tensions.ts';
import type { Answer, Article, Beside, Claim, Column, Tension, Topic } from '../tracker.ts';
import { reportCopyFaults } from './articles.ts';
import { circleFrom } from './circles.ts';
import type { Draft } from './draft.ts';
import { wordsOfEditor } from './findings.ts';
import { checkPositions } from './positions.ts';
import { Registry } from './registry.ts';

/** Claims with their topics and positions; answers and comparison are still to come. */
export function resolveClaims(
  { claims: entries, broken }: Entries,
  topics: Registry<Draft<Topic>>,
  report: Report,
): Registry<Draft<Claim>> {
  const claims = new Registry(
    'claims',
    entries.map((entry) => newClaim(entry, topics, report)),
    broken,
  );
  for (const entry of entries) checkLimit(entry, claims, report);
  return claims;
}

function newClaim(entry: Entry<ClaimData>, topics: Registry<Draft<Topic>>, report: Report): Draft<Claim> {
  checkPositions(entry, report);
  reportCopyFaults(entry, copyOf(entry).faults, report);
  const topic = topics.find(entry.data.topic, entry, ['topic']) ?? missingTopic(entry.data.topic);
  const positions = entry.data.kind === 'position' ? entry.data.positions : [];
  const comparison = { relation: 'silent', pairs: [], groups: [], brackets: [] } as const;
  const { id, data } = entry;
  const empty = {
    answers: [],
    cells: [],
    tensions: [],
    history: [],
    former: [],
    withdrawn: [],
    finding: undefined,
    facing: undefined,
  };
  return { id, data, note: plainCopyOf(entry), topic, positions, comparison, ...empty };
}

/** What stands for a topic that is reported as missing. */
function missingTopic(id: string): Topic {
  return { id, data: { title: id, sentence: id }, claims: [] };
}

function checkLimit(entry: Entry<ClaimData>, claims: Registry<Claim>, report: Report): void {
  const limit = entry.data.kind === 'quantity' ? entry.data.cannotExceed : undefined;
  if (!limit) return;
  const path = ['cannotExceed', 'claim'];
  const other = claims.find(limit.claim, entry, path);
  if (other && other.data.kind !== 'quantity') {
    report(entry, path, {
      code: 'bad-answer',
      message: `“${limit.claim}” asks for no quantity`,
      remedy: 'Name a claim of kind quantity.',
    });
  }
  const circle = circleFrom(entry.id, other, (claim) => limitOf(claim, claims));
  if (circle.length > 0 && circle.every((id) => entry.id <= id)) {
    report(entry, path, {
      code: 'circular-reference',
      message: `the limits run in a circle: ${[entry.id, ...circle].join(' → ')}`,
      remedy: 'Remove one cannotExceed of the circle.',
    });
  }
}

function limitOf(claim: Claim, claims: Registry<Claim>): Claim | undefined {
  return claim.data.kind === 'quantity' && claim.data.cannotExceed
    ? claims.get(claim.data.cannotExceed.claim)
    : undefined;
}

/** Fills in cells, comparison, tensions and history of every claim, and the claims of every topic. */
export function compareClaims(
  claims: Registry<Draft<Claim>>,
  topics: Registry<Draft<Topic>>,
  articles: readonly Article[],
  columns: readonly Column[],
): void {
  const all = claims.values();
  const statements = articles.flatMap((article) => article.statements);
  const answers = Map.groupBy(
    statements.flatMap((statement) => statement.answers),
    (answer) => answer.claim,
  );
  const beside = Map.groupBy(
    statements.flatMap((statement) => statement.beside),
    (one) => one.claim,
  );
  const order = new Map(columns.map((column, index) => [column, index] as const));
  for (const claim of all) compareOne(claim, answers.get(claim) ?? [], beside.get(claim) ?? [], order);
  for (const claim of all) addExcesses(claim, answers, claims);
  for (const claim of all) Object.assign(claim, wordsOfEditor(claim, articles, columns));
  const byTopic = Map.groupBy(all, (claim) => claim.topic.id);
  for (const topic of topics.values()) defineLater(topic, 'claims', () => inStrength(byTopic.get(topic.id) ?? []));
}

function compareOne(
  claim: Draft<Claim>,
  answers: readonly Answer[],
  beside: readonly Beside[],
  order: ColumnOrder,
): void {
  const rules = pairRules(claim.data);
  const cells = cellsOf(answers, beside, order);
  claim.cells = cells;
  claim.answers = answers;
  // Every two columns are set side by side: that is much work and memory, and no check asks for it.
  defineLater(claim, 'comparison', () => compareCells(cells, rules));
  defineLazily(claim, 'history', historyOf);
  claim.tensions = [...Map.groupBy(answers, ({ statement }) => statement.article).values()].flatMap((given) =>
    tensionsWithin(given, rules),
  );
}

function addExcesses(
  claim: Draft<Claim>,
  answers: ReadonlyMap<Claim, readonly Answer[]>,
  claims: Registry<Draft<Claim>>,
): void {
  const limit = claim.data.kind === 'quantity' ? claim.data.cannotExceed : undefined;
  const other = limit && claims.get(limit.claim);
  if (!limit || !other) return;
  const found: Tension[] = excesses(answers.get(claim) ?? [], other, limit.because);
  claim.tensions = [...claim.tensions, ...found];
  other.tensions = [...other.tensions, ...found];
}

/** Strongest relation first; among equals those with a tension, then by id. */
function inStrength(claims: readonly Claim[]): Claim[] {
  const rank = (claim: Claim) => RELATIONS.indexOf(claim.comparison.relation);
  return [...claims].sort(
    (a, b) => rank(a) - rank(b) || b.tensions.length - a.tensions.length || compareText(a.id, b.id),
  );
}
