import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeCrowdedStory } from '../../../tests/fixtures/crowded-story.ts';
import { story, type Told, trackerOf } from '../../../tests/gate/world.ts';
import { clearUnused } from '../../domain/caches.ts';
import { gate } from '../../model/build/gate.ts';
import type { Tracker } from '../../model/tracker.ts';
import { cardPath, cards, claimCard } from './cards.ts';
import { drawCard, render, shownOf } from './draw.ts';
import { type Card, type CardNode, cardOf, text } from './nodes.ts';

const real = trackerIn('content');
const scripts = trackerIn('tests/fixtures/many-scripts');

function trackerIn(folder: string): Tracker {
  const { tracker, issues } = gate(folder);
  if (!tracker) throw new Error(issues[0]?.message);
  return tracker;
}

function claimIn(tracker: Tracker, id: string) {
  const claim = tracker.claims.find((one) => one.id === id);
  if (!claim) throw new Error(id);
  return claim;
}

function nodes(node: CardNode): CardNode[] {
  return node.type === 'container' ? [node, ...node.children.flatMap(nodes)] : [node];
}

function textsOf(node: CardNode): string[] {
  return nodes(node).flatMap((one) => (one.type === 'text' ? one.text.replace(/[\u2068\u2069]/g, '') : []));
}

/** The tree of a card with most on it. */
function fullest({ trees: [first] }: Card): CardNode {
  if (!first) throw new Error('a card without a tree');
  return first;
}

const hasClass = (node: CardNode, name: string) => node.className.split(' ').includes(name);

describe('a card', () => {
  test('exists for the home page, every topic, article and claim, at an address of its own', () => {
    const paths = cards(real).map(({ path }) => cardPath(path));
    expect(new Set(paths).size).toBe(1 + real.topics.length + real.articles.length + real.claims.length);
    expect(paths[0]).toBe('/cards/home.png');
    expect(paths).toContain('/cards/claims/troops-sent.png');
  });

  test('gives the question, both answers with date and hedge, how they compare, and what it is not', () => {
    const card = claimCard(claimIn(real, 'troops-sent'), real);
    expect(textsOf(fullest(card))).toEqual([
      'How many troops has North Korea sent?',
      'RBC-Ukraine, 24 Oct 2024',
      'outlet and date looked up by us',
      '3,000',
      '“currently known”',
      'Stated flatly, in the article’s own voice.',
      'same figure, different certainty',
      'telegraphnews.eu, 29 Oct 2024',
      'outlet looked up by us; date inferred by us',
      '3,000',
      '“reportedly”',
      'Unnamed “Intelligence reports”. Paraphrased. As reported.',
      'What two articles say. Not a fact check.',
      'Newest article held: 29 October 2024',
      'Variorum',
    ]);
    expect(card.alt).toContain(
      'telegraphnews.eu, 29 Oct 2024, citing unnamed “Intelligence reports”: 3,000, “reportedly”. As reported.',
    );
  });

  test.each([real, scripts])('never shows a figure without its date and how firmly it is said', (tracker) => {
    const parts = tracker.claims
      .flatMap((claim) => nodes(fullest(claimCard(claim, tracker))))
      .filter((node) => hasClass(node, 'side') || hasClass(node, 'group'))
      .filter((node) => !nodes(node).some((one) => hasClass(one, 'silence')));
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) {
      expect(textsOf(part).join('\n')).toMatch(/ (\d{4}|date not known)/);
      expect(nodes(part).some((one) => hasClass(one, 'firmness'))).toBe(true);
    }
  });
});

describe('a card of a claim', () => {
  test('that one article alone answers shows the other article’s silence and the tension', () => {
    const texts = textsOf(fullest(claimCard(claimIn(real, 'troops-in-combat'), real)));
    expect(texts).toContain('not mentioned in this article');
    expect(texts).toContain('hard to square, within one article');
  });

  test('that more than two sources answer states the groups, not only the strongest pair', () => {
    const groups = nodes(fullest(claimCard(claimIn(scripts, 'lanterns-lit'), scripts)))
      .filter((node) => hasClass(node, 'group'))
      .map(textsOf);
    expect(groups).toEqual([
      ['40', 'Evening Post, Нова хвиля', '2 March 2024 · as reported, stated flatly'],
      ['“at least 90”', 'The Quay <Letter> & Co.', '3 March 2024 · stated flatly'],
      ['70', 'صوت الميناء', '3 March 2024 · stated flatly'],
    ]);
  });
});

