/** What a turn changed in the database, leaf by leaf, so that nobody has to compare two items by eye. */

export interface Change {
  /** The item's key and the path inside it. */
  key: string;
  /** null where nothing was before. */
  was: unknown;
  /** null where it is gone. */
  is: unknown;
}

function leaves(value: unknown, path: string, found: Map<string, unknown>): Map<string, unknown> {
  const plain = value instanceof Set ? [...(value as Set<unknown>)] : value; // instanceof alone gives Set<any>
  if (typeof plain !== 'object' || plain === null || Object.keys(plain).length === 0) return found.set(path, plain);
  for (const [name, child] of Object.entries(plain)) leaves(child, path ? `${path}.${name}` : name, found);
  return found;
}

/** The leaves that differ, or null when nothing changed. */
export function changesBetween(before: Record<string, unknown>, after: Record<string, unknown>): Change[] | null {
  const was = leaves(before, '', new Map());
  const is = leaves(after, '', new Map());
  const changes = [...new Set([...was.keys(), ...is.keys()])]
    .filter((key) => key !== '' && JSON.stringify(was.get(key)) !== JSON.stringify(is.get(key)))
    .map((key) => ({ key, was: was.get(key) ?? null, is: is.get(key) ?? null }));
  return changes.length > 0 ? changes : null;
}
