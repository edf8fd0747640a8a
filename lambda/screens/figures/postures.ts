/** Postures that many exercises begin from or pass through, so that their rows hold only what is their own. */
import { ANKLE_Y, FLOOR, LENGTHS, along, type Degrees, type Limb, type Point, type Pose } from './skeleton';

const LEG = LENGTHS.thigh + LENGTHS.shin;
const BACK = LENGTHS.lowerSpine + LENGTHS.upperSpine;
/** Height of a palm on the floor. */
export const PALM_Y = FLOOR - 6;

export const foot = (x: number): Limb => ({ to: [x, ANKLE_Y], bend: -1 });
export const hand = (x: number, y: number, bend: 1 | -1 = 1): Limb => ({ to: [x, y], bend });

/** Tall, facing right, arms by the sides. */
export const TALL: Pose = {
  hip: [200, 155],
  spine: -90,
  arm: [96, 84],
  farArm: [84, 72],
  leg: foot(197),
  farLeg: foot(205),
};

/** One line from ankle to crown, `tilt` degrees above level, the head to the right. */
export function line(ankle: Point, tilt: Degrees, arms: Limb, more: Partial<Pose> = {}): Pose {
  return {
    hip: along(ankle, -tilt, LEG),
    spine: -tilt,
    head: -tilt - 4,
    arm: arms,
    leg: [180 - tilt, 180 - tilt],
    foot: 84,
    ...more,
  };
}

/** One line from knee to crown, shins on the floor behind. */
export function kneelingLine(knee: Point, tilt: Degrees, arms: Limb, more: Partial<Pose> = {}): Pose {
  return {
    hip: along(knee, -tilt, LENGTHS.thigh),
    spine: -tilt,
    head: -tilt - 4,
    arm: arms,
    leg: [180 - tilt, 184],
    foot: 150,
    ...more,
  };
}

/** Where the shoulders of such a line are, so that hands can be put beneath them. */
export function shoulderOf(from: Point, tilt: Degrees, legs: 'straight' | 'kneeling'): Point {
  return along(from, -tilt, (legs === 'straight' ? LEG : LENGTHS.thigh) + BACK);
}

/** On hands and knees, hands at `handX`. */
export function allFours(handX: number, palmY = PALM_Y): Pose {
  const hip: Point = [handX - 76, 211];
  return {
    hip,
    spine: Math.round((Math.atan2(palmY - 80 - hip[1], 76) * 180) / Math.PI),
    head: -10,
    arm: hand(handX, palmY),
    leg: { to: [handX - 128, 266], bend: -1 },
    foot: 170,
  };
}

/** Face down on the floor, head to the right. */
export const FACE_DOWN: Pose = {
  hip: [172, 262],
  spine: -1,
  head: 2,
  arm: [0, 0],
  leg: [179, 179],
  foot: 172,
};

/** A pair of feet apart, seen from the front. */
export const FRONT: Pose = {
  hip: [200, 156],
  spine: -90,
  arm: [82, 86],
  farArm: [98, 94],
  leg: { to: [216, ANKLE_Y], bend: -1 },
  farLeg: { to: [184, ANKLE_Y], bend: 1 },
  foot: 20,
  farFoot: 160,
};

/** Seen from above, on a mat. */
export const ABOVE = { view: 'above', breadth: 17 } as const;

/** Face down, seen from above, head to the right; the far arm mirrors the near one. */
export function fromAbove([upper, fore]: readonly [number, number]): Pose {
  return {
    hip: [150, 184],
    spine: 0,
    arm: [upper, fore],
    farArm: [-upper, -fore],
    leg: [177, 179],
    farLeg: [183, 181],
    foot: 186,
    farFoot: 174,
  };
}

/** Tipped forward from the hips over soft knees. */
export function hinged(spine: Degrees, hip: Point, arms: Pick<Pose, 'arm' | 'farArm'>): Pose {
  return { hip, spine, head: spine + 8, leg: foot(196), farLeg: foot(204), ...arms };
}

const HINGE_HIP: Point = [166, 170];
const HINGE_SHOULDER = along(HINGE_HIP, -32, LENGTHS.lowerSpine + LENGTHS.upperSpine);
const under = (x: number, y: number) => hand(HINGE_SHOULDER[0] + x, HINGE_SHOULDER[1] + y);

export const rowing = (x: number, y: number) => hinged(-32, HINGE_HIP, { arm: under(x, y) });

export const counter = (x: number, y: number) =>
  `M${x},${y} h64 v10 h-64 z M${x + 12},${y + 10} h52 v${266 - y} h-52 z`;

interface Gait {
  readonly lift: number;
  readonly stride: number;
  readonly lean: number;
  readonly elbow: number;
  readonly bounce: number;
}

/** Four poses of a step with each foot, on the spot. Angles in degrees either side of straight down. */
export function gait({ lift, stride, lean, elbow, bounce }: Gait): readonly [Pose, Pose, ...Pose[]] {
  const legs = (front: Degrees, knee: Degrees): readonly [Degrees, Degrees] => [90 - front, 90 - front + knee];
  const arms = (front: Degrees): readonly [Degrees, Degrees] => [90 - front, 90 - front - elbow];
  const pose = (up: number, near: [number, number], far: [number, number], swing: number): Pose => ({
    hip: [198, 157 - up],
    spine: -90 + lean,
    head: -90 + lean / 2,
    arm: arms(-swing),
    farArm: arms(swing),
    leg: legs(...near),
    farLeg: legs(...far),
    foot: near[0] > lift / 2 ? 14 : 0,
    farFoot: far[0] > lift / 2 ? 14 : 0,
  });
  const nearUp = pose(bounce, [lift, lift + stride], [0, 2], lift * 0.7);
  const farUp = pose(bounce, [0, 2], [lift, lift + stride], -lift * 0.7);
  const down = pose(0, [stride / 3, stride / 3 + 6], [-stride / 3, 4], 4);
  const downAgain = pose(0, [-stride / 3, 4], [stride / 3, stride / 3 + 6], -4);
  // It begins where it differs most from other steps.
  return [nearUp, down, farUp, downAgain, nearUp];
}

/** On a chair, hands somewhere. */
export const seated = (lean: Degrees, arms: Pose['arm']): Pose => ({
  hip: [176, 204],
  spine: lean,
  head: lean + 4,
  arm: arms,
  leg: [4, 92],
  farLeg: [6, 88],
});

/** A chair beneath `seated`. */
export const CHAIR = 'M136,216 h76 v9 h-76 z M140,225 h8 v51 h-8 z M198,225 h8 v51 h-8 z M132,140 h9 v85 h-9 z';

/** Where the shoulders lie on the floor, on the back. */
const LYING_SHOULDER: Point = [280, 262];

/** On the back, knees bent, feet flat; the back lifted by `tilt`. */
export function bridge(tilt: Degrees): Pose {
  return {
    hip: along(LYING_SHOULDER, 180 + tilt, BACK),
    spine: tilt,
    head: -3,
    arm: [174, 178],
    leg: { to: [138, 267], bend: 1 },
    foot: 180,
  };
}
export const HOOK = bridge(0);
