/** What newer code has stored beside what this code knows: a three-way merge that keeps it. */
import { isDeepStrictEqual } from 'node:util';

type Fields = Readonly<Record<string, unknown>>;

/**
 * `next` with everything that lies in `stored` and was not seen there. `seen` is what this code read of `stored`, and what `next` was
 * made from: where the two agree nothing was changed, so what is stored stays exactly as it is.
 */
export function carriedAlong(stored: Fields, seen: Fields, next: Fields): Fields {
  const unseen = Object.entries(stored).filter(([name]) => !Object.hasOwn(seen, name) && !Object.hasOwn(next, name));
  const known = Object.entries(next)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, merged(stored[name], seen[name], value)] as const);
  return Object.fromEntries([...known, ...unseen]);
}

/**
 * What a thing is called among its kind: a day, a week, a session, a set, a zone, a change. Where one of these is another it is
 * another thing, and what was stored with the first belongs to that alone.
 */
const NAMES = ['date', 'id', 'monday', 'name', 'of', 'on', 'set', 'startedAt', 'token'] as const;

function merged(stored: unknown, seen: unknown, next: unknown): unknown {
  if (isDeepStrictEqual(seen, next)) return stored === undefined ? next : stored;
  if (isFields(stored) && isFields(seen) && isFields(next))
    return isSameThing(seen, next) ? carriedAlong(stored, seen, next) : next;
  if (Array.isArray(stored) && Array.isArray(seen) && Array.isArray(next)) return items(stored, seen, next);
  return next;
}

/** Items that were kept stay as they were stored; those that nobody here could read come after them. */
function items(stored: readonly unknown[], seen: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const storedOf = (item: unknown) => stored.find((each) => isSeenAs(each, item));
  const known = next.map((item) =>
    seen.some((each) => isDeepStrictEqual(each, item)) ? (storedOf(item) ?? item) : item,
  );
  return [...known, ...stored.filter((each) => !seen.some((item) => isSeenAs(each, item)))];
}

/** Whether `seen` is `stored` but for what could not be read of it. */
function isSeenAs(stored: unknown, seen: unknown): boolean {
  if (!isFields(stored) || !isFields(seen)) return isDeepStrictEqual(stored, seen);
  return Object.entries(seen).every(([name, value]) => isSeenAs(stored[name], value));
}

function isSameThing(seen: Fields, next: Fields): boolean {
  return NAMES.every((name) => isDeepStrictEqual(seen[name], next[name]));
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
