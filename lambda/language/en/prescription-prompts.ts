/** What the coach says in English about sets that somebody put together and named. Whole sentences, plain text. */
import { withoutWakeWords } from './wake-words';
import { EXERCISES, type ExerciseId } from '../../coach/catalogue/exercises';
import { PRESCRIPTION_LIMITS, type SavedPrescription } from '../../coach/plan/prescription';
import { repMs } from '../../coach/set/tempo';
import { amountOf, name as nameOf, plural } from './amounts';
import { capital, counted, length, list, number } from './numbers';
import { LIMITS } from '../../coach/plan/target';

/** "six sets of floor plank for fifteen seconds, five seconds of rest". */
function described({ exercise, sets, target, restSeconds, tempo }: SavedPrescription): string {
  const parts = [
    sets > 1 ? `${counted(sets, 'set')} of ${amountOf({ exercise, target })}` : amountOf({ exercise, target }),
    ...(sets > 1 && restSeconds > 0 ? [`${length(restSeconds)} of rest`] : []),
    ...(tempo ? [`${counted(repMs(tempo) / 1000, 'second')} a rep`] : []),
  ];
  return parts.join(', ');
}

/** Names as told: three at most, and how many there are besides. */
function namesOf(saved: readonly SavedPrescription[]): string {
  const names = saved.slice(0, 3).map(({ name }) => name);
  const others = saved.length - names.length;
  return list(others > 0 ? [...names, `${number(others)} more`] : names);
}

export const prescriptionPrompts = {
  howManyOf: (id: ExerciseId) => {
    const measure = EXERCISES[id].measure;
    if (measure === 'reps') return `How many ${plural(id)} in a set?`;
    return measure === 'intervals' ? 'How many rounds?' : `How long should the ${nameOf(id)} last?`;
  },
  sizes: (id: ExerciseId) => {
    const { measure } = EXERCISES[id];
    const { least, most } = LIMITS[measure];
    switch (measure) {
      case 'reps':
        return `That one goes by reps, from ${number(least)} to ${number(most)}.`;
      case 'hold':
      case 'steady':
        return `That one goes by time, from ${length(least)} to ${length(most)}.`;
      case 'intervals':
        return `That one goes by rounds, from ${number(least)} to ${number(most)}.`;
    }
  },
  /** What is not said with the set itself: how many, the rest and the pace. */
  prescribed: (id: ExerciseId, { sets, restSeconds, tempo }: Partial<Omit<SavedPrescription, 'exercise' | 'name'>>) => {
    const parts = [
      ...(sets !== undefined && sets > 1 ? [counted(sets, 'set')] : []),
      ...(sets !== undefined && sets > 1 && restSeconds !== undefined
        ? [restSeconds === 0 ? 'no rest between' : `${length(restSeconds)} of rest`]
        : []),
      ...(tempo && EXERCISES[id].measure === 'reps' ? [`${counted(repMs(tempo) / 1000, 'second')} a rep`] : []),
    ];
    return parts.length > 0 ? `${capital(list(parts))}.` : '';
  },
  tempoNow: (repSeconds: number) => `${capital(counted(repSeconds, 'second'))} a rep.`,
  savedStarts: (name: string) => `${capital(name)}.`,
  savedAs: (saved: SavedPrescription) => `Saved as ${saved.name}: ${described(saved)}.`,
  savedInstead: (saved: SavedPrescription, before: ExerciseId) =>
    `Saved as ${saved.name}, in place of the ${plural(before)}: ${described(saved)}.`,
  savedFull: `I keep ${number(PRESCRIPTION_LIMITS.saved)} sets. Delete one first, then I can save this.`,
  savedSets: (saved: readonly SavedPrescription[]) => {
    if (saved.length === 0) return 'You have no saved sets yet. During a set, say call it, and a name.';
    return `You've saved ${namesOf(saved)}. Say start, and the name.`;
  },
  noSuchSet: "I don't have a set with that name.",
  nothingToSave: 'There is no set at hand that I could save.',
  whatName: 'Say call it, and then a name. What shall I call it?',
  howToChange: (saved: SavedPrescription) =>
    `${capital(saved.name)} is ${described(saved)}. Tell me what to change it to, such as ${EXERCISES[saved.exercise].measure === 'reps' ? 'eight reps' : 'thirty seconds'} or four sets.`,
  shallIDeleteSet: ({ name }: SavedPrescription) => `Shall I delete ${name}?`,
  deletedSet: (name: string) => `${capital(name)} is deleted.`,
};

/** Words before a name that are no part of it. */
const LEADING = /^(?:(?:my|the|a|an|our|this|that|it) )+/;

/** A name as it is kept: lower-case letters and spaces, no longer than the limit, cut between words. */
export function nameFrom(said: string): string {
  const letters = said
    .toLowerCase()
    .replace(/'/g, '')
    // No literal, as in `read-athlete`.
    .replace(new RegExp('[^\\p{Ll}]+', 'gu'), ' ');
  const words = withoutWakeWords(letters).replace(LEADING, '');
  if (words.length <= PRESCRIPTION_LIMITS.nameLength) return words;
  const cut = words.slice(0, PRESCRIPTION_LIMITS.nameLength + 1).lastIndexOf(' ');
  return words.slice(0, cut > 0 ? cut : PRESCRIPTION_LIMITS.nameLength);
}

/** Words behind a name that people add or leave away. */
const TRAILING = / (?:sets?|day|routine|exercises?|workout|one)$/;

export function isSameName(one: string, other: string): boolean {
  return one.replace(TRAILING, '') === other.replace(TRAILING, '');
}
