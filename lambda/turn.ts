/** The pure step: what came in, with what we know, gives one reply. No clock, no network, no randomness of its own. */
import { isDeepStrictEqual } from 'node:util';
import { atInstant, inZone, type Athlete, type DayRecord } from './coach/athlete';
import { nameOf, type Input } from './input';
import { answer, answerAgain } from './handlers';
import { lateWord } from './late-word';
import { carriedOn } from './conversation/sound-set';
import { silence, type Turn } from './conversation/handler';
import { screenFor } from './screens/screen-for';
import { afterTheLastSet } from './coach/after-session';
import { inverseOf } from './conversation/take-back';
import { isBeforeTheSound, isLate, settle } from './coach/settle';
import type { Language } from './language/language';
import type { Reply } from './reply';

export interface Context {
  readonly athlete: Athlete;
  /** The finished days of which `historyNeeded` said that the answer needs them. */
  readonly history?: readonly DayRecord[];
  readonly words: Language;
  readonly locale: string;
  /** How much later than our answer a sound starts on the device, milliseconds. */
  readonly audioDelayMs: number;
  /** The device has a screen that can show our documents: the answer is mirrored there. */
  readonly onScreen?: boolean;
  /** By which the owner finds this athlete; only when they ask for it. */
  readonly referenceCode?: string;
  /** Present when the device was asked for its time zone: its answer, `undefined` inside if it refused. */
  readonly device?: { readonly timeZone: string | undefined };
}

/** As many request ids as Alexa could plausibly deliver again. */
const REMEMBERED_REQUESTS = 6;

export function turn(input: Input, context: Context): Reply {
  const reply = step(input, context);
  // A turn that left everything as it was is not worth a write; taken twice it would do nothing twice.
  return isSame(reply.athlete, context.athlete) ? { ...reply, athlete: context.athlete } : reply;
}

function step(input: Input, context: Context): Reply {
  const { device } = context;
  const placed = device ? inZone(context.athlete, device.timeZone, input.at) : context.athlete;
  const today = atInstant(placed, input.at);
  const inOrder = orderOf(input.requestId);
  const base: Omit<Turn, 'athlete' | 'interrupted'> = {
    input,
    slots: input.kind === 'intent' ? input.slots : {},
    // The days that are just over may not have been put away yet.
    history: [...(context.history ?? []), ...(today.closedDays ?? [])],
    words: context.words,
    locale: context.locale,
    now: input.at,
    ...(context.referenceCode === undefined ? {} : { referenceCode: context.referenceCode }),
    inOrder,
    pick: (options) => inOrder(options)[0] ?? '',
  };
  // Of somebody who is not known there is nothing to keep when a session ends: they may just have been forgotten.
  if (
    input.kind === 'other' ||
    ((input.kind === 'ended' || input.kind === 'refused') && context.athlete.version === 0)
  ) {
    return silence(context.athlete);
  }
  const unsettled: Turn = { ...base, athlete: today, interrupted: false };
  if (today.recentRequests.includes(nameOf(input))) {
    return { ...answerAgain(unsettled, isLastSeen(input, today)), athlete: context.athlete };
  }
  // Safety first: what an alarm is answered is never held back.
  const isBehind = isLate(today, input);
  const late = isBehind && !input.thread.alarm ? behind(unsettled, context) : undefined;
  if (late) return late;
  const settled = settle(remembering(today, input, isBehind), input, context.audioDelayMs);
  const now: Turn = { ...base, ...settled };
  const answered = answer(now, context.athlete);
  const reply = undoable({ ...answered, athlete: afterTheLastSet(answered.athlete) }, now);
  const screen = context.onScreen ? screenFor(now, reply, context.athlete.session) : undefined;
  const carried = carriedOn(now, reply);
  return screen ? { ...carried, screen } : carried;
}

