/** Words for effort as numbers from 1 to 10, where 10 is "could not do one more". */
export const FEELS = ['too-easy', 'easy', 'right', 'hard', 'too-hard'] as const;
export type Feel = (typeof FEELS)[number];

const LEVEL: Readonly<Record<Feel, number>> = { 'too-easy': 3, easy: 4, right: 7, hard: 9, 'too-hard': 10 };

export function levelOfFeel(feel: Feel): number {
  return LEVEL[feel];
}
