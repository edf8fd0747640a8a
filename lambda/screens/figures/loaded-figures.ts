/** Figures on their feet against a load: bands, weights, a filled bag, a step, and one's own body. */
import type { Figure } from './figure';
import { FRONT, PALM_Y, TALL, allFours, counter, foot, gait, hand, hinged, line, rowing } from './postures';
import { ANKLE_Y, type Degrees, type Limb, type Point, type Pose } from './skeleton';

const FRONT_VIEW = { view: 'front', breadth: 17, toes: [1, -1] } as const;
const post = (x: number) => `M${x},30 L${x},276`;

/** Facing a band that is fixed ahead. */
const facing = (spine: Degrees, arm: Limb): Pose => ({ ...TALL, spine, arm, farArm: arm });

/** Both arms alike, seen from the front. */
const spread = (near: readonly [Degrees, Degrees], span = 1): Pose => ({
  ...FRONT,
  arm: near,
  farArm: [180 - near[0], 180 - near[1]],
  span,
});

const CARRYING = gait({ lift: 24, stride: 30, lean: 0, elbow: 10, bounce: 0 });
const HANGING: Limb = [91, 89];
type Poses = Figure['poses'];
const withArms = ([first, second, ...rest]: Poses, arm: Limb, farArm: Limb): Poses => {
  const held = (pose: Pose): Pose => ({ ...pose, arm, farArm });
  return [held(first), held(second), ...rest.map(held)];
};

/** Arms crossed on the chest, whatever the back does. */
const crossed = (spine: Degrees): Limb => [spine + 168, spine + 46];

/** Weights that brush the legs. */
const lowered = (spine: Degrees, hip: Point, hands: Point): Pose =>
  hinged(spine, hip, { arm: hand(hands[0], hands[1]), farArm: hand(hands[0] + 4, hands[1]) });

const lunge = (hip: Point): Pose => ({
  ...TALL,
  hip,
  arm: hand(hip[0] + 8, hip[1] - 2),
  farArm: hand(hip[0] + 8, hip[1] - 2),
  leg: foot(242),
  farLeg: { to: [150, 256], bend: -1 },
  farFoot: 68,
});

const stepping = (hip: Point, spine: Degrees, farLeg: Point, arm: Limb): Pose => ({
  ...TALL,
  hip,
  spine,
  arm,
  farArm: arm,
  leg: { to: [258, 228], bend: -1 },
  farLeg: { to: farLeg, bend: -1 },
  farFoot: farLeg[1] > 260 ? 0 : 30,
});

/** Heels off the floor by some units, fingertips on a counter. */
const onToes = (lift: number, more: Partial<Pose> = {}): Pose => ({
  ...TALL,
  hip: [200, 155 - lift],
  arm: hand(244, 134),
  farArm: hand(246, 134),
  leg: { to: [197, ANKLE_Y - lift], bend: -1 },
  farLeg: { to: [205, ANKLE_Y - lift], bend: -1 },
  foot: lift * 3,
  ...more,
});
const ONE_LEG = { farLeg: [96, 156], farFoot: 100 } satisfies Partial<Pose>;
const COUNTER = { solid: counter(238, 142), extent: [130, 310, 30] } as const;

const kneeling = (hip: Point, thigh: Degrees, spine: Degrees): Pose => ({
  ...TALL,
  hip,
  spine,
  arm: hand(hip[0] + 6, hip[1] - 4),
  farArm: hand(250, 200),
  leg: [thigh, 178],
  foot: 166,
  farLeg: { to: [252, ANKLE_Y], bend: -1 },
  farFoot: 0,
});

/** Feet of the inchworm, which stay where they are. */
const INCH_X = 112;
const DOG_HAND_X = 317;

const FLOW_FEET = { leg: foot(INCH_X), farLeg: foot(INCH_X + 6) };
const FLOW_UP: Pose = { ...TALL, hip: [INCH_X + 3, 155], ...FLOW_FEET, arm: [-84, -88], farArm: [-80, -84] };
const FLOW_FOLD: Pose = {
  ...TALL,
  hip: [INCH_X - 4, 160],
  spine: [38, 66],
  head: 80,
  arm: hand(INCH_X + 62, PALM_Y, -1),
  farArm: hand(INCH_X + 62, PALM_Y, -1),
  ...FLOW_FEET,
};
const FLOW_PIKE: Pose = {
  ...TALL,
  hip: [INCH_X + 60, 172],
  spine: 30,
  head: 36,
  arm: hand(INCH_X + 164, PALM_Y, -1),
  farArm: hand(INCH_X + 164, PALM_Y, -1),
  leg: { to: [INCH_X, 260], bend: -1 },
  farLeg: { to: [INCH_X + 6, 260], bend: -1 },
  foot: 30,
};
const FLOW_PLANK: Pose = line([INCH_X + 2, 252], 16, hand(INCH_X + 194, PALM_Y, -1));

