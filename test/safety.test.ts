/** Safety in every phase: alarms are answered by their grade, one exchange stays open, nothing is kept or logged, nothing invites to go on. */
import { isResting } from '../lambda/coach/athlete';
import { GRADE, type SafetySign } from '../lambda/coach/safety';
import type { Slots } from '../lambda/input';
import type { IntentName } from '../lambda/vocabulary';
import { SAFETY_INTENTS } from '../lambda/language/model-words';
import { hear } from '../simulator/spoken';
import { writeResponse } from '../lambda/alexa/write-response';
import { english } from '../lambda/language/en';
import { safety } from '../lambda/language/en/safety';
import { heard, scenes, take, type Scene } from './phases';

/** The word that justifies each alarm, in the slot that brings it. */
const TELLING: Readonly<Partial<Record<IntentName, Slots>>> = {
  ReportEmergencyIntent: { sign: heard("can't breathe", 'breath') },
  ReportFaintIntent: { sign: heard('passed out', 'faint') },
  ReportBackEmergencyIntent: { sign: heard("can't pee", 'bladder') },
  ReportDizzinessIntent: { sign: heard('dizzy', 'dizzy') },
  ReportPainIntent: { symptom: heard('hurts', 'pain'), bodyPart: heard('back', 'back') },
  ReportConditionIntent: { sign: heard('arthritis', 'bones') },
  ReportPregnancyIntent: { sign: heard('pregnant', 'pregnant') },
  ReportEatingDistressIntent: { sign: heard('purge', 'purge') },
  ReportSelfHarmIntent: { sign: heard('want to die', 'harm') },
  AskRapidLossIntent: { rapid: heard('overnight', 'fast') },
  ReportMinorIntent: { young: heard('under eighteen', 'minor') },
  AskMedicalQuestionIntent: { seek: heard('cure', 'cure') },
};
const tell = (intent: IntentName) => ({ intent, slots: TELLING[intent] ?? {} });

const SIGNS = Object.entries(SAFETY_INTENTS) as (readonly [IntentName, SafetySign])[]; // the table's own rows
const STOPPING = SIGNS.filter(([, sign]) => GRADE[sign] === 'emergency' || GRADE[sign] === 'stop');
/** Words that would tell on somebody if they stood in the database. */
const TELLTALE = /pain|chest|dizz|faint|pregnan|injur|hurt|sick|symptom|alarm|safety[^N]/i;
const US = { number: 'nine one one', crisisLine: safety.emergencyByLocale['en-US']?.crisisLine ?? '' };

function sceneOf(wanted: string): Scene {
  const [scene] = scenes().filter(({ name }) => name === wanted);
  if (!scene) throw new Error(`no scene ${wanted}`);
  return scene;
}

