/** The words of the face-down T in English. */
import type { ExerciseWords } from '../../exercise-words';

export const faceDownT: ExerciseWords = {
  name: 'face-down T',
  plural: "face-down T's",
  synonyms: [
    "face-down t's",
    'face down t',
    'face down tees',
    'prone t',
    "prone t's",
    't raise',
    't raises',
    'prone t raise',
    'lying t',
    'reverse fly lying down',
    'floor reverse fly',
  ],
  steps: [
    'Lie on your front, forehead on a towel.',
    'Arms straight out, thumbs up.',
    'Squeeze your blades and lift both arms an inch.',
    'Hold for two, then lower.',
  ],
  getReady: 'Forehead down, thumbs up.',
  cues: ['Thumbs up', 'Blades together', 'Neck long', 'Shoulders from the ears', 'Small lift', 'Lower slowly'],
  phases: { lower: 'down', lift: 'lift', squeeze: 'hold' },
  feel: 'You should feel between your shoulder blades.',
  getOut: 'Hands under your shoulders, push back to your heels.',
  muscles: 'It works the muscles between your shoulder blades and the backs of your shoulders.',
  kit: 'You need nothing but the floor, and a folded towel for your forehead.',
  breathing: 'Breathe out as you lift, in as you lower.',
  mistakes: 'The usual ones are shrugging, lifting the chest and bending the elbows.',
  easier: 'Bend your elbows for the face-down W.',
  harder: 'Slow the way down, or move on to the face-down Y.',
  why: 'It trains the muscles that draw your shoulders back, without any weight.',
  care: 'Lift less if a shoulder minds. In pregnancy stay off your front, and do band pull-aparts on your feet.',
};
