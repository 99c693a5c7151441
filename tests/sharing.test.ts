/** That nothing which leaves the site puts words into a person’s mouth: every line that is copied, drawn, framed, fed or cited. */
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gate } from '../src/model/build/gate.ts';
import type { Answer, Statement, Tracker } from '../src/model/tracker.ts';
import { cards } from '../src/outputs/cards/cards.ts';
import type { CardNode } from '../src/outputs/cards/nodes.ts';
import { plainCitation } from '../src/outputs/citations/citations.ts';
import { articleReferences, claimReferences } from '../src/outputs/citations/references.ts';
import { feeds } from '../src/outputs/feeds/feeds.ts';
import { currentFigure, excerptOf, standingPhrase } from '../src/view/claims/answers.ts';
import { distinctAnswers, titleLine } from '../src/view/claims/lines.ts';
import { answersAsLines, passageText } from '../src/view/claims/sharing.ts';
import { columnName } from '../src/view/people.ts';
import { manner } from '../src/view/who-says.ts';
import { plainText } from '../src/words/plain-text.ts';
import { inQuotes } from '../src/words/words.ts';
import { writeCrowdedStory } from './fixtures/crowded-story.ts';
import { writeLargeStory } from './fixtures/large-story.ts';

const written = (name: string, write: (folder: string) => void) => {
  const folder = mkdtempSync(join(tmpdir(), `sharing-${name}-`));
  write(folder);
  return folder;
};
const fixtures = readdirSync('tests/fixtures/stories', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }): [string, string] => [name, `tests/fixtures/stories/${name}`]);
const stories: [name: string, folder: string][] = [
  ['the two articles', 'content'],
  ['many scripts', 'tests/fixtures/many-scripts'],
  ['forty sources', written('crowded', writeCrowdedStory)],
  ['a hundred articles', written('large', (folder) => writeLargeStory(folder, 100))],
  ...fixtures,
];

const at = (path: string) => `https://example.org${path}`;

function told(folder: string): Tracker {
  const { tracker, issues } = gate(folder);
  if (!tracker) throw new Error(`${folder}: ${issues[0]?.message}`);
  return tracker;
}

/** Every line of a tracker that goes out of the site, with where it goes. */
function linesOf(tracker: Tracker): [where: string, line: string][] {
  const statements = tracker.articles.flatMap((article) => article.statements);
  return [
    ...statements.map((one) => [`copied ${one.id}`, passageText(one)] as const),
    ...tracker.claims.flatMap((claim) =>
      answersAsLines(claim, tracker).map((line) => [`told ${claim.id}`, line] as const),
    ),
    ...tracker.claims.map((claim) => [`preview ${claim.id}`, plainText(titleLine(claim))] as const),
    ...tracker.claims.flatMap(({ id, cells }) =>
      cells.flatMap(distinctAnswers).map((answer) => [`framed ${id}`, framed(answer)] as const),
    ),
    ...cards(tracker).flatMap(({ path, card }) => {
      const { trees, alt } = card();
      return [alt, ...trees.flatMap(runs)].map((line) => [`card ${path}`, line] as const);
    }),
    ...feeds(tracker).flatMap((feed) =>
      feed
        .news()
        .flatMap(({ title, text }) => [title, ...text.split('\n')].map((line) => [`feed ${feed.name}`, line] as const)),
    ),
    ...[
      ...tracker.claims.flatMap((claim) => claimReferences(claim, tracker, at)),
      ...tracker.articles.flatMap((article) => articleReferences(article, tracker, at)),
    ].map((reference) => [`cited ${reference.key}`, `${plainCitation(reference)} ${reference.note ?? ''}`] as const),
  ].map(([where, line]) => [where, line.replace(/[\u2068\u2069]/g, '')]);
}

/** An answer as a frame on another site shows it: its few words, our label, who says it. */
function framed(answer: Answer): string {
  const excerpt = excerptOf(answer);
  const label = currentFigure(answer) ? [] : [plainText(standingPhrase(answer))];
  return [...(excerpt ? [inQuotes(excerpt.words)] : []), ...label, plainText(manner(answer.statement))].join(' ');
}

