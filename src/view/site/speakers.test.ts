/** What a list prints of a speaker. */
import { expect, test } from 'vitest';
import { REAL, trackerOf } from '../../../tests/gate/world.ts';
import { plainText } from '../../words/plain-text.ts';
import { sampleOf } from './speakers.ts';

const { speakers } = trackerOf(REAL);
const sample = (id: string) => plainText(speakers.filter((one) => one.id === id).flatMap(sampleOf));

test('quoted words end without the comma with which their sentence went on', () => {
  expect(sample('senior-defense-official')).toBe(
    'Quoted in telegraphnews.eu: “Ukraine has the right to make strategic decisions on how to defend its sovereignty”',
  );
});

test('words of an article that report a speaker are given as the outlet’s', () => {
  expect(sample('kyrylo-budanov')).toBe('As RBC-Ukraine puts it: “would begin fighting against Ukraine in November”');
});
