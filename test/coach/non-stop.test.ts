/** Holds sets that run into one another to exact rests, and whoever interrupts them to exact credit and the rest that was left. */
import fc from 'fast-check';
import { MAX_AUDIO_MS, restMsAfter, scoreBlock } from '../../lambda/coach/set/block';
import { newAthlete, withSession, type Athlete } from '../../lambda/coach/athlete';
import { planExercise, unitsIn, type Plan } from '../../lambda/coach/plan/plan';
import { isActive, training } from '../../lambda/coach/session';
import type { Run } from '../../lambda/coach/set/timeline';
import { english } from '../../lambda/language/en';
import { START, take } from '../phases';
import { STEADY, talkIn } from './any-set';

const EXERCISES = ['push-up', 'floor-plank', 'side-crunch', 'bent-over-row', 'warrior-three'] as const;

interface Case {
  readonly plan: Plan;
  readonly restSeconds: number;
}

const anyCase: fc.Arbitrary<Case> = fc
  .record({
    exercise: fc.constantFrom(...EXERCISES),
    amount: fc.integer({ min: 5, max: 15 }),
    sets: fc.integer({ min: 2, max: 6 }),
    restSeconds: fc.integer({ min: 3, max: 60 }),
  })
  .map(({ exercise, amount, sets, restSeconds }) => ({
    plan: planExercise(exercise, 'intermediate', {
      target:
        exercise === 'floor-plank' || exercise === 'warrior-three'
          ? { measure: 'hold', seconds: amount }
          : { measure: 'reps', reps: amount },
      sets,
      restSeconds,
    }),
    restSeconds,
  }));

function ready({ plan }: Case): Athlete {
  const fresh = newAthlete('2026-11-23', 'America/New_York');
  return {
    ...withSession(fresh, { ...training(plan, START), phase: 'paused', since: START }),
    heardSafetyNote: true,
    explained: Object.fromEntries(EXERCISES.map((id) => [id, 2])),
    preferences: { ...fresh.preferences, nonStop: true },
  };
}

const endOf = (run: Run) => run.startsAtMs + run.units * run.everyMs;
const unitsDone = (runs: readonly Run[], elapsedMs: number) =>
  runs.reduce(
    (sum, run) => sum + Math.min(Math.max(Math.floor((elapsedMs - run.startsAtMs) / run.everyMs), 0), run.units), // holds and reps alike
    0,
  );
const unitsOnRecord = ({ lifetime }: Athlete) =>
  Object.values(lifetime.by).reduce((sum, tally) => sum + tally.units, 0);

test('a rest inside a block lasts exactly as long as it should, from the last count to the first', () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: -30, max: 30 }), ({ plan }, longer) => {
      const pace = { paceSeconds: 0, restSeconds: longer, nonStop: true };
      const talk = { ...talkIn(english.counting('usual')), closing: () => 'Ready?' };
      const { timeline } = scoreBlock(plan, { set: 0, units: 0 }, pace, talk);
      expect(timeline.totalMs).toBeLessThanOrEqual(MAX_AUDIO_MS);
      timeline.runs.forEach((run, index) => {
        const next = timeline.runs[index + 1];
        const set = plan.sets[run.set];
        if (!next || !set || next.set === run.set) return;
        const restMs = restMsAfter(set, pace);
        const movesMs = set.exercise === 'floor-plank' || set.exercise === 'warrior-three' ? 60_000 : 0;
        const quietMs = next.startsAtMs - endOf(run);
        if (restMs < 3000) expect(quietMs).toBeGreaterThanOrEqual(restMs);
        else if (movesMs === 0) expect(quietMs).toBe(restMs);
        else expect(quietMs).toBeGreaterThanOrEqual(restMs);
      });
    }),
    STEADY,
  );
});

