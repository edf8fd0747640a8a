/** Reads the command line, opens the conversation it asks for, and closes everything again. */
import { openConversation } from './conversation';
import { converseInJson } from './json-lines';
import { OptionError, parseOptions, USAGE } from './options';
import { converseInTerminal } from './terminal';

const WRONG_OPTIONS = 2;

async function converseAsAsked(args: string[]): Promise<void> {
  const options = parseOptions(args);
  if (options === undefined) {
    process.stdout.write(USAGE);
    return;
  }
  const conversation = await openConversation(options);
  try {
    await (options.json ? converseInJson(conversation) : converseInTerminal(conversation));
  } finally {
    await conversation.close();
  }
}

export async function converse(args: string[]): Promise<void> {
  try {
    await converseAsAsked(args);
  } catch (error) {
    process.exitCode = error instanceof OptionError ? WRONG_OPTIONS : 1;
    const text =
      error instanceof OptionError
        ? `${error.message} (--help lists the options)\n`
        : `${error instanceof Error ? error.message : String(error)}\n`;
    process.stderr.write(text);
  }
}
