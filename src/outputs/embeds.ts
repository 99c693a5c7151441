/** Embeds: the markup that puts the card of a claim into another page, with a height that fits. */
import type { Cell, Claim, Tracker } from '../model/tracker.ts';
import { currentFigure, excerptOf, standingPhrase } from '../view/claims/answers.ts';
import { headline } from '../view/claims/headline.ts';
import { claimRelation, distinctAnswers } from '../view/claims/lines.ts';
import { facingColumns, silentFacing } from '../view/claims/sharing.ts';
import { speakerPhrase } from '../view/people.ts';
import { plainText } from '../words/plain-text.ts';

/** Below this width the answers of an embed stand one under the other. */
export const EMBED_TURN = 480;

/** The widths for which a snippet is offered, in pixels. */
export const EMBED_WIDTHS = { wide: 640, narrow: 320 } as const;

/** The markup for another site; the frame is a plain element, without any script. */
export function embedSnippet(claim: Claim, tracker: Tracker, address: string, width: number): string {
  const title = attribute(`${claim.data.question} · ${tracker.data.name}`);
  const size = `width="100%" height="${embedHeight(claim, tracker, width)}"`;
  return `<iframe src="${attribute(address)}" title="${title}" ${size} loading="lazy" frameborder="0"></iframe>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** How many letters stand after the name of a speaker, and in the lines at the foot. */
const MANNER = 36;
const FOOT = 110;

/** The height in pixels that the card of a claim needs at a width, estimated from its words, on the safe side. */
export function embedHeight(claim: Claim, tracker: Tracker, width: number): number {
  const inner = width - 34;
  const beside = width >= EMBED_TURN && facingColumns(claim, tracker) !== undefined;
  const cells = claim.cells.map((cell) => cellHeight(cell, beside ? inner / 2 - 12 : inner));
  const silent = silentFacing(claim, tracker).map(() => 130);
  const parts = [...cells, ...silent];
  const body = beside ? Math.max(...parts, 0) : parts.reduce((sum, height) => sum + height + 24, 0);
  const relation = lines(
    `${claimRelation(claim)} ${claim.cells.length > 2 ? plainText(headline(claim)) : ''}`.length,
    inner - 40,
    7.4,
  );
  const head = lines(claim.data.question.length, inner, 11) * 26 + relation * 20 + claim.tensions.length * 30 + 60;
  return Math.ceil((head + body + lines(FOOT, inner, 7.2) * 22 + 50) / 10) * 10;
}

function cellHeight(cell: Cell, width: number): number {
  const answers = distinctAnswers(cell).map((answer) => {
    const excerpt = excerptOf(answer)?.words ?? '';
    const who = plainText(speakerPhrase(answer.statement)).length + MANNER;
    const { number } = currentFigure(answer) ?? {};
    const large = number
      ? lines(number.length, width, 17) * 44
      : lines(plainText(standingPhrase(answer)).length, width, 10.6) * 25;
    return large + lines(excerpt.length, width, 9.4) * 26 + lines(who, width, 7.2) * 21 + 22;
  });
  return 70 + answers.reduce((sum, height) => sum + height, 0);
}

function lines(characters: number, width: number, perCharacter: number): number {
  return Math.ceil((characters * perCharacter) / width);
}
