/**
 * Loads a part of the code when a request to the database is on its way, so that reading it takes nobody's time. Asked for once,
 * it is there for good. A request goes out when Node comes round: what is loaded before that only delays it.
 */
export function whileWaiting<T>(load: () => Promise<T>): () => Promise<T> {
  let part: Promise<T> | undefined;
  return () => {
    part ??= new Promise<void>((resolve) => {
      setImmediate(resolve);
    }).then(load);
    return part;
  };
}
