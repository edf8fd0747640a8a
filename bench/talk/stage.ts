/** Where the bench's sentences are said: the real handler and database, a pretend Echo per row, and what was stored before and after. */
import { createStandingClock } from '../../simulator/clock';
import { openDatabase } from '../../simulator/database';
import { createDevice } from '../../simulator/device';
import { userIdOf, type HeardIntent } from '../../simulator/envelope';
import { openServices } from '../../simulator/services';
import { loadHandler } from '../../simulator/skill';
import type { Turn } from '../../simulator/turn-report';

export type Hear = (utterance: string, now: Date) => HeardIntent;

/** As much of what is stored as the bench compares. */
export interface Stored {
  readonly session?: {
    readonly phase: string;
    readonly place?: { readonly set: number; readonly units: number };
    readonly plan?: { readonly sets: readonly { readonly exercise: string }[] };
  };
  readonly asked?: { readonly about: string };
  readonly lifetime?: { readonly by: Readonly<Record<string, { readonly units: number }>> };
}

export interface Played {
  /** The turn of the last line. */
  readonly turn: Turn;
  readonly turns: readonly Turn[];
  readonly stored: Stored;
}

export interface Stage {
  /** Plays the lines from a first launch on; "+45s" lets time pass. */
  play: (lines: readonly string[], hear: Hear) => Promise<Played>;
  close: () => Promise<void>;
}

/** A Monday morning in New York. */
const START = Date.parse('2026-11-23T15:00:00Z');

export async function openStage(invocationName: string): Promise<Stage> {
  const database = await openDatabase(undefined);
  const handler = await loadHandler({ database, bundle: false });
  const services = await openServices({ now: () => START });
  let athletes = 0;
  return {
    play: async (lines, hear) => {
      const clock = createStandingClock(START);
      const athleteId = `athlete-${(athletes += 1)}`;
      let requests = 0;
      const device = createDevice({
        handler,
        hearing: hear,
        invocationName,
        clock,
        athleteId,
        locale: 'en-US',
        device: 'speaker',
        apiEndpoint: services.endpoint,
        createId: () => `bench-${athleteId}-${(requests += 1)}`,
      });
      const turns: Turn[] = [];
      for (const line of lines) {
        const passing = /^\+(\d+)s$/.exec(line);
        turns.push(...(passing ? await device.pass(Number(passing[1]) * 1000) : await device.say(line)));
      }
      const turn = turns.at(-1);
      if (!turn) throw new Error('A row without lines.');
      const items = await database.itemsOf(userIdOf(athleteId));
      return { turn, turns, stored: items['NOW'] ?? {} }; // our own item
    },
    close: async () => {
      await services.close();
      await database.close();
    },
  };
}
