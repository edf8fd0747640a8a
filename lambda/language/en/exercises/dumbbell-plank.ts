/** The words of the dumbbell plank in English. */
import type { ExerciseWords } from '../../exercise-words';

export const dumbbellPlank: ExerciseWords = {
  name: 'dumbbell plank',
  plural: 'dumbbell planks',
  synonyms: [
    'dumbbell planks',
    'dumb bell plank',
    'dumb bell planks',
    'plank on dumbbells',
    'planks on dumbbells',
    'plank on my dumbbells',
    'plank with dumbbells',
    'planks with dumbbells',
    'plank with weights',
    'planks with weights',
    'plank on weights',
    'high plank with weights',
    'high plank on dumbbells',
    'plank with the bells',
    'planks with the bells',
    'dumbbell blank',
    'dumb bell blank',
    'dumbbell plan',
    'dumb bell plan',
  ],
  position: "You'll be face down on straight arms, a dumbbell in each hand.",
  steps: [
    'Lay two flat-sided dumbbells on your mat, as far apart as your shoulders, with the handles parallel.',
    'Kneel behind them and hold on firmly, with your wrists straight.',
    'Bring your shoulders right over your hands.',
    'Step back one foot, then the other, about hip-width apart.',
    'Squeeze your thighs and glutes, so that your head, hips and heels make one line.',
    'Look just ahead of your hands and keep breathing.',
  ],
  getReady: 'Grip firm, step back, body long.',
  cues: ['Push the floor away', 'Ribs down, hips level', 'Keep breathing, long neck', 'Strong legs, wrists straight'],
  muscles:
    'Your abdominals work first, helped by the sides of your waist, your shoulders and your glutes. Your back muscles brace you rather than move you.',
  kit: 'You need two flat-sided dumbbells, because round ones roll. Without them, do the floor plank.',
  breathing: 'Breathe in for three and out for three. Never hold your breath.',
  mistakes:
    'The usual ones are a sagging back, hips too high, shoulders behind the wrists, bent wrists, and held breath.',
  easier: 'Try the knee plank, with your knees down and your hands flat on the floor.',
  harder: 'Bring your feet closer together, or move on to the plank arm raise.',
  why: 'It teaches your middle to stay firm, and your back to brace, while your arms and legs hold you up.',
  care: 'Skip it if a wrist, shoulder or elbow hurts, and stop if your back arches. With high blood pressure or in pregnancy, ask a clinician first.',
};