describe('what a card tells who does not see it', () => {
  const altOf = (id: string, tracker: Tracker) => claimCard(claimIn(tracker, id), tracker).alt;

  test('of many answers, those that fit, whole, and how many more there are', () => {
    expect(altOf('lanterns-lit', scripts)).toBe(
      'How many lanterns were lit in the old harbour? 40: Evening Post, Нова хвиля; 2 March 2024; as reported, stated flatly. ' +
        '“at least 90”: The Quay <Letter> & Co.; 3 March 2024; stated flatly. One more answer on the page. ' +
        'Different figures; hard to square, within one article. Newest article held: 3 March 2024. ' +
        'What four articles say. Not a fact check.',
    );
  });

  test('is short also where forty outlets answer', () => {
    const folder = mkdtempSync(join(tmpdir(), 'variorum-crowded-'));
    writeCrowdedStory(folder);
    const crowded = trackerIn(folder);
    rmSync(folder, { recursive: true });
    for (const { card } of cards(crowded)) expect(card().alt.length).toBeLessThan(480);
    expect(altOf('tents', crowded)).toMatch(/more answers on the page\. .*Not a fact check\.$/);
  });
});

describe('what is drawn of a card', () => {
  const longQuestion = `What, ${'in the view of all who were asked that evening, '.repeat(5)}is to be done about it?`;
  const positions = [
    { id: 'a', label: 'Keep them all, and let the town pay until they are sought.' },
    { id: 'b', label: 'Sell every one of them, and use the money for the poor.' },
    { id: 'c', label: 'No' },
  ];
  const table = ['ab', 'ac', 'bc'].map((pair) => ({
    pair: pair.split(''),
    relation: 'contradict',
    reason: 'So it is.',
  }));
  const told = (source: string, position: string): Told => ({
    ...{ id: source, source, date: '2024-10-02' },
    says: [{ claim: 'asked', position, modality: 'open' }],
  });
  const outlets = ['the-evening-intelligencer', 'the-commercial-advertiser-and-gazette', 'the-morning-post-of-ardel'];
  const asked = (question: string, count: number) =>
    trackerOf(
      story(
        { asked: { question, positions, table } },
        outlets.slice(0, count).map((one, at) => told(one, 'abc'[at] ?? 'c')),
      ),
    );
  const many = Array.from(
    { length: 40 },
    (_, at): Told => ({
      ...{ id: `article-${at}`, source: `outlet-${at}`, date: `2024-10-${String(1 + (at % 28)).padStart(2, '0')}` },
      says: [
        { claim: 'sent', modality: at % 3 === 0 ? 'asserted' : 'reported', value: { exactly: 1000 * (at % 5) + 500 } },
      ],
    }),
  );

  test.each([
    ['the real content', real],
    ['three scripts', scripts],
    ['a story whose words would do harm', trackerIn('tests/fixtures/stories/hostile')],
    ['tensions and earlier answers', trackerIn('tests/fixtures/stories/harbour')],
    ['a very long question, two long names and labels', asked(longQuestion, 2)],
    ['a very long question, three of them', asked(longQuestion, 3)],
    ['a claim that 40 sources answer', trackerOf(story({ sent: { question: 'How many were sent?' } }, many))],
  ])('is not cut, and keeps question, date and firmness: %s', async (_name, tracker) => {
    for (const claim of tracker.claims) {
      const { tree, whole } = await shownOf(claimCard(claim, tracker));
      expect(whole, claim.id).toBe(true);
      expect(textsOf(tree)[0]).toBe(claim.data.question);
      const parts = nodes(tree).filter((node) => hasClass(node, 'side') || hasClass(node, 'group'));
      const said = parts.filter((node) => !nodes(node).some((one) => hasClass(one, 'silence')));
      for (const part of said) expect(nodes(part).some((one) => hasClass(one, 'firmness'))).toBe(true);
    }
  });

  test('sets the words of a script from right to left in its direction, and a line of ours in ours', () => {
    expect(text('title', 'كم عدد الفوانيس؟').className).toBe('title rtl');
    expect(text('excerpt', '“فوانيس” 70').className).toBe('excerpt rtl');
    expect(text('outlet', '\u2068صوت الميناء\u2069, 3 March 2024').className).toBe('outlet');
  });
});

