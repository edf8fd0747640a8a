/** What the coach says in English about progress, goals and streaks. Whole sentences, plain text. */
import { EXERCISES, type ExerciseId } from '../../coach/catalogue/exercises';
import type { Period } from '../../coach/period';
import { MEASURES, type Compared, type Measure } from '../../coach/progress';
import type { Tally } from '../../coach/totals';
import { did, didUnits, name, plural, unitsOf } from './amounts';
import { capital, counted, duration, list, number, roughly } from './numbers';
import { comingPeriod, dayName, isRunning, thanBefore, when } from './periods';

type Done = readonly (readonly [ExerciseId, Tally])[];

const doneList = (done: Done) => list(done.slice(0, 3).map(([id, tally]) => did(id, tally)));
const withDone = (done: Done) => (done.length > 0 ? `, with ${doneList(done)}` : '');
const days = (n: number) => counted(n, 'day');

const MEASURED: Readonly<Record<Measure, (n: number) => string>> = {
  reps: (n) => some(n, 'rep'),
  sets: (n) => some(n, 'set'),
  sessions: (n) => some(n, 'session'),
  hold: (n) => (n === 0 ? 'no holds' : `${duration(n)} of holding`),
  minutes: (n) => (n === 0 ? 'no training' : `${roughly(n)} of work`),
};

const some = (n: number, one: string) => (n === 0 ? `no ${one}s` : counted(n, one));
/** Minutes are told rounded, so they are compared rounded. */
const inMinutes = (seconds: number) => Math.round(seconds / 60);

/**
 * ", six more than last week". A period that still runs is never told as falling short: what stood there before is
 * said instead. Nothing is compared with nothing.
 */
function comparing(
  { now, before }: Compared<number>,
  period: Period | undefined,
  today: string,
  amount: (n: number) => string,
  less: string,
) {
  if (!period || !before) return '';
  const than = thanBefore(period, today);
  if (now === before) return `, the same as ${than}`;
  if (now > before) return `, ${amount(now - before)} more than ${than}`;
  return isRunning(period, today)
    ? `, after ${amount(before)} ${than}`
    : `, ${amount(before - now)} ${less} than ${than}`;
}

const isMeasure = (id: ExerciseId | Measure): id is Measure => MEASURES.some((measure) => measure === id);

const then = (period: Period | undefined, today: string) => (period ? when(period, today) : 'since you started');

