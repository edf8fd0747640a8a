/** Every question the coach asks, in one table: how it is put, and what yes, no, a number and silence make of it. */
import type { Athlete } from '../coach/athlete';
import { offeredSeconds } from '../coach/plan/offer';
import { isActive, isUnheard, lastSetOf, setAt, type Session } from '../coach/session';
import type { PlannedSet } from '../coach/plan/plan';
import type { Question } from '../coach/question';
import { goOnQuestion } from './go-on';
import { offerDay } from './programme-day';
import type { Prompt, Turn } from './handler';

export type About = Question['about'];
export type Asked<A extends About> = Extract<Question, { readonly about: A }>;

/** What an answer does; `yes-and-no.ts` holds one function for each. */
export type Act =
  /** Puts the question again, or the one that fits the place. */
  | 'ask-again'
  | 'ask-what-it-is-for'
  | 'go-on'
  | 'begin-offered'
  | 'offer-more'
  | 'count-instead'
  | 'count-so-many'
  | 'keep-all-of-it'
  | 'ask-how-many'
  | 'mend-count'
  | 'count-rounds'
  | 'fill-prescription'
  | 'delete-prescription'
  | 'set-reminder'
  | 'take-hour'
  | 'leave-as-it-is'
  | 'forget-everything'
  | 'keep-everything'
  | 'start-over'
  | 'next-step'
  | 'leave-it'
  | 'decline'
  | 'keep-place'
  | 'not-yet'
  | 'rate'
  | 'tell-more'
  | 'another-tip'
  | 'first-meaning'
  | 'other-meaning'
  | 'train-again'
  | 'rest-today'
  | 'begin-shape'
  | 'keep-load'
  | 'keep-side'
  | 'leave-out'
  | 'ask-load'
  | 'take-load'
  | 'meet-with-yes'
  | 'meet-with-no'
  | 'begin-day'
  | 'begin-check'
  | 'say-good-bye';

interface Row<Q extends Question> {
  /** Without words of its own it is put as the question of the place where the athlete is. */
  readonly text?: (turn: Turn, athlete: Athlete, asked: Q) => string | undefined;
  /** Shorter, when it is put once more; without it, in the same words. */
  readonly again?: (turn: Turn, athlete: Athlete, asked: Q) => string | undefined;
  /** What silence hears first; without it, the question. */
  readonly reprompt?: (turn: Turn, athlete: Athlete) => string | undefined;
  readonly yes: Act;
  readonly no: Act;
  readonly number: Act;
  /** `asks-once-more`: then the session ends and the place is kept; `goes-on`: the rest, or the quiet, of the place. */
  readonly silence: 'asks-once-more' | 'goes-on';
}

const ASKS = { silence: 'asks-once-more' } as const;
const GOES_ON = { silence: 'goes-on' } as const;

