/** Holds every total to the sets that were done, through duplicates, conflicts, corrections, lost sessions and new days. */
import fc from 'fast-check';
import { newAthlete, type Athlete, type DayRecord } from '../lambda/coach/athlete';
import { dateOf, dayNumber, mondayOf, zoneNamed } from '../lambda/coach/calendar';
import { tempoOf } from '../lambda/coach/plan/plan';
import { sumOf } from '../lambda/coach/progress';
import { repMs } from '../lambda/coach/set/tempo';
import type { Totals } from '../lambda/coach/totals';
import type { HeardWish, Input, Slots } from '../lambda/input';
import type { IntentName } from '../lambda/vocabulary';
import { localeOf } from '../lambda/language/locales';
import { turn } from '../lambda/turn';
import { STEADY } from './coach/any-set';
import { heard, START } from './phases';

const { language } = localeOf('en-US');
/** Both go by reps, both sides together. */
const EXERCISES = ['push-up', 'bent-over-row'] as const;
const NO_TEMPO = { lower: 0, pause: 0, lift: 0, squeeze: 0, starts: 'lower' } as const;
const LATE = ['nothing', 'launch', 'StartExerciseIntent', 'AMAZON.PauseIntent', 'CorrectCountIntent'] as const;
const ZONES = ['America/New_York', 'Pacific/Auckland', 'UTC', 'America/Los_Angeles'] as const;

/** One set and what becomes of it; it always ends with a number that is known. */
interface Bout {
  readonly exercise: (typeof EXERCISES)[number];
  readonly reps: number;
  readonly end: 'heard' | 'lost' | 'corrected' | 'broken off' | 'lost and corrected';
  readonly corrected: number;
  readonly delivered: 1 | 2 | 3;
  /** Which request is delivered once more after the one that follows it. */
  readonly deliveredLate: (typeof LATE)[number];
  /** Saves of another request come in between this often. */
  readonly conflicts: 0 | 1 | 2;
  readonly hoursLater: number;
  readonly zone: (typeof ZONES)[number];
}

const anyBout: fc.Arbitrary<Bout> = fc.record({
  exercise: fc.constantFrom(...EXERCISES),
  reps: fc.integer({ min: 1, max: 28 }),
  end: fc.constantFrom('heard', 'lost', 'corrected', 'broken off', 'lost and corrected'),
  corrected: fc.integer({ min: 0, max: 60 }),
  delivered: fc.constantFrom(1, 2, 3),
  deliveredLate: fc.constantFrom(...LATE),
  conflicts: fc.constantFrom(0, 1, 2),
  hoursLater: fc.integer({ min: 0, max: 24 * 20 }),
  zone: fc.constantFrom(...ZONES),
});

/** The door's own order: load, take the turn, put the days away that are over, save; once more after a conflict. */
class Life {
  athlete: Athlete = newAthlete('2026-11-23', 'America/New_York');
  readonly days = new Map<string, DayRecord>();
  now = START;
  /** What waits for a yes. */
  asked: HeardWish | undefined;
  private readonly sent: Input[] = [];

  say(step: { readonly intent: IntentName; readonly slots?: Slots } | 'launch' | 'ended', bout: Bout): void {
    const common = {
      requestId: `request-${this.sent.length}`,
      at: this.now,
      newSession: step === 'launch',
      thread: this.asked ? { heard: this.asked } : {},
    };
    this.asked = undefined;
    const input: Input =
      typeof step === 'string'
        ? { ...common, kind: step }
        : { ...common, kind: 'intent', intent: step.intent, slots: step.slots ?? {} };
    // Whoever comes back to a lost set with the first word has nothing to meet a conflict with.
    const conflicts = step === 'launch' ? 0 : bout.conflicts;
    for (let time = 0; time < bout.delivered; time += 1) this.deliver(input, time === 0 ? conflicts : 0);
    this.sent.push(input);
    const before = this.sent.at(-2);
    if (before && bout.deliveredLate === (before.kind === 'intent' ? before.intent : before.kind))
      this.deliver(before, 0);
  }

