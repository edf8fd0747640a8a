/** Who may import whom: the house's arrows point down, and this file is what keeps them so. */
const folder = (name) => `^lambda/${name}/`;
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      // Of no kind: types only, and files loaded later, count too.
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '\\.json$'] },
      to: {},
    },
    {
      name: 'coach-imports-nothing-outside-itself',
      severity: 'error',
      from: { path: folder('coach') },
      // Shapes of kept data are written in the schema library.
      to: { pathNot: [folder('coach'), 'node_modules/valibot/'] },
    },
    {
      name: 'language-knows-only-coach-and-intent-names',
      severity: 'error',
      from: { path: folder('language') },
      to: { pathNot: [folder('language'), folder('coach'), '^lambda/vocabulary\\.ts$'] },
    },
    {
      name: 'values-stand-below-the-talk',
      severity: 'error',
      from: { path: '^lambda/(input|reply|effect|screen|vocabulary)\\.ts$' },
      to: {
        pathNot: [
          folder('coach'),
          '^lambda/(input|reply|effect|screen|vocabulary)\\.ts$',
          '^lambda/language/screen-words',
        ],
      },
    },
    {
      name: 'conversation-knows-no-goal-and-no-door',
      severity: 'error',
      from: { path: folder('conversation') },
      to: {
        pathNot: [
          folder('conversation'),
          folder('coach'),
          folder('language'),
          // Equality of values.
          '^util$',
          '^lambda/(input|reply|effect|screen|vocabulary)\\.ts$',
        ],
      },
    },
    {
      name: 'intents-know-no-door',
      severity: 'error',
      from: { path: folder('intents') },
      to: {
        pathNot: [
          folder('intents'),
          folder('conversation'),
          folder('coach'),
          folder('language'),
          '^lambda/(input|reply|effect|screen|vocabulary)\\.ts$',
        ],
      },
    },
    {
      name: 'screens-and-audio-know-no-goal-and-no-door',
      severity: 'error',
      from: { path: [folder('screens'), folder('audio')] },
      to: {
        path: [folder('alexa'), folder('store'), folder('intents'), '^lambda/(turn|handlers)\\.ts$', 'node_modules'],
      },
    },
    {
      name: 'a-turn-knows-no-door',
      severity: 'error',
      from: { path: '^lambda/(turn|handlers|yes-and-no)\\.ts$' },
      to: { path: [folder('alexa'), folder('store'), folder('audio'), 'node_modules'] },
    },
    {
      name: 'only-alexa-imports-ask-sdk',
      severity: 'error',
      from: { path: '^lambda/', pathNot: folder('alexa') },
      to: { path: 'node_modules/ask-sdk' },
    },
    {
      name: 'only-the-store-imports-the-aws-sdk',
      severity: 'error',
      from: { path: '^lambda/', pathNot: '^lambda/store/dynamo-' },
      to: { path: 'node_modules/@(aws-sdk|smithy)/' },
    },
    {
      name: 'the-skill-never-imports-its-surroundings',
      severity: 'error',
      from: { path: '^lambda/' },
      to: { path: '^(simulator|infra|test|scripts|bench)/' },
    },
    {
      name: 'infra-deploys-the-skill-and-does-not-run-it',
      severity: 'error',
      from: { path: '^infra/' },
      to: {
        path: '^lambda/',
        pathNot: [
          '^lambda/language/',
          '^lambda/vocabulary\\.ts$',
          '^lambda/alexa/metric-names\\.ts$',
          // Which records this code knows: a table of newer code is not deployed to.
          '^lambda/store/stored-athlete\\.ts$',
        ],
      },
    },
    {
      name: 'no-dev-tools-in-the-skill',
      severity: 'error',
      from: { path: '^lambda/' },
      // Types are gone by then.
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
  },
};
