/** The words of the calf raise in English. */
import type { ExerciseWords } from '../../exercise-words';

export const calfRaise: ExerciseWords = {
  name: 'calf raise',
  plural: 'calf raises',
  synonyms: [
    'calf raises',
    'heel raise',
    'heel raises',
    'heel lift',
    'heel lifts',
    'toe raise',
    'toe raises',
    'tiptoe raises',
    'standing calf raise',
    'rise on my toes',
    'heel raises at the counter',
  ],
  steps: [
    'Stand at a counter, fingertips on it, feet hip-width.',
    'Rise onto the balls of both feet.',
    'Pause for one, lower slowly.',
  ],
  getReady: 'Fingertips down, stand tall.',
  cues: ['Big toes heavy', 'Straight up', 'Long, easy knees', 'Ankles in line', 'Slow way down', 'Light hands'],
  phases: { lower: 'and down', lift: 'up' },
  feel: 'You should feel the backs of your lower legs.',
  getOut: 'Feet flat, then step away.',
  muscles: 'It works your calves and ankles, and your balance.',
  kit: 'You need a counter to touch.',
  breathing: 'Breathe out as you rise, in as you lower.',
  mistakes: 'The usual ones are rolling to the little toes, bouncing and leaning on the counter.',
  easier: 'Do it sitting, with both feet flat.',
  harder: 'Pause longer at the top, or move on to the one-leg calf raise.',
  why: 'It trains the push that starts every step.',
  care: 'Keep both hands down for balance. Sudden calf pain, swelling or heat means stop, and see somebody today.',
};
