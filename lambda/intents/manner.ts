/** How the coach counts, how much it talks and whether it stops between sets; each is a preference that sticks. */
import type { Athlete, Preferences } from '../coach/athlete';
import { isActive, setAt } from '../coach/session';
import type { Reply } from '../reply';
import type { Handlers, Turn } from '../conversation/handler';
import { soundSet } from '../conversation/sound-set';
import { askAgain } from '../conversation/next-question';

export const mannerHandlers: Handlers<
  | 'RunOnIntent'
  | 'StopBetweenSetsIntent'
  | 'TalkLessIntent'
  | 'TalkMoreIntent'
  | 'CountUpIntent'
  | 'CountDownIntent'
  | 'JustBeepIntent'
  | 'JustTimeIntent'
> = {
  RunOnIntent: (turn) => change(turn, { nonStop: true }, turn.words.prompts.nonStopNow),
  StopBetweenSetsIntent: (turn) => change(turn, { nonStop: false }, turn.words.prompts.stopsNow),
  TalkLessIntent: (turn) => change(turn, { talk: 'brief' }, turn.words.prompts.talkLess),
  TalkMoreIntent: (turn) => change(turn, { talk: 'full' }, turn.words.prompts.talkMore),
  CountUpIntent: (turn) => change(turn, { counting: 'up' }, turn.words.prompts.countsUp),
  CountDownIntent: (turn) => change(turn, { counting: 'down' }, turn.words.prompts.countsDown),
  JustBeepIntent: (turn) => change(turn, { counting: 'beep' }, turn.words.prompts.countsBeep),
  JustTimeIntent: (turn) => change(turn, { counting: 'clock' }, turn.words.prompts.countsClock),
};

/** In the middle of a count nobody wants to be asked: it goes straight on in the new manner. */
function change(turn: Turn, changed: Partial<Preferences>, said: string): Reply {
  const athlete: Athlete = { ...turn.athlete, preferences: { ...turn.athlete.preferences, ...changed } };
  const set = isActive(athlete.session) ? setAt(athlete.session) : undefined;
  return turn.interrupted && set ? soundSet(turn, athlete, said) : askAgain(turn, athlete, said);
}
