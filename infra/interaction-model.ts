/** Reads the generated interaction models; the files that are there are the locales that the skill is offered in. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { InteractionModel } from '../simulator/hear/interaction-model';
import { PROJECT_FOLDER } from './bundle';

const MODEL_FOLDER = join(PROJECT_FOLDER, 'interaction-models');

const modelFile = (locale: string): string => join(MODEL_FOLDER, `${locale}.json`);

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
