/** What the coach says in English about effort, doses that move, preferences and the week. Whole sentences, plain text. */
import { daysBetween } from '../../coach/calendar';
import type { Preferences } from '../../coach/athlete';
import type { Kit, Level } from '../../coach/catalogue/exercise';
import type { ExerciseId } from '../../coach/catalogue/exercises';
import type { Move, Why } from '../../coach/plan/own-dose';
import type { PlannedSet } from '../../coach/plan/plan';
import type { Outcome } from '../../coach/plan/progression';
import type { RoutineId } from '../../coach/catalogue/routines';
import { name, plural } from './amounts';
import { KIT, LEVEL } from './kit-and-level';
import { capital, counted, length, list, number } from './numbers';
import { comingDay, weekdayName } from './periods';
import { routines } from './routines';

const OUTCOME: Readonly<Record<Outcome, string>> = {
  up: "Good. I'll add a little next time.",
  'one-more': "Good to know. One more like that and I'll add a little.",
  repeat: 'Noted. The same again next time.',
  rest: "Noted. I'll give you more rest next time.",
  down: "Noted. I'll make it a step easier next time.",
};

const BECAUSE: Readonly<Record<Exclude<Why, 'top' | 'same'>, string>> = {
  easy: 'because there was something left',
  steady: 'because you did all of them three times running',
  hard: 'because it was hard going',
  'very-hard': 'because it was more than enough last time',
  missed: 'because the last two were cut short',
  gap: "because you've had a break",
  restart: 'because we start gently after a long break',
  back: "because you're on the way back",
};

function changed(set: PlannedSet, { what, by }: Move): string {
  const some = Math.abs(by);
  if (by === 0) return "That's where we began";
  switch (what) {
    case 'amount':
      return set.target.measure === 'reps'
        ? `That's ${number(some)} ${by > 0 ? 'more' : 'fewer'}`
        : `That's ${length(some)} ${by > 0 ? 'longer' : 'shorter'}`;
    case 'sets':
      return `That's ${counted(some, 'set')} ${by > 0 ? 'more' : 'fewer'}`;
    case 'rest':
      return by > 0 ? `You get ${length(some)} more rest` : "We're back to the usual rest";
    case 'variation':
      return by > 0 ? "It's a step up" : "It's a gentler version";
    case 'load':
      return "It's one weight up and fewer reps";
    case 'tempo':
      return by > 0 ? 'You lower a second longer' : 'You lower as you used to';
  }
}

/** "than Monday", while a weekday is clear enough. */
function than(on: string, today: string): string {
  const ago = daysBetween(on, today);
  if (ago === 1) return ' than yesterday';
  return ago > 1 && ago < 7 ? ` than ${weekdayName(on)}` : ' than last time';
}

const withKit = (kit: readonly Kit[] | undefined) => {
  if (!kit) return 'no equipment that I know of';
  return kit.length === 0 ? 'no equipment' : list(kit.slice(0, 3).map((piece) => KIT[piece]));
};

export const preferencePrompts = {
  // How hard it was
  howHard: 'How hard was that, one to ten?',
  effortRange: 'One is very easy, and ten means you could not do one more.',
  rated: (outcome: Outcome) => OUTCOME[outcome],
  ratedOne: (id: ExerciseId, outcome: Outcome) =>
    `${capital(plural(id))}: ${OUTCOME[outcome].replace(/^(Noted|Good|Good to know)\. /, '')}`,
  feltNoted: (id: ExerciseId) => `Noted for the ${plural(id)}.`,
  whichFelt: (isHard: boolean) => `Which one was ${isHard ? 'hardest' : 'easiest'}?`,
  notInIt: (id: ExerciseId) => `The ${name(id)} was not in it.`,
  alreadyRated: "I've noted that already.",
  nothingToRate: 'Tell me that once a workout is done, and the next one takes it into account.',
  whyMoved: (set: PlannedSet, move: Move, today: string) => {
    if (move.why === 'top') return 'This one is at its top. It stays as it is until you ask for something harder.';
    if (move.why === 'same') return 'The same once more, because it still takes enough out of you.';
    const compared = (move.what === 'amount' || move.what === 'sets') && move.by !== 0;
    return `${changed(set, move)}${compared ? than(move.on, today) : ''}, ${BECAUSE[move.why]}.`;
  },

  // What shapes every plan
  levelSet: (level: Level) => `${LEVEL[level].charAt(0).toUpperCase()}${LEVEL[level].slice(1)} level from now on.`,
  unknownLevel: 'I know three levels: beginner, intermediate and advanced.',
  kitSet: (kit: readonly Kit[]) =>
    kit.length === 0 ? "I'll plan without equipment from now on." : `Noted, I'll plan with ${withKit(kit)}.`,
  noFloor: "I'll keep everything off the floor from now on.",
  floorAgain: 'Floor exercises are back in your plans.',
  noJumping: 'No jumping from now on.',
  jumpingAgain: 'Jumping is back in your plans.',
  leftOut: (id: ExerciseId) => `I'll leave out the ${name(id)} from now on.`,
  broughtBack: (id: ExerciseId) => `The ${name(id)} is back in your plans.`,
  /** After something that is left out from now on. */
  hereToo: 'That goes for this workout too.',
  /** After a change that a session under way does not make any more. */
  fromNextOn: 'That starts with your next workout.',
  whatToAvoid: 'I can leave out any exercise, the floor, or jumping.',
  nothingFits: "With what you've asked me to leave out, nothing is left of that workout.",
  settings: ({ level, kit, noFloor, noImpact, without = [] }: Preferences, goalDays: number) => {
    const out = [
      ...(noFloor ? ['the floor'] : []),
      ...(noImpact ? ['jumping'] : []),
      ...without.map((id) => plural(id)),
    ].slice(0, 3);
    const base = `You train at ${LEVEL[level]} level with ${withKit(kit)}, and your goal is ${counted(goalDays, 'day')} a week.`;
    return out.length > 0 ? `${base} I leave out ${list(out)}.` : base;
  },

  // The week
  weekPlan: (least: number, most: number, days: number) =>
    `Strength on Monday and Thursday, the calm yoga session on Wednesday, and a walk of ${
      least === most ? counted(least, 'minute') : `${number(least)} to ${counted(most, 'minute')}`
    } on the other ${counted(days - 1, 'day')} and after the yoga. Any of it beats none.`,
  dayPlan: (date: string, today: string, routine: RoutineId | undefined, walkMinutes: number) => {
    const walk = walkMinutes > 0 ? `a walk of ${counted(walkMinutes, 'minute')}` : '';
    const parts = [...(routine ? [routines[routine].spoken] : []), ...(walk ? [walk] : [])];
    return `${capital(comingDay(date, today))}: ${list(parts)}.`;
  },
  todayRoutine: "Here's what your week has for today.",
  todayWalkToo: (minutes: number) => `A walk of ${counted(minutes, 'minute')} fits in later.`,
  todayWalk: 'Today is a walking day.',
  inSession: "Today is the session you're in.",
};
