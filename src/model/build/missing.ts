/** What is said of an id that is named and is not there, and of something published that has got another name. */
import { slugOf } from '../../domain/ids.ts';
import { isKeyOf } from '../../domain/records.ts';
import { COLLECTIONS, type PermalinkData } from '../../domain/schema.ts';
import { lineOf } from '../permalinks/ledger-text.ts';
import type { Finding } from '../report.ts';

/** The finding for an id that no file of a folder carries. */
export function missingReference(id: string, folder: string, suggestion: string | undefined): Finding {
  return {
    code: 'missing-reference',
    message: missing(id, folder),
    remedy: suggestion ? `Did you mean “${suggestion}”?` : `${fileToWrite(id, folder)}, or name another id.`,
  };
}

/** Something that has got another name or is gone, the files that still name it, and what the ledger says of it. */
interface Lost {
  readonly id: string;
  readonly folder: string;
  /** Undefined where it is gone. */
  readonly renamed: string | undefined;
  /** One for each place, in order. */
  readonly files: readonly string[];
  readonly line: PermalinkData | undefined;
}

/** The finding for everything that names what has another name or is gone, at the first place. */
export function lostReference(lost: Lost): Finding {
  const { id, folder, renamed, files } = lost;
  const named = files.length > 1 ? `, which is named in ${files.length} places, here first` : '';
  const message = `${missing(id, folder)}${named}`;
  if (renamed === undefined)
    return { code: 'missing-reference', message: `${message}${placesIn(files)}`, remedy: goneRemedy(lost) };
  return { code: 'missing-reference', message, remedy: renamedRemedy({ ...lost, renamed }) };
}

function renamedRemedy({ id, folder, renamed, files: { length }, line }: Lost): string {
  const everywhere = length > 1 ? ` Write it in ${length === 2 ? 'both' : `all ${length}`} places.` : '';
  const published = line ? ` ${alsoInLedger(`${folder}/${id}`, line, `${folder}/${renamed}`)}` : '';
  return `Did you mean “${renamed}”?${everywhere}${published}`;
}

/** How many files are named in one line. */
const FILES_NAMED = 4;

/** “: 2 in statements/a.yaml, 1 in tracker.yaml”. */
function placesIn(files: readonly string[]): string {
  const all = [...Map.groupBy(files, (file) => file.replace(/^[^/]*\//, ''))];
  if (files.length === 1) return '';
  const named = all.slice(0, FILES_NAMED).map(([file, { length }]) => `${length} in ${file}`);
  const more = all.length - named.length;
  return `: ${named.join(', ')}${more > 0 ? ` and in ${more} more files` : ''}`;
}

function goneRemedy({ id, folder, files, line }: Lost): string {
  if (!line) return `${fileToWrite(id, folder)}, or take out what names it.`;
  const { sha256 } = line;
  const withdrawn = lineOf(`${folder}/${id}`, {
    ...(sha256 && { sha256 }),
    withdrawn: { date: 'YYYY-MM-DD', reason: '…' },
  });
  const names = folder === 'articles' ? `remove ${files[0]}` : 'take out what names it';
  return `Bring the file back; or, where it is to go, ${names}, and make its line in permalinks.yaml ${withdrawn.trim()}.`;
}

function missing(id: string, folder: string): string {
  return `there is no content/${folder}/ file for “${id}”`;
}

/** What to write in the ledger beside, where something that was published has got another name. */
export function alsoInLedger(ref: string, line: PermalinkData, movedTo: string): string {
  const { sha256 } = line;
  return `It was published, so its line in permalinks.yaml becomes ${lineOf(ref, { ...(sha256 && { sha256 }), movedTo }).trim()}.`;
}

function fileToWrite(id: string, folder: string): string {
  const slug = slugOf(id);
  const { extension } = isKeyOf(COLLECTIONS, folder) ? COLLECTIONS[folder] : { extension: '' };
  return slug === '' ? 'Write that file' : `Write content/${folder}/${slug}${extension}`;
}
