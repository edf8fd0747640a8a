/** The words of the face-down Y in English. */
import type { ExerciseWords } from '../../exercise-words';

export const faceDownY: ExerciseWords = {
  name: 'face-down Y',
  plural: "face-down Y's",
  synonyms: [
    "face-down y's",
    'face down y',
    'face down whys',
    'prone y',
    "prone y's",
    'y raise',
    'y raises',
    'prone y raise',
    'lying y',
    'lower trap raise',
    'overhead raise on my front',
  ],
  steps: [
    'Lie on your front, forehead on a towel.',
    'Arms overhead in a Y, thumbs up.',
    'Slide your blades down and lift both arms.',
    'Hold for two, then lower.',
  ],
  getReady: 'Arms in a Y, thumbs up.',
  cues: ['Thumbs up', 'Blades slide down', 'Neck long', 'Ribs stay heavy', 'An inch is plenty', 'Lower slowly'],
  phases: { lower: 'down', lift: 'lift', squeeze: 'hold' },
  feel: 'You should feel low between your shoulder blades.',
  getOut: 'Hands under your shoulders, push back to your heels.',
  muscles: 'It works the muscles low between your shoulder blades, and those beside them.',
  kit: 'You need nothing but the floor, and a folded towel for your forehead.',
  breathing: 'Breathe out as you lift, in as you lower.',
  mistakes: 'The usual ones are shrugging to the ears, arching the back and arms too narrow.',
  easier: 'Bring your arms out to the sides for the face-down T.',
  harder: 'Slow the way down, or move on to the face pull.',
  why: 'It trains the muscles that help you reach overhead.',
  care: 'A pinch on top of the shoulder means go back to the T. In pregnancy stay off your front, and do wall angels instead.',
};
