/** Thousands of athletes at once on one process: how many turns a second, how long each takes, and whether every total is exact in the end. */
import { GetCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createSkill } from '../../lambda/alexa/skill';
import { english } from '../../lambda/language/en';
import { createDynamoStore } from '../../lambda/store/dynamo-store';
import { connectionTo } from '../../simulator/database';
import { createSpeaker, pushUps } from '../../test/speaker';
import { OUR_TABLE, startDatabase } from '../database';

export interface LoadFigures {
  readonly athletes: number;
  readonly turnsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly errors: number;
  /** Athletes whose record holds just what they did. */
  readonly exact: number;
}

/** Turns under way at the same moment. */
const AT_ONCE = 32;
const REPS = 12;
/** Longer than a set of that many. */
const A_SET_MS = 120_000;

export async function load(athletes: number, seconds: number): Promise<LoadFigures> {
  const database = await startDatabase();
  const clock = { now: 0 };
  const skill = createSkill({
    store: createDynamoStore({ table: OUR_TABLE, connection: connectionTo(database.endpoint) }),
    now: () => clock.now,
    audioDelayMs: 0,
    log: () => undefined,
  });
  const walls: number[] = [];
  let errors = 0;
  const people = Array.from({ length: athletes }, (_, index) => {
    const speaker = createSpeaker((envelope) => skill(envelope), `load-${index}`);
    const timed = async (work: () => Promise<{ readonly text: string }>) => {
      const before = performance.now();
      const { text } = await work().catch(() => ({ text: english.prompts.outage }));
      walls.push(performance.now() - before);
      errors += text.startsWith(english.prompts.outage) ? 1 : 0;
    };
    let turns = 0;
    /** A set, and a word after it; the reps are on record then. */
    const turn = async () => {
      turns += 1;
      clock.now = Math.max(clock.now, speaker.now);
      if (turns === 1) return timed(() => speaker.launch());
      if (turns % 2 === 0) return timed(() => speaker.say('StartExerciseIntent', pushUps(REPS)));
      speaker.now += A_SET_MS;
      return timed(() => speaker.say('AskProgressIntent'));
    };
    return { speaker, turn, done: () => Math.floor((turns - 1) / 2) * REPS };
  });
  const startedAt = performance.now();
  let next = 0;
  const go = async () => {
    while (performance.now() - startedAt < seconds * 1000) {
      const person = people[next % athletes];
      next += 1;
      await person?.turn();
    }
  };
  // Each takes the next of them, so nobody has two turns under way unless there are fewer athletes than turns.
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, athletes) }, go));
  const tookSeconds = (performance.now() - startedAt) / 1000;
  const client = DynamoDBDocumentClient.from(database.client);
  let exact = 0;
  for (const { speaker, done } of people) {
    const Key = { pk: `ATHLETE#${speaker.userId}`, sk: 'NOW' };
    const { Item } = await client.send(new GetCommand({ TableName: OUR_TABLE, Key }));
    const { lifetime } = (Item ?? {}) as { lifetime?: { by: Record<string, { units: number }> } }; // our own item
    exact += (lifetime?.by['push-up']?.units ?? 0) === done() ? 1 : 0;
  }
  database.stop();
  walls.sort((one, other) => one - other);
  const at = (part: number) => Number((walls[Math.floor(part * walls.length)] ?? 0).toFixed(1));
  return {
    athletes,
    turnsPerSecond: Math.round(walls.length / tookSeconds),
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    errors,
    exact,
  };
}
