/** Figures on a chair. */
import type { Figure } from './figure';
import { CHAIR, foot, hand, seated } from './postures';
import type { Degrees, Limb, Point, Pose } from './skeleton';

const ON_CHAIR = { solid: CHAIR, extent: [120, 260, 60] } as const;

/** Legs a little ahead, a band under the feet. */
const pulling = (lean: Degrees, hands: Point): Pose => ({
  ...seated(lean, hand(hands[0], hands[1])),
  leg: [8, 58],
  farLeg: [10, 56],
});

/** Facing a door with a band over its top. */
const fromAbove = (lean: Degrees, hands: Point): Pose => seated(lean, hand(hands[0], hands[1]));

const marching = (leg: Limb, farLeg: Limb, swing: Degrees): Pose => ({
  ...seated(-92, [96 + swing, 44 + swing]),
  farArm: [96 - swing, 44 - swing],
  leg,
  farLeg,
});
const DOWN: Limb = [4, 92];
const UP: Limb = [-26, 88];

/** Arms crossed; as the chest turns, one elbow comes forward and the other goes back. */
const twisted = (near: Degrees, far: Degrees): Pose => ({
  ...seated(-91, [near, near - 120]),
  farArm: [far, far - 120],
});

const HANDS_IN_LAP = hand(214, 194);

/** From the seat over the feet to standing. */
const rising = (hip: Point, spine: Degrees, arm: Limb): Pose => ({
  hip,
  spine,
  head: spine + 4,
  arm,
  leg: foot(222),
  farLeg: foot(228),
});

const SITTING = rising([178, 206], -84, hand(214, 196));
const NOSE_OVER_TOES = rising([192, 196], -48, [10, 4]);
const STANDING = rising([216, 156], -90, [80, 70]);

export const seatedFigures = {
  'seated-band-row': {
    poses: [pulling(-86, [236, 172]), pulling(-90, [218, 166]), pulling(-93, [194, 162])],
    pulley: [270, 268],
    solid: CHAIR,
    extent: [120, 290, 60],
  },
  'band-pulldown': {
    poses: [fromAbove(-90, [230, 62]), fromAbove(-92, [220, 98]), fromAbove(-94, [206, 132])],
    pulley: [302, 22],
    lines: 'M306,10 L306,276',
    solid: CHAIR,
    extent: [120, 316, 6],
  },
  'sit-to-stand': { poses: [SITTING, NOSE_OVER_TOES, STANDING], ...ON_CHAIR },
  'chair-squat': {
    poses: [STANDING, rising([196, 184], -66, [24, 16]), rising([178, 206], -58, [-4, -6])],
    ...ON_CHAIR,
  },
  'seated-march': {
    poses: [
      marching(UP, DOWN, 14),
      marching(DOWN, DOWN, 0),
      marching(DOWN, UP, -14),
      marching(DOWN, DOWN, 0),
      marching(UP, DOWN, 14),
    ],
    roundMs: 1800,
    ...ON_CHAIR,
  },
  'seated-twist': { poses: [twisted(76, 76), twisted(50, 106), twisted(22, 138)], ...ON_CHAIR },
  'knee-extension': {
    poses: [
      { ...seated(-94, hand(196, 212)), leg: DOWN, farLeg: DOWN },
      { ...seated(-95, hand(196, 212)), leg: [2, 48], farLeg: DOWN, foot: -30, farFoot: 0 },
      { ...seated(-96, hand(196, 212)), leg: [0, 6], farLeg: DOWN, foot: -74, farFoot: 0 },
    ],
    solid: CHAIR,
    extent: [120, 320, 60],
  },
  'chin-tuck': {
    poses: [
      { ...seated(-91, HANDS_IN_LAP), head: -70 },
      { ...seated(-91, HANDS_IN_LAP), head: -84 },
      { ...seated(-91, HANDS_IN_LAP), head: -98 },
    ],
    ...ON_CHAIR,
  },
  'shoulder-rolls': {
    poses: [
      { ...seated(-90, [100, 84]), spine: [-92, -84] },
      { ...seated(-90, [88, 80]), spine: [-91, -90], hip: [176, 202] },
      { ...seated(-90, [116, 92]), spine: [-90, -98] },
    ],
    ...ON_CHAIR,
  },
  'neck-turns': {
    poses: [
      { ...seated(-91, HANDS_IN_LAP), turned: 1 },
      { ...seated(-91, HANDS_IN_LAP), turned: 0.6 },
      { ...seated(-91, HANDS_IN_LAP), turned: 0.15 },
    ],
    ...ON_CHAIR,
  },
} satisfies Readonly<Record<string, Figure>>;
