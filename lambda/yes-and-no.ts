/** Yes, no, bare numbers and "the second one": they mean what the coach's last question makes of them. */
import { withSession } from './coach/athlete';
import type { ExerciseId } from './coach/catalogue/exercises';
import { isActive, isUnderWay, trainingOf } from './coach/session';
import type { Reply } from './reply';
import type { AmbiguousWord } from './coach/question';
import { goOn } from './conversation/brief';
import { cleared } from './conversation/finished-for-today';
import { correct } from './intents/correct';
import { moveStep } from './intents/explain-exercise';
import { ask, withoutQuestion, type Handlers, type Turn } from './conversation/handler';
import { actOn, type About, type Act, type Asked } from './conversation/questions';
import { offerPrompt } from './intents/launch';
import { effortHandlers } from './intents/effort';
import { missed } from './intents/help';
import { farewell } from './intents/leave';
import { decline, finishedIt, goesOn, moveHandlers, restart } from './intents/move';
import { notYet } from './intents/pace';
import { fillDraft } from './intents/prescription';
import { deleteSaved } from './intents/saved-sets';
import { forgetEverything } from './intents/privacy';
import { leaveOut } from './intents/preference';
import { confirmReminder, remindAtHour } from './intents/reminders';
import { keepLoad, takeLoad } from './intents/loads';
import { beginCheck, beginDay, chooseProgramme, meet } from './intents/programmes';
import { beginShape, countRounds } from './intents/shapes';
import { keepOnlySide } from './intents/sides';
import { nextOffered } from './coach/plan/offer';
import { rateEffort } from './intents/rate';
import { numberIn, tellingIn } from './conversation/slots';
import { startExercise, startTarget } from './intents/start-exercise';
import { tellTopic } from './conversation/tell-topic';
import { giveTip } from './intents/topic';
import { acceptOffer } from './intents/workout';
import { askAgain, askThere, asking, howMany, promptFor, whatElse } from './conversation/next-question';
import { targetOf } from './coach/plan/target';

export const answerHandlers: Handlers<
  'AMAZON.YesIntent' | 'AgreeIntent' | 'AMAZON.NoIntent' | 'DeclineIntent' | 'NumberIsIntent' | 'ChooseOfferedIntent'
> = {
  'AMAZON.YesIntent': (turn) => said(turn, 'yes'),
  AgreeIntent: (turn) => said(turn, 'yes'),
  'AMAZON.NoIntent': (turn) => said(turn, 'no'),
  DeclineIntent: (turn) => said(turn, 'no'),
  ChooseOfferedIntent: chosen,
  NumberIsIntent: (turn) => {
    const { asked, session } = turn.athlete;
    if (asked && ['prescription', 'what-load', 'load-is', 'how-many-rounds'].includes(asked.about)) {
      return answered(turn, 'number');
    }
    // A number said into a running count is one about that count.
    if (turn.interrupted) return correct(turn, countIn(turn));
    return session.phase === 'rating' && session.rated ? rateEffort(turn, countIn(turn)) : answered(turn, 'number');
  },
};

/** Said into a running count, "yes" and "no" cannot answer a question that has not been asked yet. */
function said(turn: Turn, answer: 'yes' | 'no'): Reply {
  if (answer === 'yes' && turn.input.thread.alarm?.sign === 'mild-ache') return gently(turn);
  return turn.interrupted ? askThere(turn, turn.athlete) : answered(turn, answer);
}

function answered(turn: Turn, answer: 'yes' | 'no' | 'number'): Reply {
  return ACTS[actOn(turn.athlete.asked, answer)](turn);
}

/** The question in the air, if it is of this kind. */
function askedOf<A extends About>({ athlete: { asked } }: Turn, about: A): Asked<A> | undefined {
  return asked?.about === about ? (asked as Asked<A>) : undefined; // told apart by `about`
}

const countIn = ({ slots }: Turn) => numberIn(slots, 'count');
const again = (turn: Turn): Reply => askAgain(turn, turn.athlete);

