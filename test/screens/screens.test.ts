/** Every screen in every shape, drawn by Amazon's engine in a real browser and measured; and the page's whole conversation. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRequest } from '../../lambda/alexa/read-request';
import { stanceAt, stancesOf } from '../../lambda/screens/figures/figure';
import { FIGURES } from '../../lambda/screens/figures/figures';
import { FLOOR, LENGTHS, jointsOf, type Point } from '../../lambda/screens/figures/skeleton';
import { tablesOf } from '../../lambda/screens/figures/figure';
import { render } from '../../lambda/screens/render';
import type { Button, Screen } from '../../lambda/screen';
import { openConversation } from '../../simulator/conversation';
import { servePage } from '../../simulator/page/serve';
import { SHAPES, type Shape, type ShapeName } from '../../simulator/page/shapes';
import { heard } from '../phases';
import { Theatre } from './browser';
import { bonesOn, textsOn, type Box, type SeenText } from './looking';
import { replyTo, samples, screenOf } from './samples';

jest.setTimeout(60_000);

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

/** The same screen, begun at a later instant of its sound. */
function from(screen: Screen, ms: number): Screen {
  if (screen.kind !== 'set' && screen.kind !== 'rest') return screen;
  const beats = screen.beats.filter(({ endMs }) => endMs > ms);
  return { ...screen, beats: beats.map((beat) => ({ ...beat, atMs: beat.atMs - ms, endMs: beat.endMs - ms })) };
}

describe.each(SHAPE_NAMES)('on a %s', (name) => {
  const shape: Shape = SHAPES[name];

  beforeAll(async () => {
    await theatre.page.setViewportSize({ width: shape.width, height: shape.height });
  });

  test.each(samples().map((sample) => [sample.name, sample] as const))('%s fits', async (_, { screen, at }) => {
    for (const ms of at) {
      await theatre.show(render(from(screen, ms)), name);
      await theatre.stepTo(100);
      const texts = await textsOn(theatre.page);
      expect(texts.length).toBeGreaterThan(0);
      expect(faults(texts, shape)).toEqual([]);
    }
    expect(theatre.warnings).toEqual([]);
    expect(theatre.strangers).toEqual([]);
  });
});