  private deliver(sent: Input, conflicts: number): void {
    const { session } = this.athlete;
    // Alexa's session brings the name of the block back for as long as it lasts.
    const sounding =
      session.phase === 'set' ? session.block : session.phase === 'rest' ? session.ahead?.block : undefined;
    const block = sent.newSession ? undefined : sounding;
    const input: Input = block === undefined ? sent : { ...sent, delivered: { block, lateMs: 0 } };
    const reply = turn(input, {
      athlete: this.athlete,
      words: language,
      locale: 'en-US',
      onScreen: true,
      audioDelayMs: 0,
    });
    if (conflicts > 0) {
      // Somebody else's word at the same moment was saved instead.
      const amount = conflicts === 1 ? 'more' : 'less';
      this.deliver(
        {
          ...input,
          requestId: `${input.requestId}/${conflicts}`,
          newSession: false,
          kind: 'intent',
          intent: 'AdjustIntent',
          slots: { what: { said: 'talk', ids: ['talk'] }, amount: { said: amount, ids: [amount] } },
        },
        0,
      );
      this.deliver(input, conflicts - 1);
    } else {
      // Whoever loads them next puts their closed days away.
      for (const day of this.athlete.closedDays ?? []) this.days.set(day.date, day);
      const closedDays = (reply.athlete.closedDays ?? []).filter(({ date }) => !this.days.has(date));
      this.athlete = { ...reply.athlete, closedDays, version: this.athlete.version + 1 };
      this.asked ??= reply.thread?.heard;
    }
  }
}

function live(life: Life, bout: Bout): number {
  life.athlete = { ...life.athlete, zone: zoneNamed(bout.zone) };
  life.say('launch', bout);
  const slots = { exercise: heard(bout.exercise, bout.exercise), amount: heard(String(bout.reps)) };
  life.now += 15_000;
  life.say({ intent: 'StartExerciseIntent', slots }, bout);
  // A number that time or plan makes unlikely is asked back, and confirmed.
  const correct = (count: number) => {
    const told = { did: heard('i did', 'did'), count: heard(String(count)) };
    life.say({ intent: 'CorrectCountIntent', slots: told }, bout);
    if (life.asked) life.say({ intent: 'AMAZON.YesIntent' }, bout);
  };
  // More than three times the set, and than fifty, is taken for a slip of the ear: then a smaller number is told.
  const corrected = Math.min(bout.corrected, Math.max(50, bout.reps * 3));
  const isLost = bout.end === 'lost' || bout.end === 'lost and corrected';
  // Long enough for the lead-in and twenty-eight slow reps.
  life.now += bout.end === 'broken off' ? 12_000 : 190_000;
  if (isLost) life.now += 3_600_000;
  life.say(isLost ? 'launch' : { intent: 'AMAZON.PauseIntent' }, bout);
  // Of what nobody can prove, the athlete's word is taken.
  if (bout.end === 'lost') life.say({ intent: 'AMAZON.YesIntent' }, bout);
  life.now += 5000;
  const isKnown = bout.end === 'heard' || bout.end === 'lost';
  if (!isKnown) correct(bout.corrected);
  if (!isKnown && corrected !== bout.corrected) correct(corrected);
  life.now += 5000;
  life.say({ intent: 'AMAZON.StopIntent' }, bout);
  // What was broken off is let go, so that the next bout starts afresh.
  life.athlete = { ...life.athlete, session: { phase: 'idle' } };
  life.now += bout.hoursLater * 3_600_000;
  return isKnown ? bout.reps : corrected;
}

const unitsOf = ({ by }: Totals) => EXERCISES.map((id) => by[id]?.units ?? 0);
const setsOf = ({ by }: Totals) => EXERCISES.map((id) => by[id]?.sets ?? 0);

test('all totals are the sum of the sets, whatever came in between', () => {
  fc.assert(
    fc.property(fc.array(anyBout, { minLength: 1, maxLength: 12 }), (bouts) => {
      const life = new Life();
      const done = bouts.map((bout) => ({ exercise: bout.exercise, units: live(life, bout) }));
      const { today, week, lastWeek, lifetime } = life.athlete;
      const days = [...life.days.values(), ...(life.athlete.closedDays ?? []), today];
      const monday = mondayOf(today.date);
      const within = (from: string, to: string) => sumOf(days, { kind: 'week', from, to });
      const all = within('2000-01-01', '2100-01-01');
      const before = dateOf(dayNumber(monday) - 7);
      const credited = EXERCISES.map((id) => done.filter(({ exercise, units }) => exercise === id && units > 0));
      expect(unitsOf(lifetime)).toEqual(credited.map((sets) => sets.reduce((sum, { units }) => sum + units, 0)));
      expect(setsOf(lifetime)).toEqual(credited.map((sets) => sets.length));
      expect(lifetime.seconds).toBe(
        done.reduce((sum, { exercise, units }) => sum + (units * repMs(tempoOf({ exercise }) ?? NO_TEMPO)) / 1000, 0),
      );
      expect([unitsOf(all), setsOf(all)]).toEqual([unitsOf(lifetime), setsOf(lifetime)]);
      expect([all.sessions, all.seconds]).toEqual([lifetime.sessions, lifetime.seconds]);
      expect(unitsOf(within(monday, today.date))).toEqual(unitsOf(week.totals));
      expect(unitsOf(within(before, dateOf(dayNumber(monday) - 1)))).toEqual(unitsOf(lastWeek.totals));
    }),
    { ...STEADY, numRuns: 150 },
  );
});
