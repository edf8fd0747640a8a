/**
 * The athlete as stored: a few plain fields that the database itself needs, all else packed small. A table of thirty
 * exercises in a dozen places is mostly the same words again, so deflated it is a quarter, and every write costs less.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Athlete } from '../coach/athlete';
import { offsetSpanAt } from '../coach/calendar';

/** Shapes of stored data. The first athletes kept every field plain; `unpacked` reads both. */
export const SCHEMA = { athlete: 2, day: 1 } as const;

/** The most an athlete may take up, in bytes as DynamoDB counts them: test/stored-size.test.ts holds it. */
export const MOST_BYTES = 10_240;

/** An athlete is a few kilobytes: a window of eight, and not the usual quarter of a megabyte for each save. */
const WINDOW = { windowBits: 13, memLevel: 5, chunkSize: 2048 } as const;

/** No athlete is as large as this; whatever is was not written by us, and is not unpacked whole. */
const MOST_UNPACKED_BYTES = 256 * 1024;

export interface PackedAthlete {
  readonly schema: number;
  /** What the condition of a save is about. */
  readonly version: number;
  /** What a late deletion of the account looks at. */
  readonly lastSeenAt?: number;
  readonly packed: Uint8Array;
}

export function packed({ version, lastSeenAt, ...rest }: Athlete): PackedAthlete {
  const { timeZone } = rest;
  // What the zone's clock does next saves whoever reads this from asking the system, which is slow the first time.
  const utcOffset = { timeZone, ...offsetSpanAt(lastSeenAt ?? 0, timeZone) };
  return {
    schema: SCHEMA.athlete,
    version,
    ...(lastSeenAt === undefined ? {} : { lastSeenAt }),
    packed: deflateRawSync(JSON.stringify({ ...rest, utcOffset }), WINDOW),
  };
}

/** The fields of a stored item, whichever shape it has; what cannot be unpacked stays as it is, and is odd to its reader. */
export function unpacked(item: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { packed: bytes, ...plain } = item;
  if (!(bytes instanceof Uint8Array)) return item;
  try {
    const rest: unknown = JSON.parse(inflateRawSync(bytes, { maxOutputLength: MOST_UNPACKED_BYTES }).toString());
    return typeof rest === 'object' && rest !== null ? { ...rest, ...plain } : plain;
  } catch {
    return plain;
  }
}
