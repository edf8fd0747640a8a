/** What has words of its own since the model was built anew, and is answered as its nearest was answered before. */
import type { Reply } from './reply';
import { answerHandlers } from './yes-and-no';
import { type Handlers, type Turn } from './conversation/handler';
import { helpHandlers } from './intents/help';
import { leaveHandlers } from './intents/leave';
import { lookAheadHandlers } from './intents/look-ahead';
import { moveHandlers } from './intents/move';

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
  | 'AskPlaceIntent'
  | 'ChooseOfferedIntent'
  | 'ChooseSideIntent'
> = {
  HoldOnIntent: moveHandlers['AMAZON.PauseIntent'],
  GoOnIntent: moveHandlers['AMAZON.ResumeIntent'],
  AgreeIntent: answerHandlers['AMAZON.YesIntent'],
  DeclineIntent: answerHandlers['AMAZON.NoIntent'],
  AgainIntent: moveHandlers['AMAZON.RepeatIntent'],
  FromTheTopIntent: moveHandlers['AMAZON.StartOverIntent'],
  LeaveIntent: leaveHandlers['AMAZON.StopIntent'],
  MoveOnIntent: moveHandlers['AMAZON.NextIntent'],
  GoBackIntent: moveHandlers['AMAZON.PreviousIntent'],
  GetHelpIntent: helpHandlers['AMAZON.HelpIntent'],
  AskPlaceIntent: lookAheadHandlers.AskTimeLeftIntent,
  ChooseOfferedIntent: askAnew,
  ChooseSideIntent: askAnew,
};

/** Nothing is done, and the way on is named. */
function askAnew(turn: Turn): Reply {
  return helpHandlers['AMAZON.FallbackIntent'](turn);
}
