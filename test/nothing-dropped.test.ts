/**
 * Nothing that was said is dropped: of each slot of each intent, leaving it out changes what is said, done or kept in at least one
 * scene. A slot that changes nothing stands in the table below, with its reason.
 */
import { isDeepStrictEqual } from 'node:util';
import { modelOf } from '../simulator/hear/ears';
import { newAthlete } from '../lambda/coach/athlete';
import type { Heard, Slots, Thread } from '../lambda/input';
import { INTENTS, isIntentName, type IntentName } from '../lambda/vocabulary';
import { heard, scenes, START, take, type Scene } from './phases';

/** Several each: one alone may be what would have been done anyhow. */
const SAYINGS: Readonly<Record<string, readonly Heard[]>> = {
  'AMAZON.NUMBER': [heard('3'), heard('8'), heard('25'), heard('64')],
  'AMAZON.DURATION': [heard('PT30S'), heard('PT10M'), heard('P2W'), heard('PT1M30S')],
  'AMAZON.TIME': [heard('19:00'), heard('EV')],
  'AMAZON.DATE': [heard('2026-11-23'), heard('2026-W48'), heard('2026-12-05')],
  PRESCRIPTION_NAME: [heard('physio', 'physio'), heard('mornings')],
  TOPIC: [
    heard('matcha', 'matcha'),
    heard('banana', 'banana'),
    heard('rice', 'rice'),
    heard('oats', 'oats'),
    heard('cheddar', 'cheddar'),
  ],
};
/** Of a long list, so many evenly apart. */
const AT_MOST = 24;

const { types = [] } = modelOf('en-US').interactionModel.languageModel;

const said = new Map<string, readonly Heard[]>();

function sayingsOf(type: string): readonly Heard[] {
  const known = said.get(type) ?? drawn(type);
  said.set(type, known);
  return known;
}

function drawn(type: string): readonly Heard[] {
  const listed = (types.find(({ name }) => name === type)?.values ?? []).map(({ id, name }) =>
    heard(name.value, ...(id ? [id] : [])),
  );
  const step = Math.max(Math.ceil(listed.length / AT_MOST), 1);
  return SAYINGS[type] ?? listed.filter((_, index) => index % step === 0);
}

/** What somebody has said besides: nothing, one thing more, or all there is. */
function beside(intent: IntentName, slot: string): readonly Slots[] {
  const others = Object.entries(INTENTS[intent]).filter(([name]) => name !== slot);
  const single = others.flatMap(([name, type]) =>
    sayingsOf(type)
      .slice(0, 4)
      .map((value) => ({ [name]: value })),
  );
  const all = [0, 1, 2, 3].map((nth) =>
    Object.fromEntries(others.map(([name, type]) => [name, sayingsOf(type)[nth] ?? sayingsOf(type)[0]])),
  );
  return [{}, ...all, ...single] as readonly Slots[]; // slots of this very intent
}

const THREADS: readonly Thread[] = [{}, { exercise: 'push-up' }];
/** Of questions about food, some go on with what was talked of last. */
const FOOD_THREADS: readonly Thread[] = [
  ...THREADS,
  { food: { foods: ['white-rice', 'banana'], nutrient: 'protein', said: 'Of rice.' } },
];
const FOOD_TYPES: ReadonlySet<string> = new Set(['TOPIC', 'NUTRIENT', 'AFTERTHOUGHT', 'DIET']);

function threadsOf(intent: IntentName): readonly Thread[] {
  return Object.values(INTENTS[intent]).some((type) => FOOD_TYPES.has(type)) ? FOOD_THREADS : THREADS;
}
const FEW = 6;
const SCENES = [...scenes(), withRepsSaved()];

