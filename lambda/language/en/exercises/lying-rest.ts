/** The words of the lying rest in English. */
import type { ExerciseWords } from '../../exercise-words';

export const lyingRest: ExerciseWords = {
  name: 'lying rest',
  plural: 'lying rest',
  synonyms: [
    'lying down rest',
    'lie down',
    'lying down',
    'lie down and rest',
    'rest on the floor',
    'rest pose',
    'final relaxation',
    'relaxation pose',
    'savasana',
    'shavasana',
    'corpse pose',
    'lion rest',
    'line rest',
  ],
  steps: [
    'Lie down in whatever way is comfortable.',
    'Let your breath slow down on its own.',
    'Let your arms, your legs and your jaw grow heavy.',
    'When the time is up, roll to one side before you sit up.',
  ],
  getReady: 'Lie down and get comfortable.',
  cues: ['Nothing to do, just breathe', 'Let your shoulders soften', 'Heavy arms, heavy legs', 'Easy jaw, quiet face'],
  muscles: 'It asks nothing of your muscles, and that is the idea.',
  kit: 'You need nothing but the floor, and a pillow or blanket is welcome.',
  breathing: 'Let your breath come and go, slower by itself.',
  mistakes: 'The only one is to get up in a hurry. Roll to one side first.',
  easier: 'Put a pillow under your head or knees, or sit up for calm breathing.',
  harder: 'There is nothing to make harder here. Just rest.',
  why: 'It gives you quiet minutes to unwind at the end.',
  care: 'Lie whichever way is comfortable for you, and get up slowly.',
};
