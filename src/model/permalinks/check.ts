/**
 * Permanence: every public id that was ever published is still there, has moved, or was withdrawn with date and reason.
 * The ledger (`content/permalinks.yaml`) says which ids were published.
 */

import { nearestWord } from '../../domain/nearest-word.ts';
import type { ArticleData, PermalinkData, PermalinksData } from '../../domain/schema.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import { copyDigestOf } from '../copies.ts';
import { type PublicId, type Retired, readPublicId } from '../public-ids.ts';
import type { Finding, Report } from '../report.ts';
import { Ledger } from './ledger.ts';
import { lineOf } from './ledger-text.ts';

type LedgerEntry = Entry<PermalinksData>;

export interface Permanence {
  /** In the order of the ledger. */
  readonly retired: readonly Retired[];
  /** Cells that were published with an answer and are silent by now. */
  readonly silentCells: readonly PublicId[];
  /** Public ids of the content that the ledger does not hold yet, in order. */
  readonly unrecorded: readonly string[];
}

/** Compares the content with its ledger, and the ledger with all its versions in git, where there are any. */
export function checkPermalinks(entries: Entries, committed: PermalinksData | undefined, report: Report): Permanence {
  const ledger = new Ledger(entries);
  const { permalinks } = entries;
  if (permalinks) checkLines(permalinks, ledger, report);
  if (committed) checkCommitted(committed, entries, report);
  checkDigests(entries, report);
  checkWording(entries, report);
  return { retired: ledger.retired(), silentCells: ledger.silentCells(), unrecorded: ledger.unrecorded };
}

function checkLines(permalinks: LedgerEntry, ledger: Ledger, report: Report): void {
  for (const [ref, line] of Object.entries(permalinks.data)) {
    const id = readPublicId(ref);
    const finding = id ? faultOfLine(id, line, ledger) : notAnId(ref);
    if (finding) report(permalinks, [ref], finding);
  }
}

function faultOfLine(id: PublicId, { sha256, movedTo, withdrawn }: PermalinkData, ledger: Ledger): Finding | undefined {
  if (id.kind === 'articles' && sha256 === undefined) return noDigest(id);
  if (ledger.isLive(id)) return movedTo !== undefined || withdrawn ? shadowed(id) : undefined;
  if (ledger.isUncertain(id)) return undefined;
  if (movedTo !== undefined) return faultOfTarget(id, movedTo, ledger);
  if (withdrawn || ledger.fateOf(id) || ledger.isToldElsewhere(id)) return undefined;
  return vanished(id, sha256, ledger);
}

function faultOfTarget(id: PublicId, movedTo: string, ledger: Ledger): Finding | undefined {
  const target = readPublicId(movedTo);
  if (!target) return badForwarding(`“${movedTo}” is no public id`, nearOf(movedTo, id, ledger));
  if (target.kind !== id.kind)
    return badForwarding(`${id.ref} cannot move to ${movedTo}, which is of another kind`, WITHDRAW);
  if (ledger.isLive(target) || ledger.isUncertain(target)) return undefined;
  return badForwarding(...deadEnd(id, target, ledger));
}

const WITHDRAW = 'Name an id of the same kind, or withdraw it with date and reason.';

function deadEnd(id: PublicId, target: PublicId, ledger: Ledger): [message: string, remedy: string] {
  const next = ledger.lines[target.ref];
  if (next?.withdrawn) return [`${id.ref} leads to ${target.ref}, which was withdrawn`, WITHDRAW];
  if (next?.movedTo === undefined)
    return [`${id.ref} leads to ${target.ref}, which is not there`, nearOf(target.ref, id, ledger)];
  const end = endOf(target, ledger);
  if (!end) return [`${id.ref} leads in a circle: ${target.ref} moved to ${next.movedTo}`, WITHDRAW];
  return [`${id.ref} leads to ${target.ref}, which has moved itself`, `Write ${id.ref}: { movedTo: ${end} }.`];
}

/** Where a chain of forwardings ends; undefined where it never does. */
function endOf(from: PublicId, { lines }: Ledger): string | undefined {
  const seen = new Set<string>();
  let ref = from.ref;
  for (let next = lines[ref]?.movedTo; next !== undefined; next = lines[ref]?.movedTo) {
    if (seen.has(ref)) return undefined;
    seen.add(ref);
    ref = next;
  }
  return ref;
}

/** The new id that may be the new name of an old one: the most alike, or the only one. */
function newNameOf({ ref, kind }: PublicId, ledger: Ledger): string | undefined {
  const ids = ledger.newIds(kind);
  return nearestWord(ref, ids) ?? (ids.length === 1 ? ids[0] : undefined);
}

function nearOf(ref: string, { kind }: PublicId, ledger: Ledger): string {
  const near = nearestWord(ref, ledger.idsOf(kind));
  return near ? `Did you mean ${near}?` : 'Name an id that is there, or withdraw it with date and reason.';
}

function vanished(id: PublicId, sha256: string | undefined, ledger: Ledger): Finding {
  const { ref } = id;
  const line = (fate: string) => `${ref}: { ${sha256 ? `sha256: "${sha256}", ` : ''}${fate} }`;
  const near = newNameOf(id, ledger);
  const moved = near && `${line(`movedTo: ${near}`)} or `;
  const withdrawn = line('withdrawn: { date: "YYYY-MM-DD", reason: "…" }');
  const message = `${ref} was published and is gone`;
  return { code: 'vanished-id', message, remedy: `Bring it back, or write here ${moved ?? ''}${withdrawn}.` };
}

function shadowed({ ref }: PublicId): Finding {
  const message = `${ref} is there, so nobody would see that it moved or was withdrawn`;
  return badForwarding(message, 'Give what is there another id: one that is retired is never used again.');
}

