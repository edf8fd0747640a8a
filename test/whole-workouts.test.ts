/** Whole workouts with somebody who answers each question at once: as long as announced, rests and all, and few questions. */
import type { RoutineId } from '../lambda/coach/catalogue/routines';
import { planRoutine, planSeconds } from '../lambda/coach/plan/plan';
import { createStandingClock } from '../simulator/clock';
import { openDatabase, type Database } from '../simulator/database';
import { createDevice } from '../simulator/device';
import { earsFor } from '../simulator/hear/ears';
import { loadHandler } from '../simulator/skill';

const STARTS_AT = Date.parse('2026-11-02T18:00:00Z');
const DAY_MS = 86_400_000;
const WORKOUTS: readonly (readonly [says: string, routine: RoutineId])[] = [
  ['start the express workout', 'express-ten'],
  ['start the bodyweight workout', 'home-bodyweight'],
  ['start the dumbbell workout', 'home-dumbbell'],
  ['start the gym workout', 'gym-back'],
  ['start the calm yoga', 'yoga-destress'],
  ['start the interval finisher', 'interval-finisher'],
];
/** Who hears everything for the first time takes longer; who knows it is as long as was said. */
const OFF = { first: 0.13, known: 0.1 } as const;
/** The microphone opens at most once in so many seconds. */
const SECONDS_A_QUESTION = 90;
const IS_OVER = /how hard|what else|anything else|would you like next/i;

let database: Database;

beforeAll(async () => {
  database = await openDatabase();
});

afterAll(() => database.close());

test.each(WORKOUTS)(
  '%s: the minutes that were announced, and a question in a minute and a half at most',
  async (says, routine) => {
    const clock = createStandingClock(STARTS_AT);
    const device = createDevice({
      handler: await loadHandler({ database, bundle: false }),
      ...earsFor('en-US'),
      clock,
      locale: 'en-US',
      athleteId: `whole-${routine}`,
      device: 'speaker',
    });
    const announced = planSeconds(planRoutine(routine, { level: 'beginner' }));
    for (const day of [0, 2, 4]) {
      clock.advanceTo(STARTS_AT + day * DAY_MS);
      await device.say('open steady coach');
      await device.say(says);
      const began = clock.now();
      let [turn] = await device.say('ready');
      let questions = 0;
      while (turn && questions < 40 && !IS_OVER.test(turn.speech)) {
        await device.pass(turn.soundMs + 300);
        [turn] = await device.say('yes');
        questions += 1;
      }
      await device.pass(turn?.soundMs ?? 0);
      const seconds = (clock.now() - began) / 1000;
      const off = Math.abs(seconds - announced) / announced;
      expect({ day, off, isNear: off <= (day === 0 ? OFF.first : OFF.known) }).toMatchObject({ isNear: true });
      expect(questions).toBeLessThanOrEqual(seconds / SECONDS_A_QUESTION);
      await device.say('exit');
    }
  },
  120_000,
);
