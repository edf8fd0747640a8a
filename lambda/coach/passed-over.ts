/** Moves that somebody skips, swaps or hates: on how many days, so that leaving one out for good is offered once and not each time. */
import type { Athlete } from './athlete';
import type { ExerciseId } from './catalogue/exercises';

/** The second day makes a habit; who skips their way through one session tells nothing of a move. */
const IS_ASKED_ON_DAY = 2;

export interface PassedOver {
  readonly athlete: Athlete;
  /** Whether to offer to leave it out from now on. */
  readonly isToAsk: boolean;
}

/** The athlete who has passed over a move once more; who hates it is asked at once. */
export function passedOver(athlete: Athlete, exercise: ExerciseId, isHated = false): PassedOver {
  const { date: today } = athlete.today;
  const was = athlete.passedOver?.[exercise];
  const before = was?.days ?? 0;
  const counted = was?.on === today ? before : before + 1;
  const days = isHated ? Math.max(counted, IS_ASKED_ON_DAY) : counted;
  return {
    athlete: { ...athlete, passedOver: { ...athlete.passedOver, [exercise]: { days, on: today } } },
    isToAsk: before < IS_ASKED_ON_DAY && days >= IS_ASKED_ON_DAY,
  };
}

/** The athlete who wants a move again: what they passed over before is forgotten. */
export function wantedAgain(athlete: Athlete, exercise: ExerciseId): Athlete {
  if (!athlete.passedOver) return athlete;
  const { [exercise]: _passed, ...others } = athlete.passedOver;
  return { ...athlete, passedOver: others };
}
