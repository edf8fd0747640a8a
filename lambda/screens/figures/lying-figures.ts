/** Figures on the mat that the catalogue of moves adds: on the back, on one side, face down, and on hands and knees. */
import type { Figure } from './figure';
import { ABOVE, FACE_DOWN, HOOK, allFours, bridge, fromAbove } from './postures';
import type { Degrees, Limb, Pose } from './skeleton';

const HAND_X = 266;
const DOG = allFours(HAND_X);

/** On the back, arms to the ceiling, shins level over the hips. */
const BUG: Pose = { hip: [180, 262], spine: 0, head: -3, arm: [-90, -90], leg: [268, 180], foot: -90 };

/** A bridge on the far foot, the near leg in line with the other thigh. */
const oneLegged = (tilt: Degrees, leg: Degrees): Pose => {
  const both = bridge(tilt);
  return { ...both, leg: [leg, leg], farLeg: both.leg, foot: -100, farFoot: 180 };
};

const SIDE_ARMS = { arm: [90, 6] as Limb, farArm: [214, 128] as Limb };
const FRONT_VIEW = { view: 'front', breadth: 12, toes: [1, 1] } as const;

/** On the left forearm, seen from the front; feet or knees on the left. */
const sidePlank = (hip: readonly [number, number], spine: Degrees, leg: Limb): Pose => ({
  hip,
  spine,
  head: spine - 3,
  ...SIDE_ARMS,
  leg,
  foot: 158,
});

/** On the left side, knees bent; the upper knee opens. */
const clam = (leg: Limb): Pose => ({
  hip: [196, 250],
  spine: 1,
  head: -6,
  arm: [8, -24],
  farArm: [174, 170],
  leg: [160, 186],
  farLeg: leg,
  foot: 150,
});

/** On the back with one knee bent, hands under the hollow of the back. */
const curledUp = (chest: Degrees, head: Degrees): Pose => ({
  ...HOOK,
  hip: [180, 262],
  spine: [chest / 8, chest],
  head,
  arm: [166, 178],
  leg: [180, 179],
  foot: -110,
  farLeg: { to: [110, 267], bend: 1 },
  farFoot: 180,
});

/** Forearms on the floor, chest lifted. */
const sphinx = (low: Degrees, chest: Degrees, arm: Limb): Pose => ({
  ...FACE_DOWN,
  hip: [150, 262],
  spine: [low, chest],
  head: chest - 6,
  arm,
});

/** On one side seen from above: the upper arm opens like a cover. */
const book = (arm: Degrees, span: number, head: Degrees): Pose => ({
  hip: [166, 184],
  spine: [0, arm < 90 ? -2 : 0],
  head,
  arm: [arm, arm],
  span,
  farArm: [90, 90],
  farSpan: 1,
  leg: [62, 172],
  farLeg: [66, 168],
  foot: 90,
});

const rocked = (leg: Limb, farLeg: Limb): Pose => ({ ...fromAbove([86, 86]), leg, farLeg, foot: 186, farFoot: 174 });

const shoulders = (low: Degrees, high: Degrees): Pose => ({ ...DOG, spine: [low, high], head: -10 });

export const lyingFigures = {
  'bird-dog': {
    poses: [
      DOG,
      { ...DOG, arm: [42, 32], farArm: DOG.arm, leg: DOG.leg, farLeg: [146, 182], foot: 170, farFoot: 130 },
      { ...DOG, arm: [-10, -8], farArm: DOG.arm, leg: DOG.leg, farLeg: [184, 184], foot: 170, farFoot: 94 },
    ],
  },
  'dead-bug': {
    poses: [
      BUG,
      { ...BUG, arm: [-52, -48], farArm: [-90, -90], farLeg: [232, 184], farFoot: -96 },
      { ...BUG, arm: [-12, -6], farArm: [-90, -90], farLeg: [190, 187], farFoot: -108 },
    ],
    faces: -1,
  },
  'pelvic-tilt': {
    poses: [
      { ...HOOK, spine: [-11, 9] },
      { ...HOOK, spine: [-4, 3] },
      { ...HOOK, hip: [196, 260], spine: [4, -3] },
    ],
    faces: -1,
  },
  'glute-bridge': { poses: [bridge(0), bridge(15), bridge(30)], faces: -1 },
  'one-leg-bridge': { poses: [oneLegged(0, 232), oneLegged(15, 210), oneLegged(28, 192)], faces: -1 },
  'side-plank-knees': {
    poses: [
      sidePlank([182, 260], -30, [174, 184]),
      sidePlank([180, 253], -24, [168, 182]),
      sidePlank([178, 246], -19, [160, 180]),
    ],
    ...FRONT_VIEW,
  },
  'side-plank': {
    poses: [
      sidePlank([184, 258], -28, [177, 177]),
      sidePlank([182, 248], -21, [171, 171]),
      sidePlank([181, 238], -14, [166, 166]),
    ],
    ...FRONT_VIEW,
  },
  'back-extension': {
    poses: [
      { ...FACE_DOWN, arm: [174, 178] },
      { ...FACE_DOWN, spine: [-4, -14], head: -10, arm: [178, 182] },
      { ...FACE_DOWN, spine: [-8, -27], head: -18, arm: [186, 190] },
    ],
  },
  'curl-up': { poses: [curledUp(0, -3), curledUp(-9, -16), curledUp(-18, -32)], faces: -1 },
  'face-down-t': {
    poses: [
      { ...FACE_DOWN, arm: [34, 20], span: 0.4 },
      { ...FACE_DOWN, arm: [0, -10], span: 0.4 },
      { ...FACE_DOWN, spine: [-1, -3], arm: [-60, -60], span: 0.45 },
    ],
    second: { poses: [fromAbove([96, 96]), fromAbove([92, 90]), fromAbove([88, 84])], ...ABOVE },
  },
  'face-down-y': {
    poses: [
      { ...FACE_DOWN, arm: [4, 4], span: 0.85 },
      { ...FACE_DOWN, arm: [-8, -8], span: 0.85 },
      { ...FACE_DOWN, spine: [-1, -3], arm: [-20, -20], span: 0.85 },
    ],
    second: { poses: [fromAbove([40, 40]), fromAbove([37, 36]), fromAbove([34, 30])], ...ABOVE },
  },
  'scapular-push-up': { poses: [shoulders(-26, -5), shoulders(-14, -17), shoulders(-2, -29)] },
  clamshell: { poses: [clam([160, 186]), clam([184, 166]), clam([208, 148])], ...FRONT_VIEW },
  'open-book': { poses: [book(88, 1, 0), book(10, 0.45, -4), book(-82, 1, -12)], view: 'mat' },
  'knee-rock': {
    poses: [rocked([156, 204], [204, 156]), rocked([134, 196], [156, 184]), rocked([112, 190], [118, 186])],
    ...ABOVE,
    faces: -1,
  },
  sphinx: {
    poses: [sphinx(-1, -2, [10, 0]), sphinx(-6, -18, [52, 0]), sphinx(-12, -33, [88, 0])],
  },
} satisfies Readonly<Record<string, Figure>>;
