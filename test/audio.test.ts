/** Holds the sound of a set to what a device can play: a sound APLA document, small, without drift; and speech where it fails. */
import type { Response } from 'ask-sdk-model';
import { createSkill } from '../lambda/alexa/skill';
import { toApla, type AplaDocument } from '../lambda/audio/apla';
import { toPlainSsml } from '../lambda/audio/plain';
import { MAX_AUDIO_MS } from '../lambda/coach/set/block';
import type { Measure } from '../lambda/coach/catalogue/exercise';
import { EXERCISE_IDS, EXERCISES, type ExerciseId } from '../lambda/coach/catalogue/exercises';
import { scoreRest, scoreWait } from '../lambda/coach/set/rest';
import { spokenPlainly } from '../lambda/coach/set/plain-timeline';
import { planExercise, unitsIn } from '../lambda/coach/plan/plan';
import type { Timeline } from '../lambda/coach/set/timeline';
import { english } from '../lambda/language/en';
import { createMemoryStore } from '../lambda/store/memory-store';
import { countsIn, measureSound } from '../simulator/sound';
import { blocksFrom, setOf } from './coach/any-set';
import { createSpeaker, pushUps, SKILL_ID, type Heard } from './speaker';
import { isWellFormed } from './well-formed';
import type { Target } from '../lambda/coach/plan/target';

const WORDS = english.counting('usual');
const SLOW_WORDS = english.counting('slow');
const PACE = { paceSeconds: 0, restSeconds: 0, nonStop: false } as const;

/** The most that can be asked of one set. */
const LONGEST: Readonly<Record<Measure, Target>> = {
  reps: { measure: 'reps', reps: 30 },
  hold: { measure: 'hold', seconds: 120 },
  steady: { measure: 'steady', seconds: 3600 },
  intervals: { measure: 'intervals', rounds: 12, workSeconds: 30, easySeconds: 60 },
};

function longestBlocks(id: ExerciseId, words = WORDS): readonly Timeline[] {
  const plan = planExercise(id, 'intermediate', { target: LONGEST[EXERCISES[id].measure] });
  return blocksFrom(plan, { set: 0, units: 0 }, PACE, words).map(({ timeline }) => timeline);
}

/** Reads a part of a document the way a renderer would: what it does not know, or misses, is a fault. */
function faultsOf(part: unknown, parent: 'Mixer' | 'Sequencer', at = 'items'): readonly string[] {
  if (typeof part !== 'object' || part === null) return [`${at}: no component`];
  const { type, ...fields } = part as Readonly<Record<string, unknown>>; // an object, as was just seen
  const known: Readonly<Record<string, readonly string[]>> = {
    Sequencer: ['items'],
    Mixer: ['items', 'description'],
    Silence: ['duration'],
    Speech: ['content', 'contentType', 'duration'],
    Audio: ['source', 'duration', 'filter'],
  };
  const name = String(type);
  const allowed = known[name];
  if (!allowed) return [`${at}: unknown component ${name}`];
  const odd = Object.keys(fields).filter((field) => !allowed.includes(field));
  const faults = odd.map((field) => `${at}: ${name} has no ${field}`);
  const { items, duration, content, contentType, description } = fields;
  if (description !== undefined && typeof description !== 'string') faults.push(`${at}: description`);
  switch (name) {
    case 'Silence':
      // Silence alone must say how long, in whole milliseconds.
      if (!Number.isInteger(duration) || Number(duration) <= 0) faults.push(`${at}: duration`);
      break;
    case 'Speech':
      if (typeof content !== 'string' || content.trim() === '') faults.push(`${at}: content`);
      if (duration !== 'trimToParent' || parent !== 'Mixer') faults.push(`${at}: only a Mixer trims`);
      if (contentType === 'SSML' ? !isWellFormed(String(content)) : /[<>]/.test(String(content)))
        faults.push(`${at}: markup`);
      break;
    case 'Audio':
      if (!/^soundbank:\/\/soundlibrary\/[a-z0-9_/]+$/.test(String(fields['source']))) faults.push(`${at}: source`);
      if (duration !== 'trimToParent' || parent !== 'Mixer') faults.push(`${at}: only a Mixer trims`);
      break;
    default:
      if (!Array.isArray(items) || items.length === 0) return [...faults, `${at}: no items`];
      for (const [index, item] of items.entries()) {
        faults.push(...faultsOf(item, name === 'Mixer' ? 'Mixer' : 'Sequencer', `${at}[${index}]`));
      }
  }
  return faults;
}

function faultsOfDocument(document: AplaDocument): readonly string[] {
  const { mainTemplate, ...head } = document;
  const { items, ...template } = mainTemplate;
  expect(head).toEqual({ type: 'APLA', version: '0.91' });
  expect(template).toEqual({ parameters: ['payload'] });
  // A response must not be silence only.
  const silent = JSON.stringify(items).includes('"Speech"') ? [] : ['nothing is said'];
  return [...silent, ...items.flatMap((item) => faultsOf(item, 'Sequencer'))];
}

