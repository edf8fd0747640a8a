/** Figures on the floor: planks, push-ups, crunches and everything lying or kneeling. */
import type { Figure } from './figure';
import { ABOVE, FACE_DOWN, PALM_Y, fromAbove, allFours, hand, kneelingLine, line, shoulderOf } from './postures';
import type { Point, Pose } from './skeleton';

const TOES: Point = [66, 250];
/** Height of a grip on a dumbbell that stands on the floor. */
const GRIP_Y = 258;

function plankOver(handsY: number, tilt: number): Pose {
  const [x] = shoulderOf(TOES, tilt, 'straight');
  return line(TOES, tilt, hand(x + 2, handsY));
}

const DUMBBELL_PLANK = plankOver(GRIP_Y, 21.5);
const PLANK = plankOver(PALM_Y, 17.6);
const [HANDS_X] = shoulderOf(TOES, 17.6, 'straight');

/** From hands and knees, one leg back, then the other. */
function intoPlank(plank: Pose, palmY: number): Figure['poses'] {
  const kneeling = allFours(HANDS_X, palmY);
  const [x, y] = kneeling.hip;
  const back = { to: TOES, bend: -1 as const };
  return [
    kneeling,
    { ...kneeling, hip: [x - 6, y + 1], leg: back, foot: 84, farFoot: 170, farLeg: kneeling.leg },
    { ...plank, leg: back },
  ];
}

const floorDumbbells = (x: number): Pick<Figure, 'solid'> => ({
  solid: `M${x - 14},260 h6 v16 h-6 z M${x + 10},260 h6 v16 h-6 z M${x - 8},265 h18 v6 h-18 z`,
});

function pushUp(ankle: Point, tilt: number, low: number, handsY = PALM_Y): Figure['poses'] {
  const [x] = shoulderOf(ankle, tilt, 'straight');
  const hands = hand(x + 1, handsY);
  return [line(ankle, tilt, hands), line(ankle, (tilt + low) / 2, hands), line(ankle, low, hands)];
}

const KNEES: Point = [124, 268];
const [KNEELING_HANDS_X] = shoulderOf(KNEES, 33, 'kneeling');
const kneelingPush = (tilt: number) => kneelingLine(KNEES, tilt, hand(KNEELING_HANDS_X + 2, PALM_Y));

