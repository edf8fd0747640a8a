/** A plain timeline as SSML, for a device that cannot render APL for Audio: the words in order with even pauses. */
import { plainPauseMs } from '../coach/set/plain-timeline';
import type { Timeline } from '../coach/set/timeline';
import { escapeXml } from '../language/ssml';

/** The body of a `<speak>`. */
export function toPlainSsml({ moments }: Timeline): string {
  const spoken = moments.filter(({ say }) => say !== '');
  const pauseMs = plainPauseMs(spoken.length);
  const gap = pauseMs > 0 ? `<break time="${pauseMs}ms"/>` : ' ';
  return spoken.map(({ say }) => escapeXml(say)).join(gap);
}
