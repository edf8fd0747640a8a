/** Kinds of free talk, said through the generated model to the turn itself: what is answered, what stands on the record, and where the place is. */
import { newAthlete, type Athlete } from '../lambda/coach/athlete';
import type { Reply } from '../lambda/reply';
import { isIntentName } from '../lambda/vocabulary';
import { saidIn } from '../simulator/hear/decided';
import { earsFor } from '../simulator/hear/ears';
import { START, take } from './phases';

const { hearing } = earsFor('en-US');

/** Somebody for whom these lines were said, one after the other; "+25s" lets time pass. */
function after(lines: readonly string[]): Reply {
  let athlete: Athlete = newAthlete('2026-11-23', 'America/New_York');
  let now = START;
  let reply = take(athlete, { kind: 'launch' }, now);
  for (const line of lines) {
    ({ athlete } = reply);
    const passed = /^\+(\d+)s$/.exec(line);
    now += passed ? Number(passed[1]) * 1000 : 2000;
    if (passed) continue;
    const heard = hearing(line, new Date(now));
    if (!isIntentName(heard.intent)) throw new Error(heard.intent);
    const step = { intent: heard.intent, slots: saidIn(heard.intent, heard) };
    reply = take(athlete, step, now, { thread: reply.thread ?? {} });
  }
  return reply;
}

const PLACES = {
  idle: [],
  briefing: ['start a workout'],
  set: ['count twelve push ups', '+25s'],
  hold: ['hold a plank for forty seconds', '+25s'],
  rest: ['do three sets of five push ups', '+41s'],
  paused: ['count twelve push ups', '+25s', 'pause'],
  rating: ['count ten squats', '+75s'],
} as const;
type Row = readonly [place: keyof typeof PLACES, said: string, answer: RegExp];

const saidAt = (place: keyof typeof PLACES, said: string) => after([...PLACES[place], said]);

describe('form, asked of no move by name', () => {
  test.each<Row>([
    ['rating', 'was I meant to go deeper', /back stays long/],
    ['rating', 'were we meant to breathe out there', /Breathe in going down/],
    ['rating', 'I felt this in my legs is that good', /your thighs and your seat/],
    ['rest', 'how far apart are my hands meant to be', /wider than your shoulders/],
    ['rest', 'did I breathe right there', /out/i],
    ['set', 'am I meant to look down in this', /hand ahead of you/],
    ['set', 'may I go on my knees', /put your knees down/],
    ['hold', 'how long must I hold this', /Forty seconds/],
  ])('%s: %s', (place, said, answer) => {
    const reply = saidAt(place, said);
    expect(reply.say).toMatch(answer);
    expect(reply.mic).toBe('open');
  });

  test.each([
    [['explain the bird dog'], 'which hand comes first', /Right first/],
    [['explain the bird dog'], 'how many seconds do I hold it', /Three seconds in each rep/],
    [['explain the clamshell'], 'is this one leg at a time', /All of one side first/],
    [['explain the glute bridge'], 'how far apart do my feet go', /hip-width/],
    [['explain the dead bug'], 'is it bad if my back lifts off the floor', /low back on the floor/],
  ] as const)('%s: %s', (before, said, answer) => {
    expect(after([...before, said]).say).toMatch(answer);
  });
});
