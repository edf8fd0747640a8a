/** What a locale's interaction model is held to: Amazon's rules and the catalogue; committed as generated, and nothing said means two things. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import spec from 'ask-smapi-model/spec.json';
import { FEELS } from '../lambda/coach/effort';
import { LEVELS } from '../lambda/coach/catalogue/exercise';
import { PROGRAMME_IDS } from '../lambda/coach/catalogue/programmes';
import { ACTIVITIES } from '../lambda/coach/elsewhere';
import { EXERCISE_IDS } from '../lambda/coach/catalogue/exercises';
import { MEASURES } from '../lambda/coach/progress';
import { ROUTINE_IDS } from '../lambda/coach/catalogue/routines';
import { BODY_PARTS } from '../lambda/coach/safety';
import { SWAPS } from '../lambda/coach/catalogue/topic';
import { foodIds } from '../lambda/coach/catalogue/food';
import { absentFoodIds } from '../lambda/coach/food/absent';
import { foodOf } from '../lambda/coach/food/homes';
import { TOPIC_IDS } from '../lambda/coach/catalogue/topic-ids';
import {
  ASPECT_IDS,
  AVOIDABLE_IDS,
  HEFT_IDS,
  SPARABLE_IDS,
  INTENTS,
  isIntentName,
  KIT_IDS,
  PLACE_IDS,
  PRESCRIPTION_NAME_IDS,
  SKIPPABLE_IDS,
  TELLING_IDS,
  TEMPO_IDS,
  SPAN_IDS,
  WEEKDAY_IDS,
  type IntentName,
} from '../lambda/vocabulary';
import { interactionModel, type InteractionModel } from '../lambda/language/interaction-model';
import { MODEL_LOCALES } from '../lambda/language/model-locales';
import { SAFETY_INTENTS } from '../lambda/language/model-words';
import { BUILT_IN_PHRASES } from '../simulator/hear/built-in-phrases';
import { english } from '../simulator/hear/english';
import { cutIntoWords } from '../simulator/hear/words';
import { clashesAmong, type Claim } from './clashes';

type Intent = InteractionModel['interactionModel']['languageModel']['intents'][number];
type Values = InteractionModel['interactionModel']['languageModel']['types'][number]['values'];

const BUSY: readonly IntentName[] = [
  'StartWorkoutIntent',
  'StartExerciseIntent',
  'ExplainExerciseIntent',
  'ReadyIntent',
  'FinishSetIntent',
  'CorrectCountIntent',
  'AskProgressIntent',
  'AdjustIntent',
  'HoldOnIntent',
  'GoOnIntent',
  ...Object.keys(SAFETY_INTENTS).filter(isIntentName),
];

/** What is wrong with a body right now: whichever of these hears it, the word in the slot makes the alarm, and its grade. */
const BODY_ALARMS: readonly IntentName[] = [
  'ReportEmergencyIntent',
  'ReportFaintIntent',
  'ReportBackEmergencyIntent',
  'ReportDizzinessIntent',
  'ReportPainIntent',
];

/** Topics that could be taken for something to do, and so are no food. */
const DOINGS: readonly string[] = [
  'yoga',
  'walking',
  'hour-of-cardio',
  'breath-holding',
  'wide-grip',
  'cold-plunge',
  'foam-rolling',
  'fasted-training',
  'sauna',
  'steps',
  'naps',
  'posture',
];

/** A food that is a topic is heard as that. */
const HOMES: readonly (string | undefined)[] = TOPIC_IDS.map((id) => foodOf(id));
const FOOD_ROWS: readonly string[] = [...foodIds().filter((id) => !HOMES.includes(id)), ...absentFoodIds()];