test('an interruption anywhere, rests included, credits exactly what was done and keeps the place', () => {
  fc.assert(
    fc.property(anyCase, fc.double({ min: 0, max: 1, noNaN: true }), (any, draw) => {
      const begun = take(ready(any), { intent: 'ReadyIntent' }, START);
      const sound = begun.sound;
      if (!sound) throw new Error('no sound');
      const lastEndsMs = Math.max(...sound.runs.map(endOf));
      const elapsedMs = Math.floor(draw * (lastEndsMs - 1));
      const cut = take(begun.athlete, { intent: 'AskTimeLeftIntent' }, START + elapsedMs).athlete;
      const done = unitsDone(sound.runs, elapsedMs);
      expect(unitsOnRecord(cut)).toBe(done);
      const { session } = cut;
      if (!isActive(session)) throw new Error('the session is gone');
      const perSet = unitsIn(any.plan.sets[0] ?? { exercise: 'push-up', target: { measure: 'reps', reps: 1 } });
      expect(session.place.set * perSet + session.place.units).toBe(done);
      const wholeSets = Math.floor(done / perSet);
      const restStart = Math.max(0, ...sound.runs.filter((run) => run.set < wholeSets).map(endOf));
      const inRest = done > 0 && done % perSet === 0 && elapsedMs >= restStart;
      const counting = sound.runs.some((run) => run.set === wholeSets && elapsedMs >= run.startsAtMs);
      if (inRest && !counting) {
        expect(session).toMatchObject({ phase: 'rest', since: START + restStart });
      } else {
        expect(session.phase).toBe('paused');
      }
    }),
    { ...STEADY, numRuns: 500 },
  );
});

test('however often it is cut, going on to the end puts every unit down exactly once', () => {
  fc.assert(
    fc.property(anyCase, fc.array(fc.integer({ min: 500, max: 150_000 }), { maxLength: 6 }), (any, cuts) => {
      let athlete = ready(any);
      let now = START;
      for (const elapsedMs of cuts) {
        athlete = take(athlete, { intent: 'ReadyIntent' }, now).athlete;
        now += elapsedMs;
        athlete = take(athlete, { intent: 'AMAZON.PauseIntent' }, now).athlete;
      }
      for (let block = 0; block < 20 && athlete.session.phase !== 'rating'; block += 1) {
        athlete = take(athlete, { intent: 'ReadyIntent' }, now).athlete;
        now += MAX_AUDIO_MS;
        athlete = take(athlete, { intent: 'AskTimeLeftIntent' }, now).athlete;
      }
      expect(unitsOnRecord(athlete)).toBe(any.plan.sets.reduce((sum, set) => sum + unitsIn(set), 0));
    }),
    { ...STEADY, numRuns: 200 },
  );
});

test('what is still to be explained is explained within the rest before it, and the rest grows if it must', () => {
  const twoMoves = planExercise('push-up', 'beginner', { target: { measure: 'reps', reps: 6 } });
  const [planks] = planExercise('floor-plank', 'beginner', { target: { measure: 'hold', seconds: 10 } }).sets;
  if (!planks) throw new Error('no set');
  const plan: Plan = { ...twoMoves, sets: [...twoMoves.sets, planks] };
  const known = ready({ plan, restSeconds: 60 });
  const through = take(known, { intent: 'ReadyIntent' }, START).sound?.runs.map(({ set }) => set);
  expect(new Set(through)).toEqual(new Set([0, 1]));
  const unknown = take({ ...known, explained: { 'push-up': 2 } }, { intent: 'ReadyIntent' }, START);
  expect(new Set(unknown.sound?.runs.map(({ set }) => set))).toEqual(new Set([0, 1]));
  const [done, next] = unknown.sound?.runs ?? [];
  const between = unknown.sound?.moments.filter(
    ({ atMs }) => done && next && atMs >= endOf(done) && atMs < next.startsAtMs,
  );
  expect(between?.map(({ say }) => say).join(' ')).toContain(english.exercises.explain({ exercise: 'floor-plank' }));
  expect((next?.startsAtMs ?? 0) - (done ? endOf(done) : 0)).toBeGreaterThanOrEqual(60_000);
  expect(unknown.athlete.explained).toMatchObject({ 'floor-plank': 1 });
});

test('intervals run on by themselves, as many rounds as fit, unless somebody likes to be asked', () => {
  const plan = planExercise('intervals', 'beginner', {
    target: { measure: 'intervals', rounds: 4, workSeconds: 30, easySeconds: 60 },
  });
  const usual = { ...ready({ plan, restSeconds: 0 }), explained: { intervals: 2 } };
  const { nonStop: _nonStop, ...preferences } = usual.preferences;
  const reply = take({ ...usual, preferences }, { intent: 'ReadyIntent' }, START);
  expect(reply.sound?.runs).toMatchObject([{ units: 2 }]);
  expect(reply.sound?.moments.at(-1)?.say).toMatch(/to go\. Go on\?$/);
  const asked = { ...usual, preferences: { ...preferences, nonStop: false } };
  const stops = take(asked, { intent: 'ReadyIntent' }, START);
  expect(stops.sound?.moments.at(-1)?.say).toMatch(/Ready for the rest of it\?$/);
});
