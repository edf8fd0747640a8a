/** The pace of a rep: its phases in the order they happen, and how "slower" and "faster" change them. */
import * as v from 'valibot';
import type { Tempo } from '../catalogue/exercise';
import { whole, type Read } from '../shapes';

/** One half of a rep: a moving phase and the pause that follows it. */
export interface Half {
  readonly moving: 'lower' | 'lift';
  readonly still: 'pause' | 'squeeze';
  readonly ms: number;
  /** Milliseconds of the moving phase alone. */
  readonly movingMs: number;
}

/** The paces an athlete may ask for, in whole seconds added to each rep. */
export const PACE_LIMITS = { fastest: -2, slowest: 4 } as const;

/** A rep shorter than this leaves no room to count it clearly. */
const SHORTEST_REP_SECONDS = 3;

export function repMs(tempo: Tempo): number {
  return (tempo.lower + tempo.pause + tempo.lift + tempo.squeeze) * 1000;
}

export function halvesOf(tempo: Tempo): readonly [Half, Half] {
  const down: Half = {
    moving: 'lower',
    still: 'pause',
    ms: (tempo.lower + tempo.pause) * 1000,
    movingMs: tempo.lower * 1000,
  };
  const up: Half = {
    moving: 'lift',
    still: 'squeeze',
    ms: (tempo.lift + tempo.squeeze) * 1000,
    movingMs: tempo.lift * 1000,
  };
  return tempo.starts === 'lower' ? [down, up] : [up, down];
}

/**
 * The tempo with `seconds` more (or, negative, less) to each rep. Slower lengthens the lowering, where control is won;
 * faster takes a second at a time from the longer moving phase. A rep never gets shorter than three seconds.
 */
export function paced(tempo: Tempo, seconds: number): Tempo {
  if (seconds >= 0) return { ...tempo, lower: tempo.lower + seconds };
  let { lower, lift } = tempo;
  for (let left = -seconds; left > 0; left -= 1) {
    if (repMs({ ...tempo, lower, lift }) <= SHORTEST_REP_SECONDS * 1000) break;
    if (lower >= lift && lower > 1) lower -= 1;
    else if (lift > 1) lift -= 1;
    else break;
  }
  return { ...tempo, lower, lift };
}

/** A pace one step slower or faster, and whether that changes nothing for this tempo: then it stays as it was. */
export function shiftedPace(
  was: number,
  by: 1 | -1,
  tempo?: Tempo,
): { readonly paceSeconds: number; readonly atLimit: boolean } {
  const is = Math.min(Math.max(was + by, PACE_LIMITS.fastest), PACE_LIMITS.slowest);
  const same = tempo !== undefined && repMs(paced(tempo, was)) === repMs(paced(tempo, is));
  return { paceSeconds: is, atLimit: is === was || same };
}

/** Nobody lowers or lifts for longer. */
export const LONGEST_PHASE_SECONDS = 10;
const phaseSeconds = whole(1, LONGEST_PHASE_SECONDS);

/** A tempo as people ask for it: in a word, or by the seconds of a phase. */
export const tempoWishShape = v.object({
  pace: v.exactOptional(v.picklist(['slow', 'quick'])),
  /** Seconds of the lowering. */
  down: v.exactOptional(phaseSeconds),
  /** Seconds of the lifting. */
  up: v.exactOptional(phaseSeconds),
  /** Seconds of stillness at the bottom, and at the top. */
  pause: v.exactOptional(whole(0, LONGEST_PHASE_SECONDS)),
  squeeze: v.exactOptional(whole(0, LONGEST_PHASE_SECONDS)),
});
export type TempoWish = Read<typeof tempoWishShape>;

/** "Slow" adds this much to a rep, "quick" takes this much off. */
const SLOW_SECONDS = 2;
const QUICK_SECONDS = -1;

/** The exercise's own tempo, changed as wished; a rep still never gets shorter than three seconds. */
export function wishedTempo(own: Tempo, { pace, down, up, pause, squeeze }: TempoWish): Tempo {
  const base = pace ? paced(own, pace === 'slow' ? SLOW_SECONDS : QUICK_SECONDS) : own;
  const wished = {
    ...base,
    lower: phase(down) ?? base.lower,
    lift: phase(up) ?? base.lift,
    pause: pause ?? base.pause,
    squeeze: squeeze ?? base.squeeze,
  };
  const short = SHORTEST_REP_SECONDS - repMs(wished) / 1000;
  return short > 0 ? { ...wished, lower: wished.lower + short } : wished;
}

function phase(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : Math.min(Math.max(seconds, 1), LONGEST_PHASE_SECONDS);
}
