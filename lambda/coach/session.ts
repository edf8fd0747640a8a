/** The training session: where somebody is in a plan, and what the passing of time does to it. */
import * as v from 'valibot';
import { credited } from './set/credit';
import { placeShape, type Place } from './set/block';
import {
  planSeconds,
  planShape,
  TALK_SECONDS_PER_EXERCISE,
  unitsIn,
  unitsInOneGo,
  workSeconds,
  type Plan,
  type PlannedSet,
} from './plan/plan';
import { sidesOf } from './plan/sides';
import { ROUTINE_IDS } from './catalogue/routines';
import { runShape } from './set/timeline';
import { byExercise } from './catalogue/exercise-shapes';
import { count, instant, list, whole, type Read } from './shapes';
import { NO_TOTALS, totalsShape, type Totals } from './totals';
import { date } from './calendar';

/** The set that was credited last, so that "it was eight" can mend it. */
const lastCredit = v.object({
  set: count,
  units: count,
  /** The day it was put down under; corrections hold for that day only. */
  date,
  /** The best set of that exercise before this one, in case the correction takes the record back. */
  bestBefore: count,
  /** Of these the units of the left side, where that was told. */
  left: v.exactOptional(count),
});
export type LastCredit = Read<typeof lastCredit>;

const trainingShape = v.object({
  plan: planShape,
  place: placeShape,
  startedAt: instant,
  done: totalsShape,
  last: v.exactOptional(lastCredit),
  /** How hard single exercises were, one to ten, where that was said. */
  felt: v.exactOptional(byExercise(whole(1, 10))),
  /** Rounds that were put down of a plan in which the athlete counts them. */
  rounds: v.exactOptional(count),
  /** Best sets as this session found them, of what was done in it. */
  bestsBefore: v.exactOptional(byExercise(count)),
});
export type Training = Read<typeof trainingShape>;

/** A sound that is, or may be, still playing. */
const sounding = v.object({
  soundAt: instant,
  /** Names it in Alexa's session: a request that brings the name back proves that it arrived. Missing in what was stored before. */
  block: v.exactOptional(v.string()),
  runs: list(runShape, 0, 60),
  /** Where the plan stands once all of it has been heard. */
  end: placeShape,
  /** When the rest began that the sound opens with. */
  restSince: v.exactOptional(instant),
  /** Milliseconds after the sound's start: from here on it is only heard by who has said nothing. */
  unansweredFromMs: v.exactOptional(count),
});
export type Sounding = Read<typeof sounding>;

const inPhase = <const P extends string>(phase: P) => v.object({ phase: v.literal(phase), ...trainingShape.entries });

export const sessionShape = v.pipe(
  v.variant('phase', [
    v.object({ phase: v.literal('idle') }),
    v.object({ phase: v.literal('choosing'), offers: list(v.picklist(ROUTINE_IDS), 0, ROUTINE_IDS.length) }),
    /** An exercise has been introduced; `step` is the last step read when they are read one by one. */
    v.object({ ...inPhase('briefing').entries, step: v.exactOptional(count) }),
    v.object({ ...inPhase('set').entries, ...sounding.entries }),
    /** `ahead`: what sounds by itself if nobody says anything. */
    v.object({ ...inPhase('rest').entries, since: instant, ahead: v.exactOptional(sounding) }),
    /** `unheard`: what was to sound before, and may never have: it is credited once somebody says so, or a proof arrives. */
    v.object({ ...inPhase('paused').entries, since: instant, unheard: v.exactOptional(sounding) }),
    /** All sets are over; `rated` once the athlete has said how hard it was, or would rather not. */
    v.object({ ...inPhase('rating').entries, rated: v.exactOptional(v.literal(true)) }),
  ]),
  // A place outside its plan would mean a set that does not exist.
  v.check((read) => !('place' in read) || read.place.set <= read.plan.sets.length),
);
export type Session = Read<typeof sessionShape>;

export type Phase = Session['phase'];
export type ActiveSession = Extract<Session, Training>;

export const IDLE: Session = { phase: 'idle' };

export function isActive(session: Session): session is ActiveSession {
  return session.phase !== 'idle' && session.phase !== 'choosing';
}

/** Whether something may have been done of which nobody could prove that it was heard. */
export function isUnheard({ session }: { readonly session: Session }): boolean {
  return session.phase === 'paused' && session.unheard !== undefined;
}

export function training(plan: Plan, startedAt: number): Training {
  return { plan, place: { set: 0, units: 0 }, startedAt, done: NO_TOTALS };
}

/** The bare training of a session, free of what belongs to its phase. */
export function trainingOf({ plan, place, startedAt, done, last, felt, rounds, bestsBefore }: Training): Training {
  return {
    plan,
    place,
    startedAt,
    done,
    ...(last ? { last } : {}),
    ...(felt ? { felt } : {}),
    ...(rounds === undefined ? {} : { rounds }),
    ...(bestsBefore ? { bestsBefore } : {}),
  };
}

/** Paused at its place. What nobody can prove to have been heard waits on for a word about it. */
export function pausedAt(session: ActiveSession, since: number): Extract<Session, { phase: 'paused' }> {
  const unheard = session.phase === 'paused' && session.unheard ? { unheard: session.unheard } : {};
  return { ...trainingOf(session), ...unheard, phase: 'paused', since };
}

export function setAt(training: Training, index = training.place.set): PlannedSet | undefined {
  return training.plan.sets[index];
}

/** The set that was done last, of which something was counted. */
export function lastSetOf(session: Session): PlannedSet | undefined {
  return isActive(session) && session.last ? setAt(session, session.last.set) : undefined;
}

