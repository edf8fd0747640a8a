/** The sound that people are given to hear, read back from the file: counts and ticks at the instants of their slots, and nothing else. */
import { heardIn, played, type Heard } from '../simulator/listen';
import { TONES, embeddedSpeaker, laidOut, wavOf } from '../simulator/wave';
import { onsetsIn, readWav } from './wav';

jest.setTimeout(120_000);

/** Two sets to somebody who says nothing, so that the rest between them is waited out; and one that is interrupted. */
const SAID = ['two sets of five push ups', '+150s', 'stop', 'count twelve push ups', '+20s', 'pause'];
/** A process talks to one coach only. */
let heard: Heard;
let sets: Heard;

beforeAll(async () => {
  const turns = await played(SAID);
  heard = heardIn(turns);
  const stopped = turns.findIndex(({ heard: { utterance } }) => utterance === 'stop');
  sets = heardIn(turns.slice(0, stopped));
});
/** Shorter silences are within a word. */
const BETWEEN_WORDS_MS = 120;
/** A voice begins softly. */
const SOFT_MS = 100;

test('where each word is a tone, the file holds one onset for every slot, at its instant, and no other', () => {
  const { slots, totalMs } = sets;
  const recording = readWav(wavOf(laidOut(slots, totalMs, TONES)));
  expect((recording.samples.length / recording.rate) * 1000).toBeCloseTo(totalMs, 0);
  const off = onsetsIn(recording, BETWEEN_WORDS_MS).map((at, index) => at - (slots[index]?.atMs ?? NaN));
  expect(off).toHaveLength(slots.length);
  expect(off.filter((ms) => !(ms >= 0 && ms < 1))).toEqual([]);
  const counts = slots.filter(({ tag }) => tag.startsWith('rep '));
  expect(counts.map(({ tag }) => tag)).toEqual([1, 2, 3, 4, 5, 1, 2, 3, 4, 5].map((rep) => `rep ${rep}`));
});

test('every ten seconds of a rest a soft tick is heard, until the warning', () => {
  const { slots, totalMs } = sets;
  const ticks = slots.filter(({ say }) => say === '(tick)');
  expect(ticks.length).toBeGreaterThanOrEqual(2);
  const recording = readWav(wavOf(laidOut(ticks, totalMs, TONES)));
  const onsets = onsetsIn(recording, BETWEEN_WORDS_MS);
  expect(onsets).toHaveLength(ticks.length);
  expect(onsets.slice(1).map((at, index) => Math.round((at - (onsets[index] ?? NaN)) / 100))).toEqual(
    ticks.slice(1).map(() => 100),
  );
  const loudest = (say: string) => Math.max(...laidOut([{ atMs: 0, ms: 1000, say, tag: '' }], 1000, TONES).samples);
  expect(loudest('(tick)')).toBeLessThan(loudest('one') / 2);
});

test('the voice that is installed is heard on every count within a tenth of a second', async () => {
  const speaker = await embeddedSpeaker('en-US');
  if (!speaker) return; // an optional package
  const { slots, totalMs } = sets;
  const onsets = onsetsIn(readWav(wavOf(laidOut(slots, totalMs, speaker))), BETWEEN_WORDS_MS);
  const late = slots.filter(
    ({ tag, atMs }) => tag.startsWith('rep ') && !onsets.some((at) => at >= atMs - 1 && at < atMs + SOFT_MS),
  );
  expect(late).toEqual([]);
});

test('what is said next cuts what was still sounding', () => {
  const { slots } = heard;
  const paused = slots.findIndex(({ say }) => say.startsWith('Paused'));
  const pausedAt = slots[paused]?.atMs ?? NaN;
  expect(slots.slice(0, paused).filter(({ atMs, ms }) => atMs + ms > pausedAt)).toEqual([]);
});

test('a word that is too long for its slot is cut, so that nothing drifts', () => {
  const long = { rate: 1000, say: () => new Float32Array(5000).fill(0.5) };
  const { samples } = laidOut(
    [
      { atMs: 0, ms: 1000, say: 'one', tag: '' },
      { atMs: 2000, ms: 1000, say: 'two', tag: '' },
    ],
    3000,
    long,
  );
  expect([samples[999], samples[1000], samples[1999], samples[2000]]).toEqual([0.5, 0, 0, 0.5]);
});
