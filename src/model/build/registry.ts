/** Looks entries up by id and says so where there is none. */

import { nearestWord } from '../../domain/nearest-word.ts';
import type { Entry, FieldPath } from '../../reader/entry.ts';
import { missingReference, type Report } from '../report.ts';

/** Things by id, each found once and looked up everywhere. */
export class Registry<Item extends { readonly id: string }> {
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
      report(entry, path, missingReference(id, this.#folder, nearestWord(id, [...this.#items.keys()])));
    }
    return item;
  }

  get(id: string | undefined): Item | undefined {
    return id === undefined ? undefined : this.#items.get(id);
  }

  values(): Item[] {
    return [...this.#items.values()];
  }
}