export function isFinished({ plan, place }: Pick<Training, 'plan' | 'place'>): boolean {
  return place.set >= plan.sets.length;
}

/** Whether there is a session with anything ahead in it. */
export function isUnderWay(session: Session): session is ActiveSession {
  return isActive(session) && !isFinished(session);
}

/** A session that was left longer ago than this is let go; what was done stays on the record. */
const KEEP_PLACE_MS = 7 * 86_400_000;

/** Whether it is still worth offering to go on there. */
export function isKept({ startedAt }: Training, now: number): boolean {
  return now - startedAt < KEEP_PLACE_MS;
}

/** How long the rest of it takes: what was done of the set in hand is over, and so is its explanation. */
export function secondsLeft(training: Training): number {
  const { plan, place } = training;
  const current = setAt(training);
  const doneOfIt = current ? (workSeconds(current) * place.units) / unitsIn(current) : 0;
  const explained = place.units > 0 ? TALK_SECONDS_PER_EXERCISE : 0;
  return Math.max(planSeconds(plan, place.set) - doneOfIt - explained, 0);
}

/** How an interrupted count stood: units of which set, and how it was to end. */
export interface Reached {
  readonly set: number;
  readonly units: number;
  /** The sound had run to its end, or past its last counted unit. */
  readonly whole: boolean;
  /** Units of each set that was sounded, since the set's start. */
  readonly bySet: ReadonlyMap<number, number>;
}

/** What had been done of a sound `elapsedMs` after it began. */
export function reached({ runs, end, place, plan }: Sounding & Training, elapsedMs: number): Reached {
  const bySet = new Map(
    // Never more than the set holds, whatever was stored.
    [...credited(runs, elapsedMs)].map(([set, units]) => {
      const planned = plan.sets[set];
      return [set, planned ? Math.min(units, unitsIn(planned)) : 0];
    }),
  );
  const last = runs.at(-1);
  const endMs = last ? last.startsAtMs + (last.units - 1) * last.everyMs + last.doneAfterMs : 0;
  if (elapsedMs >= endMs) return { set: end.set, units: end.units, whole: true, bySet };
  let at: Place = place;
  for (const [set, units] of bySet) at = { set, units };
  return { ...at, whole: false, bySet };
}

/** The place after `units` of a set: inside it, or at the start of the next. */
export function placeAfter(plan: Plan, set: number, units: number): Place {
  const planned = plan.sets[set];
  return planned && units < unitsIn(planned) ? { set, units } : { set: set + 1, units: 0 };
}

/** The number a person would say for units of a set: of the current side when sides are done one after the other. */
export function spokenUnits(set: PlannedSet, units: number): { readonly count: number; readonly side: 1 | 2 } {
  if (sidesOf(set) !== 'each') return { count: units, side: 1 };
  const perSide = unitsInOneGo(set);
  return units > perSide ? { count: units - perSide, side: 2 } : { count: units, side: 1 };
}

/** More than this many times the dose of a side is said of both sides together. */
const MOST_OF_A_SIDE = 1.5;

/** Units of a set when a person says a number for it, seen from the units we had counted. */
export function unitsFromSpoken(set: PlannedSet, spoken: number, counted: number, isPerSide = false): number {
  const sides = sidesOf(set);
  if (sides === 'together') return spoken;
  if (isPerSide) return spoken * 2;
  if (sides === 'alternate') return spoken;
  const half = unitsIn(set) / 2;
  // Of a set that is over, a number that a side can hold is said of each side.
  if (counted >= unitsIn(set)) return spoken <= half * MOST_OF_A_SIDE ? spoken * 2 : spoken;
  return counted > half ? half + spoken : spoken;
}

/** The unit that comes next in a set, as a person counts it. */
export function nextUnit(set: PlannedSet, units: number): { readonly count: number; readonly side: 1 | 2 } {
  return spokenUnits(set, Math.min(units + 1, unitsIn(set)));
}

/** Between two parts of one long set. */
const SHORT_BREATHER_SECONDS = 15;

/** Seconds of rest that are due after set `done`, where a session stands, with as many added as the athlete likes. */
export function wholeRestSeconds(
  { plan, place, last }: Training,
  { restSeconds }: { readonly restSeconds: number },
  done = last?.set,
): number {
  const set = plan.sets[place.set];
  if (place.units > 0 && set) {
    if (set.target.measure === 'intervals') return set.target.easySeconds;
    // A walk goes on as soon as it may.
    return set.target.measure === 'steady' ? 0 : SHORT_BREATHER_SECONDS + restSeconds;
  }
  // After what was passed over nobody needs one; moves that follow one another without a rest keep doing so.
  const planned = (done === undefined ? undefined : plan.sets[done]?.restSeconds) ?? 0;
  return planned > 0 ? Math.max(planned + restSeconds, 0) : 0;
}

/** What was done of the work of a plan, warm-up and cool-down apart. */
export interface WorkDone {
  readonly moves: number;
  readonly sets: number;
  /** Sets that were planned. */
  readonly of: number;
}

export function workDone({ sets }: Plan, { by }: Totals): WorkDone {
  const work = sets.filter(({ part, goesOn }) => part === 'work' && !goesOn);
  const ids = [...new Set(work.map(({ exercise }) => exercise))];
  const setsOf = (id: (typeof ids)[number]) =>
    Math.min(by[id]?.sets ?? 0, work.filter(({ exercise }) => exercise === id).length);
  return {
    moves: ids.filter((id) => setsOf(id) > 0).length,
    sets: ids.reduce((sum, id) => sum + setsOf(id), 0),
    of: work.length,
  };
}
