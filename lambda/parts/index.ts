/**
 * The parts of the code, each loaded when it is first needed: nobody waits for what they did not ask for. A part imports the one
 * it stands on, so that the bundler puts what both of them use there, once.
 */
import { whileWaiting } from '../while-waiting';

export const PARTS = {
  answering: whileWaiting(() => import('./answering')),
  asking: whileWaiting(() => import('./asking')),
  screens: whileWaiting(() => import('./screens')),
};

export type Parts = typeof PARTS;
export type Screens = Awaited<ReturnType<Parts['screens']>>;
