/** Words for effort as numbers from 1 to 10, where 10 is "could not do one more". */
export const FEELS = ['too-easy', 'easy', 'right', 'hard', 'too-hard'] as const;
export type Feel = (typeof FEELS)[number];

const LEVEL: Readonly<Record<Feel, number>> = { 'too-easy': 3, easy: 4, right: 7, hard: 9, 'too-hard': 10 };

/** So many more could have been done: 10 less that many, since at 10 there was not one. */
export function effortWithLeft(reps: number): number {
  return Math.min(Math.max(10 - reps, LEVEL['too-easy']), 10);
}

export function levelOfFeel(feel: Feel): number {
  return LEVEL[feel];
}
