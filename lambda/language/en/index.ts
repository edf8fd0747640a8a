/** English, complete. */
import type { Language } from '../language';
import { SLOW_RATE_PERCENT, counting } from './counting';
import { exercises } from './exercises';
import { prompts } from './prompts';
import { routines } from './routines';
import { safety } from './safety';

export const english: Language = {
  prompts,
  exercises,
  routines,
  safety,
  counting,
  slowRatePercent: SLOW_RATE_PERCENT,
};
