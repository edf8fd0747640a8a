/** What a figure is: key poses of one exercise and the kit around it; and how it moves between them, as tables for a screen. */
import { BONES, FLOOR, jointsOf, settle, type Bone, type Limb, type Point, type Pose, type Stance } from './skeleton';

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
  readonly holds?: 'dumbbells' | 'dumbbell' | 'bar' | 'towel';
  /** Where the cable of a bar comes from. */
  readonly pulley?: Point;
  /** Half the breadth of shoulders and hips, for figures that are seen from the front. */
  readonly breadth?: number;
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
  return { ...(angles as Record<Bone, number>), hip: mixPoint(from.hip, to.hip, share) }; // one entry per bone
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
  return { ...(angles as Record<Bone, number>), hip: stance.hip }; // one entry per bone
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
  /** How much the drawing is enlarged, and the middle that it is enlarged around. */
  readonly zoom: number;
  readonly middle: number;
}

/** Room around joints for limbs and head, and the size of the drawing that a figure may fill. */
const MARGIN = 22;
const ROOM = { width: 392, height: 272, zoom: 1.5 } as const;

function frameOf({ extent }: Figure, stances: readonly Stance[]): Pick<Tables, 'zoom' | 'middle'> {
  const points = stances.flatMap((stance) => Object.values(jointsOf(stance)));
  const left = Math.min(extent?.[0] ?? FLOOR, ...points.map(([x]) => x - MARGIN));
  const right = Math.max(extent?.[1] ?? 0, ...points.map(([x]) => x + MARGIN));
  const top = Math.min(extent?.[2] ?? FLOOR, ...points.map(([, y]) => y - MARGIN));
  const zoom = Math.min(ROOM.zoom, ROOM.width / (right - left), ROOM.height / (FLOOR - top));
  return { zoom: Math.floor(zoom * 100) / 100, middle: Math.round((left + right) / 2) };
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

/** `swapped` lets the far limbs do what the near ones did, for reps that change sides. */
export function tablesOf(figure: Figure, swapped = false): Tables {
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
    handX: list((stance) => jointsOf(stance).hand[0]),
    handY: list((stance) => jointsOf(stance).hand[1]),
    ...frameOf(figure, stances),
  };
}

function swap(stance: Stance): Stance {
  return {
    ...stance,
    arm: stance.farArm,
    forearm: stance.farForearm,
    farArm: stance.arm,
    farForearm: stance.forearm,
    thigh: stance.farThigh,
    shin: stance.farShin,
    foot: stance.farFoot,
    farThigh: stance.thigh,
    farShin: stance.shin,
    farFoot: stance.foot,
  };
}
