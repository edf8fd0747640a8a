/** Which words Alexa listens for in each locale; the generator writes one model file per row. */
import { localWords } from './en/local-words';
import { englishModel } from './en/model';
import { LOCALES } from './locales';
import type { ModelWords } from './model-words';
import { respelled } from './respelled';

export const MODEL_LOCALES: Readonly<Record<string, ModelWords>> = Object.fromEntries(
  Object.keys(LOCALES).map((locale) => [locale, respelled(englishModel, localWords[locale] ?? {})]),
);
