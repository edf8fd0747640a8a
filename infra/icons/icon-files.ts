/** Where the drawn icons lie, and the two sizes that the store asks for. */
import { join } from 'node:path';

/** Pixels, small then large: https://developer.amazon.com/en-US/docs/alexa/custom-skills/functional-testing-for-a-custom-skill.html */
export const ICON_WIDTHS = [108, 512] as const;

export const ICON_SOURCE = join(__dirname, 'steady-coach.svg');

export function iconFile(width: number): string {
  return join(__dirname, `steady-coach-${width}.png`);
}
