/** Rows 41 to 60: Amazon's voice interface and user experience tests. */
import { LAUNCH_WORDS, WAKE_WORDS } from '../kept-words';
import type { Evidence } from './evidence';
import { byTests, problemsOf } from './proof';
import { holds, type Row, type Verdict } from './row';

/** A built-in intent understands its own phrases; every other one needs enough of ours. */
const LEAST_SAMPLES = 5;

const inEveryTurn =
  (tests?: RegExp): Row['check'] =>
  (evidence) =>
    byTests(evidence, 'every-turn', tests);

/** Says each line after a launch and holds every answer to the common rules; `more` adds what this row asks. */
const afterLaunch =
  (
    lines: readonly string[],
    more: (speech: string, mic: string) => string | undefined = () => undefined,
  ): Row['check'] =>
  async ({ talk }) => {
    const problems: string[] = [];
    for (const line of lines) {
      const turn = (await talk('en-US', 'open steady coach', line)).at(-1);
      const wrong = turn && more(turn.speech, turn.mic);
      problems.push(...problemsOf(line, turn), ...(wrong ? [`"${line}": ${wrong}`] : []));
    }
    return holds(`said to the built skill: ${lines.join(' | ')}`, problems);
  };

function modelProblems(
  { locales }: Evidence,
  describe: string,
  problems: (model: Evidence['locales'][number]['model']) => readonly string[],
): Verdict {
  return holds(
    describe,
    locales.flatMap(({ name, model }) => problems(model).map((problem) => `${name} ${problem}`)),
  );
}

export const VOICE_ROWS: readonly Row[] = [
  { id: 41, title: 'A launch says what can be asked and keeps listening', check: async ({ talk }) => {
    const [turn] = await talk('en-US', 'open steady coach');
    return holds(`launch: ${turn?.speech.slice(0, 160) ?? ''}`, [...problemsOf('open steady coach', turn), ...(turn?.mic === 'open' ? [] : ['it does not listen'])]);
  } },
  { id: 42, title: 'It listens when it asked, and only then', check: inEveryTurn() },
  { id: 43, title: 'Text, flag and reprompt agree in every path', check: inEveryTurn() },
  { id: 44, title: 'Prompts inside the skill need no wake word', check: inEveryTurn() },
  { id: 45, title: 'Every intent with every slot is answered, nonsense included', check: inEveryTurn() },
  { id: 46, title: 'Answers are relevant and short enough for the ear', check: afterLaunch(['help', 'how am i doing', 'how do i do a push up'], (speech) => (speech.length > 900 ? `${speech.length} characters` : undefined)) },
  { id: 47, title: 'Half a request is helped to a whole one', check: afterLaunch(['start a workout', 'how do i do it', 'count']) },
  { id: 48, title: 'Invocation name follows the rules', check: (evidence) => modelProblems(evidence, 'two words or more, lower case, no wake, launch or connecting word', ({ invocationName }) =>
    /^[\p{Ll}']+( [\p{Ll}']+)+$/u.test(invocationName) && !WAKE_WORDS.test(invocationName) && !LAUNCH_WORDS.test(invocationName) ? [] : [invocationName]) },
  { id: 49, title: 'One breath is enough', check: async ({ talk }) => {
    const line = 'Alexa, ask steady coach to start a ten minute workout';
    const [turn] = await talk('en-US', line);
    return holds(`said to the built skill: ${line}`, [...problemsOf(line, turn), ...(turn?.heard.intent === 'StartWorkoutIntent' ? [] : [`heard ${turn?.heard.intent ?? 'nothing'}`])]);
  } },
  { id: 50, title: `At least ${LEAST_SAMPLES} varied utterances an intent`, check: (evidence) => modelProblems(evidence, 'samples of every custom intent', ({ intents }) =>
    intents.filter(({ name, samples }) => !name.startsWith('AMAZON.') && (samples ?? []).length < LEAST_SAMPLES).map(({ name, samples }) => `${name} has ${(samples ?? []).length}`)) },
  { id: 51, title: 'Slot types have values, and all are used', check: (evidence) => modelProblems(evidence, 'every custom type', ({ intents, types = [] }) => {
    const used = new Set(intents.flatMap(({ slots = [] }) => slots.map(({ type }) => type)));
    return [
      // Several ways to say the one thing that a type tells are values that people say.
      ...types
        .filter(({ values }) => values.flatMap(({ name }) => [name.value, ...(name.synonyms ?? [])]).length < 2)
        .map(({ name }) => `${name} has fewer than 2 values`),
      ...types.filter(({ name }) => !used.has(name)).map(({ name }) => `${name} is unused`),
      ...[...used].filter((type) => !type.startsWith('AMAZON.') && !types.some(({ name }) => name === type)).map((type) => `${type} is undefined`),
    ];
  }) },
  { id: 52, title: 'Utterances are written as they are spoken', check: (evidence) => modelProblems(evidence, 'letters, spaces, apostrophes, hyphens, periods and slots; no utterance twice', ({ intents }) => {
    const all = intents.flatMap(({ samples = [] }) => samples);
    // A slot is what its type lets in: the same words around another type are another utterance.
    const typed = intents.flatMap(({ samples = [], slots = [] }) => samples.map((sample) =>
      sample.replace(/\{(\w+)\}/g, (_, name: string) => `{${slots.find((slot) => slot.name === name)?.type ?? name}}`)));
    const bare = (sample: string) => sample.replace(/\{\w+\}/g, '');
    return [
      ...all.filter((sample) => !/^[\p{L}\s.'-]*$/u.test(bare(sample))).map((sample) => `"${sample}"`),
      ...typed.filter((sample, index) => typed.indexOf(sample) !== index).map((sample) => `"${sample}" twice`),
      ...all.filter((sample) => WAKE_WORDS.test(sample)).map((sample) => `"${sample}" holds a wake word`),
    ];
  }) },
  { id: 53, title: 'What it does not understand gets help and a way on', check: afterLaunch(['order a pizza', 'banana banana banana'], (_speech, mic) => (mic === 'open' ? undefined : 'it left')) },
  { id: 54, title: 'Help in every state ends with a question', check: inEveryTurn(/AMAZON\.HelpIntent/) },
  { id: 55, title: 'Stop leaves at once, from every state; Cancel too, or drops what is asked', check: inEveryTurn(/Stop leaves at once/) },
  { id: 56, title: 'Yes and No work wherever they are asked for', check: inEveryTurn(/AMAZON\.(Yes|No)Intent/) },
  { id: 57, title: 'No monologue', check: afterLaunch(['help', 'how am i doing', 'my back hurts'], (speech) => (speech.split(/\s+/).length > 90 ? `${speech.split(/\s+/).length} words` : undefined)) },
  { id: 58, title: 'Pause, resume, next, previous and repeat never fail', check: inEveryTurn(/AMAZON\.(Pause|Resume|Next|Previous|Repeat|StartOver)Intent/) },
  { id: 59, title: 'An interrupted set loses nothing', check: (evidence) => byTests(evidence, 'rehearsal', /what was done is kept/) },
  { id: 60, title: 'Each locale passes by itself', check: async ({ locales, talk }) => {
    const problems: string[] = [];
    for (const { name, page } of locales) {
      for (const phrase of page.examplePhrases) problems.push(...problemsOf(`${name} ${phrase}`, (await talk(name, phrase)).at(-1)));
    }
    return holds(`its example phrases in ${locales.map(({ name }) => name).join(', ')}`, problems);
  } },
]; // oxfmt-ignore
