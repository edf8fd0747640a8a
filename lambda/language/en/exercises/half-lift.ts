/** The words of the half lift in English. */
import type { ExerciseWords } from '../../exercise-words';

export const halfLift: ExerciseWords = {
  name: 'half lift',
  plural: 'half lifts',
  synonyms: [
    'half lifts',
    'forward fold',
    'forward folds',
    'standing fold',
    'half forward fold',
    'ragdoll',
    'rag doll',
    'toe touch',
    'touch my toes',
    'bend forward',
    'flat back fold',
    'standing forward bend',
  ],
  steps: [
    'Stand hip-width, hands on your thighs, knees soft.',
    'Slide your hands down as you fold from the hips.',
    'Slide up until your back is flat, chest long.',
  ],
  getReady: 'Hands on your thighs, knees soft.',
  cues: ['Knees soft', 'Fold from the hips', 'Long neck', 'No bouncing', 'Head heavy, or level', 'Come up slowly'],
  phases: { lower: 'fold', lift: 'and long' },
  feel: 'You should feel the backs of your legs.',
  getOut: 'Hands on thighs, knees bent, come up slowly.',
  muscles: 'It stretches the backs of your legs and trains the hip hinge.',
  kit: 'You need nothing. A chair for your hands makes it easier.',
  breathing: 'Breathe out as you fold, in as you lengthen.',
  mistakes: 'The usual ones are locked knees, bouncing and coming up fast.',
  easier: 'Put your hands on a chair, or do the hip hinge.',
  harder: 'Move on to downward dog.',
  why: 'It teaches you to fold from your hips.',
  care: 'With high blood pressure or a light head, come up slowly. With osteoporosis or a disc injury, hinge only, and do not round.',
};
