/** The inks on the grounds, after WCAG 2.2, 1.4.3; where a browser’s tools cannot decide, this does. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const SMALLEST = 4.5;

/** The colour of a token in the light scheme, or in the dark. */
function colour(token: string, scheme: 0 | 1): string {
  const pair = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
  return pair?.[scheme + 1] ?? expect.fail(`There is no --${token}.`);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test.for(['ink', 'ink-soft', 'accent'].flatMap((ink) => ['paper', 'wash'].map((ground) => [ink, ground] as const)))(
  '%s is read on %s, in both schemes',
  ([ink, ground]) => {
    for (const scheme of [0, 1] as const)
      expect(contrast(colour(ink, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(SMALLEST);
  },
);
