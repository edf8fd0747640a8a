/** Every screen in every shape, drawn by Amazon's engine in a real browser and measured. */
import { toApla } from '../../lambda/audio/apla';
import { readRequest } from '../../lambda/alexa/read-request';
import { stanceAt, stancesOf } from '../../lambda/screens/figures/figure';
import { FIGURES } from '../../lambda/screens/figures/figure-table';
import { FLOOR, LENGTHS, jointsOf, type Point } from '../../lambda/screens/figures/skeleton';
import { tablesOf } from '../../lambda/screens/figures/figure';
import { render } from '../../lambda/screens/render';
import type { Button, Screen } from '../../lambda/screen';
import { countsIn, measureSound } from '../../simulator/sound';
import { SHAPES, familyOn, type Shape, type ShapeName } from '../../simulator/page/shapes';
import { heard } from '../phases';
import { Theatre } from './browser';
import { contrast } from './contrast';
import { barOn, bonesOn, inksOn, textsOn, type Box, type SeenText } from './looking';
import { longest, replyTo, samples, screenOf } from './samples';

// Nothing is timed here: on a machine that has much else to do an engine of five megabytes takes its time to load.
jest.setTimeout(180_000);

const SHAPE_NAMES = Object.keys(SHAPES) as ShapeName[]; // its own keys
let theatre: Theatre;

beforeAll(async () => {
  theatre = await Theatre.open();
});
afterAll(async () => {
  await theatre.close();
});
beforeEach(() => {
  theatre.warnings.length = 0;
  theatre.strangers.length = 0;
});

/** Beyond this the letters grow no more; they are large to begin with. A round screen stops before it. */
const LARGEST_SCALE = 1.2;
/** Letters may stand this far out of their box: fonts differ from the device's. */
const SLACK = 2;

function inside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left - SLACK &&
    inner.top >= outer.top - SLACK &&
    inner.right <= outer.right + SLACK &&
    inner.bottom <= outer.bottom + SLACK
  );
}

function onGlass({ left, top, right, bottom }: Box, { width, height, isRound }: Shape): boolean {
  if (!isRound) return inside({ left, top, right, bottom }, { left: 0, top: 0, right: width, bottom: height });
  const radius = width / 2;
  return [left, right].every((x) => [top, bottom].every((y) => Math.hypot(x - radius, y - radius) <= radius + SLACK));
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right - SLACK && b.left < a.right - SLACK && a.top < b.bottom - SLACK && b.top < a.bottom - SLACK;
}

function faults(texts: readonly SeenText[], shape: Shape): readonly string[] {
  return texts.flatMap(({ text, letters, room }, index) => [
    ...(text.includes('…') ? [`cut short: ${text}`] : []),
    ...(inside(letters, room) ? [] : [`out of its box: ${text}`]),
    ...(onGlass(letters, shape) ? [] : [`off the glass: ${text}`]),
    ...texts
      .slice(index + 1)
      .flatMap((other) => (overlap(letters, other.letters) ? [`${text} over ${other.text}`] : [])),
  ]);
}

function fail(why: string): never {
  throw new Error(why);
}

/** The same screen, begun at a later instant of its sound. */
function from(screen: Screen, ms: number): Screen {
  if (screen.kind !== 'set' && screen.kind !== 'rest') return screen;
  const beats = screen.beats.filter(({ endMs }) => endMs > ms);
  return { ...screen, beats: beats.map((beat) => ({ ...beat, atMs: beat.atMs - ms, endMs: beat.endMs - ms })) };
}

const TIGHTEST: ReadonlySet<ShapeName> = new Set(['hub-8', 'hub-5', 'hub-round']);

