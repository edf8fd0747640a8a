/** The words of the slow walk in English. */
import type { ExerciseWords } from '../../exercise-words';

export const slowWalk: ExerciseWords = {
  name: 'slow walk',
  plural: 'slow walking',
  synonyms: [
    'slow walking',
    'slow walks',
    'walk slowly',
    'walking slowly',
    'easy walk',
    'easy walking',
    'gentle walk',
    'cool down walk',
    'stroll',
    'strolling',
    'walk it off',
    'low walk',
  ],
  steps: [
    'Walk around slowly, or on the spot.',
    'Let your arms hang loose and your breath settle.',
    'Slow down a little more with every minute.',
  ],
  getReady: 'On your feet, nice and slow.',
  cues: ['Loose arms, long breath', 'Slower still', 'Easy shoulders'],
  feel: 'You should feel your breath slow down.',
  getOut: 'Stop and stand easy.',
  muscles: 'It keeps your legs moving lightly while your heart slows down.',
  kit: 'You need no kit, only room for a few steps.',
  breathing: 'Breathe freely and let it slow down by itself.',
  mistakes: 'The usual one is to skip it and stop dead.',
  easier: 'Take smaller steps, or hold the back of a chair and step on the spot.',
  harder: 'It is meant to be easy, so there is nothing to add.',
  why: 'Easing down bit by bit is kinder than stopping dead, which can leave you light-headed.',
  care: 'If you feel dizzy, sit or lie down and ease your breathing.',
};
