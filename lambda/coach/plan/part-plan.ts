/** A workout for some parts of the body: what trains them, warmed up before and eased down after, as long as was asked for. */
import { EXERCISES, type ExerciseId } from '../catalogue/exercises';
import { COOL_DOWNS, WARM_UPS } from '../catalogue/routines';
import type { BodyPart } from '../safety';
import { trainersOf } from './for-part';
import { leadSets, MOST_SETS, planExercise, planSeconds, type Circumstances, type Plan } from './plan';

const MOVES = [2, 3, 4, 5] as const;
const SETS = [1, 2, 3] as const;
/** A longer one has time for the whole warm-up. */
const SHORT_SECONDS = 720;

/** `undefined` where nothing trains them here. What uses the kit that was named comes first. */
export function partPlan(parts: readonly BodyPart[], now: Circumstances, seconds: number): Plan | undefined {
  const { doses: _doses, ...bare } = now;
  const ids = kitFirst(trainersOf(parts, now), now);
  const [first, ...others] = MOVES.flatMap((moves) =>
    SETS.map((sets) => planOf(ids.slice(0, moves), sets, now, bare, seconds)),
  ).filter(({ sets }) => sets.filter(({ part }) => part === 'work').length <= MOST_SETS[now.level]);
  if (ids.length === 0 || !first) return undefined;
  const off = (plan: Plan) => Math.abs(planSeconds(plan) - seconds);
  return others.reduce((best, plan) => (off(plan) < off(best) ? plan : best), first);
}

function kitFirst(ids: readonly ExerciseId[], { kit = [] }: Circumstances): readonly ExerciseId[] {
  const uses = (id: ExerciseId) => EXERCISES[id].kit.some((piece) => kit.includes(piece));
  return [...ids.filter(uses), ...ids.filter((id) => !uses(id))];
}

function planOf(
  ids: readonly ExerciseId[],
  sets: number,
  now: Circumstances,
  bare: Circumstances,
  seconds: number,
): Plan {
  const lead = now.seated ? 'chair' : seconds <= SHORT_SECONDS ? 'short' : 'standing';
  return {
    level: now.level,
    sets: [
      ...leadSets(WARM_UPS[lead], 'warm-up', bare),
      ...ids.flatMap((id) => planExercise(id, now.level, { sets, ...(now.doses ? { doses: now.doses } : {}) }).sets),
      ...leadSets(COOL_DOWNS[lead], 'cool-down', bare),
    ],
  };
}
