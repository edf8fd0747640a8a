/** What screens say in English. */
import type { ScreenWords } from '../screen-words';
import { plural } from './amounts';
import { capital } from './numbers';
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
      return `${set.reps} reps`;
    case 'hold':
    case 'steady':
      return clock(set.seconds);
    case 'intervals':
      return `${set.rounds} rounds`;
  }
}

export const screens: ScreenWords = {
  buttons: {
    start: 'Start',
    yes: 'Yes',
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
    summary: 'Well trained',
    help: 'You can say',
    paused: 'Paused',
    answer: 'Steady Coach',
    rest: 'Rest',
    weeks: 'Minutes a week',
    days: 'Days trained',
    bests: 'Best sets',
  },
  exercise: (id) => capital(plural(id)),
  routine: (id) => capital(routines[id].name),
  set: (n, of) => (of > 1 ? `Set ${n} of ${of}` : ''),
  side: (n) => (n === 1 ? 'First side' : 'Other side'),
  step: (n, of) => `Step ${n} of ${of}`,
  next: (set) => `Next: ${plural(set.exercise)}, ${target(set.target)}`,
  beats: {
    getReady: 'Get ready',
    moveIn: 'Move in',
    easeOut: 'Ease out',
    otherSide: 'Other side',
    rest: 'Rest',
    done: 'Done',
    seconds: 'seconds',
    left: 'to go',
    of: (n) => `of ${n}`,
    hard: (round, of) => `Hard ${round}/${of}`,
    easy: (round, of) => `Easy ${round}/${of}`,
  },
  minutes: (seconds) => `${shortMinutes(seconds)} min`,
  minutesOver: (seconds) => (seconds > 0 ? shortMinutes(seconds) : ''),
  streak: (weeks) => `${weeks}-week streak`,
  amount: (id, units) => {
    const measure = EXERCISES[id].measure;
    if (measure === 'reps') return `${units} ${units === 1 ? 'rep' : 'reps'}`;
    if (measure === 'intervals') return `${units} ${units === 1 ? 'round' : 'rounds'}`;
    return clock(units);
  },
  date: (date) => `${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${Number(date.slice(8))}`,
  dayNames: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
  evidence: {
    supported: 'Claim: well supported',
    mixed: 'Claim: partly true',
    unsupported: 'Claim: no good evidence',
    wrong: 'Claim: wrong',
  },
};
