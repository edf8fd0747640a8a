/** Rows 1 to 26: Amazon's policy and security requirements. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { createEnvelope, createSession, requestHead } from '../../simulator/envelope';
import type { Evidence, Locale } from './evidence';
import { byTests } from './proof';
import { holds, type Row, type Verdict, when } from './row';

const textsOf = ({ page, model }: Locale): readonly string[] => [
  page.name,
  page.summary,
  page.description,
  ...page.keywords,
  model.invocationName,
];

/** No text of the store page may match. */
const storeNeverSays =
  (pattern: RegExp): Row['check'] =>
  ({ locales }) =>
    holds(
      'names, summaries, descriptions and keywords of every locale',
      locales.flatMap((locale) =>
        textsOf(locale)
          .filter((text) => pattern.test(text))
          .map((text) => `${locale.name} says "${pattern.exec(text)?.[0] ?? ''}"`),
      ),
    );

const manifestSays =
  (describe: string, read: (manifest: Evidence['manifest']) => boolean): Row['check'] =>
  ({ manifest }) =>
    when(read(manifest), `skill.json: ${describe}`);

async function refusesStrangers({ handler }: Evidence): Promise<Verdict> {
  const household = {
    locale: 'en-US',
    athleteId: 'stranger',
    device: 'speaker',
    apiEndpoint: 'http://127.0.0.1',
  } as const;
  const head = requestHead('en-US', Date.parse('2026-11-23T15:00:00Z'));
  const envelope = createEnvelope(household, createSession(), undefined, { type: 'LaunchRequest', ...head });
  const stranger = JSON.parse(
    JSON.stringify(envelope).replaceAll('amzn1.ask.skill.0', 'amzn1.ask.skill.1'),
  ) as RequestEnvelope; // the same shape
  const refusal = await handler(stranger).then(
    () => 'answered it',
    (error: unknown) => String(error),
  );
  return when(
    /skill id (of another skill|verification failed)/i.test(refusal),
    `a request with another skill's id: ${refusal}`,
  );
}

