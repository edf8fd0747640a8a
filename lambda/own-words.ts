/** What has words of its own since the model was built anew, and is answered as its nearest was answered before. */
import type { Reply } from './reply';
import { answerHandlers } from './yes-and-no';
import { type Handlers, type Turn } from './conversation/handler';
import { effortHandlers } from './intents/effort';
import { helpHandlers } from './intents/help';
import { leaveHandlers } from './intents/leave';
import { holdOn, moveHandlers } from './intents/move';
import { tellingIn } from './conversation/slots';
import { acceptOffer } from './intents/workout';

export const ownWordsHandlers: Handlers<
  | 'HoldOnIntent'
  | 'GoOnIntent'
  | 'AgreeIntent'
  | 'DeclineIntent'
  | 'AgainIntent'
  | 'FromTheTopIntent'
  | 'LeaveIntent'
  | 'MoveOnIntent'
  | 'GoBackIntent'
  | 'GetHelpIntent'
  | 'ChooseOfferedIntent'
> = {
  HoldOnIntent: holdOn,
  GoOnIntent: moveHandlers['AMAZON.ResumeIntent'],
  AgreeIntent: answerHandlers['AMAZON.YesIntent'],
  DeclineIntent: answerHandlers['AMAZON.NoIntent'],
  AgainIntent: moveHandlers['AMAZON.RepeatIntent'],
  FromTheTopIntent: moveHandlers['AMAZON.StartOverIntent'],
  LeaveIntent: leaveHandlers['AMAZON.StopIntent'],
  MoveOnIntent: moveHandlers['AMAZON.NextIntent'],
  GoBackIntent: moveHandlers['AMAZON.PreviousIntent'],
  GetHelpIntent: helpHandlers['AMAZON.HelpIntent'],
  ChooseOfferedIntent: chosen,
};

/** Nothing is done, and the way on is named. */
function askAnew(turn: Turn): Reply {
  return helpHandlers['AMAZON.FallbackIntent'](turn);
}

/** "The second one": of the workouts that were named, of two meanings, or of what a mild ache leaves to choose from. */
function chosen(turn: Turn): Reply {
  const { athlete, slots, input } = turn;
  const { session, asked } = athlete;
  const which = tellingIn(slots, 'which', 'ORDINAL');
  if (which === undefined) return askAnew(turn);
  if (input.thread.alarm?.sign === 'mild-ache') {
    if (which === 'first') return effortHandlers.MakeEasierIntent(turn);
    return which === 'second' ? moveHandlers.SkipIntent(turn) : leaveHandlers['AMAZON.StopIntent'](turn);
  }
  if (asked?.about === 'did-you-mean') {
    return answerHandlers[which === 'first' ? 'AMAZON.YesIntent' : 'AMAZON.NoIntent'](turn);
  }
  if (session.phase !== 'choosing') return askAnew(turn);
  const routine = session.offers.at(PLACES[which]);
  return routine ? acceptOffer(turn, { about: 'start', routine }) : askAnew(turn);
}

const PLACES = { first: 0, second: 1, third: 2, last: -1, other: 1 } as const;
