/** Reminders to train: days and hour by voice, told back before they are set, changed, listed and cancelled by voice. */
import { withReminder, type Athlete } from '../coach/athlete';
import { firstRing, readReminder, writeReminder, type Reminder, type SetReminder } from '../coach/reminder';
import type { Consent, Effect, Outcome } from '../effect';
import type { Reply } from '../reply';
import { ask, sentences, withoutQuestion, type Handlers, type Turn } from '../conversation/handler';
import { isOneDay, timeIn, weekdaysIn, type Read } from '../conversation/slots';
import { askAgain, askThere, madeIt, asking } from '../conversation/next-question';

export const reminderHandlers: Handlers<'SetReminderIntent' | 'AskReminderIntent' | 'CancelReminderIntent'> = {
  SetReminderIntent: (turn) => {
    const { athlete, slots, words } = turn;
    const days = weekdaysIn(slots, athlete.today.date);
    const time = timeIn(slots);
    const before = days === 'unclear' ? words.prompts.unclearDay : time === 'unclear' ? words.prompts.unclearTime : '';
    const { once: wasOnce, ...known } = knownPart(athlete);
    const once = days === undefined ? wasOnce : isOneDay(slots);
    return propose(
      turn,
      { ...known, ...(isClear(days) ? { days } : {}), ...(isClear(time) ? { time } : {}), ...(once ? { once } : {}) },
      days === 'unclear' ? 'days' : time === 'unclear' ? 'time' : undefined,
      before,
    );
  },
  AskReminderIntent: (turn) => withSetReminder(turn, ({ token }) => ({ do: 'find-reminder', token })),
  CancelReminderIntent: (turn) =>
    withSetReminder(withoutProposal(turn), ({ token }) => ({ do: 'cancel-reminder', token })),
};

/** "Cancel my reminder" also takes back one that is only being talked about. */
function withoutProposal(turn: Turn): Turn {
  const about = turn.athlete.asked?.about;
  const isProposed = about === 'reminder-days' || about === 'reminder-time' || about === 'set-reminder';
  return isProposed ? { ...turn, athlete: withoutQuestion(turn.athlete) } : turn;
}

function isClear<T>(read: Read<T>): read is T {
  return read !== undefined && read !== 'unclear';
}

/** What has been said so far, or what the reminder that rings already says: only the rest is asked for. */
function knownPart({ asked, reminder }: Athlete): Partial<Reminder> {
  switch (asked?.about) {
    case 'reminder-days':
      return asked.time === undefined ? {} : { time: asked.time };
    case 'reminder-time':
      return { days: asked.days, ...(asked.once ? { once: true } : {}) };
    case 'set-reminder':
      return { days: asked.days, time: asked.time, ...(asked.once ? { once: true } : {}) };
    default:
      return reminder ? { days: reminder.days, time: reminder.time } : {};
  }
}

/** Asks for what is missing or was not understood, else tells the whole back and asks whether to set it. */
function propose(
  turn: Turn,
  { days, time, once }: Partial<Reminder>,
  unclear: 'days' | 'time' | undefined,
  before: string,
): Reply {
  const { athlete } = turn;
  const said = sentences(madeIt(turn, athlete), before);
  if (!days || unclear === 'days') {
    return ask(
      athlete,
      said,
      asking(turn, athlete, { about: 'reminder-days', ...(time === undefined ? {} : { time }) }),
    );
  }
  if (time === undefined || unclear === 'time') {
    return ask(athlete, said, asking(turn, athlete, { about: 'reminder-time', days, ...(once ? { once } : {}) }));
  }
  const reminder: Reminder = { days, time, ...(once ? { once } : {}) };
  return ask(athlete, said, asking(turn, athlete, { about: 'set-reminder', ...reminder }));
}

