/** What a figure is: key poses of one exercise and the kit around it; and how it moves between them, as tables for a screen. */
import {
  BONES,
  FLOOR,
  along,
  jointsOf,
  settle,
  type Bone,
  type Limb,
  type Point,
  type Pose,
  type Stance,
} from './skeleton';

export interface Figure {
  /**
   * In the order of the movement. Reps: from where a rep begins to its turning point. Holds: from the start position into
   * the hold. Without a count: once round, the last pose being the first again.
   */
  readonly poses: readonly [Pose, Pose, ...Pose[]];
  /** Milliseconds once round, for moves that go on without a count. */
  readonly roundMs?: number;
  /** Kit that stands still, as paths: filled shapes, and lines. */
  readonly solid?: string;
  readonly lines?: string;
  /** What the hands hold. */
  readonly holds?: 'dumbbells' | 'dumbbell' | 'bar' | 'towel' | 'band' | 'bag';
  /** Kit that stands nearer than the body. */
  readonly before?: string;
  /** Where the cable of a bar, or a band, comes from. */
  readonly pulley?: Point;
  /** Half the breadth of the shoulders, for figures that are not seen from the side. */
  readonly breadth?: number;
  /** From where it is seen; from the side without it. From above, the floor is a mat; so it is for one who lies on a side. */
  readonly view?: 'front' | 'above' | 'mat';
  /** -1: on the back, so that nose and soles are on the other side. */
  readonly faces?: -1;
  /** Toes of the near and the far foot, where they do not follow the face. */
  readonly toes?: readonly [1 | -1, 1 | -1];
  /** The same movement seen from elsewhere, drawn above the first where one view does not tell it. */
  readonly second?: Figure;
  /** Poses for the steps that are read out, and which of them belongs to each step. */
  readonly steps?: { readonly poses: readonly [Pose, Pose, ...Pose[]]; readonly at: readonly number[] };
  /** Left, right and top of the drawing where kit reaches beyond the body. */
  readonly extent?: readonly [left: number, right: number, top: number];
}

/** Between two key poses the targets of hands and feet move evenly, and are met exactly at each of these steps. */
const STEPS_BETWEEN = 4;

/** The stances of a whole movement, evenly spaced from its first pose to its last. */
export function stancesOf({ poses }: Figure): readonly Stance[] {
  const stances: Stance[] = [settle(poses[0])];
  poses.slice(1).forEach((to, index) => {
    const from = poses[index] ?? poses[0];
    for (let step = 1; step <= STEPS_BETWEEN; step += 1) {
      const stance = settle(between(from, to, step / STEPS_BETWEEN));
      stances.push(unwound(stance, stances.at(-1) ?? stance));
    }
  });
  return stances;
}