function badForwarding(message: string, remedy: string): Finding {
  return { code: 'bad-forwarding', message, remedy };
}

function notAnId(ref: string): Finding {
  const remedy =
    'Write an address without its slashes at both ends: claims/<id>, articles/<id>, articles/<id>#<passage>.';
  return { code: 'bad-id', message: `“${ref}” is no public id`, remedy };
}

function noDigest({ ref }: PublicId): Finding {
  const remedy = `Write ${ref}: { sha256: … } with the first digest of its text.`;
  return { code: 'bad-field', message: `${ref}, sha256 is missing`, remedy };
}

/** The digest that an article began with is the one in the ledger: what changed since stands under its corrections. */
function checkDigests({ articles, permalinks }: Entries, report: Report): void {
  for (const entry of articles) {
    const first = permalinks?.data[`articles/${entry.id}`]?.sha256;
    if (first === undefined || first === entry.data.sha256 || isToldWithText(entry)) continue;
    report(entry, ['sha256'], {
      code: 'changed-text',
      message: `the digest is not the one under which the text was first published (${first})`,
      remedy: 'Put that one back, and record the change under corrections with date, what, why and sha256.',
    });
  }
}

/** Whether the digest is not that of the text either: that is reported where the text is read. */
function isToldWithText(entry: Entry<ArticleData>): boolean {
  const isCorrected = entry.data.corrections.some(({ sha256 }) => sha256 !== undefined);
  return !isCorrected && copyDigestOf(entry) !== entry.data.sha256;
}

/** Nothing that a committed ledger ever held may be missing from this one. */
function checkCommitted(committed: PermalinksData, { permalinks, tracker, broken }: Entries, report: Report): void {
  if (permalinks) checkLinesKept(committed, permalinks, report);
  else if (tracker && !broken.has('permalinks/permalinks')) report(ledgerOf(tracker), [], lostLedger());
}

/** A question that was published asks the same still, and its answers are called the same, or a correction says so. */
function checkWording({ claims, permalinks }: Entries, report: Report): void {
  for (const entry of claims) {
    const first = permalinks?.data[`claims/${entry.id}`];
    const { question, corrections } = entry.data;
    const told = corrections.findLast((one) => one.question !== undefined)?.question ?? first?.question;
    if (told !== undefined && told !== question) report(entry, ['question'], changedWording('question', told));
    const labels = { ...first?.positions, ...Object.assign({}, ...corrections.map(({ positions }) => positions)) };
    const positions = entry.data.kind === 'position' ? entry.data.positions : [];
    const isClear = new Set(positions.map(({ id }) => id)).size === positions.length;
    positions.forEach(({ id, label }, index) => {
      const known = Object.hasOwn(labels, id) ? String(labels[id]) : label;
      if (isClear && known !== label) report(entry, ['positions', index, 'label'], changedWording('label', known));
    });
  }
}

function changedWording(what: 'question' | 'label', first: string): Finding {
  const field = what === 'question' ? 'question' : 'positions: { id: label }';
  return {
    code: 'changed-wording',
    message: `the ${what} was published as “${first}”`,
    remedy: `Put it back. What asks or answers something else is new, under an id of its own; a corrected wording is recorded under corrections with date, what, why and ${field}.`,
  };
}

function checkLinesKept(committed: PermalinksData, permalinks: LedgerEntry, report: Report): void {
  for (const [ref, first] of Object.entries(committed)) {
    const line = Object.hasOwn(permalinks.data, ref) ? permalinks.data[ref] : undefined;
    const field = line && changedField(first, line);
    if ((line && !field) || !readPublicId(ref)) continue;
    const remedy = `Put the line back: ${lineOf(ref, first).trim()}.`;
    report(permalinks, field ? [ref, field] : [], { ...LOST_LINES[field ?? 'line'](ref), remedy });
  }
}

/** What is said of a line that is gone, or of what it said first. */
const LOST_LINES = {
  line: (ref) => ({ code: 'vanished-id', message: `${ref} is missing, which stands in a ledger that was committed` }),
  sha256: (ref) => ({ code: 'vanished-id', message: `${ref} has another sha256 than a ledger that was committed` }),
  question: (ref) => ({
    code: 'changed-wording',
    message: `${ref} has another question than a ledger that was committed`,
  }),
  positions: (ref) => ({
    code: 'changed-wording',
    message: `${ref} has another name of an answer than a ledger that was committed`,
  }),
} as const satisfies Record<string, (ref: string) => Pick<Finding, 'code' | 'message'>>;

/** What a line says otherwise than when it was first committed; of what is gone only the digest is asked. */
function changedField(first: PermalinkData, line: PermalinkData): 'sha256' | 'question' | 'positions' | undefined {
  if (line.sha256 !== first.sha256) return 'sha256';
  if (line.movedTo !== undefined || line.withdrawn) return undefined;
  if (first.question !== undefined && line.question !== first.question) return 'question';
  const labels = Object.entries(first.positions ?? {});
  return labels.some(([id, label]) => line.positions?.[id] !== label) ? 'positions' : undefined;
}

/** The place of the ledger, where there is none. */
function ledgerOf(tracker: Entry<unknown>): Entry<unknown> {
  const file = tracker.file.replace(/[^/]+$/, 'permalinks.yaml');
  return { ...tracker, file, invalidPaths: [], locate: () => ({ file, line: 1, column: 1 }) };
}

function lostLedger(): Finding {
  const remedy = 'Bring it back: git checkout HEAD -- permalinks.yaml, in the content folder.';
  return { code: 'missing-file', message: 'the ledger of public ids is gone, which was committed', remedy };
}
