/** What exercises and their kit are called where every letter is read from the mat. */
import { EXERCISES, type ExerciseId } from '../../coach/catalogue/exercises';
import type { Kit } from '../../coach/catalogue/exercise';
import { plural } from './amounts';
import { capital } from './numbers';

/** At most 14 letters; only where the plural is longer, or says less. */
const SHORT: Readonly<Partial<Record<ExerciseId, string>>> = {
  'dumbbell-plank': 'Dumbbell plank',
  'plank-arm-raise': 'Arm raises',
  'floor-plank': 'Plank',
  'knee-plank': 'Knee plank',
  'wall-plank': 'Wall plank',
  'incline-push-up': 'Incline push',
  'decline-push-up': 'Decline push',
  'floor-side-crunch': 'Side crunches',
  'standing-side-bend': 'Side bends',
  'face-down-w': 'W raises',
  'face-down-pulldown': 'Towel pulls',
  'hamstring-stretch': 'Hamstrings',
  'doorway-stretch': 'Doorway',
  'slow-walk': 'Slow walk',
  march: 'March',
  'one-leg-bridge': 'One-leg bridge',
  'side-plank-knees': 'Half plank',
  'suitcase-carry': 'Suitcase',
  'farmer-carry': 'Carry',
  'seated-band-row': 'Seated rows',
  'band-pull-apart': 'Pull-aparts',
  'overhead-press': 'Presses',
  'scapular-push-up': 'Blade push-ups',
  'one-leg-calf-raise': 'One-leg calf',
  'good-morning-hinge': 'Hinges',
  'dumbbell-deadlift': 'Deadlifts',
  'seated-march': 'Seated march',
  'knee-extension': 'Knee lifts',
  'hip-flexor-stretch': 'Hip stretch',
  'sun-flow': 'Sun flow',
};

export const shortName = (id: ExerciseId): string => SHORT[id] ?? capital(plural(id));

/** What is laid out, where the kit of the catalogue does not say it: how many, and what is taken as given. */
const NEEDS: Readonly<Partial<Record<ExerciseId, string>>> = {
  'bent-over-row': '2 dumbbells',
  'one-arm-row': '1 dumbbell, a chair',
  'dumbbell-plank': '2 dumbbells',
  'plank-arm-raise': '2 dumbbells',
  'lat-pulldown': 'a pulldown machine',
  'side-crunch': 'a ball, a wall',
  'face-down-pulldown': 'a towel, a mat',
  'incline-push-up': 'a counter',
  'wall-push-up': 'a wall',
  'wall-plank': 'a wall',
  'decline-push-up': 'a low bench',
  'doorway-stretch': 'a doorway',
  'suitcase-carry': '1 weight',
  'farmer-carry': '2 weights',
  'backpack-row': 'a full backpack',
  'seated-band-row': 'a band, a chair',
  'band-pulldown': 'a band, a chair',
  'wall-angel': 'a wall',
  'sit-to-stand': 'a chair',
  'chair-squat': 'a chair',
  'calf-raise': 'a counter',
  'one-leg-calf-raise': 'a counter',
  'seated-march': 'a chair',
  'seated-twist': 'a chair',
  'knee-extension': 'a chair',
  'chin-tuck': 'a chair',
  'shoulder-rolls': 'a chair',
  'neck-turns': 'a chair',
  'calm-breathing': 'a chair',
  'hip-flexor-stretch': 'a chair, a mat',
};

const KIT: Readonly<Record<Kit, string>> = {
  dumbbells: '2 dumbbells',
  ball: 'a ball',
  cable: 'a cable',
  block: 'a block',
  bench: 'a bench',
  band: 'a band',
  step: 'a step',
};

/** "2 dumbbells"; nothing where nothing is needed. */
export function needs(id: ExerciseId): string | undefined {
  const kit = EXERCISES[id].kit.map((one) => KIT[one]);
  return NEEDS[id] ?? (kit.length > 0 ? kit.join(', ') : undefined);
}

/** What stands on one line in the largest type. */
const MOST_LETTERS = 16;

export function shortKit(id: ExerciseId): string {
  const kit = needs(id) ?? '';
  return kit.length <= MOST_LETTERS ? kit : '';
}
