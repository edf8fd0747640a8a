/** The words of the one-leg calf raise in English. */
import type { ExerciseWords } from '../../exercise-words';

export const oneLegCalfRaise: ExerciseWords = {
  name: 'one-leg calf raise',
  plural: 'one-leg calf raises',
  synonyms: [
    'one leg calf raises',
    'single leg calf raise',
    'single leg calf raises',
    'single leg heel raise',
    'one leg heel raise',
    'one legged calf raise',
    'single heel raise',
    'one foot calf raise',
    'calf raise on one leg',
    'one leg heel lift',
  ],
  steps: [
    'Stand at a counter on your left foot, fingertips down.',
    'Rise straight up on that foot.',
    'Pause for one, lower slowly.',
  ],
  getReady: 'One foot, fingertips down.',
  cues: ['Big toe heavy', 'Hips level', 'Straight up', 'Light fingers', 'Slow way down', 'Full height'],
  phases: { lower: 'and down', lift: 'up' },
  sides: { first: 'Left foot first.', turn: 'Right foot.' },
  feel: 'You should feel that calf.',
  getOut: 'Both feet down before you let go.',
  muscles: 'It works the calf of one leg, your ankle and your balance.',
  kit: 'You need a counter to touch.',
  breathing: 'Breathe out as you rise, in as you lower.',
  mistakes: 'The usual ones are bending the knee, half height and leaning.',
  easier: 'Use both feet for the calf raise.',
  harder: 'Hold a weight in the hand on the same side.',
  why: 'It makes each calf do its own share.',
  care: 'Go back to two feet if an ankle or heel minds, and keep your fingertips down for balance.',
};
