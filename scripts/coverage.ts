/** `npm run coverage`: which intents the screenplays speak in which phase; the cells that nobody speaks are named. `--json` for programs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createStandingClock } from '../simulator/clock';
import { openDatabase } from '../simulator/database';
import { createDevice } from '../simulator/device';
import { userIdOf } from '../simulator/envelope';
import { earsFor } from '../simulator/hear/ears';
import { moodOptions, openServices } from '../simulator/services';
import { loadHandler } from '../simulator/skill';
import { INTENTS } from '../lambda/vocabulary';
import { parseScreenplay } from '../test/screenplay';

const FOLDER = join(import.meta.dirname, '..', 'test', 'conversations');
const PHASES = ['idle', 'briefing', 'set', 'rest', 'paused', 'rating'] as const;

interface Stored {
  readonly session?: { readonly phase: string };
}

async function main(): Promise<void> {
  const database = await openDatabase(undefined);
  const handler = await loadHandler({ database, bundle: false });
  const cells = new Map<string, Set<string>>(Object.keys(INTENTS).map((intent) => [intent, new Set()]));
  for (const file of readdirSync(FOLDER)) {
    const {
      locale,
      device: kind,
      services: mood,
      startsAt,
      lines,
    } = parseScreenplay(readFileSync(join(FOLDER, file), 'utf8'));
    const clock = createStandingClock(startsAt);
    const services = await openServices({ now: () => clock.now(), ...moodOptions(mood) });
    const athleteId = `coverage-${file}`;
    const device = createDevice({
      handler,
      ...earsFor(locale),
      clock,
      athleteId,
      locale,
      device: kind,
      itemsOf: database.itemsOf,
      apiEndpoint: services.endpoint,
      grant: services.grant,
    });
    for (const { word, text } of lines) {
      if (word === 'pass') await device.pass(Number(text));
      if (word === 'tap') await device.tap(text);
      if (word === 'voice') device.hearVoice(text === 'somebody' ? undefined : text);
      if (word !== 'you') continue;
      const { session } = ((await database.itemsOf(userIdOf(athleteId)))['NOW'] ?? {}) as Stored; // our own item
      const phase = session?.phase ?? 'idle';
      const spoken = (await device.say(text)).at(-1)?.heard.intent;
      if (spoken !== undefined) cells.get(spoken)?.add(phase === 'choosing' ? 'idle' : phase);
    }
    await services.close();
  }
  await database.close();
  const missing = [...cells].map(([intent, spoken]) => ({
    intent,
    phases: PHASES.filter((phase) => !spoken.has(phase)),
  }));
  const all = cells.size * PHASES.length;
  const spoken = all - missing.reduce((sum, { phases }) => sum + phases.length, 0);
  if (process.argv.includes('--json')) {
    process.stdout.write(`${JSON.stringify({ cells: all, spoken, missing }, null, 2)}\n`);
    return;
  }
  const rows = missing
    .filter(({ phases }) => phases.length > 0)
    .map(
      ({ intent, phases }) =>
        `${intent.padEnd(28)} not spoken: ${phases.length === PHASES.length ? 'anywhere' : phases.join(', ')}`,
    );
  process.stdout.write(
    `${rows.join('\n')}\n\n${spoken} of ${all} cells of phase and intent are spoken by a screenplay.\n`,
  );
}

void main();
