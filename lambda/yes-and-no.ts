/** Yes, no and bare numbers: they mean what the coach's last question makes of them. */
import { withSession } from './coach/athlete';
import { isActive, isFinished, trainingOf } from './coach/session';
import type { Reply } from './reply';
import type { AmbiguousWord } from './coach/question';
import { goOn } from './conversation/brief';
import { correct } from './intents/correct';
import { moveStep } from './intents/explain-exercise';
import { ask, type Handlers, type Turn } from './conversation/handler';
import { offerPrompt } from './intents/launch';
import { farewell } from './intents/leave';
import { decline, finishedIt, ready, restart } from './intents/move';
import { notYet } from './intents/pace';
import { fillDraft } from './intents/prescription';
import { deleteSaved } from './intents/saved-sets';
import { forgetEverything } from './intents/privacy';
import { confirmReminder, remindAtHour } from './intents/reminders';
import { rateEffort } from './intents/rate';
import { numberIn } from './conversation/slots';
import { startTarget } from './intents/start-exercise';
import { about, giveTip } from './intents/topic';
import { acceptOffer } from './intents/workout';
import { askAgain, askThere, howMany, promptFor } from './conversation/next-question';
import { targetOf } from './coach/plan/target';

export const answerHandlers: Handlers<'AMAZON.YesIntent' | 'AMAZON.NoIntent' | 'SayNumberIntent'> = {
  'AMAZON.YesIntent': yes,
  'AMAZON.NoIntent': no,
  SayNumberIntent: (turn) => {
    const { athlete, words } = turn;
    const count = numberIn(turn.slots, 'count');
    const about = athlete.asked?.about;
    if (about === 'prescription') return fillDraft(turn) ?? askAgain(turn, athlete);
    if (about === 'reminder-time' && !turn.interrupted) return remindAtHour(turn, count);
    const isRated = athlete.session.phase === 'rating' && athlete.session.rated;
    if ((about === 'how-hard' || isRated) && !turn.interrupted) return rateEffort(turn, count);
    if (about === 'how-many' || about === 'finished-set' || turn.interrupted) return correct(turn, count);
    const isOpen = about === undefined || about === 'ready' || about === 'what-else' || about === 'resume';
    if (isOpen && isActive(athlete.session) && athlete.session.last && athlete.session.phase !== 'briefing')
      return correct(turn, count);
    return askAgain(turn, athlete, words.prompts.aNumberFor);
  },
};

function yes(turn: Turn): Reply {
  const { athlete } = turn;
  // Said into a running count, "yes" cannot answer a question that has not been asked yet.
  if (turn.interrupted) return askThere(turn, athlete);
  switch (athlete.asked?.about) {
    case 'start':
      return acceptOffer(turn, athlete.asked);
    case 'finished-set':
      return finishedIt(turn);
    case 'count-instead': {
      const { exercise, amount } = athlete.asked;
      return startTarget(turn, athlete, exercise, targetOf(exercise, amount), undefined);
    }
    case 'delete-prescription':
      return deleteSaved(turn, athlete.asked.name);
    case 'set-reminder':
      return confirmReminder(turn, athlete.asked);
    case 'delete-everything':
      return forgetEverything(turn);
    case 'prescription':
    case 'what-name':
    case 'reminder-days':
    case 'reminder-time':
      return askAgain(turn, athlete);
    case 'start-over':
      return restart(turn, athlete, 0, false);
    case 'next-step':
      return moveStep(turn, 1) ?? goOn(turn, athlete);
    case 'more':
      return about(turn, athlete.asked.topic, 'more');
    case 'another-tip':
      return giveTip(turn);
    case 'did-you-mean':
      return meant(turn, athlete.asked.word);
    case 'what-else':
      return isActive(athlete.session) ? askThere(turn, athlete) : ask(athlete, '', offerPrompt(turn, athlete));
    case 'which-exercise':
    case 'which-workout':
    case 'which-topic':
    case 'how-many':
    case 'how-hard':
      return askAgain(turn, athlete);
    case 'resume':
    case 'ready':
    case undefined:
      return ready(turn);
  }
}

function no(turn: Turn): Reply {
  const { athlete, words } = turn;
  const { prompts } = words;
  if (turn.interrupted) return askThere(turn, athlete);
  switch (athlete.asked?.about) {
    case 'start':
    case 'more':
    case 'another-tip':
      return decline(turn);
    case 'finished-set':
      return ask(athlete, '', howMany(turn, athlete));
    case 'reminder-days':
    case 'reminder-time':
    case 'set-reminder':
      return askThere(turn, athlete, prompts.nothingChanged);
    case 'delete-everything':
      return askThere(turn, athlete, prompts.keptEverything);
    case 'resume':
      return ask(athlete, prompts.keepGoing, { text: prompts.whatElse, asked: { about: 'what-else' } });
    case 'count-instead':
    case 'start-over':
    case 'next-step': {
      const { session } = athlete;
      const settled =
        session.phase === 'briefing' ? withSession(athlete, { ...trainingOf(session), phase: 'briefing' }) : athlete;
      return askThere(turn, settled, prompts.goodNo);
    }
    case 'ready':
      if (athlete.session.phase === 'rest') return notYet(turn);
      return isActive(athlete.session) && !isFinished(athlete.session)
        ? ask(athlete, prompts.stillResting, { ...promptFor(turn, athlete), text: prompts.ready })
        : farewell(turn, athlete);
    case 'prescription':
    case 'what-name':
    case 'delete-prescription':
      return askThere(turn, athlete, prompts.goodNo);
    case 'did-you-mean':
      return askThere(turn, athlete, turn.words.ambiguous[athlete.asked.word].otherwise);
    case 'what-else':
    case 'which-exercise':
    case 'which-workout':
    case 'which-topic':
    case 'how-hard':
    case 'how-many':
    case undefined:
      return farewell(turn, athlete);
  }
}

/** "Yes" to "did you mean ...": the first meaning of the word. */
function meant(turn: Turn, word: AmbiguousWord): Reply {
  switch (word) {
    case 'mocha':
      return about(turn, 'matcha', 'say');
    case 'half-moon':
      return startTarget(turn, turn.athlete, 'half-moon', undefined, undefined);
    case 'tabata':
      return startTarget(turn, turn.athlete, 'intervals', undefined, undefined);
    case 'pull-up':
    case 'push-down':
      return startTarget(turn, turn.athlete, 'push-up', undefined, undefined);
  }
}
