/** The words of the face pull in English. */
import type { ExerciseWords } from '../../exercise-words';

export const facePull: ExerciseWords = {
  name: 'face pull',
  plural: 'face pulls',
  synonyms: [
    'face pulls',
    'face-pull',
    'facepull',
    'facepulls',
    'band face pull',
    'cable face pull',
    'rope face pull',
    'rear delt pull',
    'high pull to my face',
    'pull to the forehead',
  ],
  steps: [
    'Fix the band at chest height, below your eyes.',
    'Face it, hands palm down, arms long, step back.',
    'Pull toward your chin, elbows wide, hands apart.',
    'Hold for two, then let it out slowly.',
  ],
  getReady: 'Arms long, palms down.',
  cues: ['Elbows wide', 'Hands apart, thumbs back', 'Shoulders down', 'Ribs down', 'Slow way out', 'Light and tidy'],
  phases: { lower: 'and out', lift: 'pull', squeeze: 'hold' },
  feel: 'You should feel behind your shoulders and between the blades.',
  getOut: 'Step in first, then let go.',
  muscles: 'It works the backs of your shoulders and the muscles between your shoulder blades.',
  kit: 'You need a band fixed at chest height, or a cable with a rope. Without one, do the face-down Y.',
  breathing: 'Breathe out as you pull, in as you return.',
  mistakes: 'The usual ones are shrugging, leaning back and going too heavy.',
  easier: 'Do band pull-aparts instead.',
  harder: 'Step back a little, or move on to the reverse fly.',
  why: 'It trains the small muscles that steady your shoulders.',
  care: 'Test the anchor twice, look the band over, and stop short of your chin. Pull lower if a shoulder pinches.',
  warning: 'Test the anchor twice, and stop short of your chin, in case the band slips.',
};