const ACTS: Readonly<Record<Act, (turn: Turn) => Reply>> = {
  'ask-again': again,
  'ask-what-it-is-for': (turn) => askAgain(turn, turn.athlete, turn.words.prompts.aNumberFor),
  'go-on': goesOn,
  'begin-offered': (turn) => {
    const offer = askedOf(turn, 'start');
    return offer ? acceptOffer(turn, offer) : again(turn);
  },
  'offer-more': (turn) =>
    isActive(turn.athlete.session)
      ? askThere(turn, turn.athlete)
      : ask(turn.athlete, '', offerPrompt(turn, turn.athlete)),
  'count-instead': (turn) => {
    const asked = askedOf(turn, 'count-instead');
    if (!asked) return again(turn);
    return startTarget(turn, turn.athlete, asked.exercise, targetOf(asked.exercise, asked.amount), undefined);
  },
  'count-so-many': (turn) => {
    const asked = askedOf(turn, 'count-instead');
    const amount = countIn(turn);
    if (!asked || typeof amount !== 'number') return again(turn);
    return startExercise({
      ...turn,
      slots: { exercise: idHeard(asked.exercise), amount: { said: `${amount}`, ids: [] } },
    });
  },
  'keep-all-of-it': finishedIt,
  'ask-how-many': (turn) => ask(turn.athlete, '', howMany(turn, turn.athlete)),
  'mend-count': mendCount,
  'count-rounds': (turn) => countRounds(turn, countIn(turn)),
  'fill-prescription': (turn) => fillDraft(turn) ?? again(turn),
  'delete-prescription': (turn) => {
    const asked = askedOf(turn, 'delete-prescription');
    return asked ? deleteSaved(turn, asked.name) : again(turn);
  },
  'set-reminder': (turn) => {
    const reminder = askedOf(turn, 'set-reminder');
    return reminder ? confirmReminder(turn, reminder) : again(turn);
  },
  'take-hour': (turn) => remindAtHour(turn, countIn(turn)),
  'leave-as-it-is': (turn) => askThere(turn, turn.athlete, turn.words.prompts.nothingChanged),
  'forget-everything': forgetEverything,
  'keep-everything': (turn) => askThere(turn, turn.athlete, turn.words.prompts.keptEverything),
  'start-over': (turn) => restart(turn, turn.athlete, 0, false),
  'next-step': (turn) => moveStep(turn, 1) ?? goOn(turn, turn.athlete),
  'leave-it': leaveIt,
  decline,
  'keep-place': (turn) => ask(turn.athlete, turn.words.prompts.keepGoing, whatElse(turn, 'whatElse')),
  'not-yet': (turn) => {
    const { athlete, words } = turn;
    if (athlete.session.phase === 'rest') return notYet(turn);
    return isUnderWay(athlete.session)
      ? ask(athlete, words.prompts.stillResting, { ...promptFor(turn, athlete), text: words.prompts.ready })
      : farewell(turn, athlete);
  },
  rate: (turn) => rateEffort(turn, countIn(turn)),
  'tell-more': (turn) => {
    const asked = askedOf(turn, 'more');
    return asked ? tellTopic(turn, asked.topic, 'more') : again(turn);
  },
  'another-tip': giveTip,
  'first-meaning': (turn) => {
    const asked = askedOf(turn, 'did-you-mean');
    return asked ? meant(turn, asked.word) : again(turn);
  },
  'other-meaning': (turn) => {
    const asked = askedOf(turn, 'did-you-mean');
    return asked ? askThere(turn, turn.athlete, turn.words.ambiguous[asked.word].otherwise) : again(turn);
  },
  'train-again': cleared,
  'rest-today': (turn) => askThere(turn, turn.athlete, turn.words.safety.thenWeRest),
  'begin-shape': (turn) => {
    const asked = askedOf(turn, 'shape');
    return asked ? beginShape(turn, asked.wish) : again(turn);
  },
  'keep-load': (turn) => {
    const asked = askedOf(turn, 'load-is');
    return asked ? keepLoad(turn, asked.exercise, asked.load) : again(turn);
  },
  'keep-side': (turn) => {
    const asked = askedOf(turn, 'side-for-good');
    return asked ? keepOnlySide(turn, asked.exercise, asked.side) : again(turn);
  },
  'leave-out': (turn) => {
    const asked = askedOf(turn, 'leave-out');
    return asked ? leaveOut({ ...turn, athlete: withoutQuestion(turn.athlete) }, asked.exercise) : again(turn);
  },
  'ask-load': (turn) => {
    const asked = askedOf(turn, 'load-is');
    return asked
      ? ask(turn.athlete, '', asking(turn, turn.athlete, { about: 'what-load', exercise: asked.exercise }))
      : again(turn);
  },
  'take-load': (turn) => takeLoad(turn, countIn(turn)),
  'meet-with-yes': (turn) => meet(turn, 'yes'),
  'meet-with-no': (turn) => meet(turn, 'no'),
  'begin-day': (turn) => {
    const asked = askedOf(turn, 'programme');
    return asked ? beginDay(turn, asked.id) : again(turn);
  },
  'begin-check': beginCheck,
  'say-good-bye': (turn) => farewell(turn, turn.athlete),
};