describe.each(scenes())('$name', ({ athlete, now }) => {
  test.each(SIGNS)('%s', (intent, sign) => {
    const reply = take(athlete, tell(intent), now);
    const response = writeResponse(reply, english);
    const said = hear(response.outputSpeech, response.directives).text;
    expect(said).toContain(safety.responses[sign].first(US).slice(0, 12));
    expect(JSON.stringify(reply.athlete)).not.toMatch(TELLTALE);
    expect(reply.sound).toBeUndefined();
    expect(isResting(reply.athlete)).toBe(GRADE[sign] !== 'advice');
    expect(reply.athlete.lifetime.seconds).toBeGreaterThanOrEqual(athlete.lifetime.seconds);
  });

  test.each(STOPPING)('%s leaves one exchange open: silence is the alarm, no is back', (intent, sign) => {
    const isGrave = GRADE[sign] === 'emergency';
    const reply = take(athlete, tell(intent), now);
    const { thread = {} } = reply;
    expect(reply.mic).toBe('open');
    expect(reply.reprompt?.say).toContain(safety.responses[sign].again(US));
    const answered = (answer: IntentName) => take(reply.athlete, { intent: answer }, now + 9000, { thread });
    const left = take(reply.athlete, { kind: 'ended' }, now + 30_000, { thread });
    const confirmed = [answered('AMAZON.YesIntent'), take(reply.athlete, tell(intent), now + 9000, { thread })];
    // Only a life at stake ends the talk.
    for (const end of confirmed) expect(end.mic).toBe(isGrave ? 'closed' : 'open');
    for (const end of [left, ...confirmed]) {
      expect(isResting(end.athlete)).toBe(true);
      if (isGrave) expect(end.athlete.session.phase).toBe('idle');
    }
    expect(answered('AMAZON.YesIntent').say).toContain(safety.responses[sign].again(US));
    const back = answered('AMAZON.NoIntent');
    expect(isResting(back.athlete)).toBe(sign === 'self-harm');
    if (sign !== 'self-harm') expect(back.mic).toBe('open');
    const stopped = answered('AMAZON.StopIntent');
    expect(stopped.mic).toBe('closed');
    expect(isResting(stopped.athlete)).toBe(true);
  });

  test('no training is offered later that day, and the way back is one question', () => {
    const reply = take(athlete, tell('ReportEmergencyIntent'), now);
    const { athlete: after } = take(
      reply.athlete,
      { kind: 'ended' },
      now + 30_000,
      reply.thread ? { thread: reply.thread } : {},
    );
    const launched = take(after, { kind: 'launch' }, now + 60_000);
    expect(['what-else', 'start', 'finished-set']).toContain(launched.athlete.asked?.about);
    if (athlete.heardSafetyNote) expect(launched.say).toContain('finished for today');
    const asked = take(launched.athlete, { intent: 'StartWorkoutIntent' }, now + 70_000);
    expect(asked.say).toBe(safety.areYouWell);
    const cleared = take(asked.athlete, { intent: 'AMAZON.YesIntent' }, now + 80_000);
    expect(cleared.say).toContain(safety.cleared);
    expect(isResting(cleared.athlete)).toBe(false);
    expect(take(asked.athlete, { intent: 'AMAZON.NoIntent' }, now + 80_000).say).toContain(safety.thenWeRest);
    // The next day is a new one.
    expect(isResting(take(after, { kind: 'launch' }, now + 86_400_000).athlete)).toBe(false);
  });
});

describe('an open emergency', () => {
  const { athlete, now } = sceneOf('counting');
  const alarm = take(athlete, tell('ReportEmergencyIntent'), now);
  const answered = (intent: IntentName, slots: Slots = {}) =>
    take(alarm.athlete, { intent, slots }, now + 9000, { thread: alarm.thread ?? {} });

  test.each<readonly [IntentName, Slots]>([
    ['ReportEmergencyIntent', { sign: heard("it'll pass", 'played-down') }],
    ['GoOnIntent', {}],
    ['ThankIntent', { good: heard('fine', 'better') }],
    ['AMAZON.FallbackIntent', {}],
    ['SayClearedIntent', {}],
    // "It's gone, that was muscle": a question that names neither move nor food.
    ['AskAboutExerciseIntent', { aspect: heard('muscle', 'muscles') }],
    ['AskAfterthoughtIntent', { afterthought: heard('keep', 'keep') }],
  ])('is not taken back by %s', (intent, slots) => {
    const reply = answered(intent, slots);
    expect(reply.say).toBe(safety.responses.emergency.again(US));
    expect(isResting(reply.athlete)).toBe(true);
  });

  test.each<readonly [string, IntentName, Slots]>([
    ['a mild ache', 'ReportPainIntent', { symptom: heard('sore', 'ache'), bodyPart: heard('knee', 'knee') }],
    ['dizziness', 'ReportDizzinessIntent', { sign: heard('dizzy', 'dizzy') }],
  ])('is not made less by %s beside it', (_, intent, slots) => {
    const reply = answered(intent, slots);
    expect(reply.say).toBe(safety.responses.emergency.again(US));
    expect(reply.mic).toBe('closed');
  });

  test.each<IntentName>(['AMAZON.NoIntent', 'DeclineIntent'])('is taken back by a plain %s', (intent) => {
    expect(isResting(answered(intent).athlete)).toBe(false);
  });
});

test('after a lesser alarm a question that names nothing is not understood, and no food is spoken of', () => {
  const { athlete, now } = sceneOf('counting');
  const { athlete: told, thread = {} } = take(athlete, tell('ReportDizzinessIntent'), now);
  const slots = { afterthought: heard('keep', 'keep') };
  const reply = take(told, { intent: 'AskAfterthoughtIntent', slots }, now + 9000, { thread });
  expect(english.prompts.notUnderstood.some((text) => reply.say.startsWith(text))).toBe(true);
  expect(isResting(reply.athlete)).toBe(true);
});

