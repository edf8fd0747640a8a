/** Holds the interaction models to Amazon's rules and to the catalogue: committed as generated, and nothing said means two things. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import spec from 'ask-smapi-model/spec.json';
import { FEELS } from '../lambda/coach/effort';
import { LEVELS } from '../lambda/coach/catalogue/exercise';
import { EXERCISE_IDS } from '../lambda/coach/catalogue/exercises';
import { MEASURES } from '../lambda/coach/progress';
import { ROUTINE_IDS } from '../lambda/coach/catalogue/routines';
import { BODY_PARTS, SAFETY_SIGNS } from '../lambda/coach/safety';
import { SWAPS } from '../lambda/coach/catalogue/topic';
import { TOPIC_IDS } from '../lambda/coach/catalogue/topic-ids';
import {
  ASPECT_IDS,
  AVOIDABLE_IDS,
  INTENTS,
  isIntentName,
  KIT_IDS,
  PLACE_IDS,
  PRESCRIPTION_NAME_IDS,
  SKIPPABLE_IDS,
  TEMPO_IDS,
  SPAN_IDS,
  WEEKDAY_IDS,
  type IntentName,
} from '../lambda/vocabulary';
import { exercises } from '../lambda/language/en/exercises';
import { interactionModel, type InteractionModel } from '../lambda/language/interaction-model';
import { MODEL_LOCALES } from '../lambda/language/model-locales';
import { SAFETY_INTENTS } from '../lambda/language/model-words';
import { BUILT_IN_PHRASES } from '../simulator/hear/built-in-phrases';
import { english } from '../simulator/hear/english';
import { cutIntoWords } from '../simulator/hear/words';

type Intent = InteractionModel['interactionModel']['languageModel']['intents'][number];
type Values = InteractionModel['interactionModel']['languageModel']['types'][number]['values'];

const LOCALES = Object.entries(MODEL_LOCALES).map(([locale, words]) => {
  const model = interactionModel(words);
  return [locale, { model, ...model.interactionModel.languageModel }] as const;
});

const BUSY: readonly IntentName[] = [
  'StartWorkoutIntent',
  'StartExerciseIntent',
  'ExplainExerciseIntent',
  'ReadyIntent',
  'FinishSetIntent',
  'CorrectCountIntent',
  'AskProgressIntent',
  'GoSlowerIntent',
  'GoFasterIntent',
  'AMAZON.PauseIntent',
  'AMAZON.ResumeIntent',
  ...Object.keys(SAFETY_INTENTS).filter(isIntentName),
];

/** Topics that could be taken for something to do, and so are no food. */
const DOINGS: readonly string[] = ['yoga', 'walking', 'hour-of-cardio', 'breath-holding', 'wide-grip'];

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
  TOPIC: [...TOPIC_IDS, 'unchecked'],
  FOOD: [...TOPIC_IDS.filter((id) => !DOINGS.includes(id)), 'unchecked'],
  SWAP: SWAPS,
  ASPECT: ASPECT_IDS,
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

/** A sentence as two numbers that can be put together: the millions of them are never written out. */
interface Hash {
  readonly one: number;
  readonly two: number;
  /** By how much what stands before is moved up. */
  readonly shiftOne: number;
  readonly shiftTwo: number;
}

/** Looked up once: in a suite each look at a global is slow, and this is asked some ten million times. */
const { imul } = Math;
/** Odd, and below 2 to the 31st. */
const PRIMES = [16_777_619, 1_540_483_477] as const;
const NOTHING: Hash = { one: 0, two: 0, shiftOne: 1, shiftTwo: 1 };

const hashed = new Map<string, Hash>();

function hashOf(text: string): Hash {
  const known = hashed.get(text);
  if (known) return known;
  let { one, two, shiftOne, shiftTwo } = NOTHING;
  const spaced = ` ${text}`;
  for (let index = 0; index < spaced.length; index += 1) {
    const code = spaced.charCodeAt(index);
    one = (imul(one, PRIMES[0]) + code) | 0;
    two = (imul(two, PRIMES[1]) + code) | 0;
    shiftOne = imul(shiftOne, PRIMES[0]);
    shiftTwo = imul(shiftTwo, PRIMES[1]);
  }
  const hash = { one, two, shiftOne, shiftTwo };
  hashed.set(text, hash);
  return hash;
}

