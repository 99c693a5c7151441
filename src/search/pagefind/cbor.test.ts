import { decode, encode } from 'cborg';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Cbor } from './cbor.ts';

type Thing = number | string | readonly Thing[];

function write(thing: Thing, cbor: Cbor): void {
  if (typeof thing === 'number') cbor.number(thing);
  else if (typeof thing === 'string') cbor.text(thing);
  else {
    cbor.list(thing.length);
    for (const one of thing) write(one, cbor);
  }
}

function bytesOf(thing: Thing): Buffer {
  const cbor = new Cbor();
  write(thing, cbor);
  return cbor.behind('');
}

test('lists, texts and numbers of any size are written as another program writes and reads them', () => {
  const { thing } = fc.letrec<{ thing: Thing }>((tie) => ({
    thing: fc.oneof({ maxDepth: 3 }, fc.nat(2 ** 32 - 1), fc.nat(300), fc.string(), fc.array(tie('thing'))),
  }));
  fc.assert(
    fc.property(thing, (one) => {
      expect(bytesOf(one)).toEqual(Buffer.from(encode(one)));
    }),
  );
  const long = [2 ** 32 - 1, 'é'.repeat(70_000), Array.from({ length: 70_000 }, (_, at) => at)];
  expect(decode(bytesOf(long))).toEqual(long);
});