/** When each counted slot begins and ends, added up from the silences of the document alone. */
function slotsIn(document: AplaDocument): { readonly slots: ReadonlyMap<string, number[]>; readonly endsMs: number } {
  const slots = new Map<string, number[]>();
  let atMs = 0;
  for (const part of document.mainTemplate.items[0].items) {
    if (part.type === 'Mixer') {
      const name = part.description ?? '';
      slots.set(name, [...(slots.get(name) ?? []), atMs]);
      atMs += part.items[0].duration;
    } else atMs += part.duration;
  }
  return { slots, endsMs: atMs };
}

const breaksMs = (ssml: string): number =>
  [...ssml.matchAll(/<break time="(\d+)ms"\/>/g)].reduce((sum, [, ms]) => sum + Number(ms), 0);

describe('APL for Audio', () => {
  test.each(EXERCISE_IDS)('%s at its longest is a sound document, as long as its timeline', (id) => {
    for (const timeline of [...longestBlocks(id), ...longestBlocks(id, SLOW_WORDS)]) {
      for (const percent of [100, english.slowRatePercent]) {
        const document = toApla(timeline, { talkPercent: percent });
        expect(faultsOfDocument(document)).toEqual([]);
        expect(slotsIn(document).endsMs).toBe(timeline.totalMs);
        expect(timeline.totalMs).toBeLessThanOrEqual(MAX_AUDIO_MS);
      }
    }
  });

  test('begins every count exactly where the timeline has it', () => {
    for (const timeline of EXERCISE_IDS.flatMap((id) => longestBlocks(id))) {
      const { slots } = slotsIn(toApla(timeline));
      for (const { atMs, tag, say } of timeline.moments) {
        if ('n' in tag && say !== '') expect(slots.get(`${tag.kind} ${tag.n}`)).toContain(atMs);
      }
    }
  });

  test('slows talk, never a count', () => {
    const [timeline] = longestBlocks('push-up');
    if (!timeline) throw new Error('no block');
    const document = toApla(timeline, { talkPercent: 80 });
    for (const part of document.mainTemplate.items[0].items) {
      if (part.type !== 'Mixer') continue;
      const [, words] = part.items;
      if (words.type !== 'Speech') throw new Error('a sound that nobody asked for');
      const { content, contentType } = words;
      expect(contentType).toBe(part.description === 'talk' ? 'SSML' : undefined);
      if (part.description === 'talk') expect(content).toMatch(/^<speak><prosody rate="80%">/);
    }
  });

  test('escapes what is talked slowly, and leaves plain text as it is', () => {
    const timeline: Timeline = {
      moments: [{ atMs: 0, ms: 3000, say: 'Push & pull', tag: { kind: 'talk' } }],
      runs: [],
      totalMs: 3000,
    };
    expect(JSON.stringify(toApla(timeline, { talkPercent: 80 }))).toContain('Push &amp; pull');
    expect(JSON.stringify(toApla(timeline))).toContain('Push & pull');
  });
});

describe('sounds of the library', () => {
  const beeping: Timeline = { moments: [{ atMs: 0, ms: 900, say: '', tag: { kind: 'rep', n: 1 }, sound: 'beep' }], runs: [], totalMs: 900 }; // oxfmt-ignore

  test('a rest ticks softly every ten seconds, and what somebody hears before and after it is untouched', () => {
    const rest = scoreRest(75, WORDS, 'Rest seventy-five.', 'Ready?');
    const document = toApla(rest);
    expect(faultsOfDocument(document)).toEqual([]);
    const ticks = rest.moments.filter(({ sound }) => sound === 'tick').map(({ atMs }) => atMs);
    // Sixty seconds of the rest are over when its end is warned of, at sixty-five.
    expect(ticks).toEqual([15_000, 25_000, 35_000, 45_000, 55_000]);
    expect(rest.totalMs).toBe(75_000 + (rest.moments.at(-1)?.ms ?? NaN));
    expect(JSON.stringify(document)).toContain('"filter":[{"type":"Volume","amount":"30%"}]');
  });

  test('a wait ticks too, and a short quiet does not', () => {
    const wait = scoreWait('move', WORDS, 'Still here.', 'Ready?');
    expect(wait.moments.filter(({ sound }) => sound === 'tick').map(({ atMs }) => atMs)).toEqual([
      10_000, 20_000, 40_000, 50_000,
    ]);
    expect(scoreRest(14, WORDS, '', 'Ready?').moments.filter(({ sound }) => sound)).toEqual([]);
  });

  test('where the library failed silence stands in their place, as long as they were', () => {
    const document = toApla(beeping, { hasSounds: false });
    expect(document.mainTemplate.items[0].items).toEqual([{ type: 'Silence', duration: 900 }]);
    expect(JSON.stringify(toApla(beeping))).toContain('soundbank://');
  });

  test('plain speech says nothing in their place', () => {
    expect(toPlainSsml(spokenPlainly(beeping, WORDS))).toBe('');
  });
});

