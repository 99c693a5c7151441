/** One statement with every field that a statement can have, for the README. */
import type { z } from 'zod';
import type { statementsSchema } from '../../domain/schema.ts';
import { annotatedYaml } from '../annotated-yaml.ts';
import { FILE_SCHEMAS, jsonSchemaOf } from '../schemas.ts';

const STATEMENTS: z.input<typeof statementsSchema> = [
  {
    id: 'at-least-40-families',
    quote: {
      exact: 'at least 40 families, up from 25 in the morning, had been moved by Wednesday evening',
      prefix: 'He added that ',
      suffix: '.',
    },
    speaker: 'tomas-hale',
    attribution: { exact: 'He added' },
    role: 'county engineer',
    context: { exact: 'Asked how many people had to leave' },
    form: 'paraphrase',
    modality: 'asserted',
    when: {
      words: 'by Wednesday evening',
      date: '2031-03-12',
      bound: 'until',
      basis: 'inferred',
      note: 'The Wednesday of the article’s date.',
    },
    answers: [
      { claim: 'families-moved', value: { words: 'at least 40', atLeast: 40, unit: 'families' }, lead: true },
      { claim: 'families-moved', value: { words: '25', exactly: 25 }, earlier: true },
      { claim: 'shelter-full', position: 'full', excerpt: 'had been moved', denied: true },
    ],
    beside: [{ claim: 'bridge-open', note: 'Says who had to leave, not whether the bridge is open.' }],
    note: 'The article does not say who counted.',
    accepted: [{ code: 'repeated-passage', reason: 'The article says it twice, in the same words.' }],
  },
];

/** The statement as YAML, every field explained in the words of the schema. */
export function exampleStatement(): string {
  return annotatedYaml(STATEMENTS, jsonSchemaOf(FILE_SCHEMAS.statements));
}
