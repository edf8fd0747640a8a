/** What shapes every plan until it is taken back: level, kit, the floor, jumping, exercises left out. Never the reason. */
import type { Athlete, Preferences } from '../coach/athlete';
import type { ExerciseId } from '../coach/exercises';
import { goalOf } from '../coach/athlete';
import type { Reply } from '../reply';
import { preferring } from './circumstances';
import { ask, sentences, type Handlers, type Turn } from './handler';
import { offerPrompt } from './launch';
import { avoidableIn, exerciseIn, kitIn, levelIn } from './slots';
import { askAgain } from './sound-set';
import { madeIt } from './state-prompt';

export const preferenceHandlers: Handlers<
  'SetLevelIntent' | 'SetKitIntent' | 'AvoidIntent' | 'AllowIntent' | 'AskSettingsIntent'
> = {
  SetLevelIntent: setLevel,
  SetKitIntent: setKit,
  AvoidIntent: (turn) => change(turn, true),
  AllowIntent: (turn) => change(turn, false),
  AskSettingsIntent: (turn) => {
    const { athlete, words } = turn;
    const { prompts } = words;
    const plans = prompts.settings(athlete.preferences, goalOf(athlete));
    return noted(
      turn,
      athlete,
      sentences(plans, isUsual(athlete.preferences) ? '' : prompts.mannerSettings(athlete.preferences)),
    );
  },
};

/** Whether the coach talks, counts and rests as it does for everybody. */
function isUsual({ talk, counting, speech, nonStop, paceSeconds, restSeconds }: Preferences): boolean {
  const shifts = [paceSeconds, restSeconds].some((seconds) => seconds !== 0);
  return talk === 'full' && counting === 'up' && speech === 'usual' && nonStop === undefined && !shifts;
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
  const kit = said === 'none' ? [] : [...new Set([...(athlete.preferences.kit ?? []), said])];
  return offered(turn, preferring(athlete, { kit }), words.prompts.kitSet(kit));
}

/** Told between sessions it is likely to be the start of one. */
function offered(turn: Turn, athlete: Athlete, said: string): Reply {
  const isFree = athlete.session.phase === 'idle' || athlete.session.phase === 'choosing';
  return isFree ? ask(athlete, said, offerPrompt(turn, athlete)) : noted(turn, athlete, said);
}

function change(turn: Turn, avoid: boolean): Reply {
  const { athlete, slots, words } = turn;
  const { prompts } = words;
  const exercise = exerciseIn(slots);
  if (exercise === 'unclear') return noted(turn, athlete, prompts.unknownExercise);
  if (exercise) {
    const said = avoid ? prompts.leftOut(exercise) : prompts.broughtBack(exercise);
    return noted(turn, leavingOut(athlete, exercise, avoid), said);
  }
  switch (avoidableIn(slots)) {
    case 'floor':
      return noted(turn, preferring(athlete, { noFloor: avoid }), avoid ? prompts.noFloor : prompts.floorAgain);
    case 'jumping':
      return noted(turn, preferring(athlete, { noImpact: avoid }), avoid ? prompts.noJumping : prompts.jumpingAgain);
    case 'unclear':
    case undefined:
      return noted(turn, athlete, prompts.whatToAvoid);
  }
}

function leavingOut(athlete: Athlete, exercise: ExerciseId, avoid: boolean): Athlete {
  const others = (athlete.preferences.without ?? []).filter((id) => id !== exercise);
  return preferring(athlete, { without: avoid ? [...others, exercise] : others });
}
