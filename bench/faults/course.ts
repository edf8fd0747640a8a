/** The workout without a fault: how things stand before each line, what is said at it, and how they stand after it. */
import { Person, type Playing } from './person';
import { sameRecord, unitsIn, type Items, type Lane, type Records } from './workshop';
import { WORKOUT } from './workout';

/** How things stand before a line is said. */
export interface Moment {
  readonly person: Person;
  readonly items: Items;
  /** Calls of the database that the line makes. */
  readonly calls: number;
}

export interface Mark {
  readonly said: string;
  /** What decides all that is to come. */
  readonly state: string;
  readonly units: Readonly<Record<string, number>>;
}

export interface Course {
  readonly moments: readonly Moment[];
  readonly marks: readonly Mark[];
}

export function stateOf({ device }: Person, items: Items): string {
  return JSON.stringify([sameRecord(items), device.attributes, device.nextSilenceAt]);
}

/** Up to where `usual` has the same record and talk, or to the end. */
async function walk(
  lane: Lane,
  records: Records,
  person: Person,
  {
    from = 0,
    first = {},
    usual = [],
  }: { readonly from?: number; readonly first?: Playing; readonly usual?: readonly Mark[] } = {},
): Promise<Course> {
  const [moments, marks]: [Moment[], Mark[]] = [[], []];
  for (let line = from; line < WORKOUT.length; line += 1) {
    const before = { person: person.copy(person.athleteId, lane.reach), items: await records.of(person.athleteId) };
    const { calls } = lane.proxy.trigger;
    const { said } = await person.play(line, line === from ? first : {});
    moments.push({ ...before, calls: lane.proxy.trigger.calls - calls });
    const items = await records.of(person.athleteId);
    const state = stateOf(person, items);
    marks.push({ said, state, units: unitsIn(items) });
    if (state === usual[line]?.state) break;
  }
  return { moments, marks };
}

export function walkAll(lane: Lane, records: Records): Promise<Course> {
  return walk(lane, records, Person.begin('faultless', lane.reach));
}

/** The same from a line on whose request bears the name of one that is said again; the marks of the lines before are left as they were. */
export async function walkAgain(lane: Lane, records: Records, course: Course, from: number): Promise<readonly Mark[]> {
  const moment = course.moments[from];
  if (!moment) return course.marks;
  const athleteId = `faultless-${from}`;
  await records.put(athleteId, moment.items);
  const { marks: usual } = course;
  const person = moment.person.copy(athleteId, lane.reach);
  const { marks } = await walk(lane, records, person, { from, first: { asAgain: true }, usual });
  return [...usual.slice(0, from), ...marks, ...usual.slice(from + marks.length)];
}
