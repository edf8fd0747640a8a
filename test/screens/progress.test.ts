/** The screen of progress: it shows what is said, for the time that was asked about, out of one query at most. */
import { creditSet, newAthlete } from '../../lambda/coach/athlete';
import type { Input, Slots } from '../../lambda/input';
import { linesOf } from '../../lambda/language/en/written';
import type { IntentName } from '../../lambda/vocabulary';
import { historyNeeded } from '../../lambda/conversation/periods-asked';
import type { Reply } from '../../lambda/reply';
import type { Screen } from '../../lambda/screen';
import { START, heard } from '../phases';
import { chartData } from '../../lambda/screens/data/chart-data';
import { progressAsked, regular, replyTo, summedUp } from './samples';

type Progress = Extract<Screen, { kind: 'progress' }>;

function chartOf({ screen }: Reply): Progress {
  if (screen?.kind !== 'progress') throw new Error(`There is no chart but ${screen?.kind ?? 'nothing'}.`);
  return screen;
}

const date = (said: string): Slots => ({ date: heard(said) });

describe('how am I doing', () => {
  const reply = progressAsked('AskProgressIntent');
  const { weeks, days, bests, streak } = chartOf(reply);

  test('shows eight weeks, the last of them being this one', () => {
    expect(weeks.map(({ label }) => label)).toEqual([
      'Oct 5', '12', '19', '26', 'Nov 2', '9', '16', '23',
    ]); // oxfmt-ignore
    expect(weeks.every(({ seconds }) => seconds > 0)).toBe(true);
  });

  test('says of this week what its bar shows', () => {
    expect(reply.say).toContain('about one minute of work');
    expect(weeks.at(-1)?.minutes).toBe('1');
  });

  test('marks the days that were trained on, and leaves those open that are still to come', () => {
    expect(days).toHaveLength(8 * 7);
    expect(days.slice(-7)).toEqual([true, ...Array<undefined>(6).fill(undefined)]);
    expect(days.slice(-14, -7)).toEqual([true, false, true, true, false, true, false]);
  });

  test('shows the best sets, and the streak, that are told', () => {
    expect(bests.map(({ name, amount }) => `${name} ${amount}`)).toEqual([
      'Push-ups 15 reps',
      'Bent-over rows 12 reps',
      'Floor planks 0:45',
    ]);
    expect(progressAsked('AskBestIntent').say).toMatch(/fifteen push-ups, twelve bent-over rows/);
    expect(streak).toEqual({ number: '8', words: 'weeks in a row' });
    expect(progressAsked('AskStreakIntent').say).toContain('eight weeks in a row');
  });
});

test('last week is told and shown alike', () => {
  const { say, screen } = progressAsked('AskProgressIntent', date('2026-W47'));
  const last = screen?.kind === 'progress' ? screen.weeks.at(-1) : undefined;
  expect(last).toMatchObject({ label: '16', minutes: '76' });
  expect(say).toContain('one hour and sixteen minutes');
});

test('a chart of a time that is over ends with it', () => {
  const { weeks, streak } = chartOf(progressAsked('AskProgressIntent', date('2026-10')));
  expect(weeks.at(-1)?.label).toBe('26');
  expect(streak).toEqual({ number: '', words: '' });
});

test.each([
  ['one exercise', 'AskProgressIntent', { exercise: heard('push ups', 'push-up') }],
  ['one number', 'AskProgressIntent', { measure: heard('reps', 'reps') }],
  ['the best of one exercise', 'AskBestIntent', { exercise: heard('push ups', 'push-up') }],
] as const)('asked about %s, the screen shows the words', (_, intent, slots) => {
  const { screen, say } = progressAsked(intent, slots);
  expect(screen).toMatchObject({ kind: 'answer', lines: linesOf(say) });
});

test('a best that was beaten in the session is a badge; a first set beats nothing, and an equal one neither', () => {
  const bestIn = ({ screen }: Reply) => (screen?.kind === 'summary' ? screen.best : 'no summary');
  expect(bestIn(summedUp('16'))).toBe('Best push-ups yet: 16');
  expect(bestIn(summedUp('15'))).toBe('');
  expect(bestIn(summedUp('12', newAthlete('2026-11-23', 'America/New_York')))).toBe('');
});

test('one rep and stop is told as that: a bar of less than a minute is a hair, and no streak is made of it', () => {
  const stopped = replyTo([
    [20, 'StartExerciseIntent', { exercise: heard('push-up', 'push-up'), amount: heard('5') }],
    [17, 'AMAZON.StopIntent'],
    [5, 'AskProgressIntent'],
  ]);
  const { weeks, streak } = chartOf(stopped);
  const data = chartData(chartOf(stopped));
  expect(weeks.at(-1)?.minutes).toBe('<1');
  expect(data.guides.map(({ text }) => text)).toEqual(['0', '15', '30']);
  expect(data.weeks.at(-1)?.share).toBeLessThan(0.02);
  expect(data.weeks.slice(0, -1).every(({ minutes, share }) => minutes === '' && share === 0)).toBe(true);
  expect(Number(streak.number)).toBeLessThanOrEqual(1);
});

test('a correction that takes the best back takes the badge back', () => {
  const { athlete } = summedUp('16');
  const mended = creditSet(athlete, 0, 14);
  expect(mended.bests['push-up']).toBe(15);
  expect(mended.session).toMatchObject({ bestsBefore: { 'push-up': 15 } });
});

describe('the days that are fetched', () => {
  const ask = (intent: IntentName, slots: Slots, hasScreen: boolean, athlete = regular()) => {
    const input: Input = { kind: 'intent', intent, slots, requestId: 'r', at: START, newSession: false, thread: {} };
    return historyNeeded(input, athlete, hasScreen);
  };

  test.each([
    ['for words alone, none that the athlete carries along', 'AskProgressIntent', {}, false, undefined],
    ['for a chart, eight weeks', 'AskProgressIntent', {}, true, ['2026-10-05', '2026-11-23']],
    ['for a streak and its calendar, too', 'AskStreakIntent', {}, true, ['2026-10-05', '2026-11-23']],
    ['for words about a month, it and the one before', 'AskProgressIntent', date('2026-10'), false, ['2026-09-01', '2026-10-31']],
    ['for a chart of a month, one range over both', 'AskProgressIntent', date('2026-10'), true, ['2026-09-01', '2026-10-31']],
    ['for a chart of last week, one range over both', 'AskProgressIntent', date('2026-W47'), true, ['2026-09-28', '2026-11-22']],
    ['for anything else, none', 'AMAZON.HelpIntent', {}, true, undefined],
  ] as const)('%s', (_, intent, slots, hasScreen, range) => {
    const days = ask(intent, slots, hasScreen);
    expect(days && [days.from, days.to]).toEqual(range);
  }); // oxfmt-ignore

  test('for somebody who has done nothing yet, none', () => {
    expect(ask('AskProgressIntent', {}, true, newAthlete('2026-11-23', 'America/New_York'))).toBeUndefined();
  });
});
