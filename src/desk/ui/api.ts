/** What the page of the desk asks its server. */
import type { QuoteSelector } from '../../domain/schema.ts';
import type { Change } from '../changes.ts';
import type { Proposal } from '../proposals/propose.ts';
import type { Consequence, DeskContent } from '../server/content.ts';

export type Content = DeskContent & { readonly undo: number; readonly signs: Readonly<Record<string, string>> };
export type Proposed = Omit<Proposal, 'context'> & {
  readonly id: string;
  readonly attribution?: QuoteSelector;
  readonly context?: QuoteSelector;
};

export interface Preview {
  readonly issues: DeskContent['issues'];
  readonly consequences: readonly Consequence[];
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
  const token = document.querySelector('meta[name="desk-token"]')?.getAttribute('content') ?? '';
  const headers = { 'content-type': 'application/json', 'x-desk-token': token };
  const response = await fetch(`/api/${name}`, { method: 'POST', headers, body: JSON.stringify(given) });
  const answer = await response.json();
  if (!response.ok) throw new Refused(answer.message, response.status === 409);
  return answer;
}

export const api = {
  content: () => ask<Content>('content', {}),
  propose: (article: string, start: number, end: number) => ask<Proposed>('propose', { article, start, end }),
  preview: (changes: readonly Change[]) => ask<Preview>('preview', { changes }),
  save: (changes: readonly Change[], seen: Content['signs'] = {}) => ask<Content>('save', { changes, seen }),
  undo: () => ask<Content>('undo', {}),
};
