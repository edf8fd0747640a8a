/** The page in a real browser: a whole conversation, voices and ears, the keyboard alone, a narrow window, and no stranger. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page, Response } from 'playwright-core';
import { openConversation, type Conversation } from '../../simulator/conversation';
import { servePage, type ServedPage } from '../../simulator/page/serve';
import type { Asked, Told } from '../../simulator/page/wire';
import { launchBrowser } from './launch-browser';
import { withVoiceAndEars, type Heard } from './voice-and-ears';

// Nothing is timed here: on a machine that has much else to do an engine of five megabytes takes its time to load.
jest.setTimeout(180_000);

const dataFolder = mkdtempSync(join(tmpdir(), 'steady-page-'));
let browser: Browser;
let conversation: Conversation;
let served: ServedPage;
let page: Page;
/** Script errors, refusals of the browser, and requests to anybody but the page's own server. */
const troubles: string[] = [];

beforeAll(async () => {
  conversation = await openConversation({
    // The coach's time stands still, or on a busy machine a set would be over, or the session closed, before the next word.
    json: true,
    now: Date.parse('2026-11-23T15:00:00Z'),
    bundle: false,
    dataFolder,
    athleteId: 'page',
    device: 'speaker',
    locale: 'en-US',
  });
  [browser, served] = await Promise.all([launchBrowser(), servePage(conversation, 0)]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
  await conversation.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

/** A page of its own for each test, before it has been opened. */
async function newPage(width = 1280): Promise<void> {
  page = await browser.newPage({ viewport: { width, height: 800 } });
  page.setDefaultTimeout(150_000);
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (message) => {
    // At sizes between pixels the engine warns about fractions of one.
    if (/^E |Content Security Policy/.test(message.text())) troubles.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(served.url)) troubles.push(request.url());
  });
}

beforeEach(() => {
  troubles.length = 0;
});
afterEach(async () => {
  await page.close();
  expect(troubles).toEqual([]);
});

/** Opened by somebody whom nobody hears, unless they want to. */
async function open(sound = false): Promise<void> {
  await page.goto(served.url);
  if (!sound) await page.getByLabel('Sound').uncheck();
}

const coach = () => page.locator('.coach p').last();

/** Types it, and waits for the answer. */
async function say(text: string): Promise<Told> {
  const before = await page.locator('.coach').count();
  await page.getByLabel('What you say').fill(text);
  const answer = new Promise<Response>((resolve) => {
    const hear = (one: Response) => {
      if (!one.url().endsWith('/deeds') || !one.request().postData()?.includes('"do":"say"')) return;
      page.off('response', hear);
      resolve(one);
    };
    page.on('response', hear);
  });
  await page.keyboard.press('Enter');
  const response = await answer;
  await page.waitForFunction((count) => document.querySelectorAll('.coach').length > count, before);
  return (await response.json()) as Told; // the page's own server
}

/** From here on it is somebody new: what an earlier test left under way would lead this one on. */
async function forgotten(): Promise<void> {
  const { device } = conversation.enter({ locale: 'en-US', device: 'speaker' });
  for (const text of ['open steady coach', 'delete everything', 'yes', 'exit']) await device.say(text);
}

const onScreen = (text: string) =>
  page.waitForFunction((wanted) => document.getElementById('screen')?.textContent.includes(wanted), text);

test('leads a whole conversation: hello, a counted set, a touch, progress', async () => {
  await newPage();
  await open();
  await say('open steady coach');
  expect(await coach().textContent()).toMatch(/\?$/);
  await say('count five push ups');
  await page.getByRole('button', { name: '+10 s' }).click();
  await page.getByRole('button', { name: '+10 s' }).click();
  await onScreen('of 5');
  await page.locator('#screen p', { hasText: 'Pause' }).filter({ visible: true }).last().click();
  await onScreen('I make it');
  // What was cut stays as it was cut, whatever is said next.
  expect(await page.locator('.pills .done').count()).toBeLessThan(5);
  expect(await page.locator('.later').textContent()).toMatch(/^Not said any more: /);
  await say('how am I doing');
  expect(await coach().textContent()).toMatch(/^Today you've done .* push-ups?/);
  await onScreen('Minutes a week');
  expect(await page.locator('.you').last().textContent()).toContain('AskProgressIntent');
  await page.getByRole('tab', { name: 'JSON' }).click();
  await page.getByText('Response', { exact: true }).click();
  expect(await page.locator('#pane-json details[open] pre').textContent()).toContain('APL.RenderDocument');
  expect(await page.locator('#pane-log tr').count()).toBeGreaterThanOrEqual(8);
});

test('fills the counts as they sound, and says what is still to come', async () => {
  await forgotten();
  await newPage();
  await open();
  await say('open steady coach');
  await say('count five push ups');
  expect(await page.locator('.pills span').count()).toBe(5);
  expect(await page.locator('.pills .done').count()).toBe(0);
  expect(await page.locator('.later').textContent()).toMatch(/^Still to come: /);
  await page.getByRole('button', { name: '+10 s' }).click();
  await page.getByRole('button', { name: '+10 s' }).click();
  await page.locator('.pills .done').first().waitFor();
  await page.getByRole('button', { name: 'To the end of the set' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.pills .done').length === 5);
  await page.waitForFunction(() => document.querySelector('.later') === null);
  await page.getByRole('tab', { name: 'Stored record' }).click();
  expect(await page.locator('#pane-record td').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringMatching(/session/)]),
  );
});

test('a minute or a day that is skipped is redrawn at once; a button of the screen that is over says so', async () => {
  await newPage();
  await open();
  await say('open steady coach');
  await say('count twenty push ups');
  await page.getByRole('button', { name: '+1 min' }).click();
  await onScreen('of 20');
  const count = Number(
    await page.locator('#screen p', { hasText: /^\d+$/ }).filter({ visible: true }).first().textContent(),
  );
  expect(count).toBeGreaterThanOrEqual(8);
  await page.getByRole('button', { name: '+1 day' }).click();
  await page.getByText('The session is over.').last().waitFor();
  await page.evaluate(() => document.querySelector<HTMLButtonElement>('#touch button')?.click());
  await page.getByText('No session is open, so a touch does not reach the skill.').waitFor();
});

test('changes shape, colours and language, and lets a day pass', async () => {
  await newPage();
  await open();
  const sizes: string[] = [];
  for (const shape of ['hub-5', 'hub-7', 'hub-15', 'hub-round', 'tv', 'hub-8']) {
    const last = sizes.at(-1) ?? '';
    await page.getByLabel('Device').selectOption(shape);
    // Words are on the old screen too: the new one has another size.
    await page.waitForFunction((was) => document.getElementById('screen')?.style.cssText !== was, last);
    // The skill's own first screen, before anybody has said a word.
    await onScreen('Express');
    sizes.push(await page.locator('#screen').evaluate((screen: HTMLElement) => screen.style.cssText));
  }
  expect(new Set(sizes).size).toBeGreaterThanOrEqual(4);
  await say('open steady coach');
  await page.getByLabel('Theme').selectOption('light');
  await page.waitForFunction(() => document.getElementById('screen')?.innerHTML.includes('rgb(250, 249, 245)'));
  await page.getByRole('button', { name: '+1 day' }).click();
  await page.getByLabel('Locale').selectOption('en-US');
  const [turn] = (await say('open steady coach')).turns.filter(({ request }) => request !== null);
  expect(turn?.request?.request).toMatchObject({ locale: 'en-US' });
  const notes = await page.locator('.note').count();
  await page.getByLabel('Device').selectOption('speaker');
  await page.getByText('Now you stand before: Speaker, no screen.').waitFor();
  // In the order in which it happens: the talk ends there, then the other device stands here.
  const since = (await page.locator('.note').allTextContents()).slice(notes);
  expect(since.slice(-2)).toEqual(['The session is over.', 'Now you stand before: Speaker, no screen.']);
  const [bare] = (await say('open steady coach')).turns.filter(({ request }) => request !== null);
  expect(bare?.screen).toBeNull();
  expect(await page.locator('#screen').textContent()).toBe('');
});

describe('with a voice and ears of the browser', () => {
  const heard = () => page.evaluate(() => window.heard);
  const hear = (text: string) =>
    page.evaluate((said) => {
      window.hear(said);
    }, text);

  beforeEach(async () => {
    await newPage();
    await page.addInitScript(withVoiceAndEars);
    await page.clock.install();
    await open(true);
    await page.getByLabel('Device').selectOption('speaker');
  });

  test('says each word at the instant of its slot', async () => {
    await say('open steady coach');
    // The first words are heard too, however soon they come.
    expect((await heard()).filter(({ text }) => text !== '')).not.toEqual([]);
    const { turns } = await say('count five push ups');
    const timeline = turns.at(-1)?.timeline.filter(({ say: words }) => words !== '') ?? [];
    expect(timeline.length).toBeGreaterThan(10);
    const last = timeline.at(-1);
    await page.clock.runFor(last?.atMs ?? 0);
    const first = timeline[0]?.say;
    const all: readonly Heard[] = (await heard()).filter(({ text }) => text !== '');
    const spoken = all.slice(all.findLastIndex(({ text }) => text === first));
    expect(spoken.map(({ text }) => text)).toEqual(timeline.map(({ say: words }) => words));
    // From the second word on, whose wait began in the page's own time.
    const [, start] = spoken;
    const off = spoken.map(({ at }, index) =>
      Math.abs(at - (start?.at ?? NaN) - ((timeline[index]?.atMs ?? NaN) - (timeline[1]?.atMs ?? NaN))),
    );
    expect(Math.max(...off.slice(1))).toBeLessThanOrEqual(5);
  });

  test('is interrupted by talking, and understands what was said', async () => {
    await say('open steady coach');
    await say('count five push ups');
    await page.getByRole('button', { name: 'Speak' }).click();
    expect((await heard()).at(-1)?.text).toBe('');
    expect(await page.evaluate(() => window.listensIn)).toBe('en-US');
    await hear('pause');
    await page.locator('.you', { hasText: /^pause/ }).waitFor();
    await page.locator('.you', { hasText: 'AMAZON.PauseIntent' }).waitFor();
    expect(await page.locator('.note', { hasText: 'stopped' }).last().textContent()).toMatch(
      /^stopped \d+ s into the sound$/,
    );
  });

  test('says so when it heard nothing, also while the coach still has something to do', async () => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/deeds', async (route) => {
      await released;
      await route.continue();
    });
    await page.getByRole('button', { name: '+10 s' }).click();
    await page.getByRole('button', { name: 'Speak' }).click();
    const listening = page.waitForResponse(
      (response) => response.request().postData()?.includes('keep-listening') === true,
    );
    await hear('');
    release();
    await listening;
    await page.getByText('I heard nothing.').waitFor();
  });
});

