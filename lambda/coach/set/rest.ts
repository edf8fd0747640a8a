/** A rest as a timeline: what comes next, ten seconds' warning, and the question that ends it. */
import { Score, type CountWords, type Timeline } from './timeline';

/** Rests are 5 s at least and fit one response at most. */
export const REST_LIMITS = { shortest: 5, longest: 180 } as const;

export function scoreRest(seconds: number, words: CountWords, opening: string, closing: string): Timeline {
  const score = new Score(words);
  const ms = Math.min(Math.max(seconds, REST_LIMITS.shortest), REST_LIMITS.longest) * 1000;
  const openingMs = Math.min(score.talkMs(opening), ms);
  score.slot(openingMs, opening, { kind: 'talk' });
  const left = ms - openingMs;
  if (left >= 20_000) {
    score.slot(left - 10_000, '').slot(10_000, words.tenSeconds);
  } else {
    score.slot(left, '');
  }
  return score.talk(closing).done();
}
