/** What is said when something is taken back, and when somebody asks what was heard or how a number is known. */
import type { PlannedSet } from '../../coach/plan/plan';
import { name, plural } from './amounts';
import { list } from './numbers';
import { withoutWakeWords } from './wake-words';

/** One whole sentence for each thing that can be as it was before. */
const AS_IT_WAS = {
  pace: 'The pace is as it was.',
  rest: 'The rests are as they were.',
  speech: 'I talk as I did before.',
  talk: 'I say as much as before.',
  counting: 'I count as I did before.',
  'non-stop': 'Stops between sets are as they were.',
  kit: 'Your equipment is as it was.',
  'left-out': 'What I leave out is as it was.',
  level: 'The level is as it was.',
  goal: 'Your goal is as it was.',
  count: 'The count is as it was.',
  dose: 'The dose is as it was.',
  place: 'We are back where we were.',
  workout: 'The workout is as it was.',
  rating: 'Your doses are as they were.',
  'saved-set': 'Your saved sets are as they were.',
  'old-days': 'Old days are kept as they were.',
  reminder: 'The reminder is as it was.',
  sides: 'Sides are as they were.',
  today: 'Today is as it was.',
  weights: 'Your weights are as they were.',
  elsewhere: 'What you did elsewhere is as it was.',
} as const;
type AsItWas = keyof typeof AS_IT_WAS;

const CHANGED: Readonly<Record<AsItWas, string>> = {
  pace: 'the pace',
  rest: 'the rests',
  speech: 'how fast I talk',
  talk: 'how much I say',
  counting: 'how I count',
  'non-stop': 'the stops between sets',
  kit: 'your equipment',
  'left-out': 'what I leave out',
  level: 'the level',
  goal: 'your goal',
  count: 'the count',
  dose: 'the dose',
  place: 'our place',
  workout: 'the workout',
  rating: 'your doses',
  'saved-set': 'your saved sets',
  'old-days': 'how long days are kept',
  reminder: 'the reminder',
  sides: 'the sides',
  today: 'your wish for today',
  weights: 'your weights',
  elsewhere: 'what you did elsewhere',
};

export const repairPrompts = {
  takenBack: (what: readonly AsItWas[]) => what.map((one) => AS_IT_WAS[one]).join(' '),
  setTakenOff: (set: PlannedSet) => `I've taken that set of ${plural(set.exercise)} off.`,
  backAt: (set: PlannedSet) => `Back to the ${name(set.exercise)}.`,
  whatDidYouMean: 'What did you mean?',
  nothingToTakeBack: 'There is nothing to take back.',
  changedElsewhere: "Something else has changed since, so I've left it as it is.",
  heardWords: (words: readonly string[], changed: readonly AsItWas[]) => {
    const sayable = words.map(withoutWakeWords).filter((one) => one !== '');
    const caught = sayable.length > 0 ? `I caught ${list(sayable)}.` : "I caught no word that I'd swear to.";
    return changed.length > 0 ? `${caught} So I changed ${list(changed.map((one) => CHANGED[one]))}.` : caught;
  },
  howKnown:
    "I can't see you. I go by the clock, and put down what there was time for before you spoke. Tell me when it was different.",
};
