/**
 * Puts each fault at each call of the workout, and at all calls of each of its turns. A run begins just before the fault and goes on until
 * record and talk are what they would be without it: the rest would be the same.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { FAULT_NAMES, Trigger, type FaultName } from './kinds';
import { stateOf, walkAgain, walkAll, type Course, type Mark } from './course';
import { repsIn, unitsIn, type Lane, type Records } from './workshop';
import { WORKOUT } from './workout';

export interface FaultFigures {
  readonly name: string;
  injected: number;
  answered: number;
  apologised: number;
  placeKept: number;
  slowestMs: number;
  lost: number;
  doubled: number;
  swallowed: number;
  phantom: number;
}

export interface Job {
  readonly fault: FaultName;
  readonly line: number;
  /** Of the line's calls; without it all of them are spoilt. */
  readonly call?: number;
}

const rowOf = ({ fault, call }: Job): string => (call === undefined ? `${fault}, a whole turn` : fault);

export function allJobs({ moments }: Course): readonly Job[] {
  return FAULT_NAMES.flatMap((fault) =>
    moments.flatMap(({ calls }, line): Job[] => [
      ...Array.from({ length: calls }, (_, call) => ({ fault, line, call })),
      { fault, line },
    ]),
  );
}

/** Told of each run that was not as it should be. */
export type OnMiss = (job: Job, what: string) => void;

export class FaultBench {
  private readonly again = new Map<number, Promise<readonly Mark[]>>();
  private runs = 0;
  readonly figures = new Map<string, FaultFigures>();

  private constructor(
    readonly course: Course,
    /** Never spoilt. */
    private readonly calm: Lane,
    private readonly records: Records,
    private readonly onMiss: OnMiss,
  ) {}

  static async begin(calm: Lane, records: Records, onMiss: OnMiss = () => undefined): Promise<FaultBench> {
    return new FaultBench(await walkAll(calm, records), calm, records, onMiss);
  }

  async run(job: Job, { reach, proxy, events }: Lane): Promise<void> {
    const { moments, marks } = this.course;
    const moment = moments[job.line];
    if (!moment) return;
    const athleteId = `fault-${(this.runs += 1)}`;
    await this.records.put(athleteId, moment.items);
    const person = moment.person.copy(athleteId, reach);
    const trigger = new Trigger();
    proxy.trigger = trigger;
    if (job.call !== undefined) trigger.arm(job.fault, { call: job.call });

    const sum = this.rowFor(job);
    sum.injected += 1;
    let expected = marks;
    const missed: string[] = [];
    let [isAnswered, isPlaceKept] = [true, true];
    for (let line = job.line; line < WORKOUT.length; line += 1) {
      const isFirst = line === job.line;
      const played = await person.play(line, {
        atWord: () => {
          if (isFirst && job.call === undefined) trigger.arm(job.fault);
        },
        atApology: () => {
          trigger.arm(undefined);
        },
      });
      // Lambda stops what goes on beside an answer; here it runs on until the turn would be over.
      if (isFirst && events.splice(0).includes('answered-without-record')) await pause(TURN_MS - played.slowestMs);
      if (job.call === undefined) trigger.arm(undefined);
      // A good-bye in the middle of a set was said without the record: of what nobody knows, the athlete is asked.
      if (job.call === undefined && played.said.includes(ASKS)) {
        isPlaceKept = false;
        break;
      }
      if (played.apologies > 0) expected = await this.afterApology(line);
      sum.apologised += played.apologies;
      isAnswered &&= played.unanswered === 0;
      sum.slowestMs = Math.max(sum.slowestMs, Math.round(played.slowestMs));
      const mark = expected[line];
      const isSaid = mark !== undefined && isSaidAs(played.said, mark.said);
      if (!isSaid) missed.push(`line ${line}: "${played.said}" for "${mark?.said}"`);
      if (line <= job.line + 1) isPlaceKept &&= isSaid;
      if (isFirst && line < LAST_LINE) continue;
      const items = await this.records.of(athleteId);
      const isThere = stateOf(person, items) === mark?.state;
      // What was done is looked up where it all goes on as without the fault, and at the latest before it is forgotten.
      if (line < LAST_LINE && (isThere || line === LAST_LINE - 1)) {
        const wrong = wrongUnits(unitsIn(items), mark?.units ?? {}, person.reckoning.reps - repsIn(items));
        sum.lost += wrong.lost;
        sum.doubled += wrong.doubled;
        sum.phantom += wrong.phantom;
        if (wrong.lost + wrong.doubled + wrong.phantom > 0)
          missed.push(`units ${JSON.stringify(wrong)} at line ${line}`);
      }
      if (isThere) break;
    }
    sum.answered += isAnswered ? 1 : 0;
    sum.placeKept += isPlaceKept ? 1 : 0;
    sum.swallowed += missed.filter((each) => each.startsWith('line')).length;
    if (!isAnswered) missed.push('an answer that Alexa would not have');
    for (const each of missed) this.onMiss(job, each);
  }

  rowFor(job: Job): FaultFigures {
    const name = rowOf(job);
    const none = {
      injected: 0,
      answered: 0,
      apologised: 0,
      placeKept: 0,
      slowestMs: 0,
      lost: 0,
      doubled: 0,
      swallowed: 0,
      phantom: 0,
    };
    const row = this.figures.get(name) ?? { name, ...none };
    this.figures.set(name, row);
    return row;
  }

  private afterApology(line: number): Promise<readonly Mark[]> {
    const known = this.again.get(line) ?? walkAgain(this.calm, this.records, this.course, line);
    this.again.set(line, known);
    return known;
  }
}

/** Longer than any turn may take. */
const TURN_MS = 6500;
const ASKS = 'We lost touch during';
/** The line with which all is forgotten. */
const LAST_LINE = WORKOUT.length - 1;

const sentencesOf = (said: string): readonly string[] =>
  said.split(/ \| |(?<=[.?!]) /).filter((sentence) => sentence !== '');

/**
 * The same words; or, where the record could not be looked up, what the fault-free answer says without what it says of the place:
 * a question of its own may stand at the end.
 */
function isSaidAs(said: string, expected: string): boolean {
  if (said === expected) return true;
  const [all, wanted] = [sentencesOf(said), new Set(sentencesOf(expected))];
  const known = all.filter((sentence) => wanted.has(sentence));
  const others = all.filter((sentence) => !wanted.has(sentence));
  return (
    known.some((sentence) => !sentence.endsWith('|')) && others.every((one) => one === all.at(-1) && one.endsWith('?'))
  );
}

/** `undone`: reps that sounded and are not on record. */
function wrongUnits(got: Readonly<Record<string, number>>, expected: Readonly<Record<string, number>>, undone: number) {
  const sum = { lost: 0, doubled: 0, phantom: 0 };
  for (const id of new Set([...Object.keys(got), ...Object.keys(expected)])) {
    const [is, should] = [got[id] ?? 0, expected[id] ?? 0];
    sum.lost += Math.max(should - is, 0);
    if (should === 0) sum.phantom += is;
    else sum.doubled += Math.max(is - should, 0);
  }
  return { ...sum, lost: Math.max(sum.lost, undone), doubled: Math.max(sum.doubled, -undone - sum.phantom) };
}
