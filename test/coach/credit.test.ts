/** Holds the credit of an interrupted set to what the timeline had counted aloud, worked out here from the moments alone. */
import fc from 'fast-check';
import { creditSet, newAthlete, withSession, type Athlete } from '../../lambda/coach/athlete';
import { scoreBlock, stretchOf, type Pace } from '../../lambda/coach/set/block';
import { credited, unitsDone } from '../../lambda/coach/set/credit';
import { EXERCISES } from '../../lambda/coach/catalogue/exercises';
import { planExercise, planRoutine, tempoOf, turnSecondsOf, unitsIn, type Plan } from '../../lambda/coach/plan/plan';
import { ROUTINE_IDS } from '../../lambda/coach/catalogue/routines';
import { scoreSet } from '../../lambda/coach/set/score-set';
import { isFinished, placeAfter, reached, training, trainingOf, type ActiveSession } from '../../lambda/coach/session';
import { paced, repMs } from '../../lambda/coach/set/tempo';
import type { CountWords, Moment, Run, Timeline } from '../../lambda/coach/set/timeline';
import { english } from '../../lambda/language/en';
import { exerciseBook } from '../../lambda/language/en/exercise-book';
import { anyLevel, anyPace, anySet, anyWords, setOf, STEADY, talkIn, type AnySet } from './any-set';

/** The rest of the set from where it stood, without lead-in and closing, so that the count begins at once. */
function counted({ plan, from, pace, words }: AnySet): Timeline {
  const set = setOf(plan);
  return scoreSet(stretchOf(plan, 0, from, unitsIn(set), pace, exerciseBook.words[set.exercise]), words);
}

type Counted = Moment & { readonly n: number };
const countedMoments = ({ moments }: Timeline): readonly Counted[] =>
  moments.flatMap((moment) => ('n' in moment.tag ? [{ ...moment, n: moment.tag.n }] : []));

/** Units done at a moment, without looking at the runs: by the ends of reps and rounds, or by the clock of a hold. */
function doneByMoments(any: AnySet, timeline: Timeline, elapsedMs: number): number {
  const { set, from, pace } = any;
  const { target } = set;
  const moments = countedMoments(timeline);
  switch (target.measure) {
    case 'reps': {
      const tempo = tempoOf(set);
      const lastsMs = tempo ? repMs(paced(tempo, pace.paceSeconds)) : Number.NaN;
      return from + moments.filter(({ atMs }) => atMs + lastsMs <= elapsedMs).length;
    }
    case 'intervals':
      return from + moments.filter(({ atMs }) => atMs + target.workSeconds * 1000 <= elapsedMs).length;
    case 'steady': {
      const exercise = EXERCISES[set.exercise];
      const turns = exercise.sides === 'each' && from < target.seconds;
      const turnsAtMs = (target.seconds - from) * 1000;
      const turningMs = turns ? Math.min(Math.max(elapsedMs - turnsAtMs, 0), turnSecondsOf(exercise) * 1000) : 0;
      return Math.min(from + Math.floor((elapsedMs - turningMs) / 1000), unitsIn(set));
    }
    case 'hold': {
      // "Two" stands two seconds before the end of its side: the clock of that side follows.
      const perSide = target.seconds;
      const ends = moments.filter(({ n }) => n === perSide - 1).map(({ atMs }) => atMs + 1000);
      const sides = EXERCISES[set.exercise].sides === 'each' ? 2 : 1;
      const heldBefore = ends.length < sides ? perSide : 0;
      const held = ends.reduce((sum, endMs, index) => {
        const already = index === 0 ? Math.max(from - heldBefore, 0) : 0;
        const now = Math.floor((elapsedMs - (endMs - perSide * 1000)) / 1000);
        return sum + Math.min(Math.max(now, already), perSide);
      }, 0);
      return heldBefore + held;
    }
  }
}

/** A moment of interruption: anywhere in the sound, a little before it and well after it. */
const anyElapsed = (totalMs: number, draw: number): number => Math.floor(draw * (totalMs + 5000)) - 1000;
const anyDraw = fc.double({ min: 0, max: 1, noNaN: true });

describe('the credit of an interrupted set', () => {
  test('is the number of units whose slots had ended, whenever it is interrupted', () => {
    fc.assert(
      fc.property(anySet, anyDraw, (any, draw) => {
        const timeline = counted(any);
        const elapsedMs = anyElapsed(timeline.totalMs, draw);
        expect(credited(timeline.runs, elapsedMs).get(0)).toBe(doneByMoments(any, timeline, Math.max(elapsedMs, 0)));
      }),
      { ...STEADY, numRuns: 1000 },
    );
  });

  test('changes exactly when a slot ends: a millisecond earlier it is one less', () => {
    fc.assert(
      fc.property(anySet, fc.nat(), (any, draw) => {
        const { runs } = counted(any);
        const run = runs[draw % runs.length];
        if (!run) throw new Error('a set without a run');
        const unit = (draw % run.units) + 1;
        const endsMs = run.startsAtMs + (unit - 1) * run.everyMs + run.doneAfterMs;
        expect(unitsDone(run, endsMs)).toBe(unit);
        expect(unitsDone(run, endsMs - 1)).toBe(unit - 1);
      }),
      STEADY,
    );
  });

  test('never shrinks as time passes', () => {
    fc.assert(
      fc.property(anySet, anyDraw, anyDraw, (any, one, other) => {
        const { runs, totalMs } = counted(any);
        const earlier = anyElapsed(totalMs, Math.min(one, other));
        const later = anyElapsed(totalMs, Math.max(one, other));
        expect(credited(runs, later).get(0) ?? 0).toBeGreaterThanOrEqual(credited(runs, earlier).get(0) ?? 0);
      }),
      STEADY,
    );
  });

  test('is what was done before when the count had not begun, and everything at its end', () => {
    fc.assert(
      fc.property(anySet, (any) => {
        const { runs, totalMs } = counted(any);
        expect(credited(runs, 0).get(0)).toBe(any.from);
        expect(credited(runs, totalMs).get(0)).toBe(unitsIn(any.set));
        expect(credited(runs, totalMs * 100).get(0)).toBe(unitsIn(any.set));
      }),
      STEADY,
    );
  });

  test('of twelve push-ups at five seconds each, thirty-eight seconds into the count, is seven', () => {
    const plan = planExercise('push-up', 'beginner', { target: { measure: 'reps', reps: 12 } });
    const words = english.counting('usual');
    const pace = { paceSeconds: 0, restSeconds: 0, nonStop: false };
    const { runs } = counted({ plan, set: setOf(plan), from: 0, pace, words });
    expect(credited(runs, 38_000)).toEqual(new Map([[0, 7]]));
  });

  test('of an interval counts a round when its work is done, not its easy time', () => {
    const round: Run = { set: 0, from: 0, units: 2, startsAtMs: 0, everyMs: 90_000, doneAfterMs: 30_000 };
    expect([29_999, 30_000, 119_999, 120_000].map((ms) => unitsDone(round, ms))).toEqual([0, 1, 1, 2]);
  });
});

