/** Every intent in every phase, with good, missing and absurd slots: the certification rules hold for each answer. */
import { isDeepStrictEqual } from 'node:util';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Response } from 'ask-sdk-model';
import { writeResponse } from '../lambda/alexa/write-response';
import type { Heard, Slots } from '../lambda/input';
import { INTENTS, isIntentName, type IntentName } from '../lambda/vocabulary';
import { localeOf } from '../lambda/language/locales';
import type { Reply } from '../lambda/reply';
import { readAthlete, writeAthlete, type Document } from '../lambda/store/stored-athlete';
import { itemBytes, writeUnits } from '../simulator/item-size';
import { hear } from '../simulator/spoken';
import { endsOf, heard, scenes, take } from './phases';
import { isWellFormed } from './well-formed';

const WAKE_WORDS = /\b(alexa|amazon|echo|computer|ziggy)\b/i;
const { language } = localeOf('en-US');

/** What each slot may bring: nothing, something sensible, something nobody knows, something absurd. */
const SLOT_VALUES: Readonly<Record<string, readonly Heard[]>> = {
  'AMAZON.NUMBER': [heard('8'), heard('0'), heard('-3'), heard('?'), heard('999999')],
  'AMAZON.DURATION': [heard('PT30S'), heard('PT0S'), heard('PT10M'), heard('P2Y'), heard('PT99H')],
  'AMAZON.TIME': [heard('19:00'), heard('EV'), heard('25:99'), heard('?')],
  WEEKDAY: [heard('monday', 'monday'), heard('weekdays', 'weekdays'), heard('blursday')],
  'AMAZON.DATE': [heard('2026-11-23'), heard('2026-W48'), heard('2031-01-01'), heard('2026-10'), heard('nonsense')],
  MEASURE: [heard('sets', 'sets'), heard('minutes', 'minutes'), heard('miles')],
  FEEL: [heard('too easy', 'too-easy'), heard('hard', 'hard'), heard('banana')],
  AVOIDABLE: [heard('the floor', 'floor'), heard('jumping', 'jumping'), heard('mornings')],
  SPAN: [heard('ever', 'ever')],
  EXERCISE: [heard('push up', 'push-up'), heard('half moon', 'half-moon'), heard('banana')],
  ROUTINE: [heard('gym workout', 'gym-back'), heard('banana')],
  KIT: [heard('no equipment', 'none'), heard('dumbbells', 'dumbbells'), heard('a canoe')],
  PLACE: [heard('the gym', 'gym'), heard('the moon')],
  LEVEL: [heard('advanced', 'advanced'), heard('banana')],
  SKIPPABLE: [heard('rest', 'rest'), heard('set', 'set'), heard('exercise', 'exercise'), heard('warm up', 'warm-up'), heard('life')],
  TOPIC: [heard('matcha', 'matcha'), heard('fiber', 'fiber'), heard('mocha'), heard('dragon fruit')],
  SWAP: [heard('fries', 'fries'), heard('sadness')],
  ASPECT: [heard('muscles', 'muscles'), heard('mistakes', 'mistakes'), heard('care', 'care'), heard('zen')],
  TEMPO: [heard('slow', 'slow'), heard('quick', 'quick'), heard('purple')],
  PRESCRIPTION_NAME: [heard('physio set', 'physio'), heard('my grandmother\'s set'), heard('alexa'), heard('<&> 7')],
  BODY_PART: [heard('back', 'back'), heard('knee', 'knee'), heard('banana')],
}; // oxfmt-ignore

function variants(intent: IntentName): readonly Slots[] {
  const row: Readonly<Record<string, string>> = INTENTS[intent];
  const one = Object.entries(row).flatMap(
    ([slot, type]) => (SLOT_VALUES[type] ?? []).map((value) => ({ [slot]: value })), // a slot of this very intent
  );
  const all = Object.fromEntries(
    Object.entries(row).flatMap(([slot, type]) => {
      const value = SLOT_VALUES[type]?.[0];
      return value ? [[slot, value]] : [];
    }),
  ) as Slots; // as above
  return [{}, ...one, all];
}

