/** The timeline: one value that says what is heard when. Sound, screens, the simulator and credit are all read from it. */
import * as v from 'valibot';
import { count, whole, type Read } from '../shapes';

/** What a moment is, for those who render it. `n` is the rep, second or round that begins with it. */
export type Tag =
  | { readonly kind: 'talk' }
  | { readonly kind: 'rep'; readonly n: number }
  | { readonly kind: 'second'; readonly n: number }
  | { readonly kind: 'round'; readonly n: number }
  | { readonly kind: 'call' };

/** A sound that stands where a count would, or in quiet that is waited in: audio/sounds.ts says which one it is. */
export type SoundName = 'beep' | 'tick';

/** In quiet, a tick each so often tells who cannot look that the line is alive; the first comes well after the words. */
const TICK_EVERY_MS = 10_000;
const TICK_AFTER_WORDS_MS = 5000;

/** One slot: it begins `atMs` after the sound starts and lasts `ms`. `say` may be empty: a silent slot, or one with a sound. */
export interface Moment {
  readonly atMs: number;
  readonly ms: number;
  readonly say: string;
  readonly tag: Tag;
  readonly sound?: SoundName;
}

/**
 * A stretch of evenly spaced units (reps, seconds, rounds) of one planned set: the arithmetic skeleton of the count.
 * It is all that is kept of a timeline, so credit never depends on words.
 */
export const runShape = v.object({
  /** Index of the set in its plan. */
  set: count,
  /** Units of that set done before this run. */
  from: count,
  units: whole(0, 7200),
  startsAtMs: count,
  everyMs: whole(1),
  /** When a unit counts as done, measured from its own start: a round is done when its work is. */
  doneAfterMs: count,
});
export type Run = Read<typeof runShape>;

export interface Timeline {
  readonly moments: readonly Moment[];
  readonly runs: readonly Run[];
  readonly totalMs: number;
  /** When the rests begin that lead to a set, for those who show them. */
  readonly restsAtMs?: readonly number[];
}

/** Words for a timeline that any exercise shares; a language fills it. Texts are plain, without markup. */
export interface CountWords {
  /** How long a text takes to say at the coach's usual rate, in milliseconds; rather too long than too short. */
  speakingMs(text: string): number;
  count(n: number): string;
  /** A count and the phase word that goes with it, in one breath: "one, down". */
  countWith(n: number, phase: string): string;
  readonly halfWay: string;
  readonly twoMore: string;
  readonly lastOne: string;
  /** Seconds of a hold that are left. */
  toGo(n: number): string;
  minutes(n: number): string;
  readonly moveIn: string;
  readonly moveOut: string;
  readonly switchSides: string;
  round(n: number, of: number): string;
  readonly easy: string;
  readonly breatheOut: string;
  readonly holdForm: string;
  /** Opens a rest that is too short to say more in. */
  readonly rest: string;
  readonly tenSeconds: string;
}

/** Words of one exercise for its timeline; the words of an exercise in a language fit this. */
export interface ExerciseCalls {
  readonly getReady: string;
  readonly cues: readonly string[];
  readonly phases?: {
    readonly lower: string;
    readonly lift: string;
    readonly pause?: string;
    readonly squeeze?: string;
  };
  readonly sides?: { readonly first: string; readonly turn: string };
  /** Steady work that goes round: the seconds of one round, and what is said at which second of it. */
  readonly round?: { readonly seconds: number; readonly calls: readonly (readonly [atSecond: number, say: string])[] };
  /** Where sides take turns: what is said for a rep of the first side and of the second. */
  readonly takingTurns?: readonly [string, string];
}

/** Adds slots one after another, so the sum of slots is the length, whatever is said. */
export class Score {
  readonly #moments: Moment[] = [];
  readonly #runs: Run[] = [];
  readonly #restsAtMs: number[] = [];
  #atMs = 0;

  constructor(readonly words: CountWords) {}

  get atMs(): number {
    return this.#atMs;
  }

  slot(ms: number, say: string, tag: Tag = { kind: 'call' }): this {
    if (ms <= 0) return this;
    this.#moments.push({ atMs: this.#atMs, ms, say, tag });
    this.#atMs += ms;
    return this;
  }

  /** A slot that begins with a short sound and says nothing. */
  sounded(sound: SoundName, ms: number, tag: Tag = { kind: 'call' }): this {
    if (ms <= 0) return this;
    this.#moments.push({ atMs: this.#atMs, ms, say: '', tag, sound });
    this.#atMs += ms;
    return this;
  }

  /** Quiet that is rested or waited in, after these words. Each tick leaves a round number of seconds until it is over. */
  quiet(ms: number, say = '', tag?: Tag): this {
    const ticks = Math.max(Math.floor((ms - this.talkMs(say) - TICK_AFTER_WORDS_MS) / TICK_EVERY_MS), 0);
    this.slot(ms - ticks * TICK_EVERY_MS, say, tag);
    for (let tick = 0; tick < ticks; tick += 1) this.sounded('tick', TICK_EVERY_MS);
    return this;
  }

  /** A slot that says nothing unless the words fit it with a little air. */
  slotIfFits(ms: number, say: string, tag?: Tag): this {
    return this.slot(ms, this.fits(say, ms) ? say : '', tag);
  }

  talk(say: string): this {
    return say ? this.slot(this.talkMs(say), say, { kind: 'talk' }) : this;
  }

  /** A slot for free talk: its speaking time and a breath, in half seconds. */
  talkMs(say: string): number {
    return say ? Math.ceil((this.words.speakingMs(say) + 400) / 500) * 500 : 0;
  }

  fits(say: string, ms: number): boolean {
    return this.words.speakingMs(say) + 100 <= ms;
  }

  /** Three, two, one: a second each. */
  countdown(from = 3): this {
    for (let n = from; n >= 1; n -= 1) this.slot(1000, this.words.count(n));
    return this;
  }

  /** Notes that `units` units start here; the caller adds their slots next. */
  run(run: Omit<Run, 'startsAtMs' | 'doneAfterMs'> & { readonly doneAfterMs?: number }): this {
    if (run.units > 0) this.#runs.push({ doneAfterMs: run.everyMs, ...run, startsAtMs: this.#atMs });
    return this;
  }

  /** Notes that a rest begins here and lasts until the next run. */
  rest(): this {
    this.#restsAtMs.push(this.#atMs);
    return this;
  }

  append(other: Timeline): this {
    for (const atMs of other.restsAtMs ?? []) this.#restsAtMs.push(atMs + this.#atMs);
    for (const moment of other.moments) this.#moments.push({ ...moment, atMs: moment.atMs + this.#atMs });
    for (const run of other.runs) this.#runs.push({ ...run, startsAtMs: run.startsAtMs + this.#atMs });
    this.#atMs += other.totalMs;
    return this;
  }

  done(): Timeline {
    const rests = this.#restsAtMs.length > 0 ? { restsAtMs: this.#restsAtMs } : {};
    return { moments: this.#moments, runs: this.#runs, totalMs: this.#atMs, ...rests };
  }
}
