/**
 * Judges data by a schema and saves what can be saved: every fault is reported, a placeholder takes the place of the faulty
 * value, and the rest of the file is judged as if nothing had happened. So one fault gives one line, and hides no other.
 */
import { z } from 'zod';
import type { Issue } from '../domain/issues.ts';
import { nearestWord } from '../domain/nearest-word.ts';
import { type FieldPath, isInvalidPath } from './entry.ts';
import { faultOf, type Locator, unknownKey } from './faults.ts';
import { bareSchema, keysAt, literalOf, membersOf, schemaAt } from './known-keys.ts';
import { placeholder } from './placeholder.ts';
import type { YamlReading } from './yaml.ts';

export interface Recovered<Data> {
  /** Undefined where nothing could be saved. */
  readonly data: Data | undefined;
  readonly faults: readonly Issue[];
  readonly invalidPaths: readonly FieldPath[];
}

/** Each round finds what the faults of the round before had hidden; no file needs more. */
const MAX_ROUNDS = 12;

/** A file with more faults than this is not what it was meant to be. */
const MAX_FAULTS = 500;

/** The data of a file as its schema reads it, placeholders where it does not. */
export function recover<Data>(schema: z.ZodType<Data>, yaml: YamlReading): Recovered<Data> {
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
type Fields = Record<PropertyKey, unknown>;

/** Whether one of our own rules speaks of something in which another fault was found. */
function isExplained({ code, path }: ZodIssue, issues: readonly ZodIssue[]): boolean {
  return (
    code === 'custom' &&
    issues.some((other) => other.path.length > path.length && isInvalidPath({ invalidPaths: [path] }, other.path))
  );
}

class Repair {
  readonly faults: Issue[] = [];
  readonly invalidPaths: FieldPath[];
  data: unknown;
  readonly #schema: z.ZodType;
  readonly #yaml: YamlReading;
  readonly #tried = new Set<string>();

  constructor(schema: z.ZodType, yaml: YamlReading) {
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
    const missing = issues.filter((issue) => this.#valueAt(issue.path) === undefined).map(({ path }) => path);
    for (const { path, keys } of unknown)
      for (const key of keys.slice(0, MAX_FAULTS)) this.#unknownKey(path, key, missing);
    if (this.faults.length >= MAX_FAULTS) return false;
    if (unknown.length > 0) return true;
    return issues.filter((issue) => !isExplained(issue, issues)).every((issue) => this.#one(issue));
  }

  #one(issue: ZodIssue): boolean {
    const { path } = issue;
    const value = this.#valueAt(path);
    if (issue.code === 'invalid_union' && value === undefined && this.#misspeltMember(path)) return true;
    const isKnown = isInvalidPath(this, path) || this.#isLost(path, value) || this.#isFollowUp(issue);
    if (!isKnown) this.#report(issue, value);
    return this.#replace(path);
  }

  /** One of our own rules about several fields, of which one has a fault of its own. */
  #isFollowUp({ code, path }: ZodIssue): boolean {
    return code === 'custom' && this.invalidPaths.some((one) => isInvalidPath({ invalidPaths: [path] }, one));
  }

  /** The key that chooses the member of a union, spelt wrongly. */
  #misspeltMember(path: FieldPath): boolean {
    const parent = path.slice(0, -1);
    const known = keysAt(this.#schema, parent, this.data);
    const strange = Object.keys(this.#valueAt(parent) as Fields).filter((key) => !known.includes(key));
    const meant = nearestWord(String(path.at(-1)), strange);
    if (meant !== undefined) this.#unknownKey(parent, meant, [path]);
    return meant !== undefined;
  }

  #report(issue: ZodIssue, value: unknown): void {
    const keys = keysAt(this.#schema, issue.path, this.data);
    this.faults.push(faultOf(issue, value, this.#yaml as Locator, keys));
  }

  /** Whether the value may have stood in an item that could not be read. */
  #isLost(path: FieldPath, value: unknown): boolean {
    return this.#yaml.incomplete && path.length === 1 && value === undefined;
  }

  #unknownKey(path: FieldPath, key: string, missing: readonly FieldPath[]): void {
    const parent = this.#valueAt(path) as Fields;
    const known = keysAt(this.#schema, path, this.data);
    const absent = missing.filter(
      (one) => one.length === path.length + 1 && isInvalidPath({ invalidPaths: [path] }, one),
    );
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
    if (this.#tried.has(name)) return path.length > 0 && this.#replace(path.slice(0, -1));
    this.#tried.add(name);
    this.invalidPaths.push(path);
    const last = path.at(-1);
    if (last === undefined) return this.#chooseMember(path);
    const parent = this.#valueAt(path.slice(0, -1)) as Fields;
    if (this.#chooseMember(path.slice(0, -1), last)) return true;
    const schema = schemaAt(this.#schema, path, this.data);
    const value = schema && this.#valueFor(schema, parent[last]);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
    return true;
  }

  #valueFor(schema: z.ZodType, value: unknown): unknown {
    const bare = bareSchema(schema);
    if (bare instanceof z.ZodEnum) return nearestWord(String(value), bare.options.map(String)) ?? placeholder(bare);
    return placeholder(value === undefined ? schema : bare);
  }

  /** Where no member of a union is chosen: the one nearest to the word given, else the one that fits best. */
  #chooseMember(path: FieldPath, key?: PropertyKey): boolean {
    const schema = schemaAt(this.#schema, path, this.data);
    const union = schema && bareSchema(schema);
    if (!(union instanceof z.ZodDiscriminatedUnion) || (key !== undefined && key !== union.def.discriminator))
      return false;
    const value = this.#valueAt(path);
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
    const { discriminator } = union.def;
    const names = membersOf(union).map((member) => literalOf(member, discriminator));
    const faultsAs = (name: string) => schema?.safeParse({ ...value, [discriminator]: name }).error?.issues.length ?? 0;
    const near = nearestWord(String((value as Fields)[discriminator] ?? ''), names);
    (value as Fields)[discriminator] = near ?? [...names].sort((a, b) => faultsAs(a) - faultsAs(b))[0];
    return true;
  }

  #valueAt(path: FieldPath): unknown {
    return path.reduce<unknown>((value, key) => (value as Fields | null | undefined)?.[key], this.data);
  }
}
