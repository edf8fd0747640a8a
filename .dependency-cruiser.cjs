/** Who may import whom: the house's arrows point down, and this file is what keeps them so. */
const folder = (name) => `^lambda/${name}/`;
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
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
      to: { pathNot: folder('coach') },
    },
    {
      name: 'language-knows-only-coach-and-intent-names',
      severity: 'error',
      from: { path: folder('language') },
      to: { pathNot: [folder('language'), folder('coach'), '^lambda/vocabulary\\.ts$'] },
    },
    {
      name: 'intents-know-no-door',
      severity: 'error',
      from: { path: [folder('intents'), '^lambda/turn\\.ts$'] },
      to: { path: [folder('alexa'), folder('store'), folder('audio'), folder('screens'), 'node_modules'] },
    },
    {
      name: 'audio-and-screens-only-render',
      severity: 'error',
      from: { path: [folder('audio'), folder('screens')] },
      to: { path: [folder('alexa'), folder('store'), folder('intents'), 'node_modules'] },
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
        pathNot: ['^lambda/language/', '^lambda/vocabulary\\.ts$', '^lambda/alexa/metric-names\\.ts$'],
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
