import { expect, test } from 'vitest';
import type { Content } from '../../outputs/formats.ts';
import { fileResponse } from './serve-file.ts';

const served = async (content: Content) =>
  Buffer.from(await fileResponse({ name: 'file', mediaType: 'text/plain', content: () => content }).arrayBuffer());

test('a file is given out as it was made: text of any length, or bytes', async () => {
  const lines = Array.from({ length: 3 }, (_, at) => `${at}`.repeat(2 ** 19));
  expect((await served(lines)).toString()).toBe(lines.join(''));
  const bytes = [new Uint8Array([0x50, 0x4b, 0xff]), new Uint8Array([0, 0x80])];
  expect([...(await served(bytes))]).toEqual([0x50, 0x4b, 0xff, 0, 0x80]);
});
