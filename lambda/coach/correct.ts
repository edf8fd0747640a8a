/** Mending what was put down for the last set, in every total at once; a set that was broken off goes on from the new number. */
import { creditSet, withSession, type Athlete } from './athlete';
import { unitsIn, type PlannedSet } from './plan/plan';
import { isActive, placeAfter, trainingOf } from './session';

/** More than this in one set is taken for a slip of the ear. */
const MOST_CREDITABLE = 300;
/** So is more than three times what the set asked for, if it is this much: an age, a price, a time of day. */
const LEAST_LIMIT = 50;

/** The most units that are put down for a set. */
export function mostCreditable(set: PlannedSet): number {
  return Math.min(MOST_CREDITABLE, Math.max(LEAST_LIMIT, unitsIn(set) * 3));
}

/** The athlete once the last set holds `units`, so many of them on the left where that was told. */
export function corrected(athlete: Athlete, units: number, atMs: number, left?: number): Athlete {
  const there = withUnits(athlete, units, atMs);
  const { session } = there;
  if (left === undefined || !isActive(session) || !session.last) return there;
  return withSession(there, { ...session, last: { ...session.last, left } });
}

function withUnits(athlete: Athlete, units: number, atMs: number): Athlete {
  const { session } = athlete;
  if (!isActive(session) || !session.last) return athlete;
  const { last } = session;
  const credited = creditSet(athlete, last.set, units);
  if (!isActive(credited.session)) return credited;
  // In a set that was broken off, the count goes on from the corrected number; a set that is over stays over.
  const brokenOff = session.phase === 'paused' && (session.place.set === last.set || session.place.units === 0);
  const place = brokenOff ? placeAfter(session.plan, last.set, units) : session.place;
  const moved = { ...trainingOf(credited.session), place };
  switch (session.phase) {
    case 'rating':
      return withSession(credited, { ...moved, phase: 'rating', ...(session.rated ? { rated: true } : {}) });
    case 'rest':
      return withSession(credited, { ...moved, phase: 'rest', since: session.since });
    default:
      return withSession(credited, { ...moved, phase: 'paused', since: atMs });
  }
}
