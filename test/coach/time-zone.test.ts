/** Holds days to the athlete's own calendar, wherever they go: nothing is lost, nothing counts twice. */
import { isZoneDue, newAthlete as stranger, type Athlete } from '../../lambda/coach/athlete';
import { localeOf } from '../../lambda/language/locales';
import type { Reply } from '../../lambda/reply';
import { turn } from '../../lambda/turn';
import { endsOf, heard, take } from '../phases';

/** Somebody past the safety note, whose first words are a count. */
const newAthlete = (date: string, timeZone: string): Athlete => ({
  ...stranger(date, timeZone),
  heardSafetyNote: true,
});

const { language } = localeOf('en-US');
const HOUR = 3_600_000;
const PUSH_UPS = {
  intent: 'StartExerciseIntent',
  slots: { exercise: heard('push ups', 'push-up'), amount: heard('6') },
} as const;

/** Trains in New York until half past one in the night of the 24th. */
const LATE = Date.parse('2026-11-24T06:30:00Z');

const EVENING = LATE + 18 * HOUR;

function launched(athlete: Athlete, at: number, timeZone?: string, asked = true): Reply {
  const input = { kind: 'launch', requestId: `launch-${at}`, at, newSession: true, thread: {} } as const;
  const device = asked ? { device: { timeZone } } : {};
  return turn(input, { athlete, words: language, locale: 'en-US', audioDelayMs: 0, ...device });
}

/** Six push-ups, put down by the word that follows them. */
function trained(athlete: Athlete, at: number): Reply {
  const counting = take(athlete, PUSH_UPS, at).athlete;
  const stopped = take(counting, { intent: 'AMAZON.StopIntent' }, at + 45_000);
  return { ...stopped, athlete: { ...stopped.athlete, version: stopped.athlete.version + 1 } };
}

const unitsOn = ({ today }: Athlete) => today.totals.by['push-up']?.units ?? 0;

test('west over midnight the day that has begun goes on, and is closed once', () => {
  const { athlete } = trained(newAthlete('2026-11-24', 'America/New_York'), LATE);
  expect(athlete.today.date).toBe('2026-11-24');
  const arrived = launched(athlete, LATE + HOUR, 'America/Los_Angeles');
  expect(arrived.athlete).toMatchObject({ zone: { name: 'America/Los_Angeles' }, today: { date: '2026-11-24' } });
  expect(arrived.athlete.closedDays).toBeUndefined();
  const again = trained(arrived.athlete, LATE + 2 * HOUR).athlete;
  expect(unitsOn(again)).toBe(12);
  const nextDay = launched(again, LATE + 30 * HOUR, undefined, false);
  expect(nextDay.athlete.closedDays?.[0]).toMatchObject({
    date: '2026-11-24',
    totals: { by: { 'push-up': { units: 12 } } },
  });
});

test('east over midnight the day is closed with all that was done on it', () => {
  const { athlete } = trained(newAthlete('2026-11-24', 'America/New_York'), EVENING);
  const arrived = launched(athlete, EVENING + HOUR, 'Pacific/Kiritimati');
  expect(arrived.athlete.closedDays?.[0]).toMatchObject({
    date: '2026-11-24',
    totals: { by: { 'push-up': { units: 6 } } },
  });
  expect(arrived.athlete).toMatchObject({
    today: { date: '2026-11-25' },
    lifetime: { by: { 'push-up': { units: 6 } } },
  });
});

test('somebody new gets the day of their own zone, not of the locale', () => {
  const fresh = newAthlete('2026-11-24', 'America/New_York');
  expect(launched(fresh, LATE, 'America/Los_Angeles').athlete.today.date).toBe('2026-11-23');
});

test.each([undefined, '', 'Mars/Olympus', 'null', 'a'.repeat(60)])('a device that tells %j changes nothing', (name) => {
  const athlete = newAthlete('2026-11-24', 'America/New_York');
  expect(launched(athlete, LATE, name).athlete).toMatchObject({
    zone: { name: 'America/New_York' },
    zoneCheckedAt: LATE,
  });
});

test('the device is asked when nothing is known, and then once a week', () => {
  const fresh = newAthlete('2026-11-24', 'America/New_York');
  expect(isZoneDue(fresh, LATE)).toBe(true);
  const asked = launched(fresh, LATE, 'Europe/Berlin').athlete;
  expect([0, 24, 6 * 24].map((hours) => isZoneDue(asked, LATE + hours * HOUR))).toEqual([false, false, false]);
  expect(isZoneDue(asked, LATE + 7 * 24 * HOUR)).toBe(true);
});

test('a day expires a year after it, but only if the athlete asked for that', () => {
  const first = trained(newAthlete('2026-11-24', 'UTC'), LATE).athlete;
  const closing = (athlete: Athlete) => launched(athlete, LATE + 24 * HOUR, undefined, false).athlete.closedDays?.[0];
  expect(closing(first)).not.toHaveProperty('expiresAt');
  const forgetful = take(
    first,
    { intent: 'ForgetOldDaysIntent', slots: { object: heard('my old days', 'old') } },
    LATE + HOUR,
  ).athlete;
  expect(closing(forgetful)?.expiresAt).toBe(Date.parse('2027-11-24T00:00:00Z') / 1000);
  expect(closing(take(forgetful, { intent: 'KeepOldDaysIntent' }, LATE + 2 * HOUR).athlete)).not.toHaveProperty(
    'expiresAt',
  );
});

test('somebody forgotten is not stored again by the end of the session that forgot them', () => {
  const known: Athlete = { ...newAthlete('2026-11-24', 'UTC'), version: 3 };
  const asked = take(known, { intent: 'DeleteEverythingIntent' }, LATE).athlete;
  const wanting = take(asked, { intent: 'AMAZON.YesIntent' }, LATE);
  expect(wanting.effect).toEqual({ do: 'forget-everything' });
  const nobody = stranger('2026-11-24', 'UTC');
  const [done] = endsOf({ ...wanting, athlete: nobody }, LATE);
  expect(done).toMatchObject({ say: language.prompts.deleted, mic: 'closed' });
  expect(done?.athlete).toBe(nobody);
  expect(take(nobody, { kind: 'ended' }, LATE).athlete).toBe(nobody);
});
