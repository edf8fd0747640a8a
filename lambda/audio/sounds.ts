/** The one table of sounds from Alexa's sound library, so that a name that turns out wrong on a device is mended in one place. */
import type { SoundName } from '../coach/set/timeline';

/**
 * UNCONFIRMED: the names were seen in use in public skills, no device was at hand to hear them. The official list:
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/ask-soundlibrary.html
 * Each is put in a Mixer and cut to its slot, so its length does not matter.
 */
export const SOUNDS: Readonly<Record<SoundName, string>> = {
  beep: 'soundbank://soundlibrary/musical/amzn_sfx_electronic_beep_01',
};
