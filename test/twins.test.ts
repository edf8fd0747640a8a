/** Every pattern file has a twin: sentences that must be heard as what they are, and some that must not be heard as anything of the file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isIntentName } from '../lambda/vocabulary';
import { earsFor, modelOf } from '../simulator/hear/ears';
import { createSecondEar } from '../simulator/hear/second-ear';

const FOLDER = join(__dirname, '..', 'lambda', 'language', 'en', 'samples');
const NOW = new Date('2026-11-23T15:00:00Z');
/** The second ear hears the same sentences; what it mishears shows where the words lean on our own matcher. Share of all. */
const SECOND_EAR_LEAST = 0.8;

interface Twin {
  readonly name: string;
  readonly heard: readonly (readonly [sentence: string, intent: string])[];
  readonly not: readonly string[];
  /** The intents whose patterns stand in the file. */
  readonly intents: ReadonlySet<string>;
}

const TWINS: readonly Twin[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => {
    const name = file.replace('.ts', '');
    const lines = readFileSync(join(FOLDER, `${name}.twin.txt`), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split(': ') as [string, string]); // "intent: sentence", as the tests below hold it to
    const patterns = readFileSync(join(FOLDER, file), 'utf8');
    return {
      name,
      heard: lines.flatMap(([intent, sentence]) => (intent === 'not' ? [] : [[sentence, intent] as const])),
      not: lines.flatMap(([intent, sentence]) => (intent === 'not' ? [sentence] : [])),
      intents: new Set([...patterns.matchAll(/^ {2}'?([\w.]+Intent)'?:/gm)].map(([, intent = '']) => intent)),
    };
  });

const { hearing } = earsFor('en-US');

describe.each(TWINS.map((twin) => [twin.name, twin] as const))('%s', (_, { heard, not, intents }) => {
  test('has a twin of a dozen sentences and four others, about its own intents', () => {
    expect(heard.length).toBeGreaterThanOrEqual(12);
    expect(not.length).toBeGreaterThanOrEqual(4);
    expect(heard.filter(([, intent]) => !isIntentName(intent) || !intents.has(intent))).toEqual([]);
  });

  test('has a sentence for each of them', () => {
    const said = new Set(heard.map(([, intent]) => intent));
    // What nothing matches has no sentence of its own.
    expect([...intents].filter((intent) => intent !== 'AMAZON.FallbackIntent' && !said.has(intent))).toEqual([]);
  });

  test('is heard as what it is', () => {
    const misheard = heard.flatMap(([sentence, intent]) => {
      const is = hearing(sentence, NOW).intent;
      return is === intent ? [] : [`${sentence}: ${is}`];
    });
    expect(misheard).toEqual([]);
  });

  test('claims nothing that means something else', () => {
    expect(not.filter((sentence) => intents.has(hearing(sentence, NOW).intent))).toEqual([]);
  });
});

test('an ear that knows nothing of ours hears most of it too', () => {
  const second = createSecondEar(modelOf('en-US'));
  const all = TWINS.flatMap(({ heard }) => heard);
  const misheard = all.filter(([sentence, intent]) => second.hear(sentence, NOW).intent !== intent);
  expect(1 - misheard.length / all.length).toBeGreaterThanOrEqual(SECOND_EAR_LEAST);
});
