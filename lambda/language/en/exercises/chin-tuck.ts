/** The words of the chin tuck in English. */
import type { ExerciseWords } from '../../exercise-words';

export const chinTuck: ExerciseWords = {
  name: 'chin tuck',
  plural: 'chin tucks',
  synonyms: [
    'chin tucks',
    'chin-tuck',
    'chin retraction',
    'neck retraction',
    'double chin exercise',
    'tuck my chin',
    'head back exercise',
    'chin glide',
    'chin nod',
    'chin nods',
    'deep neck exercise',
    'neck posture exercise',
  ],
  steps: [
    'Sit or stand tall, face straight ahead.',
    'Glide your chin straight back, as if making a double chin.',
    'Hold for four, let go.',
  ],
  getReady: 'Sit tall, face ahead.',
  cues: ['Straight back', 'Face level', 'Gentle, half effort', 'Shoulders down', 'Tall crown', 'Jaw loose'],
  phases: { lower: 'let go', lift: 'back', squeeze: 'hold' },
  feel: 'You should feel a light stretch under your skull.',
  getOut: 'Let your head settle and roll your shoulders.',
  muscles: 'It works the deep muscles at the front of your neck.',
  kit: 'You need nothing but a chair.',
  breathing: 'Breathe out as you glide, easy while you hold.',
  mistakes: 'The usual ones are tipping the head down, looking up and pushing hard.',
  easier: 'Use half the effort, or do shoulder rolls.',
  harder: 'Hold each one longer, or move on to the wall angel.',
  why: 'It brings your head back over your shoulders.',
  care: 'Dizziness, tingling or an ache in your neck or head means stop.',
};