export const progressPrompts = {
  progressIn: (period: Period, today: string, done: Done, sessions: number, seconds: number, before?: number) => {
    const at = capital(when(period, today));
    if (period.kind === 'day') {
      const what = done.length > 0 ? `${doneList(done)}, ` : '';
      return `${at} ${period.from === today ? "you've done" : 'you did'} ${what}${roughly(seconds)} of work.`;
    }
    const compared =
      before !== undefined && before > 0 && sessions > before
        ? `, ${number(sessions - before)} more than ${thanBefore(period, today)}`
        : '';
    return `${at}: ${counted(sessions, 'session')}${compared}, ${roughly(seconds)} of work${withDone(done)}.`;
  },
  progressEver: (startedOn: string, today: string, done: Done, sessions: number, seconds: number) =>
    `Since you started ${startedOn === today ? 'today' : `on ${dayName(startedOn, today)}`}: ${counted(sessions, 'session')}, ${roughly(seconds)} of work${withDone(done)}.`,
  progressMeasure: (measure: Measure, period: Period | undefined, today: string, sums: Compared<number>) => {
    const at = `${capital(MEASURED[measure](sums.now))} ${then(period, today)}`;
    if (sums.now === 0) return `${at}${period && isRunning(period, today) ? ' yet' : ''}.`;
    if (measure === 'minutes') {
      const { now, before } = sums;
      const rounded = { now: inMinutes(now), ...(before === undefined ? {} : { before: inMinutes(before) }) };
      return `${at}${comparing(rounded, period, today, (n) => counted(n, 'minute'), 'less')}.`;
    }
    const isTime = measure === 'hold';
    return `${at}${comparing(sums, period, today, isTime ? duration : number, isTime ? 'less' : 'fewer')}.`;
  },
  /** "Yes, fourteen push-ups this week, after twelve last week." What still runs may yet get there. */
  comparison: (
    periods: Compared<Period> & { readonly before: Period },
    today: string,
    sums: { readonly now: number; readonly before: number },
    /** What the sums count; sessions of both periods where they are seconds of work over all. */
    of: ExerciseId | Measure | { readonly now: number; readonly before: number },
  ) => {
    const amount = (which: 'now' | 'before') => {
      const n = sums[which];
      if (typeof of === 'object')
        return n === 0 ? 'nothing' : `${counted(of[which], 'session')} and ${roughly(n)} of work`;
      if (isMeasure(of)) return MEASURED[of](n);
      return n === 0 ? `no ${plural(of)}` : didUnits(of, n);
    };
    const [now, before] = [when(periods.now, today), when(periods.before, today)];
    if (sums.now === 0 && sums.before === 0)
      return `${capital(amount('now'))} ${now}, and ${amount('before')} ${before}.`;
    const verdict = sums.now > sums.before ? 'Yes' : sums.now === sums.before ? 'Just as much' : 'Not yet';
    return `${verdict}: ${amount('now')} ${now}, after ${amount('before')} ${before}.`;
  },
  progressExercise: (
    id: ExerciseId,
    count: 'units' | 'sets',
    period: Period | undefined,
    today: string,
    sums: Compared<number>,
  ) => {
    const { now } = sums;
    if (now === 0) return `No ${plural(id)} ${then(period, today)}${period && isRunning(period, today) ? ' yet' : ''}.`;
    const done = count === 'sets' ? `${counted(now, 'set')} of ${plural(id)}` : didUnits(id, now);
    const isTime = count === 'units' && (EXERCISES[id].measure === 'hold' || EXERCISES[id].measure === 'steady');
    const amount = (n: number) => (count === 'sets' ? number(n) : unitsOf(id, n));
    return `${capital(done)} ${then(period, today)}${comparing(sums, period, today, amount, isTime ? 'less' : 'fewer')}.`;
  },
  inAll: (id: ExerciseId, units: number) => `That makes ${unitsOf(id, units)} in all.`,
  notYetDone: (id: ExerciseId) => `You haven't done the ${name(id)} with me yet.`,
  nothingThen: (period: Period, today: string) =>
    `Nothing on the record ${when(period, today)}${isRunning(period, today) ? ' yet' : ''}.`,
  startedLater: (startedOn: string, today: string) =>
    startedOn === today ? 'We started today.' : `We started on ${dayName(startedOn, today)}.`,
  nothingEver: "You haven't trained with me yet. Today is a fine day to start.",
  stillToCome: (ahead: Period, today: string) => `${capital(comingPeriod(ahead, today))} is still to come.`,
  onlyDone: (ahead: Period, today: string) =>
    `${capital(comingPeriod(ahead, today))} is still to come. I can only tell you what has been done.`,
  unclearPeriod: 'I can look up a day, a week, a month or a year.',
  unknownMeasure: 'I keep reps, sets, hold time, minutes and sessions.',
  bestSet: (id: ExerciseId, units: number) => `Your best set of ${plural(id)} is ${unitsOf(id, units)}.`,
  bestSets: (bests: readonly (readonly [ExerciseId, number])[]) =>
    `Your best ${bests.length === 1 ? 'set is' : 'sets are'} ${list(bests.slice(0, 3).map(([id, units]) => didUnits(id, units)))}.`,

  // The goal and the streak
  goalSet: (goal: number) => `Your goal is ${days(goal)} a week.`,
  goalTooLow: 'A goal starts at one day a week.',
  goalTooHigh: 'A week has seven days, and rest days make you stronger too.',
  goalStays: (goal: number) => `I'll leave it at ${days(goal)} a week.`,
  goalNumber: 'Your goal can be one to seven days a week. Say, for example, my goal is three days a week.',
  goalOfReps:
    'The goal I keep is days a week. Your sets grow as they feel easier, and I tell your best set when you ask.',
  goalMet: (done: number, goal: number) =>
    done === goal
      ? `You've met your goal of ${days(goal)} this week.`
      : `${capital(days(done))} this week, more than your goal of ${number(goal)}.`,
  goalLeft: (done: number, goal: number, left: number) => {
    const toGo = goal - done;
    const soFar = done === 0 ? `None of ${days(goal)} yet` : `${capital(number(done))} of ${days(goal)} this week`;
    if (left === 0) return `${soFar}, and a new week starts tomorrow.`;
    return toGo <= left
      ? `${soFar}, ${number(toGo)} to go by Sunday.`
      : `${soFar}, with ${days(left)} left. Every one of them counts.`;
  },
  streak: (weeks: number) =>
    weeks === 1 ? 'Your streak stands at one week.' : `That's ${number(weeks)} weeks in a row.`,
  noStreak: 'A new streak starts with this week.',
  streakSafe: 'This week already counts.',
  streakNeeds: (missing: number, weeks: number) =>
    `${capital(counted(missing, 'more day'))} of training and this week counts${weeks > 0 ? ' too' : ''}.`,
};
