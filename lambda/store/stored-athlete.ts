/**
 * The athlete as the table holds them: a plain document that an owner can read, and that newer code may have added to. Whatever this
 * code does not know is carried along untouched; what it cannot read at all it refuses, and never writes over.
 */
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { athleteShape, newAthlete, type Athlete } from '../coach/athlete';
import { zoneNamed } from '../coach/calendar';
import { whole } from '../coach/shapes';
import { carriedAlong } from './carry-along';
import { carriedOver } from './carry-over';

/** Counts the changes that older code must not write over; a new field is none of them. 2 was packed, 1 had a `timeZone`. */
export const ATHLETE_SCHEMA = 3;

export type Document = Readonly<Record<string, unknown>>;

/** What was found in the table. */
export interface Kept {
  readonly athlete: Athlete;
  /** As it lay there, or would have if this code had written it. */
  readonly document: Document;
  /** Names of the fields that were odd and have a safe value now. Never their values. */
  readonly odd: readonly string[];
}

/** The record cannot be read, or was written by code that is newer than this. */
export class UnreadableRecord extends Error {
  constructor(readonly why: 'unreadable' | 'newer') {
    super(`the stored record is ${why}`);
    this.name = 'UnreadableRecord';
  }
}

const versionShape = whole(1);
const schemaShape = v.optional(whole(1), 1);

/** Odd or gone, they are no matter of taste: a safe value would be nothing done, and the next save would make it so. */
const RECORD: ReadonlySet<string> = new Set(['today', 'week', 'lifetime']);

/** One that nobody here can read is as if nothing were asked; kept, it would be answered by a "yes" to something else. */
const QUESTION = 'asked' satisfies keyof Athlete;

/** Throws UnreadableRecord. */
export function readAthlete(item: Document): Kept {
  const schema = v.safeParse(schemaShape, item['schema']);
  if (!schema.success || !v.is(versionShape, item['version'])) throw new UnreadableRecord('unreadable');
  if (schema.output > ATHLETE_SCHEMA) throw new UnreadableRecord('newer');
  const { pk: _pk, sk: _sk, schema: _schema, ...document } = schema.output < ATHLETE_SCHEMA ? asNow(item) : item;
  // This code always writes them; an item of before may have been written without.
  if (schema.output === ATHLETE_SCHEMA && [...RECORD].some((name) => document[name] === undefined))
    throw new UnreadableRecord('unreadable');
  const odd: string[] = [];
  const read = Object.entries(athleteShape.entries).flatMap(([name, shape]) => {
    const { success, output } = v.safeParse(shape, document[name]);
    if (success) return [[name, output] as const];
    if (document[name] !== undefined) odd.push(name);
    return [];
  });
  if (odd.some((name) => RECORD.has(name))) throw new UnreadableRecord('unreadable');
  const safe = newAthlete('1970-01-01', 'UTC');
  // Each field was read by the shape of its name, or is that of a new athlete.
  return { athlete: { ...safe, ...Object.fromEntries(read) }, document, odd };
}

/** Whether a question lies there that any answer of ours takes away, even one that changes nothing else. */
export function holdsUnreadQuestion(kept: Kept | undefined): boolean {
  return kept?.odd.includes(QUESTION) ?? false;
}

/** `before`: what the athlete was read from; nothing for somebody new. */
export function writeAthlete(athlete: Athlete, before: Kept | undefined): Document {
  if (!before) return { ...athlete, schema: ATHLETE_SCHEMA };
  const seen: Document = { ...before.athlete };
  const fields = carriedOver(before.document, before.athlete, athlete);
  const isReplaced = (name: string) => {
    const [isOdd, isChanged] = [before.odd.includes(name), !isDeepStrictEqual(seen[name], fields[name])];
    // What could not be read has nothing in common with what takes its place; a question is over once anything else was said.
    return name === QUESTION ? isOdd || isChanged : isOdd && isChanged;
  };
  const stored = Object.fromEntries(Object.entries(before.document).filter(([name]) => !isReplaced(name)));
  return { ...carriedAlong(stored, seen, fields), schema: ATHLETE_SCHEMA };
}

/** An item of before, in the shape of now. */
function asNow(item: Document): Document {
  const { packed, utcOffset: _utcOffset, timeZone, ...rest } = item;
  const { timeZone: packedZone, utcOffset: _packedOffset, ...unpacked } = packed === undefined ? {} : unpack(packed);
  const name = packedZone ?? timeZone;
  return { ...unpacked, ...rest, ...(typeof name === 'string' ? { zone: zoneNamed(name) } : {}) };
}

/** No athlete is as large as this; whatever is was not written by us, and is not unpacked whole. */
const MOST_UNPACKED_BYTES = 256 * 1024;

function unpack(packed: unknown): Document {
  try {
    if (!(packed instanceof Uint8Array)) throw new TypeError('no bytes');
    // Loaded by whoever meets an item of before, and not by every start.
    const { inflateRawSync } = process.getBuiltinModule('node:zlib');
    const rest: unknown = JSON.parse(inflateRawSync(packed, { maxOutputLength: MOST_UNPACKED_BYTES }).toString());
    return v.parse(v.record(v.string(), v.unknown()), rest);
  } catch {
    throw new UnreadableRecord('unreadable');
  }
}
