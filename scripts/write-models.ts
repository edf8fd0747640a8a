/**
 * `npm run models`: writes interaction-models/<locale>.json for every locale, from the intents and the language's words, and
 * skill-package/ around them, where Amazon's own tools look for it; and docs/article.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageSkill } from '../infra/package-skill';
import { EXAMPLE_SETTINGS_FILE, readSettings } from '../infra/settings';
import { interactionModel } from '../lambda/language/interaction-model';
import { MODEL_LOCALES } from '../lambda/language/model-locales';
import { articlePage } from './article';

const project = join(import.meta.dirname, '..');
const folder = join(project, 'interaction-models');

mkdirSync(folder, { recursive: true });
for (const [locale, words] of Object.entries(MODEL_LOCALES)) {
  writeFileSync(join(folder, `${locale}.json`), `${JSON.stringify(interactionModel(words), null, 2)}\n`);
  console.log(`interaction-models/${locale}.json`);
}
packageSkill(readSettings(join(project, EXAMPLE_SETTINGS_FILE)), join(project, 'skill-package'));
console.log('skill-package/');

// The page that quotes the coach changes with its words too.
writeFileSync(join(import.meta.dirname, '..', 'docs', 'article.md'), articlePage());
