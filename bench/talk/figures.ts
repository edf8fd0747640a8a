/** Shares with their 95 % intervals (Wilson's score interval, which holds for few rows and for none). */
export interface Share {
  readonly name: string;
  readonly count: number;
  readonly of: number;
  /** Per cent. */
  readonly percent: number;
  readonly low: number;
  readonly high: number;
}

/** Standard deviations on either side that hold 95 % of a normal distribution. */
const Z = 1.96;

function share(name: string, count: number, of: number): Share {
  if (of === 0) return { name, count, of, percent: 0, low: 0, high: 100 };
  const p = count / of;
  const squared = Z * Z;
  const middle = (p + squared / (2 * of)) / (1 + squared / of);
  const reach = (Z * Math.sqrt((p * (1 - p)) / of + squared / (4 * of * of))) / (1 + squared / of);
  const percent = (value: number) => Number((100 * value).toFixed(1));
  return {
    name,
    count,
    of,
    percent: percent(p),
    low: percent(Math.max(0, middle - reach)),
    high: percent(middle + reach),
  };
}

export function shareOf<T>(name: string, rows: readonly T[], has: (row: T) => boolean): Share {
  return share(name, rows.filter(has).length, rows.length);
}
