/** What many people ask about in English and the fact base says nothing of: known by name, so that the answer is an honest one. */
import type { SlotValue } from '../slot-value';

export const unchecked: SlotValue = { name: 'spicy food', synonyms: ['chillies every day', 'very spicy food'] };

/** Said alone these are something to do; asked about, they are not begun. */
export const uncheckedDoings: readonly string[] = ['sweating'];
