/** What suites do with a store from outside: look at who is in it, and put somebody there. */
import type { Athlete } from '../lambda/coach/athlete';
import type { Store } from '../lambda/store/store';

export async function athleteIn(store: Store, id: string): Promise<Athlete> {
  const kept = await store.load(id);
  if (!kept) throw new Error('nobody was saved');
  return kept.athlete;
}

/** Whatever is stored now gives way. */
export async function putIn(store: Store, id: string, athlete: Athlete): Promise<Athlete> {
  return store.save(id, athlete, await store.load(id));
}
