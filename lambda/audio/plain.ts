/** The timeline as plain SSML, for a device that cannot render APL for Audio: the words in order, with the few pauses SSML allows. */
import type { Timeline } from '../coach/timeline';
import { escapeXml } from '../language/ssml';

/** SSML renders at most ten seconds of breaks in one response (platform.md, section 1); a second stays in hand. */
const PAUSE_BUDGET_MS = 9000;
const SHORTEST_PAUSE_MS = 50;

/** The body of a `<speak>`. It keeps the order and shares the pauses out evenly; it cannot keep the tempo. */
export function toPlainSsml({ moments }: Timeline): string {
  const spoken = moments.filter(({ say }) => say !== '');
  const share = Math.floor(PAUSE_BUDGET_MS / Math.max(spoken.length, 1));
  const pause = Math.min(share - (share % 10), 1000);
  const gap = pause >= SHORTEST_PAUSE_MS ? `<break time="${pause}ms"/>` : ' ';
  return spoken.map(({ say }) => escapeXml(say)).join(gap);
}
