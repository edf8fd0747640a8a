/** Does what a turn wanted done outside itself; whatever happens there comes back as a value. */
import type { Effect, Outcome } from '../effect';
import type { Store } from '../store/store';
import { persist } from './persist';
import { cancelReminder, performReminder, type ServiceAccess } from './services';

export interface Surroundings {
  readonly store: Store;
  readonly athleteId: string | undefined;
  readonly access: ServiceAccess | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly locale: string;
  /** Aborted when the turn is over time. */
  readonly signal: AbortSignal;
}

export async function perform(effect: Effect, surroundings: Surroundings): Promise<Outcome> {
  const { access, at, locale, signal } = surroundings;
  if (effect.do === 'forget-everything') return forget(effect.token, surroundings);
  return access ? performReminder(access, effect, at, locale, signal) : { result: 'unsupported' };
}

/**
 * The reminder first: without its name, which is stored, nobody could take it back. One that will not go keeps no record alive;
 * the athlete is told of it.
 */
async function forget(
  token: string | undefined,
  { store, athleteId, access, at, signal }: Surroundings,
): Promise<Outcome> {
  const taken = token === undefined ? 'done' : access ? (await cancelReminder(access, token, signal)).result : 'failed';
  try {
    if (athleteId !== undefined) await persist(() => store.deleteAthlete(athleteId, at, signal), triesFor(signal));
    return taken === 'done' || taken === 'gone' ? { result: 'done' } : { result: 'done', reminderLeft: true };
  } catch {
    return { result: 'failed' };
  }
}

/** What will not be deleted is told in the same turn, so there must be some of it left. */
const DELETING_MS = 2000;

const triesFor = (turn: AbortSignal) => AbortSignal.any([turn, AbortSignal.timeout(DELETING_MS)]);
