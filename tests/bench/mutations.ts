/** `npm run bench:mutations`: 10,000 one-character changes of content in order, and what the gate says of each kind. */
import { fileURLToPath } from 'node:url';
import { type Files, filesIn, REAL, verdictOf } from '../gate/world.ts';
import { fateOf, type Mutation, mutationsOf, questionsOf } from './one-character.ts';
import { table } from './print.ts';

const ALL = Number(process.argv[2] ?? 10_000);
const FATES = ['refused', 'asked', 'the same', 'still so', 'may be so', 'wrongly passed'] as const;

const HARBOUR = filesIn(fileURLToPath(new URL('../fixtures/stories/harbour', import.meta.url)));

const counts = new Map<string, Map<string, number>>();
const passed: string[] = [];

for (const files of [REAL, HARBOUR]) {
  const verdict = verdictOf(files);
  if (verdict.issues.length + questionsOf(verdict).length > 0) throw new Error('the content itself is refused');
  for (const mutation of mutationsOf(files, ALL / 2)) judge(files, mutation);
}

function judge(files: Files, mutation: Mutation): void {
  const { target, change, at } = mutation;
  const { fate, text } = fateOf(files, mutation);
  const row = counts.get(target.kind) ?? new Map<string, number>();
  counts.set(target.kind, row.set(fate, (row.get(fate) ?? 0) + 1));
  if (fate === 'refused' || fate === 'asked' || fate === 'the same') return;
  const around = (of: string) => JSON.stringify(of.slice(Math.max(0, at - 25), at + 25));
  passed.push(
    `${fate}  ${target.path} ${target.field} ${change}: ${around(files.get(target.path) ?? '')} → ${around(text)}`,
  );
}

console.log(
  table([
    ['', ...FATES],
    ...[...counts].map(([kind, row]) => [kind, ...FATES.map((fate) => String(row.get(fate) ?? 0))]),
  ]),
);
if (process.argv.includes('--passed')) console.log(passed.sort().join('\n'));
const wrong = passed.filter((line) => line.startsWith('wrongly'));
console.log(
  wrong.length > 0 ? wrong.join('\n') : `Of ${ALL} changes none passed wrongly; both contents unchanged pass.`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;
