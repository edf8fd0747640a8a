/** The skill's page in the store in English; what it promises is what the skill does. */
import type { StorePage } from '../store-page';

export const storePage: StorePage = {
  name: 'Steady Coach',
  summary:
    'A hands-free coach for a stronger back: counts your reps at a steady tempo, times holds and rests, keeps your place.',
  description: [
    'Steady Coach talks you through exercises for a stronger back while your hands and eyes are busy. It says how to set up, counts every rep aloud at a steady tempo, times your holds and rests, and asks how it felt.',
    'What you can do:\n' +
      '- Train by routine, by minutes, or one exercise at a time, at home or at the gym, with or without equipment.\n' +
      '- Ask how to do a move, step by step, and for an easier or a harder one.\n' +
      '- Pause in the middle of a set and go on later, even another day: your place is kept.\n' +
      '- Slow the count down, speed it up, or take more rest.\n' +
      '- Hear how you are doing: today, this week, or for one exercise.',
    'You need nothing but some floor space. A few moves use dumbbells, a ball, a cable machine or a bench, and each has a version without. A screen is optional.',
    'Your progress (which exercises, how many, and when) is kept so that you can go on where you stopped. Nothing about your health is kept.',
    'Please note: Steady Coach is for information and education only and is not a substitute for professional medical advice, diagnosis or treatment. Talk to your doctor before you begin exercising, above all if you have pain, an injury, a medical condition, or are pregnant. Stop at once if something hurts. In an emergency, call your local emergency response phone number.',
  ].join('\n\n'),
  examplePhrases: [
    'Alexa, open steady coach',
    'Alexa, ask steady coach to count twelve push ups',
    'Alexa, ask steady coach how am i doing',
  ],
  keywords: [
    'back',
    'strength',
    'workout',
    'exercise',
    'rep counter',
    'coach',
    'push up',
    'plank',
    'posture',
    'fitness',
    'home workout',
    'interval timer',
  ],
  testingInstructions: [
    'No account, subscription or equipment is needed. Progress is kept per Alexa account, so "welcome back" is heard from the second launch on.',
    'Welcome and notice: say "open steady coach". The first launch gives a short health notice and asks whether you are ready. Answer "yes".',
    'A workout: say "start a workout", or "ask steady coach to start a ten minute workout". Answer "ready" when asked. The coach counts the set aloud and then asks about it; "done", "skip it", "next", "repeat" and "start over" also work.',
    'Interrupt: in the middle of a count say the wake word and "pause". The coach says how many it counted. Correct it with "it was eight". Go on with "resume", at once or after a new launch.',
    'One exercise: say "ask steady coach to count twelve push ups", or inside the skill "hold a plank for thirty seconds".',
    'How to: say "how do i do a push up", then "next", "previous", "repeat", "talk slower".',
    'Tempo and rest: say "slower", "faster", "more rest", "less rest", "how long is left", "what is next", "make it easier", "make it harder".',
    'Progress: say "how am i doing", or "how am i doing this week".',
    'Safety: at any moment say "my back hurts". The set stops and stays counted, and the coach says what to do.',
    'Leave: "stop" and "cancel" work everywhere; "help" explains what can be said at that moment.',
    'Screen (optional): with a screen, each turn also shows what was said, the move and the count; the buttons do what the words do.',
  ],
};
