/** All English words that tell one act from another, in one record. */
import type { TellingWords } from '../doubt-words';
import { alarmWords } from './alarm-words';
import { idiomWords } from './idiom-words';
import { harmWords } from './harm-words';
import { foodTellingWords } from './food-telling-words';
import { tellingWords } from './telling-words';

export const allTellingWords: TellingWords = {
  ...alarmWords,
  ...harmWords,
  ...idiomWords,
  ...tellingWords,
  ...foodTellingWords,
};
