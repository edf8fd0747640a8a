/** What shapes every plan until it is taken back: level, kit, the floor, jumping, exercises left out. Never the reason. */
import type { Athlete, Preferences } from '../coach/athlete';
import { goalOf } from '../coach/athlete';
import type { ExerciseId } from '../coach/catalogue/exercises';
import { passedOver, wantedAgain } from '../coach/passed-over';
import type { Kit } from '../coach/catalogue/exercise';
import { kitOf } from '../coach/plan/plan';
import { isActive, isUnderWay, setAt } from '../coach/session';
import { restMsAfter } from '../coach/set/block';
import type { Reply } from '../reply';
import { preferring } from '../coach/plan/circumstances';
import { ask, sentences, type Handlers, type Turn } from '../conversation/handler';
import { askToLeaveOut } from '../conversation/leave-out';
import { offerPrompt } from './launch';
import { metWith } from './programmes';
import { swapHated } from './swap-exercise';
import { refitted } from '../coach/refit-session';
import { avoidableIn, exerciseIn, kitIn, levelIn, tellingIn } from '../conversation/slots';
import { askAgain, askThere, madeIt } from '../conversation/next-question';

export const preferenceHandlers: Handlers<
  'SetLevelIntent' | 'SetKitIntent' | 'LackKitIntent' | 'AvoidIntent' | 'AllowIntent' | 'AskSettingsIntent'
> = {
  SetLevelIntent: setLevel,
  SetKitIntent: setKit,
  LackKitIntent: lackKit,
  AvoidIntent: (turn) => change(turn, true),
  AllowIntent: (turn) => change(turn, false),
  AskSettingsIntent: (turn) => {
    const { athlete, words } = turn;
    const { prompts } = words;
    if (tellingIn(turn.slots, 'what', 'KNOB') === 'rest') return noted(turn, athlete, restsLine(turn));
    const plans = prompts.settings(athlete.preferences, goalOf(athlete));
    return noted(
      turn,
      athlete,
      sentences(plans, isUsual(athlete.preferences) ? '' : prompts.mannerSettings(athlete.preferences)),
    );
  },
};

/** "How long are my rests?": of the exercise in hand, or as they are planned. */
function restsLine({ athlete: { session, preferences }, words: { prompts } }: Turn): string {
  const set = isUnderWay(session) ? setAt(session) : undefined;
  if (set && set.restSeconds > 0) return prompts.restsAre(restMsAfter(set, preferences) / 1000);
  return preferences.restsOf === undefined
    ? prompts.restsAsPlanned(preferences.restSeconds)
    : prompts.restsAre(Math.max(preferences.restsOf + preferences.restSeconds, 0));
}

/** Whether the coach talks, counts and rests as it does for everybody. */
function isUsual({ talk, counting, speech, nonStop, paceSeconds, restSeconds }: Preferences): boolean {
  const shifts = [paceSeconds, restSeconds].some((seconds) => seconds !== 0);
  return talk === 'full' && counting === 'up' && speech === 'usual' && nonStop === undefined && !shifts;
}

/** Notes what is left out from now on, in the session under way too. */
function leftOut(turn: Turn, change: Partial<Preferences>, said: string): Reply {
  const { athlete, words, now } = turn;
  const without = preferring(athlete, change);
  const made = madeIt(turn, athlete);
  const fitted = refitted(without, change, now);
  if (!fitted) return metWith(turn, without, said) ?? askAgain(turn, without, sentences(made, said));
  return askThere(turn, fitted, sentences(made, said, words.prompts.hereToo));
}

/** Notes what the session under way was planned without knowing: it waits for the next one. */
function fromNextOn(turn: Turn, athlete: Athlete, said: string): Reply {
  const { session } = athlete;
  return noted(turn, athlete, sentences(said, isUnderWay(session) ? turn.words.prompts.fromNextOn : ''));
}

function noted(turn: Turn, athlete: Athlete, said: string): Reply {
  return askAgain(turn, athlete, sentences(madeIt(turn, turn.athlete), said));
}

function setLevel(turn: Turn): Reply {
  const { athlete, slots, words } = turn;
  const level = levelIn(slots);
  if (!level || level === 'unclear') return noted(turn, athlete, words.prompts.unknownLevel);
  const same = athlete.preferences.level === level;
  // Doses grew at another level; the new one begins with its own.
  const set = same ? athlete : { ...preferring(athlete, { level }), doses: {} };
  return offered(turn, set, words.prompts.levelSet(level));
}

