/** Colours that mean something stay apart for every kind of colour blindness, and none of them says anything alone. */
import { render } from '../../lambda/screens/render';
import { COLOURS, type Colour } from '../../lambda/screens/documents/look';
import { FAMILIES } from '../../lambda/screens/family';
import { TOPIC_IDS } from '../../lambda/coach/catalogue/topic-ids';
import { localeOf } from '../../lambda/language/locales';
import { heard } from '../phases';
import { VISIONS, distance, type Vision } from './colour-blind';
import { replyTo, samples, screenOf } from './samples';

const THEMES = ['dark', 'light'] as const;
const KINDS = Object.keys(VISIONS) as Vision[]; // its own keys

/** What each pair tells apart, and the least distance for any eye. Two would be seen beside one another; these never are. */
const PAIRS: readonly (readonly [string, Colour, Colour, number])[] = [
  ['work and rest', 'accent', 'rest', 15],
  ['work and a hard round', 'accent', 'hard', 20],
  ['a hard and an easy round', 'hard', 'rest', 30],
  ['supported and partly true', 'accent', 'hard', 20],
  ['supported and wrong', 'accent', 'alarm', 15],
  ['partly true and wrong', 'hard', 'alarm', 15],
  ['what is done and what is not, of the ring', 'accent', 'track', 20],
  ['what is left of a rest and what is over', 'rest', 'restTrack', 20],
  ['a day with training and one without', 'accent', 'background', 40],
];

describe.each(THEMES)('in %s', (theme) => {
  test.each(PAIRS)('%s are told apart by every eye', (_, one, other, least) => {
    const apart = KINDS.map((kind) => [kind, distance(COLOURS[theme][one], COLOURS[theme][other], kind)] as const);
    expect(apart.filter(([, far]) => !(far >= least))).toEqual([]);
  });
});

test('the matrices leave grey as it is, and take from red and green what tells them apart', () => {
  for (const kind of KINDS) expect(distance('#808080', '#808080', kind)).toBe(0);
  expect(distance('#FF0000', '#808000', 'usual')).toBeGreaterThan(2 * distance('#FF0000', '#808000', 'protan'));
  expect(distance('#0000FF', '#00B050', 'tritan')).toBeLessThan(distance('#0000FF', '#00B050', 'usual') / 2);
});

describe('no meaning rests on colour alone', () => {
  const wordsIn = (value: unknown): string => JSON.stringify(value);

  test('a rest says Rest, a hard round Hard and an easy one Easy, in every layout', () => {
    for (const [name, words] of [
      ['rest', ['Rest']],
      ['rounds', ['Hard', 'Easy']],
    ] as const) {
      const sample = samples().find((one) => one.name === name);
      if (!sample) throw new Error(`There is no ${name}.`);
      for (const family of FAMILIES) {
        const { datasources } = render(sample.screen, family);
        for (const word of words) expect(wordsIn(datasources)).toContain(`"${word}"`);
      }
    }
  });

  test('each verdict has its own words, and a mark of its own beside them', () => {
    const shown = new Map<string, string>();
    for (const id of TOPIC_IDS) {
      const screen = screenOf(replyTo([[20, 'AskTopicIntent', { topic: heard(id, id) }]]));
      if (screen.kind !== 'topic' || screen.note === '') continue;
      expect(shown.get(screen.verdict) ?? screen.note).toBe(screen.note);
      shown.set(screen.verdict, screen.note);
    }
    expect(new Set(shown.values()).size).toBe(shown.size);
    expect(shown.size).toBeGreaterThanOrEqual(3);
    const topic = samples().find(({ name }) => name === 'topic');
    if (!topic) throw new Error('There is no topic.');
    for (const family of FAMILIES) {
      const { document } = render(topic.screen, family);
      for (const verdict of shown.keys()) expect(wordsIn(document)).toContain(`kind == '${verdict}'`);
    }
  });

  test('a claim that is wrong is never labelled as well supported', () => {
    const { supported } = localeOf('en-US').language.screens.evidence;
    for (const topic of ['matcha', 'spot-reduction', 'detox']) {
      const screen = screenOf(replyTo([[20, 'AskTopicIntent', { topic: heard(topic, topic) }]]));
      expect(screen).toMatchObject({ kind: 'topic', verdict: expect.not.stringMatching(/^supported$/) as string });
      expect(screen).not.toMatchObject({ note: supported });
    }
  });

  test('an emergency says what to do; a day that was trained on has a mark, and today a bold letter', () => {
    expect(wordsIn(samples().find(({ name }) => name === 'emergency')?.screen)).toContain('Stop now');
    const summary = samples().find(({ name }) => name === 'summary');
    if (!summary) throw new Error('There is no summary.');
    const { document } = render(summary.screen, 'large');
    expect(wordsIn(document)).toContain("? 'supported' : 'none'");
    expect(wordsIn(document)).toContain("data.state == 'today' ? 'bold' : 'normal'");
  });
});
