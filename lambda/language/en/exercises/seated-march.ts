/** The words of the seated march in English. */
import type { ExerciseWords } from '../../exercise-words';

export const seatedMarch: ExerciseWords = {
  name: 'seated march',
  plural: 'seated marching',
  synonyms: [
    'seated marching',
    'chair march',
    'chair marching',
    'march sitting down',
    'marching in my chair',
    'sitting march',
    'hip marching',
    'seated high knees',
    'seated walk',
    'walk in my chair',
    'seated steps',
    'march in the chair',
  ],
  steps: [
    'Sit tall on the front half of a firm chair.',
    'Hold the sides of the seat if you like.',
    'Lift one knee, then the other, like walking.',
    'Swing your arms when you feel steady.',
  ],
  getReady: 'Sit tall, feet flat.',
  cues: ['Sit tall', 'Soft feet', 'Knees up, not back', 'Shoulders down', 'Swing the arms', 'Steady rhythm'],
  feel: 'You should feel warmer, and the fronts of your hips.',
  getOut: 'Let both feet rest and breathe.',
  muscles: 'It warms you up and works the fronts of your hips.',
  kit: 'You need a firm chair without wheels.',
  breathing: 'Breathe easily, so that you could talk.',
  mistakes: 'The usual ones are leaning back, stamping and holding the breath.',
  easier: 'Lift your heels only, or start with shoulder rolls.',
  harder: 'Swing your arms, or get up and march.',
  why: 'It warms you up without standing.',
  care: 'Lift lower if a hip minds.',
};
