/** How doses move: up after two easy sessions, down when it was too much, back after a break (content.md, rt.progression). */
import { daysBetween } from '../calendar';
import type { Dose, Level } from '../catalogue/exercise';
import { EXERCISES, type ExerciseId } from '../catalogue/exercises';
import { breakReached, type Away } from './breaks';
import type { Move, OwnDose, OwnDoses } from './own-dose';
import { MOST_SETS, unitsIn, type Plan, type PlannedSet } from './plan';
import { ROUTINES } from '../catalogue/routines';
import type { Totals } from '../totals';

export const EFFORT = { least: 1, most: 10 } as const;

/** Reps of a step, for who begins and for everybody else; seconds of a hold. */
const UP = { reps: { beginner: 1, intermediate: 2, advanced: 2 }, hold: 5 } as const;
const DOWN = { reps: 2, hold: 5 } as const;
const TOP = { reps: 12, hold: 45, sets: 3 } as const;
/** Where a heavier weight begins. */
const HEAVIER = { reps: 8, hold: 20 } as const;
const MOST_SLOWER_SECONDS = 2;
const BOTTOM = { reps: 4, hold: 10, sets: 1 } as const;
const EXTRA_REST_SECONDS = 30;
/** At this effort there are reps left; at this one there are many. */
const EFFORT_WITH_SOME_LEFT = 7;
const EFFORT_WITH_MUCH_LEFT = 4;
const EASY_SESSIONS = 2;
/** Sessions running at an eight that make half a step. */
const STEADY_SESSIONS = 3;
/** After this many sessions with one dose the athlete is told why. */
const SAME_SESSIONS = 5;
/** Never all at once: so many exercises go up after one session, those first whose last step is longest ago. */
const STEPS_A_SESSION = 2;
const MISSED_SESSIONS = 2;
const DAYS_BETWEEN_STEPS = 7;

/** What a rating led to, the strongest over all exercises. */
export type Outcome = 'up' | 'one-more' | 'repeat' | 'rest' | 'down';

/** What was worked at in a session: the first set of each exercise whose dose can move. */
export function movable(plan: Plan): readonly PlannedSet[] {
  const first = new Map<ExerciseId, PlannedSet>();
  for (const set of plan.sets) {
    const isDosed = set.target.measure === 'reps' || set.target.measure === 'hold';
    if (set.part === 'work' && isDosed && !first.has(set.exercise)) first.set(set.exercise, set);
  }
  return [...first.values()];
}

/** Flows and intervals keep their own timing; only strength moves by effort. */
export function isRateable(plan: Plan): boolean {
  return (plan.routine === undefined || ROUTINES[plan.routine].isStrength) && movable(plan).length > 0;
}

export interface Rating {
  readonly plan: Plan;
  readonly done: Totals;
  /** 1 to 10, where 10 is "could not do one more". */
  readonly effort: number;
  readonly today: string;
  /** What was said of single exercises; the effort of the whole is that of the others. */
  readonly felt?: Readonly<Partial<Record<ExerciseId, number>>>;
  /** The one that the rating is about; the others stay as they are. */
  readonly only?: ExerciseId;
  /** An easy session makes no step up. */
  readonly isEasy?: boolean;
  /** Whether a harder or easier sibling can be done at all: kit, floor, what is left out. */
  fits(this: void, id: ExerciseId): boolean;
  /** Whether a heavier weight is at hand that is no leap. */
  heavier?(this: void, id: ExerciseId): boolean;
}

/** Moves the dose of every exercise of a finished session by its rating. */
export function rate(doses: OwnDoses, rating: Rating): { readonly doses: OwnDoses; readonly outcome: Outcome } {
  let after = doses;
  let steps = 0;
  const longestAgoFirst = movable(rating.plan).toSorted((one, other) =>
    (doses[one.exercise]?.upOn ?? '').localeCompare(doses[other.exercise]?.upOn ?? ''),
  );
  const outcomes = longestAgoFirst.map((set) => {
    const { felt, only, effort } = rating;
    if (only && only !== set.exercise) return 'repeat';
    const own = felt?.[set.exercise];
    const moved = rateOne(after, set, { ...rating, effort: own ?? effort }, steps < STEPS_A_SESSION && !rating.isEasy);
    if (moved.outcome === 'up') steps += 1;
    after = moved.doses;
    return moved.outcome;
  });
  const strongest: readonly Outcome[] = ['down', 'rest', 'up', 'one-more'];
  return { doses: after, outcome: strongest.find((each) => outcomes.includes(each)) ?? 'repeat' };
}

