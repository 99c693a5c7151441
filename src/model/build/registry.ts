/** Looks entries up by id and says so where there is none. */

import { nearestWord } from '../../domain/nearest-word.ts';
import type { Entry, FieldPath } from '../../reader/entry.ts';
import { missingReference, type Report } from '../report.ts';

/** Fields that call a thing by name. */
const LABELS = new Set(['name', 'label', 'title', 'question']);

/** Things by id, each found once and looked up everywhere. */
export class Registry<Item extends { readonly id: string; readonly data: object }> {
  readonly #items = new Map<string, Item>();
  readonly #folder: string;
  readonly #broken: ReadonlySet<string>;

  /** `broken` holds the files, as `folder/id`, that exist but could not be read: they are not reported as missing. */
  constructor(folder: string, items: readonly Item[], broken: ReadonlySet<string>) {
    this.#folder = folder;
    this.#broken = broken;
    for (const item of items) this.#items.set(item.id, item);
  }

  /** The item of that id, or undefined with an issue at the field that names it. */
  find(id: string, entry: Entry<unknown>, path: FieldPath, report: Report): Item | undefined {
    const item = this.#items.get(id);
    if (item === undefined && !this.#broken.has(`${this.#folder}/${id}`)) {
      report(entry, path, missingReference(id, this.#folder, this.#meant(id)));
    }
    return item;
  }

  /** The id that may be meant: that of the thing so called, or the one most alike. */
  #meant(id: string): string | undefined {
    const name = id.toLowerCase().replace(/^.*\/|\.(?:ya?ml|md)$/g, '');
    const called = this.values().find(({ data }) =>
      Object.entries(data).some(([field, value]) => LABELS.has(field) && String(value).toLowerCase() === name),
    );
    return called?.id ?? nearestWord(name.replace(/[^a-z0-9]+/g, '-'), [...this.#items.keys()]);
  }

  get(id: string | undefined): Item | undefined {
    return id === undefined ? undefined : this.#items.get(id);
  }

  values(): Item[] {
    return [...this.#items.values()];
  }
}
