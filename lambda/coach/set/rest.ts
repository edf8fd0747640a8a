/** A rest as a timeline: what comes next, ten seconds' warning, and the question that ends it. */
import { Score, type CountWords, type Timeline } from './timeline';

/** Rests are 5 s at least and fit one response at most. */
export const REST_LIMITS = { shortest: 5, longest: 180 } as const;

/** How long the coach waits in quiet, seconds: where a body must move, and for whoever asked for a moment. */
export const WAITS = { move: 60, moment: 150 } as const;
/** When the one word comes that tells somebody who cannot look that the line is alive, seconds. */
const STILL_HERE_AFTER = { move: 30, moment: 60 } as const;

/** A wait as a timeline: quiet, one word in it, and the question with the place that is kept. */
export function scoreWait(wait: keyof typeof WAITS, words: CountWords, stillHere: string, closing: string): Timeline {
  const first = STILL_HERE_AFTER[wait];
  const rest = (WAITS[wait] - first) * 1000;
  return new Score(words)
    .quiet(first * 1000)
    .quiet(rest, stillHere)
    .talk(closing)
    .done();
}

/** A rest with so much quiet in it is warned before its end. */
const WARNED_FROM_MS = 20_000;
const WARNING_MS = 10_000;

export function scoreRest(seconds: number, words: CountWords, opening: string, closing: string): Timeline {
  const score = new Score(words);
  const ms = Math.min(Math.max(seconds, REST_LIMITS.shortest), REST_LIMITS.longest) * 1000;
  const openingMs = Math.min(score.talkMs(opening), ms);
  const warningMs = ms - openingMs >= WARNED_FROM_MS ? WARNING_MS : 0;
  return score
    .slot(openingMs, opening, { kind: 'talk' })
    .quiet(ms - openingMs - warningMs)
    .slot(warningMs, words.tenSeconds)
    .talk(closing)
    .done();
}

/** A running rest after a wish for more: with so much added to what is left. */
export function longerRest(leftSeconds: number, bySeconds: number): number {
  return Math.min(leftSeconds + bySeconds, REST_LIMITS.longest);
}

/** A running rest is worth at least one step. */
export function restOfAtLeastAStep(leftSeconds: number): number {
  return Math.min(Math.max(leftSeconds, REST_STEP_SECONDS), REST_LIMITS.longest);
}

/** "More rest" and "less rest" move it by this much. */
export const REST_STEP_SECONDS = 15;
/** Rests can grow or shrink by this much in all. */
const REST_SHIFT = { least: -60, most: 90 } as const;

/** Seconds added to each rest once it has been moved. */
export function shiftedRest(was: number, by: number): number {
  return Math.min(Math.max(was + by, REST_SHIFT.least), REST_SHIFT.most);
}
