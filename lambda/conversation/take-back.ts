/** Taking back: what a turn changed, as the inverse of named fields, and putting it back without losing what has been done since. */
import { isDeepStrictEqual } from 'node:util';
import { creditSet, withReminder, withSession, type Athlete, type Preferences, type Undo } from '../coach/athlete';
import { withRoundsBack } from '../coach/rounds';
import { IDLE, isActive, placeAfter, trainingOf, type ActiveSession, type Session } from '../coach/session';

/** What can be taken back, each with words of its own. */
export const UNDONE = [
  'pace',
  'rest',
  'speech',
  'talk',
  'counting',
  'non-stop',
  'kit',
  'left-out',
  'level',
  'goal',
  'count',
  'dose',
  'place',
  'workout',
  'rating',
  'saved-set',
  'old-days',
  'reminder',
  'sides',
  'today',
  'weights',
  'elsewhere',
] as const;
export type Undone = (typeof UNDONE)[number];

/** The inverse of what a turn changed; `undefined` where it changed nothing that can be taken back. `of`: names the turn. */
export function inverseOf(before: Athlete, after: Athlete, of: string): Undo | undefined {
  const put = countMended(before.session, after.session);
  const was = {
    ...(isDeepStrictEqual(before.preferences, after.preferences) ? {} : { preferences: before.preferences }),
    ...(isDeepStrictEqual(before.doses, after.doses) ? {} : { doses: before.doses }),
    ...(isDeepStrictEqual(before.prescriptions, after.prescriptions) ? {} : { prescriptions: before.prescriptions }),
    ...(isDeepStrictEqual(before.reminder, after.reminder) ? {} : { reminder: before.reminder ?? null }),
    ...(isDeepStrictEqual(before.loads, after.loads) ? {} : { loads: before.loads ?? null }),
    ...(isDeepStrictEqual(before.weights, after.weights) ? {} : { weights: before.weights ?? null }),
    ...(isDeepStrictEqual(before.onlyToday, after.onlyToday) ? {} : { onlyToday: before.onlyToday ?? null }),
    ...(isDeepStrictEqual(before.elsewhere, after.elsewhere) ? {} : { elsewhere: before.elsewhere ?? null }),
    ...((before.forgetsOldDays ?? false) === (after.forgetsOldDays ?? false)
      ? {}
      : { forgetsOldDays: before.forgetsOldDays ?? false }),
    ...(isMoved(before.session, after.session) ? { session: before.session } : {}),
    ...(put ? { put } : {}),
    ...roundsMended(before.session, after.session),
  };
  return Object.keys(was).length > 0 ? { of, ...was } : undefined;
}

/** The set whose count was mended, with what was put down before and is now. */
function countMended(before: Session, after: Session): Undo['put'] {
  if (!isActive(before) || !isActive(after) || !before.last || !after.last) return undefined;
  const { set, units: was } = before.last;
  return after.last.set === set && after.last.units !== was ? { set, was, is: after.last.units } : undefined;
}

/** The rounds that were put down before, where other ones are now. */
function roundsMended(before: Session, after: Session): Pick<Undo, 'rounds'> {
  if (!isActive(before) || !isActive(after) || before.plan.shape?.shape !== after.plan.shape?.shape) return {};
  return before.rounds === after.rounds || after.rounds === undefined ? {} : { rounds: before.rounds ?? 0 };
}

/** Whether a session is another one, another plan or at another place; that a count goes on there is no change. */
function isMoved(before: Session, after: Session): boolean {
  if (!isActive(before) || !isActive(after)) return isActive(before) !== isActive(after);
  return !isDeepStrictEqual(before.plan, after.plan) || !isDeepStrictEqual(before.place, after.place);
}

/** The athlete as they were before the last change, with all that has been done since. */
export function takenBack(athlete: Athlete, atMs: number): Athlete {
  const { undo, ...rest } = athlete;
  if (!undo) return athlete;
  const { preferences, doses, prescriptions, reminder, forgetsOldDays, session, put } = undo;
  const back: Athlete = {
    ...rest,
    ...(preferences ? { preferences } : {}),
    ...(doses ? { doses } : {}),
    ...(prescriptions ? { prescriptions } : {}),
    ...(forgetsOldDays === undefined ? {} : { forgetsOldDays }),
  };
  const wished = withOnes(back, undo);
  const reminded = reminder === undefined ? wished : withReminder(wished, reminder ?? undefined);
  const mended = put && isStillPut(reminded.session, put) ? creditSet(reminded, put.set, put.was) : reminded;
  const counted = undo.rounds === undefined ? mended : withRoundsBack(mended, undo.rounds);
  return session ? withSession(counted, sessionBack(counted.session, session, put, atMs)) : counted;
}