/** As if it had been named. */
const idHeard = (id: ExerciseId) => ({ said: id, ids: [id] });

/** A bare number, where nothing else wants one, is about the set that was done last. */
function mendCount(turn: Turn): Reply {
  const { asked, session } = turn.athlete;
  const isAsked = asked?.about === 'how-many' || asked?.about === 'finished-set';
  const isOpen = isActive(session) && session.last !== undefined && session.phase !== 'briefing';
  return isAsked || isOpen ? correct(turn, countIn(turn)) : ACTS['ask-what-it-is-for'](turn);
}

/** Not that, then; steps that were being read are let go. */
function leaveIt(turn: Turn): Reply {
  const { athlete, words } = turn;
  const { session } = athlete;
  const settled =
    session.phase === 'briefing' ? withSession(athlete, { ...trainingOf(session), phase: 'briefing' }) : athlete;
  return askThere(turn, settled, words.prompts.goodNo);
}

/** "Yes" to "did you mean ...": the first meaning of the word. */
function meant(turn: Turn, word: AmbiguousWord): Reply {
  switch (word) {
    case 'mocha':
      return tellTopic(turn, 'matcha', 'say');
    case 'half-moon':
      return startTarget(turn, turn.athlete, 'half-moon', undefined, undefined);
    case 'pull-up':
    case 'push-down':
      return startTarget(turn, turn.athlete, 'push-up', undefined, undefined);
  }
}

/** "Something gentle": what is in hand gets easier; where nothing is, a gentle workout begins. */
function gently(turn: Turn): Reply {
  if (isUnderWay(turn.athlete.session)) return effortHandlers.MakeEasierIntent(turn);
  return acceptOffer(turn, { about: 'start', routine: nextOffered(turn.athlete), gently: true });
}

/** Of the workouts that were named, of two meanings, or of what a mild ache leaves to choose from. */
function chosen(turn: Turn): Reply {
  const { athlete, slots, input } = turn;
  const { session, asked } = athlete;
  const which = tellingIn(slots, 'which', 'ORDINAL');
  if (which === undefined) return missed(turn);
  if (input.thread.alarm?.sign === 'mild-ache') {
    if (which === 'first') return gently(turn);
    return which === 'second' ? moveHandlers.SkipIntent(turn) : farewell(turn, athlete);
  }
  if (asked?.about === 'did-you-mean') {
    return said(turn, which === 'first' ? 'yes' : 'no');
  }
  if (asked?.about === 'which-programme') return chooseProgramme(turn, PLACES[which]);
  if (session.phase !== 'choosing') return missed(turn);
  const routine = session.offers.at(PLACES[which]);
  return routine ? acceptOffer(turn, { about: 'start', routine }) : missed(turn);
}

const PLACES = { first: 0, second: 1, third: 2, last: -1, other: 1 } as const;
