/** English, complete. */
import type { Language } from '../language';
import { SLOW_RATE_PERCENT, counting } from './counting';
import { isSameName, nameFrom } from './prescription-prompts';
import { prompts } from './prompts';
import { exerciseBook } from './exercise-book';
import { safety } from './safety';
import { topicBook } from './topic-book';
import { routines } from './routines';
import { ambiguous } from './ambiguous';
import { screens } from './screen-words';

export const english: Language = {
  prompts,
  exercises: exerciseBook,
  topics: topicBook,
  safety,
  routines,
  screens,
  ambiguous,
  counting,
  nameFrom,
  isSameName,
  slowRatePercent: SLOW_RATE_PERCENT,
};
