/** What has words of its own since the model was built anew, and is answered as its nearest was answered before. */
import type { Reply } from './reply';
import { aboutNamed } from './intents/about-exercise';
import { answerHandlers } from './yes-and-no';
import { ask, sentences, type Handlers, type Turn } from './conversation/handler';
import { helpHandlers } from './intents/help';
import { leaveHandlers } from './intents/leave';
import { lookAheadHandlers } from './intents/look-ahead';
import { moveHandlers } from './intents/move';
import { raise } from './conversation/alarm';
import { numberIn } from './conversation/slots';
import { askAgain, askThere, howMany, madeIt } from './conversation/next-question';
import { topicHandlers } from './intents/topic';

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
  | 'AdjustCountIntent'
  | 'ChooseOfferedIntent'
  | 'ChangeDoseIntent'
  | 'ChooseSideIntent'
  | 'UndoIntent'
  | 'WhatDidYouHearIntent'
  | 'HowDoYouKnowIntent'
  | 'AskPlaceIntent'
  | 'SayTiredIntent'
  | 'SayAgeIntent'
  | 'ReportLowMoodIntent'
  | 'AskFormIntent'
  | 'FormFaultIntent'
  | 'SayClearedIntent'
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
  AdjustCountIntent: (turn) => ask(turn.athlete, turn.words.prompts.needNumber, howMany(turn, turn.athlete)),
  ChooseOfferedIntent: askAnew,
  ChangeDoseIntent: askAnew,
  ChooseSideIntent: askAnew,
  UndoIntent: askAnew,
  WhatDidYouHearIntent: askAnew,
  HowDoYouKnowIntent: (turn) => (turn.input.thread.topic ? topicHandlers.AskSourceIntent(turn) : askAnew(turn)),
  AskPlaceIntent: lookAheadHandlers.AskTimeLeftIntent,
  SayTiredIntent: goesOn,
  SayAgeIntent: (turn) => {
    const age = numberIn(turn.slots, 'age');
    return typeof age === 'number' && age >= ADULT ? goesOn(turn) : raise(turn, 'minor');
  },
  ReportLowMoodIntent: goesOn,
  AskFormIntent: (turn) => aboutNamed(turn, 'how'),
  FormFaultIntent: (turn) => aboutNamed(turn, 'mistakes'),
  SayClearedIntent: moveHandlers.ReadyIntent,
};

/** Years. */
const ADULT = 18;

/** Nothing is done, and the way on is named. */
function askAnew(turn: Turn): Reply {
  return helpHandlers['AMAZON.FallbackIntent'](turn);
}

/** Back to where the athlete is. */
function goesOn(turn: Turn): Reply {
  const { athlete } = turn;
  return turn.interrupted
    ? askThere(turn, athlete, madeIt(turn, athlete))
    : askAgain(turn, athlete, sentences(madeIt(turn, athlete)));
}
