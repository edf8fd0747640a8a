/** The frozen sentences as the bench reads them: what is said where, and what must follow. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Wanted {
  /** The kind of thing that must be done. */
  readonly does?: string;
  /** False: no alarm may be raised. */
  readonly alarm?: boolean;
  readonly record?: 'unchanged' | 'changed' | { readonly units: number };
  readonly ends?: boolean;
  readonly place?: 'kept' | 'moves';
}

export interface Row {
  readonly id: string;
  readonly half: 'dev' | 'held';
  readonly phase?: string;
  readonly setup: readonly string[];
  readonly say: string;
  readonly want: Wanted;
  /** A pattern that the reply must hold. */
  readonly fact?: string;
  /** A pattern that it must not hold. */
  readonly never?: string;
  /** Of a complaint. */
  readonly grade?: string;
  /** Of a complaint in other words: to ask about it is enough. */
  readonly indirect?: boolean;
}

export interface Task {
  readonly id: string;
  readonly half: 'dev' | 'held';
  readonly task: string;
  readonly script: readonly string[];
  /** The fewest turns it takes, without those that only let time pass. */
  readonly least: number;
  readonly success: { readonly say?: string; readonly record?: Wanted['record'] };
}

export type SetName = 'talk' | 'complaints' | 'lookalikes' | 'movenames' | 'food';
/** Later writings, in folders of their own, for what was worked on since the ones before were heard. */
export const LATER = ['again', 'third', 'fourth'] as const;
/** Those of them that have been heard, and read since. */
const READ: readonly string[] = ['again', 'third', 'fourth'];
type Later = (typeof LATER)[number];
export type Half = Row['half'] | 'all' | Later;

const isLater = (half: Half): half is Later => LATER.some((each) => each === half);

const FOLDER = join(import.meta.dirname, '..', '..', 'test', 'frozen');
function read(name: string, half: Half): unknown {
  const file = join(FOLDER, isLater(half) ? half : '', `${name}.json`);
  // A later writing need not hold every set.
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/** Whether what failed may be looked at while working. */
export const mayBeRead = (half: Half, row: Pick<Row, 'half'>) => row.half === 'dev' || READ.includes(half);

const isOf = (half: Half, row: Pick<Row, 'half'>) => half === 'all' || isLater(half) || row.half === half;

/** Where a set leaves out what is the same for all of it. */
const IDLE: Pick<Row, 'setup' | 'want'> = { setup: ['open steady coach'], want: { ends: false, does: 'answer' } };

export function rowsOf(name: SetName, half: Half): readonly Row[] {
  const rows = read(name, half) as readonly (Omit<Row, 'setup' | 'want'> &
    Partial<Row> & { before?: readonly string[] })[]; // frozen, and hashed when it was written
  return rows
    .filter((row) => isOf(half, row))
    .map(({ before, ...row }) => ({ ...IDLE, ...(before ? { setup: before } : {}), ...row }));
}

/** What somebody said after a reply that missed, in other words. */
export interface Retry {
  readonly id: string;
  /** The row of the talk that was missed. */
  readonly of: string;
  readonly say: string;
}

/** Each with the row that it says again: what was missed the first time is said before it. */
export function retriesOf(half: Half): readonly Row[] {
  const talk = new Map(rowsOf('talk', half).map((row) => [row.id, row]));
  return (read('retries', half) as readonly Retry[]).flatMap(({ id, of, say }) => {
    const row = talk.get(of);
    return row ? [{ ...row, id, setup: [...row.setup, row.say], say }] : [];
  }); // as above
}

export function tasks(half: Half): readonly Task[] {
  return (read('tasks', half) as readonly Task[]).filter((task) => isOf(half, task)); // as above
}
