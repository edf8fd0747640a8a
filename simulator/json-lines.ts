/** The conversation for programs: one line in, at least one JSON object out, time passing only when told. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Conversation } from './conversation';
import { parseLine, type Line } from './lines';
import { quietTurn, type Turn } from './turn-report';

async function turnsOf({ device, clock }: Conversation, line: Line): Promise<Turn[]> {
  const quiet = (more: Partial<Turn>) => [quietTurn({ type: 'none' }, clock.now(), more)];
  switch (line.type) {
    case 'say':
      return device.say(line.text);
    case 'pass':
      return device.pass(line.ms);
    case 'tap':
      return device.tap(line.name);
    case 'unclear':
      return quiet({ error: line.problem });
    case 'quit': {
      const turns = await device.end();
      return turns.length > 0 ? turns : quiet({ note: 'Good-bye.' });
    }
  }
}

export async function converseInJson(conversation: Conversation): Promise<void> {
  const stopped = new AbortController();
  const stop = () => {
    stopped.abort();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  process.stdout.once('error', stop); // the reader has gone
  const input = createInterface({ input: process.stdin, signal: stopped.signal });
  const print = async (turns: Turn[]) => {
    conversation.saveTime();
    for (const turn of turns) {
      if (!process.stdout.write(`${JSON.stringify(turn)}\n`)) await once(process.stdout, 'drain');
    }
  };
  for await (const text of input) {
    const line = parseLine(text);
    await print(await turnsOf(conversation, line));
    if (stopped.signal.aborted || line.type === 'quit') break;
  }
  await print(await conversation.device.end());
}
