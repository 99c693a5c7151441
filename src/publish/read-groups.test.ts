import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Reads } from '../domain/reads.ts';
import { type Group, GroupWriter, groupsIn } from './read-groups.ts';

/** Groups of reads, each of which names some before it. */
const groups = fc
  .array(fc.tuple(fc.array(fc.nat(30), { maxLength: 6 }), fc.array(fc.nat(), { maxLength: 3 })), { minLength: 1 })
  .map((rows) => {
    const made: Reads[] = [];
    for (const [own, before] of rows) {
      const reads = new Reads();
      reads.own.push(...own);
      for (const place of before) if (made.length > 0) reads.kept.add(made[place % made.length] as Reads);
      made.push(reads);
    }
    return made;
  });

/** Every read of a group and of those that it names. */
function allOf({ own, kept }: Group): Set<number> {
  return new Set([...own, ...[...kept].flatMap((one) => [...allOf(one)])]);
}

test('groups that are written down, also twice, hold the reads that they held, but for those of which one is another today', () => {
  fc.assert(
    fc.property(groups, fc.nat(30), (given, changed) => {
      const first = new GroupWriter();
      const places = given.map((group) => first.placeOf(group));
      const found = groupsIn(
        first.rows,
        first.reads.all.map((read) => (read === changed ? undefined : read + 100)),
      );
      const again = new GroupWriter();
      for (const [index, group] of given.entries()) {
        const known = found[places[index] ?? -1];
        const reads = allOf(group);
        expect(known !== undefined).toBe(!reads.has(changed));
        if (!known) continue;
        expect(allOf(known)).toEqual(new Set([...reads].map((read) => read + 100)));
        const place = again.placeOf(known);
        expect(allOf(groupsIn(again.rows, again.reads.all)[place] as Group)).toEqual(allOf(known));
      }
    }),
  );
});