function rateOne(
  doses: OwnDoses,
  set: PlannedSet,
  rating: Rating,
  mayStep: boolean,
): { doses: OwnDoses; outcome: Outcome } {
  const { plan, done, effort, today } = rating;
  const id = set.exercise;
  const planned = plan.sets.filter((each) => each.part === 'work' && each.exercise === id);
  const whole = planned.reduce((sum, each) => sum + unitsIn(each), 0);
  const missing = whole - (done.by[id]?.units ?? 0);
  const isWhole = missing <= 0;
  const was = doses[id];
  const { upOn, instead, topped, slower, backTo } = was ?? {};
  const same = (was?.same ?? 0) + 1;
  const dose: OwnDose = {
    // A circuit, or a session cut to its minutes, may have asked for less than what somebody has grown into.
    amount: was?.amount ?? amountIn(set),
    sets: was?.sets ?? planned.length,
    extraRest: was?.extraRest ?? 0,
    // An eight keeps the tally; what was cut short, or took all there was, begins it anew.
    easy: !isWhole || effort > 8 ? 0 : (was?.easy ?? 0) + (effort <= EFFORT_WITH_SOME_LEFT ? 1 : 0),
    // One rep or second short is no miss.
    missed: isWhole ? 0 : (was?.missed ?? 0) + (missing > 1 ? 1 : 0),
    same,
    ...(topped ? { topped } : {}),
    ...(slower ? { slower } : {}),
    ...(backTo ? { backTo } : {}),
    ...(upOn ? { upOn } : {}),
    ...(instead ? { instead } : {}),
  };
  // Who has done the same for long is told why, once in a while.
  const keep = (outcome: Outcome) => {
    const isLong = same >= SAME_SESSIONS;
    const told = isLong ? { same: 0, move: { what: 'amount', by: 0, why: 'same', on: today } as const } : {};
    return { doses: { ...doses, [id]: { ...dose, ...told } }, outcome };
  };
  if (effort >= 10) return stepDown(doses, id, dose, { why: 'very-hard', on: today }, rating.fits);
  if (dose.missed >= MISSED_SESSIONS) return stepDown(doses, id, dose, { why: 'missed', on: today }, rating.fits);
  if (effort === 9) {
    const why = { why: 'hard', on: today } as const;
    if (dose.extraRest > 0) return stepDown(doses, id, dose, why, rating.fits);
    const rested = {
      ...dose,
      same: 0,
      extraRest: EXTRA_REST_SECONDS,
      move: { ...why, what: 'rest', by: EXTRA_REST_SECONDS } as const,
    };
    return { doses: { ...doses, [id]: rested }, outcome: 'rest' };
  }
  if (dose.backTo && isWhole && effort <= EFFORT_WITH_SOME_LEFT && mayStep)
    return wayBack(doses, id, dose, dose.backTo, today);
  const isEasy = dose.easy >= EASY_SESSIONS || (isWhole && effort <= EFFORT_WITH_MUCH_LEFT && was !== undefined);
  const isSteady = isWhole && effort === 8 && same >= STEADY_SESSIONS;
  if (!isEasy && !isSteady)
    return keep(isWhole && dose.easy > 0 && effort <= EFFORT_WITH_SOME_LEFT ? 'one-more' : 'repeat');
  if (!mayStep || (upOn && daysBetween(upOn, today) < DAYS_BETWEEN_STEPS)) return keep('repeat');
  const sets = plan.sets.filter(({ part }) => part === 'work').length;
  const room: Room = { level: plan.level, sets: sets < MOST_SETS[plan.level] };
  if (!isEasy) return halfStepUp(doses, id, { ...dose, upOn: today }, today) ?? keep('repeat');
  const isCircuit = plan.routine !== undefined && ROUTINES[plan.routine].order === 'circuit';
  return (
    stepUp(doses, id, { ...dose, upOn: today }, today, isCircuit ? { ...room, sets: false } : room, rating) ??
    (topped ? keep('repeat') : toppedOut(doses, id, dose, today))
  );
}

