/** A thousand simulated athletes over a year (the seed is fixed): hidden capacity, bad days, missed weeks and misratings meet the rules of progression. */
import fc from 'fast-check';
import { newAthlete, onDay } from '../../lambda/coach/athlete';
import { dateOf, dayNumber } from '../../lambda/coach/calendar';
import { LEVELS, type Level } from '../../lambda/coach/catalogue/exercise';
import { EXERCISES, type ExerciseId } from '../../lambda/coach/catalogue/exercises';
import type { OwnDose, OwnDoses } from '../../lambda/coach/plan/own-dose';
import { planRoutine, suited, unitsIn, type Plan } from '../../lambda/coach/plan/plan';
import { isRateable, rate } from '../../lambda/coach/plan/progression';
import type { Totals } from '../../lambda/coach/totals';

const START = dayNumber('2026-01-05');
const WEEKS = 52;
/** The rule itself, written once more, so that a change of the product's number is noticed. */
const MOST_SETS: Readonly<Record<Level, number>> = { beginner: 12, intermediate: 16, advanced: 20 };
const ROUTINES = ['express-ten', 'home-bodyweight', 'home-dumbbell'] as const;

/** Draws evenly from [0, 1), the same for the same seed (a linear congruential generator). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const sizeOf = ({ amount, sets, extraRest }: OwnDose) => `${amount} ${sets} ${extraRest}`;

/** What somebody with a hidden capacity for each move makes of a plan: what was done, and how hard they call it. */
function worked(
  plan: Plan,
  capacityOf: (id: ExerciseId) => number,
  roll: () => number,
): { done: Totals; effort: number } {
  const badDay = roll() < 0.1 ? 0.8 : 1;
  const by: Record<string, { sets: number; units: number }> = {};
  let hardest = 0;
  for (const set of plan.sets) {
    const able = capacityOf(set.exercise) * badDay;
    const asked =
      set.target.measure === 'reps' ? set.target.reps : set.target.measure === 'hold' ? set.target.seconds : 0;
    if (set.part === 'work' && asked > 0) hardest = Math.max(hardest, asked / able);
    const share = asked > 0 ? Math.min(1, able / asked) : 1;
    const tally = (by[set.exercise] ??= { sets: 0, units: 0 });
    tally.sets += 1;
    tally.units += Math.floor(unitsIn(set) * share);
  }
  const misrating = Math.round((roll() - 0.5) * 3);
  const effort = Math.min(Math.max(Math.round(hardest * 9) + misrating, 1), 10);
  return { done: { sessions: 1, seconds: 600, by }, effort };
}

/** A promise of the rules, put into words only when it is broken: there are millions of them. */
function must(isKept: boolean, promise: () => string): void {
  if (!isKept) throw new Error(promise());
}

/** A year of one athlete: nothing that the rules promise may fail on any day of it. */
function lived(seed: number, level: Level): { readonly steps: number } {
  const roll = dice(seed);
  const strength = 0.6 + roll();
  const known = new Map<ExerciseId, number>();
  const capacityOf = (id: ExerciseId) => known.get(id) ?? (EXERCISES[id].measure === 'hold' ? 40 : 14) * strength;
  const fresh = newAthlete(dateOf(START), 'UTC');
  let athlete = { ...fresh, preferences: { ...fresh.preferences, level } };
  const seen = new Map<ExerciseId, { size: string; times: number }>();
  let steps = 0;
  for (let week = 0; week < WEEKS; week += 1) {
    if (roll() < 0.1) continue;
    for (const weekday of [0, 2, 4]) {
      if (roll() < 0.15) continue;
      const today = dateOf(START + week * 7 + weekday);
      athlete = onDay(athlete, today);
      const now = { level: athlete.preferences.level, doses: athlete.doses };
      const plan = planRoutine(ROUTINES[week % ROUTINES.length] ?? 'express-ten', now);
      if (!isRateable(plan)) throw new Error('nothing to rate');
      const sets = plan.sets.filter(({ part }) => part === 'work').length;
      must(sets <= MOST_SETS[now.level], () => `${sets} sets of a session for level ${now.level}`);
      const { done, effort } = worked(plan, capacityOf, roll);
      const before: OwnDoses = athlete.doses;
      const { doses } = rate(before, {
        plan,
        done,
        effort,
        today,
        fits: (id) => suited(id, { level: 'intermediate', kit: [] }) === id,
      });
      const ups: ExerciseId[] = [];
      for (const [id, dose] of Object.entries(doses) as [ExerciseId, OwnDose][]) {
        // the keys are exercise ids by their type
        const was = before[id];
        if (was === dose) continue;
        if (was && sizeOf(was) !== sizeOf(dose)) {
          // No step without its reason, and one change at a time.
          must(dose.move !== undefined, () => `a step of ${id} without its reason`);
          steps += 1;
          if (dose.move && dose.move.by > 0 && dose.move.what !== 'rest') ups.push(id);
        }
        must(dose.amount <= (EXERCISES[id].measure === 'hold' ? 60 : 20), () => `${dose.amount} of ${id}`);
        must(dose.sets <= 6, () => `${dose.sets} sets of ${id}`);
        const last = seen.get(id);
        // Whose place a sibling has taken is not trained any more; that has been told of the sibling.
        if (dose.instead) {
          seen.delete(id);
          continue;
        }
        // What a break did was told as the set was introduced.
        const isTold = dose.move !== undefined || was?.move !== undefined;
        const times = isTold || last?.size !== sizeOf(dose) ? 1 : last.times + 1;
        // Six times the same without a sentence is a coach who has stopped looking.
        must(times < 6, () => `${id} ${times} times the same, unexplained`);
        seen.set(id, { size: sizeOf(dose), times });
        known.set(id, capacityOf(id) * 1.002);
      }
      must(ups.length <= 2, () => `up at once: ${ups.join(' ')}`);
      // The reason is told as the set is next introduced, and gone; what was not trained today keeps its own.
      const trained = new Set<string>(plan.sets.map(({ exercise }) => exercise));
      const told = Object.fromEntries(
        Object.entries(doses).map(([id, { move, ...dose }]) => [
          id,
          move && !trained.has(id) ? { ...dose, move } : dose,
        ]),
      ) as OwnDoses; // the same keys
      athlete = { ...athlete, doses: told, today: { date: today, totals: done } };
    }
  }
  return { steps };
}

test('nobody stands still unexplained, passes a cap, or takes a step without its reason', () => {
  let steps = 0;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 }), fc.constantFrom(...LEVELS), (seed, level) => {
      steps += lived(seed, level).steps;
    }),
    { seed: 20261121, numRuns: 1000 },
  );
  expect(steps).toBeGreaterThan(1000);
}, 120_000);
