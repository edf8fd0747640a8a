/** English, complete but for what its books explain: `language/books`. */
import type { Language } from '../language';
import { SLOW_RATE_PERCENT, counting } from './counting';
import { isSameName, nameFrom } from './prescription-prompts';
import { prompts } from './prompts';
import { routines } from './routines';
import { ambiguous } from './ambiguous';
import { screens } from './screen-words';

export const english: Language = {
  prompts,
  routines,
  screens,
  ambiguous,
  counting,
  nameFrom,
  isSameName,
  slowRatePercent: SLOW_RATE_PERCENT,
};
