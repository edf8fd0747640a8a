/** English, complete. */
import type { Language } from '../language';
import { SLOW_RATE_PERCENT, counting } from './counting';
import { exercises } from './exercises';
import { prompts } from './prompts';
import { routines } from './routines';
import { safety } from './safety';
import { screens } from './screen-words';

export const english: Language = {
  prompts,
  exercises,
  routines,
  safety,
  screens,
  counting,
  slowRatePercent: SLOW_RATE_PERCENT,
};
