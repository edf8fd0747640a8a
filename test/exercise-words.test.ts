/** Holds the English words of every exercise to their limits, to the numbers of its row, and to a kind tone. */
import type { Caution } from '../lambda/coach/catalogue/exercise';
import { EXERCISES, EXERCISE_IDS, type ExerciseId } from '../lambda/coach/catalogue/exercises';
import { turnSecondsOf } from '../lambda/coach/plan/plan';
import { halvesOf } from '../lambda/coach/set/tempo';
import { counting } from '../lambda/language/en/counting';
import { exercises } from '../lambda/language/en/exercise-table';
import type { ExerciseWords } from '../lambda/language/exercise-words';

const WAKE_WORD = /\b(alexa|amazon|echo|computer|ziggy)\b/i;
const FORBIDDEN =
  /\b(fat|flab\w*|skinny|love handles?|ton(e|es|ed|ing)|cur(e|es|ed|ing)|treat(s|ed|ing|ment)?|heal(s|ed|ing)?|prevent\w*|pain relief|burn\w*|guilt\w*|cheat\w*|earn(ed)?|calories|slim\w*|lose weight)\b/i;
const SPEAKABLE = /^[A-Za-z .,?'-]+$/;
/** Initials are written the way a slot asks for them: "h. i. i. t." */
const SLOT_VALUE = /^([a-z][a-z' -]*[a-z]|[a-z]\.( [a-z]\.)+)$/;

/** What the advice must speak of, for each group of conditions that the row names. */
const ADVICE: Readonly<Record<Caution, RegExp>> = {
  'wrist-shoulder-elbow': /wrist|shoulder|elbow/,
  'low-back': /back/,
  'blood-pressure': /blood pressure/,
  pregnancy: /pregnancy/,
  'bone-density': /osteoporosis/,
  neck: /neck/,
  balance: /balance/,
  'ankle-hip': /ankle|hip/,
  head: /head/,
  heart: /heart/,
  disc: /disc/,
  knee: /knee/,
  band: /band|anchor|stretched/,
};

const wordsIn = (line: string): number => line.split(/\s+/).length;
const sentencesIn = (line: string): number => line.match(/[.?](?=\s|$)/g)?.length ?? 0;
const one = /^[A-Z][^.?]*\.$/;
const wholes = /^[A-Z].*[.?]$/;

function faults(line: string, limit: { words: number; sentences: number; shape: RegExp }): string[] {
  const found: string[] = [];
  if (wordsIn(line) > limit.words) found.push(`${wordsIn(line)} words`);
  if (sentencesIn(line) > limit.sentences) found.push(`${sentencesIn(line)} sentences`);
  if (!limit.shape.test(line)) found.push('wrong shape');
  return found;
}

const ANSWERS = ['muscles', 'kit', 'breathing', 'mistakes', 'easier', 'harder', 'why', 'care'] as const;

/** Every line with the limit that its comment in exercise-words.ts sets. */
function limited(words: ExerciseWords): (readonly [string, Parameters<typeof faults>[1]])[] {
  const fragment = /^[A-Z][^.?]*$/;
  const phase = /^[a-z]+( [a-z]+){0,2}$/;
  return [
    ...(words.position === undefined ? [] : [[words.position, { words: 12, sentences: 1, shape: one }] as const]),
    ...words.steps.map((step) => [step, { words: 20, sentences: 1, shape: one }] as const),
    [words.getReady, { words: 7, sentences: 1, shape: one }],
    ...words.cues.map((cue) => [cue, { words: 6, sentences: 0, shape: fragment }] as const),
    ...Object.values(words.phases ?? {}).map((said) => [said, { words: 3, sentences: 0, shape: phase }] as const),
    ...Object.values(words.sides ?? {}).map((said) => [said, { words: 8, sentences: 2, shape: wholes }] as const),
    ...(words.takingTurns ?? []).map((said) => [said, { words: 2, sentences: 0, shape: phase }] as const),
    ...[...Object.values(words.form), ...Object.values(words.felt)].map(
      (said) => [said, { words: 24, sentences: 2, shape: wholes }] as const,
    ),
    [words.feel, { words: 12, sentences: 1, shape: one }],
    [words.getOut, { words: 14, sentences: 1, shape: one }],
    ...(words.warning === undefined ? [] : [[words.warning, { words: 20, sentences: 1, shape: one }] as const]),
    ...ANSWERS.map((answer) => [words[answer], { words: 30, sentences: 2, shape: wholes }] as const),
  ];
}

const spoken = (words: ExerciseWords): string[] => [words.name, words.plural, ...limited(words).map(([line]) => line)];

/** How two ways to write a thing sound alike: "push-up" and "push up". */
const heard = (value: string): string => value.toLowerCase().replace(/-/g, ' ').replace(/[.']/g, '').trim();

const mentions = (line: string, id: ExerciseId): boolean =>
  [exercises[id].name, exercises[id].plural].some((name) => line.toLowerCase().includes(name.toLowerCase()));

/** Words that carry a sentence: those of four letters or more, without the ending of a plural. */
const carrying = (line: string): string[] =>
  (line.toLowerCase().match(/[a-z]{4,}/g) ?? [])
    .map((word) => word.replace(/s$/, ''))
    .filter((word) => word !== 'your');

describe.each(EXERCISE_IDS)('the words of %s', (id) => {
  const words = exercises[id];
  const row = EXERCISES[id];

  test('do not say the position twice', () => {
    const first = new Set(carrying(words.steps[0] ?? ''));
    const position = carrying(words.position ?? '');
    const again = position.filter((word) => first.has(word));
    expect({ again, twice: again.length > 0 && again.length >= position.length * 0.6 }).toMatchObject({ twice: false });
  });

  test('keep to their limits', () => {
    const broken = limited(words).map(([line, limit]) => ({ line, found: faults(line, limit) }));
    expect(broken.filter(({ found }) => found.length > 0)).toEqual([]);
    expect(words.steps.length).toBeGreaterThanOrEqual(3);
    expect(words.steps.length).toBeLessThanOrEqual(7);
    expect(words.cues.length).toBeGreaterThanOrEqual(3);
  });

  test('can be spoken, and are kind and true in tone', () => {
    expect(spoken(words).filter((line) => !SPEAKABLE.test(line))).toEqual([]);
    expect(spoken(words).filter((line) => FORBIDDEN.test(line) || WAKE_WORD.test(line))).toEqual([]);
  });

  test('name phases and sides exactly where the row has them', () => {
    expect(words.phases !== undefined).toBe(row.tempo !== undefined);
    expect(words.sides !== undefined).toBe(row.sides !== 'together');
    expect(words.takingTurns !== undefined).toBe(row.sides === 'alternate');
    if (words.phases?.pause !== undefined) expect(row.tempo?.pause).toBeGreaterThan(0);
    if (words.phases?.squeeze !== undefined) expect(row.tempo?.squeeze).toBeGreaterThan(0);
  });

  test('send people to the siblings of the row', () => {
    if (row.easier) expect(mentions(words.easier, row.easier)).toBe(true);
    if (row.harder) expect(mentions(words.harder, row.harder)).toBe(true);
    if (row.withoutKit) expect(mentions(words.kit, row.withoutKit)).toBe(true);
  });

  test('advise on every caution of the row', () => {
    expect(row.cautions.filter((caution) => !ADVICE[caution].test(words.care.toLowerCase()))).toEqual([]);
  });

  test('have synonyms that a slot takes', () => {
    expect(words.synonyms.filter((value) => !SLOT_VALUE.test(value) || WAKE_WORD.test(value))).toEqual([]);
    expect(words.synonyms.length).toBeGreaterThanOrEqual(10);
    expect([words.name, ...words.synonyms].filter((value, at, all) => all.indexOf(value) !== at)).toEqual([]);
    expect([words.name, ...words.synonyms].map(heard)).toContain(heard(words.plural));
  });
});

describe('calls of a rep', () => {
  const counted = EXERCISE_IDS.flatMap((id) => {
    const { tempo } = EXERCISES[id];
    return tempo ? [{ id, halves: halvesOf(tempo), words: exercises[id] }] : [];
  });
  const calling = counting('usual');
  const tooLong = (line: string, ms: number) => calling.speakingMs(line) + 100 > ms;

  test.each(counted)('$id fits its tempo', ({ halves: [first, second], words }) => {
    const opening = calling.countWith(3, words.phases?.[first.moving] ?? '');
    const answer = words.phases?.[second.moving] ?? '';
    expect(tooLong(opening, first.ms)).toBe(false);
    expect(words.cues.concat(answer).filter((call) => tooLong(call, second.ms))).toEqual([]);
  });

  // The last second of a turn is a warning, so the words have one less.
  test('turning to the other side fits the turn', () => {
    const turns = EXERCISE_IDS.flatMap((id) => {
      const { turn = '' } = exercises[id].sides ?? {};
      return turn === '' ? [] : [{ turn, ms: (turnSecondsOf(EXERCISES[id]) - 1) * 1000 }];
    });
    expect(turns.filter(({ turn, ms }) => tooLong(turn, ms))).toEqual([]);
    expect(turns.length).toBeGreaterThan(0);
  });
});

test('nothing that people say means two exercises', () => {
  const rows = EXERCISE_IDS.flatMap((id) =>
    [exercises[id].name, exercises[id].plural, ...exercises[id].synonyms].map((value) => ({ id, value: heard(value) })),
  );
  const owner = new Map<string, ExerciseId>();
  const twice = rows.filter(({ id, value }) => {
    const first = owner.get(value) ?? id;
    owner.set(value, first);
    return first !== id;
  });
  expect(twice).toEqual([]);
});

test.each([
  ['plank', 'floor-plank'],
  ['row', 'bent-over-row'],
  ['side bend', 'standing-side-bend'],
  ['push ups', 'push-up'],
  ['walking', 'cardio'],
  ['h. i. i. t.', 'intervals'],
  ['worrier three', 'warrior-three'],
  ['lap pull down', 'lat-pulldown'],
] as const)('"%s" is understood as %s', (value, id) => {
  expect(exercises[id].synonyms).toContain(value);
});
