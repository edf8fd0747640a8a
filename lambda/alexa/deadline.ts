/** One deadline for a turn, from the time that Lambda has left, handed to everything that waits. */

import type { Context as LambdaContext } from 'aws-lambda';

/** Alexa waits about eight seconds, the function has seven; half a second stays for the apology. */
const TURN_MS = 6000;
const FOR_THE_APOLOGY_MS = 500;
/** What must be said whatever happens waits no longer for what should be saved beside it. */
const FREE_MS = 1300;

class Late extends Error {
  constructor() {
    super('the turn took too long');
    this.name = 'Late';
  }
}

export interface Deadline {
  /** Aborts calls that are still under way. */
  readonly signal: AbortSignal;
  /** Rejects when the work has not been done in time: with what kept it, or with Late. */
  within<T>(this: void, work: Promise<T>): Promise<T>;
  /** As long as somebody may be kept waiting who need not wait: `undefined` when the work has not been done by then, or failed. */
  soon<T>(this: void, work: Promise<T>): Promise<T | undefined>;
  /** The turn's work is done: a clock that ran on would hold everything that the turn has read. */
  stop(this: void): void;
}

export function deadlineFrom(context: Partial<LambdaContext> | undefined): Deadline {
  const left = context?.getRemainingTimeInMillis?.() ?? Infinity;
  const turnMs = Math.max(Math.min(TURN_MS, left - FOR_THE_APOLOGY_MS), 0);
  const { signal, stop } = after(turnMs);
  return {
    signal,
    stop,
    within: (work) =>
      Promise.race([
        work,
        passed(signal).then(async () => {
          // Work that gives up when it is told to says why.
          await new Promise((resolve) => setTimeout(resolve, 0));
          throw new Late();
        }),
      ]),
    soon: (work) => {
      const enough = after(Math.min(FREE_MS, turnMs));
      return Promise.race([work.catch(() => undefined), passed(enough.signal).then(() => undefined)]).finally(
        enough.stop,
      );
    },
  };
}

/** Not `AbortSignal.timeout`: tests move the clock of this one. */
function after(ms: number): { readonly signal: AbortSignal; readonly stop: () => void } {
  const over = new AbortController();
  const timer = setTimeout(() => {
    over.abort();
  }, ms);
  timer.unref();
  return {
    signal: over.signal,
    stop: () => {
      clearTimeout(timer);
    },
  };
}

function passed(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else
      signal.addEventListener('abort', () => {
        resolve();
      });
  });
}
