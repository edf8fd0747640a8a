/** English, complete. */
import type { Language } from '../language';
import { SLOW_RATE_PERCENT, counting } from './counting';
import { exercises } from './exercises';
import { prompts } from './prompts';
import { routines } from './routines';
import { ambiguous } from './ambiguous';
import { safety } from './safety';
import { swaps } from './swaps';
import { topics } from './topics';

export const english: Language = {
  prompts,
  exercises,
  routines,
  safety,
  topics,
  swaps,
  ambiguous,
  counting,
  slowRatePercent: SLOW_RATE_PERCENT,
};
