/** A small invented story with one worked example of each kind of file: what `npm run new` writes. */
import type { z } from 'zod';
import type {
  articleSchema,
  claimSchema,
  sourceSchema,
  speakerSchema,
  statementsSchema,
  topicSchema,
  trackerSchema,
} from '../../domain/schema.ts';
import { readCopy } from '../../markdown/copy.ts';
import { digestOf } from '../../model/copies.ts';
import { annotatedYaml } from '../annotated-yaml.ts';
import type { TextFile } from '../new-files.ts';
import { FILE_SCHEMAS, type FileKind, jsonSchemaOf } from '../schemas.ts';

const TRACKER: z.input<typeof trackerSchema> = {
  name: 'My Variorum',
  title: 'The bridge at Lowmere',
  sentence: 'An invented story that shows one file of each kind. Write yours in its place.',
  language: 'en',
  address: 'https://variorum.example/',
  topics: ['bridge'],
};

const TOPIC: z.input<typeof topicSchema> = {
  title: 'The bridge',
  sentence: 'Whether the bridge can be used, and how many people had to leave.',
};

const SOURCE: z.input<typeof sourceSchema> = {
  name: 'The Lowmere Gazette',
  basis: 'traced',
  evidence: {
    note: 'The page stands at the outlet’s address.',
    address: 'https://lowmere-gazette.example/bridge-closed',
  },
  address: 'https://lowmere-gazette.example/',
  language: 'en',
};

const SPEAKER: z.input<typeof speakerSchema> = { name: 'Tomas Hale', kind: 'named-official' };

const COPY = `# Bridge at Lowmere closed after flood

By Anna Brook

12 March 2031

The bridge at Lowmere was closed on Tuesday night after the Ombrey left its bed.

“We are not taking any chances,” said county engineer Tomas Hale. He added that the bridge could stay closed until the end of the month.

At least 40 families were taken to the school in Market Street.
`;

const ARTICLE: z.input<typeof articleSchema> = {
  language: 'en',
  recorded: '2031-03-13',
  read: '2031-03-13',
  sha256: digestOf(readCopy(COPY).text),
  title: {
    value: 'Bridge at Lowmere closed after flood',
    basis: 'stated',
    evidence: { quote: { exact: 'Bridge at Lowmere closed after flood' } },
  },
  authors: { value: ['Anna Brook'], basis: 'stated', evidence: { quote: { exact: 'By Anna Brook' } } },
  date: { value: '2031-03-12', basis: 'stated', evidence: { quote: { exact: '12 March 2031' } } },
  source: { value: 'lowmere-gazette', basis: 'traced', evidence: { note: 'The page stands at the outlet’s address.' } },
  address: {
    value: 'https://lowmere-gazette.example/bridge-closed',
    basis: 'traced',
    evidence: { note: 'The page was fetched from there.' },
  },
  copied: { value: '2031-03-13', basis: 'supplied' },
  rights: { basis: 'unknown' },
  accepted: [{ code: 'unknown-rights', reason: 'The article is invented: nobody else holds rights in it.' }],
  furniture: [{ exact: 'By Anna Brook', note: 'byline' }],
};

const STATEMENTS: z.input<typeof statementsSchema> = [
  {
    id: 'closed-on-tuesday',
    quote: { exact: 'The bridge at Lowmere was closed on Tuesday night' },
    form: 'author-voice',
    modality: 'asserted',
    when: {
      words: 'on Tuesday night',
      date: '2031-03-11',
      basis: 'inferred',
      note: 'The Tuesday before the article’s date.',
    },
    answers: [{ claim: 'bridge-open', position: 'closed', excerpt: 'was closed' }],
  },
  {
    id: 'no-chances',
    quote: { exact: 'We are not taking any chances' },
    speaker: 'tomas-hale',
    attribution: { exact: 'said county engineer Tomas Hale' },
    role: 'county engineer',
    form: 'direct-quote',
    modality: 'asserted',
    beside: [{ claim: 'bridge-open', note: 'Says why, not for how long.' }],
  },
  {
    id: 'families-moved',
    quote: { exact: 'At least 40 families were taken to the school in Market Street.' },
    form: 'author-voice',
    modality: 'asserted',
    answers: [{ claim: 'families-moved', value: { words: 'At least 40', atLeast: 40 } }],
  },
];

const QUANTITY: z.input<typeof claimSchema> = {
  kind: 'quantity',
  question: 'How many families had to leave?',
  label: 'Families moved',
  topic: 'bridge',
  asked: '2031-03-13',
  unit: 'families',
  measure: 'moved',
  course: 'cumulative',
};

const POSITION: z.input<typeof claimSchema> = {
  kind: 'position',
  question: 'Can the bridge be used?',
  label: 'The bridge',
  topic: 'bridge',
  asked: '2031-03-13',
  comparableWithin: 'P2D',
  positions: [
    { id: 'closed', label: 'Closed' },
    { id: 'open', label: 'Open' },
  ],
  table: [{ pair: ['closed', 'open'], relation: 'contradict', reason: 'A bridge is closed to traffic or open to it.' }],
};

/** The files of the example. */
export function exampleStory(): TextFile[] {
  return [
    { path: 'tracker.yaml', text: explained('tracker', TRACKER) },
    { path: 'topics/bridge.yaml', text: explained('topics', TOPIC) },
    { path: 'sources/lowmere-gazette.yaml', text: explained('sources', SOURCE) },
    { path: 'speakers/tomas-hale.yaml', text: explained('speakers', SPEAKER) },
    { path: 'articles/bridge-closed.md', text: withBody(explained('articles', ARTICLE), COPY) },
    { path: 'statements/bridge-closed.yaml', text: explained('statements', STATEMENTS) },
    {
      path: 'claims/families-moved.md',
      text: withBody(
        explained('claims', QUANTITY),
        'Those count who were taken elsewhere, not those who went by themselves.\n',
      ),
    },
    {
      path: 'claims/bridge-open.md',
      text: withBody(explained('claims', POSITION), 'To traffic; who may walk across is another question.\n'),
    },
  ];
}

function explained(kind: FileKind, data: unknown): string {
  return annotatedYaml(data, jsonSchemaOf(FILE_SCHEMAS[kind]));
}

function withBody(yaml: string, body: string): string {
  return `---\n${yaml}---\n\n${body}`;
}