/** The stance at a phase from 0 to 1, as a screen draws it: directions change evenly between two neighbouring stances. */
export function stanceAt(stances: readonly Stance[], phase: number): Stance {
  const last = stances.length - 1;
  const index = Math.min(Math.floor(phase * last), last - 1);
  const from = stances[index];
  const to = stances[index + 1];
  if (!from || !to) throw new RangeError(`no phase ${phase} in ${stances.length} stances`);
  const share = phase * last - index;
  const angles = Object.fromEntries(BONES.map((bone) => [bone, mix(from[bone], to[bone], share)]));
  return {
    ...(angles as Record<Bone, number>), // one entry per bone
    hip: mixPoint(from.hip, to.hip, share),
    span: mix(from.span, to.span, share),
    farSpan: mix(from.farSpan, to.farSpan, share),
    turned: mix(from.turned, to.turned, share),
  };
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

function mixPoint(from: Point, to: Point, share: number): Point {
  return [mix(from[0], to[0], share), mix(from[1], to[1], share)];
}

function between(from: Pose, to: Pose, share: number): Pose {
  const pair = (value: Pose['spine']) => (typeof value === 'number' ? ([value, value] as const) : value);
  const [a, b] = [pair(from.spine), pair(to.spine)];
  const start = settle(from);
  const end = unwound(settle(to), start);
  return {
    hip: mixPoint(from.hip, to.hip, share),
    spine: [mix(a[0], b[0], share), mix(a[1], b[1], share)],
    head: mix(from.head ?? a[1], to.head ?? b[1], share),
    arm: mixLimb(from.arm, to.arm, share, [start.arm, start.forearm], [end.arm, end.forearm]),
    farArm: mixLimb(
      from.farArm ?? from.arm,
      to.farArm ?? to.arm,
      share,
      [start.farArm, start.farForearm],
      [end.farArm, end.farForearm],
    ),
    leg: mixLimb(from.leg, to.leg, share, [start.thigh, start.shin], [end.thigh, end.shin]),
    farLeg: mixLimb(
      from.farLeg ?? from.leg,
      to.farLeg ?? to.leg,
      share,
      [start.farThigh, start.farShin],
      [end.farThigh, end.farShin],
    ),
    foot: mix(from.foot ?? 0, to.foot ?? 0, share),
    farFoot: mix(from.farFoot ?? from.foot ?? 0, to.farFoot ?? to.foot ?? 0, share),
    span: mix(from.span ?? 1, to.span ?? 1, share),
    farSpan: mix(from.farSpan ?? from.span ?? 1, to.farSpan ?? to.span ?? 1, share),
    turned: mix(from.turned ?? 1, to.turned ?? 1, share),
  };
}

type Bend = readonly [number, number];

/** Hands and feet that have a place on both sides move straight from one to the other; otherwise directions change evenly. */
function mixLimb(from: Limb, to: Limb, share: number, start: Bend, end: Bend): Limb {
  if ('to' in from && 'to' in to && from.to !== 'head' && to.to !== 'head') {
    return { to: mixPoint(from.to, to.to, share), bend: to.bend };
  }
  if ('to' in from && 'to' in to && from.to === to.to) return to;
  return [mix(start[0], end[0], share), mix(start[1], end[1], share)];
}

/** Directions that were computed may jump by a full turn; the way round must stay the short one. */
function unwound(stance: Stance, before: Stance): Stance {
  const angles = Object.fromEntries(
    BONES.map((bone) => [bone, stance[bone] - 360 * Math.round((stance[bone] - before[bone]) / 360)]),
  );
  return { ...stance, ...(angles as Record<Bone, number>) }; // one entry per bone
}

/** Numbers a screen reads: one list per bone, relative to the bone it hangs on, and one for what the hands hold. */
export interface Tables {
  /** Index of the last stance. */
  readonly last: number;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly bones: Readonly<Record<Bone, readonly number[]>>;
  readonly handX: readonly number[];
  readonly handY: readonly number[];
  readonly farHandX: readonly number[];
  readonly farHandY: readonly number[];
  /** How much of their length the arms show; see `Pose`. */
  readonly span: readonly number[];
  readonly farSpan: readonly number[];
  readonly turned: readonly number[];
  /** How much the drawing is enlarged, and the middle that it is enlarged around. */
  readonly zoom: number;
  readonly middle: number;
  /** Height of the highest point in the drawing, enlarged as it is. */
  readonly top: number;
}

/** Room around joints for limbs and head, and the size of the drawing that a figure may fill. */
const MARGIN = 22;
/** From above everybody is drawn alike, so that arms and legs stay on the mat. */
const ABOVE_ZOOM = 1.2;
const ROOM = { width: 384, height: 268, zoom: 1.6 } as const;

function frameOf({ extent, view }: Figure, stances: readonly Stance[]): Pick<Tables, 'zoom' | 'middle' | 'top'> {
  const points = stances.flatMap((stance) => Object.values(jointsOf(stance)));
  const left = Math.min(extent?.[0] ?? FLOOR, ...points.map(([x]) => x - MARGIN));
  const right = Math.max(extent?.[1] ?? 0, ...points.map(([x]) => x + MARGIN));
  const top = Math.min(extent?.[2] ?? FLOOR, ...points.map(([, y]) => y - MARGIN));
  if (view === 'above' || view === 'mat') return { zoom: ABOVE_ZOOM, middle: Math.round((left + right) / 2), top: 60 };
  const zoom = Math.min(ROOM.zoom, ROOM.width / (right - left), ROOM.height / (FLOOR - top));
  const shown = Math.floor(zoom * 100) / 100;
  return { zoom: shown, middle: Math.round((left + right) / 2), top: Math.round(FLOOR - (FLOOR - top) * shown) };
}

const HANGS_ON: Readonly<Partial<Record<Bone, Bone>>> = {
  chest: 'spine',
  head: 'chest',
  arm: 'chest',
  forearm: 'arm',
  farArm: 'chest',
  farForearm: 'farArm',
  shin: 'thigh',
  foot: 'shin',
  farShin: 'farThigh',
  farFoot: 'farShin',
};

/** A hand where it is drawn: shoulders that are seen from the front stand apart, by `breadth` to the near side. */
function handOf(stance: Stance, breadth: number): Point {
  const joints = jointsOf(stance);
  const offset = along([0, 0], stance.chest + 90, breadth);
  const [x, y] = breadth < 0 ? joints.farHand : joints.hand;
  return [x + offset[0], y + offset[1]];
}

/** `swapped` lets the far limbs do what the near ones did, for reps that change sides. */
export function tablesOf(figure: Figure, swapped = false): Tables {
  const { breadth = 0 } = figure;
  const stances = stancesOf(figure).map((stance) => (swapped ? swap(stance) : stance));
  const list = (value: (stance: Stance) => number) => stances.map((stance) => Math.round(value(stance) * 10) / 10);
  const bones: Partial<Record<Bone, readonly number[]>> = Object.fromEntries(
    BONES.map((bone) => {
      const root = HANGS_ON[bone];
      return [bone, list((stance) => stance[bone] - (root ? stance[root] : 0))];
    }),
  );
  return {
    last: stances.length - 1,
    x: list(({ hip }) => hip[0]),
    y: list(({ hip }) => hip[1]),
    bones: bones as Tables['bones'], // one entry per bone
    handX: list((stance) => handOf(stance, breadth)[0]),
    handY: list((stance) => handOf(stance, breadth)[1]),
    farHandX: list((stance) => handOf(stance, -breadth)[0]),
    farHandY: list((stance) => handOf(stance, -breadth)[1]),
    turned: stances.map(({ turned }) => Math.round(turned * 100) / 100),
    span: stances.map(({ span }) => Math.round(span * 100) / 100),
    farSpan: stances.map(({ farSpan }) => Math.round(farSpan * 100) / 100),
    ...frameOf(figure, stances),
  };
}

function swap(stance: Stance): Stance {
  return {
    ...stance,
    arm: stance.farArm,
    forearm: stance.farForearm,
    span: stance.farSpan,
    farArm: stance.arm,
    farSpan: stance.span,
    farForearm: stance.forearm,
    thigh: stance.farThigh,
    shin: stance.farShin,
    foot: stance.farFoot,
    farThigh: stance.thigh,
    farShin: stance.shin,
    farFoot: stance.foot,
  };
}
