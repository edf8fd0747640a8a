/** Kinds of free talk, said through the generated model to the turn itself: what is answered, what stands on the record, and where the place is. */
import { newAthlete, type Athlete } from '../lambda/coach/athlete';
import { isLoading } from '../lambda/coach/catalogue/spared';
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
    [['explain the bird dog'], 'which hand comes first', /Right arm, left leg first/],
    [['explain the bird dog'], 'how many seconds do I hold it', /Three seconds in each rep/],
    [['explain the clamshell'], 'is this one leg at a time', /All of one side first/],
    [['explain the glute bridge'], 'how far apart do my feet go', /hip-width/],
    [['explain the dead bug'], 'is it bad if my back lifts off the floor', /low back on the floor/],
  ] as const)('%s: %s', (before, said, answer) => {
    expect(after([...before, said]).say).toMatch(answer);
  });
});

/** Reps or seconds on the record. */
const unitsOf = ({ athlete }: Reply) => Object.values(athlete.lifetime.by).reduce((sum, { units }) => sum + units, 0);

describe('counts in whole sentences', () => {
  test.each([
    ['set', 'I did all eight and that was it', 8],
    ['set', 'I stopped at five', 5],
    ['set', 'got to nine and then stopped', 9],
    ['paused', 'I was at six when you paused', 6],
    ['paused', 'I finished all twelve while you were quiet', 12],
    ['rating', 'put seven down for that set please', 7],
    ['rating', 'none of them I was on the phone', 0],
    ['rating', 'none I was making tea', 0],
    ['rest', 'that set was four not five', 4],
    ['rating', "don't count that one I wasn't trying", 0],
    ['rating', 'scrap that last set please', 0],
  ] as const)('%s: %s', (place, said, units) => {
    expect(unitsOf(saidAt(place, said))).toBe(units);
  });

  test.each([
    ['rating', 'I could have managed two more I reckon'],
    ['rating', 'the last three were a slog the rest was fine'],
    ['rating', 'I had four more in me'],
    ['rating', 'I had three more left in the tank'],
  ] as const)('%s: %s, which is how hard it was', (place, said) => {
    expect(unitsOf(saidAt(place, said))).toBe(10);
  });

  test('what was counted is told as a number, and so is what stands once a change is taken back', () => {
    expect(saidAt('rating', 'how many did you put down').say).toContain('I put down ten.');
    expect(saidAt('set', 'how many have you got').say).toContain('three of twelve');
    const back = after([...PLACES.rating, 'it was eight', 'undo that']);
    expect(back.say).toContain("It's ten again.");
    expect(unitsOf(back)).toBe(10);
    // The set that was just counted is mended, and not begun anew.
    expect(unitsOf(after([...PLACES.rating, 'it was eight', 'no I said six squats']))).toBe(6);
  });
});

describe('doses', () => {
  test.each([
    ['hold', 'make it a minute', /One minute|minute/],
    ['set', "just eight for now it's my first time", /Eight reps, then/],
    ['set', 'make it nine not twelve', /Nine reps, then/],
  ] as const)('%s: %s', (place, said, answer) => {
    const { say, athlete, sound } = saidAt(place, said);
    expect(`${say} ${JSON.stringify(sound ?? '')}`).toMatch(answer);
    expect(unitsOf({ athlete, say, mic: 'open' })).toBe(unitsOf(saidAt(place, 'help')));
  });

  test('a number or a time begins what is offered with so much', () => {
    expect(after(['explain the bird dog', "let's do four then"]).sound).toBeDefined();
    expect(after(['explain the plank', 'make it twenty seconds']).sound).toBeDefined();
  });

  test('a workout that was only announced is cut to what there is time for', () => {
    const { say, athlete } = saidAt('briefing', "that's too long I've only got seven minutes tops");
    expect(say).toMatch(/about (six|seven|eight) minutes/);
    expect(athlete.session.phase).toBe('briefing');
  });
});

describe('leaving, asides and banter', () => {
  test.each([
    ['set', 'got to dash I am late goodbye'],
    ['rest', "I'm done for today thanks bye"],
    ['rating', "that's me finished cheerio"],
    ['briefing', 'oh not today sorry bye'],
  ] as const)('%s: %s', (place, said) => {
    expect(saidAt(place, said).mic).toBe('closed');
  });

  test('soft words in the middle of a count are asked about', () => {
    expect(saidAt('set', 'that will be enough for today').say).toContain('Shall we stop for today?');
  });

  test.each([
    ['set', 'no not you I was talking to the cat'],
    ['set', "you're a legend you know"],
    ['set', "what's your favorite move then"],
    ['set', "keep going I'm fine"],
  ] as const)('%s: %s, and the count goes on', (place, said) => {
    const reply = saidAt(place, said);
    expect(reply.sound).toBeDefined();
    expect(unitsOf(reply)).toBe(3);
  });

  test.each([
    ['idle', "hello coach how's it going", /good to hear you|ready when you are/],
    ['idle', 'I have never exercised before where do I start', /start a workout/],
    ['idle', 'what is a superset', /back to back/],
    ['idle', 'I want to get up to fifty in a row', /days a week/],
    ['idle', 'I want to do twenty proper push ups by summer', /days a week/],
    ['idle', 'does anybody else hear this', /I keep what you did/],
    ['rating', 'no no what did I do yesterday', /yesterday/],
    ['rest', 'explain the next one', /face down/],
  ] as const)('%s: %s', (place, said, answer) => {
    const reply = saidAt(place, said);
    expect(reply.say).toMatch(answer);
    expect(reply.mic).toBe('open');
  });

  test('a plain timer is told to the second', () => {
    expect(after(['set a timer for three minutes', '+20s', 'how long is left']).say).toMatch(
      /last two minutes and \w+-?\w* seconds/,
    );
  });
});

describe('what is said by the way harms nothing', () => {
  test('a remark with a number in it changes no record', () => {
    for (const said of ['forget the rest for now two', 'that last one was fun'])
      expect(unitsOf(saidAt('rating', said))).toBe(10);
  });

  test('another workout is asked about in the middle of a count, and a question of form begins none', () => {
    expect(saidAt('set', 'start the chair workout').say).toMatch(/leave this set/);
    expect(saidAt('set', 'should I be feeling this in my thighs or my back').say).not.toMatch(/workout/);
    expect(saidAt('hold', 'do my shoulders stack over my hands').say).toMatch(/Down, away from your ears/);
  });

  test('a number is no rest without a word of time', () => {
    const { athlete } = saidAt('rest', 'help');
    expect(athlete.session.phase).toBe('rest');
    expect(unitsOf(saidAt('paused', 'never mind the rest I did seven'))).toBe(7);
  });
});

test('a joint that is named with a workout is spared, and no part to train', () => {
  const { say, athlete } = saidAt('idle', 'start a fifteen minute workout for my knees');
  expect(say).toContain('nees');
  expect(athlete.onlyToday?.spared).toEqual(['knees']);
  const { session } = athlete;
  const planned = 'plan' in session ? session.plan.sets.map(({ exercise }) => exercise) : [];
  expect(planned.length).toBeGreaterThan(3);
  expect(planned.filter((id) => isLoading(id, ['knees']))).toEqual([]);
});