/** How a question is stored stands beside its type, in `coach/question.ts`. */
const QUESTIONS: { readonly [A in About]: Row<Asked<A>> } = {
  start: {
    text: ({ words, athlete: { heardSafetyNote } }, athlete, offer) => {
      const { offerFirst, offerRoutine, offerAgain } = words.prompts;
      if (offer.gently) return offerAgain(offer.routine);
      return (heardSafetyNote ? offerRoutine : offerFirst)(offer.routine, offeredSeconds(athlete, offer));
    },
    again: ({ words }, _athlete, { routine }) => words.prompts.offerAgain(routine),
    yes: 'begin-offered',
    no: 'decline',
    number: 'ask-what-it-is-for',
    ...ASKS,
  },
  ready: { yes: 'go-on', no: 'not-yet', number: 'mend-count', ...GOES_ON },
  resume: {
    text: (turn, { session }) => {
      if (!isActive(session)) return undefined;
      return session.place.units > 0 ? goOnQuestion(turn, session) : turn.words.prompts.goOnThere;
    },
    again: () => undefined,
    reprompt: ({ words }, { session }) => {
      const set = isActive(session) && session.place.units === 0 ? setAt(session) : undefined;
      return set && words.prompts.goOnWith(set);
    },
    yes: 'go-on',
    no: 'keep-place',
    number: 'mend-count',
    ...ASKS,
  },
  'finished-set': {
    text: ({ words }, { session }) => {
      const last = lastSet(session);
      return last && words.prompts.didYouFinish(last);
    },
    yes: 'keep-all-of-it',
    no: 'ask-how-many',
    number: 'mend-count',
    ...ASKS,
  },
  'how-many': {
    text: ({ words: { prompts } }, { session }) => {
      const set = lastSetOf(session);
      // Of several sets that nobody could prove, one after the other.
      if (set && isActive(session) && isUnheard({ session }) && session.plan.sets.length > 1)
        return prompts.howManyOfSet(set);
      const { measure } = set?.target ?? {};
      return measure === 'hold' || measure === 'steady' ? prompts.howManySeconds : prompts.howMany;
    },
    yes: 'ask-again',
    no: 'say-good-bye',
    number: 'mend-count',
    ...ASKS,
  },
  'how-many-rounds': {
    text: ({ words }) => words.prompts.howManyRounds,
    yes: 'ask-again',
    no: 'say-good-bye',
    number: 'count-rounds',
    ...ASKS,
  },
  'count-instead': {
    text: ({ words: { prompts } }, _athlete, { exercise, amount, precise }) =>
      precise ? prompts.shallWeDo(exercise, amount) : prompts.shallWeTry(exercise),
    yes: 'count-instead',
    no: 'leave-it',
    number: 'count-so-many',
    ...ASKS,
  },
  'reminder-days': {
    text: ({ words }) => words.prompts.whichDays,
    yes: 'ask-again',
    no: 'leave-as-it-is',
    number: 'ask-what-it-is-for',
    ...ASKS,
  },
  'reminder-time': {
    text: ({ words }) => words.prompts.whichHour,
    yes: 'ask-again',
    no: 'leave-as-it-is',
    number: 'take-hour',
    ...ASKS,
  },
  'set-reminder': {
    text: ({ words }, { reminder }, asked) => words.prompts.offerReminder(asked, reminder !== undefined),
    yes: 'set-reminder',
    no: 'leave-as-it-is',
    number: 'ask-what-it-is-for',
    ...ASKS,
  },
  'delete-everything': {
    text: ({ words }) => words.prompts.shallIDelete,
    yes: 'forget-everything',
    no: 'keep-everything',
    number: 'ask-what-it-is-for',
    ...ASKS,
  },
  'which-exercise': {
    text: ({ words }) => words.prompts.whichExercise,
    yes: 'ask-again',
    no: 'say-good-bye',
    number: 'ask-what-it-is-for',
    ...ASKS,
  },
  prescription: {
    text: ({ words: { prompts } }, _athlete, { draft }) =>
      draft.exercise ? prompts.howManyOf(draft.exercise) : prompts.whichExercise,
    yes: 'ask-again',
    no: 'leave-it',
    number: 'fill-prescription',
    ...ASKS,
  },
  'what-name': {
    text: ({ words }) => words.prompts.whatName,
    yes: 'ask-again',
    no: 'leave-it',
    number: 'ask-what-it-is-for',
    ...ASKS,
  },
  'delete-prescription': {
    text: ({ words }, { prescriptions }, asked) => {
      const saved = prescriptions.find(({ name }) => name === asked.name);
      return saved && words.prompts.shallIDeleteSet(saved);
    },
    yes: 'delete-prescription',
    no: 'leave-it',
    number: 'ask-what-it-is-for',
    ...ASKS,
  },
  'which-workout': {
    text: ({ words }, { session }, { offers }) => {
      const named = offers ?? (session.phase === 'choosing' ? session.offers : []);
      return named.length > 0 ? words.prompts.whichWorkout(named) : undefined;
    },
    yes: 'ask-again',
    no: 'say-good-bye',
    number: 'ask-what-it-is-for',
    ...ASKS,
  },
  shape: {
    text: ({ words }, _athlete, { wish }) => words.prompts.shapeInstead(wish),
    yes: 'begin-shape',
    no: 'decline',
    number: 'ask-what-it-is-for',
    ...ASKS,
  },
  'which-moves': {
    text: ({ words }) => words.prompts.whichMoves,
    yes: 'ask-again',
    no: 'leave-it',
    number: 'ask-what-it-is-for',
    ...ASKS,
  },
  'load-is': {
    text: ({ words }, _athlete, { exercise, load }) => words.prompts.loadDoubted(exercise, load),
    yes: 'keep-load',
    no: 'ask-load',
    number: 'take-load',
    ...ASKS,
  },
  'what-load': {
    text: ({ words }) => words.prompts.whatLoad,
    yes: 'ask-again',
    no: 'leave-it',
    number: 'take-load',
    ...GOES_ON,
  },
  'which-side': {
    text: ({ words }) => words.prompts.whichSide,
    yes: 'ask-again',
    no: 'leave-it',
    number: 'ask-what-it-is-for',
    ...ASKS,
  },
  'side-for-good': {
    text: ({ words }, _athlete, { side, exercise }) => words.prompts.onlySideForGood(side, exercise),
    yes: 'keep-side',
    no: 'leave-it',
    number: 'ask-what-it-is-for',
    ...ASKS,
  },
  'leave-out': {
    text: ({ words }, _athlete, { exercise }) => words.prompts.shallILeaveOut(exercise),
    yes: 'leave-out',
    no: 'leave-it',
    number: 'ask-what-it-is-for',
    ...ASKS,
  },
  meeting: {
    text: ({ words: { prompts } }, _athlete, { step }) =>
      ({ level: prompts.isTrainingNew, kit: prompts.areWeightsThere, floor: prompts.isFloorFine })[step],
    yes: 'meet-with-yes',
    no: 'meet-with-no',
    number: 'ask-what-it-is-for',
    ...ASKS,
  },
  'which-programme': {
    text: ({ words }) => words.prompts.whichProgramme,
    yes: 'ask-again',
    no: 'leave-it',
    number: 'ask-what-it-is-for',
    ...ASKS,
  },
  programme: {
    text: (turn, athlete, { id }) => offerDay(turn, athlete, id),
    yes: 'begin-day',
    no: 'decline',
    number: 'ask-what-it-is-for',
    ...ASKS,
  },
  check: {
    text: ({ words }) => words.prompts.shallWeCheck,
    yes: 'begin-check',
    no: 'decline',
    number: 'ask-what-it-is-for',
    ...ASKS,
  },
  'next-step': { yes: 'next-step', no: 'leave-it', number: 'ask-what-it-is-for', ...ASKS },
  'start-over': {
    text: ({ words }) => words.prompts.startOverWhole,
    yes: 'start-over',
    no: 'leave-it',
    number: 'ask-what-it-is-for',
    ...ASKS,
  },
  'how-hard': {
    text: ({ words }) => words.prompts.howHard,
    yes: 'ask-again',
    no: 'say-good-bye',
    number: 'rate',
    ...ASKS,
  },
  'which-felt': {
    text: ({ words }, _athlete, { effort }) => words.prompts.whichFelt(effort > 5),
    yes: 'ask-again',
    no: 'leave-it',
    number: 'ask-what-it-is-for',
    ...ASKS,
  },
  cleared: {
    text: ({ words }) => words.safety.areYouWell,
    yes: 'train-again',
    no: 'rest-today',
    number: 'ask-what-it-is-for',
    ...ASKS,
  },
  'what-else': { yes: 'offer-more', no: 'say-good-bye', number: 'mend-count', ...ASKS },
  more: {
    text: ({ words }) => words.prompts.hearMore,
    yes: 'tell-more',
    no: 'decline',
    number: 'ask-what-it-is-for',
    ...ASKS,
  },
  'another-tip': {
    text: ({ words }) => words.prompts.anotherTip,
    yes: 'another-tip',
    no: 'decline',
    number: 'ask-what-it-is-for',
    ...ASKS,
  },
  'which-topic': {
    text: ({ words }) => words.prompts.whichTopic,
    yes: 'ask-again',
    no: 'say-good-bye',
    number: 'ask-what-it-is-for',
    ...ASKS,
  },
  'did-you-mean': {
    text: ({ words }, _athlete, { word }) => words.ambiguous[word].question,
    yes: 'first-meaning',
    no: 'other-meaning',
    number: 'ask-what-it-is-for',
    ...ASKS,
  },
};

