import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { stepsFor } from '../publish/steps.ts';
import { tellOn } from './progress.ts';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => Boolean(written.push(text)) };
}

test('on a terminal each step is told as it begins, and with its count and time when it is done', async () => {
  const screen = terminal(true);
  const step = stepsFor(tellOn(screen));
  await Promise.all([step('pages', async () => 1204), step('pictures', () => 3)]);
  const told = screen.written.map((text) => stripVTControlCharacters(text).replace('\r', ''));
  expect(told.slice(0, 2)).toEqual(['pages …', 'pages, pictures …']);
  expect(told.join('')).toMatch(/ 1,204 pages in \d+\.\d s\n/);
  expect(told.join('')).toMatch(/ 3 pictures in \d+\.\d s\n/);
});

test('into a pipe nothing is told', async () => {
  const pipe = terminal(false);
  await stepsFor(tellOn(pipe))('pages', () => 1);
  expect(pipe.written).toEqual([]);
});

test('a step that fails is not told as done', async () => {
  const screen = terminal(true);
  const broken = stepsFor(tellOn(screen))('pages', () => Promise.reject(new Error('no paper left')));
  await expect(broken).rejects.toThrow('no paper left');
  expect(screen.written.join('')).not.toContain(' in ');
});
