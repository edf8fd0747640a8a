/** How fast the coach counts, rests and talks; each is a preference that sticks. */
import { withSession, type Athlete } from '../coach/athlete';
import { LISTENING_MS } from '../coach/set/listening';
import { tempoOf } from '../coach/plan/plan';
import { restOfAtLeastAStep, scoreRest, REST_STEP_SECONDS, shiftedRest } from '../coach/set/rest';
import { isActive, setAt } from '../coach/session';
import { paced, repMs, shiftedPace } from '../coach/set/tempo';
import type { Reply } from '../reply';
import { preferring } from '../coach/plan/circumstances';
import { sentences, type Handlers, type Turn } from '../conversation/handler';
import { soundSet } from '../conversation/sound-set';
import { askAgain, askThere, madeIt, promptFor, restLeftSeconds } from '../conversation/next-question';
import { counts, talks } from './manner';
import { tellingIn } from '../conversation/slots';

export const paceHandlers: Handlers<'AdjustIntent'> = {
  AdjustIntent: adjust,
};

/** Which of pace, talk, rest and manner, and which way. */
function adjust(turn: Turn): Reply {
  const { slots, athlete } = turn;
  const knob = tellingIn(slots, 'what', 'KNOB');
  const pace = tellingIn(slots, 'pace', 'PACE');
  const amount = tellingIn(slots, 'amount', 'AMOUNT');
  const direction = tellingIn(slots, 'direction', 'DIRECTION');
  if (direction) return counts(turn, direction);
  if (pace)
    return knob === 'talk'
      ? talk(turn, pace === 'slower' ? 'slow' : 'usual')
      : changePace(turn, pace === 'slower' ? 1 : -1);
  if (amount === 'brief' || knob === 'talk') return talks(turn, amount === 'more' ? 'full' : 'brief');
  if (amount && knob !== 'count') return changeRest(turn, amount === 'more' ? REST_STEP_SECONDS : -REST_STEP_SECONDS);
  return askAgain(turn, athlete, madeIt(turn, athlete));
}

function changePace(turn: Turn, by: 1 | -1): Reply {
  const { athlete, words } = turn;
  const { prompts } = words;
  const { session } = athlete;
  const set = isActive(session) ? setAt(session) : undefined;
  const tempo = set && tempoOf(set);
  const { paceSeconds: is, atLimit } = shiftedPace(athlete.preferences.paceSeconds, by, tempo);
  const kept = atLimit ? athlete : preferring(athlete, { paceSeconds: is });
  const said = paceLine(turn, by, atLimit, tempo && repMs(paced(tempo, is)) / 1000);
  // In the middle of a count nobody wants to be asked: it goes straight on at the new pace.
  if (turn.interrupted && set) return soundSet(turn, kept, tempo ? said : prompts.timedNotCounted);
  return askAgain(turn, kept, set && !tempo ? prompts.timedNotCounted : said);
}

function paceLine({ words: { prompts } }: Turn, by: 1 | -1, atLimit: boolean, repSeconds?: number): string {
  if (by > 0) {
    if (atLimit) return prompts.slowestAlready;
    return repSeconds === undefined ? prompts.slowerIdle : prompts.slower(repSeconds);
  }
  if (atLimit) return prompts.fastestAlready;
  return repSeconds === undefined ? prompts.fasterIdle : prompts.faster(repSeconds);
}

function talk(turn: Turn, speech: 'slow' | 'usual'): Reply {
  const { athlete, words } = turn;
  const changed = preferring(athlete, { speech });
  return askAgain(
    turn,
    changed,
    sentences(madeIt(turn, athlete), speech === 'slow' ? words.prompts.talkSlower : words.prompts.talkUsual),
  );
}

/** During a rest the change is heard at once; at any other time it holds from the next rest on. */
function changeRest(turn: Turn, by: number): Reply {
  const { athlete, words } = turn;
  const { prompts } = words;
  const was = athlete.preferences.restSeconds;
  const is = shiftedRest(was, by);
  const said = is === was ? prompts.restAtLimit(by > 0) : prompts.restChanged(by);
  const changed = preferring(athlete, { restSeconds: is });
  const left = restLeftSeconds(turn, changed);
  if (athlete.session.phase === 'rest' && by > 0) {
    return restNow(turn, changed, restOfAtLeastAStep(left), said);
  }
  return askAgain(turn, changed, sentences(madeIt(turn, athlete), said));
}

/** Rests now, as the sound of this answer, and asks at its end. */
export function restNow(turn: Turn, athlete: Athlete, seconds: number, before = ''): Reply {
  const { session } = athlete;
  if (session.phase !== 'rest') return askThere(turn, athlete);
  const prompt = promptFor(turn, athlete);
  const words = turn.words.counting(athlete.preferences.speech);
  const opening = sentences(before, turn.words.prompts.restStarts(seconds, setAt(session)));
  if (athlete.plainSpeech) return askThere(turn, athlete, opening);
  return {
    athlete: { ...withSession(athlete, session), asked: prompt.asked },
    say: '',
    sound: scoreRest(seconds, words, opening, turn.words.prompts.ready),
    mic: 'open',
    reprompt: { say: prompt.text },
  };
}

/** "No", "not yet": the rest that is left, or a short one. */
export function notYet(turn: Turn): Reply {
  const left = restLeftSeconds(turn, turn.athlete, 0);
  return restNow(turn, turn.athlete, Math.max(left, LISTENING_MS / 1000 + REST_STEP_SECONDS));
}
