/** A reader of tabular data packages: what a package says of its tables, held against the tables themselves. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';

interface Field {
  name: string;
  type: string;
  format?: string;
  constraints?: { required?: boolean; enum?: string[]; pattern?: string };
}

interface Resource {
  name: string;
  path: string;
  schema: {
    fields: Field[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

export interface DataPackage {
  name: string;
  version: string;
  description: string;
  licenses?: object[];
  resources: Resource[];
}

type Row = Record<string, string>;

const profile = JSON.parse(
  readFileSync(fileURLToPath(new URL('fixtures/published/datapackage.json', import.meta.url)), 'utf8'),
);
// The profile says for its editor how a field is shown, in formats that no validator knows.
const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
formats.default(ajv);
const fitsProfile = ajv.compile(profile);

/** Everything that a package, or one of its tables, breaks: the published profile, types, constraints, keys. */
export function packageFaults(descriptor: DataPackage, textOf: (path: string) => string): string[] {
  const profileFaults = fitsProfile(descriptor)
    ? []
    : ajv.errorsText(fitsProfile.errors, { separator: '\n' }).split('\n');
  const tables = new Map(descriptor.resources.map((one) => [one.name, rowsOf(textOf(one.path))]));
  return [...profileFaults, ...descriptor.resources.flatMap((one) => tableFaults(one, tables))];
}

function rowsOf(text: string): Row[] {
  return parse(text, { columns: true, record_delimiter: '\r\n' });
}

function tableFaults({ name, schema }: Resource, tables: ReadonlyMap<string, Row[]>): string[] {
  const rows = tables.get(name) ?? [];
  const columns = schema.fields.map((field) => field.name).join();
  const header = rows.length === 0 || Object.keys(rows[0] ?? {}).join() === columns ? [] : [`${name}: other columns`];
  const cells = rows.flatMap((row, index) =>
    schema.fields.flatMap((field) =>
      cellFaults(field, row[field.name] ?? '').map((fault) => `${name} ${index}: ${fault}`),
    ),
  );
  return [...header, ...cells, ...keyFaults(name, schema, rows), ...referenceFaults(name, schema, tables)];
}

function cellFaults({ name, type, format, constraints = {} }: Field, cell: string): string[] {
  if (cell === '') return constraints.required ? [`${name} is missing`] : [];
  const { enum: words, pattern } = constraints;
  const faults = [
    type === 'integer' && !/^[+-]?\d+$/.test(cell) && 'is no integer',
    type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(cell) && 'is no date',
    format === 'uri' && !URL.canParse(cell) && 'is no address',
    words && !words.includes(cell) && 'is none of the words',
    pattern && !new RegExp(pattern).test(cell) && 'breaks its pattern',
  ];
  return faults.filter(Boolean).map((fault) => `${name} ${fault}: ${cell}`);
}

const keyOf = (row: Row, fields: readonly string[]) => JSON.stringify(fields.map((field) => row[field]));

function keyFaults(name: string, { primaryKey }: Resource['schema'], rows: readonly Row[]): string[] {
  const keys = primaryKey ? rows.map((row) => keyOf(row, primaryKey)) : [];
  return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${name}: ${key} stands twice`);
}

function referenceFaults(
  name: string,
  { foreignKeys = [] }: Resource['schema'],
  tables: ReadonlyMap<string, Row[]>,
): string[] {
  return foreignKeys.flatMap(({ fields, reference }) => {
    const known = new Set((tables.get(reference.resource) ?? []).map((row) => keyOf(row, reference.fields)));
    const given = (tables.get(name) ?? []).filter((row) => fields.every((field) => row[field] !== ''));
    return given
      .filter((row) => !known.has(keyOf(row, fields)))
      .map((row) => `${name}: no ${keyOf(row, fields)} in ${reference.resource}`);
  });
}
