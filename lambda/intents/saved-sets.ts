/** Prescriptions that are kept under a name: saving what is at hand, starting, changing, listing and deleting them. */
import type { Athlete } from '../coach/athlete';
import { amountOf, prescriptionOf, tempoIn, withSaved, type SavedPrescription } from '../coach/plan/prescription';
import { isActive, setAt, type ActiveSession } from '../coach/session';
import type { Reply } from '../reply';
import { ask, sentences, type Handlers, type Turn } from '../conversation/handler';
import { SHAPE_LIMITS } from '../coach/plan/shape';
import { draftIn, savedAs, startNamed } from './prescription';
import { startSavedShape } from './shapes';
import { askAgain, askThere, madeIt, asking } from '../conversation/next-question';
import { EXERCISES } from '../coach/catalogue/exercises';
import { LIMITS, targetOf } from '../coach/plan/target';

export const savedSetHandlers: Handlers<
  | 'SavePrescriptionIntent'
  | 'StartPrescriptionIntent'
  | 'ChangePrescriptionIntent'
  | 'ListPrescriptionsIntent'
  | 'DeletePrescriptionIntent'
> = {
  SavePrescriptionIntent: save,
  StartPrescriptionIntent: (turn) => {
    // The bare name, in answer to what it shall be called.
    if (turn.athlete.asked?.about === 'what-name' && turn.slots.name) return save(turn);
    const saved = named(turn);
    return saved ? startNamed(turn, saved) : (startSavedShape(turn, turn.slots.name) ?? notFound(turn));
  },
  ChangePrescriptionIntent: changeSaved,
  ListPrescriptionsIntent: (turn) => askAgain(turn, turn.athlete, sentences(madeIt(turn, turn.athlete), list(turn))),
  DeletePrescriptionIntent: (turn) => {
    const saved = named(turn);
    if (!saved) return notFound(turn);
    return ask(
      turn.athlete,
      madeIt(turn, turn.athlete),
      asking(turn, turn.athlete, { about: 'delete-prescription', name: saved.name }),
    );
  },
};

/** The one that was named; without a name the only one there is. */
function named(turn: Turn): SavedPrescription | undefined {
  const { prescriptions } = turn.athlete;
  if (turn.slots.name) return savedAs(turn, turn.slots.name);
  return prescriptions.length === 1 ? prescriptions[0] : undefined;
}

function list({ athlete, words }: Turn): string {
  return words.prompts.savedSets(athlete.prescriptions);
}

function notFound(turn: Turn): Reply {
  const { athlete, slots, words } = turn;
  const sorry = slots.name && athlete.prescriptions.length > 0 ? words.prompts.noSuchSet : '';
  return askAgain(turn, athlete, sentences(madeIt(turn, athlete), sorry, list(turn)));
}

/** "Call it my physio set": what is being done, or was done just now. */
function save(turn: Turn): Reply {
  const { athlete, slots, words } = turn;
  const { prompts } = words;
  const set = isActive(athlete.session) ? atHand(athlete.session) : undefined;
  if (!set) return askThere(turn, athlete, prompts.nothingToSave);
  const name = slots.name ? words.nameFrom(slots.name.said) : '';
  if (name === '') {
    return ask(athlete, madeIt(turn, athlete), asking(turn, athlete, { about: 'what-name' }));
  }
  const { shape } = isActive(athlete.session) ? athlete.session.plan : {};
  if (shape) {
    const others = (athlete.shapes ?? []).filter((each) => each.name !== name);
    if (others.length >= SHAPE_LIMITS.saved)
      return askThere(turn, athlete, sentences(madeIt(turn, athlete), prompts.savedFull));
    const shapes = [...others, { name, ...shape }];
    return askThere(turn, { ...athlete, shapes }, sentences(madeIt(turn, athlete), prompts.shapeSaved(name, shape)));
  }
  const saved: SavedPrescription = { name, ...prescriptionOf(set) };
  const prescriptions = withSaved(athlete.prescriptions, saved);
  if (!prescriptions) return askThere(turn, athlete, sentences(madeIt(turn, athlete), prompts.savedFull));
  const replaced = athlete.prescriptions.find((other) => other.name === name)?.exercise;
  const said = replaced && replaced !== saved.exercise ? prompts.savedInstead(saved, replaced) : prompts.savedAs(saved);
  return askThere(turn, { ...athlete, prescriptions }, sentences(madeIt(turn, athlete), said));
}

/** The set that is going on, was broken off or was done last. */
function atHand(session: ActiveSession) {
  const resting = session.phase === 'rest' || session.phase === 'rating';
  const before = resting ? setAt(session, session.last?.set ?? session.place.set - 1) : undefined;
  return before ?? setAt(session);
}

/** "Change my physio set to eight reps": what is said replaces what there was, the rest stays. */
function changeSaved(turn: Turn): Reply {
  const { athlete, words } = turn;
  const { prompts } = words;
  const saved = named(turn);
  if (!saved) return notFound(turn);
  // Nothing is changed that was not named: "start my slow ones" may arrive as a change to slow.
  if (!turn.slots.name) return askAgain(turn, athlete, sentences(madeIt(turn, athlete), prompts.howToChange(saved)));
  const { exercise } = saved;
  const draft = { ...draftIn(turn), exercise };
  const amount = amountOf(draft);
  const { least, most } = LIMITS[EXERCISES[exercise].measure];
  const isOutOfRange = amount !== undefined && (amount < least || amount > most);
  // "Eight reps" of a hold are no eight seconds.
  const isTimed = saved.target.measure === 'hold' || saved.target.measure === 'steady';
  const isOtherMeasure = isTimed ? draft.amount !== undefined : draft.seconds !== undefined;
  const made = madeIt(turn, athlete);
  if (isOutOfRange || isOtherMeasure) return askAgain(turn, athlete, sentences(made, prompts.sizes(exercise)));
  const tempo = tempoIn(draft);
  const changed: SavedPrescription = {
    ...saved,
    ...(amount === undefined ? {} : { target: targetOf(exercise, amount) }),
    ...(draft.sets === undefined ? {} : { sets: draft.sets }),
    ...(draft.restSeconds === undefined ? {} : { restSeconds: draft.restSeconds }),
    ...(tempo ? { tempo } : {}),
  };
  const isSame = JSON.stringify(changed) === JSON.stringify(saved);
  if (isSame) return askAgain(turn, athlete, sentences(made, prompts.howToChange(saved)));
  const prescriptions = withSaved(athlete.prescriptions, changed) ?? athlete.prescriptions;
  return askAgain(turn, { ...athlete, prescriptions }, sentences(made, prompts.savedAs(changed)));
}

/** "Yes" to "Shall I delete ...?" */
export function deleteSaved(turn: Turn, name: string): Reply {
  const athlete: Athlete = {
    ...turn.athlete,
    prescriptions: turn.athlete.prescriptions.filter((saved) => saved.name !== name),
  };
  return askThere(turn, athlete, turn.words.prompts.deletedSet(name));
}
