/** A shape of work as it was asked for and as it is kept: which moves, how many rounds, how long. */
import * as v from 'valibot';
import { exercise } from '../catalogue/exercise-shapes';
import { those, whole, type Read } from '../shapes';
import { size } from './target';

export const SHAPES = [
  'superset',
  'circuit',
  'emom',
  'amrap',
  'ladder',
  'pyramid',
  'intervals',
  'tabata',
  'flow',
] as const;
export type Shape = (typeof SHAPES)[number];

/** One move of a shape; without an amount its dose for the level. */
const move = v.object({ exercise, amount: v.exactOptional(size) });
export type ShapeMove = Read<typeof move>;

/** What is beyond was misheard; each shape has limits of its own. */
const WISH_MOST = { rounds: 60, seconds: 7200, restSeconds: 600, workSeconds: 3600, easySeconds: 3600 } as const;

/** What was asked for. Seconds throughout; what is not said takes the usual of its shape. */
export const wishShape = v.object({
  shape: v.picklist(SHAPES),
  moves: those(move, 10),
  rounds: v.exactOptional(whole(1, WISH_MOST.rounds)),
  /** How long the whole of it goes on. */
  seconds: v.exactOptional(whole(1, WISH_MOST.seconds)),
  restSeconds: v.exactOptional(whole(0, WISH_MOST.restSeconds)),
  workSeconds: v.exactOptional(whole(1, WISH_MOST.workSeconds)),
  easySeconds: v.exactOptional(whole(1, WISH_MOST.easySeconds)),
  /** Ladders: "ten down to two". */
  down: v.exactOptional(v.boolean()),
});
export type ShapeWish = Read<typeof wishShape>;

/** A size as it can be wished for at all. */
export function wishable(size: keyof typeof WISH_MOST, asked: number): number {
  return Math.min(asked, WISH_MOST[size]);
}