/** After a long break a step each session, until what was done before is reached. */
function wayBack(
  doses: OwnDoses,
  id: ExerciseId,
  dose: OwnDose,
  old: NonNullable<OwnDose['backTo']>,
  on: string,
): ReturnType<typeof rate> {
  const step = isHold(id) ? UP.hold : UP.reps.intermediate;
  const amount = Math.min(dose.amount + step, Math.max(old.amount, dose.amount));
  const sets = amount > dose.amount ? dose.sets : Math.min(dose.sets + 1, Math.max(old.sets, dose.sets));
  const { backTo, ...there } = dose;
  const isBack = amount >= old.amount && sets >= old.sets;
  const move: Move =
    amount > dose.amount
      ? { what: 'amount', by: amount - dose.amount, why: 'back', on }
      : { what: 'sets', by: sets - dose.sets, why: 'back', on };
  const next: OwnDose = { ...there, amount, sets, easy: 0, same: 0, move, ...(isBack ? {} : { backTo: old }) };
  return { doses: { ...doses, [id]: next }, outcome: 'up' };
}

/** What a step may still take: another set, where the session has room for one. */
interface Room {
  readonly level: Level;
  readonly sets: boolean;
}

/** There is no more of it: said once. */
function toppedOut(doses: OwnDoses, id: ExerciseId, dose: OwnDose, today: string): ReturnType<typeof rate> {
  const move = { what: 'amount', by: 0, why: 'top', on: today } as const;
  return { doses: { ...doses, [id]: { ...dose, same: 0, topped: true, move } }, outcome: 'repeat' };
}

/** One rep more, of who has done all of them three times running with little left. */
function halfStepUp(
  doses: OwnDoses,
  id: ExerciseId,
  dose: OwnDose,
  today: string,
): { doses: OwnDoses; outcome: Outcome } | undefined {
  if (isHold(id) || dose.amount >= TOP.reps) return undefined;
  const move = { what: 'amount', by: 1, why: 'steady', on: today } as const;
  return { doses: { ...doses, [id]: { ...dose, amount: dose.amount + 1, easy: 0, same: 0, move } }, outcome: 'up' };
}

const isHold = (id: ExerciseId) => EXERCISES[id].measure === 'hold';

function amountIn({ target }: PlannedSet): number {
  return target.measure === 'reps' ? target.reps : target.measure === 'hold' ? target.seconds : 0;
}

/** More of it, then one set more, then the harder sibling; the extra rest goes first. `undefined` at the very top. */
function stepUp(
  doses: OwnDoses,
  id: ExerciseId,
  dose: OwnDose,
  today: string,
  room: Room,
  { fits, heavier }: Pick<Rating, 'fits' | 'heavier'>,
): { doses: OwnDoses; outcome: Outcome } | undefined {
  const why = { why: 'easy', on: today } as const;
  const moved = (change: Partial<OwnDose>, what: Move['what'], by: number) => ({
    doses: { ...doses, [id]: { ...dose, ...change, easy: 0, same: 0, move: { ...why, what, by } } },
    outcome: 'up' as const,
  });
  if (dose.extraRest > 0) return moved({ extraRest: 0 }, 'rest', -dose.extraRest);
  const kind = isHold(id) ? 'hold' : 'reps';
  if (dose.amount < TOP[kind]) {
    const by = Math.min(kind === 'hold' ? UP.hold : UP.reps[room.level], TOP[kind] - dose.amount);
    return moved({ amount: dose.amount + by }, 'amount', by);
  }
  // In a circuit the rounds are everybody's, and a session has its most.
  if (room.sets && dose.sets < TOP.sets) return moved({ sets: dose.sets + 1 }, 'sets', 1);
  const { slower = 0, ...usual } = dose;
  if (heavier?.(id)) {
    const heavy: OwnDose = {
      ...usual,
      amount: Math.min(HEAVIER[kind], dose.amount),
      easy: 0,
      same: 0,
      move: { ...why, what: 'load', by: 1 },
    };
    return { doses: { ...doses, [id]: heavy }, outcome: 'up' };
  }
  const { harder, tempo } = EXERCISES[id];
  if (!harder || !fits(harder)) {
    return tempo && slower < MOST_SLOWER_SECONDS ? moved({ slower: slower + 1 }, 'tempo', 1) : undefined;
  }
  return { doses: swapped(doses, id, harder, dose, { ...why, what: 'variation', by: 1 }), outcome: 'up' };
}

