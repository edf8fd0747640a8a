/** Sound as samples: speech by the embedded voice, laid on a timeline to the millisecond, written as a WAV file. */
import type { Slot } from './sound';
import { soundIn, soundOf, toneOf } from './tones';

export interface Wave {
  /** Samples a second. */
  readonly rate: number;
  readonly samples: Float32Array;
}

/** Words as samples at some rate; louder than nothing from the first of them on. */
export interface Speaker {
  readonly rate: number;
  say(text: string): Float32Array;
}

/** As much of the embedded voice as is used; the package has no types. */
interface Espeak {
  readonly eSpeakNGWorker: new () => {
    set_voice(name: string, language: string): void;
    get_samplerate(): number;
    synthesize(text: string, heard: (audio: Int16Array) => boolean): void;
  };
}

/** Anything below this is the voice drawing breath. */
const SILENCE = 0.01;

/** The embedded voice begins with silence, which would make every count late. */
function trimmed(samples: readonly number[]): Float32Array {
  const first = samples.findIndex((sample) => Math.abs(sample) > SILENCE);
  return Float32Array.from(first === -1 ? [] : samples.slice(first));
}

/** The optional package; undefined where it is not installed. */
export async function embeddedSpeaker(language: string): Promise<Speaker | undefined> {
  const name = '@echogarden/espeak-ng-emscripten'; // its own module, never part of a bundle
  try {
    const { default: load } = (await import(name)) as { default: () => Promise<Espeak> };
    const { eSpeakNGWorker } = await load();
    const worker = new eSpeakNGWorker();
    worker.set_voice(language.toLowerCase(), language.toLowerCase());
    return {
      rate: worker.get_samplerate(),
      say: (text) => {
        const samples: number[] = [];
        worker.synthesize(text, (audio) => {
          for (const sample of audio) samples.push(sample / 32_768);
          return false;
        });
        return trimmed(samples);
      },
    };
  } catch {
    return undefined;
  }
}

const RATE = 8000;
/** Where no voice is installed each word is a short tone: when it is heard can still be heard. */
export const TONES: Speaker = {
  rate: RATE,
  say: () => toneOf({ hertz: 440, seconds: 0.18, loudness: 0.3 }, RATE),
};

/** Each slot at its own instant, cut to its length, as a device would play it. */
export function laidOut(slots: readonly Slot[], totalMs: number, speaker: Speaker): Wave {
  const { rate } = speaker;
  const samples = new Float32Array(Math.ceil((totalMs / 1000) * rate));
  for (const { atMs, ms, say } of slots) {
    if (say === '') continue;
    const sound = soundIn(say);
    const words = sound === undefined ? speaker.say(say) : soundOf(sound, rate);
    const from = Math.round((atMs / 1000) * rate);
    samples.set(words.subarray(0, Math.min(Math.round((ms / 1000) * rate), samples.length - from)), from);
  }
  return { rate, samples };
}

/** A part of it, in seconds. */
export function clipped({ rate, samples }: Wave, from: number, to: number): Wave {
  return { rate, samples: samples.slice(Math.round(from * rate), Math.round(to * rate)) };
}

/** At half the rate: each sample is the middle of two. */
export function halved({ rate, samples }: Wave): Wave {
  const half = new Float32Array(Math.floor(samples.length / 2));
  for (let index = 0; index < half.length; index += 1)
    half[index] = ((samples[2 * index] ?? 0) + (samples[2 * index + 1] ?? 0)) / 2;
  return { rate: rate / 2, samples: half };
}

/** 16 bits, one channel. */
export function wavOf({ rate, samples }: Wave): Buffer {
  const file = Buffer.alloc(44 + samples.length * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + samples.length * 2, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, index) => {
    file.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), 44 + index * 2);
  });
  return file;
}
