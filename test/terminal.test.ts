/** What the terminal says to people: one short line of what was saved, and one sentence for a folder or a Node that will not do. */
import { checkFolder, checkNode } from '../simulator/converse';
import { savedLine } from '../simulator/saved-line';

test('what was saved is one short line of words that people use', () => {
  const set = [
    { key: 'NOW.session.place.units', was: 0, is: 5 },
    { key: 'NOW.today.totals.by.push-up.units', was: null, is: 5 },
    { key: 'NOW.bests.push-up', was: null, is: 5 },
    ...Array.from({ length: 34 }, (_, index) => ({ key: `NOW.session.plan.sets.${index}.reps`, was: null, is: 5 })),
  ];
  expect(savedLine(set)).toBe('saved: push-up 5 today, where you are, a best');
  expect(savedLine([{ key: 'NOW.recentRequests.0', was: null, is: 'r' }])).toBe('saved: 1 value');
});

test('who comes for the first time is told of a new record, not of all that stands in one', () => {
  const first = [
    { key: 'NOW.startedOn', was: null, is: '2026-11-30' },
    { key: 'NOW.bests', was: null, is: {} },
    { key: 'NOW.preferences.level', was: null, is: 'beginner' },
  ];
  expect(savedLine(first)).toBe('saved: a new record');
});

test.each([
  ['/proc/nope', 'Progress cannot be kept in /proc/nope: it cannot be written to.'],
  ['package.json', 'Progress cannot be kept in package.json: that is a file, not a folder.'],
])('a folder that will not do is told at once: %s', (folder, sentence) => {
  expect(() => {
    checkFolder(folder);
  }).toThrow(sentence);
});

test.each(['18.20.0', '20.18.3', '16.0.0'])('Node %s is refused in one sentence', (version) => {
  expect(() => {
    checkNode(version);
  }).toThrow(`Steady Coach needs Node 20.19 or newer, and this is ${version}.`);
});

test('Node from 20.19 on is welcome', () => {
  for (const version of ['20.19.0', '22.1.0', '24.0.0']) checkNode(version);
});
