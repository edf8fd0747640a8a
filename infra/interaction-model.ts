/** Reads the generated interaction models; the files that are there are the locales that the skill is offered in. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PROJECT_FOLDER } from './bundle';

/** The part of Amazon's shape that packaging and its checks look at. */
export interface InteractionModel {
  readonly interactionModel: {
    readonly languageModel: {
      readonly invocationName: string;
      readonly intents: readonly ModelIntent[];
      readonly types?: readonly SlotType[];
    };
  };
}

export interface ModelIntent {
  readonly name: string;
  readonly slots?: readonly { readonly name: string; readonly type: string }[];
  readonly samples?: readonly string[];
}

export interface SlotType {
  readonly name: string;
  readonly values: readonly {
    readonly id?: string;
    readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
  }[];
}

const MODEL_FOLDER = join(PROJECT_FOLDER, 'interaction-models');

export const modelFile = (locale: string): string => join(MODEL_FOLDER, `${locale}.json`);

/** Locale names like "en-US", in order. */
export function readLocales(): readonly string[] {
  return readdirSync(MODEL_FOLDER)
    .filter((file) => /^[a-z]{2}-[A-Z]{2}\.json$/.test(file))
    .map((file) => basename(file, '.json'))
    .sort();
}

export function readModel(locale: string): InteractionModel {
  // The project generates these files, and the tests hold them to Amazon's schema.
  return JSON.parse(readFileSync(modelFile(locale), 'utf8')) as InteractionModel;
}
