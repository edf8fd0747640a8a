/** Reads the command line, opens the conversation it asks for, and closes everything again. */
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { openConversation } from './conversation';
import { converseInJson } from './json-lines';
import { OptionError, parseOptions, USAGE } from './options';
import { servePage } from './page/serve';
import { converseInTerminal } from './terminal';

const WRONG_OPTIONS = 2;

/** The oldest Node that runs this; see `engines` of package.json. */
const NODE = [20, 19] as const;

export function checkNode(version = process.versions.node): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > NODE[0] || (major === NODE[0] && minor >= NODE[1])) return;
  throw new OptionError(`Steady Coach needs Node ${NODE.join('.')} or newer, and this is ${version}.`);
}

/** Whoever reads the output may go away, as `head` does; then there is nobody to talk to any more. */
function leaveQuietly(): void {
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(0);
  });
}

/** One level after the other: Node's own way of making all of them never ends beneath `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error(folder), { code: 'ENOTDIR' });
    return;
  }
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** A folder that cannot be used is told at once, before a database tries for long. */
export function checkFolder(folder: string): void {
  try {
    makeFolder(resolve(folder));
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const why = code === 'EEXIST' || code === 'ENOTDIR' ? 'that is a file, not a folder' : 'it cannot be written to';
    throw new OptionError(`Progress cannot be kept in ${folder}: ${why}.`);
  }
}

interface Surroundings {
  /** Also serve the page. */
  page: boolean;
}

async function converseAsAsked(args: string[], { page }: Surroundings): Promise<void> {
  const options = parseOptions(args);
  if (options === undefined) {
    process.stdout.write(USAGE);
    return;
  }
  checkFolder(options.dataFolder);
  const conversation = await openConversation(options);
  const served = page && !options.json ? await servePage(conversation) : undefined;
  if (served) process.stdout.write(`The page is at ${served.url}\n`);
  try {
    await (options.json ? converseInJson(conversation) : converseInTerminal(conversation, options.detail));
  } finally {
    await served?.close();
    await conversation.close();
  }
}

export async function converse(args: string[], surroundings: Surroundings = { page: false }): Promise<void> {
  leaveQuietly();
  try {
    checkNode();
    await converseAsAsked(args, surroundings);
  } catch (error) {
    process.exitCode = error instanceof OptionError ? WRONG_OPTIONS : 1;
    const text =
      error instanceof OptionError
        ? `${error.message} (--help lists the options)\n`
        : `${error instanceof Error ? error.message : String(error)}\n`;
    process.stderr.write(text);
  }
}
