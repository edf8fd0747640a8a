/** Seven whole workouts with somebody who answers each question at once, or as late as one may: as long as announced, and few questions. */
import { circumstancesOf } from '../lambda/coach/plan/circumstances';
import { newAthlete } from '../lambda/coach/athlete';
import type { RoutineId } from '../lambda/coach/catalogue/routines';
import { planRoutine, planSeconds, type Plan } from '../lambda/coach/plan/plan';
import { longerWhileNew } from '../lambda/coach/told';
import { sessionPlan } from '../lambda/coach/plan/programme';
import { createStandingClock } from '../simulator/clock';
import { openDatabase, type Database } from '../simulator/database';
import { createDevice } from '../simulator/device';
import { earsFor } from '../simulator/hear/ears';
import { loadHandler } from '../simulator/skill';

const STARTS_AT = Date.parse('2026-11-02T18:00:00Z');
const DAY_MS = 86_400_000;
const NEWCOMER = newAthlete('2026-11-02', 'UTC');
const BEGINNER = circumstancesOf(NEWCOMER);

interface Workout {
  readonly says: string;
  readonly plan: Plan;
  /** What else is said before it begins. */
  readonly before?: readonly string[];
}

function routine(says: string, id: RoutineId): Workout {
  return { says, plan: planRoutine(id, { level: 'beginner' }) };
}

function firstDay(): Workout {
  const plan = sessionPlan({ id: 'stronger-back', index: 0 }, { ...BEGINNER, kit: [] });
  if (!plan) throw new Error('no first day');
  // Training is new, no weights, the floor is all right, and the day is begun.
  return { says: 'start the stronger back program', before: ['yes', 'no', 'yes', 'yes'], plan };
}

const WORKOUTS: readonly Workout[] = [
  routine('start the express workout', 'express-ten'),
  routine('start the bodyweight workout', 'home-bodyweight'),
  routine('start the dumbbell workout', 'home-dumbbell'),
  routine('start the gym workout', 'gym-back'),
  routine('start the calm yoga', 'yoga-destress'),
  routine('start the interval finisher', 'interval-finisher'),
  firstDay(),
];
/** Minutes taken and minutes told differ by no more than this. */
const OFF = 0.1;
/** The microphone opens at most once in so many seconds. */
const SECONDS_A_QUESTION = 90;
/** Questions whose silence would stop the workout, of one of so many minutes at most. */
const BUDGET = [
  [12, 4],
  [22, 7],
  [Infinity, 10],
] as const;
const IS_OVER = /how hard|what else|anything else|would you like next/i;
/** Alexa listens for eight seconds. */
const LATE_MS = 7500;

let database: Database;

beforeAll(async () => {
  database = await openDatabase();
});

afterAll(() => database.close());

const slug = (text: string) => text.replaceAll(' ', '-');

async function deviceFor(athleteId: string) {
  const clock = createStandingClock(STARTS_AT);
  const handler = await loadHandler({ database, bundle: false });
  return {
    clock,
    device: createDevice({ handler, ...earsFor('en-US'), clock, locale: 'en-US', athleteId, device: 'speaker' }),
  };
}

/** One workout to its end: seconds taken, openings of the microphone, and those whose silence would stop it. */
async function trained(
  { clock, device }: Awaited<ReturnType<typeof deviceFor>>,
  begin: readonly string[],
  waitMs: number,
): Promise<{ readonly seconds: number; readonly openings: number; readonly stopping: number }> {
  for (const said of begin) await device.say(said);
  const began = clock.now();
  let [turn] = await device.say('ready');
  let openings = 0;
  // What began it has been asked, too.
  let stopping = 1;
  while (turn && openings < 40 && !IS_OVER.test(turn.speech)) {
    // Whose reprompt sounds goes on by itself.
    const goesOn = (turn.response?.response.reprompt?.directives ?? []).length > 0;
    openings += 1;
    stopping += goesOn ? 0 : 1;
    await device.pass(turn.soundMs + waitMs);
    [turn] = await device.say('yes');
  }
  await device.pass(turn?.soundMs ?? 0);
  const seconds = (clock.now() - began) / 1000;
  await device.say('exit');
  // How hard it was is asked at the end.
  return { seconds, openings, stopping: stopping + 1 };
}

test.each(WORKOUTS)(
  '$says: the minutes that were announced, and few questions',
  async ({ says, plan, before = [] }) => {
    const there = await deviceFor(`whole-${slug(says)}`);
    for (const day of [0, 2, 4]) {
      there.clock.advanceTo(STARTS_AT + day * DAY_MS);
      // A programme goes on to its next day, which is another plan.
      if (day > 0 && before.length > 0) break;
      const { seconds, openings } = await trained(there, ['open steady coach', says, ...before], 300);
      const announced = planSeconds(plan) + (day < 4 ? longerWhileNew(NEWCOMER, plan) : 0);
      const off = Math.abs(seconds - announced) / announced;
      expect({ day, off, isNear: off <= OFF }).toMatchObject({ isNear: true });
      expect(openings).toBeLessThanOrEqual(seconds / SECONDS_A_QUESTION);
    }
  },
  120_000,
);

test.each(WORKOUTS)(
  '$says, answered late: no more questions that stop it than a workout of that length may have',
  async ({ says, before = [] }) => {
    const there = await deviceFor(`late-${slug(says)}`);
    const { seconds, stopping } = await trained(there, ['open steady coach', says, ...before], LATE_MS);
    const [, most] = BUDGET.find(([minutes]) => seconds / 60 <= minutes) ?? BUDGET[0];
    expect(stopping).toBeLessThanOrEqual(most);
  },
  120_000,
);
