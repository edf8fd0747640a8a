/** Figures on their feet or seated: rows, balances, stretches, walking and whatever leans on a wall, a chair or a frame. */
import type { Figure } from './figure';
import { CHAIR, FRONT, TALL, counter, foot, gait, hand, hinged, line, rowing, seated } from './postures';
import { ANKLE_Y, type Degrees, type Point, type Pose } from './skeleton';

const wall = (x: number) => `M${x},20 L${x},276`;

const rowingOne = (x: number, y: number): Pose => ({ ...rowing(x, y), farArm: hand(286, 172, -1) });

/** Arms on something in front, body in one line that pivots at the ankles. */
function leaning(tilt: Degrees, hands: Point): Pose {
  return line([140, ANKLE_Y], tilt, hand(hands[0], hands[1]), { foot: 0, head: -tilt });
}

/** On the near leg, tipped forward as far as the back's direction says. */
function tipping(spine: Degrees, limbs: Pick<Pose, 'arm' | 'farArm' | 'farLeg' | 'farFoot'>): Pose {
  return { hip: [197, 155], spine, head: spine + 5, leg: foot(200), ...limbs };
}

/** Arms straight out, seen from the front, circling by a few degrees. */
function circling(around: Degrees): Pose {
  const up = 14 * Math.sin((around * Math.PI) / 180);
  const bent = 10 * Math.cos((around * Math.PI) / 180);
  return { ...FRONT, arm: [-up - bent / 2, -up + bent], farArm: [180 + up + bent / 2, 180 + up - bent] };
}

const breathing = (lift: number): Pose => ({
  ...seated(-92, hand(214, 196 - lift)),
  hip: [176, 204],
  spine: [-90 - lift / 2, -90 + lift / 2],
  head: -90 - lift,
});

