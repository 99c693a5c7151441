/** Looks entries up by id, and says so where there is none. */

import { ID_PATTERN } from '../../domain/ids.ts';
import { nearestWord } from '../../domain/nearest-word.ts';
import type { PermalinksData } from '../../domain/schema.ts';
import { compareText } from '../../domain/text.ts';
import { type Entry, type FieldPath, overlapsInvalidPath } from '../../reader/entry.ts';
import type { Report } from '../report.ts';
import { lostReference, missingReference } from './missing.ts';

/** Fields that call a thing by name. */
const LABELS = new Set(['name', 'label', 'title', 'question']);

/** A field that names something. */
interface Place {
  readonly entry: Entry<unknown>;
  readonly path: FieldPath;
}

/** Things by id, each found once and looked up everywhere. */
export class Registry<Item extends { readonly id: string; readonly data: object }> {
  readonly #items = new Map<string, Item>();
  readonly #folder: string;
  readonly #broken: ReadonlySet<string>;
  readonly #named = new Set<string>();
  readonly #missing = new Map<string, Place[]>();

  /** `broken` holds the files, as `folder/id`, that exist but could not be read: they are not reported as missing. */
  constructor(folder: string, items: readonly Item[], broken: ReadonlySet<string>) {
    this.#folder = folder;
    this.#broken = broken;
    for (const item of items) this.#items.set(item.id, item);
  }

  /** The item of that id for the field that names it; where there is none, that is remembered. */
  find(id: string, entry: Entry<unknown>, path: FieldPath): Item | undefined {
    const item = this.#items.get(id);
    this.#named.add(id);
    if (item === undefined) this.#remember(id, { entry, path });
    return item;
  }

  #remember(id: string, place: Place): void {
    if (this.#broken.has(`${this.#folder}/${id}`) || overlapsInvalidPath(place.entry, place.path)) return;
    const places = this.#missing.get(id) ?? [];
    places.push(place);
    this.#missing.set(id, places);
  }

  /**
   * Reports each field that names what is not there; where the thing has got another name, or is gone, the first of them
   * for all. Gives the public ids of what was told so: nothing more is said of them.
   */
  reportMissing(published: PermalinksData, report: Report): string[] {
    return [...this.#missing].flatMap(([id, places]) => {
      const ref = `${this.#folder}/${id}`;
      const line = Object.hasOwn(published, ref) ? published[ref] : undefined;
      const [renamed, meant] = [this.#newNameOf(id, published), this.#meant(id)];
      const isGone = line ? !line.movedTo && !line.withdrawn : places.length > 1 && meant === undefined;
      if (renamed === undefined && !isGone) {
        for (const { entry, path } of places) report(entry, path, missingReference(id, this.#folder, meant));
        return [];
      }
      const inOrder = places.toSorted((a, b) => compareText(a.entry.file, b.entry.file));
      const files = inOrder.map(({ entry }) => entry.file);
      const lost = { id, folder: this.#folder, renamed, files, line };
      for (const { entry, path } of inOrder.slice(0, 1)) report(entry, path, lostReference(lost));
      return [ref];
    });
  }

  /** The thing that nothing names and that was never published, which may be the new name: the most alike, or the only one. */
  #newNameOf(id: string, published: PermalinksData): string | undefined {
    const isFree = (own: string) => !this.#named.has(own) && !Object.hasOwn(published, `${this.#folder}/${own}`);
    const free = [...this.#items.keys()].filter(isFree);
    return nearestWord(id, free) ?? (ID_PATTERN.test(id) && free.length === 1 ? free[0] : undefined);
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
