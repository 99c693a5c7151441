/** One question, “q”, and what a few articles answer to it. */
import { isOpen } from '../../src/model/answers.ts';
import type { Answer, Claim, Group } from '../../src/model/tracker.ts';
import { claimOf, type Saying, story, type Told, trackerOf } from './world.ts';

export type Values = Record<string, unknown>;

/** The claim “q” answered by one article of each outlet, a, b, c …, a day apart unless told otherwise. */
export function asked(claim: Values, ...articles: (Saying[] | Partial<Told>)[]): Claim {
  const told = articles.map((given, index): Told => {
    const id = String.fromCharCode(97 + index);
    const more = Array.isArray(given) ? { says: given } : given;
    return { id, source: id, date: `2024-10-0${index + 1}`, says: [], ...more };
  });
  return claimOf(trackerOf(story({ q: claim }, told)), 'q');
}

/** How the answers of the outlets compare. */
export const relation = (...given: Parameters<typeof asked>) => asked(...given).comparison.relation;

/** The rule that decided between the strongest pair, and what it gave. */
export function decided(...given: Parameters<typeof asked>) {
  const [pair] = asked(...given).comparison.pairs;
  return [pair?.ground, pair?.relation];
}

export const says = (value: Values, more: Partial<Saying> = {}): Saying => ({ claim: 'q', value, ...more });
export const takes = (position: string, more: Partial<Saying> = {}): Saying => ({ claim: 'q', position, ...more });

/** An article of a day. */
export const on = (date: string | undefined, ...given: Saying[]): Partial<Told> => ({
  date: date as string,
  says: given,
});

export const three = { exactly: 3000 };
export const five = { exactly: 5000 };
export const OPEN = { modality: 'open' };
export const DENIED = { denied: true };
export const EARLIER = { earlier: true };
export const KIRBY = { speaker: 'kirby' };
export const BUDANOV = { speaker: 'budanov' };

/** A question with the answers yes, no and maybe, and one row of its table for yes and no. */
export function question(relationOfYesAndNo: string, more: Values = {}): Values {
  const row = (a: string, b: string, kind: string) => ({ pair: [a, b], relation: kind, reason: `${a} and ${b}` });
  const maybe = relationOfYesAndNo === 'agree' ? 'differ' : 'not-comparable';
  return {
    question: 'Is it so?',
    positions: ['yes', 'no', 'maybe'].map((id) => ({ id, label: `${id}!` })),
    table: [row('no', 'yes', relationOfYesAndNo), row('yes', 'maybe', 'differ'), row('no', 'maybe', maybe)],
    ...more,
  };
}

/** An answer by its figure or position, with what is said of it. */
export function nameOf(answer: Answer): string {
  const name = answer.value ? `${answer.value.words}${unitOf(answer)}` : (answer.position?.id ?? '');
  return [answer.denied && 'denied', isOpen(answer) && 'open', name].filter(Boolean).join(' ');
}

function unitOf({ value }: Answer): string {
  return value?.unit === 'troops' ? '' : ` ${value?.unit}`;
}

/** The groups in their order: the answers, and the columns that give them. */
export function groups(...given: Parameters<typeof asked>): [string, string][] {
  return asked(...given).comparison.groups.map(groupNames);
}

export function groupNames({ answers, cells }: Group): [string, string] {
  return [answers.map(nameOf).join(', '), cells.map(({ column }) => column.key).join(' ')];
}

/** Each answer of the first outlet, with where it stands. */
export function standings(claim: Values, ...given: Saying[]): [string, string][] {
  const [cell] = asked(claim, given).cells;
  return cell ? [cell.lead, ...cell.also].map((answer) => [nameOf(answer), answer.standing]) : [];
}
