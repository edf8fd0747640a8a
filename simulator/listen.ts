/** `npm run listen -- "count twelve push ups"`: what would be heard, as a WAV file, without a network or a device. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openConversation } from './conversation';
import { parseLine } from './lines';
import type { Slot } from './sound';
import { plainText } from './speaking-time';
import type { Turn } from './turn-report';
import { TONES, clipped, embeddedSpeaker, halved, laidOut, wavOf } from './wave';

const LOCALE = 'en-US';
const USAGE = `npm run listen -- "count twelve push ups"
npm run listen -- "three sets of five push ups" +2m "pause" set.wav
What is said, and time that passes between it; the last may name the file.
--from and --to SECONDS cut a part out, --half writes it in half the size.
`;

export interface Heard {
  readonly slots: readonly Slot[];
  readonly totalMs: number;
}

/** Everything that is heard in these turns, each at its own instant; what sounds is cut by what comes after it. */
export function heardIn(turns: readonly Turn[]): Heard {
  const startsAt = Date.parse(turns[0]?.now ?? '');
  let slots: readonly Slot[] = [];
  let totalMs = 0;
  for (const { now, ssml, timeline, soundMs } of turns) {
    const from = Date.parse(now) - startsAt;
    const opening = { atMs: 0, ms: timeline[0]?.atMs ?? soundMs, say: plainText(ssml ?? ''), tag: 'talk' };
    const before = slots.flatMap((slot) =>
      slot.atMs < from ? [{ ...slot, ms: Math.min(slot.ms, from - slot.atMs) }] : [],
    );
    const sounding = [opening, ...timeline].map((slot) => ({ ...slot, atMs: from + slot.atMs }));
    slots = [...before, ...sounding].filter(({ say }) => say !== '');
    totalMs = from + soundMs;
  }
  return { slots, totalMs };
}

/** The turns that are heard when these lines are said to a coach who has met nobody yet; see `lines.ts`. */
export async function played(lines: readonly string[]): Promise<readonly Turn[]> {
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
    for (const line of lines.map(parseLine)) {
      if (line.type === 'say') turns.push(...(await conversation.device.say(line.text)));
      else if (line.type === 'pass') turns.push(...(await conversation.device.pass(line.ms)));
      else throw new Error(line.type === 'unclear' ? line.problem : USAGE);
    }
    return turns.filter(({ heard, soundMs, interrupted }) => heard.type !== 'time' && (soundMs > 0 || interrupted));
  } finally {
    await conversation.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** What of it is written: all of it, or a part for those who have little room. */
const OPTIONS = {
  from: { type: 'string', default: '0' },
  to: { type: 'string', default: 'Infinity' },
  half: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const named = positionals.at(-1)?.endsWith('.wav') === true ? positionals.at(-1) : undefined;
  const lines = named === undefined ? positionals : positionals.slice(0, -1);
  const file = named ?? 'steady-coach.wav';
  if (lines.length === 0 || values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const { slots, totalMs } = heardIn(await played(lines));
  if (totalMs === 0) throw new Error('Nothing would be heard.');
  const speaker = await embeddedSpeaker(LOCALE);
  if (!speaker) process.stdout.write('No voice is installed: each word is a tone. npm install adds the voice.\n');
  const wave = clipped(laidOut(slots, totalMs, speaker ?? TONES), Number(values.from), Number(values.to));
  writeFileSync(file, wavOf(values.half ? halved(wave) : wave));
  process.stdout.write(`${file}: ${Math.round(wave.samples.length / wave.rate)} s, ${slots.length} slots\n`);
}

if (require.main === module) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    process.exitCode = 1;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  });
}