describe.each(SHAPE_NAMES)('on a %s', (name) => {
  const shape: Shape = SHAPES[name];
  const family = familyOn(name);

  beforeAll(async () => {
    await theatre.page.setViewportSize({ width: shape.width, height: shape.height });
  });

  // Of each family the one with the least room for letters is looked at closely; the others have more.
  const isTight = TIGHTEST.has(name);
  const usual = samples().map(
    (sample) => [sample.name, isTight ? sample : { ...sample, at: sample.at.slice(-1) }, 1] as const,
  );
  // Where letters are large it is the room that counts, which is the same at every instant.
  const large = (isTight ? [...samples().map((one) => ({ ...one, at: one.at.slice(0, 1) })), ...longest()] : []).map(
    (sample) => [`${sample.name}, in large letters,`, sample, LARGEST_SCALE] as const,
  );

  test.each([...usual, ...large])('%s fits', async (_, { screen, at }, fontScale) => {
    for (const ms of at) {
      await theatre.show(render(from(screen, ms), family), name, { fontScale });
      const texts = await textsOn(theatre.page);
      expect(texts.length).toBeGreaterThan(0);
      expect(faults(texts, shape)).toEqual([]);
      const bar = await barOn(theatre.page);
      expect(bar !== undefined).toBe(family !== 'round' && (screen.kind === 'set' || screen.kind === 'rest'));
      expect(texts.flatMap(({ text, letters }) => (bar && overlap(letters, bar) ? [text] : []))).toEqual([]);
    }
    expect(theatre.warnings).toEqual([]);
    expect(theatre.strangers).toEqual([]);
  });

  test('letters grow with what their owner has set, and no further than there is room', async () => {
    const heights: number[] = [];
    for (const fontScale of [1, 1.1, LARGEST_SCALE, 2, 0]) {
      await theatre.show(render(screenOf(replyTo([[20, 'AskSafetyIntent']])), family), name, { fontScale });
      const { letters } = (await textsOn(theatre.page))[0] ?? { letters: { bottom: NaN, top: NaN } };
      heights.push(letters.bottom - letters.top);
    }
    const [usual = NaN, larger, largest, beyond, unknown] = heights;
    expect(larger).toBeGreaterThan(1.05 * usual);
    expect(beyond).toBe(largest);
    expect(unknown).toBe(usual);
  });
});

describe('a long counted set', () => {
  const REPS = 30;
  const LOWERING_MS = 2000;
  const reply = replyTo([
    [20, 'StartExerciseIntent', { exercise: heard('push-up', 'push-up'), amount: heard(String(REPS)) }],
  ]);
  const screen = screenOf(reply);
  const stances = stancesOf(FIGURES['push-up']);
  const { zoom, middle } = tablesOf(FIGURES['push-up']);
  /** What the device is given to play, laid out in time as it would be played. */
  const played = measureSound(toApla(reply.sound ?? fail('Nothing sounds.')));
  const counted = countsIn(played.slots);

  /** Where the shoulder belongs so long after a rep was called. */
  function shoulderAt(inRepMs: number): Point {
    const share = Math.min(Math.max(inRepMs, 0), LOWERING_MS) / LOWERING_MS;
    const { shoulder } = jointsOf(stanceAt(stances, 0.5 - 0.5 * Math.cos(Math.PI * share)));
    return [200 + zoom * (shoulder[0] - middle), FLOOR + zoom * (shoulder[1] - FLOOR)];
  }

  beforeAll(async () => {
    await theatre.page.setViewportSize({ width: 1280, height: 800 });
  });

  test('is called out in full, after time to get ready', () => {
    expect(counted.map(({ rep }) => rep)).toEqual(Array.from({ length: REPS }, (_, index) => index + 1));
    expect(counted[0]?.atMs).toBeGreaterThan(3000);
  });

  // The third rep is come to from the very beginning, the later ones from half a second before them.
  test.each([
    [3, Infinity],
    [REPS / 2, 500],
    [REPS, 500],
  ])('voice, number and figure agree within 100 ms at rep %i', async (rep, before) => {
    const calledAt = counted[rep - 1]?.atMs ?? NaN;
    const begun = Math.max(calledAt - before, 0);
    await theatre.show(render(from(screen, begun), 'large'), 'hub-8');
    await theatre.stepTo(calledAt - begun + LOWERING_MS / 2);
    expect((await textsOn(theatre.page)).map(({ text }) => text)).toContain(String(rep));
    const { chest } = await bonesOn(theatre.page);
    const offBy = (ms: number) => {
      const expected = shoulderAt(LOWERING_MS / 2 + ms);
      return Math.hypot(chest[1][0] - expected[0], chest[1][1] - expected[1]);
    };
    const off = Array.from({ length: 41 }, (_, index) => (index - 20) * 10).sort((a, b) => offBy(a) - offBy(b))[0];
    expect(Math.abs(off ?? NaN)).toBeLessThanOrEqual(100);
  });

  test('the number changes within 100 ms of the call', async () => {
    await theatre.show(render(from(screen, (counted[REPS - 1]?.atMs ?? NaN) - 150), 'large'), 'hub-8');
    const numberAt = async (ms: number) => {
      await theatre.stepTo(ms);
      return (await textsOn(theatre.page)).map(({ text }) => text).find((text) => /^\d+$/.test(text));
    };
    expect(await numberAt(100)).toBe(String(REPS - 1));
    expect(await numberAt(250)).toBe(String(REPS));
  });

  test('keeps every limb at its length', async () => {
    const bones = await bonesOn(theatre.page);
    const length = ([a, b]: readonly [Point, Point]) => Math.hypot(b[0] - a[0], b[1] - a[1]) / zoom;
    expect(length(bones.arm)).toBeCloseTo(LENGTHS.upperArm, 0);
    expect(length(bones.forearm)).toBeCloseTo(LENGTHS.forearm, 0);
    expect(length(bones.thigh)).toBeCloseTo(LENGTHS.thigh, 0);
    expect(length(bones.shin)).toBeCloseTo(LENGTHS.shin, 0);
    expect(length(bones.spine)).toBeCloseTo(LENGTHS.lowerSpine, 0);
  });
});

