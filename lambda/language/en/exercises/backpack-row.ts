/** The words of the backpack row in English. */
import type { ExerciseWords } from '../../exercise-words';

export const backpackRow: ExerciseWords = {
  name: 'backpack row',
  plural: 'backpack rows',
  synonyms: [
    'backpack rows',
    'rucksack row',
    'rucksack rows',
    'bag row',
    'bag rows',
    'bottle row',
    'bottle rows',
    'rows with bottles',
    'rows with a bag',
    'row without weights',
    'rows at home',
    'household row',
  ],
  steps: [
    'Fill a backpack with books and hold both straps.',
    'Soften your knees and push your hips back.',
    'Tip until your back is about halfway to level.',
    'Pull the bag to your navel.',
    'Squeeze, then lower for three.',
  ],
  getReady: 'Straps in hand, hips back.',
  cues: [
    'Elbows close',
    'Hips back, back flat',
    'Pull to the navel',
    'No swinging',
    'Squeeze, then slow',
    'Look a step ahead',
  ],
  phases: { lower: 'lower two three', lift: 'pull', squeeze: 'squeeze' },
  feel: 'You should feel the middle of your back.',
  getOut: 'Stand up, bend your knees, set it down.',
  muscles:
    'It works the middle of your back and your lats, with help from your biceps. Your hips and low back hold you still.',
  kit: 'You need a backpack with a few books in it. Two filled bottles do as well.',
  breathing: 'Breathe out as you pull, in as you lower.',
  mistakes: 'The usual ones are rounding, standing up with each pull and jerking.',
  easier: 'Take a book out, or do the face-down W.',
  harder: 'Put one more book in, or move on to the bent-over row.',
  why: 'It is a row for home, with things you have.',
  care: 'With a sore low back or a disc injury, lean one hand on a chair and row with the other.',
};
