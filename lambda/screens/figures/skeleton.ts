/** The skeleton that every figure shares: limbs of constant length, posed by angles, with feet and hands put where they belong. */

/** All lengths in units of the drawing, which is 400 wide and 300 high with the floor at `FLOOR`. */
export const LENGTHS = {
  lowerSpine: 42,
  upperSpine: 42,
  neck: 28,
  upperArm: 40,
  forearm: 40,
  thigh: 58,
  shin: 56,
  foot: 18,
} as const;
export const FLOOR = 276;
/** Height of an ankle above which the foot stands flat. */
export const ANKLE_Y = 268;

export type Point = readonly [x: number, y: number];
/** Degrees clockwise from "to the right": 90 points down, -90 up. */
export type Degrees = number;

/**
 * A limb is given by the directions of its two parts, or by where its end is and to which side it bends
 * (1: clockwise of the straight line from root to end). `head` puts a hand behind the ear.
 */
export type Limb = readonly [Degrees, Degrees] | { readonly to: Point | 'head'; readonly bend: 1 | -1 };

export interface Pose {
  readonly hip: Point;
  /** Direction of the lower and the upper back; one number when the back is straight. */
  readonly spine: Degrees | readonly [Degrees, Degrees];
  /** Without it the head carries on from the upper back. */
  readonly head?: Degrees;
  readonly arm: Limb;
  /** The limbs on the far side; without them they are where the near ones are. */
  readonly farArm?: Limb;
  readonly leg: Limb;
  readonly farLeg?: Limb;
  /** Directions of the feet; flat on the floor, toes to the right, without them. */
  readonly foot?: Degrees;
  readonly farFoot?: Degrees;
  /** Share of its length that an arm shows: less than 1 where it reaches towards the eye or away from it. */
  readonly span?: number;
  readonly farSpan?: number;
  /** From the side: 1 looks ahead, towards 0 the face turns to the eye. */
  readonly turned?: number;
}

export const BONES = [
  'spine',
  'chest',
  'head',
  'arm',
  'forearm',
  'farArm',
  'farForearm',
  'thigh',
  'shin',
  'foot',
  'farThigh',
  'farShin',
  'farFoot',
] as const;
export type Bone = (typeof BONES)[number];

/** A pose with every direction settled: what is drawn. */
export type Stance = {
  readonly hip: Point;
  readonly span: number;
  readonly farSpan: number;
  readonly turned: number;
} & Readonly<Record<Bone, Degrees>>;

const radians = (degrees: Degrees) => (degrees * Math.PI) / 180;

/** The point `length` away in a direction. */
export function along([x, y]: Point, direction: Degrees, length: number): Point {
  return [x + length * Math.cos(radians(direction)), y + length * Math.sin(radians(direction))];
}

/** The directions of two bones that bring their end to a point, or as near to it as they reach. */
function reach(from: Point, to: Point, upper: number, lower: number, bend: 1 | -1): readonly [Degrees, Degrees] {
  const degrees = (radian: number) => (radian * 180) / Math.PI;
  const straight = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const distance = Math.min(Math.max(straight, Math.abs(upper - lower) + 0.5), upper + lower - 0.01);
  const towards = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const opening = Math.acos((upper ** 2 + distance ** 2 - lower ** 2) / (2 * upper * distance));
  const first = towards + bend * opening;
  const joint: Point = [from[0] + upper * Math.cos(first), from[1] + upper * Math.sin(first)];
  const end: Point = [from[0] + distance * Math.cos(towards), from[1] + distance * Math.sin(towards)];
  return [degrees(first), degrees(Math.atan2(end[1] - joint[1], end[0] - joint[0]))];
}

export function settle(pose: Pose): Stance {
  const [spine, chest] = typeof pose.spine === 'number' ? [pose.spine, pose.spine] : pose.spine;
  const head = pose.head ?? chest;
  const shoulder = along(along(pose.hip, spine, LENGTHS.lowerSpine), chest, LENGTHS.upperSpine);
  const ear = along(shoulder, head, LENGTHS.neck);
  const arm = (limb: Limb) =>
    'to' in limb
      ? reach(shoulder, limb.to === 'head' ? ear : limb.to, LENGTHS.upperArm, LENGTHS.forearm, limb.bend)
      : limb;
  const leg = (limb: Limb) =>
    'to' in limb ? reach(pose.hip, limb.to === 'head' ? ear : limb.to, LENGTHS.thigh, LENGTHS.shin, limb.bend) : limb;
  const near = { arm: arm(pose.arm), leg: leg(pose.leg) };
  const far = { arm: arm(pose.farArm ?? pose.arm), leg: leg(pose.farLeg ?? pose.leg) };
  return {
    hip: pose.hip,
    spine,
    chest,
    head,
    arm: near.arm[0],
    forearm: near.arm[1],
    farArm: far.arm[0],
    farForearm: far.arm[1],
    thigh: near.leg[0],
    shin: near.leg[1],
    foot: pose.foot ?? 0,
    farThigh: far.leg[0],
    farShin: far.leg[1],
    farFoot: pose.farFoot ?? pose.foot ?? 0,
    span: pose.span ?? 1,
    farSpan: pose.farSpan ?? pose.span ?? 1,
    turned: pose.turned ?? 1,
  };
}

export type Joint =
  | 'hip'
  | 'waist'
  | 'shoulder'
  | 'crown'
  | 'elbow'
  | 'hand'
  | 'farElbow'
  | 'farHand'
  | 'knee'
  | 'ankle'
  | 'toe'
  | 'farKnee'
  | 'farAnkle'
  | 'farToe';

/** A forearm is shortened along the upper arm that it hangs on, as the drawing does it. */
function foreshortened([x, y]: Point, [elbowX, elbowY]: Point, arm: Degrees, span: number): Point {
  const [cos, sin] = [Math.cos(radians(arm)), Math.sin(radians(arm))];
  const lost = ((x - elbowX) * cos + (y - elbowY) * sin) * (1 - span);
  return [x - lost * cos, y - lost * sin];
}

/** Where the joints of a stance are. */
export function jointsOf(stance: Stance): Readonly<Record<Joint, Point>> {
  const { hip } = stance;
  const waist = along(hip, stance.spine, LENGTHS.lowerSpine);
  const shoulder = along(waist, stance.chest, LENGTHS.upperSpine);
  const elbow = along(shoulder, stance.arm, LENGTHS.upperArm * stance.span);
  const farElbow = along(shoulder, stance.farArm, LENGTHS.upperArm * stance.farSpan);
  const hand = foreshortened(along(elbow, stance.forearm, LENGTHS.forearm), elbow, stance.arm, stance.span);
  const farHand = foreshortened(
    along(farElbow, stance.farForearm, LENGTHS.forearm),
    farElbow,
    stance.farArm,
    stance.farSpan,
  );
  const knee = along(hip, stance.thigh, LENGTHS.thigh);
  const farKnee = along(hip, stance.farThigh, LENGTHS.thigh);
  const ankle = along(knee, stance.shin, LENGTHS.shin);
  const farAnkle = along(farKnee, stance.farShin, LENGTHS.shin);
  return {
    hip,
    waist,
    shoulder,
    crown: along(shoulder, stance.head, LENGTHS.neck),
    elbow,
    hand,
    farElbow,
    farHand,
    knee,
    ankle,
    toe: along(ankle, stance.foot, LENGTHS.foot),
    farKnee,
    farAnkle,
    farToe: along(farAnkle, stance.farFoot, LENGTHS.foot),
  };
}
