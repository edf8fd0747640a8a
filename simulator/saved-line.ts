/** What a turn put down, in one short line for people; the detail is for those who ask for it. */
import type { Change } from './changes';

const units = /(?:^|\.)today\.totals\.by\.([\w-]+)\.units$/;

/** The parts of the record, by what a person would call them. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)session\b/, 'where you are'],
  [/(?:^|\.)preferences\.(\w+)/, 'a preference'],
  [/(?:^|\.)bests\b/, 'a best'],
  [/(?:^|\.)(?:prescriptions|routines|saved)\b/, 'a set of your own'],
  [/(?:^|\.)weekPlan\b/, 'your week'],
  [/(?:^|\.)reminder/, 'a reminder'],
];

/** Whoever comes for the first time gets a whole record, of which nothing has been told yet. */
const isFirst = (changes: readonly Change[]) =>
  changes.some(({ key, was }) => key.endsWith('.startedOn') && was === null);

/** "saved: push-up 12 today, where you are" */
export function savedLine(changes: readonly Change[]): string {
  if (isFirst(changes)) return 'saved: a new record';
  const done = changes.flatMap(({ key, is }) => {
    const exercise = units.exec(key)?.[1];
    return exercise !== undefined && typeof is === 'number' ? [`${exercise} ${is} today`] : [];
  });
  const parts = PARTS.flatMap(([pattern, name]) => (changes.some(({ key }) => pattern.test(key)) ? [name] : []));
  const told = [...new Set([...done, ...parts])];
  return `saved: ${told.length > 0 ? told.join(', ') : `${changes.length} ${changes.length === 1 ? 'value' : 'values'}`}`;
}
