/** Hears what the skill writes into its log while it answers one request; it is written all the same. */
import { AsyncLocalStorage } from 'node:async_hooks';

const listening = new AsyncLocalStorage<string[]>();
let isListening = false;

/** Warnings and errors, which are lines of JSON; the rest is no trouble. */
function listen(): void {
  if (isListening) return;
  isListening = true;
  for (const level of ['warn', 'error'] as const) {
    const write = console[level].bind(console);
    console[level] = (...told: unknown[]) => {
      listening.getStore()?.push(String(told[0]));
      write(...told);
    };
  }
}

/** Does the work, and adds to `lines` what is logged in the course of it. */
export function logging<T>(lines: string[], work: () => Promise<T>): Promise<T> {
  listen();
  return listening.run(lines, work);
}
