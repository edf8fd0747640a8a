/** What the passing of time did to a sounding set: units are credited before anything else is decided. */
import { creditSet, withSession, type Athlete } from './athlete';
import type { Place } from './set/block';
import { endOf } from './set/credit';
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
export function settle(athlete: Athlete, contact: Contact, audioDelayMs: number): Settled {
  const begun = sounding(athlete, contact, audioDelayMs);
  const { session } = begun;
  if (session.phase !== 'set') return { athlete: begun, interrupted: false };
  return settleSet(begun, session, contact, audioDelayMs);
}

/** Somebody who rested in silence may be in the middle of the set that came by itself. */
function sounding(athlete: Athlete, { kind, at }: Contact, audioDelayMs: number): Athlete {
  const { session } = athlete;
  if (session.phase !== 'rest' || !session.ahead) return athlete;
  const { ahead, since, ...resting } = session;
  const first = ahead.runs[0];
  const isReached = first !== undefined && at - ahead.soundAt - audioDelayMs >= first.startsAtMs;
  if (kind === 'sound-failed' || kind === 'refused' || !isReached)
    return withSession(athlete, { ...trainingOf(resting), phase: 'rest', since });
  return withSession(athlete, { ...trainingOf(resting), ...ahead, phase: 'set' });
}

function settleSet(
  athlete: Athlete,
  session: Extract<Session, { phase: 'set' }>,
  input: Contact,
  audioDelayMs: number,
): Settled {
  if (input.kind === 'sound-failed' || input.kind === 'refused') {
    // Nothing was heard, so nothing was done.
    const silent: Session = { ...begun(athlete, session, session.place), phase: 'paused', since: input.at };
    return { athlete: withSession(athlete, silent), interrupted: false };
  }
  const elapsedMs = Math.max(input.at - session.soundAt - audioDelayMs, 0);
  const opensAtMs = session.runs[0]?.startsAtMs ?? 0;
  if (session.restSince !== undefined && elapsedMs < opensAtMs) {
    const resting: Session = { ...trainingOf(session), phase: 'rest', since: session.restSince };
    return { athlete: withSession(athlete, resting), interrupted: false };
  }
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
    const there = withSession(after, next);
    // What ran in silence is put down, and asked about before anything else.
    const unanswered = session.unansweredFromMs !== undefined && session.end.units === 0;
    return {
      athlete: unanswered ? { ...there, asked: { about: 'finished-set' } } : there,
      interrupted: false,
      ...(unheard ? { lost: { set: last.set } } : {}),
    };
  }
  const restSince = restBegan(session, elapsedMs);
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

/** When the rest that was cut short began, after the sound's start; `undefined` where a count was cut. */
function restBegan({ runs, unansweredFromMs = Infinity }: Sounding, elapsedMs: number): number | undefined {
  const at = runs.findLastIndex((run) => elapsedMs >= endOf([run]));
  const [done, next] = [runs[at], runs[at + 1]];
  if (!done || !next || elapsedMs >= next.startsAtMs) return undefined;
  // A change of sides is no rest, unless it was asked about.
  return next.set !== done.set || next.startsAtMs >= unansweredFromMs ? endOf([done]) : undefined;
}

/** The training, remembering that this set was begun even if nothing of it was done. */
function begun(athlete: Athlete, session: ActiveSession, { set, units }: Place): Training {
  const kept = trainingOf(session);
  const exercise = setAt(session, set)?.exercise;
  if (kept.last?.set === set || !exercise) return kept;
  return { ...kept, last: { set, units, date: athlete.today.date, bestBefore: athlete.bests[exercise] ?? 0 } };
}