/** The row of a question; each row takes its own kind of question, which the compiler cannot follow through a union. */
function rowOf(asked: Question): Row<Question> {
  return QUESTIONS[asked.about] as Row<Question>;
}

/** What somebody hears who says nothing. */
export function silenceAfter(asked: Question): Row<Question>['silence'] {
  return rowOf(asked).silence;
}

/** What an answer to a question does; with nothing in the air it is taken as an answer to "ready?". */
export function actOn(asked: Question | undefined, answer: 'yes' | 'no' | 'number'): Act {
  if (!asked) return answer === 'no' ? 'say-good-bye' : QUESTIONS.ready[answer];
  return rowOf(asked)[answer];
}

/** A question as it is put; `undefined` for one that takes the words of the place where the athlete is. */
export function put(turn: Turn, athlete: Athlete, asked: Question): Prompt | undefined {
  const row = rowOf(asked);
  const text = row.text?.(turn, athlete, asked);
  const reprompt = row.reprompt?.(turn, athlete);
  return text === undefined ? undefined : { text, asked, ...(reprompt ? { reprompt: { say: reprompt } } : {}) };
}

/** The same question once more. */
export function putAgain(turn: Turn, athlete: Athlete, asked: Question): Prompt | undefined {
  const { again } = rowOf(asked);
  if (!again) return put(turn, athlete, asked);
  const text = again(turn, athlete, asked);
  return text === undefined ? undefined : { text, asked };
}

/** The set that a question about what was done is about. */
function lastSet(session: Session): PlannedSet | undefined {
  const unheard = session.phase === 'paused' ? session.unheard?.runs.at(-1) : undefined;
  if (unheard && isActive(session)) return setAt(session, unheard.set);
  return lastSetOf(session);
}
