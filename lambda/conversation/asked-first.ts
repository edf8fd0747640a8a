/** What was heard and is asked about first: the question, and what yes and no make of what was heard, with all its words. */
import { isActive, setAt, spokenUnits } from '../coach/session';
import { DOUBTS, type DoubtId } from '../coach/doubt';
import { isResting } from '../coach/athlete';
import { unitsInOneGo } from '../coach/plan/plan';
import type { HeardWish, Slots } from '../input';
import type { Reply } from '../reply';
import type { IntentName } from '../vocabulary';
import { sentences, type Turn } from './handler';
import { madeIt } from './next-question';
import { decide, type Decision, type Standing } from './policy';
import { toldBy, type Told } from './told';

/** What the policy makes of an intent in this turn. */
export function decisionOn(turn: Turn, intent: IntentName): Decision {
  return decide(intent, toldIn(turn, intent), standingOf(turn));
}

function toldIn({ slots, words }: Turn, intent: IntentName): Told {
  return toldBy(intent, slots, words.telling, words.writtenOut);
}

function standingOf(turn: Turn): Standing {
  const { athlete, interrupted } = turn;
  const { session, asked } = athlete;
  const where = { phase: interrupted ? ('set' as const) : session.phase, resting: isResting(athlete) };
  const question = asked && !interrupted ? { asked: asked.about } : {};
  if (!isActive(session)) return { ...where, ...question };
  const { last } = session;
  const set = setAt(session, last?.set ?? session.place.set);
  if (!set) return { ...where, ...question };
  const planned = unitsInOneGo(set);
  return { ...where, ...question, planned, ...(last ? { done: spokenUnits(set, last.units).count } : {}) };
}

/** Asks once; nothing is changed by it. */
export function askFirst(
  turn: Turn,
  intent: IntentName,
  { about, then = intent, otherwise }: Extract<Decision, { do: 'ask' }>,
): Reply {
  const told = toldIn(turn, intent);
  const count = told.number('count') ?? told.number('age');
  const text = turn.words.doubts[about](count);
  return {
    athlete: turn.athlete,
    say: sentences(madeIt(turn, turn.athlete), text),
    mic: 'open',
    reprompt: { say: text },
    thread: { ...turn.input.thread, heard: wishOf(turn, then, about, otherwise) },
  };
}

/** What was heard, so that it can be done once it is confirmed. */
function wishOf({ interrupted, slots }: Turn, intent: IntentName, about: DoubtId, otherwise?: IntentName): HeardWish {
  return { intent, slots, about, ...(otherwise ? { otherwise } : {}), ...(interrupted ? { counting: true } : {}) };
}

/** What an answer makes of the wish that waits: done with all its words, or not done. Anything else is heard by itself. */
export type Settled =
  | { readonly do: 'it'; readonly intent: IntentName; readonly turn: Turn }
  | { readonly do: 'nothing'; readonly counting: boolean };

export function settleWish(turn: Turn, wish: HeardWish, intent: IntentName): Settled | undefined {
  const { slots, counting } = wish;
  const there = (filled: Slots): Turn => ({ ...turn, slots: filled, interrupted: counting === true });
  const takes = DOUBTS[wish.about];
  if (takes === 'yes' && AGREES.has(intent)) return { do: 'it', intent: wish.intent, turn: there(slots) };
  if (takes === 'number' && intent === 'NumberIsIntent' && turn.slots.count) {
    return { do: 'it', intent: wish.intent, turn: there({ ...slots, count: turn.slots.count }) };
  }
  if (wish.otherwise && (DISAGREES.has(intent) || intent === 'AskNextIntent')) {
    return { do: 'it', intent: wish.otherwise, turn: there({ ...slots, when: NEXT }) };
  }
  if (!DISAGREES.has(intent)) return undefined;
  return { do: 'nothing', counting: counting === true };
}

/** "In the next set". */
const NEXT = { said: 'next', ids: ['next'] };

export const AGREES: ReadonlySet<IntentName> = new Set<IntentName>([
  'AMAZON.YesIntent',
  'AgreeIntent',
  'FinishSetIntent',
]);
/** "Go on", said to a doubt, is no. */
export const DISAGREES: ReadonlySet<IntentName> = new Set<IntentName>([
  'AMAZON.NoIntent',
  'DeclineIntent',
  'UndoIntent',
  'AMAZON.ResumeIntent',
  'GoOnIntent',
  'ReadyIntent',
  'AMAZON.NextIntent',
  'MoveOnIntent',
  'AMAZON.CancelIntent',
]);
