/** What all commands share: options, a wrong option in one clear line, and no stack trace whatever happens. */
import { statSync } from 'node:fs';
import { type ParseArgsOptionsConfig, parseArgs, stripVTControlCharacters } from 'node:util';
import { nearestWord } from '../domain/nearest-word.ts';
import { foldForPrint } from '../domain/text.ts';
import { givenAddress, siteAddress } from '../reader/address.ts';

/** A mistake in how the command was called; its message is printed, and the command ends with 2. */
export class UsageError extends Error {}

/** Reads `--name`, `--name value` and `--name=value`; the first word that is none of the options is a usage error. */
export function optionsFrom<Options extends ParseArgsOptionsConfig>(given: readonly string[], options: Options) {
  const args = [...given];
  for (const { index, ...token } of parseArgs({ args, options, strict: false, tokens: true }).tokens) {
    const [word = ''] = args[index]?.split('=', 1) ?? [];
    const known = token.kind === 'option' && Object.hasOwn(options, token.name) && options[token.name];
    if (!known) throw unknownOption(word, Object.keys(options));
    const isGiven = token.inlineValue || !token.value?.startsWith('-');
    if (known.type === 'string' && !(token.value && isGiven)) throw new UsageError(`${word} needs a value.`);
    if (known.type === 'boolean' && token.inlineValue) throw new UsageError(`${word} takes no value.`);
  }
  return parseArgs({ args, options }).values;
}

function unknownOption(word: string, names: readonly string[]): UsageError {
  const known = names.map((name) => `--${name}`);
  const near = nearestWord(word, known);
  const all = `There are ${known.join(', ')}.`;
  return new UsageError(`“${word}” is not an option. ${near ? `Did you mean ${near}?` : all}`);
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

/** Prints what was asked for; the exit code of a command that has done its work. */
export function said(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

/** What an error says, in one line, without colours and without the stack trace. */
export function inOneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [told = ''] = stripVTControlCharacters(message).split(/\n\s*(?:at |Stack backtrace)/, 1);
  return foldForPrint(told.trim().replace(/\s*\n\s*/g, ' '));
}

/** Why something could not be made, in one line; a full disk by that name, whatever tool met it. */
export function reasonOf(error: unknown): string {
  const told = inOneLine(error);
  return /no space left/i.test(told) ? 'the disk is full. While a site is built it takes its room twice.' : told;
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

/** The address that the environment gives is judged before anything else; that of the content, with the content. */
export function checkGivenAddress(): void {
  try {
    if (givenAddress()) siteAddress();
  } catch (error) {
    throw new UsageError(inOneLine(error));
  }
}
