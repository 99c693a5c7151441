/**
 * Judges data by a schema and saves what can be saved: every fault is reported, a placeholder takes the place of the faulty
 * value, and the rest of the file is judged as if nothing had happened. So one fault gives one line, and hides no other.
 */
import { z } from 'zod';
import type { Issue } from '../domain/issues.ts';
import { nearestWord } from '../domain/nearest-word.ts';
import { isRecord } from '../domain/records.ts';
import { type FieldPath, isInvalidPath, isWithin } from './entry.ts';
import { faultOf, unknownKey } from './faults.ts';
import { placeholder } from './placeholder.ts';
import { bareSchema, keysAt, literalOf, membersOf, type Schema, schemaAt, valueAt } from './schema-paths.ts';
import type { YamlReading } from './yaml.ts';

/** Each round finds what the faults of the round before had hidden; no file needs more. */
const MAX_ROUNDS = 12;

/** A file with more faults than this is not what it was meant to be. */
const MAX_FAULTS = 500;

/** The data of a file as its schema reads it, placeholders where it does not; undefined where nothing could be saved. */
export function recover<Data>(schema: z.ZodType<Data>, yaml: YamlReading) {
  if (yaml.data === undefined && yaml.issues.length > 0) return { data: undefined, faults: [], invalidPaths: [] };
  const first = schema.safeParse(yaml.data);
  if (first.success) return { data: first.data, faults: [], invalidPaths: yaml.invalidPaths };
  const repair = new Repair(schema, yaml);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const checked = schema.safeParse(repair.data);
    if (checked.success) return { data: checked.data, faults: repair.faults, invalidPaths: repair.invalidPaths };
    if (!repair.all(checked.error.issues)) break;
  }
  return { data: undefined, faults: repair.faults, invalidPaths: [] };
}

type ZodIssue = z.core.$ZodIssue;

/** Whether one of our own rules speaks of something in which another fault was found. */
function isExplained({ code, path }: ZodIssue, faulty: readonly FieldPath[]): boolean {
  return code === 'custom' && faulty.some((other) => other.length > path.length && isWithin(other, path));
}

class Repair {
  readonly faults: Issue[] = [];
  readonly invalidPaths: FieldPath[];
  readonly data: unknown;
  readonly #schema: Schema;
  readonly #yaml: YamlReading;
  readonly #tried = new Set<string>();

  constructor(schema: Schema, yaml: YamlReading) {
    this.#schema = schema;
    this.#yaml = yaml;
    this.data = structuredClone(yaml.data);
    this.invalidPaths = [...yaml.invalidPaths];
  }

  /**
   * Reports and repairs what the schema found in one round; false where it cannot go on. Misspelt keys come first, and
   * our own rules about several fields last: both often explain, or are explained by, the rest.
   */
  all(issues: readonly ZodIssue[]): boolean {
    const unknown = issues.filter((issue) => issue.code === 'unrecognized_keys');
    const paths = issues.map(({ path }) => path);
    const missing = paths.filter((path) => valueAt(this.data, path) === undefined);
    for (const { path, keys } of unknown)
      for (const key of keys.slice(0, MAX_FAULTS)) this.#unknownKey(path, key, missing);
    if (this.faults.length >= MAX_FAULTS) return false;
    if (unknown.length > 0) return true;
    return issues.filter((issue) => !isExplained(issue, paths)).every((issue) => this.#one(issue));
  }

  #one(issue: ZodIssue): boolean {
    const { path } = issue;
    const value = valueAt(this.data, path);
    if (issue.code === 'invalid_union' && value === undefined && this.#misspeltMember(path)) return true;
    const isLost = this.#yaml.incomplete && path.length === 1 && value === undefined;
    const isKnown = isLost || isInvalidPath(this, path) || isExplained(issue, this.invalidPaths);
    if (!isKnown) this.faults.push(faultOf(issue, value, this.#yaml, keysAt(this.#schema, path, this.data)));
    return this.#replace(path);
  }

  /** The key that chooses the member of a union, spelt wrongly. */
  #misspeltMember(path: FieldPath): boolean {
    const parent = path.slice(0, -1);
    const known = keysAt(this.#schema, parent, this.data);
    const strange = Object.keys(this.#fieldsAt(parent)).filter((key) => !known.includes(key));
    const meant = nearestWord(String(path.at(-1)), strange);
    if (meant !== undefined) this.#unknownKey(parent, meant, [path]);
    return meant !== undefined;
  }

  #unknownKey(path: FieldPath, key: string, missing: readonly FieldPath[]): void {
    const parent = this.#fieldsAt(path);
    const known = keysAt(this.#schema, path, this.data);
    const absent = missing.filter((one) => one.length === path.length + 1 && isWithin(one, path));
    const only = absent.length === 1 ? String(absent[0]?.at(-1)) : undefined;
    const open = known.filter((one) => !(one in parent));
    const meant = nearestWord(key, open) ?? nearestWord(key, known) ?? only;
    if (!isInvalidPath(this, [...path, key])) this.faults.push(unknownKey(path, key, this.#yaml, known, meant));
    if (meant !== undefined && !(meant in parent)) {
      parent[meant] = parent[key];
      this.invalidPaths.push([...path, meant]);
    }
    delete parent[key];
  }

  /** Puts a placeholder at a path, or, where that did not help before, at what holds it. */
  #replace(path: FieldPath): boolean {
    const name = JSON.stringify(path);
    const above = path.slice(0, -1);
    const last = path.at(-1);
    if (this.#tried.has(name)) return last !== undefined && this.#replace(above);
    this.#tried.add(name);
    this.invalidPaths.push(path);
    if (last === undefined) return this.#chooseMember(path);
    if (this.#chooseMember(above, last)) return true;
    const parent = this.#fieldsAt(above);
    const schema = schemaAt(this.#schema, path, this.data);
    const value = schema && valueFor(schema, parent[last]);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
    return true;
  }

  /** Where no member of a union is chosen: the one nearest to the word given, else the one that fits best. */
  #chooseMember(path: FieldPath, key?: PropertyKey): boolean {
    const schema = schemaAt(this.#schema, path, this.data);
    const union = schema && bareSchema(schema);
    const value = valueAt(this.data, path);
    if (!(union instanceof z.ZodDiscriminatedUnion) || !isRecord(value) || Array.isArray(value)) return false;
    const { discriminator } = union.def;
    if (key !== undefined && key !== discriminator) return false;
    const names = membersOf(union).map((member) => literalOf(member, discriminator));
    const faultsAs = (name: string) => union.safeParse({ ...value, [discriminator]: name }).error?.issues.length ?? 0;
    const near = nearestWord(String(value[discriminator] ?? ''), names);
    value[discriminator] = near ?? names.sort((a, b) => faultsAs(a) - faultsAs(b))[0];
    return true;
  }

  /** What holds other values at a path. */
  #fieldsAt(path: FieldPath): Record<PropertyKey, unknown> {
    const value = valueAt(this.data, path);
    return isRecord(value) ? value : {};
  }
}

/** A value to go on with in the place of a faulty one: the word that was probably meant, or a placeholder. */
function valueFor(schema: Schema, value: unknown): unknown {
  const bare = bareSchema(schema);
  if (bare instanceof z.ZodEnum) return nearestWord(String(value), bare.options.map(String)) ?? placeholder(bare);
  return placeholder(value === undefined ? schema : bare);
}