describe('a counted set', () => {
  const reply = replyTo([[20, 'StartExerciseIntent', { exercise: heard('push-up', 'push-up'), amount: heard('5') }]]);
  const screen = screenOf(reply);
  const stances = stancesOf(FIGURES['push-up']);
  const { zoom, middle } = tablesOf(FIGURES['push-up']);
  const [run] = reply.sound?.runs ?? [];
  if (!run) throw new Error('Nothing is counted.');
  const LOWERING_MS = 2000;
  const lastRepMs = run.startsAtMs + (run.units - 1) * run.everyMs;

  function shoulderAt(ms: number): Point {
    const inRep = Math.max(ms - lastRepMs, 0);
    const { shoulder } = jointsOf(
      stanceAt(stances, 0.5 - 0.5 * Math.cos((Math.PI * Math.min(inRep, LOWERING_MS)) / LOWERING_MS)),
    );
    return [200 + zoom * (shoulder[0] - middle), FLOOR + zoom * (shoulder[1] - FLOOR)];
  }

  beforeAll(async () => {
    await theatre.page.setViewportSize({ width: 1280, height: 800 });
    await theatre.show(render(screen), 'hub-landscape');
    await theatre.stepTo(lastRepMs + LOWERING_MS / 2);
  });

  test('shows the number that the voice says, from the instant it is said', async () => {
    const said = reply.sound?.moments.find(({ tag }) => tag.kind === 'rep' && tag.n === 5);
    expect(said?.atMs).toBe(lastRepMs);
    expect((await textsOn(theatre.page)).map(({ text }) => text)).toContain('5');
  });

  test('moves the figure with the count: within 100 ms at the last rep', async () => {
    const { chest } = await bonesOn(theatre.page);
    const off = Array.from({ length: 41 }, (_, index) => (index - 20) * 10).sort((a, b) => {
      const distance = (ms: number) => {
        const expected = shoulderAt(lastRepMs + LOWERING_MS / 2 + ms);
        return Math.hypot(chest[1][0] - expected[0], chest[1][1] - expected[1]);
      };
      return distance(a) - distance(b);
    })[0];
    expect(Math.abs(off ?? NaN)).toBeLessThanOrEqual(100);
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
    await theatre.show(render(from(screen, (beat?.atMs ?? 0) + 2200)), 'hub-landscape');
    await theatre.stepTo(100);
    heads.push((await bonesOn(theatre.page)).chest[1]);
  }
  expect((heads[0]?.[0] ?? 0) - axis).toBeGreaterThan(10);
  expect((heads[1]?.[0] ?? 0) - axis).toBeCloseTo(axis - (heads[0]?.[0] ?? 0), 0);
});

test('every button sends the intent that could have been said', async () => {
  await theatre.page.setViewportSize({ width: 1280, height: 800 });
  const wrong: string[] = [];
  for (const { name, screen } of samples()) {
    const wanted: readonly Button[] = [
      ...screen.buttons,
      ...(screen.kind === 'plans' ? screen.plans.map(({ button }) => button) : []),
    ];
    await theatre.show(render(screen), 'hub-landscape');
    await theatre.stepTo(100);
    for (const { label, intent, slots = {} } of wanted) {
      await theatre.page.locator('#screen').getByText(label, { exact: true }).last().click({ force: true });
      await theatre.stepTo(300);
      const sent = await theatre.page.evaluate(() => window.stage.events.at(-1));
      const request = {
        type: 'Alexa.Presentation.APL.UserEvent',
        requestId: 'r',
        timestamp: '2026-11-23T15:00:00Z',
        arguments: sent,
      };
      const input = readRequest({ request } as unknown as Parameters<typeof readRequest>[0], 0); // as it arrives
      const is =
        input.kind === 'intent' ? [input.intent, Object.values(input.slots).map(({ ids }) => ids[0])] : input.kind;
      if (JSON.stringify(is) !== JSON.stringify([intent, Object.values(slots)]))
        wrong.push(`${name}: ${label} sent ${JSON.stringify(sent)}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('the page leads a whole conversation: hello, a counted set, progress', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'steady-page-'));
  const conversation = await openConversation({
    json: false,
    bundle: false,
    dataFolder,
    athleteId: 'page',
    device: 'speaker',
    locale: 'en-US',
  });
  const served = await servePage(conversation, 0);
  const page = await theatre.browser.newPage({ viewport: { width: 1280, height: 800 } });
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (message) => {
    // At sizes between pixels the engine warns about fractions of one.
    if (message.text().startsWith('E ')) troubles.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(served.url)) troubles.push(request.url());
  });
  try {
    await page.goto(served.url);
    await page.getByLabel('Sound').uncheck();
    const coach = page.locator('.coach p').last();
    const say = async (text: string) => {
      const before = await page.locator('.coach').count();
      await page.getByLabel('What you say').fill(text);
      await page.keyboard.press('Enter');
      await page.waitForFunction((count) => document.querySelectorAll('.coach').length > count, before);
    };
    await say('open steady coach');
    expect(await coach.textContent()).toMatch(/Shall we .*\?$/);
    await say('count five push ups');
    await page.getByRole('button', { name: '+10 s' }).click();
    await page.getByRole('button', { name: '+10 s' }).click();
    await page.waitForFunction(() => document.getElementById('screen')?.textContent.includes('of 5'));
    await page.locator('#screen p', { hasText: 'Pause' }).click();
    await page.waitForFunction(() => document.getElementById('screen')?.textContent.includes('I make it'));
    await say('how am I doing');
    expect(await coach.textContent()).toMatch(/^Today you've done .* push-ups?/);
    expect(await page.locator('.coach').last().textContent()).toContain('AskProgressIntent');
    await page.getByText('Stored:').last().click();
    await page.getByText('Request and response').last().click();
    expect(await page.locator('pre').last().textContent()).toContain('Alexa.Presentation.APL.RenderDocument');
    await page.setViewportSize({ width: 390, height: 800 });
    // The screen is drawn anew for the narrow window; until then the old one is still there.
    await page.waitForFunction(() => document.documentElement.scrollWidth <= 390);
    expect(troubles).toEqual([]);
  } finally {
    await page.close();
    await served.close();
    await conversation.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
});