export const loadedFigures = {
  'pallof-press': {
    poses: [facing(-90, hand(226, 104)), facing(-90, hand(252, 102)), facing(-90, hand(279, 96))],
    pulley: [126, 128],
    before: 'M120,80 h10 v200 h-10 z',
    extent: [108, 304, 20],
  },
  'suitcase-carry': { poses: withArms(CARRYING, HANGING, [84, 70]), roundMs: 2000, holds: 'dumbbell' },
  'farmer-carry': { poses: withArms(CARRYING, HANGING, HANGING), roundMs: 2000, holds: 'dumbbells' },
  'backpack-row': { poses: [rowing(0, 76), rowing(-12, 54), rowing(-32, 34)], holds: 'bag' },
  'band-row': {
    poses: [facing(-88, hand(276, 100)), facing(-91, hand(246, 106)), facing(-93, hand(212, 112))],
    pulley: [342, 102],
    lines: post(346),
    extent: [140, 356, 20],
  },
  'band-pull-apart': { poses: [spread([80, 80], 0.45), spread([42, 42], 0.75), spread([3, 3])], holds: 'band', ...FRONT_VIEW },
  'face-pull': {
    poses: [facing(-88, [20, 18]), facing(-90, [60, -16]), facing(-92, [148, -28])],
    pulley: [342, 96],
    lines: post(346),
    extent: [140, 356, 20],
  },
  'reverse-fly': {
    poses: [rowing(0, 78), { ...rowing(0, 78), arm: [104, 98], span: 0.8 }, { ...rowing(0, 78), arm: [120, 104], span: 0.55 }],
    holds: 'dumbbells',
  },
  'overhead-press': { poses: [spread([66, -82]), spread([-6, -88]), spread([-82, -88])], holds: 'dumbbells', ...FRONT_VIEW },
  'wall-angel': { poses: [spread([28, -78]), spread([-8, -84]), spread([-48, -86])], ...FRONT_VIEW },
  'biceps-curl': {
    poses: [facing(-90, [94, 88]), facing(-90, [95, 16]), facing(-90, [96, -56])],
    holds: 'dumbbells',
  },
  'split-squat': { poses: [lunge([197, 168]), lunge([197, 192]), lunge([197, 214])] },
  'step-up': {
    poses: [
      stepping([206, 166], -80, [196, ANKLE_Y], [86, 60]),
      stepping([234, 142], -78, [214, 244], [80, 40]),
      stepping([256, 116], -90, [246, 226], [92, 80]),
    ],
    solid: 'M226,236 h84 v40 h-84 z',
    extent: [150, 320, -20],
  },
  'calf-raise': { poses: [onToes(0), onToes(7), onToes(14)], ...COUNTER },
  'one-leg-calf-raise': { poses: [onToes(0, ONE_LEG), onToes(7, ONE_LEG), onToes(14, ONE_LEG)], ...COUNTER },
  'good-morning-hinge': {
    poses: [
      { ...TALL, hip: [200, 156], arm: crossed(-90), farArm: crossed(-90) },
      hinged(-58, [184, 162], { arm: crossed(-58) }),
      hinged(-26, [168, 168], { arm: crossed(-26) }),
    ],
  },
  'dumbbell-deadlift': {
    poses: [
      { ...lowered(-88, [199, 156], [210, 150]), leg: foot(197) },
      lowered(-56, [184, 162], [214, 172]),
      lowered(-24, [166, 170], [218, 210]),
    ],
    holds: 'dumbbells',
  },
  'hip-flexor-stretch': {
    poses: [kneeling([178, 211], 98, -90), kneeling([190, 213], 110, -92), kneeling([204, 219], 124, -96)],
  },
  'half-lift': {
    poses: [
      hinged(-4, [166, 172], { arm: hand(214, 214) }),
      { ...hinged(10, [170, 166], { arm: hand(216, 236) }), spine: [12, 26], head: 40 },
      { ...hinged(30, [174, 160], { arm: hand(224, 262) }), spine: [36, 62], head: 78 },
    ],
  },
  'downward-dog': {
    poses: [
      allFours(DOG_HAND_X),
      { ...allFours(DOG_HAND_X), hip: [214, 186], spine: [14, 20], head: 24, leg: { to: [158, 254], bend: -1 }, foot: 20 },
      { hip: [190, 166], spine: 39, head: 54, arm: hand(DOG_HAND_X, PALM_Y), leg: [118, 118], foot: 24 },
    ],
  },
  /** One breath a pose: reach up, fold, plank, dog, and back up. */
  'sun-flow': {
    poses: [FLOW_UP, FLOW_FOLD, FLOW_PIKE, FLOW_PLANK, FLOW_PIKE, FLOW_FOLD, FLOW_UP],
    roundMs: 30_000,
  },
  inchworm: {
    poses: [
      { ...TALL, hip: [INCH_X + 3, 155], ...FLOW_FEET },
      FLOW_FOLD,
      FLOW_PIKE,
      FLOW_PLANK,
    ],
  },
} satisfies Readonly<Record<string, Figure>>; // oxfmt-ignore
