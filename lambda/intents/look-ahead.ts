/** Questions about the session itself: how long is left, what comes next. */
import { countsOwnRounds } from '../coach/rounds';
import { isActive, isUnderWay, nextUnit, secondsLeft, setAt } from '../coach/session';
import type { Reply } from '../reply';
import { ask, sentences, type Handlers, type Turn } from '../conversation/handler';
import { tellingIn } from '../conversation/slots';
import { howManyBySide } from './sides';
import { askAgain, asking, madeIt, putDown, restLeftSeconds, isNonStop } from '../conversation/next-question';

export const lookAheadHandlers: Handlers<'AskTimeLeftIntent' | 'AskNextIntent' | 'AskPlaceIntent'> = {
  AskPlaceIntent: (turn) => {
    const { athlete, words } = turn;
    const { session } = athlete;
    const set = isActive(session) ? setAt(session) : undefined;
    const bySide = tellingIn(turn.slots, 'side', 'SIDE') && howManyBySide(turn);
    if (bySide) return bySide;
    const put = turn.interrupted ? madeIt(turn, athlete) : putDown(turn);
    if (!isActive(session) || !set) return askAgain(turn, athlete, put || words.prompts.nothingNext);
    const { count, side } = nextUnit(set, session.place.units);
    const theirs = countsOwnRounds(session.plan) ? words.prompts.roundsAreYours : '';
    return askAgain(turn, athlete, sentences(words.prompts.placeNow(set, count, side), theirs, put));
  },
  AskTimeLeftIntent: (turn) => {
    const { athlete, words } = turn;
    const { prompts } = words;
    const { session } = athlete;
    if (!isUnderWay(session)) return ofTheOffer(turn) ?? askAgain(turn, athlete, prompts.nothingNext);
    const { plan, place } = session;
    const rest = restLeftSeconds(turn, athlete);
    return askAgain(
      turn,
      athlete,
      sentences(
        madeIt(turn, athlete),
        // Where the question tells it, it is told once.
        rest >= 5 && !isNonStop(athlete, plan) ? prompts.restLeft(rest) : '',
        // The question tells a plain timer to the second.
        turn.interrupted && setAt(session)?.exercise === 'own-pace'
          ? ''
          : prompts.timeLeft(secondsLeft(session), plan.sets.length - place.set),
      ),
    );
  },
  AskNextIntent: (turn) => {
    const { athlete, words } = turn;
    const { prompts } = words;
    const { session } = athlete;
    if (tellingIn(turn.slots, 'way', 'MORE_OR_FEWER')) {
      return askAgain(turn, athlete, sentences(madeIt(turn, athlete), prompts.howItGrows));
    }
    if (!isUnderWay(session)) return ofTheOffer(turn) ?? askAgain(turn, athlete, prompts.nothingNext);
    const { plan, place } = session;
    const from = session.phase === 'rest' || session.phase === 'briefing' ? place.set : place.set + 1;
    const next = plan.sets[from];
    const said = next ? prompts.nextIs(next, plan.sets[from + 1]) : prompts.lastOneNext;
    return askAgain(turn, athlete, sentences(madeIt(turn, athlete), said));
  },
};

/** What is offered, and how long it takes: the session that is asked about before there is one. */
function ofTheOffer(turn: Turn): Reply | undefined {
  const { athlete, words } = turn;
  const { asked } = athlete;
  if (asked?.about !== 'start') return undefined;
  return ask(athlete, words.routines[asked.routine].about, asking(turn, athlete, asked));
}