function setKit(turn: Turn): Reply {
  const { athlete, slots, words } = turn;
  const said = kitIn(slots);
  if (!said || said === 'unclear') return noted(turn, athlete, words.prompts.unclearKit);
  if (said === 'none') return onlyWith(turn, []);
  const kit = [...new Set([...(athlete.preferences.kit ?? []), said])];
  return offered(turn, preferring(athlete, { kit }), words.prompts.kitSet(kit));
}

/** "I don't have a ball": of what is known to be at hand, or of what the workout under way wants. */
function lackKit(turn: Turn): Reply {
  const { athlete, slots, words } = turn;
  const { session, preferences } = athlete;
  const said = kitIn(slots);
  if (!said || said === 'unclear' || said === 'none') return noted(turn, athlete, words.prompts.unclearKit);
  const atHand = preferences.kit ?? (isActive(session) ? kitOf(session.plan) : []);
  return onlyWith(
    turn,
    atHand.filter((piece) => piece !== said),
  );
}

/** Less kit than was thought: a session under way does without it too. */
function onlyWith(turn: Turn, kit: readonly Kit[]): Reply {
  const { athlete, words } = turn;
  const said = words.prompts.kitSet(kit);
  return isActive(athlete.session) ? leftOut(turn, { kit }, said) : offered(turn, preferring(athlete, { kit }), said);
}

/** Told between sessions it is likely to be the start of one. */
function offered(turn: Turn, athlete: Athlete, said: string): Reply {
  const met = metWith(turn, athlete, said);
  if (met) return met;
  const isFree = athlete.session.phase === 'idle' || athlete.session.phase === 'choosing';
  return isFree ? ask(athlete, said, offerPrompt(turn, athlete)) : fromNextOn(turn, athlete, said);
}

const othersThan = (exercise: ExerciseId, { preferences }: Athlete) =>
  (preferences.without ?? []).filter((id) => id !== exercise);

/** A move is left out from now on. */
export function leaveOut(turn: Turn, exercise: ExerciseId): Reply {
  const without = [...othersThan(exercise, turn.athlete), exercise];
  return leftOut(turn, { without }, turn.words.prompts.leftOut(exercise));
}

/** "I hate planks": something else now if it is in hand, and whether to leave it out is asked once. */
function dislikes(turn: Turn, exercise: ExerciseId): Reply {
  const { athlete, words } = turn;
  const { session } = athlete;
  if (isUnderWay(session) && setAt(session)?.exercise === exercise) return swapHated(turn, exercise);
  const { athlete: there, isToAsk } = passedOver(athlete, exercise, true);
  const made = madeIt(turn, athlete);
  return isToAsk
    ? askToLeaveOut(turn, there, exercise, made)
    : askAgain(turn, there, sentences(made, words.prompts.forGoodSay(exercise)));
}

function change(turn: Turn, avoid: boolean): Reply {
  const { athlete, slots, words } = turn;
  const { prompts } = words;
  const exercise = exerciseIn(slots);
  if (exercise === 'unclear') return noted(turn, athlete, prompts.unknownExercise);
  if (exercise) {
    if (avoid && tellingIn(slots, 'verb', 'AVOID_VERB') === 'hate') return dislikes(turn, exercise);
    if (avoid) return leaveOut(turn, exercise);
    const again = wantedAgain(athlete, exercise);
    return fromNextOn(
      turn,
      preferring(again, { without: othersThan(exercise, athlete) }),
      prompts.broughtBack(exercise),
    );
  }
  switch (avoidableIn(slots)) {
    case 'floor':
      return avoid
        ? leftOut(turn, { noFloor: true }, prompts.noFloor)
        : fromNextOn(turn, preferring(athlete, { noFloor: false }), prompts.floorAgain);
    case 'jumping':
      return avoid
        ? leftOut(turn, { noImpact: true }, prompts.noJumping)
        : fromNextOn(turn, preferring(athlete, { noImpact: false }), prompts.jumpingAgain);
    case 'unclear':
    case undefined:
      return noted(turn, athlete, prompts.whatToAvoid);
  }
}
