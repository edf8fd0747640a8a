/** The manner of a count: what marks each unit of a set, and how much is called out besides. */

/** up: "one, two"; down: what is left; beep: a short sound for each; clock: half way and the last ten seconds only. */
export const COUNTINGS = ['up', 'down', 'beep', 'clock'] as const;
export type Counting = (typeof COUNTINGS)[number];

/** brief: no phase words, half the cues, and a cue where an explanation would be. */
export const TALKS = ['full', 'brief'] as const;
export type Talk = (typeof TALKS)[number];

export interface Manner {
  readonly counting: Counting;
  readonly talk: Talk;
}

export const USUAL_MANNER: Manner = { counting: 'up', talk: 'full' };
