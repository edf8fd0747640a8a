/**
 * A word that arrives after a newer one. What was wished counts beside what has been said since; the place, its question and what the
 * newer word has set are the newer word's. What must be said whatever happens is never late.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Athlete } from './coach/athlete';
import { IDLE } from './coach/session';
import { silence, withoutQuestion, type Turn } from './conversation/handler';
import { takenBack } from './conversation/take-back';
import { answer, answerAgain } from './handlers';
import { isSafetyIntent } from './language/model-words';
import type { Reply } from './reply';

/** What somebody can wish for wherever they are in a session. */
const WISHES = [
  'preferences',
  'prescriptions',
  'shapes',
  'loads',
  'weights',
  'onlyToday',
  'forgetsOldDays',
  'elsewhere',
  'away',
  'plainSpeech',
  'withoutSounds',
] as const satisfies readonly (keyof Athlete)[];

/** `turn`: at today's athlete, nothing settled. `isLastChange`: the newest word is the one that can be taken back. `undefined`: not to be held back. The very athlete: nothing was wished. */
export function lateWord(turn: Turn, isLastChange: boolean): Reply | undefined {
  const { athlete: now, input } = turn;
  const reply = answerTo(turn, now);
  if (reply.thread?.alarm !== undefined || (input.kind === 'intent' && isSafetyIntent(input.intent))) return undefined;
  const isWish = WISHES.some((name) => !isDeepStrictEqual(reply.athlete[name], now[name]));
  if (!isWish) return input.kind === 'intent' ? { ...answerAgain(turn, false), athlete: now } : silence(now);
  const before = isLastChange ? takenBack(now, turn.now) : now;
  const wished = beside(now, reply.athlete, before, answerTo(turn, before).athlete);
  // It gave way, and is known for that: delivered again it does no more.
  if (isDeepStrictEqual(wished, now)) return { ...answerAgain(turn, false), athlete: wished };
  const { effect: _effect, sound: _sound, permission: _permission, ...said } = reply;
  return { ...said, athlete: wished };
}

/** Said when neither the newer word's question, nor its change, nor its place was there. */
function answerTo(turn: Turn, athlete: Athlete): Reply {
  const { undo: _undo, ...there } = withoutQuestion(athlete);
  const alone = { ...there, session: IDLE };
  return answer({ ...turn, athlete: alone }, alone);
}

/** What the late word made of today, without what it would set to something else than the newer word has. `before`: without the newer word. */
function beside(now: Athlete, late: Athlete, before: Athlete, lateBefore: Athlete): Athlete {
  const wished = WISHES.flatMap((name) => {
    const value =
      name === 'preferences'
        ? merged(now[name], late[name], before[name], lateBefore[name])
        : newest(now[name], late[name], before[name], lateBefore[name]);
    return isDeepStrictEqual(value, now[name]) ? [] : [[name, value] as const];
  });
  if (wished.length === 0) return { ...now };
  const { undo } = now;
  // What is taken back next is the newer word alone.
  const kept = undo?.preferences ? { undo: { ...undo, preferences: lateBefore.preferences } } : {};
  return known({ ...now, ...kept, ...Object.fromEntries(wished) });
}

function merged<T extends object>(now: T, late: T, before: T, lateBefore: T): T {
  const names = Object.keys({ ...now, ...late }) as (keyof T)[]; // their own keys
  const values = names.map((name) => [name, newest(now[name], late[name], before[name], lateBefore[name])]);
  return known(Object.fromEntries(values) as T); // each from one of the four
}

/** A step comes on top of what the newer word did; a value that would come out the same without it gives way to it. */
function newest<T>(now: T, late: T, before: T, lateBefore: T): T {
  const isTaken = !isDeepStrictEqual(before, now) && isDeepStrictEqual(late, lateBefore);
  return isTaken ? now : late;
}

function known<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T; // but for what is missing
}