/** A set whose reps have a tempo, kept by name: the one of the scenes is a hold. */
function withRepsSaved(): Scene {
  const now = START + 60_000;
  const set = { exercise: heard('push ups', 'push-up'), amount: heard('12') };
  const counted = take(
    newAthlete('2026-11-23', 'America/New_York'),
    { intent: 'StartExerciseIntent', slots: set },
    START,
  );
  const saved = take(
    counted.athlete,
    { intent: 'SavePrescriptionIntent', slots: { name: heard('physio', 'physio') } },
    now,
  );
  return { name: 'with push-ups saved', athlete: saved.athlete, now };
}

/** Same request, same moment: only the slot differs. */
function replyTo({ athlete, now }: Scene, intent: IntentName, slots: Slots, thread: Thread): unknown {
  return take(athlete, { intent, slots }, now, { thread, requestId: 'the same' });
}

/** Of what is known to change nothing, a few scenes and words are tried: there it would show first. */
function matters(intent: IntentName, slot: string, type: string): boolean {
  const isKnown = `${intent}.${slot}` in ONLY_HEARD;
  const [tried, sayings, others] = isKnown
    ? [SCENES.slice(0, FEW), sayingsOf(type).slice(0, FEW), beside(intent, slot).slice(0, 1)]
    : [SCENES, sayingsOf(type), beside(intent, slot)];
  return threadsOf(intent).some((thread) =>
    others.some((more) =>
      tried.some((scene) => {
        const without = replyTo(scene, intent, more, thread);
        return sayings.some(
          (value) => !isDeepStrictEqual(replyTo(scene, intent, { ...more, [slot]: value }, thread), without),
        );
      }),
    ),
  );
}

/** Slots that change nothing, and why they are there. */
const ONLY_HEARD: Readonly<Record<string, string>> = {
  // Words that justify the intent: the policy asks back without them, or the sentence is placed by them.
  'AskFoodInPregnancyIntent.pregnant': 'what makes it this question',
  'AskFormIntent.posture': 'what makes it a question on form; the answer says how the part stands',
  'AskFormIntent.thing': 'what makes it no question on form, and then it is asked back',
  'AskFormIntent.verb': 'what makes it a question on form',
  'DeleteEverythingIntent.object': 'what makes it this wish, which is asked about in any case',
  'HoldOnIntent.thing': 'why somebody is called away, which is nobody’s affair',
  'ReportFaintIntent.kin': 'whoever has fainted, the words are the same',
  'SayClearedIntent.told': 'what makes it this word',
  'SayElsewhereIntent.elsewhere': 'on which day a move and its number are noted, which takes all three at once',
  'SmallTalkIntent.kin': 'what shows that it is no alarm',
  'SmallTalkIntent.thing': 'what shows that it is no alarm',
  // Nothing may hang on them.
  'AskMedicalQuestionIntent.exercise': 'whatever it is about, a doctor is to be asked',
  'AskMedicalQuestionIntent.food': 'whatever it is about, a doctor is to be asked',
  'ReportPainIntent.exercise': 'pain stops whatever was done, and the same is said of each',
  'ReportPregnancyIntent.count': 'weeks or months: the same care, and nothing of it is kept',
  'ReportPregnancyIntent.exercise': 'the same care before each of them',
  // The answer is the same for each of them.
  'AskFoodForChildIntent.nutrient': 'all figures are those of adults',
  'AskFoodForChildIntent.age': 'months or years; what is advised says itself from which age on',
  'AskFoodForDietIntent.amount': 'no one food makes up so much: those that hold most are told, with what each brings',
  'HowDoYouKnowIntent.exercise': 'every exercise is counted in the same way',
};

test('every slot of every intent changes what is said, done or kept', () => {
  const idle = Object.entries(INTENTS).flatMap(([intent, row]: [string, Readonly<Record<string, string>>]) =>
    isIntentName(intent)
      ? Object.entries(row).flatMap(([slot, type]) => (matters(intent, slot, type) ? [] : [`${intent}.${slot}`]))
      : [],
  );
  expect(idle.toSorted()).toEqual(Object.keys(ONLY_HEARD).toSorted());
});
