/** What Alexa's own sounds sound like here, where her library is not at hand: short tones, for the page and for a WAV file. */

/** A sound stands in brackets where words are shown, "(beep)"; see `sound.ts`. */
export const soundIn = (say: string): string | undefined => /^\((\w+)\)$/.exec(say)?.[1];

interface Tone {
  readonly hertz: number;
  readonly seconds: number;
  readonly loudness: number;
}

const BEEP: Tone = { hertz: 880, seconds: 0.25, loudness: 0.3 };
const TONES: Readonly<Record<string, Tone>> = {
  beep: BEEP,
  /** Soft and low, like wood. */
  tick: { hertz: 330, seconds: 0.07, loudness: 0.08 },
};

/** Samples of a tone that fades out. */
export function toneOf({ hertz, seconds, loudness }: Tone, rate: number): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: Math.round(rate * seconds) }, (_, index) => {
    const at = index / rate;
    return loudness * (1 - at / seconds) * Math.sin(2 * Math.PI * hertz * at);
  });
}

export const soundOf = (name: string, rate: number): Float32Array<ArrayBuffer> => toneOf(TONES[name] ?? BEEP, rate);
