/** The words of the march in English. */
import type { ExerciseWords } from '../../exercise-words';

export const march: ExerciseWords = {
  name: 'march',
  plural: 'marching',
  synonyms: [
    'marching',
    'marches',
    'a march',
    'march in place',
    'marching in place',
    'march on the spot',
    'marching on the spot',
    'walk in place',
    'walking in place',
    'walk on the spot',
    'match in place',
  ],
  steps: [
    'Stand tall and march on the spot, knees only as high as feels easy.',
    'Swing your arms and breathe freely.',
    'Land softly, and pick up the pace a little as you warm up.',
  ],
  getReady: 'Stand tall, ready to march.',
  cues: ['Tall, with easy arms', 'Soft feet', 'Knees a little higher'],
  feel: 'You should feel a little warmer.',
  getOut: 'Slow down and stand easy.',
  muscles: 'It gets your legs, heart and lungs going gently.',
  kit: 'You need nothing but a little room.',
  breathing: 'Breathe freely. You should be able to talk.',
  mistakes: 'Try not to stamp, lean back, or start too fast.',
  easier: 'Lift your feet just off the floor, or hold the back of a chair.',
  harder: 'Lift your knees higher and swing your arms more, or go on to cardio.',
  why: 'It eases you in gradually before anything harder.',
  care: 'Slow down if you lose your breath, and stop if anything hurts.',
};
