/** A figure as the documents read it: numbers per bone and stance, its kit, and how it moves by itself. */
import { EXERCISES, type ExerciseId } from '../../coach/catalogue/exercises';
import { halvesOf } from '../../coach/set/tempo';
import { tablesOf, type Figure } from '../figures/figure';
import { figureRow } from '../figures/figures';

export type FigureData = ReturnType<typeof figureData>;

const drawn = new Map<string, FigureData>();

/** Worked out once, since it is the same in every answer. `swapped`: the far limbs do what the near ones did. */
export function figureOf(exercise: ExerciseId, swapped = false): FigureData {
  const key = swapped ? `${exercise}, swapped` : exercise;
  const made = drawn.get(key) ?? figureData(figureRow(exercise), swapped);
  drawn.set(key, made);
  return made;
}

const flag = (is: boolean) => (is ? 1 : 0);

export function figureData(figure: Figure, swapped = false) {
  const { holds, pulley, solid = '', lines = '', before = '', breadth = 0 } = figure;
  return {
    ...tablesOf(figure, swapped),
    ...sideOf(figure),
    breadth,
    solid,
    lines,
    before,
    dumbbell: flag(holds === 'dumbbells' || holds === 'dumbbell'),
    farDumbbell: flag(holds === 'dumbbells'),
    bag: flag(holds === 'bag'),
    towel: flag(holds === 'towel'),
    stretched: flag(holds === 'band'),
    bar: flag(holds === 'bar'),
    cable: flag(pulley !== undefined),
    pulleyX: pulley?.[0] ?? 0,
    pulleyY: pulley?.[1] ?? 0,
  };
}

/** Half the distance between the hips, where both can be seen. */
const HIPS = 8;

function sideOf({ view, faces: turned, toes }: Figure) {
  const faces: 1 | -1 = turned ?? 1;
  const isFlat = view === 'above' || view === 'mat';
  const [near, far] = toes ?? (view === 'above' ? ([1, -1] as const) : ([faces, faces] as const));
  return {
    front: flag(view === 'front' || view === 'above'),
    back: flag(view === 'above' && faces === 1),
    face: view === undefined || view === 'mat' ? faces : 0,
    toes: near,
    farToes: far,
    hips: view === undefined || view === 'mat' ? 0 : HIPS,
    ground: flag(!isFlat),
  };
}

/** How much a drawing of 400 by 300 can be enlarged until some figure of these fills the room, lying or standing. */
export function roomFor(ids: readonly ExerciseId[], width: number, height: number): number {
  const high = Math.max(...ids.map((id) => 300 - figureOf(id).top));
  return Math.floor(Math.min(width / 400, height / high) * 100) / 100;
}

/** Milliseconds of a hold that is shown and not counted: into it, in it, and out of it. */
const SHOWN_HOLD = { intoMs: 2500, heldMs: 2500, outMs: 2000, waitMs: 1000 } as const;

/** How the figure of an exercise does it over and over, at its own tempo. */
export function paceOf(exercise: ExerciseId) {
  const { roundMs } = figureRow(exercise);
  if (roundMs !== undefined) return { motion: 'round', every: roundMs, half: 0, there: 1, back: 1 };
  const { tempo } = EXERCISES[exercise];
  if (!tempo) {
    const { intoMs, heldMs, outMs, waitMs } = SHOWN_HOLD;
    const half = intoMs + heldMs;
    return { motion: 'rep', every: half + outMs + waitMs, half, there: intoMs, back: outMs };
  }
  const [first, second] = halvesOf(tempo);
  return {
    motion: 'rep',
    every: first.ms + second.ms,
    half: first.ms,
    there: first.movingMs,
    back: second.movingMs,
  };
}
