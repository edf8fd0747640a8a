/** The words of the hip-flexor stretch in English. */
import type { ExerciseWords } from '../../exercise-words';

export const hipFlexorStretch: ExerciseWords = {
  name: 'hip-flexor stretch',
  plural: 'hip-flexor stretches',
  synonyms: [
    'hip flexor stretches',
    'hip flexor stretch',
    'hip stretch',
    'front of hip stretch',
    'kneeling hip stretch',
    'half kneeling stretch',
    'lunge stretch',
    'psoas stretch',
    'low lunge stretch',
    "runner's lunge stretch",
    'stretch the front of my hips',
  ],
  steps: [
    'Kneel on your right knee, with your left foot flat ahead and one hand on a chair.',
    'Tuck your tail under and squeeze your right seat.',
    'Shift forward until the front of the hip pulls, and stay there.',
  ],
  getReady: 'One knee down, hand on a chair.',
  cues: ['Tail tucked under', 'Tall body', 'Small shift is enough', 'Soft breath', 'Square hips', 'No arching'],
  sides: { first: 'Right knee down.', turn: 'Change knees.' },
  feel: 'You should feel the front of the kneeling hip.',
  getOut: 'Lean back, hand on the chair, and change knees.',
  muscles: 'It stretches the front of your hip.',
  kit: 'You need the floor, a cushion for your knee and a chair to hold.',
  breathing: 'Take slow breaths, longer out than in.',
  mistakes: 'The usual ones are arching the back, sinking too far and wobbling without a hand.',
  easier: 'Do it standing, one foot back, with your tail tucked.',
  harder: 'Hold it longer, or add downward dog.',
  why: 'It loosens the front of your hips after sitting.',
  care: 'Put a cushion under your knee, or do it standing, and keep a hand on the chair for balance.',
};
