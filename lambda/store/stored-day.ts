/** A finished day as the table holds it. */
import * as v from 'valibot';
import type { ClosedDay, DayRecord } from '../coach/athlete';
import { isDate } from '../coach/calendar';
import { totalsShape } from '../coach/totals';
import type { Document } from './stored-athlete';

const DAY_SCHEMA = 1;

/** One whose key or totals make no sense is left out of every sum. */
export function readDay(item: Document): DayRecord | undefined {
  const date = String(item['sk']).replace(/^(?:PERSON#[^#]*#)?DAY#/, '');
  const { success, output } = v.safeParse(totalsShape, item['totals']);
  return isDate(date) && success ? { date, totals: output } : undefined;
}

/** All but its key, which is its date. */
export function writeDay({ date: _date, ...day }: ClosedDay): Document {
  return { ...day, schema: DAY_SCHEMA };
}