test('does one thing after the other, also what was chosen and said before the page was ready', async () => {
  await newPage();
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/deeds', async (route) => {
    await released;
    await route.continue();
  });
  await open();
  await page.getByLabel('Device').selectOption('speaker');
  await page.getByLabel('What you say').fill('open steady coach');
  await page.keyboard.press('Enter');
  release();
  await page.locator('.coach').waitFor();
  await page.getByText('Now you stand before').waitFor();
  const { turns } = await say('help');
  expect(turns.at(-1)?.heard.type).toBe('IntentRequest');
});

test('offers no microphone where the browser has no ears', async () => {
  await newPage();
  await page.addInitScript(() => {
    Object.assign(window, { SpeechRecognition: undefined, webkitSpeechRecognition: undefined });
  });
  await open();
  await page.getByLabel('What you say').waitFor();
  expect(await page.getByRole('button', { name: 'Speak' }).count()).toBe(0);
});

test('can be worked by the keyboard alone, and shows where it is', async () => {
  await forgotten();
  await newPage();
  await page.goto(served.url);
  await page.waitForFunction(() => document.activeElement?.id === 'said');
  await page.keyboard.type('open steady coach');
  await page.keyboard.press('Enter');
  await page.locator('.coach').waitFor();
  const seen: string[] = [];
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur(); // an input, as was just seen
  });
  for (let step = 0; step < 60 && seen.filter((name) => name === 'said').length < 2; step += 1) {
    await page.keyboard.press('Tab');
    const { name, outline } = await page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return { name: 'the page', outline: '' };
      return { name: at.id || at.textContent.trim(), outline: getComputedStyle(at).outlineStyle };
    });
    if (outline === 'none') seen.push(`${name} without a mark`);
    seen.push(name);
  }
  expect(seen.join(', ')).toMatch(/shape, theme, locale, sound, .*Start, .*hold, \+10 s, \+1 min, .*\+1 day, .*said/);
  expect(seen.join(', ')).not.toContain('without a mark');
  expect(await page.locator('#log').getAttribute('aria-live')).toBe('polite');
});

