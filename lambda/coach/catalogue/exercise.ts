/** What an exercise is, in numbers: the vocabulary that the catalogue, plans and timelines share. */

import * as v from 'valibot';
import { count, type Read } from '../shapes';

export const LEVELS = ['beginner', 'intermediate', 'advanced'] as const;
export type Level = (typeof LEVELS)[number];

export const KITS = ['dumbbells', 'ball', 'cable', 'block', 'bench', 'band', 'step'] as const;
/** What must be at hand. A mat, a wall, a chair, a towel and a filled bag are taken as given; a step is a stair or a low box. */
export type Kit = (typeof KITS)[number];

/** Where the body is, so that floor-free plans and "get into position" are decided in one place. */
export type Position = 'standing' | 'seated' | 'prone' | 'hands-and-knees' | 'side-lying' | 'lying' | 'kneeling';

/** together: both sides at once; each: all reps of one side, then the other; alternate: sides take turns, rep by rep. */
export type Sides = 'together' | 'each' | 'alternate';

/** A side of the body: the one that works, whichever is lain on. */
export const BODY_SIDES = ['left', 'right'] as const;
export type BodySide = (typeof BODY_SIDES)[number];

/** Seconds of each phase of a rep: eccentric, bottom pause, concentric, top (squeeze) pause. */
export const tempoShape = v.object({
  lower: count,
  pause: count,
  lift: count,
  squeeze: count,
  /** The phase that a rep begins with. */
  starts: v.picklist(['lower', 'lift']),
});
export type Tempo = Read<typeof tempoShape>;

/** Reps and hold seconds are for each side when the exercise is done one side at a time. */
export type Dose =
  | { readonly measure: 'reps'; readonly sets: number; readonly reps: number }
  | { readonly measure: 'hold'; readonly sets: number; readonly seconds: number }
  | { readonly measure: 'steady'; readonly sets: number; readonly seconds: number }
  | {
      readonly measure: 'intervals';
      readonly sets: 1;
      readonly rounds: number;
      readonly workSeconds: number;
      readonly easySeconds: number;
    };

export type Measure = Dose['measure'];

/** Groups of conditions for which content.md asks for care; the words say what to do, nothing of it is stored. */
export type Caution =
  | 'wrist-shoulder-elbow'
  | 'low-back'
  | 'blood-pressure'
  | 'pregnancy'
  | 'bone-density'
  | 'neck'
  | 'balance'
  | 'ankle-hip'
  | 'head'
  | 'heart'
  | 'disc'
  | 'knee'
  | 'band';

/** What a move trains, so that a week is balanced and "something else for my legs" finds its like. */
export type Pattern =
  | 'pull'
  | 'push'
  | 'squat'
  | 'hinge'
  | 'hip'
  | 'calf'
  | 'anti-extension'
  | 'anti-rotation'
  | 'lateral'
  | 'extension'
  | 'carry'
  | 'arms'
  | 'balance'
  | 'mobility'
  | 'heart'
  | 'calm';

export type DoseOf<M extends Measure> = Extract<Dose, { readonly measure: M }>;

/** What a set of it is at each level; `null` where a beginner should do `easier` instead. */
export interface DoseByLevel<M extends Measure> {
  readonly beginner: DoseOf<M> | null;
  readonly intermediate: DoseOf<M>;
  readonly advanced: DoseOf<M>;
}

/** One row of the catalogue: its doses are counted in its measure, and the compiler holds them to it. */
export type Exercise<Id extends string = string> = { [M in Measure]: ExerciseIn<M, Id> }[Measure];

/** A row of one measure. `Id` is the union of all exercise ids, so siblings are checked by the compiler. */
interface ExerciseIn<M extends Measure, Id extends string> {
  readonly pattern: Pattern;
  readonly kit: readonly Kit[];
  /** Kit that serves as well as the whole of `kit`. */
  readonly orKit?: Kit;
  /** How a weight is held, where what was lifted is noted: one in each hand, one alone, or the plates of a machine. */
  readonly load?: 'each-hand' | 'one' | 'plates';
  readonly position: Position;
  readonly sides: Sides;
  /** The side that begins; none where the halves are no sides of the body. */
  readonly firstSide?: BodySide;
  /** Seconds to change sides, announced and silent; without it the usual six. */
  readonly turnSeconds?: number;
  /** What its sets are counted in. */
  readonly measure: M;
  /** Reps only: pace of one rep. Holds and time have none. */
  readonly tempo?: Tempo;
  /** Holds only: seconds to move into and out of the pose, inside the set. */
  readonly moveSeconds?: number;
  readonly dose: DoseByLevel<M>;
  /** Past it comes a load or the harder sibling, not more of the same. */
  readonly top?: DoseOf<M>;
  readonly restSeconds: number;
  /** What a plan gives a beginner instead; who asks for the move itself gets it. */
  readonly forBeginners?: Id;
  readonly easier?: Id;
  readonly harder?: Id;
  /** The stand-in for someone who cannot or will not get on the floor. */
  readonly standing?: Id;
  /** The stand-in for someone who stays seated; itself where it can be done on a chair as it is. */
  readonly chair: Id;
  /** The stand-in when the kit is missing. */
  readonly withoutKit?: Id;
  readonly cautions: readonly Caution[];
  /** A helper move serves warm-ups, cool-downs and swaps; it is not offered by itself. */
  readonly helper?: true;
  /** Jumps or hard landings, left out for those who ask for quiet or gentle work. */
  readonly impact?: true;
}
