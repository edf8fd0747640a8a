/** Wishes for today in English: what to spare, easier, one more and stop; what was done elsewhere; breaks. */
import type { ExerciseId } from '../../coach/catalogue/exercises';
import type { Spared } from '../../coach/catalogue/spared';
import type { Activity, Elsewhere } from '../../coach/elsewhere';
import { plural, didUnits } from './amounts';
import { capital, duration, list } from './numbers';
import { dayName } from './periods';

const SPARED_TODAY: Readonly<Record<Spared | 'floor' | 'jumping' | 'seated' | 'wheelchair', string>> = {
  wrists: 'No weight on your wrists today.',
  kneeling: 'No kneeling today.',
  overhead: 'Nothing overhead today.',
  neck: 'Nothing for your neck today.',
  knees: 'Nothing that bends your knees deeply today.',
  legs: 'Nothing for your legs today.',
  floor: 'No floor today.',
  jumping: 'No jumping today.',
  seated: 'All of it on a chair today.',
  wheelchair: 'All of it sitting, and nothing with the legs.',
};
const DONE: Readonly<Record<Activity, string>> = {
  walking: 'of walking',
  running: 'of running',
  cycling: 'of cycling',
  swimming: 'of swimming',
  yoga: 'of yoga',
  gardening: 'of gardening',
  'a class': 'in a class',
  training: 'of training',
};

export const todayPrompts = {
  sparedToday: (what: Spared | 'floor' | 'jumping' | 'seated' | 'wheelchair') => SPARED_TODAY[what],
  putIn: (ids: readonly ExerciseId[]) => `I've put in ${list(ids.map(plural))}.`,
  whatToSpare: 'I can spare your wrists, knees, neck or legs, leave out the floor or jumping, or do it all on a chair.',
  easierNowTold: 'An easier one this time.',
  easyWeekBegins: 'That was a lot lately, so the next seven days are easier ones.',
  easyToday: 'An easy one, then.',
  oneMoreThenStop: 'One more, then a short stretch.',
  thatWasTheLast: 'That was the last one.',
  somethingFor: (ids: readonly ExerciseId[]) => `For that I have ${list(ids.map(plural))}.`,
  elsewhereNoted: (activity: Activity, seconds: number) =>
    `${capital(duration(seconds))} ${DONE[activity]}, noted beside what I count.`,
  moveElsewhereNoted: (id: ExerciseId, units: number) => `${capital(didUnits(id, units))}, noted beside what I count.`,
  sayHowManyElsewhere: 'Say how many, like fifteen push-ups this morning.',
  besides: (notes: readonly Elsewhere[]) =>
    `Besides that you told me of ${list(notes.slice(-3).map((note) => ('activity' in note ? `${duration(note.seconds)} ${DONE[note.activity]}` : didUnits(note.exercise, note.units))))}.`,
  elsewhereThisWeek: (seconds: number) => `That makes ${duration(seconds)} this week.`,
  howLongElsewhere: 'Say how long, like thirty minutes of walking.',
  awayUntil: (until: string, today: string) =>
    `Rest well. Your streak waits until ${dayName(until, today)}, and so does your place.`,
  tomorrowThen: 'Tomorrow, then. Your place waits, and so does what was planned for today.',
  untilWhen: 'Say until when, like a break for two weeks.',
  timerLimits: 'My timer goes from thirty seconds to fifteen minutes.',
};
