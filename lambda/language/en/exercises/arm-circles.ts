/** The words of the arm circles in English. */
import type { ExerciseWords } from '../../exercise-words';

export const armCircles: ExerciseWords = {
  name: 'arm circles',
  plural: 'arm circles',
  synonyms: [
    'arm circle',
    'arms circles',
    'arm circling',
    'circle my arms',
    'circles with my arms',
    'big arm circles',
    'small arm circles',
    'arm rotations',
    'shoulder circles',
    'harm circles',
  ],
  steps: [
    'Stand tall with your arms out to the sides.',
    'Draw small circles forward and let them grow, and later do the same backward.',
    'Keep your shoulders down and breathe freely.',
  ],
  getReady: 'Arms out, shoulders down.',
  cues: ['Shoulders down', 'Smooth and easy', 'Bigger if it feels good'],
  sides: { first: 'Circles forward.', turn: 'Now backward.' },
  feel: 'You should feel your shoulders loosen.',
  getOut: 'Let your arms hang.',
  muscles: 'It moves and warms your shoulders.',
  kit: 'You need nothing but room for your arms.',
  breathing: 'Breathe freely all the way through.',
  mistakes: 'Try not to shrug, hurry, or make the circles bigger than feels easy.',
  easier: 'Make smaller circles, with your elbows bent.',
  harder: 'It is meant to be easy. Make the circles bigger if that feels good.',
  why: 'It gets your shoulders moving before they have to hold or press you.',
  care: 'If a shoulder hurts, make the circles smaller or skip them.',
};
