/** How the coach counts, how much it talks and whether it stops between sets; each is a preference that sticks. */
import type { Athlete, Preferences } from '../coach/athlete';
import { isActive, setAt } from '../coach/session';
import type { Reply } from '../reply';
import type { Handlers, Turn } from '../conversation/handler';
import { tellingIn } from '../conversation/slots';
import { soundSet } from '../conversation/sound-set';
import { askAgain } from '../conversation/next-question';

export const mannerHandlers: Handlers<'BetweenSetsIntent'> = {
  BetweenSetsIntent: (turn) => {
    const isToStop = tellingIn(turn.slots, 'stop', 'STOP_OR_GO') === 'stop';
    return change(turn, { nonStop: !isToStop }, isToStop ? turn.words.prompts.stopsNow : turn.words.prompts.nonStopNow);
  },
};

export function talks(turn: Turn, talk: Preferences['talk']): Reply {
  const { prompts } = turn.words;
  return change(turn, { talk }, talk === 'brief' ? prompts.talkLess : prompts.talkMore);
}

export function counts(turn: Turn, way: 'up' | 'down' | 'beep' | 'silent'): Reply {
  const { prompts } = turn.words;
  switch (way) {
    case 'up':
      return change(turn, { counting: 'up' }, prompts.countsUp);
    case 'down':
      return change(turn, { counting: 'down' }, prompts.countsDown);
    case 'beep':
      return change(turn, { counting: 'beep' }, prompts.countsBeep);
    case 'silent':
      return change(turn, { counting: 'clock' }, prompts.countsClock);
  }
}

/** In the middle of a count nobody wants to be asked: it goes straight on in the new manner. */
function change(turn: Turn, changed: Partial<Preferences>, said: string): Reply {
  const athlete: Athlete = { ...turn.athlete, preferences: { ...turn.athlete.preferences, ...changed } };
  const set = isActive(athlete.session) ? setAt(athlete.session) : undefined;
  return turn.interrupted && set ? soundSet(turn, athlete, said) : askAgain(turn, athlete, said);
}
