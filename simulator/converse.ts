/** Reads the command line, opens the conversation it asks for, and closes everything again. */
import { openConversation } from './conversation';
import { converseInJson } from './json-lines';
import { OptionError, parseOptions, USAGE } from './options';
import { servePage } from './page/serve';
import { converseInTerminal } from './terminal';

const WRONG_OPTIONS = 2;

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
  const conversation = await openConversation(options);
  const served = page && !options.json ? await servePage(conversation) : undefined;
  if (served) process.stdout.write(`The page is at ${served.url}\n`);
  try {
    await (options.json ? converseInJson(conversation) : converseInTerminal(conversation));
  } finally {
    await served?.close();
    await conversation.close();
  }
}

export async function converse(args: string[], surroundings: Surroundings = { page: false }): Promise<void> {
  try {
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
