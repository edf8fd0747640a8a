/** Reads back a WAV file as any player would, and finds where in it something begins to be heard. */

export interface Recording {
  /** Samples a second. */
  readonly rate: number;
  readonly samples: Int16Array;
}

/** Of one channel of 16 bits, which is all that we write; anything else is refused. */
export function readWav(file: Buffer): Recording {
  const name = (at: number) => file.toString('latin1', at, at + 4);
  if (name(0) !== 'RIFF' || name(8) !== 'WAVE' || file.readUInt32LE(4) !== file.length - 8) throw new Error('No WAV.');
  let rate = 0;
  for (let at = 12; at < file.length; at += 8 + file.readUInt32LE(at + 4)) {
    const from = at + 8;
    const length = file.readUInt32LE(at + 4);
    if (name(at) === 'fmt ') {
      const [format, channels, bits] = [0, 2, 14].map((offset) => file.readUInt16LE(from + offset));
      if (format !== 1 || channels !== 1 || bits !== 16) throw new Error('This is not one channel of 16 bits.');
      rate = file.readUInt32LE(from + 4);
    }
    if (name(at) === 'data') {
      // Copied, since samples must begin at an even byte; every machine we know keeps the low byte first, as the file does.
      return { rate, samples: new Int16Array(new Uint8Array(file.subarray(from, from + length)).buffer) };
    }
  }
  throw new Error('There is no sound in it.');
}

/** A hundredth of full loudness. */
const HEARD = 328;

/** Milliseconds at which something is heard after so long a silence. */
export function onsetsIn({ rate, samples }: Recording, afterMs: number): readonly number[] {
  const silence = (afterMs / 1000) * rate;
  const onsets: number[] = [];
  let last = -Infinity;
  // By index: a file has millions of them.
  for (let index = 0; index < samples.length; index += 1) {
    if (Math.abs(samples[index] ?? 0) < HEARD) continue;
    if (index - last > silence) onsets.push((index / rate) * 1000);
    last = index;
  }
  return onsets;
}
