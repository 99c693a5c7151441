/** Vague number words, “half a million”, and how the vague ones are read. */

import { baseLanguage } from '../domain/language.ts';
import { areJoined, type Reading, type Words, wordsIn } from './cardinals.ts';
import { type NumberWords, numberWordsOf } from './number-words.ts';

/**
 * The published reading of a vague number word. A plural alone (“thousands”, and so “several thousand”) is read from two of its unit
 * to below a hundred of it; a compound (“tens of thousands”) from two to below ten of its unit, since the next compound begins there.
 */
export function readVague(word: string, language: string): [number, number] | undefined {
  const list = numberWordsOf(baseLanguage(language));
  if (!list) return undefined;
  const words = wordsIn(word);
  const reading = vagueAt({ text: word, words, list }, 0);
  return reading?.vague && reading.end === words.length ? boundsOf(reading.vague, list) : undefined;
}

function boundsOf(vague: string, list: NumberWords): [number, number] {
  const parts = vague.split(' ');
  const last = parts.at(-1) ?? '';
  const unit = list.plurals.get(last) ?? list.scales.get(last) ?? 1;
  const factor = parts.length > 1 ? list.compounds.get(parts[0] ?? '') : undefined;
  return factor ? [2 * factor * unit, 10 * factor * unit - 1] : [2 * unit, 100 * unit - 1];
}

/** The vague word that begins at a word: “thousands”, “tens of thousands”, “several thousand”. */
export function vagueAt(within: Words, index: number): Reading | undefined {
  return severalAt(within, index) ?? pluralAt(within, index);
}

function pluralAt(within: Words, index: number): Reading | undefined {
  const { words, list } = within;
  const key = words[index]?.key ?? '';
  if (!list.plurals.has(key)) return undefined;
  const last = index + (list.of ? 2 : 1);
  const second = words[last]?.key ?? '';
  const hasOf = !list.of || words[index + 1]?.key === list.of;
  const isCompound = hasOf && list.compounds.has(key) && list.plurals.has(second) && areJoined(within, index, last);
  if (!isCompound) return { end: index + 1, vague: key };
  return { end: last + 1, vague: [key, list.of, second].filter(Boolean).join(' ') };
}

function severalAt(within: Words, index: number): Reading | undefined {
  const { words, list } = within;
  const phrase = list.several.find((keys) => keys.every((key, at) => words[index + at]?.key === key));
  if (!phrase) return undefined;
  const last = index + phrase.length;
  const scale = words[last]?.key ?? '';
  if (!list.scales.has(scale) || !areJoined(within, index, last)) return undefined;
  return { end: last + 1, vague: [...phrase, scale].join(' ') };
}

/** “half a million”, “half-million”. */
export function halfAt(within: Words, index: number): Reading | undefined {
  const { words, list } = within;
  if (!list.half.has(words[index]?.key ?? '')) return undefined;
  const last = index + (list.ones.has(words[index + 1]?.key ?? '') ? 2 : 1);
  const scale = list.scales.get(words[last]?.key ?? '');
  return scale && areJoined(within, index, last) ? { end: last + 1, value: scale / 2 } : undefined;
}
