/** The words of the child's pose in English. */
import type { ExerciseWords } from '../../exercise-words';

export const childsPose: ExerciseWords = {
  name: "child's pose",
  plural: "child's pose",
  synonyms: [
    'child pose',
    'childs pose',
    'child poses',
    "child's poses",
    "children's pose",
    'childrens pose',
    "child's rest",
    'child rest',
    'balasana',
    'resting pose',
    'chiles pose',
    "child's post",
  ],
  steps: [
    'Kneel down and sit back toward your heels.',
    'Reach your arms forward and let your forehead rest.',
    'Let every breath out be long.',
  ],
  getReady: 'Kneel, sit back, reach forward.',
  cues: ['Long breath out', 'Soft shoulders', 'Hips toward your heels', 'Heavy forehead'],
  feel: 'You should feel your back lengthen.',
  getOut: 'Walk your hands back and sit up slowly.',
  muscles: 'It is a rest with a gentle stretch, and no muscle has to work.',
  kit: 'You need nothing but the floor, and a cushion under your hips is welcome.',
  breathing: 'Breathe in gently and let each breath out be a little longer.',
  mistakes: 'Try not to force your hips down, and keep your shoulders away from your ears.',
  easier: 'Sit on a cushion, or stay on your feet for a doorway stretch.',
  harder: 'It is meant to be easy. Walk your hands a little further forward if that feels good.',
  why: 'It lets you ease down and slow your breath.',
  care: 'If kneeling hurts, skip it and take the doorway stretch instead.',
};