test('the second side is the first one mirrored', async () => {
  const screen = screenOf(
    replyTo([[20, 'StartExerciseIntent', { exercise: heard('side bends', 'standing-side-bend'), amount: heard('2') }]]),
  );
  if (screen.kind !== 'set') throw new Error('This should be counted.');
  const [first, second] = screen.beats.filter(({ kind }) => kind === 'reps');
  const { middle: axis } = { middle: 200 };
  const heads: Point[] = [];
  for (const beat of [first, second]) {
    await theatre.show(render(from(screen, (beat?.atMs ?? 0) + 2200), 'large'), 'hub-8');
    await theatre.stepTo(100);
    heads.push((await bonesOn(theatre.page)).chest[1]);
  }
  expect((heads[0]?.[0] ?? 0) - axis).toBeGreaterThan(10);
  expect((heads[1]?.[0] ?? 0) - axis).toBeCloseTo(axis - (heads[0]?.[0] ?? 0), 0);
});

describe.each(['dark', 'light'] as const)('in %s colours', (theme) => {
  test('every letter stands out from what is behind it, at 4.5 to 1', async () => {
    await theatre.page.setViewportSize({ width: 1280, height: 800 });
    const faint: string[] = [];
    let seen = 0;
    for (const { name, screen, at } of samples()) {
      await theatre.show(render(from(screen, at[0] ?? 0), 'large'), 'hub-8', { theme });
      for (const { text, ink, ground } of await inksOn(theatre.page)) {
        seen += 1;
        const ratio = contrast(ink, ground);
        if (!(ratio >= 4.5)) faint.push(`${name}: ${text} at ${ratio.toFixed(1)}`);
      }
    }
    expect(seen).toBeGreaterThan(60);
    expect(faint).toEqual([]);
  });
});

test('every button sends the intent that could have been said', async () => {
  await theatre.page.setViewportSize({ width: 1280, height: 800 });
  const wrong: string[] = [];
  for (const { name, screen } of samples()) {
    const wanted: readonly Button[] = [
      ...screen.buttons,
      ...(screen.kind === 'plans' ? screen.plans.map(({ button }) => button) : []),
    ];
    await theatre.show(render(screen, 'large'), 'hub-8');
    await theatre.stepTo(100);
    for (const { label, intent, slots = {} } of wanted) {
      await theatre.page
        .locator('#screen')
        .getByText(label, { exact: true })
        .filter({ visible: true })
        .last()
        .click({ force: true });
      await theatre.stepTo(300);
      const sent = await theatre.page.evaluate(() => window.stage.events.at(-1));
      const request = {
        type: 'Alexa.Presentation.APL.UserEvent',
        requestId: 'r',
        timestamp: '2026-11-23T15:00:00Z',
        arguments: sent,
      };
      const input = readRequest({ request } as unknown as Parameters<typeof readRequest>[0], 0); // as it arrives
      // Slots come in the order of the vocabulary, whatever the button's.
      const byName = (entries: readonly (readonly [string, string | undefined])[]) => [...entries].sort().join();
      const is =
        input.kind === 'intent'
          ? `${input.intent} ${byName(Object.entries(input.slots).map(([slot, { ids }]) => [slot, ids[0]]))}`
          : input.kind;
      if (is !== `${intent} ${byName(Object.entries(slots))}`)
        wrong.push(`${name}: ${label} sent ${JSON.stringify(sent)}`);
    }
  }
  expect(wrong).toEqual([]);
});
