/** Holds the models of the other countries to the rules of the first. */
import { MODEL_LOCALES } from '../lambda/language/model-locales';
import { describeModel } from './model-rules';

for (const locale of Object.keys(MODEL_LOCALES)) if (locale !== 'en-US') describeModel(locale);