function problems(reply: Reply): readonly string[] {
  const response = writeResponse(reply, language);
  const said = hear(response.outputSpeech, response.directives).text;
  const again = hear(response.reprompt?.outputSpeech, response.reprompt?.directives).text;
  const heardText = [
    said,
    again,
    ...(reply.sound?.moments ?? []).map(({ say }) => say),
    ...(reply.reprompt?.sound?.moments ?? []).map(({ say }) => say),
  ].join(' ');
  const athlete = { ...reply.athlete, version: 1 };
  // As it comes back from the table: fields without a value are not there.
  const text = JSON.stringify(writeAthlete(athlete, undefined));
  const document = JSON.parse(text) as Document;
  const questions = (said.match(/\?/g) ?? []).length;
  const rules: Readonly<Record<string, boolean>> = {
    'says something': said !== '',
    'an open microphone has a question last': reply.mic === 'closed' || said.endsWith('?'),
    'a question leaves the microphone open': reply.mic === 'open' || questions === 0,
    'at most one question': questions <= 1,
    'the session flag says the same':
      response.shouldEndSession === (reply.permission ? undefined : reply.mic === 'closed'),
    'a reprompt wherever the microphone opens': reply.mic === 'closed' || again.endsWith('?'),
    'no wake word': !WAKE_WORDS.test(heardText),
    'at most 8,000 characters': ssmlOf(response).every((ssml) => ssml.length <= 8000),
    'well-formed SSML': ssmlOf(response).every((ssml) => isWellFormed(ssml)),
    'at most 24 KB': JSON.stringify({ version: '1.0', response, sessionAttributes: {} }).length <= 24_000,
    'sound within 200 s': (reply.sound?.totalMs ?? 0) <= 200_000 && (reply.reprompt?.sound?.totalMs ?? 0) <= 200_000,
    'every word fits its slot': (reply.sound?.moments ?? []).every(
      ({ say, ms }) => language.counting(reply.athlete.preferences.speech).speakingMs(say) <= ms,
    ),
    'nothing undefined is said': !/undefined|NaN|null|\[object/.test(heardText),
    'the athlete reads back as stored': isDeepStrictEqual(readAthlete(document).athlete, athlete),
    // An item is at most a third larger than its text; most need not be weighed.
    'writing the athlete costs at most six units':
      text.length <= 4500 || writeUnits(itemBytes(marshall(document))) <= 6,
  };
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [rule]));
}

function ssmlOf({ outputSpeech, reprompt }: Response): readonly string[] {
  return [outputSpeech, reprompt?.outputSpeech].flatMap((speech) => (speech?.type === 'SSML' ? [speech.ssml] : []));
}

describe.each(scenes())('$name', ({ athlete, now }) => {
  test.each(Object.keys(INTENTS).filter(isIntentName))('%s', (intent) => {
    const broken = variants(intent).flatMap((slots) => {
      return endsOf(take(athlete, { intent, slots }, now), now).flatMap((reply) => {
        const found = problems(reply);
        return found.length > 0 ? [{ slots, found, say: reply.say, sound: reply.sound?.moments.at(-1)?.say }] : [];
      });
    });
    expect(broken).toEqual([]);
  });

  test('Stop leaves at once; Cancel too, or drops the question that is open', () => {
    for (const intent of ['AMAZON.StopIntent', 'AMAZON.NavigateHomeIntent', 'AMAZON.CancelIntent'] as const) {
      const reply = take(athlete, { intent }, now);
      const isDropped = intent === 'AMAZON.CancelIntent' && reply.mic === 'open';
      if (isDropped) expect(reply.athlete.asked?.about).not.toBe(athlete.asked?.about);
      else expect(reply.mic).toBe('closed');
      expect(reply.sound).toBeUndefined();
      if (!isDropped) expect(reply.say.split(' ').length).toBeLessThanOrEqual(20);
    }
  });

  test('the end of the session is answered by silence and loses nothing', () => {
    const reply = take(athlete, { kind: 'ended' }, now);
    expect(reply.say).toBe('');
    expect(reply.athlete.lifetime.seconds).toBeGreaterThanOrEqual(athlete.lifetime.seconds);
  });

  test('opening the skill again asks one question', () => {
    expect(problems(take(athlete, { kind: 'launch' }, now + 60_000))).toEqual([]);
  });

  test.each(['accepted', 'denied', 'unanswered'] as const)(
    'a permission that is %s keeps the same rules',
    (consent) => {
      for (const token of ['monday@19:00', 'nonsense']) {
        const ends = endsOf(take(athlete, { kind: 'consent', consent, token }, now), now);
        expect(ends.flatMap(problems)).toEqual([]);
        expect(ends.every(({ permission }) => permission === undefined)).toBe(true);
      }
    },
  );

  test('plain speech, for a device without APL for Audio, keeps the same rules', () => {
    for (const intent of ['ReadyIntent', 'AMAZON.YesIntent', 'AMAZON.RepeatIntent'] as const) {
      const reply = take({ ...athlete, plainSpeech: true }, { intent }, now);
      expect(endsOf(reply, now).flatMap(problems)).toEqual([]);
    }
  });
});
