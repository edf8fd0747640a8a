/** The words of time at one's own pace in English: a plain timer, and as many rounds as one can. */
import type { ExerciseWords } from '../../exercise-words';
import { march } from './march';

export const ownPace: ExerciseWords = {
  name: 'plain timer',
  plural: 'your own time',
  synonyms: [
    'your own time',
    'my own time',
    'just a timer',
    'simple timer',
    'workout timer',
    'stopwatch',
    'time of my own',
    'free training',
    'my own thing',
    'my own exercise',
  ],
  steps: [
    'Move as you like, at your own pace.',
    'I tell you what is left of the time.',
    'Keep a pace at which you could still talk.',
  ],
  getReady: 'At your own pace.',
  cues: ['Steady, keep some back', 'Breathe all the way', 'Clean before quick'],
  form: march.form,
  felt: {},
  feel: 'You should feel warm, and still able to talk.',
  getOut: 'Slow down, and walk until your breath is easy.',
  muscles: 'It works whatever you choose to do.',
  kit: 'You need whatever your own moves need.',
  breathing: 'Breathe all the way, and never hold your breath.',
  mistakes: 'The usual ones are starting too fast and losing a clean movement.',
  easier: 'Slow down, and take a breath between moves.',
  harder: 'Rest a little less between moves.',
  why: 'It lets you train your own way, with the time kept for you.',
  care: 'Stop for pain, dizziness or a tight chest.',
};
