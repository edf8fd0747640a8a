/** Sets as somebody wants them, in one breath or piece by piece: one question at a time for what is missing, then the count. */
import {
  amountOf,
  phaseSaid,
  restSaid,
  setsSaid,
  sizeSaid,
  stillSaid,
  tempoIn,
  type Draft,
  type SavedPrescription,
} from '../coach/plan/prescription';
import { isActive, setAt } from '../coach/session';
import { withSession } from '../coach/athlete';
import { paced, repMs, type TempoWish } from '../coach/set/tempo';
import { EXERCISES, type ExerciseId } from '../coach/catalogue/exercises';
import type { Heard } from '../input';
import type { Prompts } from '../language/language';
import { rested } from '../coach/plan/redose';
import { retimed } from '../coach/ease-session';
import type { Reply } from '../reply';
import { didYouMean } from '../conversation/ambiguity';
import { exerciseMeant, startExercise, startSets } from './start-exercise';
import { addMove, startSavedShape } from './shapes';
import { ask, sentences, type Handlers, type Prompt, type Turn } from '../conversation/handler';
import { exerciseIn, numberIn, secondsIn, tellingIn, tempoWordIn } from '../conversation/slots';
import { soundSet } from '../conversation/sound-set';
import { askThere, madeIt, standingPrompt } from '../conversation/next-question';
import type { SlotName } from '../vocabulary';
import { LIMITS, targetOf } from '../coach/plan/target';

export const prescriptionHandlers: Handlers<'PrescribeIntent' | 'StartExerciseIntent'> = {
  PrescribeIntent: (turn) => {
    const said = draftIn(turn);
    const { session } = turn.athlete;
    const retimed =
      said.tempo && isManner(said) && !pending(turn) ? retime(turn, said.tempo, said.restSeconds) : undefined;
    if (retimed) return retimed;
    const atHand = isActive(session) ? setAt(session)?.exercise : undefined;
    // "Three seconds down", in the middle of something, is about that; so is a size that it can have.
    const draft = {
      ...(atHand && fits({ ...said, exercise: atHand }) ? { exercise: atHand } : {}),
      ...pending(turn),
      ...said,
    };
    return draftDone(turn, draft, exerciseIn(turn.slots) === 'unclear' ? turn.words.prompts.unknownExercise : '');
  },
  StartExerciseIntent: (turn) => {
    const filled = fillDraft(turn) ?? addMove(turn) ?? startSaved(turn, turn.slots.exercise);
    if (filled) return filled;
    const { asked } = turn.athlete;
    const said = draftIn(turn);
    const isSized = said.amount !== undefined || said.seconds !== undefined || said.sets !== undefined;
    // "Three sets of eight", and nobody knows of what.
    const whole =
      isSized &&
      exerciseMeant(turn) === undefined &&
      turn.slots.exercise === undefined &&
      asked?.about !== 'another-tip';
    if (whole) return draftDone(turn, said);
    // What was said of something that nobody knows still holds once it is named again.
    const isUnknown =
      said.sets !== undefined && exerciseIn(turn.slots) === 'unclear' && !didYouMean(turn, turn.slots.exercise);
    return isUnknown ? draftDone(turn, said, turn.words.prompts.unknownExercise) : startExercise(turn);
  },
};

/** Starts the saved set of that name; `undefined` when there is none, or the words mean something to everybody. */
export function startSaved(turn: Turn, heard: Heard | undefined): Reply | undefined {
  if (!heard || heard.ids.length > 0) return undefined;
  const saved = savedAs(turn, heard);
  return saved ? startNamed(turn, saved) : startSavedShape(turn, heard);
}

/** The saved set of that very name, else the one whose name means the same. */
export function savedAs({ athlete, words }: Turn, heard: Heard): SavedPrescription | undefined {
  const name = words.nameFrom(heard.said);
  const { prescriptions } = athlete;
  return (
    prescriptions.find((saved) => saved.name === name) ??
    prescriptions.find((saved) => words.isSameName(saved.name, name))
  );
}

export function startNamed(turn: Turn, { name, exercise, ...asked }: SavedPrescription): Reply {
  const { prompts } = turn.words;
  return startSets(
    turn,
    turn.athlete,
    exercise,
    asked,
    sentences(prompts.savedStarts(name), prescribed(turn, exercise, asked)),
  );
}

/** What is going to be counted, told as it is counted: at the pace that the athlete likes. */
function prescribed(
  { athlete, words }: Turn,
  exercise: ExerciseId,
  asked: Parameters<Prompts['prescribed']>[1],
): string {
  const { paceSeconds } = athlete.preferences;
  return words.prompts.prescribed(exercise, {
    ...asked,
    ...(asked.tempo ? { tempo: paced(asked.tempo, paceSeconds) } : {}),
  });
}

/** What was said before of a prescription that is still being put together. */
function pending({ athlete, interrupted }: Turn): Draft | undefined {
  return !interrupted && athlete.asked?.about === 'prescription' ? athlete.asked.draft : undefined;
}

/** An exercise, a number or a time as the answer to "which exercise" or "how many"; `undefined` when nothing was asked. */
export function fillDraft(turn: Turn): Reply | undefined {
  const before = pending(turn);
  if (!before) return undefined;
  const said = draftIn(turn);
  return Object.keys(said).length === 0 ? undefined : draftDone(turn, { ...before, ...said });
}

