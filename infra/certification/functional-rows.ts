/** Rows 27 to 40: Amazon's functional tests. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { INTENTS } from '../../lambda/vocabulary';
import type { Turn } from '../../simulator/turn-report';
import { PROJECT_FOLDER } from '../bundle';
import { EVENTS } from '../manifest';
import type { Evidence } from './evidence';
import { byTests, problemsOf, suggestionsIn } from './proof';
import { holds, needsDevice, type Row, when } from './row';

const inEveryLocale = ({ locales }: Evidence, problems: (locale: Evidence['locales'][number]) => readonly string[]) =>
  locales.flatMap((locale) => problems(locale).map((problem) => `${locale.name}: ${problem}`));

const tooLong = (name: string, text: string, most: number): readonly string[] =>
  text.length > 0 && text.length <= most ? [] : [`the ${name} has ${text.length} characters`];

const testers = ({ manifest }: Evidence): string => manifest.publishingInformation.testingInstructions;

/** A launch, or words after the name that are a sample, a slot standing for anything. */
function isSample(phrase: string, { invocationName, intents }: Evidence['locales'][number]['model']): boolean {
  const [, asked = ''] = phrase.toLowerCase().split(invocationName);
  if (asked === '') return true;
  return intents
    .flatMap(({ samples = [] }) => samples)
    .some((sample) => new RegExp(`^ (\\S+ )?${sample.replace(/\{\w+\}/g, '.+')}$`).test(asked));
}

/** What is said to come into each state that has help of its own. */
const PLACES: readonly (readonly string[])[] = [
  ['open steady coach'],
  ['open steady coach', 'start a workout'],
  ['open steady coach', 'count twelve push ups', '+20s'],
  ['open steady coach', 'three sets of ten rows with thirty seconds rest', '+80s'],
  ['open steady coach', 'count twelve push ups', '+20s', 'pause'],
];

/** What a tester need not be led to: nonsense, the home screen, a number by itself, the many ways to report trouble, and what built-ins are in people's own words. */
const UNTESTED =
  /^AMAZON\.(Fallback|NavigateHome)|^NumberIs|^(HoldOn|GoOn|Agree|Decline|Again|FromTheTop|Leave|MoveOn|GoBack|GetHelp)Intent|^Report(Faint|BackEmergency|EatingDistress|SelfHarm|Minor)|^Ask(RapidLoss|MedicalQuestion)/;

function isUnderstood(turn: Turn | undefined): boolean {
  if (!turn || turn.error !== undefined) return false;
  return turn.heard.intent !== 'AMAZON.FallbackIntent' && turn.heard.type !== 'none';
}

