/** The question that fits where the athlete is: every answer that is not a step forward ends with it. */
import { isResting, type Athlete } from '../coach/athlete';
import type { Place } from '../coach/set/block';
import { REST_LIMITS, scoreRest, scoreWait, type WAITS } from '../coach/set/rest';
import { isRateable } from '../coach/plan/progression';
import { countsOwnRounds, owesRounds } from '../coach/rounds';
import { needsExplaining } from '../coach/told';
import { hasWork } from '../coach/week';
import { isActive, setAt, spokenUnits, type ActiveSession, wholeRestSeconds } from '../coach/session';
import { unitsInOneGo, type Plan } from '../coach/plan/plan';
import { SETS_RUN_ON } from '../coach/set/manner';
import { LISTENING_MS } from '../coach/set/listening';
import type { Reply, Spoken } from '../reply';
import { goOnQuestion } from './go-on';
import { ask, type Prompt, type Turn, sentences } from './handler';
import { put, putAgain, silenceAfter } from './questions';
import type { Question } from '../coach/question';

export function promptFor(turn: Turn, athlete: Athlete): Prompt {
  const { prompts } = turn.words;
  const { session } = athlete;
  if (isResting(athlete)) return whatElse(turn, 'whatToKnow');
  switch (session.phase) {
    case 'idle':
      return whatElse(turn, 'anythingElse');
    case 'choosing':
      return { text: prompts.whichWorkout(session.offers), asked: { about: 'which-workout' } };
    case 'rating':
      return lastQuestion(turn, session) ?? whatElse(turn, 'whatElse');
    case 'briefing':
      return session.step === undefined || isLastStep(turn, session)
        ? { text: prompts.ready, asked: { about: 'ready' }, reprompt: waiting(turn, athlete, 'move') }
        : { text: prompts.nextStep, asked: { about: 'next-step' } };
    case 'set':
    case 'paused':
      return {
        text: goOnQuestion(turn, session),
        asked: { about: 'ready' },
        reprompt: waiting(turn, athlete, 'move'),
      };
    case 'rest':
      return {
        text: nextQuestion(turn, athlete, session.place, restLeftSeconds(turn, athlete), true),
        asked: { about: 'ready' },
        reprompt: restSound(turn, athlete, restLeftSeconds(turn, athlete, LISTENING_MS)),
      };
  }
}

/** What somebody would like who is at no place: in the words that fit what was said before. */
export function whatElse(
  { words: { prompts } }: Turn,
  wording: 'whatElse' | 'anythingElse' | 'nothingElse' | 'whatToKnow',
): Prompt {
  return { text: prompts[wording], asked: { about: 'what-else' } };
}

/** "How hard was that?", once after a whole workout whose doses can move; never after a single exercise. */
function effortQuestion(turn: Turn, session: ActiveSession): Prompt | undefined {
  const isRated = session.phase === 'rating' && session.rated;
  if (isRated || session.plan.routine === undefined || !isRateable(session.plan)) return undefined;
  // Of a workout that was skipped from end to end there is nothing to rate.
  if (session.phase === 'rating' && !hasWork(session.done)) return undefined;
  return put(turn, turn.athlete, { about: 'how-hard' });
}

/** What is asked once all of it is over: the rounds that only the athlete knows, or how hard it was. */
export function lastQuestion(turn: Turn, session: ActiveSession): Prompt | undefined {
  const isSkipped = session.phase === 'rating' && !hasWork(session.done);
  if (countsOwnRounds(session.plan) && isSkipped) return undefined;
  return owesRounds(session) ? put(turn, turn.athlete, { about: 'how-many-rounds' }) : effortQuestion(turn, session);
}

function isLastStep({ words }: Turn, session: Extract<ActiveSession, { phase: 'briefing' }>): boolean {
  const set = setAt(session);
  return set !== undefined && session.step === words.exercises.words[set.exercise].steps.length - 1;
}

/**
 * The question that still stands, asked again; else the one that fits the state. For answers that are no step of their
 * own: help, a number looked up, something not understood.
 */
export function standingPrompt(turn: Turn, athlete: Athlete): Prompt {
  const { asked } = athlete;
  // Where silence goes on, the question belongs to the place, with its rest or its quiet.
  const standing = asked && silenceAfter(asked) === 'asks-once-more' ? putAgain(turn, athlete, asked) : undefined;
  return standing ?? promptFor(turn, athlete);
}

/** How much of the last set was done, in what it is counted in. */
export function howMany(turn: Turn, athlete: Athlete): Prompt {
  return asking(turn, athlete, { about: 'how-many' });
}

/** A question as it is put, or the one of the place. */
export function asking(turn: Turn, athlete: Athlete, asked: Question): Prompt {
  return put(turn, athlete, asked) ?? promptFor(turn, athlete);
}

/** Whether sets and rests run by themselves: as the athlete likes, else as everybody's do. */
export function isNonStop({ preferences, plainSpeech }: Athlete, plan: Plan): boolean {
  // Plain speech has no silence to rest in.
  if (plainSpeech) return false;
  return preferences.nonStop ?? (SETS_RUN_ON || plan.sets.some(({ target }) => target.measure === 'intervals'));
}

