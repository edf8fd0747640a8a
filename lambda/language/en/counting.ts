/** What is called out while a set runs, in English, and how long things take to say. */
import type { CountWords } from '../../coach/set/timeline';
import { capital, counted, number } from './numbers';

/**
 * Milliseconds of English speech at the usual rate, rather too long than too short: it only decides what fits a slot.
 * Fitted to a synthetic voice at 165 words a minute (espeak-ng, its silence at the end taken off).
 */
function speakingMs(text: string): number {
  if (text === '') return 0;
  let ms = 180;
  let afterSpace = false;
  // A set asks this of each of its words, so it is one walk over the letters.
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isSpace = code === 32 || code === 10;
    if (isSpace && !afterSpace) ms += 60;
    afterSpace = isSpace;
    const letter = code | 32;
    if (letter >= 97 && letter <= 122) ms += 63;
    else if (STOPS.includes(text.charAt(index))) ms += 260;
    else if (COMMAS.includes(text.charAt(index))) ms += 160;
  }
  return ms;
}

const STOPS = '.?!';
const COMMAS = ',;';

/** How much longer slow talk takes; `slow` is rendered at this share of the usual rate. */
export const SLOW_RATE_PERCENT = 80;

export function counting(speech: 'slow' | 'usual'): CountWords {
  const factor = speech === 'slow' ? 100 / SLOW_RATE_PERCENT : 1;
  return {
    speakingMs: (text) => Math.round(speakingMs(text) * factor),
    count: number,
    countWith: (n, phase) => `${number(n)}, ${phase}`,
    halfWay: 'Half way',
    twoMore: 'Two more',
    lastOne: 'Last one',
    toGo: (n) => `${capital(number(n))} to go`,
    minutes: (n) => capital(counted(n, 'minute')),
    moveIn: 'Move in slowly',
    moveOut: 'And ease out',
    switchSides: 'Other side',
    round: (n, of) => (n === of ? 'Last round. Go.' : `Round ${number(n)}. Go.`),
    easy: 'Easy now. Walk it off.',
    breatheOut: 'Long breath out',
    holdForm: 'Hold your form',
    rest: 'Rest',
    tenSeconds: 'Ten seconds',
  };
}
