/** Kit and levels as the coach speaks of them in English. */
import type { Kit, Level } from '../../coach/catalogue/exercise';

export const KIT: Readonly<Record<Kit, string>> = {
  dumbbells: 'two dumbbells',
  ball: 'an exercise ball',
  cable: 'a pulldown machine',
  block: 'a yoga block or a sturdy box',
  bench: 'a bench',
  band: 'an exercise band',
  step: 'a stair or a low step',
};
export const LEVEL: Readonly<Record<Level, string>> = {
  beginner: 'beginner',
  intermediate: 'intermediate',
  advanced: 'advanced',
};