/** The question of a place between two sets: where sets run by themselves it tells the rest and needs no answer. */
export function nextQuestion(
  turn: Turn,
  athlete: Athlete,
  place: Place,
  restSeconds: number,
  isRunning = false,
  closing = turn.words.prompts.goOn,
): string {
  const { prompts } = turn.words;
  const plan = isActive(athlete.session) ? athlete.session.plan : undefined;
  const set = plan?.sets[place.set];
  if (!plan || !set) return prompts.whatElse;
  const before = plan.sets[place.set - 1];
  const isSame = before?.exercise === set.exercise && set.set > 1 && !set.goesOn;
  if (isNonStop(athlete, plan) && place.set + place.units > 0) {
    if (place.units > 0) return prompts.goOn;
    const then = isRunning ? prompts.restLeftThen : prompts.restThen;
    return sentences(then(restSeconds, set, isSame), closing);
  }
  if (place.units > 0) return prompts.readyForRest;
  if (set.part === 'cool-down' && before?.part !== 'cool-down') return prompts.readyForCoolDown;
  if (isSame) return prompts.readyForSet(set);
  return needsExplaining(athlete, set) ? prompts.readyToHear(set) : prompts.readyForNext(set);
}

/** Seconds of the running rest that are left `afterMs` from now; the whole rest if none is running. */
export function restLeftSeconds(turn: Turn, athlete: Athlete, afterMs = 0): number {
  const { session, preferences } = athlete;
  if (session.phase !== 'rest') return 0;
  const whole = wholeRestSeconds(session, preferences);
  return Math.max(Math.round(whole - (turn.now + afterMs - session.since) / 1000), 0);
}

/** A rest as sound, ending with the question; short or no rests are only the question again. */
export function restSound(turn: Turn, athlete: Athlete, seconds: number): Spoken {
  const { session } = athlete;
  const place = isActive(session) ? session.place : { set: 0, units: 0 };
  const question = nextQuestion(turn, athlete, place, 0);
  // Plain speech has no silence to rest in.
  if (seconds < REST_LIMITS.shortest || athlete.plainSpeech) return { say: question };
  const next = isActive(session) && place.units === 0 ? session.plan.sets[place.set] : undefined;
  return {
    say: turn.words.prompts.restStarts(seconds, next),
    sound: scoreRest(
      seconds,
      turn.words.counting(athlete.preferences.speech),
      '',
      next ? turn.words.prompts.ready : question,
    ),
  };
}

/** Waits like a person, in quiet, while somebody fetches, lies down or is called away; the place is kept, and said at the end. */
export function waiting(turn: Turn, athlete: Athlete, wait: keyof typeof WAITS): Spoken {
  const { words } = turn;
  const { prompts } = words;
  const { session } = athlete;
  const isBriefed = session.phase === 'briefing';
  const question = isActive(session) && !isBriefed ? goOnQuestion(turn, session) : prompts.ready;
  // Plain speech has no silence to wait in.
  if (athlete.plainSpeech) return { say: question };
  const closing = isBriefed ? prompts.keptReady : question;
  const isNew = isBriefed && Object.keys(athlete.lifetime.by).length === 0;
  return {
    say: isBriefed ? sentences(prompts.sayReady, isNew ? prompts.howToInterrupt : '') : prompts.quietPause,
    sound: scoreWait(wait, words.counting(athlete.preferences.speech), prompts.stillHere, closing),
  };
}

/** "I make it seven of twelve." for the set that was interrupted, or nothing. */
export function madeIt(turn: Turn, athlete: Athlete): string {
  const { session } = athlete;
  if (!turn.interrupted || session.phase !== 'paused') return '';
  const last = session.last;
  // Between two sets of a block nothing is half done.
  const index = session.place.units > 0 ? session.place.set : (last?.set ?? session.place.set);
  const set = setAt(session, index);
  if (!set) return '';
  const units = session.place.set === index ? session.place.units : (last?.units ?? 0);
  const { count, side } = spokenUnits(set, units);
  const perSide = unitsInOneGo(set);
  return turn.words.prompts.made(set, count, perSide, side);
}

/** "I put down ten push-ups." for a set that is over, where the next has not begun; or nothing. */
export function putDown({ athlete: { session }, words }: Turn): string {
  const last = session.phase === 'rest' || session.phase === 'rating' ? session.last : undefined;
  const set = last && isActive(session) ? setAt(session, last.set) : undefined;
  return set && last ? words.prompts.putDown(set, spokenUnits(set, last.units).count) : '';
}

/** Answers something on the side: a question that still stands is asked again, unless a count was cut short by this. */
export function askAgain(turn: Turn, athlete: Athlete, before = ''): Reply {
  return ask(athlete, before, turn.interrupted ? promptFor(turn, athlete) : standingPrompt(turn, athlete));
}

/** Asks where the athlete is, with something said before. */
export function askThere(turn: Turn, athlete: Athlete, before = ''): Reply {
  const prompt: Prompt = promptFor(turn, athlete);
  return ask(athlete, before, prompt);
}