/** Who owns which sentence, in flat arrays: open addressing, some millions of places. */
function createSentenceTable() {
  const PLACES = 2 ** 24;
  const ones = new Int32Array(PLACES);
  const twos = new Int32Array(PLACES);
  /** One more than the owner; nothing is free. */
  const owners = new Uint16Array(PLACES);
  const claimOne = (owner: number, one: number, two: number): number | undefined => {
    let place = imul(one ^ (two >>> 15), PRIMES[1]) >>> 8; // mixed, or like sentences would crowd together
    while (owners[place] !== 0 && (ones[place] !== one || twos[place] !== two)) place = (place + 1) & (PLACES - 1);
    const before = owners[place] ?? 0;
    if (before !== 0) return before - 1 === owner ? undefined : before - 1;
    ones[place] = one;
    twos[place] = two;
    owners[place] = owner + 1;
    return undefined;
  };
  /** All sentences that these parts make up; gives another owner of one of them, if there is any. */
  const claim = (owner: number, parts: readonly (readonly Hash[])[]): number | undefined => {
    let clash: number | undefined;
    const from = (at: number, one: number, two: number) => {
      const isLast = at === parts.length - 1;
      for (const hash of parts[at] ?? []) {
        const first = (imul(one, hash.shiftOne) + hash.one) | 0;
        const second = (imul(two, hash.shiftTwo) + hash.two) | 0;
        if (isLast) clash = claimOne(owner, first, second) ?? clash;
        else from(at + 1, first, second);
      }
    };
    from(0, NOTHING.one, NOTHING.two);
    return clash;
  };
  return { claim };
}

describe.each(LOCALES)('the %s model', (locale, { model, invocationName, intents, types }) => {
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
        if (!slot) return [plain(part)];
        const values = valuesOf.get(slot.type) ?? [];
        // Of a slot that only repeats another a few values do, or there would be millions of sentences;
        if (/^\{(?:second|third|fourth)/.test(part)) return values.slice(0, 2);
        // and in a sample of many slots one number or time stands for all of its kind.
        return slotsIn(sample).length > 3 && slot.type in BUILT_IN_VALUES ? values.slice(0, 1) : values;
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
    expect(new Set(Object.values(SAFETY_INTENTS))).toEqual(new Set(SAFETY_SIGNS));
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
    const owners = [...new Set([...Object.keys(BUILT_IN_PHRASES), ...intents.map(({ name }) => name)])];
    const heard = createSentenceTable();
    const clashes = new Set<string>();
    const claim = (name: string, parts: readonly (readonly string[])[], from: string) => {
      const clash = heard.claim(
        owners.indexOf(name),
        parts.map((texts) => texts.map(hashOf)),
      );
      if (clash !== undefined) clashes.add(`${from}: ${name}, ${owners[clash] ?? ''}`);
    };
    for (const [name, phrases] of Object.entries(BUILT_IN_PHRASES)) claim(name, [phrases.map(plain)], name);
    for (const { intent, sample } of samples) claim(intent.name, partsOf(intent, sample), sample);
    expect([...clashes]).toEqual([]);
    // It would be found out.
    const [taken] = samples;
    if (!taken) throw new Error('There are no samples.');
    claim('AMAZON.StopIntent', partsOf(taken.intent, taken.sample), 'twice');
    expect([...clashes]).toEqual([`twice: AMAZON.StopIntent, ${taken.intent.name}`]);
  });
});

test('every exercise is known in English by its plural too', () => {
  const unknown = EXERCISE_IDS.filter((id) => {
    const { name, plural } = exercises[id];
    return ![name, ...exercises[id].synonyms].map(plain).includes(plain(plural));
  });
  expect(unknown).toEqual([]);
});
