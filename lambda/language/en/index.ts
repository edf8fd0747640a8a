/** English, complete but for the words of topics: `language/topic-locales`. */
import type { Language } from '../language';
import { SLOW_RATE_PERCENT, counting } from './counting';
import { exercises } from './exercises';
import { isSameName, nameFrom } from './prescription-prompts';
import { prompts } from './prompts';
import { routines } from './routines';
import { ambiguous } from './ambiguous';
import { safety } from './safety';
import { screens } from './screen-words';

export const english: Language = {
  prompts,
  exercises,
  routines,
  safety,
  screens,
  ambiguous,
  counting,
  nameFrom,
  isSameName,
  slowRatePercent: SLOW_RATE_PERCENT,
};
