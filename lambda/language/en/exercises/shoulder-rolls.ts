/** The words of the shoulder rolls in English. */
import type { ExerciseWords } from '../../exercise-words';

export const shoulderRolls: ExerciseWords = {
  name: 'shoulder rolls',
  plural: 'shoulder rolls',
  synonyms: [
    'shoulder roll',
    'shoulder rolling',
    'rolls for my shoulders',
    'roll my shoulders',
    'rolling shoulders',
    'shrug and roll',
    'backward shoulder rolls',
    'shoulder shrugs',
    'shoulder shrug',
    'loosen my shoulders',
    'shoulder loosener',
  ],
  steps: ['Sit or stand tall, arms loose.', 'Bring your shoulders up to your ears.', 'Roll them back and down.'],
  getReady: 'Sit tall, arms loose.',
  cues: ['Big and slow', 'Down like a sigh', 'Arms loose', 'Jaw loose', 'Neck still', 'Chest opens'],
  phases: { lower: 'back and down', lift: 'up' },
  feel: 'You should feel your neck let go.',
  getOut: 'Let your arms hang and breathe once.',
  muscles: 'It loosens your neck and shoulders.',
  kit: 'You need nothing, sitting or standing.',
  breathing: 'Breathe in going up, out going down.',
  mistakes: 'The usual ones are poking the chin, rushing and only half the circle.',
  easier: 'Make the circles smaller, or simply breathe, as in calm breathing.',
  harder: 'Make them bigger and slower, or move on to the wall angel.',
  why: 'It lets your shoulders drop.',
  care: 'It is very gentle. Make it smaller if anything pinches.',
};