describe('the picture of a card', () => {
  const drawn = (words: string, className = '') => render(cardOf([text(className, words)], ''));

  test('is a PNG of 1200 by 630, the same bytes each time', async () => {
    const card = claimCard(claimIn(real, 'troops-sent'), real);
    const [first, again] = [await render(card), await render(card)];
    expect(first.subarray(1, 4).toString()).toBe('PNG');
    expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(first.equals(again)).toBe(true);
  });

  test.each([
    ['Latin', 'ő', 'ű'],
    ['Cyrillic', 'ж', 'ш'],
    ['Greek', 'π', 'λ'],
    ['Arabic', 'س', 'ش'],
  ])('has a glyph for every letter: %s', async (_script, one, other) => {
    for (const className of ['card', 'card words']) {
      expect((await drawn(one, className)).equals(await drawn(other, className))).toBe(false);
    }
  });

  test('joins Arabic letters instead of setting them one by one', async () => {
    expect((await drawn('سلام')).equals(await drawn('س\u200cل\u200cا\u200cم'))).toBe(false);
  });
});

describe('the cache of pictures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-cards-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const digest = (png: Uint8Array) => createHash('sha256').update(png).digest('hex');
  const shown = ['troops-sent', 'troops-in-combat'].map((id) => claimCard(claimIn(real, id), real));

  test('gives the same bytes cold and warm, and draws an unchanged card once', async () => {
    const drawn = await Promise.all(shown.map(render));
    const cold = await Promise.all(shown.map((card) => drawCard(card, folder)));
    const [first = ''] = readdirSync(folder);
    writeFileSync(join(folder, first), 'kept');
    const warm = await Promise.all(shown.map((card) => drawCard(card, folder)));
    expect(cold.map(digest)).toEqual(drawn.map(digest));
    expect(warm.filter((png) => png.toString() === 'kept')).toHaveLength(1);
    expect(readdirSync(folder)).toHaveLength(shown.length);
    const changed = { trees: [text('card', 'another')], images: [], alt: '' };
    await drawCard(changed, folder);
    expect(readdirSync(folder)).toHaveLength(shown.length + 1);
  });

  test('gives the same bytes to another process, in another time zone and language', async () => {
    const script = `
      import { createHash } from 'node:crypto';
      import { render } from './src/outputs/cards/draw.ts';
      const png = await render(JSON.parse(process.env.CARD));
      console.log(createHash('sha256').update(png).digest('hex'));`;
    const [card] = shown;
    if (!card) throw new Error('no card');
    const env = {
      ...process.env,
      CARD: JSON.stringify(card),
      TZ: 'Pacific/Apia',
      LANG: 'ar_EG.UTF-8',
      LC_ALL: 'ar_EG.UTF-8',
    };
    const found = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { env, encoding: 'utf8' });
    expect(found.trim()).toEqual(digest(await render(card)));
  });

  test('forgets what nothing has asked for in a month', () => {
    const names = readdirSync(folder);
    const [old = ''] = names;
    const day = 86_400_000;
    utimesSync(join(folder, old), new Date(), new Date(Date.now() - 31 * day));
    clearUnused(folder);
    expect(readdirSync(folder)).toEqual(names.slice(1));
    clearUnused(folder, Date.now() + 29 * day);
    expect(readdirSync(folder)).toEqual(names.slice(1));
    clearUnused(folder, Date.now() + 31 * day);
    expect(readdirSync(folder)).toEqual([]);
  });
});
