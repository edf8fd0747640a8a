/** Figures without a browser: every exercise has one whose hands and feet stay where they belong. */
import { EXERCISES, EXERCISE_IDS } from '../../lambda/coach/catalogue/exercises';
import { stanceAt, stancesOf, tablesOf, type Figure } from '../../lambda/screens/figures/figure';
import { FIGURES } from '../../lambda/screens/figures/figure-table';
import { FLOOR, LENGTHS, jointsOf, type Joint, type Point } from '../../lambda/screens/figures/skeleton';

/** Evenly spaced from beginning to end, so many between two poses. */
const phasesOf = ({ poses }: Figure, between = 20) => {
  const last = between * (poses.length - 1);
  return Array.from({ length: last + 1 }, (_, index) => index / last);
};
const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

const ARMS: readonly (readonly [Joint, Joint, number])[] = [
  ['shoulder', 'elbow', LENGTHS.upperArm],
  ['elbow', 'hand', LENGTHS.forearm],
  ['farElbow', 'farHand', LENGTHS.forearm],
];

describe.each(Object.entries<Figure>(FIGURES))('%s', (_, figure) => {
  const stances = stancesOf(figure);
  const moments = phasesOf(figure).map((phase) => jointsOf(stanceAt(stances, phase)));

  test('has at least three key poses', () => {
    expect(figure.poses.length).toBeGreaterThanOrEqual(3);
  });

  const isForeshortened = figure.poses.some(({ span }) => span !== undefined);

  test('keeps its limbs at their lengths within two per cent, in every phase', () => {
    const limbs: readonly (readonly [Joint, Joint, number])[] = [
      ['hip', 'waist', LENGTHS.lowerSpine],
      // Arms that reach towards the eye look shorter.
      ...(isForeshortened ? [] : ARMS),
      ['hip', 'knee', LENGTHS.thigh],
      ['knee', 'ankle', LENGTHS.shin],
      ['farKnee', 'farAnkle', LENGTHS.shin],
    ];
    const faults = moments.flatMap((joints, moment) =>
      limbs.flatMap(([from, to, length]) => {
        const share = distance(joints[from], joints[to]) / length;
        return Math.abs(share - 1) < 0.02 ? [] : [`moment ${moment}: ${from} to ${to} is ${share} of its length`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('stays above the floor and inside the drawing', () => {
    const { zoom, middle } = tablesOf(figure);
    const faults = moments.flatMap((joints, moment) =>
      Object.entries(joints).flatMap(([joint, [x, y]]) => {
        const isInside = y <= FLOOR + 3 && Math.abs(x - middle) * zoom <= 200 && (FLOOR - y) * zoom <= FLOOR;
        return isInside ? [] : [`moment ${moment}: ${joint} at ${x}, ${y}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('never jumps', () => {
    const joints: readonly Joint[] = ['hip', 'shoulder', 'hand', 'farHand', 'ankle', 'farAnkle'];
    const jumps = moments.slice(1).flatMap((now, index) => {
      const before = moments[index] ?? now;
      return joints.flatMap((joint) => {
        const far = distance(now[joint], before[joint]);
        return far < 30 ? [] : [`moment ${index + 1}: ${joint} by ${far}`];
      });
    });
    expect(jumps).toEqual([]);
  });

  test('goes on without a break where it goes round', () => {
    const first = moments[0];
    const last = moments.at(-1);
    expect(figure.roundMs === undefined || (first && last && distance(first.ankle, last.ankle) < 1)).toBe(true);
  });
});

test('what supports a press-up does not slide', () => {
  for (const id of ['push-up', 'knee-push-up', 'incline-push-up', 'wall-push-up', 'decline-push-up'] as const) {
    const stances = stancesOf(FIGURES[id]);
    const hands = phasesOf(FIGURES[id]).map((phase) => jointsOf(stanceAt(stances, phase)).hand);
    const [first = [0, 0]] = hands;
    expect(Math.max(...hands.map((hand) => distance(hand, first)))).toBeLessThan(4);
  }
});

test('an exercise that needs kit is drawn with it', () => {
  const bare = EXERCISE_IDS.filter((id) => {
    const { solid, lines, holds, pulley, before }: Figure = FIGURES[id];
    return EXERCISES[id].kit.length > 0 && !solid && !lines && !holds && !pulley && !before;
  });
  expect(bare).toEqual([]);
});
