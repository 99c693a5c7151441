/** What the page of the desk asks its server. */
import type { QuoteSelector } from '../../domain/schema.ts';
import type { Change } from '../changes.ts';
import type { Told } from '../intake/facts.ts';
import type { Proposal } from '../proposals/propose.ts';
import type { Consequence, DeskContent } from '../server/content.ts';
import type { shownIntake } from '../server/intake.ts';

export type Content = DeskContent & { readonly undo: number; readonly signs: Readonly<Record<string, string>> };
export type Proposed = Omit<Proposal, 'context'> & {
  readonly id: string;
  readonly attribution?: QuoteSelector;
  readonly refersTo?: QuoteSelector;
  readonly context?: QuoteSelector;
};
export type ShownIntake = ReturnType<typeof shownIntake>;
/** What an editor hands over to be brought in. */
export type Handed =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly base64: string };
export type { Told };

/** A fault that the statement would have; `field` where it is one of its fields. */
export type Fault = DeskContent['issues'][number] & { readonly field?: string };

export interface Preview {
  readonly issues: readonly Fault[];
  /** Absent where other faults of the content keep them from being worked out. */
  readonly consequences?: readonly Consequence[];
  readonly files: readonly string[];
}

/** A refusal of the server; `isConflict` where files have changed meanwhile. */
export class Refused extends Error {
  readonly isConflict: boolean;

  constructor(message: string, isConflict: boolean) {
    super(message);
    this.isConflict = isConflict;
  }
}

async function ask<Answer>(name: string, given: object): Promise<Answer> {
  const response = await post(name, given);
  if (response.status === 403)
    throw new Refused('The desk was started anew. Load this page again: what you were writing is kept.', false);
  const answer = await response.json();
  if (!response.ok) throw new Refused(answer.message, response.status === 409);
  return answer;
}

async function post(name: string, given: object): Promise<Response> {
  const token = document.querySelector('meta[name="desk-token"]')?.getAttribute('content') ?? '';
  const headers = { 'content-type': 'application/json', 'x-desk-token': token };
  try {
    return await fetch(`/api/${name}`, { method: 'POST', headers, body: JSON.stringify(given) });
  } catch {
    throw new Refused(
      'The desk does not answer: start it again with npm run desk. What you were writing is kept.',
      false,
    );
  }
}

export const api = {
  content: (article: string) => ask<Content>('content', { article }),
  bring: (handed: Handed) => ask<ShownIntake>('bring', handed),
  take: (told: Told) => ask<Content & { readonly taken: string }>('take', told),
  propose: (article: string, start: number, end: number) => ask<Proposed>('propose', { article, start, end }),
  preview: (changes: readonly Change[]) => ask<Preview>('preview', { changes }),
  save: (article: string, changes: readonly Change[], seen: Content['signs'] = {}) =>
    ask<Content>('save', { article, changes, seen }),
  undo: (article: string) => ask<Content>('undo', { article }),
  site: () => ask<{ readonly address: string }>('site', {}),
};
