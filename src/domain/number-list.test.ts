import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberList } from './number-list.ts';

test('a list holds the numbers that it was given, one by one or many at once, however long it grows', () => {
  const number = fc.nat(2 ** 32 - 1);
  const steps = fc.array(fc.oneof(number, fc.array(number, { maxLength: 3000 })), { maxLength: 8 });
  fc.assert(
    fc.property(steps, (all) => {
      const list = new NumberList();
      for (const step of all) {
        if (typeof step === 'number') list.push(step);
        else list.append(step);
      }
      expect([...list.all]).toEqual(all.flat());
      expect(list.length).toBe(all.flat().length);
    }),
  );
});