/** The texts of each box of a card, one after the other, as they are read. */
function runs(node: CardNode): string[] {
  if (node.type !== 'container') return [];
  const own = node.children.flatMap((child) => (child.type === 'text' ? [child.text] : []));
  return [own.join(' '), ...node.children.flatMap(runs)];
}

/** The words of the copies that stand inside quotation marks there, block by block. */
function quotedIn(tracker: Tracker): string {
  return tracker.articles
    .flatMap(({ copy }) => copy.blocks.map(({ start, end }) => copy.text.slice(start, end)))
    .flatMap((block) => block.match(/[“"„«]([^”"“»]|(?<=\w)")+[”"“»]?/g) ?? [])
    .join('\n');
}

/** What says that the words are those of the article. */
const SAYS_SO =
  /(?:reporting|in its own voice, on|in its headline, reporting|in a picture caption, reporting|paraphrases) $/;

/** What says so behind the name. */
const SAYS_SO_AFTER =
  /^(?:, (?:paraphrased|in the headline|in a picture caption)|, (?:no person named|not named)\. Paraphrased)/i;

/** Words in our quotation marks that stand directly beside a person’s name, and are not those of the person. */
function putIntoMouths(line: string, names: readonly string[], quoted: string): string[] {
  return names.flatMap((name) => {
    const before = `(?<name>${RegExp.escape(name)})(?:,[^“”:;.]*)?[:,]? “(?<words>[^”]+)`;
    const after = `“(?<words>[^”]+)”[^“”\\p{L}]*(?<name>${RegExp.escape(name)})`;
    return [before, after].flatMap((pattern) =>
      [...line.matchAll(new RegExp(pattern, 'gu'))].flatMap((found) => {
        const start = found.index + found[0].indexOf(name);
        const isSaid =
          quoted.includes(found.groups?.['words'] ?? '') ||
          SAYS_SO.test(line.slice(0, start)) ||
          SAYS_SO_AFTER.test(line.slice(start + name.length));
        return isSaid ? [] : [found[0]];
      }),
    );
  });
}

describe.each(stories)('what goes out of the story of %s', (_name, folder) => {
  const tracker = told(folder);
  const statements = tracker.articles.flatMap((article) => article.statements);
  const names = tracker.speakers.map(({ data }) => data.name);
  const lines = linesOf(tracker);

  test('puts no words behind a name that do not stand in quotation marks in the copy', () => {
    expect(lines.length).toBeGreaterThan(3);
    const quoted = quotedIn(tracker);
    const wrong = lines.flatMap(([where, line]) =>
      putIntoMouths(line, names, quoted).map((words) => `${where}: ${words}`),
    );
    expect(wrong).toEqual([]);
  });

  test('names the outlet first where a passage is copied, and gives its words to the letter', () => {
    for (const statement of statements) {
      const line = passageText(statement);
      expect(line.startsWith(`${columnName(statement.article.column)}, `), line).toBe(true);
      expect(line.endsWith(`: “${wordsOf(statement)}”`), line).toBe(true);
    }
  });

  test('says of each passage with a speaker whose words they are', () => {
    for (const statement of statements.filter(({ speaker }) => speaker)) {
      const before = passageText(statement).slice(0, -wordsOf(statement).length - 2);
      const isQuoted = statement.data.form === 'direct-quote';
      expect(before).toMatch(
        isQuoted ? /, (?:quoting|citing) / : /, (?:reporting|citing|in its own voice, on) |reporting /,
      );
      expect(plainText(manner(statement))).toMatch(
        isQuoted ? /quoted\./i : /paraphrased\.|headline\.|caption\.|voice\./i,
      );
    }
  });
});

function wordsOf({ article, range }: Statement): string {
  return article.copy.text.slice(range.start, range.end);
}
