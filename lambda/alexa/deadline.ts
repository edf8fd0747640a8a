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
  /** Rejects with Late when the work has not been done in time. */
  within<T>(this: void, work: Promise<T>): Promise<T>;
  /** As long as somebody may be kept waiting who need not wait: `undefined` when the work has not been done by then, or failed. */
  soon<T>(this: void, work: Promise<T>): Promise<T | undefined>;
}

export function deadlineFrom(context: Partial<LambdaContext> | undefined): Deadline {
  const left = context?.getRemainingTimeInMillis?.() ?? Infinity;
  const signal = AbortSignal.timeout(Math.max(Math.min(TURN_MS, left - FOR_THE_APOLOGY_MS), 0));
  const passed = <T>(after: AbortSignal, give: (resolve: (value: T) => void, reject: (error: Error) => void) => void) =>
    new Promise<T>((resolve, reject) => {
      after.addEventListener('abort', () => {
        give(resolve, reject);
      });
    });
  return {
    signal,
    within: (work) =>
      Promise.race([
        work,
        passed<never>(signal, (_resolve, reject) => {
          reject(new Late());
        }),
      ]),
    soon: (work) =>
      Promise.race([
        work.catch(() => undefined),
        passed<undefined>(AbortSignal.any([signal, AbortSignal.timeout(FREE_MS)]), (resolve) => {
          resolve(undefined);
        }),
      ]),
  };
}
