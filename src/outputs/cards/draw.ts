/** The one file that draws: a card as data in, a PNG out. Fonts come from packages, never from the system. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { type MeasuredNode, Renderer } from '@takumi-rs/core';
import { clearUnused } from '../../domain/caches.ts';
import { once } from '../../domain/once.ts';
import type { Typeface } from '../../styles/tokens.ts';
import { box, CARD_HEIGHT, CARD_WIDTH, type Card } from './nodes.ts';
import { ARABIC, CARD_STYLES, SANS, SERIF } from './styles.ts';

const CACHE = 'node_modules/.cache/cards';

const require = createRequire(resolve('package.json'));

const EUROPEAN = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];

/** The fonts of cards, and the scripts taken from each. */
const FONTS = [
  { ...SANS, scripts: EUROPEAN },
  { ...SERIF, scripts: EUROPEAN },
  { ...ARABIC, scripts: ['arabic'] },
];

/** The PNG of a card: from the cache where the same card was drawn before. */
export async function drawCard(card: Card, cache = CACHE): Promise<Buffer> {
  const file = resolve(cache, `${digestOf(card)}.png`);
  const known = existsSync(file) ? readFileSync(file) : undefined;
  if (known) utimesSync(file, new Date(), new Date());
  else keep(file, await render(card));
  clearOnce(cache);
  return known ?? readFileSync(file);
}

function keep(file: string, png: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, png);
  renameSync(`${file}.new`, file);
}

const cleared = new Set<string>();

function clearOnce(cache: string): void {
  if (cleared.has(cache)) return;
  cleared.add(cache);
  clearUnused(cache);
}

/** Everything on which the picture depends: the card, the styles, the versions of what draws it. */
function digestOf(card: Card): string {
  const inputs = [card.trees, card.images, CARD_STYLES, CARD_WIDTH, CARD_HEIGHT, FONTS, versions()];
  return createHash('sha256').update(JSON.stringify(inputs)).digest('hex');
}

const versions = once(() => {
  const packages = ['@takumi-rs/core', ...FONTS.map(({ fontsource }) => `@fontsource-variable/${fontsource}`)];
  return packages.map((name) => readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
});

/** Draws a card, whatever the cache holds. */
export function render(card: Card): Promise<Buffer> {
  return draw(card, CARD_WIDTH, CARD_HEIGHT);
}

/** Draws an icon of a size. */
export function drawIcon(icon: Card, size: number): Promise<Buffer> {
  return draw(icon, size, size);
}

async function draw(card: Card, width: number, height: number): Promise<Buffer> {
  const data = new TextEncoder();
  const images = card.images.map(({ src, svg }) => ({ src, data: data.encode(svg) }));
  const options: Options = { width, height, format: 'png', css: [CARD_STYLES], images };
  const { tree } = await fitting(card, options);
  return (await renderer()).render(tree, options);
}

/** What is drawn of a card, and whether all of it can be seen. */
export function shownOf(card: Card) {
  return fitting(card, { width: CARD_WIDTH, height: CARD_HEIGHT, css: [CARD_STYLES] });
}

type Options = NonNullable<Parameters<Renderer['render']>[1]>;

/** The first tree of a card of which nothing sticks out; the last where none fits. */
async function fitting({ trees }: Card, options: Options) {
  for (const tree of trees) if (fits(await (await renderer()).measure(tree, options))) return { tree, whole: true };
  return { tree: trees.at(-1) ?? box('card'), whole: false };
}

/** Whether everything in a box ends inside it; half a pixel is rounding. */
function fits(box: MeasuredNode): boolean {
  return box.children.every(
    (inner) => bottom(inner) <= bottom(box) + 0.5 && right(inner) <= right(box) + 0.5 && fits(inner),
  );
}

const bottom = ({ transform, height }: MeasuredNode) => transform[5] + height;
const right = ({ transform, width }: MeasuredNode) => transform[4] + width;

const renderer = once(async () => {
  const made = new Renderer();
  for (const { scripts, ...font } of FONTS) {
    for (const script of scripts) await made.registerFont(fontFile(font, script));
  }
  return made;
});

function fontFile({ family, fontsource }: Typeface, script: string) {
  const file = require.resolve(`@fontsource-variable/${fontsource}/files/${fontsource}-${script}-wght-normal.woff2`);
  const ranges: Record<string, string> = require(`@fontsource-variable/${fontsource}/unicode.json`);
  return { name: family, data: readFileSync(file), unicodeRange: rangesOf(ranges[script] ?? '') };
}

/** A CSS `unicode-range` as pairs of code points: “U+0301,U+0400-045F”. */
function rangesOf(list: string): [number, number][] {
  return list.split(',').map((range) => {
    const [first = '', last = first] = range.replace(/^U\+/, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