export const standingFigures = {
  'bent-over-row': {
    poses: [rowing(0, 78), rowing(-10, 50), rowing(-34, 30)],
    holds: 'dumbbells',
    steps: {
      poses: [
        { ...TALL, arm: hand(214, 152), farArm: hand(214, 152) },
        hinged(-66, [186, 160], { arm: hand(226, 156), farArm: hand(226, 156) }),
        rowing(-18, 74),
        rowing(0, 78),
        rowing(-34, 30),
      ],
      at: [0, 1, 2, 3, 4, 4, 3],
    },
  },
  'one-arm-row': {
    poses: [rowingOne(0, 78), rowingOne(-10, 50), rowingOne(-34, 30)],
    holds: 'dumbbell',
    solid: 'M282,176 h8 v100 h-8 z M282,222 h52 v8 h-52 z M326,230 h8 v46 h-8 z',
    extent: [150, 340, 90],
  },
  'lat-pulldown': {
    poses: [seated(-92, hand(196, 42, -1)), seated(-95, hand(204, 82, 1)), seated(-98, hand(202, 122, 1))],
    holds: 'bar',
    pulley: [210, 12],
    solid: 'M132,216 h76 v10 h-76 z M160,226 h10 v50 h-10 z M206,178 h44 v12 h-44 z',
    lines: 'M206,10 L300,10 L300,276 M248,184 L300,184',
    extent: [120, 310, 6],
  },
  'warrior-three': {
    poses: [
      tipping(-90, { arm: [128, 34], farArm: [124, 38], farLeg: [92, 92], farFoot: 10 }),
      tipping(-44, { arm: [0, 30], farArm: [8, 38], farLeg: [136, 138], farFoot: 60 }),
      tipping(-4, { arm: [-8, -8], farArm: [2, 2], farLeg: [178, 180], farFoot: 95 }),
    ],
  },
  'half-moon': {
    poses: [
      { ...FRONT, arm: [70, 84], farArm: [110, 96] },
      {
        ...FRONT,
        hip: [196, 166],
        spine: [-42, -34],
        head: -34,
        arm: [80, 86],
        farArm: [-150, -140],
        farLeg: { to: [116, 240], bend: 1 },
        farFoot: 120,
      },
      {
        ...FRONT,
        hip: [206, 156],
        spine: [-6, -2],
        head: -6,
        arm: [90, 90],
        farArm: [-90, -90],
        farLeg: { to: [93, 150], bend: 1 },
        farFoot: 90,
      },
    ],
    solid: 'M270,242 h42 v34 h-42 z',
    breadth: 17,
    view: 'front',
    toes: [1, -1],
  },
  'hip-hinge': {
    poses: [
      { ...TALL, hip: [200, 156], arm: { to: [203, 150], bend: 1 } },
      hinged(-58, [184, 162], { arm: { to: [188, 154], bend: 1 } }),
      hinged(-28, [168, 168], { arm: { to: [172, 160], bend: 1 } }),
    ],
  },
  'hamstring-stretch': {
    poses: [
      { ...TALL, arm: hand(206, 150) },
      {
        ...TALL,
        hip: [190, 158],
        spine: -66,
        head: -62,
        arm: hand(214, 158),
        leg: foot(254),
        foot: -40,
        farLeg: foot(190),
      },
      {
        ...TALL,
        hip: [178, 163],
        spine: -38,
        head: -34,
        arm: hand(222, 184),
        leg: foot(266),
        foot: -52,
        farLeg: foot(186),
      },
    ],
  },
  'doorway-stretch': {
    poses: [
      FRONT,
      { ...FRONT, arm: [20, -60] },
      { ...FRONT, hip: [190, 157], spine: [-95, -100], head: -100, arm: [10, -88] },
    ],
    lines: 'M238,20 L238,276',
    breadth: 17,
    view: 'front',
    toes: [1, -1],
    extent: [150, 260, 20],
  },
  'wall-plank': {
    poses: [
      { ...leaning(78, [262, 90]), arm: [40, 10] },
      { ...leaning(72, [262, 90]), arm: [20, 8] },
      { ...leaning(66, [290, 84]), arm: [8, 2] },
    ],
    lines: wall(302),
    extent: [120, 310, 20],
  },
  'wall-push-up': {
    poses: [leaning(70, [286, 92]), leaning(64, [286, 92]), leaning(57, [286, 92])],
    lines: wall(296),
    extent: [120, 304, 20],
  },
  'incline-push-up': {
    poses: [leaning(52, [286, 182]), leaning(43, [286, 182]), leaning(34, [286, 182])],
    solid: counter(268, 190),
    extent: [120, 340, 80],
  },
  'standing-side-bend': {
    poses: [
      FRONT,
      { ...FRONT, hip: [198, 156], spine: [-84, -70], head: -62, arm: [82, 88], farArm: [104, 92] },
      { ...FRONT, hip: [196, 156], spine: [-78, -52], head: -38, arm: [84, 92], farArm: [116, 84] },
    ],
    breadth: 17,
    view: 'front',
    toes: [1, -1],
  },
  'arm-circles': {
    poses: [circling(0), circling(90), circling(180), circling(270), circling(360)],
    roundMs: 2400,
    breadth: 17,
    view: 'front',
    toes: [1, -1],
  },
  march: { poses: gait({ lift: 62, stride: 28, lean: 0, elbow: 50, bounce: 0 }), roundMs: 1600 },
  'slow-walk': { poses: gait({ lift: 26, stride: 34, lean: 1, elbow: 14, bounce: 0 }), roundMs: 2000 },
  /** Whatever somebody does at a pace of their own. */
  'own-pace': { poses: gait({ lift: 30, stride: 30, lean: 2, elbow: 40, bounce: 0 }), roundMs: 1800 },
  cardio: { poses: gait({ lift: 38, stride: 44, lean: 4, elbow: 62, bounce: 2 }), roundMs: 1100 },
  intervals: { poses: gait({ lift: 74, stride: 40, lean: 6, elbow: 80, bounce: 6 }), roundMs: 800 },
  'calm-breathing': {
    poses: [breathing(0), breathing(6), breathing(0)],
    roundMs: 10_000,
    solid: CHAIR,
    extent: [120, 250, 60],
  },
} satisfies Readonly<Record<string, Figure>>;
