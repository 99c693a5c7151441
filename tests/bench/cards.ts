/** `npm run bench:cards`: a thousand cards drawn anew, then asked for again; time and memory per card. */
import { rmSync } from 'node:fs';
import { gate } from '../../src/model/build/gate.ts';
import { cards } from '../../src/outputs/cards/cards.ts';
import { drawCard } from '../../src/outputs/cards/draw.ts';
import { box, text } from '../../src/outputs/cards/nodes.ts';
import { contentFolder } from '../../src/reader/folder.ts';

const COUNT = 1000;
const CACHE = 'node_modules/.cache/cards-bench';

const { tracker } = gate(contentFolder());
if (!tracker) throw new Error('The content has faults: run npm run check.');

const known = cards(tracker);
const numbered = Array.from({ length: COUNT }, (_, index) => {
  const card = known[index % known.length]?.card();
  if (!card) throw new Error('No card');
  return { ...card, trees: [box('card', text('soft', String(index)), ...card.trees.slice(0, 1))] };
});

rmSync(CACHE, { recursive: true, force: true });
await round('drawn');
await round('unchanged, from the cache');
rmSync(CACHE, { recursive: true, force: true });

async function round(what: string): Promise<void> {
  const start = performance.now();
  for (const card of numbered) await drawCard(card, CACHE);
  const each = (performance.now() - start) / COUNT;
  const memory = Math.round(process.memoryUsage.rss() / 2 ** 20);
  console.log(`${COUNT} cards ${what}: ${each.toFixed(2)} ms each, ${memory} MB resident`);
}
