/** Holds every total to the sets that were done, through duplicates, conflicts, corrections, lost sessions and new days. */
import fc from 'fast-check';
import { newAthlete, type Athlete, type DayRecord } from '../lambda/coach/athlete';
import { dateOf, dayNumber, mondayOf } from '../lambda/coach/calendar';
import { sumOf } from '../lambda/coach/progress';
import type { Totals } from '../lambda/coach/totals';
import type { Input, Slots } from '../lambda/input';
import type { IntentName } from '../lambda/intents/names';
import { localeOf } from '../lambda/language/locales';
import { turn } from '../lambda/turn';
import { STEADY } from './coach/any-set';
import { heard, START } from './phases';

const { language } = localeOf('en-US');
const ZONES = ['America/New_York', 'Pacific/Auckland', 'UTC', 'America/Los_Angeles'] as const;

/** One set of push-ups and what becomes of it; it always ends with a number that is known. */
interface Bout {
  readonly reps: number;
  readonly end: 'heard' | 'lost' | 'corrected' | 'broken off';
  readonly corrected: number;
  readonly delivered: 1 | 2 | 3;
  /** Saves of another request come in between this often. */
  readonly conflicts: 0 | 1 | 2;
  readonly hoursLater: number;
  readonly zone: (typeof ZONES)[number];
}

const anyBout: fc.Arbitrary<Bout> = fc.record({
  reps: fc.integer({ min: 1, max: 30 }),
  end: fc.constantFrom('heard', 'lost', 'corrected', 'broken off'),
  corrected: fc.integer({ min: 0, max: 60 }),
  delivered: fc.constantFrom(1, 2, 3),
  conflicts: fc.constantFrom(0, 1, 2),
  hoursLater: fc.integer({ min: 0, max: 24 * 20 }),
  zone: fc.constantFrom(...ZONES),
});

/** The door's own order: load, take the turn, put the day that is over, save; once more after a conflict. */
class Life {
  athlete: Athlete = newAthlete('2026-11-23', 'America/New_York');
  readonly days = new Map<string, DayRecord>();
  now = START;
  private requests = 0;

  say(step: { readonly intent: IntentName; readonly slots?: Slots } | 'launch' | 'ended', bout: Bout): void {
    const common = {
      requestId: `request-${(this.requests += 1)}`,
      at: this.now,
      newSession: step === 'launch',
      thread: {},
    };
    const input: Input =
      typeof step === 'string'
        ? { ...common, kind: step }
        : { ...common, kind: 'intent', intent: step.intent, slots: step.slots ?? {} };
    for (let time = 0; time < bout.delivered; time += 1) this.deliver(input, time === 0 ? bout.conflicts : 0);
  }

  private deliver(input: Input, conflicts: number): void {
    const reply = turn(input, {
      athlete: this.athlete,
      words: language,
      locale: 'en-US',
      hasScreen: true,
      audioDelayMs: 0,
    });
    if (reply.closedDay) this.days.set(reply.closedDay.date, reply.closedDay);
    if (conflicts > 0) this.deliver(input, conflicts - 1);
    else this.athlete = { ...reply.athlete, version: this.athlete.version + 1 };
  }
}

function live(life: Life, bout: Bout): number {
  life.athlete = { ...life.athlete, timeZone: bout.zone };
  life.say('launch', bout);
  const slots = { exercise: heard('push ups', 'push-up'), amount: heard(String(bout.reps)) };
  life.now += 15_000;
  life.say({ intent: 'StartExerciseIntent', slots }, bout);
  const correct = { intent: 'CorrectCountIntent', slots: { count: heard(String(bout.corrected)) } } as const;
  // Long enough for the lead-in and thirty slow reps.
  life.now += bout.end === 'broken off' ? 12_000 : 190_000;
  if (bout.end === 'lost') life.now += 3_600_000;
  life.say(bout.end === 'lost' ? 'launch' : { intent: 'AMAZON.PauseIntent' }, bout);
  life.now += 5000;
  const isKnown = bout.end === 'heard' || bout.end === 'lost';
  if (!isKnown) life.say(correct, bout);
  life.now += 5000;
  life.say({ intent: 'AMAZON.StopIntent' }, bout);
  // What was broken off is let go, so that the next bout starts afresh.
  life.athlete = { ...life.athlete, session: { phase: 'idle' } };
  life.now += bout.hoursLater * 3_600_000;
  return isKnown ? bout.reps : bout.corrected;
}

const pushUps = (totals: Totals) => totals.by['push-up']?.units ?? 0;

test('all totals are the sum of the sets, whatever came in between', () => {
  fc.assert(
    fc.property(fc.array(anyBout, { minLength: 1, maxLength: 12 }), (bouts) => {
      const life = new Life();
      const done = bouts.reduce((sum, bout) => sum + live(life, bout), 0);
      const { today, week, lastWeek, lifetime } = life.athlete;
      const days = [...life.days.values(), today];
      const monday = mondayOf(today.date);
      const within = (from: string, to: string) => sumOf(days, { kind: 'week', from, to });
      const all = within('2000-01-01', '2100-01-01');
      const before = dateOf(dayNumber(monday) - 7);
      expect(pushUps(lifetime)).toBe(done);
      expect(pushUps(all)).toBe(done);
      expect([all.sessions, all.seconds]).toEqual([lifetime.sessions, lifetime.seconds]);
      expect(pushUps(within(monday, today.date))).toBe(pushUps(week.totals));
      expect(pushUps(within(before, dateOf(dayNumber(monday) - 1)))).toBe(pushUps(lastWeek.totals));
    }),
    { ...STEADY, numRuns: 150 },
  );
});
