/** Somebody with years of training behind them: their days, and what the athlete carries along, put where the skill finds it. */
import { randomBytes } from 'node:crypto';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { newAthlete, type Athlete } from '../lambda/coach/athlete';
import { dateOf, dayNumber, mondayOf, zoneAt } from '../lambda/coach/calendar';
import type { ExerciseId } from '../lambda/coach/catalogue/exercises';
import type { OwnDoses } from '../lambda/coach/plan/own-dose';
import { countSession, credit, NO_TOTALS, type Totals } from '../lambda/coach/totals';
import { athleteIdOf, keyOf } from '../lambda/store/athlete-key';
import { createDynamoStore } from '../lambda/store/dynamo-store';
import { writeDay } from '../lambda/store/stored-day';
import { connectionTo } from '../simulator/database';
import { userIdOf } from '../simulator/envelope';
import { OUR_TABLE, PEER_TABLE, type BenchDatabase } from './database';

/** One session: six exercises, twice or three times each. */
const SESSION: readonly (readonly [ExerciseId, sets: number, units: number])[] = [
  ['push-up', 3, 12],
  ['bent-over-row', 3, 10],
  ['side-crunch', 3, 24],
  ['floor-plank', 3, 30],
  ['warrior-three', 2, 40],
  ['half-moon', 2, 40],
];
export const SETS_A_SESSION = SESSION.reduce((sum, [, sets]) => sum + sets, 0);

const TODAY = '2026-11-23';
const ZONE = 'America/New_York';
/** Six sessions a week: 3,000 of them are just under ten years. */
const SESSIONS_A_WEEK = 6;
const BATCH = 25;
const BATCHES_AT_ONCE = 8;

function addSession(totals: Totals): Totals {
  return SESSION.reduce(
    (sum, [exercise, sets, units]) => credit(sum, { exercise, sets, units: sets * units, seconds: sets * 40 }),
    countSession(totals),
  );
}

const ONE_SESSION = addSession(NO_TOTALS);

/** The days of training before today, the last one first: Sundays are free. */
function trainingDays(sessions: number): readonly string[] {
  const days: string[] = [];
  for (let day = dayNumber(TODAY) - 1; days.length < sessions; day -= 1) {
    const date = dateOf(day);
    if (mondayOf(date) !== dateOf(day - SESSIONS_A_WEEK)) days.push(date);
  }
  return days;
}

const times = (totals: Totals, count: number): Totals => ({
  sessions: totals.sessions * count,
  seconds: totals.seconds * count,
  // keys stay what they were
  by: Object.fromEntries(
    Object.entries(totals.by).map(([id, { sets, units }]) => [id, { sets: sets * count, units: units * count }]),
  ),
});

/** After so many sessions, on the morning of a day of training. */
function afterSessions(sessions: number): Athlete {
  const fresh = { ...newAthlete(TODAY, ZONE), zone: zoneAt(ZONE, Date.parse(`${TODAY}T12:00:00Z`)) };
  if (sessions === 0) return fresh;
  const days = trainingDays(sessions);
  const inLastWeek = days.filter((date) => mondayOf(date) === '2026-11-16').length;
  const exercises = SESSION.map(([id]) => id);
  const explained = Object.fromEntries(exercises.map((id) => [id, Math.min(sessions, 3)])) as Athlete['explained']; // of those ids
  const doses = Object.fromEntries(
    SESSION.map(([id, sets, units]) => [id, { amount: units, sets, extraRest: 0, easy: 0, missed: 0 }]),
  ) as OwnDoses; // as above
  return {
    ...fresh,
    startedOn: days.at(-1) ?? TODAY,
    heardSafetyNote: true,
    explained,
    doses,
    lastRoutine: 'home-bodyweight',
    lastWeek: { monday: '2026-11-16', totals: times(ONE_SESSION, inLastWeek) },
    streak: Math.floor(sessions / SESSIONS_A_WEEK),
    lifetime: times(ONE_SESSION, sessions),
    bests: Object.fromEntries(SESSION.map(([id, , units]) => [id, units])), // as above
    ...(days[0] ? { lastTrained: days[0] } : {}),
    recentRequests: Array.from({ length: 6 }, () => randomBytes(8).toString('hex')),
    lastSeenAt: Date.parse('2026-11-22T17:00:00Z'),
    // The device has told its zone this week.
    zoneCheckedAt: Date.parse('2026-11-22T17:00:00Z'),
  };
}

export async function trainFor(
  sessions: number,
  athleteId: string,
  { client, endpoint }: BenchDatabase,
): Promise<void> {
  const id = athleteIdOf(userIdOf(athleteId));
  const puts = trainingDays(sessions).map((date) => ({
    PutRequest: { Item: { ...writeDay({ date, totals: ONE_SESSION }), ...keyOf(id, `DAY#${date}`) } },
  }));
  const batches = Array.from({ length: Math.ceil(puts.length / BATCH) }, (_, index) =>
    puts.slice(index * BATCH, (index + 1) * BATCH),
  );
  for (let at = 0; at < batches.length; at += BATCHES_AT_ONCE) {
    await Promise.all(
      batches
        .slice(at, at + BATCHES_AT_ONCE)
        .map((batch) => client.send(new BatchWriteCommand({ RequestItems: { [OUR_TABLE]: batch } }))),
    );
  }
  const store = createDynamoStore({
    table: OUR_TABLE,
    connection: connectionTo(endpoint),
  });
  if (sessions > 0) await store.save(id, afterSessions(sessions), undefined);
}

/** The same history as the official adapter keeps it: one list in one item. Throws beyond what an item may hold. */
export async function trainPeerFor(sets: number, athleteId: string, { client }: BenchDatabase): Promise<void> {
  const kept = Array.from({ length: sets }, (_, index) => ({
    at: new Date(Date.parse('2020-01-01T12:00:00Z') + index * 3_600_000).toISOString(),
    exercise: 'push-up',
    reps: 15,
    seconds: 60,
  }));
  const item = { id: userIdOf(athleteId), attributes: { sets: kept } };
  await client.send(new PutItemCommand({ TableName: PEER_TABLE, Item: marshall(item) }));
}
