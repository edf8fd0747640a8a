/** A timeline squeezed into plain speech, for a device without APL for Audio: words in order, time only roughly kept. */
import type { CountWords, Moment, Run, Timeline } from './timeline';

/**
 * Alexa renders at most ten seconds of breaks in one response; a second stays in hand. UNCONFIRMED on a device:
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/speech-synthesis-markup-language-ssml-reference.html#break
 */
const PAUSE_BUDGET_MS = 9000;
const LONGEST_PAUSE_MS = 1000;
/** Longer holds than this are left to the athlete's own clock. */
const MOST_SECONDS_COUNTED = 60;

/** The pause after each of `count` utterances, in whole hundredths of a second. */
export function plainPauseMs(count: number): number {
  const share = Math.floor(PAUSE_BUDGET_MS / Math.max(count, 1) / 10) * 10;
  return Math.min(share, LONGEST_PAUSE_MS);
}

/** The same words, each lasting as long as it takes to say and a pause; runs are stretched over the slots that say them. */
export function spokenPlainly({ moments, runs }: Timeline, words: CountWords): Timeline {
  const spoken = withEverySecond(moments, runs, words).filter(({ say }) => say !== '');
  const pauseMs = plainPauseMs(spoken.length);
  const slots: Moment[] = [];
  const beginnings: { readonly was: number; readonly is: number }[] = [];
  let atMs = 0;
  for (const moment of spoken) {
    beginnings.push({ was: moment.atMs, is: atMs });
    const ms = words.speakingMs(moment.say) + pauseMs;
    slots.push({ ...moment, atMs, ms });
    atMs += ms;
  }
  const moved = (was: number) => beginnings.find((begins) => begins.was >= was)?.is ?? atMs;
  return {
    moments: slots,
    runs: runs.map((run) => {
      const startsAtMs = moved(run.startsAtMs);
      const endsAtMs = moved(run.startsAtMs + run.units * run.everyMs);
      const everyMs = Math.max(Math.floor((endsAtMs - startsAtMs) / run.units), 1);
      return { ...run, startsAtMs, everyMs, doneAfterMs: everyMs };
    }),
    totalMs: atMs,
  };
}

/** Without silence only counting tells time: every second of a hold is said. */
function withEverySecond(moments: readonly Moment[], runs: readonly Run[], words: CountWords): readonly Moment[] {
  const holds = runs.filter(({ everyMs, units }) => everyMs === 1000 && units <= MOST_SECONDS_COUNTED);
  const inHold = ({ atMs, tag }: Moment) =>
    tag.kind !== 'talk' &&
    holds.some((run) => atMs >= run.startsAtMs && atMs < run.startsAtMs + run.units * run.everyMs);
  const seconds = holds.flatMap((run) =>
    Array.from({ length: run.units }, (_, index): Moment => {
      const n = (run.from % run.units) + index + 1;
      return {
        atMs: run.startsAtMs + index * 1000,
        ms: 1000,
        say: words.count(n),
        tag: { kind: 'second', n },
      };
    }),
  );
  return [...moments.filter((moment) => !inHold(moment)), ...seconds].sort((a, b) => a.atMs - b.atMs);
}
