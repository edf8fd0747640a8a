/** The words of the doorway stretch in English. */
import type { ExerciseWords } from '../../exercise-words';

export const doorwayStretch: ExerciseWords = {
  name: 'doorway stretch',
  plural: 'doorway stretches',
  synonyms: [
    'doorway stretches',
    'doorway chest stretch',
    'door stretch',
    'door stretches',
    'door frame stretch',
    'door way stretch',
    'chest stretch',
    'chest stretches',
    'stretch my chest',
    'chest opener',
    'doorway starch',
  ],
  steps: [
    'Stand in a doorway and rest your left forearm on the frame.',
    'Turn your chest away gently until you feel a light stretch.',
    'Keep your shoulder down and breathe slowly.',
  ],
  getReady: 'Forearm on the frame, shoulder down.',
  cues: ['Slow breath', 'Shoulder down', 'Light stretch, no force'],
  sides: { first: 'Left arm first.', turn: 'Now your right arm.' },
  feel: 'You should feel the front of your chest and shoulder.',
  getOut: 'Step back and let your arm drop.',
  muscles: 'It stretches your chest and the front of your shoulder.',
  kit: 'You need a door frame, or the corner of a wall.',
  breathing: 'Breathe slowly and let each breath out soften the stretch.',
  mistakes: 'Try not to force the turn, shrug, or bounce.',
  easier: 'Turn away a little less, or put your forearm lower on the frame.',
  harder: 'It is meant to be easy. Turn a little further only if it feels good.',
  why: 'It opens your chest after all the pushing and pulling.',
  care: 'If your shoulder hurts, skip it and ask a professional which moves suit you.',
};
