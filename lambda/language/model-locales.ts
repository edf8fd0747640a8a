/** Which words Alexa listens for in each locale; the generator writes one model file per row. */
import { englishModel } from './en/model';
import type { ModelWords } from './model-words';

export const MODEL_LOCALES: Readonly<Record<string, ModelWords>> = {
  'en-US': englishModel,
};