async function counting(amount: number): Promise<Heard> {
  const skill = createSkill({
    store: createMemoryStore(),
    now: () => 0,
    audioDelayMs: 0,
    skillId: SKILL_ID,
    log: () => undefined,
  });
  const speaker = createSpeaker(skill, 'listener');
  await speaker.launch();
  return speaker.say('StartExerciseIntent', pushUps(amount));
}

function soundOf({ directives = [] }: Pick<Response, 'directives'>): AplaDocument {
  const [directive] = directives;
  if (directive?.type !== 'Alexa.Presentation.APLA.RenderDocument') throw new Error('no sound');
  return directive.document as unknown as AplaDocument; // our own document, written as a bare object
}

describe('fifteen push-ups on a speaker', () => {
  test('are a response under 24 KB, reprompt and all', async () => {
    const { response } = await counting(15);
    expect(response.reprompt).toBeDefined();
    expect(JSON.stringify({ version: '1.0', response, sessionAttributes: {} }).length).toBeLessThan(24_000);
  });

  test('are counted without any drift: the last count begins exactly fourteen reps after the first', async () => {
    const { response } = await counting(15);
    const { slots } = slotsIn(soundOf(response));
    const [first = Number.NaN] = slots.get('rep 1') ?? [];
    const starts = Array.from({ length: 15 }, (_, index) => slots.get(`rep ${index + 1}`));
    expect(starts).toEqual(Array.from({ length: 15 }, (_, index) => [first + index * 5000]));
  });

  test('sound to the simulator as they do here', async () => {
    const { response } = await counting(15);
    const { slots } = slotsIn(soundOf(response));
    const heard = countsIn(measureSound(soundOf(response)).slots);
    expect(heard.map(({ atMs }) => atMs)).toEqual(heard.map(({ rep }) => slots.get(`rep ${rep}`)?.[0]));
    expect(heard).toHaveLength(15);
  });

  test.each([1, 30])('%d of them fit too', async (amount) => {
    const { response } = await counting(amount);
    expect(faultsOfDocument(soundOf(response))).toEqual([]);
    expect(JSON.stringify(response).length).toBeLessThan(24_000);
    expect(response.shouldEndSession).toBe(false);
  });
});

describe('plain speech', () => {
  test.each(EXERCISE_IDS)('%s at its longest is well-formed SSML within every limit', (id) => {
    for (const words of [WORDS, SLOW_WORDS]) {
      for (const timeline of longestBlocks(id, words)) {
        const ssml = `<speak>${toPlainSsml(spokenPlainly(timeline, words))}</speak>`;
        expect(isWellFormed(ssml)).toBe(true);
        expect(ssml.length).toBeLessThanOrEqual(8000);
        expect(breaksMs(ssml)).toBeLessThanOrEqual(10_000);
      }
    }
  });

  test.each(EXERCISE_IDS.filter((id) => EXERCISES[id].tempo))('%s has every rep said, in order', (id) => {
    for (const timeline of longestBlocks(id)) {
      const numbers = timeline.moments.flatMap(({ tag, say }) => (tag.kind === 'rep' ? [say] : []));
      const ssml = toPlainSsml(spokenPlainly(timeline, WORDS));
      let from = 0;
      for (const say of numbers) {
        from = ssml.indexOf(say, from) + say.length;
        expect(from).toBeGreaterThanOrEqual(say.length);
      }
    }
  });

  test.each(EXERCISE_IDS)('%s credits the whole stretch once it has been said, and nothing before it began', (id) => {
    for (const timeline of longestBlocks(id)) {
      const plain = spokenPlainly(timeline, WORDS);
      expect(plain.runs.map(({ set, from, units }) => ({ set, from, units }))).toEqual(
        timeline.runs.map(({ set, from, units }) => ({ set, from, units })),
      );
      for (const { startsAtMs, everyMs, units } of plain.runs) {
        expect(startsAtMs).toBeGreaterThan(0);
        expect(startsAtMs + everyMs * units).toBeLessThanOrEqual(plain.totalMs);
      }
    }
  });

  test('counts the seconds of each side of a hold from one', () => {
    const plan = planExercise('warrior-three', 'intermediate', { target: { measure: 'hold', seconds: 10 } });
    const [block] = blocksFrom(plan, { set: 0, units: 0 }, PACE, WORDS);
    if (!block) throw new Error('no block');
    const seconds = spokenPlainly(block.timeline, WORDS).moments.filter(({ tag }) => tag.kind === 'second');
    const ten = Array.from({ length: 10 }, (_, index) => WORDS.count(index + 1));
    expect(unitsIn(setOf(plan))).toBe(20);
    expect(seconds.map(({ say }) => say)).toEqual([...ten, ...ten]);
  });
});
