/** What a language must have for the policy: the question for each doubt, and the telling words that settle one. */
import type { DoubtId } from '../coach/doubt';
import type { SlotTypeWords } from './model-words';
import type { TellingSlotType } from '../vocabulary';

/** `count`: the number that was heard, if one was. One question each. */
export type DoubtWords = Readonly<Record<DoubtId, (count: number | undefined) => string>>;

export type TellingWords = Pick<SlotTypeWords, TellingSlotType>;
