/** The one table of sounds from Alexa's sound library, so that a name that turns out wrong on a device is mended in one place. */
import type { SoundName } from '../coach/set/timeline';

interface Sound {
  readonly source: string;
  /** Of its own loudness; all of it without. */
  readonly volume?: string;
}

/**
 * UNCONFIRMED: no device was at hand to hear them. Names and lengths (0.85 and 0.31 s) are those of a public copy of the list,
 * https://github.com/tonyhallett/alexa-ts-ssml-builder/blob/master/src/soundbank.ts; the official one:
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/ask-soundlibrary.html
 * Each is put in a Mixer and cut to its slot, so its length does not matter. One that is missing there ends the whole sound:
 * from then on that athlete hears none of them (`withoutSounds`), and every word.
 */
export const SOUNDS: Readonly<Record<SoundName, Sound>> = {
  beep: { source: 'soundbank://soundlibrary/musical/amzn_sfx_electronic_beep_01' },
  /** Low and of wood, as quiet as a clock in the next room. */
  tick: { source: 'soundbank://soundlibrary/wood/hits/hits_09', volume: '30%' },
};
