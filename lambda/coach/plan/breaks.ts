/** Days without training: from how many on doses, weights and programmes step back, and from how many all begins again. */
export const BREAK_DAYS = { stepBack: 14, restart: 28 } as const;
export type Break = keyof typeof BREAK_DAYS;

/** Days since the last training, when it was last looked at and now. */
export interface Away {
  readonly before: number;
  readonly now: number;
}

/** The longer of the breaks that have been reached since then. */
export function breakReached({ before, now }: Away): Break | undefined {
  const isReached = (limit: Break) => before < BREAK_DAYS[limit] && now >= BREAK_DAYS[limit];
  return isReached('restart') ? 'restart' : isReached('stepBack') ? 'stepBack' : undefined;
}
