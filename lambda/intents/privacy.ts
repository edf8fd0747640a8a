/** What the coach knows about somebody, told truthfully, and forgotten for good when they ask. */
import { setsIn } from '../coach/totals';
import type { Athlete } from '../coach/athlete';
import type { Effect, Outcome } from '../effect';
import type { Reply } from '../reply';
import { ask, sentences, withoutQuestion, type Handlers, type Turn } from '../conversation/handler';
import { askAgain, askThere, madeIt, asking } from '../conversation/next-question';

export const privacyHandlers: Handlers<
  'AskPrivacyIntent' | 'AskReferenceCodeIntent' | 'DeleteEverythingIntent' | 'ForgetOldDaysIntent' | 'KeepOldDaysIntent'
> = {
  AskPrivacyIntent: (turn) => {
    const { athlete, words } = turn;
    const known = words.prompts.whatIKnow({
      sets: setsIn(athlete.lifetime),
      saved: athlete.prescriptions.length,
      goalDays: athlete.preferences.goalDays,
      reminder: athlete.reminder,
      forgetsOldDays: athlete.forgetsOldDays === true,
    });
    return askAgain(turn, athlete, sentences(madeIt(turn, athlete), known));
  },
  AskReferenceCodeIntent: (turn) => {
    const { athlete, words, referenceCode } = turn;
    const { prompts } = words;
    const said = referenceCode === undefined ? prompts.noReferenceCode : prompts.referenceCode(referenceCode);
    return askAgain(turn, athlete, sentences(madeIt(turn, athlete), said));
  },
  DeleteEverythingIntent: (turn) => {
    const { athlete, words } = turn;
    return ask(
      athlete,
      sentences(madeIt(turn, athlete), words.prompts.deletingMeans),
      asking(turn, athlete, { about: 'delete-everything' }),
    );
  },
  ForgetOldDaysIntent: (turn) => {
    const said = sentences(madeIt(turn, turn.athlete), turn.words.prompts.oldDaysGo);
    return askAgain(turn, { ...turn.athlete, forgetsOldDays: true }, said);
  },
  KeepOldDaysIntent: (turn) => {
    const { forgetsOldDays: _forgetsOldDays, ...athlete } = turn.athlete;
    return askAgain(turn, athlete, sentences(madeIt(turn, athlete), turn.words.prompts.oldDaysStay));
  },
};

export function forgetEverything({ athlete }: Turn): Reply {
  const { reminder } = athlete;
  return {
    athlete: withoutQuestion(athlete),
    say: '',
    mic: 'closed',
    effect: { do: 'forget-everything', ...(reminder ? { token: reminder.token, reminder } : {}) },
  };
}

/** `stranger`: who is left once everything is gone. They go unsaved, or something would be kept again. */
export function afterForgetting(
  turn: Turn,
  { reminder }: Extract<Effect, { readonly do: 'forget-everything' }>,
  outcome: Outcome,
  stranger: Athlete,
): Reply {
  const { prompts } = turn.words;
  if (outcome.result === 'done') {
    const isLeft = outcome.reminderLeft && reminder;
    return { athlete: stranger, say: isLeft ? prompts.deletedButReminder(reminder) : prompts.deleted, mic: 'closed' };
  }
  return askThere(turn, turn.athlete, prompts.notDeleted);
}
