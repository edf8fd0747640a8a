/** What the coach asks once before it obeys, and what kind of answer settles it. */

/** `yes`: what was heard is done, or not. `number`: the number that was missing. `words`: whatever is said next is heard by itself. */
export const DOUBTS = {
  'age-or-count': 'yes',
  'how-old': 'words',
  'done-or-next': 'yes',
  'put-down': 'yes',
  'how-many-today': 'yes',
  'how-many-more': 'number',
  'number-of-what': 'words',
  'how-many-shall-we-do': 'number',
  'of-which-exercise': 'words',
  'skip-this': 'yes',
  'leave-out-for-good': 'words',
  'which-to-allow': 'words',
  'which-kit': 'words',
  'which-level': 'words',
  'forget-old-days': 'yes',
  'slower-or-faster': 'words',
  'rest-in-what': 'words',
  'plainly-yes': 'words',
  'leave-this-set': 'yes',
  'stop-for-today': 'yes',
} as const satisfies Readonly<Record<string, 'yes' | 'number' | 'words'>>;
export type DoubtId = keyof typeof DOUBTS;
