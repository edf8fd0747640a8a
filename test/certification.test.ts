/** The certification table tells the truth: every row can fail, and the skill that is built here passes those that need no suite. */
import { gatherEvidence, type Evidence } from '../infra/certification/evidence';
import { suggestionsIn } from '../infra/certification/proof';
import { certifyBy, exitCodeOf } from '../infra/certification/table';
import { quietTurn } from '../simulator/turn-report';

/** A skill that breaks every rule. */
const BAD: Evidence = {
  locales: [
    {
      name: 'en-US',
      page: {
        name: 'Official Alexa Peloton test skill',
        summary: '',
        description: 'A miracle: it cures, it saves lives. Rate us, and win at the casino.',
        examplePhrases: ['go', 'run 5 km!', 'Alexa, enable it'],
        keywords: [],
        testingInstructions: [],
      },
      model: {
        invocationName: 'the app',
        intents: [
          { name: 'LockIntent', slots: [{ name: 'words', type: 'AMAZON.SearchQuery' }], samples: ['lock 2', 'lock 2'] },
        ],
        types: [{ name: 'UNUSED', values: [] }],
      },
    },
  ],
  manifest: {
    manifestVersion: '1.0',
    publishingInformation: {
      category: 'GAMES',
      isAvailableWorldwide: true,
      distributionCountries: [],
      distributionMode: 'PUBLIC',
      testingInstructions: 'Say "nothing".',
      locales: {},
    },
    privacyAndCompliance: {
      allowsPurchases: true,
      usesPersonalInfo: false,
      isChildDirected: true,
      isExportCompliant: true,
      containsAds: true,
      usesHealthInfo: true,
      locales: {},
    },
    apis: { custom: { interfaces: [] } },
    permissions: [{ name: 'alexa::profile:email:read' }],
  },
  bundle: 'hello world advertisingId',
  drawing: '<svg><image href="echo.png"/></svg>',
  packaged: ['accountLinking.json'],
  handler: () => Promise.resolve({ version: '1.0', response: {} }),
  talk: (_locale, ...lines) =>
    Promise.resolve(
      lines.map((utterance) => ({
        ...quietTurn({ type: 'IntentRequest', intent: 'AMAZON.FallbackIntent', utterance }, 0),
        speech: 'I will call an ambulance; Alexa, do it',
        mic: 'open' as const,
      })),
    ),
  stored: () => Promise.resolve('{"symptom":"pain"}'),
  suite: () => ({ passed: 0, failed: ['everything'] }),
  close: () => Promise.resolve(),
};

test('a skill that breaks every rule fails every row that software can check', async () => {
  const lines = await certifyBy(BAD);
  expect(lines.map(({ id }) => id)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  for (const line of lines) expect(Object.keys(line)).toEqual(['id', 'title', 'state', 'evidence']);
  expect(lines.filter(({ state }) => state !== 'fail').map(({ id }) => id)).toEqual([39]);
  expect(exitCodeOf(lines)).toBe(1);
});

test('a row that leans on tests fails when there are none', async () => {
  const lines = await certifyBy({ ...BAD, suite: () => ({ passed: 0, failed: [] }) });
  expect(lines.filter(({ state }) => state !== 'fail').map(({ id }) => id)).toEqual([39]);
});

test('the skill that is built here passes, and only what is outside of it needs a device', async () => {
  const evidence = await gatherEvidence(() => ({ passed: 1, failed: [] }));
  try {
    const lines = await certifyBy(evidence);
    expect(lines.filter(({ state }) => state === 'fail')).toEqual([]);
    expect(lines.filter(({ state }) => state === 'needs a device').map(({ id }) => id)).toEqual([39, 40]);
    expect(exitCodeOf(lines)).toBe(0);
  } finally {
    await evidence.close();
  }
}, 60_000);

test('what help suggests is found in its words', () => {
  expect(suggestionsIn('You can say start a workout, count twelve push-ups, or how am I doing. Shall we?')).toEqual([
    'start a workout',
    'count twelve push-ups',
    'how am i doing',
  ]);
  expect(suggestionsIn('Say ready and I start counting. You can also say easier, or say skip.')).toEqual([
    'ready',
    'easier',
    'skip',
  ]);
  expect(suggestionsIn('Nothing to suggest.')).toEqual([]);
});
