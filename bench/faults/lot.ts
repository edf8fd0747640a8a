/** Numbers by lot that are the same for the same seed, so that what was found can be found again. */

export interface Lot {
  /** Whole, from nought up to, not including, `most`. */
  below(this: void, most: number): number;
  one<T>(this: void, options: readonly [T, ...T[]]): T;
}

/** Mulberry32: small, and even enough for choosing. */
export function lotOf(seed: number): Lot {
  let state = seed;
  const below = (most: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let drawn = Math.imul(state ^ (state >>> 15), 1 | state);
    drawn = (drawn + Math.imul(drawn ^ (drawn >>> 7), 61 | drawn)) ^ drawn;
    return Math.floor((((drawn ^ (drawn >>> 14)) >>> 0) / 2 ** 32) * most);
  };
  return { below, one: (options) => options[below(options.length)] ?? options[0] };
}