test('fits a telephone, with the field always in reach', async () => {
  await newPage(390);
  await open();
  for (const text of ['open steady coach', 'count five push ups']) {
    await say(text);
    const field = await page.getByLabel('What you say').boundingBox();
    expect((field?.y ?? Infinity) + (field?.height ?? 0)).toBeLessThanOrEqual(800);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await page.locator('#screen').evaluate((screen) => screen.clientWidth)).toBeGreaterThan(250);
});

test('says so when the coach has been killed, keeps the words, and goes on when it is there again', async () => {
  await newPage();
  await open();
  await say('open steady coach');
  // The voice is still on its way otherwise.
  await page.waitForLoadState('networkidle');
  await served.close();
  await page.getByLabel('What you say').fill('open steady coach');
  await page.keyboard.press('Enter');
  await page.getByText('Is it still running?').waitFor();
  expect(await page.getByLabel('What you say').inputValue()).toBe('open steady coach');
  expect(await page.locator('#light').getAttribute('class')).not.toBe('speaking');
  served = await servePage(conversation, Number(new URL(served.url).port));
  const before = await page.locator('.coach').count();
  await page.getByRole('button', { name: 'Say', exact: true }).click();
  await page.waitForFunction((count) => document.querySelectorAll('.coach').length > count, before);
  expect(await page.locator('#state').textContent()).toBe('');
});