const IDS: Readonly<Record<string, readonly string[]>> = {
  ROUTINE: ROUTINE_IDS,
  KIT: KIT_IDS,
  PLACE: PLACE_IDS,
  LEVEL: LEVELS,
  EXERCISE: EXERCISE_IDS,
  SKIPPABLE: SKIPPABLE_IDS,
  TEMPO: TEMPO_IDS,
  PRESCRIPTION_NAME: PRESCRIPTION_NAME_IDS,
  BODY_PART: BODY_PARTS,
  WEEKDAY: WEEKDAY_IDS,
  MEASURE: MEASURES,
  SPAN: SPAN_IDS,
  FEEL: FEELS,
  AVOIDABLE: AVOIDABLE_IDS,
  TOPIC: [...TOPIC_IDS, ...FOOD_ROWS, 'unchecked'],
  FOOD: [...TOPIC_IDS.filter((id) => !DOINGS.includes(id)), ...FOOD_ROWS, 'unchecked'],
  EATEN: [...foodIds(), ...absentFoodIds()],
  SWAP: SWAPS,
  ASPECT: ASPECT_IDS,
  PROGRAMME: PROGRAMME_IDS,
  SPARABLE: SPARABLE_IDS,
  ACTIVITY: ACTIVITIES,
  HEFT: HEFT_IDS,
  ...TELLING_IDS,
};

/** What people say for the slots that Alexa reads by herself: a few of each, enough to meet a sample without slots. */
const BUILT_IN_VALUES: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.NUMBER': ['one', 'two', 'ten', 'twelve', 'thirty'],
  'AMAZON.DURATION': ['a second', 'thirty seconds', 'a minute', 'ten minutes', 'an hour'],
  'AMAZON.TIME': ['seven in the evening', 'noon', 'six thirty', 'eight o clock', 'the evening'],
  'AMAZON.DATE': ['today', 'yesterday', 'tomorrow', 'this week', 'last week', 'on monday'],
};

const SLOT = /\{(\w+)\}/g;
const slotsIn = (sample: string) => [...sample.matchAll(SLOT)].map(([, name = '']) => name);
const isBuiltIn = ({ name }: Intent) => name.startsWith('AMAZON.');
/** The words as they are compared: short forms written out, hyphens parted. */
const plain = (text: string) => cutIntoWords(text, english).plain.join(' ');
const saidFor = (values: Values) => values.flatMap(({ name }) => [name.value, ...name.synonyms]);

/** Amazon's own schema, closed so that a mistyped key is found. */
function schemaValidator() {
  const definitions = structuredClone(spec.definitions) as Record<string, Record<string, unknown>>; // keys are deleted below
  for (const definition of Object.values(definitions)) {
    const { type, properties, discriminator, allOf } = definition;
    if (type === 'object' && properties && !discriminator && !allOf) definition['additionalProperties'] ??= false;
    delete definition['discriminator'];
  }
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema({ $id: 'smapi', definitions });
  return ajv.compile({ $ref: 'smapi#/definitions/v1.skill.interactionModel.InteractionModelData' });
}