/** Less of it, then one set fewer, then the easier sibling. */
function stepDown(
  doses: OwnDoses,
  id: ExerciseId,
  dose: OwnDose,
  why: Pick<Move, 'why' | 'on'>,
  fits: Rating['fits'],
): { doses: OwnDoses; outcome: Outcome } {
  const moved = (change: Partial<OwnDose>, what: Move['what'], by: number) => ({
    doses: { ...doses, [id]: { ...dose, ...change, easy: 0, missed: 0, same: 0, move: { ...why, what, by } } },
    outcome: 'down' as const,
  });
  const kind = isHold(id) ? 'hold' : 'reps';
  if (dose.slower) {
    const { slower: _slower, ...usual } = dose;
    const move: Move = { ...why, what: 'tempo', by: -1 };
    return { doses: { ...doses, [id]: { ...usual, easy: 0, missed: 0, same: 0, move } }, outcome: 'down' };
  }
  if (dose.amount > BOTTOM[kind]) {
    const by = Math.min(DOWN[kind], dose.amount - BOTTOM[kind]);
    return moved({ amount: dose.amount - by }, 'amount', -by);
  }
  if (dose.sets > BOTTOM.sets) return moved({ sets: dose.sets - 1 }, 'sets', -1);
  const { easier } = EXERCISES[id];
  if (!easier || !fits(easier))
    return {
      doses: {
        ...doses,
        [id]: { ...dose, missed: 0, same: 0, move: { what: 'amount', by: 0, why: 'same', on: why.on } },
      },
      outcome: 'repeat',
    };
  return { doses: swapped(doses, id, easier, dose, { ...why, what: 'variation', by: -1 }), outcome: 'down' };
}

/** `id` gives its place to a sibling; where the sibling had given its place to `id`, it takes it back. */
function swapped(doses: OwnDoses, id: ExerciseId, sibling: ExerciseId, dose: OwnDose, move: Move): OwnDoses {
  const {
    instead: _instead,
    move: _move,
    ...known
  } = doses[sibling] ?? freshDose(sibling, move.by > 0 ? 'intermediate' : 'beginner', dose.sets);
  const { [id]: _leaving, ...others } = doses;
  const came = doses[sibling]?.instead === id;
  const { upOn } = dose;
  const arriving: OwnDose = { ...known, easy: 0, missed: 0, same: 0, ...(upOn ? { upOn } : {}), move };
  return came
    ? { ...others, [sibling]: arriving }
    : { ...others, [id]: { ...dose, easy: 0, missed: 0, instead: sibling }, [sibling]: arriving };
}

/** A sibling begins with its own dose: the usual one for who has grown into it, a beginner's for who comes down to it. */
function freshDose(id: ExerciseId, level: Level, sets: number): OwnDose {
  const { dose } = EXERCISES[id];
  return { amount: doseAmount(dose[level] ?? dose.intermediate), sets, extraRest: 0, easy: 0, missed: 0 };
}

function doseAmount(dose: Dose): number {
  return dose.measure === 'reps' ? dose.reps : dose.measure === 'hold' ? dose.seconds : 1;
}

/** What a break does: nothing up to thirteen days, one step back from fourteen, the beginner's doses from twenty-eight. */
export function afterBreak(
  doses: OwnDoses,
  level: Level,
  away: Away,
  lastTrained: string,
): { readonly doses: OwnDoses; readonly level: Level } {
  const reached = breakReached(away);
  if (reached === 'restart') {
    const restarted = mapDoses(doses, (id, dose) => {
      const beginner = EXERCISES[id].dose.beginner;
      if (!beginner || (beginner.measure !== 'reps' && beginner.measure !== 'hold')) return undefined;
      const amount = doseAmount(beginner);
      const move: Move = { what: 'amount', by: amount - dose.amount, why: 'restart', on: lastTrained };
      const backTo = { amount: dose.amount, sets: dose.sets };
      const isLess = amount < dose.amount || beginner.sets < dose.sets;
      return { amount, sets: beginner.sets, extraRest: 0, easy: 0, missed: 0, move, ...(isLess ? { backTo } : {}) };
    });
    return { doses: restarted, level: 'beginner' };
  }
  if (!reached) return { doses, level };
  let back = doses;
  for (const id of Object.keys(doses) as ExerciseId[]) {
    // the keys are exercise ids by its type
    const dose = doses[id];
    if (dose && !dose.instead) back = stepDown(back, id, dose, { why: 'gap', on: lastTrained }, () => false).doses;
  }
  return { doses: back, level };
}

function mapDoses(doses: OwnDoses, change: (id: ExerciseId, dose: OwnDose) => OwnDose | undefined): OwnDoses {
  const kept: Partial<Record<ExerciseId, OwnDose>> = {};
  for (const [id, dose] of Object.entries(doses) as [ExerciseId, OwnDose][]) {
    // as above
    const changed = change(id, dose);
    if (changed) kept[id] = changed;
  }
  return kept;
}