test('opened twice, the first window says where the talk goes on, and keeps what was typed', async () => {
  await newPage();
  await open();
  await say('open steady coach');
  // What another window says as it opens.
  const hello = { page: 'another', deed: { do: 'hello', device: 'hub-8' } } satisfies Asked;
  expect((await fetch(`${served.url}deeds`, { method: 'POST', body: JSON.stringify(hello) })).ok).toBe(true);
  await page.getByLabel('What you say').fill('pause');
  await page.keyboard.press('Enter');
  await page.getByText('in another window now').waitFor();
  expect(await page.getByLabel('What you say').inputValue()).toBe('pause');
});

test('shows what the skill threw and what the ear considered, says the apology, and goes on', async () => {
  await newPage();
  await page.route('**/deeds', async (route) => {
    const response = await route.fetch();
    const told = (await response.json()) as Told; // the page's own server
    const isHelp = route.request().postData()?.includes('"text":"help"') === true;
    const logged = [
      JSON.stringify({ event: 'turn-failed', error: 'TypeError', at: ['at broken (lambda/any.ts:1:2)'] }),
    ];
    const thrown = { speech: 'Sorry & so on', ssml: 'Sorry & so on', screen: null, timeline: [], logged };
    const turns = isHelp ? told.turns.map((turn) => (turn.request ? { ...turn, ...thrown } : turn)) : told.turns;
    await route.fulfill({ response, json: { ...told, turns } });
  });
  await open();
  await say('open steady coach');
  await say('help');
  expect(await page.locator('.thrown').first().textContent()).toContain('turn-failed: TypeError');
  expect(await coach().textContent()).toBe('Sorry & so on');
  await page.waitForFunction(() => document.getElementById('called')?.textContent === '“Sorry & so on”');
  const rows = (await page.locator('#pane-log tr').allTextContents()).join('\n');
  expect(rows).toContain('turn-failed: TypeError');
  expect(rows).toMatch(/ear.*sure \d\.\d\d · /);
  expect(rows).toMatch(/response.*\d+ ms\d+\.\d KB/);
  await say('count five push ups');
  expect(await page.locator('.pills span').count()).toBeGreaterThanOrEqual(5);
});
