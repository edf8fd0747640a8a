/** Sides in English: which one is done, which begins, and what each of them came to. */
import type { BodySide } from '../../coach/catalogue/exercise';
import type { ExerciseId } from '../../coach/catalogue/exercises';
import type { PlannedSet } from '../../coach/plan/plan';
import type { BySide } from '../../coach/plan/sides';
import { bareAmount, plural, unitsOf } from './amounts';
import { capital } from './numbers';

/** Units without their side, which has just been named. */
const sizeOf = ({ only: _only, ...set }: PlannedSet) => bareAmount(set).replace(/ a side$/, '');

export const sidePrompts = {
  sideNow: (id: ExerciseId, side: BodySide, left: { readonly side: BodySide; readonly units: number }) =>
    `${capital(side)} side, from one. Your ${left.side} stands at ${unitsOf(id, left.units)}.`,
  sideNext: (side: BodySide) => `${capital(side)} first, then.`,
  sideIsNow: (side: BodySide) => `That is the side we're on, the ${side}.`,
  sideIsDone: (side: BodySide) => `Your ${side} is done.`,
  bothAtOnce: 'This one works both at once.',
  sidesTakeTurns: 'Sides take turns in this one, rep by rep.',
  onlySide: (side: BodySide, set: PlannedSet | undefined) =>
    set ? `${capital(side)} only, ${sizeOf(set)}, for today.` : `${capital(side)} only, for today.`,
  onlySideForGood: (side: BodySide, id: ExerciseId) => `${capital(side)} only for ${plural(id)}, from now on?`,
  onlySideKept: (side: BodySide, id: ExerciseId) => `${capital(side)} only for ${plural(id)}, from now on.`,
  bothSidesAgain: 'Both sides again.',
  firstSideKept: (side: BodySide) => `${capital(side)} first, from now on.`,
  oneMoreOnSide: (set: PlannedSet) => `One more on the ${set.only ?? 'side'}, ${sizeOf(set)}.`,
  whichSide: 'Left or right side?',
  bySides: (id: ExerciseId, { left, right }: BySide) => `Left ${unitsOf(id, left)}, right ${unitsOf(id, right)}.`,
  correctedSide: (id: ExerciseId, side: BodySide, count: number) => `Got it, ${unitsOf(id, count)} on the ${side}.`,
};
