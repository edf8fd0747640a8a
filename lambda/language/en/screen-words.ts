/** What screens say in English. */
import type { ScreenWords } from '../screen-words';
import { plural } from './amounts';
import { capital } from './numbers';
import { needs, shortKit, shortName } from './short-names';
import { linesOf } from './written';
import { routines } from './routines';
import { EXERCISES } from '../../coach/catalogue/exercises';
import type { Target } from '../../coach/plan/target';

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Rounded as they are when they are spoken. */
const shortMinutes = (seconds: number) => (seconds < 30 ? '<1' : String(Math.round(seconds / 60)));

function target(set: Target): string {
  switch (set.measure) {
    case 'reps':
      return set.reps === 1 ? '1 rep' : `${set.reps} reps`;
    case 'hold':
    case 'steady':
      return set.seconds < 100 ? `${set.seconds} seconds` : clock(set.seconds);
    case 'intervals':
      return set.rounds === 1 ? '1 round' : `${set.rounds} rounds`;
  }
}

export const screens: ScreenWords = {
  buttons: {
    start: 'Start',
    yes: 'Yes',
    no: 'No',
    workouts: 'Workouts',
    moreWorkouts: 'More',
    progress: 'Progress',
    help: 'Help',
    ready: 'Ready',
    nextStep: 'Next step',
    easier: 'Easier',
    skip: 'Skip',
    pause: 'Pause',
    done: 'Done',
    goOn: 'Go on',
    startOver: 'Start over',
    moreRest: 'More rest',
    more: 'Tell me more',
    truth: 'Is it true?',
    stop: 'Stop',
  },
  hints: {
    idle: ['Start a workout', 'Ten minutes, no equipment', 'Count twelve push-ups', 'How am I doing?'],
    briefing: ['Ready', 'Read the steps', 'Easier', 'Skip'],
    set: ['Pause', 'Slower', 'Done', 'It was eight'],
    rest: ['Ready', 'More rest', 'What is next?', 'How long is left?'],
    paused: ['Go on', 'Start over', 'Skip', 'Stop'],
  },
  titles: {
    welcome: 'Steady Coach',
    plans: 'Workouts',
    progress: 'Your progress',
    summary: 'Done today',
    help: 'You can say',
    paused: 'Paused',
    answer: 'Steady Coach',
    rest: 'Rest',
    weeks: 'Minutes a week',
  },
  exercise: (id) => capital(plural(id)),
  routine: (id) => capital(routines[id].name),
  shortName,
  shortRoutine: (id) => capital(routines[id].name.split(' ')[0] ?? ''),
  needs: (id) => needs(id) ?? 'no equipment',
  kit: (id) => shortKit(id),
  // As the voice has it: a chair or a mat is no equipment.
  needsOf: (ids) => (ids.some((id) => EXERCISES[id].kit.length > 0) ? 'with kit' : 'no equipment'),
  set: (n, of) => (of > 1 ? `set ${n} of ${of}` : ''),
  side: (n) => (n === 1 ? 'first side' : 'other side'),
  dose: target,
  goal: (set) =>
    set.measure === 'reps'
      ? String(set.reps)
      : set.measure === 'intervals'
        ? String(set.rounds)
        : set.seconds < 100
          ? String(set.seconds)
          : '',
  next: (what) => `Next · ${what}`,
  phase: (called) => capital(called.replace(/^and (slowly )?/, '').replace(/( two| three)+$/, '')),
  beats: {
    getReady: 'Get ready',
    ready: 'Ready',
    moveIn: 'Move in',
    easeOut: 'Ease out',
    otherSide: 'Switch',
    done: 'Done',
    seconds: 'seconds',
    left: 'to go',
    hold: 'Hold',
    breathe: 'Breathe',
    move: 'Move',
    hard: 'Hard',
    easy: 'Easy',
    of: (n) => `of ${n}`,
    round: (n, of) => `${n} of ${of}`,
    nextRound: (n, of) => `hard, round ${n} of ${of}`,
    sideOf: (side) => `side ${side} of 2`,
    units: (measure) => (measure === 'reps' ? 'reps' : measure === 'intervals' ? 'rounds' : 'seconds'),
  },
  lines: linesOf,
  say: (hints) =>
    `Say “start”${hints.length > 0 ? ', or ' : ''}${hints.map((hint) => `“${hint.toLowerCase()}”`).join(' or ')}`,
  minutes: (seconds) => `${shortMinutes(seconds)} min`,
  minutesOver: (seconds) => (seconds > 0 ? shortMinutes(seconds) : ''),
  minutesOfWork: (seconds) => (shortMinutes(seconds) === '1' || seconds < 30 ? 'minute of work' : 'minutes of work'),
  weeksInARow: (weeks) => (weeks === 1 ? 'week in a row' : 'weeks in a row'),
  best: (id, units) => `Best ${plural(id)} yet: ${EXERCISES[id].measure === 'reps' ? units : clock(units)}`,
  amount: (id, units) => {
    const measure = EXERCISES[id].measure;
    if (measure === 'reps') return `${units} ${units === 1 ? 'rep' : 'reps'}`;
    if (measure === 'intervals') return `${units} ${units === 1 ? 'round' : 'rounds'}`;
    return clock(units);
  },
  date: (date, after = '') => {
    const day = String(Number(date.slice(8)));
    return date.slice(0, 7) === after.slice(0, 7) ? day : `${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${day}`;
  },
  dayNames: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
  evidence: {
    supported: 'Claim: supported',
    mixed: 'Claim: partly true',
    unsupported: 'Claim: unproven',
    wrong: 'Claim: wrong',
  },
  alarm: {
    title: 'Stop now',
    call: 'Call',
    signs: ['Chest pain', 'Trouble breathing', 'Feeling seriously unwell'],
    note: "I can't call for you.",
  },
};
