/** The words of the wall plank in English. */
import type { ExerciseWords } from '../../exercise-words';
import { dumbbellPlank } from './dumbbell-plank';

export const wallPlank: ExerciseWords = {
  name: 'wall plank',
  plural: 'wall planks',
  synonyms: [
    'wall planks',
    'plank on the wall',
    'plank against the wall',
    'plank at the wall',
    'planks on the wall',
    'standing plank',
    'standing planks',
    'counter plank',
    'plank on the counter',
    'wall blank',
    'wall hold',
  ],
  position: "You'll lean on a wall with straight arms, body in one line.",
  steps: [
    'Stand facing a wall and put your hands on it at shoulder height.',
    'Walk your feet back until you lean into straight arms.',
    'Squeeze your glutes and make one line from your head to your heels.',
    'Push the wall away and keep breathing.',
  ],
  getReady: 'Hands on the wall, body long.',
  cues: ['Push the wall away', 'Hips in line', 'Ribs down, long neck', 'Breathe low and slow'],
  form: {
    ...dumbbellPlank.form,
    hands: 'Flat on the wall at shoulder height.',
    knees: 'Straight, not locked.',
    feet: 'Two steps back, hip-width.',
    head: 'Look at the wall, neck long.',
  },
  felt: { ...dumbbellPlank.felt, 'low-back': 'Step closer to the wall.' },
  feel: 'You should feel your stomach and shoulders.',
  getOut: 'Step toward the wall and stand tall.',
  muscles: 'Your abdominals and shoulders hold you straight, more gently than in a plank on the floor.',
  kit: 'You need a wall or a sturdy counter, and a floor that does not slip.',
  breathing: 'Breathe in for three and out for three. Never hold your breath.',
  mistakes: 'Try not to let your hips sag toward the wall, shrug your shoulders, or hold your breath.',
  easier: 'Stand a little closer to the wall.',
  harder: 'Walk your feet further back, or go down to the knee plank.',
  why: 'It lets you practice the plank without getting down on the floor.',
  care: 'Skip it if a wrist, shoulder or elbow hurts, and ask a professional which moves suit you.',
};
