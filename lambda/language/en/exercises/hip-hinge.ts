/** The words of the hip hinge in English. */
import type { ExerciseWords } from '../../exercise-words';
import { goodMorningHinge } from './good-morning-hinge';

export const hipHinge: ExerciseWords = {
  name: 'hip hinge',
  plural: 'hip hinges',
  synonyms: [
    'hip-hinge',
    'hip hinges',
    'hip-hinges',
    'hinge',
    'hinges',
    'hip hinging',
    'hinge at the hips',
    'standing hinge',
    'hip bend',
    'hip bends',
    'hip hints',
    'hip inch',
    'hip fringe',
  ],
  steps: [
    'Stand with your feet hip-width apart and your hands on your hips.',
    'Push your hips back with a long back and soft knees, then stand tall.',
    'Go only as far as your back stays flat.',
    'Breathe in as you tip and out as you stand.',
  ],
  getReady: 'Hands on hips, knees soft.',
  cues: ['Back long', 'Knees soft', 'Hips lead, not hands', 'Stand tall'],
  phases: { lower: 'hips back', lift: 'stand' },
  form: { ...goodMorningHinge.form, hands: 'On your hips, or sliding down your thighs.', elbows: 'Soft.' },
  felt: goodMorningHinge.felt,
  feel: 'You should feel the backs of your thighs.',
  getOut: 'Stand tall and let your arms hang.',
  muscles: 'Your low back and hamstrings hold the hinge.',
  kit: 'You need nothing but room behind you.',
  breathing: 'Breathe in as you tip and out as you stand.',
  mistakes: 'Try not to round your back, lock your knees, or turn it into a squat.',
  easier: 'Tip only a little way, with a hand on a chair.',
  harder: 'Tip until your back is about level with the floor, if it stays flat.',
  why: 'It is how you get into a row, so it pays to practice it without a weight.',
  care: 'If your back hurts, skip it and ask a professional which moves suit you.',
};
