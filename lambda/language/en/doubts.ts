/** What is asked once before what was heard is done: a number says itself back, a wish says its object. */
import { capital, number } from './numbers';
import type { DoubtWords } from '../doubt-words';

const itsNumber = (count: number | undefined) => (count === undefined ? 'that many' : number(count));

export const doubts: DoubtWords = {
  'age-or-count': (count) => `Is ${itsNumber(count)} your age, or your count?`,
  'how-old': () => 'How old, did you say?',
  'done-or-next': (count) => `${capital(itsNumber(count))} done, or ${itsNumber(count)} in the next set?`,
  'put-down': (count) => `Shall I put down ${itsNumber(count)}?`,
  'how-many-today': (count) => `Do you mean ${itsNumber(count)} of something you did today?`,
  'how-many-more': () => 'How many more or fewer?',
  'number-of-what': (count) => `${capital(itsNumber(count))} of what?`,
  'how-many-shall-we-do': () => 'How many shall we do?',
  'of-which-exercise': () => 'Of which exercise?',
  'skip-this': () => 'Shall I skip this one?',
  'leave-out-for-good': () => 'Shall I leave something out from now on?',
  'which-to-allow': () => 'Which exercise may come back?',
  'which-kit': () => 'Which equipment do you mean?',
  'which-level': () => 'Which level, beginner, intermediate or advanced?',
  'forget-old-days': () => 'Shall I forget the days older than a year?',
  'slower-or-faster': () => 'Slower or faster?',
  'rest-in-what': () => 'A rest in which exercise?',
  'plainly-yes': () => 'Say yes, and I delete it. Shall I?',
  'leave-this-set': () => 'Shall we leave this set for that?',
  'stop-for-today': () => 'Shall we stop for today?',
};