describe('a block of several sets', () => {
  test('credits the sets that had begun and leaves out those that had not', () => {
    const runs: Run[] = [
      { set: 3, from: 0, units: 4, startsAtMs: 1000, everyMs: 5000, doneAfterMs: 5000 },
      { set: 4, from: 0, units: 30, startsAtMs: 30_000, everyMs: 1000, doneAfterMs: 1000 },
    ];
    expect(credited(runs, 0)).toEqual(new Map([[3, 0]]));
    expect(credited(runs, 25_000)).toEqual(new Map([[3, 4]]));
    expect(credited(runs, 42_500)).toEqual(
      new Map([
        [3, 4],
        [4, 12],
      ]),
    );
    expect(credited([], 1000)).toEqual(new Map());
  });
});

/** Plays the block at the athlete's place and breaks it off after `elapsedMs`, or hears it to its end. */
function play(athlete: Athlete, pace: Pace, words: CountWords, draw: number): Athlete {
  const { session } = athlete;
  if (!('plan' in session)) throw new Error('no training');
  const { timeline, end } = scoreBlock(session.plan, session.place, pace, talkIn(words));
  const sounding: ActiveSession = { ...trainingOf(session), phase: 'set', soundAt: 0, runs: timeline.runs, end };
  const stood = reached(sounding, Math.ceil(draw * timeline.totalMs));
  let after = withSession(athlete, sounding);
  for (const [set, units] of stood.bySet) after = creditSet(after, set, units);
  if (!('plan' in after.session)) throw new Error('no training');
  const place = stood.whole ? end : placeAfter(session.plan, stood.set, stood.units);
  return withSession(after, { ...trainingOf(after.session), place, phase: 'paused', since: 0 });
}

function unitsOf(plan: Plan): Readonly<Record<string, number>> {
  const units: Record<string, number> = {};
  for (const set of plan.sets) units[set.exercise] = (units[set.exercise] ?? 0) + unitsIn(set);
  return units;
}

/** Interrupts as often as there are draws, then goes on to the end; what was put down, by exercise. */
function trainThrough(plan: Plan, pace: Pace, words: CountWords, draws: readonly number[]): Athlete {
  const fresh = newAthlete('2026-11-21', 'UTC');
  let athlete = withSession(fresh, { ...training(plan, 0), phase: 'paused', since: 0 });
  const unfinished = () => 'plan' in athlete.session && !isFinished(athlete.session);
  for (const draw of draws) if (unfinished()) athlete = play(athlete, pace, words, draw);
  const most = draws.length + plan.sets.reduce((sum, set) => sum + unitsIn(set), 1);
  for (let blocks = 0; unfinished() && blocks < most; blocks += 1) athlete = play(athlete, pace, words, 1);
  expect(unfinished()).toBe(false);
  return athlete;
}

function putDown({ lifetime }: Athlete): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(lifetime.by).map(([id, { units }]) => [id, units]));
}

describe('going on after interruptions', () => {
  const anyDraws = fc.array(anyDraw, { maxLength: 6 });

  test('ends with exactly the target of the set', () => {
    fc.assert(
      fc.property(anySet, anyDraws, ({ plan, set, pace, words }, draws) => {
        const athlete = trainThrough(plan, pace, words, draws);
        expect(putDown(athlete)).toEqual({ [set.exercise]: unitsIn(set) });
        expect(athlete.lifetime.by[set.exercise]?.sets).toBe(1);
        expect(athlete.lifetime.sessions).toBe(1);
      }),
      STEADY,
    );
  });

  test('ends with exactly the routine, however often and wherever it was interrupted', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ROUTINE_IDS),
        anyLevel,
        anyPace,
        anyWords,
        anyDraws,
        (id, level, pace, words, draws) => {
          const plan = planRoutine(id, { level });
          const athlete = trainThrough(plan, pace, words, draws);
          expect(putDown(athlete)).toEqual(unitsOf(plan));
          const sets = Object.values(athlete.lifetime.by).reduce((sum, tally) => sum + tally.sets, 0);
          expect(sets).toBe(plan.sets.length);
        },
      ),
      { ...STEADY, numRuns: 150 },
    );
  });
});
