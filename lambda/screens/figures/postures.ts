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
