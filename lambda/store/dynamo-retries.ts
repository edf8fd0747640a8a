/** Whether and when a call that failed is tried again: the SDK's own rules. Nobody needs them before something has failed. */
import { isServerError, isThrottlingError, isTransientError, StandardRetryStrategy } from '@smithy/core/retry';

/** How often a call has been tried, as the rules keep it. */
export type Tries = Awaited<ReturnType<StandardRetryStrategy['acquireInitialRetryToken']>>;

export interface Retries {
  /** Resolves when it is time to try again; throws the error itself when that would not help, or it has been enough. */
  next(error: unknown, tries?: Tries): Promise<Tries>;
  /** What succeeds makes up for what failed before it. */
  succeeded(tries?: Tries): void;
}

export async function createRetries(attempts: number): Promise<Retries> {
  const strategy = new StandardRetryStrategy(attempts);
  const first = await strategy.acquireInitialRetryToken('');
  return {
    async next(error, tries = first) {
      const errorType = kindOf(error);
      if (!errorType) throw error;
      // Refuses with an error that says nothing.
      return strategy.refreshRetryTokenForRetry(tries, { errorType }).catch(() => {
        throw error;
      });
    },
    succeeded(tries = first) {
      strategy.recordSuccess(tries);
    },
  };
}

/** What kind of trouble it is, if trying again may help. */
function kindOf(error: unknown): 'THROTTLING' | 'TRANSIENT' | undefined {
  // The SDK's rules look at the fields of whatever was thrown, and miss none that is not there.
  const failure = error as Parameters<typeof isTransientError>[0];
  if (isThrottlingError(failure)) return 'THROTTLING';
  return isTransientError(failure) || isServerError(failure) ? 'TRANSIENT' : undefined;
}
