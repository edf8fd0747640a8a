/** The manner of a count: what marks each unit of a set, and how much is called out besides. */

/** up: "one, two"; down: what is left; beep: a short sound for each; clock: half way and the last ten seconds only. */
export const COUNTINGS = ['up', 'down', 'beep', 'clock'] as const;
export type Counting = (typeof COUNTINGS)[number];

/** brief: no phase words, half the cues, and a cue where an explanation would be. */
export const TALKS = ['full', 'brief'] as const;
export type Talk = (typeof TALKS)[number];

/**
 * Whether sets and their rests run by themselves for who has not said otherwise. `false` stops after every set and asks.
 * UNCONFIRMED: nobody has heard a set inside a reprompt on a device yet; it is the first row of docs/device-checklist.md.
 */
export const SETS_RUN_ON = true as boolean;

/** How well an athlete knows a move: the better, the less is said. */
export type Familiarity = 'new' | 'known' | 'by-heart';

/** Sets of a move in all after which it is known, and known by heart: about three sessions, and eight. */
const KNOWN_AFTER_SETS = 7;
const BY_HEART_AFTER_SETS = 20;

export function familiarityAfter(sets: number): Familiarity {
  if (sets < KNOWN_AFTER_SETS) return 'new';
  return sets < BY_HEART_AFTER_SETS ? 'known' : 'by-heart';
}

export interface Manner {
  readonly counting: Counting;
  readonly talk: Talk;
}

export const USUAL_MANNER: Manner = { counting: 'up', talk: 'full' };