/** Starts the sets if all is known of them, else asks for what is missing. */
function draftDone(turn: Turn, draft: Draft, before = ''): Reply {
  const { athlete, words } = turn;
  const { exercise } = draft;
  const amount = amountOf(draft);
  if (exercise === undefined || amount === undefined) {
    return ask(athlete, sentences(madeIt(turn, athlete), before), missing(turn, draft));
  }
  const { least, most } = LIMITS[EXERCISES[exercise].measure];
  if (amount < least || amount > most) {
    const { amount: _amount, seconds: _seconds, ...rest } = draft;
    return ask(athlete, words.prompts.sizes(exercise), missing(turn, rest));
  }
  const tempo = tempoIn(draft);
  const asked = {
    target: targetOf(exercise, amount),
    sets: draft.sets ?? 1,
    ...(draft.restSeconds === undefined ? {} : { restSeconds: draft.restSeconds }),
    ...(tempo ? { tempo } : {}),
  };
  return startSets(turn, athlete, exercise, asked, prescribed(turn, exercise, asked));
}

/** Only how, and neither what nor how much. */
const isManner = ({ tempo: _tempo, restSeconds: _restSeconds, ...others }: Draft) => Object.keys(others).length === 0;

/** "Three seconds down", said of what is being done: all its sets that are left take that tempo, and that rest. */
function retime(turn: Turn, wish: TempoWish, restSeconds?: number): Reply | undefined {
  const { athlete, words } = turn;
  const { session } = athlete;
  const set = isActive(session) ? setAt(session) : undefined;
  const tempo = set && tempoIn({ exercise: set.exercise, tempo: wish });
  if (!isActive(session) || !set || !tempo) return undefined;
  const timed = retimed(session, set.exercise, tempo);
  const there = withSession(athlete, restSeconds === undefined ? timed : rested(timed, restSeconds));
  const said = sentences(
    words.prompts.tempoNow(repMs(paced(tempo, athlete.preferences.paceSeconds)) / 1000),
    restSeconds === undefined ? '' : words.prompts.restsNow(restSeconds),
  );
  return turn.interrupted ? soundSet(turn, there, said) : askThere(turn, there, said);
}

function missing(turn: Turn, draft: Draft): Prompt {
  const asked = { about: 'prescription', draft } as const;
  return standingPrompt(turn, { ...turn.athlete, asked });
}

/** Whether a size suits the exercise: no seconds of reps. */
function fits(draft: Draft): boolean {
  return amountOf(draft) !== undefined || (draft.amount === undefined && draft.seconds === undefined);
}

/** What was said this time; numbers that nobody could mean are as if they had not been said. */
export function draftIn(turn: Turn): Draft {
  const { slots } = turn;
  const exercise = exerciseIn(slots);
  const sets = setsSaid(numberOf(turn, 'sets'));
  const amount = sizeSaid(numberOf(turn, 'amount') ?? numberOf(turn, 'count'));
  const seconds = sizeSaid(secondsOf(turn, 'duration'));
  const isWithout = tellingIn(slots, 'none', 'NOT') !== undefined;
  const rest = restSaid(secondsOf(turn, 'restTime') ?? numberOf(turn, 'restCount') ?? (isWithout ? 0 : undefined));
  const tempo = wishIn(turn);
  return {
    ...(exercise && exercise !== 'unclear' ? { exercise } : {}),
    ...(sets === undefined ? {} : { sets }),
    ...(amount === undefined ? {} : { amount }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(rest === undefined ? {} : { restSeconds: rest }),
    ...(tempo ? { tempo } : {}),
  };
}

function wishIn(turn: Turn): TempoWish | undefined {
  const pace = tempoWordIn(turn.slots);
  const [lower, bottom, lift, top] = phasesIn(turn);
  const down = phaseSaid(lower);
  const up = phaseSaid(lift);
  const pause = stillSaid(bottom);
  const squeeze = stillSaid(top);
  const wish: TempoWish = {
    ...(pace && pace !== 'unclear' ? { pace } : {}),
    ...(down === undefined ? {} : { down }),
    ...(up === undefined ? {} : { up }),
    ...(pause === undefined ? {} : { pause }),
    ...(squeeze === undefined ? {} : { squeeze }),
  };
  return Object.keys(wish).length > 0 ? wish : undefined;
}

/** "Three one one zero": down, still, up, still; Alexa may bring it as one number. */
function phasesIn(turn: Turn): readonly (number | undefined)[] {
  const phases = (['down', 'pause', 'up', 'squeeze'] as const).map((slot) => numberOf(turn, slot));
  const [whole] = phases;
  const isOneNumber = whole !== undefined && whole >= 100 && phases.slice(1).every((each) => each === undefined);
  return isOneNumber ? `${whole}`.split('').map(Number) : phases;
}

function numberOf({ slots }: Turn, name: SlotName): number | undefined {
  const read = numberIn(slots, name);
  return read === 'unclear' ? undefined : read;
}

function secondsOf({ slots }: Turn, name: SlotName): number | undefined {
  const read = secondsIn(slots, name);
  return read === 'unclear' ? undefined : read;
}