test('"it\'ll pass", where nothing was asked, is talk', () => {
  const { athlete, now } = sceneOf('counting');
  const slots = { sign: heard("it'll pass", 'played-down') };
  const reply = take(athlete, { intent: 'ReportEmergencyIntent', slots }, now);
  expect(reply.thread?.alarm).toBeUndefined();
});

test('a false alarm in a running count is one word, and the same rep', () => {
  const { athlete, now } = sceneOf('counting');
  const alarm = take(athlete, tell('ReportPainIntent'), now);
  const back = take(alarm.athlete, { intent: 'AMAZON.NoIntent' }, now + 9000, { thread: alarm.thread ?? {} });
  expect(back.athlete.session.phase).toBe('set');
  const { session } = back.athlete;
  const was = alarm.athlete.session;
  expect('place' in session && 'place' in was && session.place).toEqual('place' in was && was.place);
  expect(back.athlete.lifetime).toEqual(alarm.athlete.lifetime);
});

describe.each(scenes())('$name, without the word that would make it an alarm', ({ athlete, now }) => {
  // Nothing urgent: without a word of theirs they are not understood, and no more.
  const quiet = ['medical-question', 'injury-condition', 'minor', 'rapid-loss', 'back-pain', 'faint'];
  const doubted = SIGNS.filter(([, sign]) => !quiet.includes(sign));
  test.each(doubted)('%s asks, and changes nothing; yes and silence are the alarm, no is back', (intent) => {
    const reply = take(athlete, { intent }, now);
    const { thread = {} } = reply;
    expect(reply.mic).toBe('open');
    expect(reply.say).toMatch(/\?$/);
    expect(isResting(reply.athlete)).toBe(false);
    const sign = thread.alarm?.sign ?? 'emergency';
    expect(reply.reprompt?.say).toContain(safety.responses[sign].first(US));
    const yes = take(reply.athlete, { intent: 'AMAZON.YesIntent' }, now + 5000, { thread });
    expect(yes.say).toContain(safety.responses[sign].first(US));
    const no = take(reply.athlete, { intent: 'AMAZON.NoIntent' }, now + 5000, { thread });
    expect(isResting(no.athlete)).toBe(false);
    expect(no.mic).toBe('open');
    const left = take(reply.athlete, { kind: 'ended' }, now + 30_000, { thread });
    // Of somebody of whom nothing is stored there is nothing to keep.
    const isKept = athlete.version > 0;
    expect(isResting(left.athlete)).toBe(isKept && GRADE[sign] !== 'advice' && GRADE[sign] !== 'mild');
  });
});

test('alarm inside a slot that nobody knows comes before the question it was part of', () => {
  const { athlete, now } = sceneOf('counting');
  const slots = { topic: heard('matcha but my chest feels tight') };
  const reply = take(athlete, { intent: 'AskTopicIntent', slots }, now);
  expect(reply.thread?.alarm?.sign).toBe('emergency');
  expect(reply.say).toContain('Stop now.');
});

test('what may be an alarm inside a slot that nobody knows is asked about; twice in a row it is one', () => {
  const { athlete, now } = sceneOf('counting');
  const slots = { topic: heard('why is everything going dark') };
  const asked = take(athlete, { intent: 'AskTopicIntent', slots }, now);
  expect(asked.say).toMatch(/\?$/);
  expect(asked.thread?.alarm).toMatchObject({ sign: 'faint', stage: 'doubt' });
  const again = take(asked.athlete, { intent: 'AskTopicIntent', slots }, now + 8000, { thread: asked.thread ?? {} });
  expect(again.say).toContain(safety.responses.faint.first(US));
  // Words that only stand inside others are none.
  const swims = take(
    athlete,
    { intent: 'StartExerciseIntent', slots: { exercise: heard('daughter swims breaststroke') } },
    now,
  );
  expect(swims.thread?.alarm).toBeUndefined();
  // Nor in a saying.
  const plate = take(
    athlete,
    { intent: 'AskTopicIntent', slots: { topic: heard('is it a heart attack on a plate') } },
    now,
  );
  expect(plate.thread?.alarm).toBeUndefined();
  const harmless = take(athlete, { intent: 'AskTopicIntent', slots: { topic: heard('giddyup oats') } }, now);
  expect(harmless.thread?.alarm).toBeUndefined();
});
