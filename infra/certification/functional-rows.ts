/** Rows 27 to 40: Amazon's functional tests. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../bundle';
import { EVENTS, PERMISSIONS } from '../manifest';
import type { Evidence } from './evidence';
import { byTests, problemsOf } from './proof';
import { holds, needsDevice, type Row, when } from './row';

const inEveryLocale = ({ locales }: Evidence, problems: (locale: Evidence['locales'][number]) => readonly string[]) =>
  locales.flatMap((locale) => problems(locale).map((problem) => `${locale.name}: ${problem}`));

const testers = ({ manifest }: Evidence): string => manifest.publishingInformation.testingInstructions;

/** A launch, or words after the name that are a sample, a slot standing for anything. */
function isSample(phrase: string, { invocationName, intents }: Evidence['locales'][number]['model']): boolean {
  const [, asked = ''] = phrase.toLowerCase().split(invocationName);
  if (asked === '') return true;
  return intents
    .flatMap(({ samples = [] }) => samples)
    .some((sample) => new RegExp(`^ (\\S+ )?${sample.replace(/\{\w+\}/g, '.+')}$`).test(asked));
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
    check: async (evidence) => {
      const suggested = [...testers(evidence).matchAll(/"([^"]+)"/g)].map(([, phrase]) => phrase ?? '');
      const problems: string[] = [];
      for (const phrase of suggested.filter((text) => !text.includes('welcome back'))) {
        const turn = (await evidence.talk('en-US', 'open steady coach', phrase)).at(-1);
        if (!turn || turn.error || turn.heard.intent === 'AMAZON.FallbackIntent') problems.push(`"${phrase}" is not understood`);
      }
      return holds(`${suggested.length} phrases of the testing instructions, said after a launch`, problems);
    },
  },
  {
    id: 31,
    title: 'Description and summary match, within their lengths',
    check: (evidence) => byTests(evidence, 'infra', /the manifest, with the endpoint it gets/),
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
      const turns = await talk('en-US', 'open steady coach', 'help', 'how am i doing', 'my back hurts', 'stop');
      const cards = turns.filter(({ response }) => response?.response.card !== undefined);
      return when(cards.length === 0, `${cards.length} cards in a conversation of ${turns.length} turns`);
    },
  },
  {
    id: 34,
    title: 'Permissions asked for are permissions used',
    check: (evidence) => {
      const { state, evidence: ran } = byTests(evidence, 'infra', /exactly the permissions that the code uses/);
      return { state, evidence: `${PERMISSIONS.length} permissions; ${ran}` };
    },
  },
  {
    id: 35,
    title: 'Screens render wherever they are declared',
    check: ({ manifest, bundle }) => {
      const declared = manifest.apis.custom.interfaces.some(({ type }) => type === 'ALEXA_PRESENTATION_APL');
      const shown = bundle.includes('Alexa.Presentation.APL.RenderDocument');
      return when(declared === shown, `screens are ${declared ? '' : 'not '}declared, and the built skill ${shown ? 'shows' : 'does not show'} them`);
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
    check: (evidence) => {
      const features = ['notice', 'workout', 'pause', 'resume', 'count', 'how do i do', 'slower', 'rest', 'how am i doing', 'my back hurts', 'help', 'stop', 'screen'];
      const text = testers(evidence).toLowerCase();
      return holds(`${features.length} features`, features.filter((feature) => !text.includes(feature)).map((feature) => `nothing about ${feature}`));
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
]; // prettier-ignore
