/** A remembering store: no read while nobody else wrote, a fresh one as soon as somebody did. */
import { newAthlete } from '../lambda/coach/athlete';
import { createMemoryStore } from '../lambda/store/memory-store';
import { remembering } from '../lambda/store/remembering-store';
import { VersionConflict, type Store } from '../lambda/store/store';

function counted(store: Store): Store & { reads: number } {
  const counting = {
    ...store,
    reads: 0,
    load: (id: string) => {
      counting.reads += 1;
      return store.load(id);
    },
  };
  return counting;
}

const ATHLETE = newAthlete('2026-11-23', 'UTC');

test('the version that was just saved is answered from memory', async () => {
  const inner = counted(createMemoryStore());
  const store = remembering(inner);
  const saved = await store.save('somebody', ATHLETE);
  expect(await store.load('somebody', saved.version)).toEqual(saved);
  expect(inner.reads).toBe(0);
});

test('another version, or none, is read afresh', async () => {
  const inner = counted(createMemoryStore());
  const store = remembering(inner);
  const saved = await store.save('somebody', ATHLETE);
  const elsewhere = await inner.save('somebody', { ...saved, heardSafetyNote: true });
  expect(await store.load('somebody', elsewhere.version)).toEqual(elsewhere);
  expect(await store.load('somebody')).toEqual(elsewhere);
  expect(inner.reads).toBe(2);
});

test('after a conflict what was remembered is forgotten', async () => {
  const inner = counted(createMemoryStore());
  const store = remembering(inner);
  const saved = await store.save('somebody', ATHLETE);
  await inner.save('somebody', saved);
  await expect(store.save('somebody', saved)).rejects.toThrow(VersionConflict);
  expect((await store.load('somebody', saved.version))?.version).toBe(2);
  expect(inner.reads).toBe(1);
});

test('only so many are remembered, the longest unseen go first', async () => {
  const inner = counted(createMemoryStore());
  const store = remembering(inner);
  for (let n = 0; n <= 200; n += 1) await store.save(`athlete ${n}`, ATHLETE);
  await store.load('athlete 200', 1);
  expect(inner.reads).toBe(0);
  await store.load('athlete 0', 1);
  expect(inner.reads).toBe(1);
});

test('somebody forgotten is remembered no more', async () => {
  const store = remembering(createMemoryStore());
  const saved = await store.save('somebody', ATHLETE);
  await store.deleteAthlete('somebody');
  expect(await store.load('somebody', saved.version)).toBeUndefined();
  const again = await store.save('somebody', ATHLETE);
  await store.deleteAccount('somebody', 1);
  expect(await store.load('somebody', again.version)).toBeUndefined();
});
