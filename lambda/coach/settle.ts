/** What the passing of time did to a sounding set: units are credited before anything else is decided. */
import { creditSet, withSession, type Athlete } from './athlete';
import type { Place } from './set/block';
import { unitsIn } from './plan/plan';
import {
  isFinished,
  placeAfter,
  reached,
  setAt,
  trainingOf,
  type ActiveSession,
  type Session,
  type Sounding,
  type Training,
} from './session';

/** A set that ran to its end without a word from anybody: put down in full, but worth asking about. */
export interface LostSet {
  readonly set: number;
}

/** What came in, as far as it bears on a sounding set. */
export interface Contact {
  readonly kind: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The first request of an Alexa session. */
  readonly newSession: boolean;
}

export interface Settled {
  readonly athlete: Athlete;
  readonly interrupted: boolean;
  readonly lost?: LostSet;
}

/** `audioDelayMs`: how much later than our answer the sound began, and how much earlier than the request it was cut. */
export function settle(athlete: Athlete, input: Contact, audioDelayMs: number): Settled {
  const { session } = athlete;
  if (session.phase !== 'set') return { athlete, interrupted: false };
  if (input.kind === 'sound-failed') {
    // Nothing was heard, so nothing was done.
    const silent: Session = { ...begun(athlete, session, session.place), phase: 'paused', since: input.at };
    return { athlete: withSession(athlete, silent), interrupted: false };
  }
  const elapsedMs = Math.max(input.at - session.soundAt - audioDelayMs, 0);
  const stood = reached(session, elapsedMs);
  let after = athlete;
  for (const [set, units] of stood.bySet) after = creditSet(after, set, units);
  if (after.session.phase !== 'set') return { athlete: after, interrupted: false };
  const kept = trainingOf(after.session);

  if (stood.whole) {
    const moved = { ...kept, place: session.end };
    const since = session.soundAt + audioDelayMs + endOf(session.runs);
    const next: Session = isFinished(moved) ? { ...moved, phase: 'rating' } : { ...moved, phase: 'rest', since };
    const last = session.runs.at(-1);
    const unheard = input.kind !== 'ended' && input.newSession && last !== undefined;
    return { athlete: withSession(after, next), interrupted: false, ...(unheard ? { lost: { set: last.set } } : {}) };
  }
  const restSince = restBegan(after.session, stood, elapsedMs);
  if (restSince !== undefined) {
    // Between two sets of a block nobody is counted: it is the rest that would have been asked about without the block.
    const place = placeAfter(session.plan, stood.set, stood.units);
    const resting: Session = { ...kept, place, phase: 'rest', since: session.soundAt + audioDelayMs + restSince };
    return { athlete: withSession(after, resting), interrupted: false };
  }
  const paused: Session = {
    ...begun(after, after.session, stood),
    place: placeAfter(session.plan, stood.set, stood.units),
    phase: 'paused',
    since: input.at,
  };
  return { athlete: withSession(after, paused), interrupted: true };
}

/** When the rest that was cut short began, after the sound's start; `undefined` where a set was cut or no rest follows it. */
function restBegan({ plan, runs }: Training & Sounding, stood: Place, elapsedMs: number): number | undefined {
  const set = plan.sets[stood.set];
  if (!set || set.restSeconds === 0 || stood.units < unitsIn(set)) return undefined;
  const endsMs = endOf(runs.filter((run) => run.set === stood.set));
  return elapsedMs >= endsMs && runs.some((run) => run.set > stood.set) ? endsMs : undefined;
}

/** The training, remembering that this set was begun even if nothing of it was done. */
function begun(athlete: Athlete, session: ActiveSession, { set, units }: Place): Training {
  const kept = trainingOf(session);
  const exercise = setAt(session, set)?.exercise;
  if (kept.last?.set === set || !exercise) return kept;
  return { ...kept, last: { set, units, date: athlete.today.date, bestBefore: athlete.bests[exercise] ?? 0 } };
}

function endOf(runs: readonly { startsAtMs: number; units: number; everyMs: number }[]): number {
  const last = runs.at(-1);
  return last ? last.startsAtMs + last.units * last.everyMs : 0;
}
