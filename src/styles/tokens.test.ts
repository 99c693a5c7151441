import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { favicon } from '../outputs/cards/icons.ts';
import { colour, typeface } from './tokens.ts';

const files = globSync('{src,public}/**/*.{ts,astro,css,svg}').map((file) => file.replaceAll('\\', '/'));
const filesWith = (pattern: RegExp) =>
  files.filter((file) => !file.endsWith('.test.ts') && pattern.test(readFileSync(file, 'utf8'))).sort();

test('colours are chosen in the tokens alone; paper has its own black and white, and the desk is a tool of its own', () => {
  expect(filesWith(/(?<![&\w])#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b(?!\()|\b(?:rgb|hsl|oklch)a?\(/i)).toEqual([
    'src/desk/ui/desk.css',
    'src/styles/print.css',
    'src/styles/tokens.css',
  ]);
});

test('families are named in the tokens and where their files are, and nowhere else', () => {
  const families = [typeface('serif'), typeface('sans')].map(({ family }) => family);
  expect(filesWith(new RegExp(families.join('|')))).toEqual(['src/styles/fonts.css', 'src/styles/tokens.css']);
});

test('the fonts that pages ask for first are those of the style sheet', () => {
  const namedIn = (file: string) =>
    readFileSync(file, 'utf8')
      .match(/@fontsource-variable[^'?]+/g)
      ?.sort();
  expect(namedIn('src/components/site/FontPreloads.astro')).toEqual(namedIn('src/styles/fonts.css'));
  expect(filesWith(/@fontsource-variable\/source/)).toEqual([
    'src/components/site/FontPreloads.astro',
    'src/styles/fonts.css',
  ]);
});

test('the favicon has the accent of both schemes', () => {
  const { light, dark } = colour('accent');
  expect(favicon().match(/#\w+/g)).toEqual([light, dark]);
});
