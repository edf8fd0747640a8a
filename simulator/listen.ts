/** `npm run listen -- "count twelve push ups"`: what would be heard, as a WAV file, without a network or a device. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openConversation } from './conversation';
import type { Slot } from './sound';
import { plainText, speakingTimeMs } from './speaking-time';
import type { Turn } from './turn-report';
import { TONES, embeddedSpeaker, laidOut, wavOf } from './wave';

const LOCALE = 'en-US';
const USAGE = 'npm run listen -- "count twelve push ups" [file.wav]\n';

/** Everything that is heard in these turns, one after another. */
function heardIn(turns: readonly Turn[]): { readonly slots: readonly Slot[]; readonly totalMs: number } {
  const slots: Slot[] = [];
  let atMs = 0;
  for (const { ssml, timeline, soundMs } of turns) {
    if (ssml !== null) slots.push({ atMs, ms: speakingTimeMs(ssml) * 2, say: plainText(ssml), tag: 'talk' });
    slots.push(...timeline.map((slot) => ({ ...slot, atMs: slot.atMs + atMs })));
    atMs += soundMs;
  }
  return { slots, totalMs: atMs };
}

/** What is said to each of these, from a coach that has met nobody yet. */
export async function played(said: readonly string[]): Promise<readonly Turn[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'steady-coach-listen-'));
  const conversation = await openConversation({
    json: true,
    now: Date.parse('2026-11-23T15:00:00Z'),
    dataFolder,
    athleteId: 'listener',
    device: 'speaker',
    locale: LOCALE,
    bundle: false,
    seed: 1,
  });
  try {
    await conversation.device.say(`open ${conversation.invocationName}`);
    const turns: Turn[] = [];
    for (const text of said) turns.push(...(await conversation.device.say(text)));
    return turns.filter(({ soundMs }) => soundMs > 0);
  } finally {
    await conversation.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function main([text, file = 'steady-coach.wav']: readonly string[]): Promise<void> {
  if (text === undefined || text === '--help') {
    process.stdout.write(USAGE);
    return;
  }
  const { slots, totalMs } = heardIn(await played([text]));
  if (totalMs === 0) throw new Error('Nothing would be heard.');
  const speaker = await embeddedSpeaker(LOCALE);
  if (!speaker) process.stdout.write('No voice is installed: each word is a tone. npm install adds the voice.\n');
  writeFileSync(file, wavOf(laidOut(slots, totalMs, speaker ?? TONES)));
  process.stdout.write(`${file}: ${Math.round(totalMs / 1000)} s, ${slots.length} slots\n`);
}

if (require.main === module) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    process.exitCode = 1;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  });
}
