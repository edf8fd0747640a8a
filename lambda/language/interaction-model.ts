/** Turns the words of a language into Amazon's interaction model, so that intents, slots and words can never drift apart. */
import { INTENTS, isIntentName, type IntentName } from '../intents/names';
import { SAFETY_INTENTS, type ModelWords, type SlotValue } from './model-words';

interface SlotDefinition {
  readonly name: string;
  readonly type: string;
}

interface IntentDefinition {
  readonly name: IntentName;
  readonly slots?: readonly SlotDefinition[];
  readonly samples: readonly string[];
}

interface TypeDefinition {
  readonly name: string;
  readonly values: readonly {
    readonly id: string;
    readonly name: { readonly value: string; readonly synonyms: readonly string[] };
  }[];
}

/** The file that the Alexa console imports. */
export interface InteractionModel {
  readonly interactionModel: {
    readonly languageModel: {
      readonly invocationName: string;
      readonly modelConfiguration: { readonly fallbackIntentSensitivity: { readonly level: 'LOW' } };
      readonly intents: readonly IntentDefinition[];
      readonly types: readonly TypeDefinition[];
    };
  };
}

export function interactionModel(words: ModelWords): InteractionModel {
  const samples = samplesOf(words);
  const intents = Object.keys(INTENTS)
    .filter(isIntentName)
    .map((name): IntentDefinition => {
      const slots: SlotDefinition[] = Object.entries(INTENTS[name]).map(([slot, type]) => ({ name: slot, type }));
      return { name, ...(slots.length > 0 ? { slots } : {}), samples: samples[name] };
    });
  const used = new Set(intents.flatMap(({ slots = [] }) => slots.map(({ type }) => type)));
  return {
    interactionModel: {
      languageModel: {
        invocationName: words.invocationName,
        modelConfiguration: { fallbackIntentSensitivity: { level: 'LOW' } },
        intents,
        types: Object.entries(words.slotTypes)
          .filter(([name]) => used.has(name))
          .map(([name, values]) => ({ name, values: Object.entries(values).map(typeValue) })),
      },
    },
  };
}

function samplesOf({ utterances, safety }: ModelWords): Readonly<Record<IntentName, readonly string[]>> {
  return {
    ...utterances,
    [SAFETY_INTENTS.emergency]: safety.emergency,
    [SAFETY_INTENTS.faint]: safety.faint,
    [SAFETY_INTENTS['back-emergency']]: safety['back-emergency'],
    [SAFETY_INTENTS.dizzy]: safety.dizzy,
    [SAFETY_INTENTS['back-pain']]: safety['back-pain'],
    [SAFETY_INTENTS['injury-condition']]: safety['injury-condition'],
    [SAFETY_INTENTS.pregnancy]: safety.pregnancy,
    [SAFETY_INTENTS['eating-disorder']]: safety['eating-disorder'],
    [SAFETY_INTENTS['self-harm']]: safety['self-harm'],
    [SAFETY_INTENTS['rapid-loss']]: safety['rapid-loss'],
    [SAFETY_INTENTS['medical-question']]: safety['medical-question'],
    [SAFETY_INTENTS.minor]: safety.minor,
  };
}

function typeValue([id, { name, synonyms }]: readonly [string, SlotValue]): TypeDefinition['values'][number] {
  return { id, name: { value: name, synonyms: [...new Set(synonyms)].filter((synonym) => synonym !== name) } };
}
