/** What the coach says in English about reminders, and about what it knows. */
import type { Reminder } from '../../coach/reminder';
import { whenOf } from './calendar-words';
import { counted, list, number } from './numbers';

/** What is on record of an athlete, besides what everybody's record holds. */
interface Known {
  readonly sets: number;
  readonly saved: number;
  readonly goalDays: number | undefined;
  readonly reminder: Reminder | undefined;
  readonly forgetsOldDays: boolean;
}

export const reminderPrompts = {
  whichDays: 'Which days should I remind you?',
  whichHour: 'At what time should I remind you?',
  unclearDay: "I didn't catch the days.",
  unclearTime: "I didn't catch a time.",
  offerReminder: (reminder: Reminder, replaces: boolean) =>
    `A reminder ${whenOf(reminder)}${replaces ? ', instead of the one you have' : ''}. Shall I set it?`,
  nothingChanged: 'All right, I changed nothing.',
  permissionFirst: 'I need your permission for that.',
  permissionDenied: "That's fine, I won't set one. You can ask me again any time.",
  permissionUnanswered: "I heard no answer, so I haven't set one. You can ask me again any time.",
  reminderSet: (reminder: Reminder) => `It's set: ${whenOf(reminder)}.`,
  yourReminder: (reminder: Reminder) => `I remind you ${whenOf(reminder)}.`,
  noReminder: 'You have no reminder with me. To set one, say remind me on Monday at seven.',
  reminderMoved: (reminder: Reminder) => `Your reminder came along: ${whenOf(reminder)}, by the clock here.`,
  reminderOff: 'Your reminder is off.',
  remindersNotAllowed: "I'm not allowed to use reminders. You can allow them for this skill in your phone's app.",
  remindersUnsupported: "This device can't ring reminders. Another speaker may.",
  remindersFull: 'You have as many reminders as there can be. Cancel another one first.',
  remindersDown: "I couldn't reach your reminders just now. Please try again in a moment.",
  /** Said by the device itself when it rings. */
  reminderRings: "It's time to train with Steady Coach.",

  whatIKnow: ({ sets, saved, goalDays, reminder, forgetsOldDays }: Known) => {
    const onRecord = [
      ...(sets > 0 ? [`${counted(sets, 'set')} of training`] : []),
      ...(saved > 0 ? [counted(saved, 'set you named', 'sets you named')] : []),
      ...(goalDays === undefined ? [] : [`a goal of ${counted(goalDays, 'day')} a week`]),
    ];
    return [
      'I keep what you did and when, your best sets, and how hard it was.',
      'I keep your choices, your place in a workout, and your time zone.',
      onRecord.length > 0 ? `So far that's ${list(onRecord)}.` : 'So far you have no sets on record.',
      ...(forgetsOldDays ? ['As you asked, the details of a day go when a year has passed.'] : []),
      ...(reminder ? [`I remind you ${whenOf(reminder)}.`] : []),
      `I don't keep your name, ${saved > 0 ? 'any other words of yours' : 'your words'}, or anything about your health.`,
      'To erase it, say delete everything.',
    ].join(' ');
  },
  /** `code`: nine digits. Said twice, in threes, for whoever writes along. */
  referenceCode: (code: string) => {
    const spoken = inThrees(code);
    return `Your reference code is ${spoken}. Once more: ${spoken}. With it the maker of this skill can find what I keep about you.`;
  },
  noReferenceCode: "I don't know who you are here, so I keep nothing, and there is no code.",
  deletingMeans: 'That erases your whole record, your choices, your saved sets and your reminder, for good.',
  shallIDelete: 'Shall I delete everything?',
  keptEverything: 'All right, I keep everything.',
  deleted: 'Everything is deleted. Bye for now.',
  deletedButReminder: (reminder: Reminder) =>
    `Everything is deleted, but your reminder ${whenOf(reminder)} would not go. You can delete it in your phone's app. Bye for now.`,
  notDeleted: "I couldn't delete everything just now. Please try again in a moment.",
  oldDaysGo: 'From now on I forget the details of a day when a year has passed. Your totals stay.',
  oldDaysStay: 'From now on I keep every day.',
};

/** "one two three, four five six, seven eight nine". */
function inThrees(digits: string): string {
  const threes = digits.match(/\d{1,3}/g) ?? [];
  return threes
    .map((three) =>
      three
        .split('')
        .map((digit) => number(Number(digit)))
        .join(' '),
    )
    .join(', ');
}
