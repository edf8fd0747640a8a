/** Holds every turn to its time, whatever mixture of delays and failures it meets: an answer within six and a half seconds, safety within two. */
import fc from 'fast-check';
import { english } from '../../lambda/language/en';
import { SAFETY_INTENTS } from '../../lambda/language/model-words';
import { createSkill } from '../../lambda/alexa/skill';
import { createDynamoStore } from '../../lambda/store/dynamo-store';
import { FAULT_NAMES, Trigger, type FaultName } from '../../bench/faults/kinds';
import { STEADY } from '../coach/any-set';
import { createSpeaker, pushUps, START } from '../speaker';
import { atOnce, jumpTheClock } from './lanes';
import { Wire } from './wire';

beforeAll(jumpTheClock);

afterAll(() => {
  jest.useRealTimers();
});

/** One thing after the other goes wrong, a call each; then all is well, or the last goes on. */
class Mixture extends Trigger {
  constructor(
    private readonly faults: readonly (FaultName | 'none')[],
    private readonly goesOn: boolean,
  ) {
    super();
  }

  override pull() {
    const fault = this.faults[this.calls] ?? (this.goesOn ? this.faults.at(-1) : 'none') ?? 'none';
    this.arm(fault === 'none' ? undefined : fault);
    return super.pull();
  }
}

const anyMixture = fc
  .tuple(fc.array(fc.constantFrom('none' as const, ...FAULT_NAMES), { minLength: 1, maxLength: 12 }), fc.boolean())
  .map(([faults, goesOn]) => new Mixture(faults, goesOn));

const WORDS = [
  'AMAZON.PauseIntent',
  'AskProgressIntent',
  'AMAZON.HelpIntent',
  'AdjustIntent',
  'AMAZON.StopIntent',
] as const;
const SAFETY = Object.keys(SAFETY_INTENTS);

function speakerOn(wire: Wire) {
  const store = createDynamoStore({ table: 'wired', connection: wire.connection });
  const skill = createSkill({ store, now: () => Date.now(), audioDelayMs: 0, log: () => undefined });
  const remaining = { getRemainingTimeInMillis: () => 7000 };
  return createSpeaker((envelope) => atOnce(skill(envelope, remaining)), 'somebody');
}

/** What is said after a set has begun, while the database behaves so. */
async function say(intent: string, mixture: Mixture, launches: boolean) {
  const wire = new Wire();
  const speaker = speakerOn(wire);
  jest.setSystemTime(START);
  await speaker.launch();
  await speaker.say('StartExerciseIntent', pushUps(12));
  speaker.now += 31_000;
  jest.setSystemTime(speaker.now);
  wire.trigger = mixture;
  const before = Date.now();
  const { text } = launches ? await speaker.launch() : await speaker.say(intent);
  return { text, ms: Date.now() - before };
}

test('whatever comes together', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...WORDS), anyMixture, fc.boolean(), async (intent, mixture, launches) => {
      const { text, ms } = await say(intent, mixture, launches);
      expect(text).not.toBe('');
      expect(ms).toBeLessThanOrEqual(6500);
    }),
    { ...STEADY, numRuns: 40 },
  );
});

test('the read answered at the second try, the write never: the launch is answered in time', async () => {
  const { text, ms } = await say('', new Mixture(['delay 5 s', 'none', 'hang'], true), true);
  expect(text).toContain(english.prompts.outage);
  expect(ms).toBeLessThanOrEqual(6500);
});

test('a word of safety never waits, and is never an apology', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...SAFETY), anyMixture, async (intent, mixture) => {
      const { text, ms } = await say(intent, mixture, false);
      expect(text).not.toContain(english.prompts.outage);
      expect(ms).toBeLessThanOrEqual(2000);
    }),
    { ...STEADY, numRuns: 30 },
  );
});
