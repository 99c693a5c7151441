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

/** Something that has got another name, and what still names it by the old one; `line` is what the ledger says of that. */
interface Renamed {
  readonly id: string;
  readonly folder: string;
  readonly renamed: string;
  readonly times: number;
  readonly line: PermalinkData | undefined;
}

/** The finding for everything that names a thing by its old name, at the first place. */
export function renamedReference({ id, folder, renamed, times, line }: Renamed): Finding {
  const named = times > 1 ? `, which is named in ${times} places, here first` : '';
  const everywhere = times > 1 ? ` Write it in ${times === 2 ? 'both' : `all ${times}`} places.` : '';
  const published = line ? ` ${alsoInLedger(`${folder}/${id}`, line, `${folder}/${renamed}`)}` : '';
  const remedy = `Did you mean “${renamed}”?${everywhere}${published}`;
  return { code: 'missing-reference', message: `${missing(id, folder)}${named}`, remedy };
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
