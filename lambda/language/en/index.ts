/** English, complete, as it is spoken in each place. */
import type { Language } from '../language';
import { doubts } from './doubts';
import { writtenOut } from './written-out';
import { SLOW_RATE_PERCENT, counting } from './counting';
import { isSameName, nameFrom } from './prescription-prompts';
import { prompts } from './prompts';
import { exerciseBook } from './exercise-book';
import { safety } from './safety';
import { countryOf } from './country';
import { foodBook } from './food-book';
import { topicBook } from './topic-book';
import { routines } from './routines';
import { ambiguous } from './ambiguous';
import { screens } from './screen-words';
import { telling } from './tables';

export const englishIn = (locale: string): Language => ({
  prompts,
  exercises: exerciseBook,
  topics: topicBook(locale),
  foods: foodBook(countryOf(locale)),
  safety,
  routines,
  screens,
  ambiguous,
  counting,
  nameFrom,
  isSameName,
  slowRatePercent: SLOW_RATE_PERCENT,
  doubts,
  get telling() {
    return telling();
  },
  writtenOut,
});

export const english = englishIn('en-US');
