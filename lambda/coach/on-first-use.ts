/** Large tables are read by the first who asks for one: most starts of the skill never do. */

export function onFirstUse<T>(read: () => T): () => T {
  let table: { readonly read: T } | undefined;
  return () => (table ??= { read: read() }).read;
}
