import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdown } from '../../tests/fixtures/markdown.ts';
import { foldArticle, LEFT_OUT, type Range } from '../domain/text.ts';
import { visibleText } from '../publish/visible-text.ts';
import { readCopy, treeOf } from './copy.ts';
import { keepOnly } from './excerpt.ts';
import { placeText } from './places.ts';
import { renderCopy } from './render.ts';

const MARK = '<span class="left-out" data-left-out=""> […] </span>';

/** The HTML of a copy of which only some words are kept, the mark written short. */
function kept(source: string, ...words: string[]): string {
  const copy = readCopy(source);
  const ranges = words.map((word) => {
    const start = copy.text.indexOf(word);
    return { start, end: start + word.length };
  });
  return renderCopy(keepOnly(copy, ranges), []).replaceAll(MARK, '[…]');
}

test('a copy of which all is kept is the copy', () => {
  expect(kept('One. Two.\n\nThree.', 'One. Two. Three.')).toBe('<p>One. Two.</p>\n<p>Three.</p>');
});

test('one mark stands for what is left out, before, between and after', () => {
  expect(kept('One. Two. Three. Four.', 'Two.', 'Four.')).toBe('<p>[…]Two.[…]Four.</p>');
  expect(kept('# One\n\nTwo.\n\n---\n\nThree.\n\nFour. Five.\n\nSix.', 'Four.')).toBe('<p>[…]</p><p>Four.[…]</p>');
  expect(kept('One.\n\nTwo. Three.\n\nFour.', 'Three.')).toBe('<p>[…]Three.</p><p>[…]</p>');
});

test('lists, quotations and tables stay what they are', () => {
  expect(kept('- One.\n- Two.\n- Three.\n- Four.', 'Three.')).toBe(
    '<ul>\n<li>[…]</li><li>Three.</li><li>[…]</li>\n</ul>',
  );
  expect(kept('> One.\n>\n> Two.', 'Two.')).toBe('<blockquote>\n<p>[…]</p><p>Two.</p>\n</blockquote>');
  expect(kept('| a | b |\n|---|---|\n| c | d |', 'd')).toBe(
    '<table>\n<thead>\n<tr>\n<th scope="col">[…]</th>\n<th scope="col">[…]</th>\n</tr>\n</thead>\n' +
      '<tbody>\n<tr>\n<td>[…]</td>\n<td>d</td>\n</tr>\n</tbody>\n</table>',
  );
  expect(kept('One.\n\n| a | b |\n|---|---|\n| c | d |', 'One.')).toBe('<p>One.</p><p>[…]</p>');
});

test('a mark may end within emphasis and links', () => {
  expect(kept('One. *Two. Three.* Four.', 'Three. Four.')).toBe('<p>[…]<em>[…]Three.</em> Four.</p>');
});

/** A copy and stretches of it, in text order, that begin and end with words and lie apart. */
const world = fc.tuple(markdown, fc.array(fc.nat({ max: 40 }), { maxLength: 8 })).map(([source, steps]) => {
  const copy = readCopy(source);
  const words = [...copy.text.matchAll(/[^ ]+/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const kept: Range[] = [];
  let at = 0;
  for (const [index, step] of steps.entries()) {
    const [first, last] = [words[at + step], words[at + step + (index % 3)]];
    if (!first || !last) break;
    kept.push({ start: first.start, end: last.end });
    at += step + (index % 3) + 2;
  }
  return { copy, kept };
});

test('whatever is kept, all of it is shown in its order and nothing else', () => {
  fc.assert(
    fc.property(world, ({ copy, kept }) => {
      const excerpt = keepOnly(copy, kept);
      const shown = visibleText(renderCopy(excerpt, [])).replaceAll('[…]', ' ');
      expect(foldArticle(shown)).toBe(kept.map(({ start, end }) => copy.text.slice(start, end)).join(' '));
    }),
  );
});

test('whatever is kept stands where it stood, in the text and in the tree', () => {
  fc.assert(
    fc.property(world, ({ copy, kept }) => {
      const excerpt = keepOnly(copy, kept);
      const inTree = placeText(treeOf(excerpt)).text;
      for (const text of [excerpt.text, inTree.padEnd(copy.text.length, LEFT_OUT)]) {
        expect(text.length).toBe(copy.text.length);
        for (const { start, end } of kept) expect(text.slice(start, end)).toBe(copy.text.slice(start, end));
      }
      expect(excerpt.text.replaceAll(LEFT_OUT, '').trim().length).toBeLessThanOrEqual(
        kept.reduce((sum, { start, end }) => sum + end - start, kept.length),
      );
    }),
  );
});