export const FUNCTIONAL_ROWS: readonly Row[] = [
  {
    id: 27,
    title: 'The first example phrase opens the skill',
    check: (evidence) =>
      holds(
        'first phrase of each locale: wake word, launch word, invocation name',
        inEveryLocale(evidence, ({ page, model }) => {
          const [first] = page.examplePhrases;
          return first.startsWith('Alexa, ') && first.endsWith(` ${model.invocationName}`) ? [] : [first];
        }),
      ),
  },
  {
    id: 28,
    title: 'Example phrases are sample utterances and work from a cold start',
    check: async (evidence) => {
      const problems: string[] = [];
      for (const { name, page, model } of evidence.locales) {
        for (const phrase of page.examplePhrases) {
          const [turn] = await evidence.talk(name, phrase);
          problems.push(...problemsOf(phrase, turn));
          if (!isSample(phrase, model)) problems.push(`"${phrase}" is no sample utterance`);
        }
      }
      return holds(`said to the built skill: ${evidence.locales.flatMap(({ page }) => page.examplePhrases).join(' | ')}`, problems);
    },
  },
  {
    id: 29,
    title: 'Example phrases hold words only',
    check: (evidence) =>
      holds(
        'letters, spaces, apostrophes and the comma after the wake word',
        inEveryLocale(evidence, ({ page }) => page.examplePhrases.filter((phrase) => !/^Alexa, [\p{L}' ]+$/u.test(phrase))),
      ),
  },
  {
    id: 30,
    title: 'Phrases that the skill suggests work as said',
    check: async ({ talk }) => {
      const problems: string[] = [];
      const phrases: string[] = [];
      for (const before of PLACES) {
        const help = (await talk('en-US', ...before, 'help')).at(-1);
        const suggested = suggestionsIn(help?.speech ?? '');
        if (suggested.length === 0) problems.push(`help suggests nothing after "${before.at(-1) ?? ''}"`);
        for (const phrase of suggested) {
          const turn = (await talk('en-US', ...before, phrase)).at(-1);
          if (!isUnderstood(turn)) problems.push(`"${phrase}" is not understood`);
        }
        phrases.push(...suggested);
      }
      return holds(`${phrases.length} phrases of help in ${PLACES.length} places, said there: ${phrases.join(' | ')}`, problems);
    },
  },
  {
    id: 31,
    title: 'Description and summary match, within their lengths',
    check: (evidence) => {
      const schema = byTests(evidence, 'infra', /the manifest, as the first pass sends it and with the endpoint it gets/);
      const { testingInstructions } = evidence.manifest.publishingInformation;
      return holds(`lengths of every text of the store page; ${schema.evidence}`, [
        ...(schema.state === 'pass' ? [] : ['the manifest breaks the schema']),
        ...tooLong('testing instructions', testingInstructions, 4000),
        ...inEveryLocale(evidence, ({ page }) => [
          ...tooLong('name', page.name, 50),
          ...tooLong('summary', page.summary, 160),
          ...tooLong('description', page.description, 4000),
          ...(page.keywords.length > 0 && page.keywords.length <= 30 ? [] : [`${page.keywords.length} keywords`]),
        ]),
      ]);
    },
  },
  {
    id: 32,
    title: 'Name, icons, category and keywords fit',
    check: (evidence) => {
      const { category } = evidence.manifest.publishingInformation;
      const icons = byTests(evidence, 'infra', /the icons are what their drawing gives/);
      return holds(`category ${category}; ${icons.evidence}`, icons.state === 'pass' && category === 'HEALTH_AND_FITNESS' ? [] : ['see above']);
    },
  },
  {
    id: 33,
    title: 'Cards, if any, are useful',
    check: async ({ talk }) => {
      const turns = await talk('en-US', 'open steady coach', 'help', 'remind me on monday at seven', 'no', 'how am i doing', 'my back hurts', 'stop');
      const cards = turns.filter(({ response }) => response?.response.card !== undefined);
      const answered = turns.filter(({ response }) => response !== null);
      return when(answered.length > 0 && cards.length === 0, `${cards.length} cards in ${answered.length} answers of a conversation`);
    },
  },
  {
    id: 34,
    title: 'Permissions asked for are permissions used',
    check: async (evidence) => {
      const used = byTests(evidence, 'infra', /exactly the permissions that the code uses/);
      const refused = (await evidence.talk('en-US', 'open steady coach', 'remind me on monday at seven in the evening', 'yes', 'no')).at(-1);
      return holds(`${evidence.manifest.permissions.length} permission; ${used.evidence}; refused, the skill goes on: "${refused?.speech ?? ''}"`, [
        ...(used.state === 'pass' ? [] : ['they differ']),
        ...problemsOf('the refusal', refused),
      ]);
    },
  },
  {
    id: 35,
    title: 'Screens render wherever they are declared',
    check: (evidence) => {
      const { manifest, bundle } = evidence;
      const declared = manifest.apis.custom.interfaces.some(({ type }) => type === 'ALEXA_PRESENTATION_APL');
      const drawn = byTests(evidence, 'screens/screens');
      const voiceAlone = byTests(evidence, 'screens/documents', /only devices that can show a document/);
      return holds(`drawn by Amazon's own renderer in ${manifest.apis.custom.interfaces.flatMap(({ supportedViewports }) => supportedViewports).length} declared shapes, every button tried: ${drawn.evidence}; ${voiceAlone.evidence}`, [
        ...(declared && bundle.includes('Alexa.Presentation.APL.RenderDocument') ? [] : ['declared and shown differ']),
        ...[drawn, voiceAlone].filter(({ state }) => state !== 'pass').map(({ evidence: ran }) => ran),
      ]);
    },
  },
  {
    id: 36,
    title: 'Not a copy of a sample',
    check: ({ bundle }) => when(!/hello world|space facts|high low|trivia/i.test(bundle), 'no text of the known samples is in the built skill'),
  },
  {
    id: 37,
    title: 'Not a test skill',
    check: (evidence) =>
      holds(
        'names and invocation names',
        inEveryLocale(evidence, ({ page, model }) => [page.name, model.invocationName].filter((text) => /\b(test|demo|sample|hello)\b/i.test(text))),
      ),
  },
  {
    id: 38,
    title: 'Testing instructions reach each feature',
    check: async (evidence) => {
      const problems: string[] = [];
      const reached = new Set<string>();
      for (const step of testers(evidence).split('\n')) {
        const phrases = [...step.matchAll(/"([^"]+)"/g)].map(([, phrase]) => phrase ?? '');
        const turns = await evidence.talk('en-US', 'open steady coach', ...phrases);
        for (const turn of turns.slice(1)) {
          if (!isUnderstood(turn)) problems.push(`"${turn.heard.utterance ?? ''}" is not understood`);
          if (turn.heard.intent !== undefined) reached.add(turn.heard.intent);
        }
      }
      const features = Object.keys(INTENTS).filter((name) => !UNTESTED.test(name));
      return holds(`said step by step to the built skill; they reach ${reached.size} intents, all ${features.length} that are features`, [
        ...problems,
        ...features.filter((name) => !reached.has(name)).map((name) => `nothing reaches ${name}`),
      ]);
    },
  },
  {
    id: 39,
    title: 'The endpoint answers during the review',
    check: needsDevice('after the deployment say "Alexa, open steady coach"; leave the stack up until the review is over'),
  },
  {
    id: 40,
    title: 'Privacy and terms pages load and describe this skill',
    check: (evidence) => {
      const pages = ['docs/privacy.md', 'docs/terms.md'].filter((page) => !existsSync(join(PROJECT_FOLDER, page)));
      if (pages.length > 0) return holds('the pages', pages.map((page) => `${page} is missing`));
      const urls = evidence.locales.map(({ name }) => evidence.manifest.privacyAndCompliance.locales[name]);
      if (urls.some((row) => !row?.privacyPolicyUrl || !row.termsOfUseUrl)) return holds('the URLs', ['a locale has none']);
      return { state: 'needs a device', evidence: `the pages are written (docs/privacy.md, docs/terms.md) and named for each locale; open your two URLs (${EVENTS.join(', ')} deletes the data they speak of) in a browser that is not logged in` };
    },
  },
]; // oxfmt-ignore
