/** Does again what failed, a little later each time, until it is done or the turn is over time: an apology is for what outlasts that. */

/** Longer each time, and drawn by lot, so that requests that met come apart again. Milliseconds. */
const PAUSES = { first: 25, most: 800 } as const;

/** Rejects with the first failure, which says more than that the time is up; and at once with one that is final. */
export async function persist<T>(
  work: () => Promise<T>,
  signal: AbortSignal,
  isFinal: (error: unknown) => boolean = () => false,
): Promise<T> {
  const failures: unknown[] = [];
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (isFinal(error)) throw error;
      failures.push(error);
      const most = Math.min(PAUSES.first * 2 ** failures.length, PAUSES.most);
      const isTime = !signal.aborted && (await pause((most * (1 + Math.random())) / 2, signal));
      if (!isTime) throw failures[0];
    }
  }
}

/** Whether there is any time left after it. */
function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isTime: boolean) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', over);
      resolve(isTime);
    };
    const over = () => {
      end(false);
    };
    const timer = setTimeout(() => {
      end(true);
    }, ms);
    signal.addEventListener('abort', over);
  });
}
