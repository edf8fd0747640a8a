/** Turns the words of a language into Amazon's interaction model, so that intents, slots and words can never drift apart. */
import { INTENTS, isIntentName, slotInModel, type IntentName } from '../vocabulary';
import type { ModelWords } from './model-words';
import { sentencesOf } from './patterns';
import type { SlotValue } from './slot-value';

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
  const intents = Object.keys(INTENTS)
    .filter(isIntentName)
    .map((name): IntentDefinition => {
      const row: Readonly<Record<string, string>> = INTENTS[name];
      const slots = Object.entries(row).map(([slot, type]): SlotDefinition => ({
        name: slotInModel(slot, type),
        type,
      }));
      return {
        name,
        ...(slots.length > 0 ? { slots } : {}),
        samples: sentencesOf(words.samples[name]).map((sample) => inModelNames(sample, row)),
      };
    });
  const types: Readonly<Record<string, Readonly<Record<string, SlotValue>>>> = words.slotTypes;
  const used = new Set(intents.flatMap(({ slots = [] }) => slots.map(({ type }) => type)));
  return {
    interactionModel: {
      languageModel: {
        invocationName: words.invocationName,
        modelConfiguration: { fallbackIntentSensitivity: { level: 'LOW' } },
        intents,
        types: Object.entries(types)
          .filter(([name]) => used.has(name))
          .map(([name, values]) => ({ name, values: Object.entries(values).map(typeValue) })),
      },
    },
  };
}

function inModelNames(sample: string, row: Readonly<Record<string, string>>): string {
  return sample.replace(/\{(\w+)\}/g, (_, slot: string) => `{${slotInModel(slot, row[slot] ?? '')}}`);
}

function typeValue([id, { name, synonyms }]: readonly [string, SlotValue]): TypeDefinition['values'][number] {
  return { id, name: { value: name, synonyms: [...new Set(synonyms)].filter((synonym) => synonym !== name) } };
}
