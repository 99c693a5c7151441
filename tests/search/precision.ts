/**
 * `npm run bench:precision [-- all]`: how many of the readers' searches have a helpful answer among the first three, in the
 * half used while tuning and in the half held back. Names those of the tuned half that have none; of the other, with “all”.
 */
import { firstPrinted, headlessSearch } from './headless.ts';
import { CONTENT, isHeldBack, LATER_CONTENT, LATER_STORY, type Line, STORY } from './readers.ts';

const FIRST = 3;
const showsAll = process.argv.includes('all');

for (const [content, readers, when] of [
  ['content', CONTENT, ''],
  ['content', LATER_CONTENT, ', later'],
  ['tests/fixtures/stories/search', STORY, ''],
  ['tests/fixtures/stories/search', LATER_STORY, ', later'],
] as const) {
  const { ask } = await headlessSearch(content);
  const isHelped = async ([typed, ...helps]: Line) => {
    const texts = await firstPrinted(await ask(typed), FIRST);
    return texts.some((text) => helps.some((words) => text.includes(words)));
  };
  for (const [held, half] of [
    [false, 'tuned'],
    [true, 'held back'],
  ] as const) {
    let [sum, helped] = [0, 0];
    for (const [reader, lines] of Object.entries(readers)) {
      const own = lines.filter(([typed]) => isHeldBack(typed) === held);
      const answers = await Promise.all(own.map(isHelped));
      const failed = own.filter((_, at) => !answers[at]);
      [sum, helped] = [sum + own.length, helped + own.length - failed.length];
      const names = held && !showsAll ? '' : failed.map(([typed]) => `\n      ${typed}`).join('');
      console.log(`    ${reader}: ${own.length - failed.length} of ${own.length}${names}`);
    }
    console.log(`${content}${when}, ${half}: ${helped} of ${sum}, ${((100 * helped) / sum).toFixed(1)} %\n`);
  }
}
