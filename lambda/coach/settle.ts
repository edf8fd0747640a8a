/** What the passing of time did to a sounding set: units are credited before anything else is decided. */
import { creditSet, withSession, type Athlete } from './athlete';
import type { Place } from './set/block';
import { endOf } from './set/credit';
import { introduced } from './told';
import {
  isActive,
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

/** A block of which nobody knows whether it was heard. */
export interface LostSet {
  /** Its last set where all of it may have been done, else its first. */
  readonly set: number;
  /** By now all of it would have been done. */
  readonly whole: boolean;
}

/** What came in, as far as it bears on a sounding set. */
export interface Contact {
  readonly kind: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The first request of an Alexa session. */
  readonly newSession: boolean;
  /** What Alexa's session proves to have arrived. */
  readonly delivered?: Delivery;
}

/** An answer that arrived, and how much later than the request it went out, milliseconds. */
export interface Delivery {
  readonly block: string;
  readonly lateMs: number;
  /** When it was interrupted by a word that could not be saved, milliseconds since 1970: nothing of it was heard after that. */
  readonly cutAt?: number;
}

export interface Settled {
  readonly athlete: Athlete;
  readonly interrupted: boolean;
  readonly lost?: LostSet;
}

type InSet = Extract<Session, { phase: 'set' }>;

/**
 * Time credits only what was delivered. `audioDelayMs`: how much later than our answer the sound began, and how much earlier than the
 * request it was cut.
 */
export function settle(athlete: Athlete, sent: Contact, audioDelayMs: number): Settled {
  const contact = { ...sent, at: soundedUntil(sent) };
  const begun = sounding(athlete, contact, audioDelayMs);
  const { session } = begun;
  if (session.phase !== 'set') return { athlete: begun, interrupted: false };
  return settleSet(begun, session, contact, audioDelayMs);
}

/** When the sound fell silent: now, or at the first word since that nobody could write down. */
function soundedUntil({ at, delivered }: Contact): number {
  return Math.min(at, delivered?.cutAt ?? at);
}

/**
 * Somebody who rested in silence may be in the middle of the set that came by itself; and what may never have been heard sounds after
 * all if this request proves it.
 */
function sounding(athlete: Athlete, { kind, at, delivered }: Contact, audioDelayMs: number): Athlete {
  const { session } = athlete;
  if (session.phase === 'paused' && session.unheard && session.unheard.block === delivered?.block) {
    return withSession(athlete, { ...trainingOf(session), ...session.unheard, phase: 'set' });
  }
  if (session.phase !== 'rest' || !session.ahead) return athlete;
  const { ahead, since, ...resting } = session;
  const first = ahead.runs[0];
  const isReached = first !== undefined && at - ahead.soundAt - audioDelayMs >= first.startsAtMs;
  if (kind === 'sound-failed' || kind === 'refused' || !isReached || !isProven(ahead, delivered))
    return withSession(athlete, { ...trainingOf(resting), phase: 'rest', since });
  return withSession(athlete, { ...trainingOf(resting), ...ahead, phase: 'set' });
}

/** Whether the request comes from where the sound went. What was stored before blocks had names is taken at its word. */
function isProven({ block }: Sounding, delivered: Delivery | undefined): boolean {
  return block === undefined || block === delivered?.block;
}

/** Nobody waits longer for an answer. */
const LATEST_MS = 10_000;
const LATE_KINDS: ReadonlySet<string> = new Set(['intent', 'ended', 'refused', 'sound-failed']);

/** Whether a request was sent before what is sounding now began, or just before a newer one that came first. */
export function isLate({ session, lastSeenAt = -Infinity }: Athlete, { kind, at, newSession }: Contact): boolean {
  if (newSession || !LATE_KINDS.has(kind)) return false;
  return isBeforeTheSound(session, at) || (at < lastSeenAt && lastSeenAt - at < LATEST_MS);
}

/** No word is on its way for longer; where it seems so, a clock was wrong, and nobody is kept waiting until it comes to be right. */
const LONGEST_WAY_MS = 15 * 60_000;
const isBefore = (at: number, soundAt: number) => at < soundAt && soundAt - at < LONGEST_WAY_MS;

/** Whether it was sent before what sounds, is to sound next, or may have sounded: it tells nothing about that. */
export function isBeforeTheSound(session: Session, at: number): boolean {
  switch (session.phase) {
    case 'set':
      return isBefore(at, session.soundAt);
    case 'rest':
      return session.ahead !== undefined && isBefore(at, session.ahead.soundAt);
    case 'paused':
      return session.unheard !== undefined && isBefore(at, session.unheard.soundAt);
    default:
      return false;
  }
}

function settleSet(athlete: Athlete, session: InSet, input: Contact, audioDelayMs: number): Settled {
  if (input.kind === 'sound-failed' || input.kind === 'refused') {
    // Nothing was heard, so nothing was done.
    const silent: Session = { ...begun(athlete, session, session.place), phase: 'paused', since: input.at };
    return { athlete: withSession(athlete, silent), interrupted: false };
  }
  const proven = isProven(session, input.delivered);
  const lateMs = proven ? (input.delivered?.lateMs ?? 0) : 0;
  const elapsedMs = Math.max(input.at - session.soundAt - lateMs - audioDelayMs, 0);
  return proven ? byTime(athlete, session, input.at, elapsedMs) : unproven(athlete, session, input, elapsedMs);
}

/** Without a proof nothing is credited and nothing dropped: the block waits to be asked about, once. */
function unproven(athlete: Athlete, session: InSet, input: Contact, elapsedMs: number): Settled {
  // Nobody can be asked.
  if (input.kind === 'ended') return { athlete, interrupted: false };
  const waiting: Session = {
    ...begun(athlete, session, session.place),
    phase: 'paused',
    since: input.at,
    unheard: soundingOf(session),
  };
  const { whole } = reached(session, elapsedMs);
  const lastSet = session.runs.at(-1)?.set ?? session.place.set;
  const lost = { set: whole ? lastSet : session.place.set, whole };
  return { athlete: withSession(athlete, waiting), interrupted: false, lost };
}

/** The athlete who says that they did all of what nobody could prove. */
export function heardAfterAll(athlete: Athlete, atMs: number): Athlete {
  const { session } = athlete;
  if (session.phase !== 'paused' || !session.unheard) return athlete;
  const sounded: InSet = { ...trainingOf(session), ...session.unheard, phase: 'set' };
  const { unansweredFromMs: _asked, ...answered } = sounded;
  return byTime(withSession(athlete, answered), answered, atMs, endOf(sounded.runs)).athlete;
}

/**
 * The athlete who has said how much they did of the first set that nobody could prove: who did all of it may have done the next, which
 * waits to be asked about; who did not went no further.
 */
export function toldOfUnheard(athlete: Athlete, unheard: Sounding, atMs: number): Athlete {
  const { session } = athlete;
  if (!isActive(session)) return athlete;
  const { place } = session;
  const runs = unheard.runs.filter(({ set }) => set >= place.set);
  if (place.units > 0 || runs.length === 0) return athlete;
  const rest = { ...soundingOf(unheard), runs };
  return withSession(athlete, { ...begun(athlete, session, place), phase: 'paused', since: atMs, unheard: rest });
}

/** What time has credited of a block `elapsedMs` after it began to sound. */
function byTime(athlete: Athlete, session: InSet, atMs: number, elapsedMs: number): Settled {
  const beganAt = atMs - elapsedMs;
  const opensAtMs = session.runs[0]?.startsAtMs ?? 0;
  if (session.restSince !== undefined && elapsedMs < opensAtMs) {
    const resting: Session = { ...trainingOf(session), phase: 'rest', since: session.restSince };
    return { athlete: withSession(athlete, resting), interrupted: false };
  }
  const stood = reached(session, elapsedMs);
  let after = toldInSilence(athlete, session, elapsedMs);
  for (const [set, units] of stood.bySet) after = creditSet(after, set, units);
  if (after.session.phase !== 'set') return { athlete: after, interrupted: false };
  const kept = trainingOf(after.session);

  if (stood.whole) {
    const moved = { ...kept, place: session.end };
    const since = beganAt + endOf(session.runs);
    const next: Session = isFinished(moved) ? { ...moved, phase: 'rating' } : { ...moved, phase: 'rest', since };
    const there = withSession(after, next);
    // What ran in silence is put down, and asked about before anything else.
    const unanswered = session.unansweredFromMs !== undefined && session.end.units === 0;
    return { athlete: unanswered ? { ...there, asked: { about: 'finished-set' } } : there, interrupted: false };
  }
  const restSince = restBegan(session, elapsedMs);
  if (restSince !== undefined) {
    // Between two sets of a block nobody is counted: it is the rest that would have been asked about without the block.
    const place = placeAfter(session.plan, stood.set, stood.units);
    const resting: Session = { ...kept, place, phase: 'rest', since: beganAt + restSince };
    return { athlete: withSession(after, resting), interrupted: false };
  }
  const paused: Session = {
    ...begun(after, after.session, stood),
    place: placeAfter(session.plan, stood.set, stood.units),
    phase: 'paused',
    since: atMs,
  };
  return { athlete: withSession(after, paused), interrupted: true };
}

/** The athlete who has said nothing, once what then sounded by itself has introduced its sets. */
function toldInSilence(
  athlete: Athlete,
  { runs, unansweredFromMs = Infinity, plan }: InSet,
  elapsedMs: number,
): Athlete {
  const heard = runs.filter(({ startsAtMs }) => startsAtMs >= unansweredFromMs && startsAtMs <= elapsedMs);
  return [...new Set(heard.filter(({ from }) => from === 0).map(({ set }) => set))].reduce((told, index) => {
    const set = plan.sets[index];
    return set ? introduced(told, set) : told;
  }, athlete);
}

/** The bare sound of a session, free of the training around it. */
function soundingOf({ soundAt, block, runs, end, restSince, unansweredFromMs }: Sounding): Sounding {
  return {
    soundAt,
    runs,
    end,
    ...(block === undefined ? {} : { block }),
    ...(restSince === undefined ? {} : { restSince }),
    ...(unansweredFromMs === undefined ? {} : { unansweredFromMs }),
  };
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
