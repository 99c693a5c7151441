/** The design tokens for what is drawn outside the pages, read from the style sheets in which they are chosen. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const tokens = sheet('tokens.css');
const fonts = sheet('fonts.css');

function sheet(name: string): string {
  return readFileSync(resolve('src/styles', name), 'utf8');
}

/** The colour of a token in the light scheme and in the dark one. */
export function colour(name: string): { light: string; dark: string } {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(tokens) ?? [];
  if (!light || !dark) throw new Error(`tokens.css has no colour --${name}`);
  return { light, dark };
}

/** A family of fonts, and the package that holds its files. */
export interface Typeface {
  readonly family: string;
  readonly fontsource: string;
}

/** The first family of a token. */
export function typeface(name: 'serif' | 'sans'): Typeface {
  const [, family] = new RegExp(`--${name}: '([^']+)'`).exec(tokens) ?? [];
  const face = new RegExp(`font-family: '${family}';\\s+src: url\\('@fontsource-variable/([^/]+)/`);
  const [, fontsource] = face.exec(fonts) ?? [];
  if (!family || !fontsource) throw new Error(`fonts.css has no font for --${name}`);
  return { family, fontsource };
}
