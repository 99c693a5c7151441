import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../reader/yaml.ts';
import { withRecorded } from './ledger-text.ts';

const none = new Map<string, object>();
const keysOf = (text: string) => Object.keys((readYaml(text, 'x').data ?? {}) as object);

describe('the ledger as text', () => {
  test('begins with what it is, and has one line for each id in order', () => {
    const text = withRecorded(
      '',
      ['claims/b', 'articles/a#x', 'articles/a'],
      new Map([['articles/a', { sha256: '0f' }]]),
    );
    expect(text).toMatch(/^# Every public id ever published/);
    expect(text.split('\n').slice(-4)).toEqual([
      'articles/a: { sha256: "0f" }',
      'articles/a#x: {}',
      'claims/b: {}',
      '',
    ]);
  });

  test('keeps what people wrote: lines, comments above them, entries over several lines', () => {
    const written = [
      '# Head',
      '',
      'claims/a: {}',
      '# Why it went',
      'claims/c:',
      '  withdrawn:',
      '    date: "2024-12-01"',
      '    reason: |',
      '      one',
      '',
      '      two',
      'claims/d: {}',
    ];
    const text = withRecorded(written.join('\n'), ['claims/b', 'claims/cc', 'claims/z'], none);
    expect(text.split('\n')).toEqual([
      ...written.slice(0, 3),
      'claims/b: {}',
      ...written.slice(3, 11),
      'claims/cc: {}',
      'claims/d: {}',
      'claims/z: {}',
      '',
    ]);
  });

  test('holds the same ids in the same order, whatever was there first', () => {
    const id = fc.stringMatching(/^claims\/[a-z]{1,3}(-[0-9]{1,2})?$/);
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1 }), fc.nat(), (ids, cut) => {
        const first = ids.slice(0, cut % ids.length);
        const second = ids.slice(first.length);
        const start = first.length > 0 ? withRecorded('', first, none) : '';
        const text = withRecorded(start, second, none);
        expect(keysOf(text)).toEqual([...ids].sort());
        expect(text).toBe(withRecorded('', ids, none));
      }),
    );
  });
});