/** "Seven", when asked for the hour; nobody trains between one and four at night. */
export function remindAtHour(turn: Turn, said: Read<number>): Reply {
  const isHour = isClear(said) && said >= 0 && said <= 24;
  if (!isHour) return propose(turn, knownPart(turn.athlete), 'time', turn.words.prompts.unclearTime);
  const hour = said >= 1 && said <= 4 ? said + 12 : said % 24;
  return propose(turn, { ...knownPart(turn.athlete), time: `${String(hour).padStart(2, '0')}:00` }, undefined, '');
}

export function confirmReminder(turn: Turn, reminder: Reminder, hasAsked = false): Reply {
  const { athlete, words, now } = turn;
  const effect: Effect = {
    do: 'set-reminder',
    reminder: { days: reminder.days, time: reminder.time, ...(reminder.once ? { once: true } : {}) },
    ...(athlete.reminder ? { token: athlete.reminder.token } : {}),
    firstAt: firstRing(reminder, now, athlete.zone),
    timeZone: athlete.zone.name,
    text: words.prompts.reminderRings,
    hasAsked,
  };
  return wanting(athlete, effect);
}

function withSetReminder(turn: Turn, effect: (reminder: SetReminder) => Effect): Reply {
  const { athlete, words } = turn;
  if (athlete.reminder) return wanting(athlete, effect(athlete.reminder));
  return askAgain(turn, athlete, sentences(madeIt(turn, athlete), words.prompts.noReminder));
}

/** Nothing is said before what is wanted has been tried. */
function wanting(athlete: Athlete, effect: Effect): Reply {
  return { athlete: withoutQuestion(athlete), say: '', mic: 'closed', effect };
}

type OnRequest = Extract<Effect, { readonly do: 'set-reminder' | 'find-reminder' | 'cancel-reminder' }>;

export function afterReminder(turn: Turn, effect: OnRequest, outcome: Outcome): Reply {
  const { athlete, words } = turn;
  const { prompts } = words;
  const { result } = outcome;
  if (result === 'no-permission' && effect.do === 'set-reminder' && !effect.hasAsked) {
    const permission = { token: writeReminder(effect.reminder) };
    return { athlete, say: prompts.permissionFirst, mic: 'closed', permission };
  }
  switch (result) {
    case 'done':
      return succeeded(turn, effect, outcome.token);
    case 'gone':
      return askThere(
        turn,
        withReminder(athlete, undefined),
        effect.do === 'cancel-reminder' ? prompts.reminderOff : prompts.noReminder,
      );
    case 'no-permission':
      return askThere(turn, athlete, prompts.remindersNotAllowed);
    case 'unsupported':
      return askThere(turn, athlete, prompts.remindersUnsupported);
    case 'too-many':
      return askThere(turn, athlete, prompts.remindersFull);
    case 'failed':
      return askThere(turn, athlete, prompts.remindersDown);
  }
}

function succeeded(turn: Turn, effect: OnRequest, token: string | undefined): Reply {
  const { athlete, words } = turn;
  const { prompts } = words;
  switch (effect.do) {
    case 'set-reminder':
      return askThere(
        turn,
        withReminder(
          athlete,
          token === undefined ? undefined : { ...effect.reminder, token, timeZone: effect.timeZone },
        ),
        prompts.reminderSet(effect.reminder),
      );
    case 'find-reminder':
      return askThere(turn, athlete, athlete.reminder ? prompts.yourReminder(athlete.reminder) : prompts.noReminder);
    case 'cancel-reminder':
      return askThere(turn, withReminder(athlete, undefined), prompts.reminderOff);
  }
}

/** Alexa has asked on our behalf: with a yes the reminder is set, with anything else nothing is. */
export function afterConsent(turn: Turn, consent: Consent, token: string): Reply {
  const { athlete, words } = turn;
  const reminder = readReminder(token);
  if (!reminder) return askThere(turn, athlete);
  switch (consent) {
    case 'accepted':
      return confirmReminder(turn, reminder, true);
    case 'denied':
      return askThere(turn, athlete, words.prompts.permissionDenied);
    case 'unanswered':
      return askThere(turn, athlete, words.prompts.permissionUnanswered);
  }
}