/** With what an athlete may not have, as it was: what is missing was not touched, and `null` was not there. */
function withOnes({ onlyToday, loads, weights, elsewhere, ...rest }: Athlete, undo: Undo): Athlete {
  const today = was(undo.onlyToday, onlyToday);
  const lifted = was(undo.loads, loads);
  const owned = was(undo.weights, weights);
  const notes = was(undo.elsewhere, elsewhere);
  return {
    ...rest,
    ...(today ? { onlyToday: today } : {}),
    ...(lifted ? { loads: lifted } : {}),
    ...(owned ? { weights: owned } : {}),
    ...(notes ? { elsewhere: notes } : {}),
  };
}

const was = <T>(before: T | null | undefined, now: T | undefined): T | undefined =>
  before === undefined ? now : (before ?? undefined);

function isStillPut(session: Session, { set, is }: NonNullable<Undo['put']>): boolean {
  return isActive(session) && session.last?.set === set && session.last.units === is;
}

function sessionBack(now: Session, was: Session, put: Undo['put'], atMs: number): Session {
  if (!isActive(was)) return was.phase === 'choosing' ? was : IDLE;
  const kept = isActive(now) && isSamePlan(now, was) ? there(now, was, put) : trainingOf(was);
  switch (was.phase) {
    case 'briefing':
      return { ...kept, phase: 'briefing' };
    case 'rest':
      return { ...kept, phase: 'rest', since: was.since };
    case 'rating':
      return { ...kept, phase: 'rating', ...(was.rated ? { rated: true } : {}) };
    default:
      return { ...kept, phase: 'paused', since: atMs };
  }
}

/** The plan as it was; the place too, unless more has been done since. */
function there(now: ActiveSession, was: ActiveSession, put: Undo['put']) {
  const { set, units } = now.place;
  const isFurther = set === was.place.set ? units > was.place.units : set > was.place.set;
  const isDoneSince = isFurther && now.last !== undefined && now.last.set >= was.place.set && !put;
  const place = isDoneSince ? placeAfter(was.plan, now.last.set, now.last.units) : was.place;
  return { ...trainingOf(now), plan: was.plan, place };
}

/** The same exercises in the same order: only their sizes differ. */
function isSamePlan({ plan: one }: ActiveSession, { plan: other }: ActiveSession): boolean {
  return isDeepStrictEqual(
    one.sets.map(({ exercise }) => exercise),
    other.sets.map(({ exercise }) => exercise),
  );
}

const OF_PREFERENCE: Readonly<Record<keyof Preferences, Undone>> = {
  paceSeconds: 'pace',
  restSeconds: 'rest',
  restsOf: 'rest',
  speech: 'speech',
  talk: 'talk',
  counting: 'counting',
  nonStop: 'non-stop',
  kit: 'kit',
  noFloor: 'left-out',
  noImpact: 'left-out',
  without: 'left-out',
  level: 'level',
  goalDays: 'goal',
  firstSide: 'sides',
  onlySide: 'sides',
};

/** What is different once the last change has been taken back. */
export function undoneBy(now: Athlete, back: Athlete): readonly Undone[] {
  const names = Object.keys(OF_PREFERENCE) as (keyof Preferences)[]; // its own keys
  const preferred = names.filter((name) => !isDeepStrictEqual(now.preferences[name], back.preferences[name]));
  const { undo } = now;
  return [
    ...new Set([
      ...preferred.map((name) => OF_PREFERENCE[name]),
      ...(undo?.put || undo?.rounds !== undefined
        ? (['count'] as const)
        : undo?.session
          ? [ofSession(now.session, back.session)]
          : []),
      ...(undo?.onlyToday !== undefined && !undo.session ? (['today'] as const) : []),
      ...(undo?.loads === undefined && undo?.weights === undefined ? [] : (['weights'] as const)),
      ...(undo?.elsewhere === undefined ? [] : (['elsewhere'] as const)),
      ...(undo?.doses && !undo.session ? (['rating'] as const) : []),
      ...(undo?.prescriptions ? (['saved-set'] as const) : []),
      ...(undo?.reminder === undefined ? [] : (['reminder'] as const)),
      ...(undo?.forgetsOldDays === undefined ? [] : (['old-days'] as const)),
    ]),
  ];
}

function ofSession(now: Session, back: Session): Undone {
  if (!isActive(now) || !isActive(back) || !isSamePlan(now, back)) return 'workout';
  return isDeepStrictEqual(now.plan, back.plan) ? 'place' : 'dose';
}
