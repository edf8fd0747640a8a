/** What can be read from the mat, three metres away: arc minutes of capital letters, computed for each device from the layouts. */
import { setData } from '../../lambda/screens/data/set-data';
import { TYPE } from '../../lambda/screens/documents/look';
import { render } from '../../lambda/screens/render';
import { SHAPES, familyOn, type ShapeName } from '../../simulator/page/shapes';
import { heard } from '../phases';
import { replyTo, screenOf } from './samples';

/** Dots an inch of glass, from each device's nominal diagonal. */
const INCH = {
  'hub-8': 189,
  'hub-7': 170,
  'hub-5': 195,
  'hub-15': 141,
  'hub-round': 192,
  /** Of 40 inches. */
  tv: 55,
} as const satisfies Readonly<Record<ShapeName, number>>;
const AWAY_MM = 3000;
const MM_AN_INCH = 25.4;
/** Of the device's typeface. */
const CAPITAL_EM = 0.714;
/** What an eye of ordinary sight reads at a glance; five would be the limit of reading at all. */
const READABLE = 16;

const screen = screenOf(
  replyTo([
    [20, 'StartExerciseIntent', { exercise: heard('push-up', 'push-up'), amount: heard('12'), sets: heard('2') }],
  ]),
);
const resting = screenOf(
  replyTo([
    [20, 'StartExerciseIntent', { exercise: heard('row', 'bent-over-row'), amount: heard('8'), sets: heard('3') }],
    [85, 'AdjustIntent', { amount: heard('more', 'more'), what: heard('rest', 'rest') }],
  ]),
);

interface Text {
  readonly id?: string;
  readonly fontSize?: string;
}

function textsIn(value: unknown): readonly Text[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [...('fontSize' in value ? [value as Text] : []), ...Object.values(value).flatMap(textsIn)];
}

/** Type of the text with this id, in units of the design; the largest, where it stands in several layouts of one screen. */
function unitsOf(id: string, name: ShapeName, what: typeof screen): number {
  const family = familyOn(name);
  const { document, datasources } = render(what, family);
  const { fits } = datasources as { fits: Readonly<Record<string, number>> }; // as `render` wrote it
  const sizes = textsIn(document).flatMap(({ id: is, fontSize = '' }) => {
    if (is !== id) return [];
    const step = /^@(\w+)$/.exec(fontSize)?.[1];
    if (step !== undefined) return [TYPE[family][step as keyof (typeof TYPE)['large']]];
    const fit = /payload\.fits\.(\w+)\*@u/.exec(fontSize)?.[1];
    return [fit !== undefined ? (fits[fit] ?? NaN) : Number(/^\$\{(\d+)\*@u/.exec(fontSize)?.[1])];
  });
  return Math.max(...sizes);
}

function minutesOf(id: string, name: ShapeName, what = screen): number {
  const { width, height, dpi } = SHAPES[name];
  const family = familyOn(name);
  const [across, down] = family === 'large' ? [1280, 800] : family === 'small' ? [960, 480] : [480, 480];
  // Density-independent pixels of a unit, then dots of the glass.
  const unit = Math.min((width * 160) / dpi / across, (height * 160) / dpi / down) * (dpi / 160);
  const high = (unitsOf(id, name, what) * unit * CAPITAL_EM * MM_AN_INCH) / INCH[name];
  return Math.round((Math.atan(high / AWAY_MM) * 60 * 1800) / Math.PI) / 10;
}

const NAMES = Object.keys(SHAPES) as ShapeName[]; // its own keys
const RECTANGLES = NAMES.filter((name) => !SHAPES[name].isRound);

test.each(NAMES)('the count can be read from the mat on a %s', (name) => {
  expect(minutesOf('count', name)).toBeGreaterThanOrEqual(READABLE);
});

test.each(RECTANGLES)(
  'what to do now, what it is called and what comes next can be read from the mat on a %s',
  (name) => {
    expect(minutesOf('phase', name)).toBeGreaterThanOrEqual(READABLE);
    expect(minutesOf('title', name)).toBeGreaterThanOrEqual(READABLE);
    expect(minutesOf('rest', name, resting)).toBeGreaterThanOrEqual(READABLE);
    // Names have up to fourteen letters; the small hub has no more room for them.
    expect(minutesOf('next', name, resting)).toBeGreaterThanOrEqual(familyOn(name) === 'small' ? 12 : READABLE);
  },
);

test('names, phases and kit are short enough for it', () => {
  const data = setData(screen.kind === 'set' ? screen.beats : [], 'large');
  expect(data.fits).toMatchObject({ large: 152, phase: 152 });
});
