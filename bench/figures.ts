/** Medians with their spread, and whether a run was too noisy to be believed. */
export interface Figure {
  readonly median: number;
  /** The middle half lies between these. */
  readonly low: number;
  readonly high: number;
  readonly least: number;
  readonly runs: number;
}

export function figureOf(values: readonly number[]): Figure {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75), least: at(0), runs: sorted.length };
}

/** Runs whose middle half spreads further than this part of their median say more of the machine than of the code. */
export const NOISY = 0.25;

export const isNoisy = ({ median, low, high }: Figure): boolean => (high - low) / median > NOISY;
