/** The words of the shoulder tap in English. */
import type { ExerciseWords } from '../../exercise-words';

export const shoulderTap: ExerciseWords = {
  name: 'shoulder tap',
  plural: 'shoulder taps',
  synonyms: [
    'shoulder taps',
    'plank shoulder tap',
    'plank shoulder taps',
    'plank tap',
    'plank taps',
    'plank with shoulder taps',
    'shoulder touch',
    'shoulder touches',
    'shoulder tabs',
    'shoulder tab',
    'kneeling shoulder taps',
    'tap my shoulders',
  ],
  position: "You'll be on hands and knees, straight from knees to head.",
  steps: [
    'Kneel down and put your hands flat under your shoulders.',
    'Walk your knees back, a little apart, until your head, hips and knees make one line.',
    'Press firmly into your left hand.',
    'Lift your right hand and tap your left shoulder.',
    'Set it down softly and change hands, with your hips still.',
  ],
  getReady: 'Knees apart, hips still, right hand first.',
  // The way back takes one second, so these are short.
  cues: ['Hips still', 'Soft hands', 'Long neck', 'Stay level'],
  phases: { lower: 'down', lift: 'tap' },
  sides: { first: 'Right hand first.', turn: 'Now the left hand.' },
  muscles: 'It works what a plank works, abdominals first. Each time a hand lifts, your trunk resists the twist.',
  kit: 'You need nothing but the floor, and a mat is kind to your knees.',
  breathing: 'Breathe out as you tap and in as the hand comes down.',
  mistakes: 'Try not to rock from side to side, rush the taps, or let your back sag.',
  easier: 'Hold the knee plank without the taps.',
  harder: 'Lift your knees off the floor, or move on to the plank arm raise.',
  why: 'It trains your trunk to stay still while one hand moves.',
  care: 'Skip it if a wrist, shoulder or elbow hurts, and stop if your back starts to arch.',
};