export function describeModel(locale: string): void {
  describe(`the ${locale} model`, () => {
    const words = MODEL_LOCALES[locale];
    if (!words) throw new Error(`Nothing is heard in ${locale}.`);
    const model = interactionModel(words);
    const { invocationName, intents, types } = model.interactionModel.languageModel;

    const valuesOf = new Map(
      [...Object.entries(BUILT_IN_VALUES), ...types.map(({ name, values }) => [name, saidFor(values)] as const)].map(
        ([name, values]) => [name, [...new Set(values.map(plain))]],
      ),
    );
    const samples = intents.flatMap((intent) => intent.samples.map((sample) => ({ intent, sample })));

    /** What may stand at each place of a sample, in plain words: all of it together is every sentence the sample stands for. */
    function partsOf(intent: Intent, sample: string): readonly (readonly string[])[] {
      return sample
        .split(/(\{\w+\})/)
        .map((part) => {
          const slot = intent.slots?.find(({ name }) => part === `{${name}}`);
          return slot ? (valuesOf.get(slot.type) ?? []) : [plain(part)];
        })
        .filter(([first]) => first !== '');
    }

    test('is committed as it is generated', () => {
      const file = join(__dirname, '..', 'interaction-models', `${locale}.json`);
      expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(model, null, 2)}\n`);
    });

    test('is what Amazon accepts', () => {
      const isValid = schemaValidator();
      isValid(model);
      expect(isValid.errors ?? []).toEqual([]);
      const mistyped = { interactionModel: { languageModel: { ...model.interactionModel.languageModel, intens: [] } } };
      expect(isValid(mistyped)).toBe(false);
    });

    test('has an invocation name that Amazon allows', () => {
      expect(invocationName).toMatch(/^[a-z']+(?: [a-z']+)+$/);
      expect(invocationName).not.toMatch(
        /\b(?:alexa|amazon|echo|computer|ziggy|skill|app|open|ask|tell|start|launch|begin|to|from|by|if|and|the|a|an)\b/,
      );
    });

    test('hears every intent and every safety sign, each in many ways', () => {
      expect(intents.map(({ name }) => name)).toEqual(Object.keys(INTENTS));
      const tooFew = intents.filter(
        (intent) => intent.samples.length < (BUSY.includes(intent.name) ? 20 : isBuiltIn(intent) ? 0 : 8),
      );
      expect(tooFew.map(({ name, samples: { length } }) => `${name}: ${length}`)).toEqual([]);
    });

    test('lists exactly the ids of the catalogue', () => {
      const listed = Object.fromEntries(types.map(({ name, values }) => [name, values.map(({ id }) => id).sort()]));
      expect(listed).toEqual(Object.fromEntries(Object.entries(IDS).map(([name, ids]) => [name, [...ids].sort()])));
    });

    test('writes samples as Amazon wants them: words and slots, no digits, no launch words', () => {
      const faulty = samples.filter(
        ({ sample }) =>
          !/^(?:[a-z]+(?:['-][a-z]+)*'?|\{[a-zA-Z]+\})(?: (?:[a-z]+(?:['-][a-z]+)*'?|\{[a-zA-Z]+\}))*$/.test(sample) ||
          /\b(?:alexa|amazon|echo|computer|ziggy)\b/.test(sample) ||
          /^(?:open|launch|ask|use|run|load|tell(?! me)|talk to|to|by|for|if|whether|using|with)\b/.test(sample) ||
          sample.includes(invocationName) ||
          sample.length > 200,
      );
      expect(faulty.map(({ sample }) => sample)).toEqual([]);
    });

    test('writes slot values as words', () => {
      const values = types.flatMap(({ values: each }) => saidFor(each));
      const faulty = values.filter(
        (value) => !/^[a-zA-Z]+(?:\.|(?:['-][a-zA-Z]+)*)(?: [a-zA-Z]+(?:\.|(?:['-][a-zA-Z]+)*))*$/.test(value),
      );
      expect(faulty).toEqual([]);
    });

    test('declares the slots it uses, uses those it declares, and none twice in a sample', () => {
      for (const intent of intents) {
        const declared = (intent.slots ?? []).map(({ name }) => name);
        expect([intent.name, new Set(intent.samples.flatMap(slotsIn))]).toEqual([intent.name, new Set(declared)]);
        const twice = intent.samples.filter((sample) => new Set(slotsIn(sample)).size < slotsIn(sample).length);
        expect(twice).toEqual([]);
      }
    });

    test('repeats no sample within an intent', () => {
      const repeated = intents.flatMap(({ samples: each }) => each.filter((sample, at) => each.indexOf(sample) !== at));
      expect(repeated).toEqual([]);
    });

    test('gives no word of a slot type to two values', () => {
      const clashes = types.flatMap(({ values }) => {
        const ids = new Map<string, string>();
        return values.flatMap(({ id, name }) =>
          [name.value, ...name.synonyms].flatMap((said) => {
            const other = ids.get(plain(said)) ?? id;
            ids.set(plain(said), id);
            return other === id ? [] : [`"${said}": ${other}, ${id}`];
          }),
        );
      });
      expect(clashes).toEqual([]);
    });

    test('gives no sentence to two intents, whatever fills its slots, nor takes one that Alexa hears as a built-in', () => {
      const builtIns = Object.entries(BUILT_IN_PHRASES).map(([owner, phrases]): Claim => ({
        owner,
        from: owner,
        parts: [phrases.map(plain)],
      }));
      const claims = samples.map(({ intent, sample }): Claim => ({
        owner: BODY_ALARMS.includes(intent.name) ? 'an alarm of the body' : intent.name,
        from: sample,
        parts: partsOf(intent, sample),
      }));
      expect(clashesAmong([...builtIns, ...claims])).toEqual([]);
      // It would be found out.
      const [taken] = claims;
      if (!taken) throw new Error('There are no samples.');
      expect(clashesAmong([taken, { ...taken, owner: 'AMAZON.StopIntent' }])).toHaveLength(1);
    });
  });
}
