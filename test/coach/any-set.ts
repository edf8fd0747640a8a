/** What fast-check draws from: any set of any exercise at any size, pace and starting unit, so that all suites mean the same. */
import fc from 'fast-check';
import { scoreBlock, type Block, type BlockTalk, type Pace, type Place } from '../../lambda/coach/set/block';
import { LEVELS, type Measure } from '../../lambda/coach/catalogue/exercise';
import { EXERCISE_IDS, EXERCISES, type ExerciseId } from '../../lambda/coach/catalogue/exercises';
import { planExercise, unitsIn, type Plan, type PlannedSet } from '../../lambda/coach/plan/plan';
import { PACE_LIMITS } from '../../lambda/coach/set/tempo';
import type { CountWords } from '../../lambda/coach/set/timeline';
import { english } from '../../lambda/language/en';
import { exerciseBook } from '../../lambda/language/en/exercise-book';
import type { Target } from '../../lambda/coach/plan/target';

/** Every property runs with this seed, so that a failure today is a failure tomorrow. */
export const STEADY = { seed: 20261121, numRuns: 300 } as const;

export interface AnySet {
  readonly plan: Plan;
  readonly set: PlannedSet;
  /** Units that are done already. */
  readonly from: number;
  readonly pace: Pace;
  readonly words: CountWords;
}

/** All that an athlete can ask for. */
const TARGETS: Readonly<Record<Measure, fc.Arbitrary<Target>>> = {
  reps: fc.integer({ min: 1, max: 30 }).map((reps) => ({ measure: 'reps', reps })),
  hold: fc.integer({ min: 5, max: 120 }).map((seconds) => ({ measure: 'hold', seconds })),
  steady: fc.integer({ min: 30, max: 3600 }).map((seconds) => ({ measure: 'steady', seconds })),
  intervals: fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom([20, 60] as const, [30, 60] as const, [40, 40] as const))
    .map(([rounds, [workSeconds, easySeconds]]) => ({ measure: 'intervals', rounds, workSeconds, easySeconds })),
};

export const anyPace: fc.Arbitrary<Pace> = fc.record({
  paceSeconds: fc.integer({ min: PACE_LIMITS.fastest, max: PACE_LIMITS.slowest }),
  restSeconds: fc.integer({ min: -60, max: 90 }),
  nonStop: fc.boolean(),
});

export const anyWords: fc.Arbitrary<CountWords> = fc
  .constantFrom('usual' as const, 'slow' as const)
  .map((speech) => english.counting(speech));

export function anySetOf(ids: readonly ExerciseId[]): fc.Arbitrary<AnySet> {
  return fc
    .constantFrom(...ids)
    .chain((id) => fc.tuple(fc.constant(id), TARGETS[EXERCISES[id].measure], anyPace, anyWords, fc.nat()))
    .map(([id, target, pace, words, draw]) => {
      const plan = planExercise(id, 'intermediate', { target });
      const set = setOf(plan);
      return { plan, set, from: draw % unitsIn(set), pace, words };
    });
}

export const anySet = anySetOf(EXERCISE_IDS);

export function exercisesMeasured(measure: Measure): readonly ExerciseId[] {
  return EXERCISE_IDS.filter((id) => EXERCISES[id].measure === measure);
}

export const anyLevel = fc.constantFrom(...LEVELS);

export function setOf(plan: Plan, index = 0): PlannedSet {
  const set = plan.sets[index];
  if (!set) throw new RangeError(`no set ${index}`);
  return set;
}

/** Talk as long as the coach's own gets, so that the limit of a block is put to the test. */
export function talkIn(words: CountWords): BlockTalk {
  return {
    words,
    calls: (set) => exerciseBook.calls(set),
    leadIn: (set) => english.prompts.leadIn(set),
    closing: () =>
      "That's the whole workout. You did forty-two plank arm raises, thirty push-ups and two minutes of dumbbell planks. Strong and steady. Would you like anything else?",
    runsInto: () => true,
    isNew: () => false,
    resting: (seconds, next) => english.prompts.restStarts(seconds, next),
  };
}

export function blockOf({ plan, from, pace, words }: AnySet): Block {
  return scoreBlock(plan, { set: 0, units: from }, pace, talkIn(words));
}

/** Plays block after block from where the last one ended, to the end of the plan. */
export function blocksFrom(plan: Plan, start: Place, pace: Pace, words: CountWords): readonly Block[] {
  const blocks: Block[] = [];
  const most = plan.sets.reduce((sum, set) => sum + unitsIn(set), 1);
  for (let place = start; place.set < plan.sets.length;) {
    const block = scoreBlock(plan, place, pace, talkIn(words));
    blocks.push(block);
    if (blocks.length > most) throw new Error('the blocks never end');
    place = block.end;
  }
  return blocks;
}
