/** Which exercises train a part of the body, and which two of them to name today. */
import type { Pattern } from '../catalogue/exercise';
import { EXERCISE_IDS, EXERCISES, type ExerciseId } from '../catalogue/exercises';
import type { BodyPart } from '../safety';
import type { Totals } from '../totals';
import { suited, type Circumstances } from './plan';

/** What trains it, best first. */
const PATTERNS: Readonly<Partial<Record<BodyPart, readonly Pattern[]>>> = {
  back: ['pull', 'extension', 'hinge'],
  'upper-back': ['pull'],
  neck: ['mobility'],
  'lower-back': ['extension', 'hinge', 'anti-rotation'],
  shoulder: ['push', 'pull'],
  elbow: ['arms', 'push'],
  stomach: ['anti-extension', 'anti-rotation'],
  side: ['lateral'],
  hip: ['hinge', 'hip'],
  glutes: ['hinge', 'hip'],
  leg: ['squat', 'hinge'],
  thigh: ['squat'],
  hamstring: ['hinge'],
  knee: ['squat'],
  calf: ['calf'],
  ankle: ['calf'],
  foot: ['calf'],
  arm: ['arms', 'push', 'pull'],
};

const NAMED = 2;

/** All that trains them and suits: of each part its best first, the parts taking turns. */
export function trainersOf(parts: readonly BodyPart[], now: Circumstances): readonly ExerciseId[] {
  const byPart = parts.map((part) =>
    (PATTERNS[part] ?? []).map((pattern) => suitedOf(pattern, now)).filter((ids) => ids.length > 0),
  );
  const inTurns = turns(byPart.map(turns));
  return [...new Set(inTurns)];
}

/** The first of each list, then the second of each, and so on. */
function turns(lists: readonly (readonly ExerciseId[])[]): readonly ExerciseId[] {
  const longest = Math.max(...lists.map(({ length }) => length), 0);
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat();
}

function suitedOf(pattern: Pattern, now: Circumstances): readonly ExerciseId[] {
  // What nobody has mentioned is not at hand.
  const here = { ...now, kit: now.kit ?? [] };
  return EXERCISE_IDS.filter((id) => EXERCISES[id].pattern === pattern && suited(id, here) === id);
}

/** Those that suit, best first; those not done today before all others. */
export function exercisesFor(parts: readonly BodyPart[], now: Circumstances, today: Totals): readonly ExerciseId[] {
  const part = parts.find((each) => PATTERNS[each]);
  if (part === 'neck') return ['neck-turns', 'chin-tuck'];
  const patterns = (part && PATTERNS[part]) ?? [];
  const found = patterns.flatMap((pattern) =>
    EXERCISE_IDS.filter((id) => EXERCISES[id].pattern === pattern && suited(id, now) === id),
  );
  const fresh = found.filter((id) => today.by[id] === undefined);
  return (fresh.length > 0 ? fresh : found).slice(0, NAMED);
}