export const floorFigures = {
  'dumbbell-plank': { poses: intoPlank(DUMBBELL_PLANK, GRIP_Y), ...floorDumbbells(HANDS_X) },
  'plank-arm-raise': {
    poses: [
      DUMBBELL_PLANK,
      { ...DUMBBELL_PLANK, arm: hand(HANDS_X + 44, 216), farArm: hand(HANDS_X + 2, GRIP_Y) },
      { ...DUMBBELL_PLANK, arm: hand(HANDS_X + 77, 164), farArm: hand(HANDS_X + 2, GRIP_Y) },
    ],
    ...floorDumbbells(HANDS_X),
  },
  'push-up': { poses: pushUp(TOES, 17.6, 4) },
  'floor-plank': { poses: intoPlank(PLANK, PALM_Y) },
  'knee-plank': {
    poses: [
      allFours(KNEELING_HANDS_X),
      {
        ...allFours(KNEELING_HANDS_X),
        hip: [KNEELING_HANDS_X - 73, 218],
        spine: -22,
        leg: { to: [94, 265], bend: -1 },
      },
      kneelingLine(KNEES, 33, hand(KNEELING_HANDS_X + 2, PALM_Y), { leg: { to: [68, 264], bend: -1 } }),
    ],
  },
  'shoulder-tap': {
    poses: [
      kneelingPush(33),
      { ...kneelingPush(33), arm: hand(KNEELING_HANDS_X, 240), farArm: hand(KNEELING_HANDS_X + 2, PALM_Y) },
      { ...kneelingPush(33), arm: hand(KNEELING_HANDS_X + 8, 210), farArm: hand(KNEELING_HANDS_X + 2, PALM_Y) },
    ],
  },
  'knee-push-up': { poses: [kneelingPush(33), kneelingPush(21), kneelingPush(9)] },
  'decline-push-up': {
    poses: pushUp([74, 196], 1, -11),
    solid: 'M30,210 h74 v12 h-74 z M38,222 h9 v54 h-9 z M87,222 h9 v54 h-9 z',
    extent: [24, 320, 150],
  },
  'side-crunch': {
    poses: [side([4, 34], 40), side([-14, -6], 0), side([-28, -44], -38)],
    solid: 'M156,228 a46,46 0 1,1 92,0 a46,46 0 1,1 -92,0 z',
    lines: 'M46,120 L46,276',
    extent: [38, 320, 60],
    view: 'front',
    breadth: 12,
    toes: [1, 1],
  },
  'floor-side-crunch': {
    poses: [onSide([0, 0], 2), onSide([-6, -16], -14), onSide([-12, -32], -30)],
  },
  'face-down-w': {
    poses: [
      { ...FACE_DOWN, arm: [172, -4] },
      { ...FACE_DOWN, spine: [-1, -3], head: 0, arm: [188, -15] },
      { ...FACE_DOWN, spine: [-2, -7], head: -4, arm: [204, -26] },
    ],
    second: { poses: [fromAbove([84, -2]), fromAbove([104, 8]), fromAbove([126, 22])], ...ABOVE },
  },
  'face-down-pulldown': {
    poses: [
      { ...FACE_DOWN, head: -2, arm: [-4, -4] },
      { ...FACE_DOWN, spine: [-1, -4], head: -6, arm: [-64, 10] },
      { ...FACE_DOWN, spine: [-2, -7], head: -10, arm: [-150, -6] },
    ],
    second: { poses: [fromAbove([38, -8]), fromAbove([78, -4]), fromAbove([118, 6])], ...ABOVE, holds: 'towel' },
  },
  'cat-cow': {
    poses: [
      { ...allFours(266), hip: [190, 209], spine: [6, -33], head: -40 },
      { ...allFours(266), hip: [190, 211], spine: [-13, -17], head: 0 },
      { ...allFours(266), hip: [190, 211], spine: [-44, 12], head: 62 },
    ],
  },
  'childs-pose': {
    poses: [
      { hip: [150, 212], spine: -84, head: -84, arm: [80, 70], leg: { to: [122, 266], bend: -1 }, foot: 170 },
      { hip: [136, 226], spine: [-40, -30], head: -6, arm: [30, 30], leg: { to: [122, 266], bend: -1 }, foot: 170 },
      { hip: [128, 236], spine: [-8, 16], head: 30, arm: [14, 2], leg: { to: [124, 267], bend: -1 }, foot: 170 },
    ],
  },
  'lying-rest': {
    poses: [
      { hip: [172, 262], spine: -1, head: -3, arm: [168, 176], leg: [181, 179], foot: -120 },
      { hip: [172, 261], spine: [-4, 2], head: -3, arm: [168, 176], leg: [181, 179], foot: -120 },
      { hip: [172, 262], spine: -1, head: -3, arm: [168, 176], leg: [181, 179], foot: -120 },
    ],
    roundMs: 8000,
    faces: -1,
  },
} satisfies Readonly<Record<string, Figure>>;

/** Over a ball on one side, seen from the front, feet braced on the left. */
function side(spine: readonly [number, number], head: number): Pose {
  return {
    hip: [160, 186],
    spine,
    head,
    arm: { to: 'head', bend: -1 },
    farArm: [spine[1] + 120, spine[1] + 20],
    leg: { to: [66, 250], bend: 1 },
    farLeg: { to: [58, 262], bend: 1 },
    foot: 40,
  };
}

/** On one side on the floor, knees bent. */
function onSide(spine: readonly [number, number], head: number): Pose {
  return {
    hip: [172, 256],
    spine,
    head,
    arm: { to: 'head', bend: -1 },
    farArm: [20, 4],
    leg: [170, 204],
    farLeg: [174, 200],
    foot: 190,
  };
}
