/** What an owner can do for one athlete, or for all after a restore. Each act refuses in plain words, and then has changed nothing. */
import * as v from 'valibot';
import { athleteShape, type Athlete } from '../../lambda/coach/athlete';
import { nextVersionAfter } from '../../lambda/store/next-version';
import { readReferenceCode, referenceCodeOf } from '../../lambda/store/reference-code';
import { readAthlete, UnreadableRecord, type Document, type Kept } from '../../lambda/store/stored-athlete';
import type { OwnersTable } from './owners-table';

/** Said to the owner as it is. */
export class Refused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refused';
  }
}

export interface Row {
  readonly code: string;
  readonly startedOn: string;
  readonly lastSeen: string;
  readonly version: number | string;
  readonly state: string;
}

/** One line for each athlete, without an id. */
export async function list(table: OwnersTable): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const seen = new Set<string>();
  for await (const { athleteId, now } of table.everybody()) {
    if (now === undefined && seen.has(athleteId)) continue;
    seen.add(athleteId);
    if (now) rows.push(rowOf(athleteId, now));
  }
  return rows;
}

function rowOf(athleteId: string, now: Document): Row {
  const code = spaced(referenceCodeOf(athleteId));
  try {
    const { athlete, odd } = readAthlete(now);
    return {
      code,
      startedOn: athlete.startedOn,
      lastSeen: instant(athlete.lastSeenAt),
      version: athlete.version,
      state: odd.length > 0 ? `odd: ${odd.join(', ')}` : athlete.session.phase,
    };
  } catch (error) {
    if (!(error instanceof UnreadableRecord)) throw error;
    return { code, startedOn: '', lastSeen: instant(now['lastSeenAt']), version: '', state: error.why };
  }
}

/** The id of whoever has this code; `among`: tables in which they may be. */
export async function findBy(code: string, ...among: readonly OwnersTable[]): Promise<string> {
  const wanted = readReferenceCode(code);
  if (wanted === undefined) throw new Refused(`"${code}" is no reference code: it is nine digits.`);
  const found = new Set<string>();
  for (const table of among) {
    for await (const { athleteId } of table.everybody()) {
      if (referenceCodeOf(athleteId) === wanted) found.add(athleteId);
    }
  }
  const [athleteId] = found;
  if (athleteId === undefined)
    throw new Refused(`Nobody in ${among.map(({ name }) => name).join(' or ')} has the code ${spaced(wanted)}.`);
  if (found.size > 1) {
    throw new Refused(
      `${found.size} people have the code ${spaced(wanted)}, which happens. Ask when they began and what they did last, and give the right one as --id: ${[...found].join(' ')}`,
    );
  }
  return athleteId;
}

/** What an owner tells somebody who asks what is kept. */
export async function show(table: OwnersTable, athleteId: string): Promise<object> {
  const { athlete, odd } = await loaded(table, athleteId);
  const days = (await table.itemsOf(athleteId)).length - 1;
  const { session, preferences, today, week, lastWeek, lifetime, streak, startedOn, version } = athlete;
  const done = (totals: Athlete['lifetime']) =>
    Object.fromEntries(Object.entries(totals.by).map(([name, { sets, units }]) => [name, `${sets} sets, ${units}`]));
  return {
    code: spaced(referenceCodeOf(athleteId)),
    startedOn,
    lastSeen: instant(athlete.lastSeenAt),
    version,
    ...(odd.length > 0 && { odd }),
    place: session.phase,
    preferences,
    streak,
    today: { date: today.date, ...done(today.totals) },
    thisWeek: { monday: week.monday, ...done(week.totals) },
    lastWeek: { monday: lastWeek.monday, ...done(lastWeek.totals) },
    sinceTheStart: done(lifetime),
    storedDays: days,
  };
}

/** All that is kept of one person, for them: every field, also those that only newer code knows. */
export async function exported(table: OwnersTable, athleteId: string, now: number): Promise<object> {
  const items = await table.itemsOf(athleteId);
  if (items.length === 0) throw nobody(table);
  const plain = ({ pk: _pk, ...rest }: Document): Document => rest;
  return {
    about:
      'All that Steady Coach keeps about one person. Times named "At" are milliseconds since 1970, UTC; units are reps, or seconds of a hold.',
    referenceCode: spaced(referenceCodeOf(athleteId)),
    exportedAt: new Date(now).toISOString(),
    now: items.filter(isNow).map(({ sk: _sk, ...rest }) => plain(rest))[0] ?? null,
    days: items
      .filter((item) => !isNow(item))
      .map(({ sk, ...rest }) => ({ date: String(sk).slice(String(sk).lastIndexOf('DAY#') + 4), ...plain(rest) })),
  };
}

