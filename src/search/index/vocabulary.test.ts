import { expect, test } from 'vitest';
import { gate } from '../../model/build/gate.ts';
import type { Tracker } from '../../model/tracker.ts';
import { vocabulary } from './vocabulary.ts';

const { words, labels } = vocabulary(gate('content').tracker as Tracker);

test('the words are names of the tracker and names in the articles', () => {
  expect(words).toEqual(
    expect.arrayContaining(['Kirby', 'Budanov', 'Pentagon', 'Pyongyang', 'Kursk', 'HIMARS', 'troops']),
  );
});

test('a word that only begins a sentence is no name', () => {
  expect(words).not.toContain('However');
  expect(words).not.toContain('Despite');
});

test('no word stands twice', () => {
  expect(new Set(words).size).toBe(words.length);
});

test('every filter has a word for each of its values', () => {
  expect(labels['relation']).toMatchObject({
    agree: 'same answer',
    'agree-certainty-differs': 'same figure, different certainty',
  });
  expect(labels['speaker']).toMatchObject({ 'john-kirby': 'John Kirby' });
  expect(Object.values(labels).every((names) => Object.values(names).every((name) => name !== ''))).toBe(true);
});
