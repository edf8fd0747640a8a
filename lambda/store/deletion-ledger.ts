/**
 * Who was forgotten, as fingerprints: a table that is restored to a moment before would bring them back. Each entry outlasts the
 * backups and then goes by itself.
 */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Key } from './athlete-key';

/** Backups reach 35 days back: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html */
const KEPT_DAYS = 36;
const DAY_SECONDS = 86_400;
export const LEDGER = 'DELETED';

const entryShape = v.object({ sk: v.string(), deletedAt: v.number() });

export interface LedgerEntry extends Key {
  /** Milliseconds since 1970. */
  readonly deletedAt: number;
  /** Seconds since 1970, when the database lets it go. */
  readonly expiresAt: number;
}

/** Everybody of an account, or one athlete of it. */
export type Forgotten = { readonly account: string } | { readonly athleteId: string };

export function ledgerEntry(forgotten: Forgotten, deletedAt: number): LedgerEntry {
  const expiresAt = Math.ceil(deletedAt / 1000) + KEPT_DAYS * DAY_SECONDS;
  return { pk: LEDGER, sk: fingerprintOf(forgotten), deletedAt, expiresAt };
}

/** When each of them was forgotten, from the items of the ledger. */
export class Ledger {
  private readonly at: ReadonlyMap<string, number>;

  constructor(items: readonly unknown[]) {
    const entries = items.flatMap((item) => {
      const { success, output } = v.safeParse(entryShape, item);
      return success ? [[output.sk, output.deletedAt] as const] : [];
    });
    this.at = new Map(entries);
  }

  /** When the athlete was last forgotten, alone or with the whole account; `undefined` if never. */
  deletedAt(athleteId: string): number | undefined {
    const [account = ''] = athleteId.split('#');
    const times = [fingerprintOf({ athleteId }), fingerprintOf({ account })]
      .map((fingerprint) => this.at.get(fingerprint))
      .filter((time) => time !== undefined);
    return times.length === 0 ? undefined : Math.max(...times);
  }
}

/** Nobody can tell the id from it; the ids are long and random, so they cannot be tried out. */
function fingerprintOf(forgotten: Forgotten): string {
  const [kind, id] = 'account' in forgotten ? ['ACCOUNT', forgotten.account] : ['ATHLETE', forgotten.athleteId];
  return `${kind}#${createHash('sha256').update(id).digest('hex')}`;
}
