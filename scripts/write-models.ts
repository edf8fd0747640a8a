/** `npm run models`: writes interaction-models/<locale>.json for every locale, from the intents and the language's words. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { interactionModel } from '../lambda/language/interaction-model';
import { MODEL_LOCALES } from '../lambda/language/model-locales';

const folder = join(import.meta.dirname, '..', 'interaction-models');

mkdirSync(folder, { recursive: true });
for (const [locale, words] of Object.entries(MODEL_LOCALES)) {
  writeFileSync(join(folder, `${locale}.json`), `${JSON.stringify(interactionModel(words), null, 2)}\n`);
  console.log(`interaction-models/${locale}.json`);
}
