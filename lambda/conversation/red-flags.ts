/** Safety first, whatever else is asked: words of alarm inside a slot nobody knows decide before the intent does. */
import { SAFETY_SIGNS, type SafetySign } from '../coach/safety';
import type { Slots } from '../input';
import type { SafetyWords } from '../language/safety-words';

/** The most urgent sign that unresolved slot words speak of. Resolved ones are foods, exercises and the like. */
export function redFlagIn(slots: Slots, { redFlags }: SafetyWords): SafetySign | undefined {
  const loose = Object.entries(slots)
    // "Call it chest": one word behind that is a name.
    .filter(([slot, { ids, said }]) => ids.length === 0 && !(slot === 'name' && !said.includes(' ')))
    .map(([, { said }]) => said.toLowerCase())
    .join(' ');
  if (loose === '') return undefined;
  // The signs are listed from the most urgent on.
  return SAFETY_SIGNS.find((sign) => redFlags[sign]?.some((words) => loose.includes(words)));
}
