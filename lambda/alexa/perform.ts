/** Does what a turn wanted done outside itself; whatever happens there comes back as a value. */
import type { Effect, Outcome } from '../effect';
import type { Store } from '../store/store';
import { cancelReminder, performReminder, type ServiceAccess } from './services';

export interface Surroundings {
  readonly store: Store;
  readonly athleteId: string | undefined;
  readonly access: ServiceAccess | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly locale: string;
}

export async function perform(effect: Effect, surroundings: Surroundings): Promise<Outcome> {
  const { access, at, locale } = surroundings;
  if (effect.do === 'forget-everything') return forget(effect.token, surroundings);
  return access ? performReminder(access, effect, at, locale) : { result: 'unsupported' };
}

/** The reminder first: without its name, which is stored, nobody could take it back. */
async function forget(token: string | undefined, { store, athleteId, access }: Surroundings): Promise<Outcome> {
  if (token !== undefined && access) {
    const { result } = await cancelReminder(access, token);
    if (result === 'failed') return { result };
  }
  try {
    if (athleteId !== undefined) await store.deleteAthlete(athleteId);
    return { result: 'done' };
  } catch {
    return { result: 'failed' };
  }
}
