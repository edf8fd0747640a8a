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
      '- Follow a program of six weeks at your level, on a chair or at the gym.\n' +
      '- Ask for supersets, circuits, ladders and intervals in one breath.\n' +
      '- Have your own sets counted, rests and tempo included, and save them under a name.\n' +
      '- Ask how to do a move, step by step, and for an easier or a harder one.\n' +
      '- Pause in the middle of a set and go on later, even another day: your place is kept.\n' +
      '- Slow the count down, speed it up, count by beeps, or take more rest.\n' +
      '- Hear how you are doing: today, this week, or for one exercise, and set a goal or a reminder.\n' +
      '- Ask what is in five hundred foods, what to have instead, whether a claim is true, and where that comes from.',
    'You need nothing but some floor space. A few moves use dumbbells, a band, a ball, a cable machine or a bench, and each has a version without. A screen is optional.',
    'Your progress (which exercises, how many, when, and how hard they felt) and your choices are kept so that you can go on where you stopped. Nothing about your health is kept; "what do you know about me" and "delete everything" do what they say.',
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
    'Needs no account, payment or equipment. Begin each step with "open steady coach", again where an answer closes it.',
    'Workout: the first launch gives a health notice. Say "what workouts do you have", "the second one", "start a ten minute workout", "ready" (it counts aloud), "done", "what is next", "how long is left", "skip the warm up", "start over", "yes", "the same workout again".',
    'Interrupt: "count twelve push ups"; in mid count say the wake word and "pause": it says the count. "it was eight" corrects it, "i did one more" adds one. "resume" goes on. One shot: "ask steady coach to count twelve push ups".',
    'One exercise: "which exercises do you know", "hold a plank for thirty seconds", "that was hard", "make it easier", "make it harder", "not that one".',
    'Together: "a superset of rows and push ups", "a ladder of push ups".',
    'In a set: "count twelve push ups", "make it ten", "rest for a minute", "which set is this", "i am tired", "undo", "what did you hear", "how do you know that", "just one more set and stop".',
    'Sides: "eight one arm rows", in mid count "other side", "how many on the left", "left side only", "both sides again", "right side first", "one more on the left".',
    'Weights: "count eight bent over rows", "i used fifteen pounds", "what weight did i use", "i have ten and fifteen pound dumbbells", "that\'s too heavy".',
    'Ahead: "start the beginner program", "how far am i in the program", "leave the program", "test my strength", "go easy on my knees", "go easy today", "i walked for thirty minutes", "i\'m away for two weeks", "set a timer for two minutes".',
    'Food with care: "how many eggs for ten grams of protein", "can i eat brie when i am pregnant", "i have diabetes can i eat bananas", "vegan protein", "can i have kale with my warfarin", "can my child have coffee".',
    'How to: "how do i do a push up", "read the steps for a push up", "next", "previous", "repeat", "which muscles does the push up work", "should my back be flat", "i feel it in my neck", "my elbows flare", "exercises for my chest".',
    'Own sets: "three sets of ten rows with thirty seconds rest", "save this set as physio", "start physio", "change physio to three sets of twelve", "list my saved sets", "delete physio", "no".',
    'Pace: "slower", "do not stop between sets".',
    'Plan: "i am a beginner", "i have dumbbells", "i do not have a bench", "no jumping", "jumping is fine", "what are my settings", "plan my week", "what should i do today", "my goal is three times a week", "what is my goal", "what is my streak".',
    'Progress: "how am i doing", "how many push ups this week", "what is my best push up", "did i do more than last week", "how long have i been training".',
    'Reminders: "remind me on monday at seven in the evening", "yes"; Alexa asks for the permission: "yes". Then "when is my reminder", "cancel my reminder"; "wake me at seven tomorrow" rings once.',
    'Food and habits: "tell me about matcha", "tell me more", "how do i use it", "who should be careful", "is that really true", "where does that come from", "what can i have instead of fries", "what should i avoid", "what should i eat after a workout", "which foods do you know", "give me a food tip", "what helps my back".',
    'What is in food: "how much protein is in an egg", "which has more fiber rye or white bread", "is soy sauce high in salt", "what is a portion of almonds", "which fruit has the most fiber", "what else", "and before bed", "does hummus contain sesame", "does green tea burn fat".',
    'Safety, at any moment; a set stops and stays counted: "is this safe", "i am forty", "i feel low", "i have a bad knee", "i am pregnant", "i feel dizzy", "my back hurts", "i have chest pain", "i can\'t breathe", "my doctor cleared me".',
    'Data: "what do you know about me", "what\'s my reference code", "forget old days", "keep everything", "delete everything", "no".',
    'Anywhere: "help" says what can be said there; "thank you", "tell me a joke"; "stop" and "cancel" leave. Buttons do what words do.',
  ],
};