export const POLICY_ROWS: readonly Row[] = [
  { id: 1, title: 'No hint of endorsement by Amazon', check: storeNeverSays(/\b(amazon|alexa|official|endorsed|certified)\b/i) },
  {
    id: 2,
    title: 'No picture of a device in the icon',
    check: ({ drawing }) => {
      const shapes = [...drawing.matchAll(/<(\w+)/g)].map(([, name]) => name ?? '');
      const strange = shapes.filter((name) => !['svg', 'g', 'rect', 'circle', 'path'].includes(name));
      return holds(`infra/icons/steady-coach.svg: ${shapes.length} plain shapes of our own, no picture, no text`, shapes.length > 0 ? strange : ['no drawing']);
    },
  },
  { id: 3, title: "No other's trademark", check: storeNeverSays(/[™®©]|\b(peloton|crossfit|trx|bosu|garmin|fitbit|apple|google|nike|adidas)\b/i) },
  {
    id: 4,
    title: 'No spying, no misuse of personal data',
    check: (evidence) => {
      const asked = evidence.manifest.permissions.map(({ name }) => name);
      const privilege = byTests(evidence, 'infra', /least privilege/);
      return holds(`asks for ${asked.join(', ')}; the function may touch its own table only: ${privilege.evidence}`, [
        ...asked.filter((scope) => scope !== 'alexa::alerts:reminders:skill:readwrite'),
        ...(privilege.state === 'pass' ? [] : ['privileges are wider']),
      ]);
    },
  },
  {
    id: 5,
    title: 'Notice and privacy policy when data are kept',
    check: ({ manifest, locales, bundle }) =>
      holds('a privacy policy per locale, a notice in each description, deletion when the skill is disabled', [
        ...(bundle.includes('AlexaSkillEvent.SkillDisabled') ? [] : ['the built skill ignores SkillDisabled']),
        ...locales.flatMap(({ name, page }) => [
          ...(manifest.privacyAndCompliance.locales[name]?.privacyPolicyUrl.startsWith('https://') ? [] : [`${name} has no policy`]),
          ...(/\b(kept|keeps|stored|stores)\b/i.test(page.description) || !name.startsWith('en') ? [] : [`${name} gives no notice`]),
        ]),
      ]),
  },
  { id: 6, title: 'usesPersonalInfo says what is stored', check: manifestSays('usesPersonalInfo is true', (m) => m.privacyAndCompliance.usesPersonalInfo) },
  { id: 7, title: 'Not directed at children', check: manifestSays('isChildDirected is false', (m) => !m.privacyAndCompliance.isChildDirected) },
  {
    id: 8,
    title: 'No health data is collected',
    check: async ({ talk, stored }) => {
      const [, pain] = await talk('en-US', 'open steady coach', 'my back hurts', 'i am pregnant', 'i have chest pain');
      const kept = await stored();
      const found = /pain|hurt|pregnan|injur|weight|diagnos|symptom|chest|heart/i.exec(kept)?.[0];
      return holds('what is stored after "my back hurts", "I am pregnant", "I have chest pain"', [
        ...(found ? [`it holds "${found}"`] : []),
        ...(pain?.heard.intent === 'ReportPainIntent' ? [] : ['"my back hurts" was not understood']),
      ]);
    },
  },
  {
    id: 9,
    title: 'Health notice in the description',
    check: ({ locales }) => {
      const parts = [/information and education/i, /not a substitute/i, /doctor/i, /local emergency response phone number/i];
      const english = locales.filter(({ name }) => name.startsWith('en-'));
      return holds('each description', [
        ...english.flatMap(({ name, page }) => parts.filter((part) => !part.test(page.description)).map((part) => `${name} lacks ${String(part)}`)),
        ...locales.filter(({ page }) => page.description.length < 400).map(({ name }) => `${name} is too short to hold it`),
      ]);
    },
  },
  {
    id: 10,
    title: 'Spoken notice before the first workout',
    check: async ({ talk }) => {
      const turns = await talk('en-US', 'open steady coach', 'yes', 'yes');
      const said = turns.map(({ speech }) => speech).join(' ');
      return holds('the first launch and the first workout', /doctor|medical|health professional/i.test(said) ? [] : ['nothing is said about advice of a doctor']);
    },
  },
  { id: 11, title: 'No claim to save lives', check: storeNeverSays(/save[sd]? (your )?li(fe|ves)|life-?saving/i) },
  { id: 12, title: 'No cure, no promise, no drugs', check: storeNeverSays(/\b(cures?|heals?|guaranteed?|miracle|lose weight|burn fat|steroids?|supplements?)\b/i) },
  {
    id: 13,
    title: 'No calling of emergency services',
    check: async ({ talk }) => {
      const [, turn] = await talk('en-US', 'open steady coach', 'call an ambulance');
      const said = turn?.speech ?? '';
      return holds(`"call an ambulance": ${said.slice(0, 120)}`, /\bi('ll| will|'m| am) call/i.test(said) ? ['it offers to call'] : []);
    },
  },
  { id: 14, title: 'No second store, no reward for ratings', check: storeNeverSays(/\b(rate us|five stars|5 stars|review us|donat\w+|reward)\b/i) },
  { id: 15, title: 'No advertising', check: manifestSays('containsAds is false', (m) => !m.privacyAndCompliance.containsAds) },
  { id: 16, title: 'No prohibited content', check: storeNeverSays(/\b(sex\w*|gambl\w+|casino|alcohol|beer|wine|tobacco|weapon\w*|kill\w*)\b/i) },
  {
    id: 17,
    title: 'No unmoderated user content',
    check: ({ locales }) =>
      holds(
        'no slot takes free text',
        locales.flatMap(({ name, model }) =>
          model.intents.flatMap(({ slots }) => slots ?? []).filter(({ type }) => type === 'AMAZON.SearchQuery').map((slot) => `${name} ${slot.name}`),
        ),
      ),
  },
  { id: 18, title: 'Each locale in its own language', check: ({ locales }) => holds('name, description and invocation name', locales.filter((locale) => textsOf(locale).some((text) => text.trim() === '')).map(({ name }) => name)) },
  { id: 19, title: 'No purchases', check: manifestSays('allowsPurchases is false', (m) => !m.privacyAndCompliance.allowsPurchases) },
  { id: 20, title: 'No protected health information', check: manifestSays('usesHealthInfo is false', (m) => !m.privacyAndCompliance.usesHealthInfo) },
  { id: 21, title: 'Advertising id unused', check: ({ bundle }) => when(!/advertisingId/i.test(bundle), 'the built skill never reads an advertising id') },
  { id: 22, title: 'Requests for other skills are refused', check: refusesStrangers },
  { id: 23, title: 'Web service rules', check: (evidence) => {
    const { state, evidence: ran } = byTests(evidence, 'infra', /lets Alexa call for this skill alone/);
    return { state, evidence: `no web service: a Lambda function that only Alexa may call, for this skill; ${ran}` };
  } },
  { id: 24, title: 'Account linking rules', check: ({ packaged }) => holds(`no account is linked: none of the ${packaged.length} paths in the skill package is accountLinking.json`, packaged.length > 0 ? packaged.filter((file) => /accountLinking/i.test(file)) : ['no package']) },
  { id: 25, title: 'No unlocking, no bookings', check: ({ locales }) => when(locales.every(({ model }) => !model.intents.some(({ name }) => /Lock|Disarm|Book|Pay/.test(name))), 'no intent unlocks, arms, books or pays') },
  { id: 26, title: 'Nothing sensitive in speech, cards or logs', check: (evidence) => byTests(evidence, 'rehearsal', /no line names the athlete/) },
]; // oxfmt-ignore
