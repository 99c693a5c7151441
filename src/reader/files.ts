/** Gives every file of the content folder its collection, or says why it has none. */

import { ID_MAX_LENGTH, ID_PATTERN, ID_RULE, RESERVED_IDS, slugOf } from '../domain/ids.ts';
import type { Issue } from '../domain/issues.ts';
import { nearestWord } from '../domain/nearest-word.ts';
import { isKeyOf, keysOf } from '../domain/records.ts';
import { COLLECTIONS, type CollectionName } from '../domain/schema.ts';
import { foldForPrint } from '../domain/text.ts';
import { decode } from './decode.ts';
import type { FoundFile } from './disk.ts';
import { isPassedOver, isPicture, isPlainText } from './ordinary.ts';

/** A file of the content as text, and the collection that its folder makes it part of. */
export interface SourceFile {
  readonly collection: CollectionName | SingleName;
  readonly id: string;
  /** The path as messages print it. */
  readonly file: string;
  readonly text: string;
}

type SingleName = (typeof SINGLE_FILES)[keyof typeof SINGLE_FILES];

const SINGLE_FILES = { 'tracker.yaml': 'tracker', 'permalinks.yaml': 'permalinks' } as const;
const FOLDERS = keysOf(COLLECTIONS);

/**
 * Sorts what was found below the content folder called `name`: all files as text, an issue for each one that is not
 * content, and, as `collection/id`, what the files without text or without a right name were probably meant to be.
 */
export function sortFiles(found: readonly FoundFile[], name: string) {
  const files: SourceFile[] = [];
  const issues: Issue[] = [];
  const lost = new Set<string>();
  const paths = new Set(found.map(({ path }) => path));
  for (const one of found.filter(({ path }) => !isPassedOver(path))) {
    const file = foldForPrint(one.path === '' ? name : `${name}/${one.path}`);
    const read = readFile(one, file, paths);
    issues.push(...read.issues);
    if (read.source) files.push(read.source);
    else for (const meant of meantBy(one.path)) lost.add(meant);
  }
  return { files, issues, lost };
}

function readFile(
  found: FoundFile,
  file: string,
  others: ReadonlySet<string>,
): { source?: SourceFile; issues: readonly Issue[] } {
  const refused = (why: Misplaced) => ({ issues: [{ file, line: 1, column: 1, ...why }] });
  if ('problem' in found) return refused({ code: 'unreadable-file', message: found.problem, remedy: found.remedy });
  const place = placeOf(found.path.split('/'), others);
  if ('message' in place) return refused(place);
  const { text, issues } = decode(found.bytes, file);
  return text === undefined ? { issues } : { source: { ...place, file, text }, issues };
}

type Placed = Pick<SourceFile, 'collection' | 'id'>;
type Misplaced = Pick<Issue, 'code' | 'message' | 'remedy'>;

/** The collection and id that a path stands for, or what is wrong with the path. */
function placeOf(parts: readonly string[], others: ReadonlySet<string>): Placed | Misplaced {
  const [folder = '', name = ''] = parts;
  if (parts.length === 1) return singleFile(folder);
  const collection = FOLDERS.find((one) => one === folder);
  if (!collection) return unexpected('the file belongs to no collection', nearFolder(folder));
  if (parts.length > 2) return unexpected('a collection has no folders of its own', `Move the file to ${folder}/.`);
  const { extension } = COLLECTIONS[collection];
  if (isPicture(name)) return unexpected('pictures and recordings are not part of a copy', PICTURE);
  if (isLeftOver(name)) return unexpected('this is a left-over of an editor or a draft', 'Remove it, or move it away.');
  if (name.endsWith(extension)) return idOf(name.slice(0, -extension.length), collection, others);
  return unexpected(`files of ${collection}/ end in ${extension}`, otherEnding(parts.join('/'), name, extension));
}

/** A text is called otherwise; what only programs can read is brought in as text. */
function otherEnding(path: string, name: string, extension: string): string {
  if (isPlainText(name)) return `Call it ${withoutExtension(name)}${extension}.`;
  if (/\.x?html?$/i.test(name)) return `Bring its text in, and move it away: npm run add -- content/${path}.`;
  return 'Save its text as a plain file, bring that in with npm run add, and move this one out of the content folder.';
}

/** What becomes of a picture that was saved beside a copy. */
const PICTURE = 'Move it out of the content folder; its caption is kept as a paragraph of the copy.';

function singleFile(name: string): Placed | Misplaced {
  if (isKeyOf(SINGLE_FILES, name)) return { collection: SINGLE_FILES[name], id: SINGLE_FILES[name] };
  const near = Object.keys(SINGLE_FILES).find((one) => withoutExtension(one) === withoutExtension(name).toLowerCase());
  return unexpected('the file belongs to no collection', near && `Call it ${near}.`);
}

function idOf(id: string, collection: CollectionName, others: ReadonlySet<string>): Placed | Misplaced {
  const isReserved = RESERVED_IDS.test(id);
  if (ID_PATTERN.test(id) && id.length <= ID_MAX_LENGTH && !isReserved) return { collection, id };
  const reason = isReserved ? 'is reserved by web servers or operating systems' : 'is none';
  const message = `the file name is the id, and “${foldForPrint(id)}” ${reason}`;
  return {
    code: 'bad-id',
    message,
    remedy: isReserved || id.length > ID_MAX_LENGTH ? ID_RULE : otherName(id, collection, others),
  };
}

function otherName(id: string, collection: CollectionName, others: ReadonlySet<string>): string {
  const { extension } = COLLECTIONS[collection];
  const name = `${slugOf(id)}${extension}`;
  if (name === extension) return ID_RULE;
  return others.has(`${collection}/${name}`) ? `There is ${name} already: keep one of the two.` : `Call it ${name}.`;
}

function unexpected(message: string, remedy: string | undefined): Misplaced {
  return { code: 'unexpected-file', message, remedy: remedy ?? 'Move it out of the content folder.' };
}

function nearFolder(folder: string): string {
  const near = nearestWord(folder, FOLDERS);
  return near ? `Did you mean ${near}/?` : `Move it to one of: ${FOLDERS.join('/, ')}/, or out of the content folder.`;
}

function isLeftOver(name: string): boolean {
  return /^[._~#]|[~#]$|\.(?:bak|orig|rej|swp|swo|tmp|old)$/i.test(name);
}

function withoutExtension(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}

/** What a file that gave no content may have been meant to be: nothing that names it is at fault a second time. */
function meantBy(path: string): string[] {
  const name = path.split('/').at(-1) ?? '';
  const id = withoutExtension(name.replace(/^[._~#]+|[~#]+$/g, '')).toLowerCase();
  const original = id.replace(/[\s_-]*(?:copy|kopie|копія|\(\d+\)|\d+)$/, '');
  const ids = [id, withoutExtension(id), id.replace(/[^a-z0-9]+/g, '-'), original];
  const folder = FOLDERS.find((one) => path.startsWith(`${one}/`));
  return (folder ? [folder] : [...FOLDERS, 'tracker']).flatMap((one) => ids.map((each) => `${one}/${each}`));
}
