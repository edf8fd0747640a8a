/** Safety in every phase: the session stops where it must, nothing is kept or logged, nothing invites to go on. */
import { SAFETY, type SafetySign } from '../lambda/coach/safety';
import type { IntentName } from '../lambda/vocabulary';
import { SAFETY_INTENTS } from '../lambda/language/model-words';
import { hear } from '../simulator/spoken';
import { writeResponse } from '../lambda/alexa/write-response';
import { english } from '../lambda/language/en';
import { safety } from '../lambda/language/en/safety';
import { heard, scenes, take } from './phases';

const SIGNS = Object.entries(SAFETY_INTENTS) as (readonly [IntentName, SafetySign])[]; // the table's own rows
/** Words that would tell on somebody if they stood in the database. */
const TELLTALE = /pain|chest|dizz|faint|pregnan|injur|hurt|sick|symptom|safety[^N]/i;

describe.each(scenes())('$name', ({ athlete, now }) => {
  test.each(SIGNS)('%s', (intent, sign) => {
    const reply = take(athlete, { intent }, now);
    const response = writeResponse(reply, english);
    const said = hear(response.outputSpeech, response.directives).text;
    expect(said.startsWith(safety.responses[sign].first({ number: '', crisisLine: '' }).slice(0, 12))).toBe(true);
    expect(JSON.stringify(reply.athlete)).not.toMatch(TELLTALE);
    if (SAFETY[sign].stopsSession) {
      expect(reply.mic).toBe('closed');
      expect(reply.athlete.session.phase).toBe('idle');
      expect(reply.sound).toBeUndefined();
    }
    if (SAFETY[sign].tier <= 2) {
      const back = take(reply.athlete, { kind: 'launch' }, now + 60_000);
      expect(back.athlete.asked?.about).not.toBe('resume');
    }
    expect(reply.athlete.lifetime.seconds).toBeGreaterThanOrEqual(athlete.lifetime.seconds);
  });
});

test('alarm inside a slot that nobody knows comes before the question it was part of', () => {
  const [scene] = scenes().filter(({ name }) => name === 'counting');
  if (!scene) throw new Error('no counting scene');
  const slots = { topic: heard('matcha but my chest feels tight') };
  const reply = take(scene.athlete, { intent: 'AskTopicIntent', slots }, scene.now);
  expect(reply.mic).toBe('closed');
  expect(reply.say).toContain('Stop now.');
});
