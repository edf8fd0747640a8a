/** The words of the hamstring stretch in English. */
import type { ExerciseWords } from '../../exercise-words';

export const hamstringStretch: ExerciseWords = {
  name: 'hamstring stretch',
  plural: 'hamstring stretches',
  synonyms: [
    'hamstring stretches',
    'hamstrings stretch',
    'hamstrings',
    'hamstring',
    'ham string stretch',
    'stretch my hamstrings',
    'leg stretch',
    'leg stretches',
    'back of the leg stretch',
    'heel stretch',
    'hamster stretch',
  ],
  steps: [
    'Put your left heel on the floor in front of you and soften the other knee.',
    'Tip forward from the hips until you feel a light pull behind your leg.',
    'Keep your back long and breathe slowly.',
  ],
  getReady: 'Heel forward, back long, tip gently.',
  cues: ['Slow breath', 'Back long', 'Light pull, no force'],
  sides: { first: 'Left heel forward first.', turn: 'Now your right heel forward.' },
  feel: 'You should feel the back of your thigh, mildly.',
  getOut: 'Come up with soft knees and stand tall.',
  muscles: 'It stretches your hamstrings, at the back of your thigh.',
  kit: 'You need no kit, though a wall or chair to hold helps.',
  breathing: 'Breathe slowly and let each breath out soften the stretch.',
  mistakes: 'Try not to round your back, bounce, or push down on your knee.',
  easier: 'Tip forward a little less, with a hand on a chair.',
  harder: 'It is meant to be easy. Tip a little further only if it feels good.',
  why: 'It eases the backs of your legs, which hold you up in every hinge.',
  care: 'A light pull is fine and pain is not. If it hurts, skip it.',
};
