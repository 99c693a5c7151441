/** What all commands share: options, a wrong option in one clear line, and no stack trace whatever happens. */
import { statSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { nearestWord } from '../domain/nearest-word.ts';
import { foldForPrint } from '../domain/text.ts';

/** A mistake in how the command was called; its message is printed, and the command ends with 2. */
export class UsageError extends Error {}

/** The options that a command knows: `true` for one that takes a value. */
export type Known = Readonly<Record<string, boolean>>;

/** Reads `--name`, `--name value` and `--name=value`. */
export function optionsFrom(given: readonly string[], known: Known): Map<string, string> {
  const options = new Map<string, string>();
  const words = [...given];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const [name = '', attached] = word.split(/=(.*)/s);
    if (!Object.hasOwn(known, name)) throw unknownOption(name, known);
    options.set(name, known[name] ? optionValue(name, attached ?? words.shift()) : noValue(name, attached));
  }
  return options;
}

function optionValue(name: string, value: string | undefined): string {
  if (!value) throw new UsageError(`${name} needs a value.`);
  return value;
}

function noValue(name: string, value: string | undefined): string {
  if (value !== undefined) throw new UsageError(`${name} takes no value.`);
  return '';
}

function unknownOption(name: string, known: Known): UsageError {
  const near = nearestWord(name, Object.keys(known));
  const all = `There are ${Object.keys(known).join(', ')}.`;
  return new UsageError(`“${name}” is not an option. ${near ? `Did you mean ${near}?` : all}`);
}

/** Runs a command; what it returns is the exit code, and what it throws is printed as one line. */
export async function run(command: (given: string[]) => number | Promise<number>): Promise<void> {
  process.stdout.on('error', endQuietly);
  process.stderr.on('error', endQuietly);
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${inOneLine(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

/** What an error says, in one line, without colours and without the stack trace. */
export function inOneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [told = ''] = stripVTControlCharacters(message).split(/\n\s*(?:at |Stack backtrace)/, 1);
  return foldForPrint(told.trim().replace(/\s*\n\s*/g, ' '));
}

/** A reader that has seen enough (`| head`) is no error. */
function endQuietly({ code }: NodeJS.ErrnoException): void {
  process.exit(code === 'EPIPE' ? process.exitCode : 1);
}

/** The folder itself, where it is one; else a usage error that says where it was looked for. */
export function existingFolder(folder: string): string {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  const how = process.env['CONTENT_DIR'] ? 'as CONTENT_DIR says' : 'CONTENT_DIR can name another';
  throw new UsageError(`${folder} is not a folder: the content would be read from there (${how}).`);
}