/** Sets one field, named like `preferences.level`. `value` is JSON, or a text as it stands. Returns what stood there before. */
export async function set(table: OwnersTable, athleteId: string, field: string, value: string): Promise<unknown> {
  const kept = await loaded(table, athleteId);
  const path = field.split('.');
  const [first = ''] = path;
  if (!Object.hasOwn(athleteShape.entries, first) || first === 'version')
    throw new Refused(`There is no field "${field}" to set.`);
  const given = read(value);
  const changed = placed(kept.athlete, path, given);
  const { success, output, issues } = v.safeParse(athleteShape, changed);
  if (!success) {
    const why = issues.map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`).join('; ');
    throw new Refused(`${field} cannot be ${value}: ${why}`);
  }
  const before = at(kept.athlete, path);
  // What the shape does not know it leaves out, and what does not fit gets a safe value.
  if (JSON.stringify(at(output, path)) !== JSON.stringify(given)) {
    const isKnown = before !== undefined || at(output, path) !== undefined;
    throw new Refused(isKnown ? `${field} cannot be ${value}.` : `There is no field "${field}" to set.`);
  }
  await table.store.save(athleteId, output, kept);
  return before;
}

/** Forgets the athlete for good, and writes that down for the next restore. Returns how many items went. */
export async function forget(table: OwnersTable, athleteId: string, now: number): Promise<number> {
  const { length } = await table.itemsOf(athleteId);
  if (length === 0) throw nobody(table);
  await table.store.deleteAthlete(athleteId, now);
  return length;
}

/**
 * Gives an athlete back what a restored table holds of them; days of their own since then stay. Whoever was forgotten after that
 * moment stays forgotten.
 */
export async function restoreOne(table: OwnersTable, from: OwnersTable, athleteId: string): Promise<number> {
  refuseSame(table, from);
  const items = await from.itemsOf(athleteId);
  const before = items.find(isNow);
  if (!before) throw nobody(from);
  refuseUnreadable(before, from);
  const deletedAt = (await table.ledger()).deletedAt(athleteId);
  if (deletedAt !== undefined && deletedAt >= lastSeenIn(before)) {
    throw new Refused(
      `They were forgotten at their own wish (${instant(deletedAt)}), after what ${from.name} holds: nothing is given back.`,
    );
  }
  const there = (await table.itemsOf(athleteId)).find(isNow);
  const days = items.filter((item) => !isNow(item));
  for (const day of days) await table.put(day);
  // A save that was thought out before must not fit the record that comes back.
  const version = nextVersionAfter(versionIn(before), versionIn(there));
  await table.put({ ...before, version }, versionIn(there));
  return items.length;
}

/** Makes a restored table fit to take the place of the other one: who was forgotten since goes again, and the ledger goes with it. */
export async function restoreAll(
  table: OwnersTable,
  from: OwnersTable,
): Promise<{ readonly stay: number; readonly forgotten: number }> {
  const ledger = await table.ledger();
  for (const entry of await table.ledgerItems()) await from.put(entry);
  const lastSeen = new Map<string, number>();
  for await (const { athleteId, now } of from.everybody()) {
    lastSeen.set(athleteId, Math.max(lastSeen.get(athleteId) ?? 0, now ? lastSeenIn(now) : 0));
  }
  let forgotten = 0;
  for (const [athleteId, seenAt] of lastSeen) {
    const deletedAt = ledger.deletedAt(athleteId);
    if (deletedAt === undefined || deletedAt < seenAt) continue;
    await from.store.deleteAthlete(athleteId, deletedAt);
    forgotten += 1;
  }
  return { stay: lastSeen.size - forgotten, forgotten };
}

function refuseSame(table: OwnersTable, from: OwnersTable): void {
  if (table.name === from.name) throw new Refused(`--from is ${from.name} itself: name the table that was restored.`);
}

/** Good or bad, what is there now would give way to something that nobody can read. */
function refuseUnreadable(before: Document, from: OwnersTable): void {
  try {
    readAthlete(before);
  } catch (error) {
    if (!(error instanceof UnreadableRecord)) throw error;
    throw new Refused(
      error.why === 'newer'
        ? `Newer code wrote what ${from.name} holds of them: use that code's own tool. Nothing was changed.`
        : `What ${from.name} holds of them cannot be read either: restore an earlier moment. Nothing was changed.`,
    );
  }
}

async function loaded(table: OwnersTable, athleteId: string): Promise<Kept> {
  try {
    const kept = await table.store.load(athleteId);
    if (kept) return kept;
  } catch (error) {
    if (!(error instanceof UnreadableRecord)) throw error;
    throw new Refused(
      `Their record is ${error.why} and is left alone. "export" gives it as it stands; "restore" gives back what they had.`,
    );
  }
  throw nobody(table);
}

const nobody = ({ name }: OwnersTable): Refused => new Refused(`Nothing is kept of them in ${name}.`);
const isNow = ({ sk }: Document): boolean => String(sk).endsWith('NOW');
const numberIn = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
const lastSeenIn = (item: Document): number => numberIn(item['lastSeenAt']) ?? 0;
/** 0 where nothing is, or nothing that can be read. */
const versionIn = (item: Document | undefined): number => numberIn(item?.['version']) ?? 0;
const instant = (at: unknown): string => (typeof at === 'number' ? new Date(at).toISOString() : '');
const spaced = (code: string): string => code.replace(/(\d{3})(?=\d)/g, '$1 ');

function read(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce((inside, name) => (isRecord(inside) ? inside[name] : undefined), value);
}

function placed(value: unknown, [name, ...rest]: readonly string[], given: unknown): unknown {
  if (name === undefined) return given;
  const fields = isRecord(value) ? value : {};
  return { ...fields, [name]: placed(fields[name], rest, given) };
}
