/** The sound that people are given to hear: every count is heard at the instant of its slot, and nothing runs into the next. */
import { played } from '../simulator/listen';
import { TONES, laidOut, onsetAfter, wavOf } from '../simulator/wave';

jest.setTimeout(120_000);

test('every count of a set is heard within a tenth of a second of its slot', async () => {
  const [turn] = await played(['count five push ups']);
  if (!turn) throw new Error('Nothing sounds.');
  const wave = laidOut(turn.timeline, turn.soundMs, TONES);
  expect(wave.samples.length / wave.rate).toBeCloseTo(turn.soundMs / 1000, 2);
  expect(turn.counts.map(({ rep }) => rep)).toEqual([1, 2, 3, 4, 5]);
  for (const { atMs } of turn.counts) expect(onsetAfter(wave, atMs)).toBeLessThan(100);
  const file = wavOf(wave);
  expect(file.subarray(0, 4).toString()).toBe('RIFF');
  expect(file.readUInt32LE(40)).toBe(wave.samples.length * 2);
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
