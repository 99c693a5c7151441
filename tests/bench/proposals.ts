/** `npm run bench:proposals`: how far the desk’s proposals agree with what editors wrote, in the first story and in an invented one. */
import { gate } from '../../src/model/build/gate.ts';
import { emptyScore, scoreFields, scorePassages } from '../proposals/score.ts';

for (const folder of ['content', 'tests/fixtures/stories/flood', 'tests/fixtures/stories/harbour']) {
  const { tracker, entries } = gate(folder);
  if (!tracker) continue;
  const score = emptyScore();
  const passages = tracker.articles.map((article) => scorePassages(article, { tracker, entries }));
  for (const article of tracker.articles) scoreFields(article, { tracker, entries }, score);
  const sum = (key: 'right' | 'proposed' | 'found' | 'all') => passages.reduce((total, one) => total + one[key], 0);
  console.log(`\n${folder}`);
  console.log(`passages     precision ${sum('right')} of ${sum('proposed')}, recall ${sum('found')} of ${sum('all')}`);
  for (const [field, { right, all }] of Object.entries(score))
    console.log(`${field.padEnd(12)} ${right} of ${all} (${share(right, all)})`);
  const [right, all] = Object.values(score).reduce(([a, b], tally) => [a + tally.right, b + tally.all], [0, 0]);
  console.log(`all fields   ${right} of ${all} (${share(right, all)})`);
  if (process.argv.includes('--wrong'))
    for (const [field, { wrong }] of Object.entries(score))
      for (const line of wrong) console.log(`  ${field}  ${line}`);
}

function share(part: number, all: number): string {
  return all === 0 ? '–' : `${Math.round((100 * part) / all)} %`;
}