/** What is answered to a word, or an event, that came after a newer one; `undefined` for what is answered as ever. */
function behind(turn: Turn, { athlete: stored, audioDelayMs }: Context): Reply | undefined {
  const { input, athlete } = turn;
  const known = rememberingBehind(athlete, input);
  // What proves a sound that nobody else could is put down, however late.
  const settled = isBeforeTheSound(athlete.session, input.at)
    ? { athlete: known, interrupted: false }
    : settle(known, input, audioDelayMs);
  // The end of a session is not the end of what was asked since.
  if (input.kind === 'ended') return silence(settled.athlete);
  const isLastChange = athlete.undo?.of === changeOf({ requestId: athlete.recentRequests.at(-1) ?? '' });
  const reply = lateWord({ ...turn, ...settled }, isLastChange);
  return reply?.athlete === known ? { ...reply, athlete: stored } : reply;
}

/** The reply with the inverse of what its turn changed. What the coach does by itself, and what concerns health, is none such. */
function undoable(reply: Reply, { input, athlete }: Turn): Reply {
  // What was taken back is no change of its own; "scrap that set" is one.
  const isTakenBack = input.kind === 'intent' && input.intent === 'UndoIntent' && reply.athlete.undo !== athlete.undo;
  const isOwn = (input.kind === 'intent' && !isTakenBack) || input.kind === 'service';
  const concernsHealth = input.thread.alarm ?? reply.thread?.alarm;
  if (!isOwn || concernsHealth || reply.athlete.version !== athlete.version) return reply;
  const undo = inverseOf(athlete, reply.athlete, changeOf(input));
  return undo ? { ...reply, athlete: { ...reply.athlete, undo } } : reply;
}

/** What a change is called by: both turns of one request are one. */
export function changeOf({ requestId }: Pick<Input, 'requestId'>): string {
  return requestId.replace(/\/done$/, '').slice(-16);
}

/** Whether two states of an athlete differ in nothing but the last request they have seen, and when. */
function isSame(one: Athlete, other: Athlete): boolean {
  const { recentRequests, lastSeenAt } = other;
  // What came late and gave way is known by that alone.
  const isBehind = one.recentRequests.at(-1) === recentRequests.at(-1) && one.recentRequests !== recentRequests;
  return !isBehind && isDeepStrictEqual({ ...one, recentRequests, lastSeenAt }, { ...other, lastSeenAt });
}

function remembering(athlete: Athlete, input: Input, isBehind: boolean): Athlete {
  const recentRequests = [...athlete.recentRequests, nameOf(input)].slice(-REMEMBERED_REQUESTS);
  const lastSeenAt = isBehind ? (athlete.lastSeenAt ?? input.at) : input.at;
  return { ...athlete, recentRequests, lastSeenAt };
}

/** One that came late is known as well, and the newer one stays the last. */
function rememberingBehind(athlete: Athlete, input: Input): Athlete {
  const { recentRequests } = athlete;
  const known = [...recentRequests.slice(0, -1), nameOf(input), ...recentRequests.slice(-1)];
  return { ...athlete, recentRequests: known.slice(-REMEMBERED_REQUESTS) };
}

/** Whether this request is the last that has changed anything about the athlete. */
function isLastSeen(input: Input, { recentRequests }: Athlete): boolean {
  return recentRequests.at(-1) === nameOf(input);
}

/**
 * Puts options in an order of this request's own: the same for the same request, whoever asks. Each option is drawn by
 * itself (rendezvous hashing), so one that is added or taken out moves none of the others.
 */
function orderOf(seed: string): Turn['inOrder'] {
  return (options) =>
    options
      .map((option) => ({ option, draw: drawn(seed, option) }))
      .toSorted((one, other) => other.draw - one.draw)
      .map(({ option }) => option);
}

/** FNV-1a over both texts, stirred so that ids that differ in their end alone are far apart. */
function drawn(seed: string, option: string): number {
  let hash = 2166136261;
  for (const text of [seed, '\0', option]) {
    for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}
