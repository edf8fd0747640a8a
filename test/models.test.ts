/** Holds the American model to its rules, which all others share; those have a suite of their own. */
import { EXERCISE_IDS } from '../lambda/coach/catalogue/exercises';
import { exercises } from '../lambda/language/en/exercise-table';
import { english } from '../simulator/hear/english';
import { cutIntoWords } from '../simulator/hear/words';
import { describeModel } from './model-rules';

/** The words as they are compared: short forms written out, hyphens parted. */
const plain = (text: string) => cutIntoWords(text, english).plain.join(' ');

describeModel('en-US');

test('every exercise is known in English by its plural too', () => {
  const unknown = EXERCISE_IDS.filter((id) => {
    const { name, plural } = exercises[id];
    return ![name, ...exercises[id].synonyms].map(plain).includes(plain(plural));
  });
  expect(unknown).toEqual([]);
});
