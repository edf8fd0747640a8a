/** Every number that a topic or a claim speaks is traced to one of its own sources, or is said to be ours. */
import { claimIds, claimRow } from '../lambda/coach/catalogue/claims';
import { SPOKEN_NUMBERS } from '../lambda/coach/catalogue/spoken-numbers';
import { TOPIC_IDS } from '../lambda/coach/catalogue/topic-ids';
import { TOPICS } from '../lambda/coach/catalogue/topic-rows';
import {
  CHILD_WORDS,
  CONDITION_WORDS,
  MEDICINE_WORDS,
  PREGNANCY_WORDS,
  WITH_MEDICINE,
} from '../lambda/language/en/care-table';
import { claims, topics } from '../lambda/language/en/topic-table';

const NUMBER_WORDS = new Set(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand sixties',
    'third quarter twelfth twice double dozen',
  ].flatMap((line) => line.split(' ')),
);
/** Between two number words, not at an end. */
const BETWEEN = new Set(['point', 'and']);

const GREAT = new Set(['hundred', 'thousand']);

/** The number at the head of a word: "ten" of "ten-minute", "sixty-one" of "sixty-one". */
function numberIn(word: string): string {
  const parts = word.split('-');
  const end = parts.findIndex((part) => !NUMBER_WORDS.has(part));
  return parts.slice(0, end < 0 ? parts.length : end).join('-');
}

/** Numbers as they are spoken; "one" alone is as often a word as a number. */
function spoken(line: string): readonly string[] {
  const found: string[] = [];
  for (const phrase of line.toLowerCase().split(/[,.;:!?]/)) {
    let run: string[] = [];
    const close = () => {
      while (BETWEEN.has(run.at(-1) ?? '')) run.pop();
      const number = run.join(' ');
      if (number !== '' && number !== 'one') found.push(number);
      run = [];
    };
    for (const word of phrase.match(/[a-z-]+/g) ?? []) {
      const number = numberIn(word);
      const last = run.at(-1);
      // "One eight-week study" is no number of two words.
      if (number !== '' && last === 'one' && !GREAT.has(number)) run = [];
      if (number !== '') run.push(number);
      if (number === word) continue;
      // "Forty and fifty" are two numbers, "a hundred and fifty" is one.
      const isInside = number === '' && last !== undefined && (word === 'point' || (word === 'and' && GREAT.has(last)));
      if (isInside) run.push(word);
      else close();
    }
    close();
  }
  return [...new Set(found)];
}

interface Said {
  readonly id: string;
  readonly sources: readonly string[];
  readonly lines: readonly string[];
}

/** What is advised beside a food rests on these. */
const CARE_SOURCES = ['nhspreg', 'nhsmedicines', 'efsacaf', 'goutuk', 'nhsreflux', 'fdagf', 'nhsweaning'];

const SAID: readonly Said[] = [
  ...TOPIC_IDS.flatMap((id): readonly Said[] => {
    const { sources } = TOPICS[id];
    const { say, more, care, truth, uk, au, ca } = topics[id];
    const local = Object.entries({ uk, au, ca }).flatMap(([where, words]): readonly Said[] => {
      const { source: _named, ...lines } = words ?? {};
      return words ? [{ id: `${id}.${where}`, sources, lines: Object.values(lines) }] : [];
    });
    return [{ id, sources, lines: [say, more, care, truth] }, ...local];
  }),
  ...Object.entries({ ...PREGNANCY_WORDS, ...CONDITION_WORDS, ...MEDICINE_WORDS, ...WITH_MEDICINE }).map(
    ([id, line]): Said => ({ id: `care/${id}`, sources: CARE_SOURCES, lines: [line] }),
  ),
  ...Object.entries(CHILD_WORDS).map(([id, line]): Said => ({
    id: `child/${id}`,
    sources: CARE_SOURCES,
    lines: [line],
  })),
  ...claimIds().map((id): Said => ({ id, sources: claimRow(id).sources, lines: [claims[id].truth] })),
];

test.each(SAID)('$id speaks no number without its source', ({ id, sources, lines }) => {
  const traced = SPOKEN_NUMBERS[id] ?? {};
  const numbers = [...new Set(lines.flatMap(spoken))].sort();
  expect([...new Set(Object.values(traced).flat())].sort()).toEqual(numbers);
  const named = Object.keys(traced).filter((source) => source !== 'ours');
  expect(named.filter((source) => !sources.includes(source))).toEqual([]);
});

test('nothing is traced that nobody speaks', () => {
  const said = new Set(SAID.map(({ id }) => id));
  expect(Object.keys(SPOKEN_NUMBERS).filter((id) => !said.has(id))).toEqual([]);
});
