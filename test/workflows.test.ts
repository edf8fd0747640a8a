/** GitHub's workflows, which no machine here runs: their shape, the commands they give, and that nobody gets more than they need. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { safeLoad } from 'js-yaml';
import * as v from 'valibot';
import { scripts } from '../package.json';
import { PROJECT_FOLDER } from './synthesised';

const FOLDER = join(PROJECT_FOLDER, '.github', 'workflows');

/** What each action may be told, as its action.yml says at the commit that is pinned. */
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['persist-credentials'],
  'actions/setup-node': ['node-version', 'cache', 'package-manager-cache'],
  'aws-actions/configure-aws-credentials': ['role-to-assume', 'role-duration-seconds', 'aws-region'],
  'actions/upload-pages-artifact': ['path'],
  'actions/deploy-pages': [],
};

/** A key that is not here is a slip: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax */
const value = v.union([v.string(), v.number(), v.boolean()]);
const rights = v.record(
  v.picklist(['contents', 'id-token', 'pages', 'pull-requests']),
  v.picklist(['read', 'write', 'none']),
);
const step = v.union([
  v.strictObject({ uses: v.string(), with: v.optional(v.record(v.string(), value)), if: v.optional(v.string()) }),
  v.strictObject({
    run: v.string(),
    name: v.optional(v.string()),
    env: v.optional(v.record(v.string(), v.string())),
    if: v.optional(v.string()),
  }),
]);
const job = v.strictObject({
  'runs-on': v.literal('ubuntu-latest'),
  'timeout-minutes': v.number(),
  needs: v.optional(v.string()),
  if: v.optional(v.string()),
  environment: v.optional(v.string()),
  permissions: v.optional(rights),
  steps: v.array(step),
});
const workflow = v.strictObject({
  name: v.string(),
  on: v.record(v.picklist(['pull_request', 'push', 'workflow_dispatch']), v.nullable(v.unknown())),
  permissions: rights,
  concurrency: v.optional(v.string()),
  jobs: v.record(v.string(), job),
});

const textOf = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');
const workflows = readdirSync(FOLDER).map((file) => [file, v.parse(workflow, safeLoad(textOf(file)))] as const);
const jobs = workflows.flatMap(([file, { jobs: all }]) =>
  Object.entries(all).map(([name, each]) => [`${file}, ${name}`, each] as const),
);
const runsOf = ({ steps }: v.InferOutput<typeof job>): readonly string[] =>
  steps.flatMap((each) => ('run' in each ? [each.run] : []));

test('there are a test, a deployment and the two pages', () => {
  expect(workflows.map(([file, { name }]) => [file, name])).toEqual([
    ['deploy.yml', 'deploy'],
    ['pages.yml', 'pages'],
    ['test.yml', 'test'],
  ]);
});

test('a key that GitHub does not know is found', () => {
  const slip = textOf('test.yml').replace('runs-on:', 'run-on:');
  expect(v.safeParse(workflow, safeLoad(slip)).success).toBe(false);
});

test.each(workflows)('%s: every action is one commit, told only what it knows', (file, { jobs: all }) => {
  const used = Object.values(all).flatMap(({ steps }) => steps.flatMap((each) => ('uses' in each ? [each] : [])));
  expect(used.length).toBeGreaterThan(1);
  for (const { uses, with: told = {} } of used) {
    const [name = '', commit] = uses.split('@');
    expect(commit).toMatch(/^[0-9a-f]{40}$/);
    expect(ACTIONS).toHaveProperty([name]);
    for (const input of Object.keys(told)) expect(ACTIONS[name]).toContain(input);
  }
  // The version stands beside the commit, for whoever reads.
  for (const [line] of textOf(file).matchAll(/uses: .*/g)) expect(line).toMatch(/ # v\d+\.\d+\.\d+$/);
});

test('one action is the same commit everywhere', () => {
  const used = new Set(workflows.flatMap(([file]) => [...textOf(file).matchAll(/uses: (\S+)/g)].map(([, it]) => it)));
  const names = [...used].map((it) => String(it).split('@')[0]);
  expect(names).toHaveLength(new Set(names).size);
});

test.each(jobs)('%s: each command is there', (_name, each) => {
  const commands = runsOf(each).flatMap((run) => [...run.matchAll(/npm (?:run (?:--silent )?)?([\w:-]+)/g)]);
  expect(commands.length).toBeGreaterThan(0);
  for (const [, name = ''] of commands) if (name !== 'ci') expect(scripts).toHaveProperty([name]);
});

test('what is deployed was tested, and the deployment is told only what it knows', () => {
  const { deploy } = workflows.find(([file]) => file === 'deploy.yml')?.[1].jobs ?? {};
  expect(deploy?.needs).toBe('test');
  expect(deploy?.environment).toBe('${{ inputs.stage }}');
  const program = readFileSync(join(PROJECT_FOLDER, 'infra/deployment/deploy.ts'), 'utf8');
  const told = jobs.flatMap(
    ([, each]) =>
      runsOf(each)
        .join('\n')
        .match(/(?<=npm run .*deploy -- .*)--[a-z-]+/g) ?? [],
  );
  expect(told).toEqual(expect.arrayContaining(['--stage', '--endpoint', '--yes', '--diff']));
  for (const option of told) expect(program).toMatch(new RegExp(`\\b'?${option.slice(2)}'?: \\{ type`));
});

test.each(jobs)('%s: nothing that somebody wrote is put into a command', (_name, each) => {
  // A title or an input may hold a quote: it comes in by the environment.
  for (const run of runsOf(each)) expect(run).not.toContain('${{');
});

test('nobody may do more than they need, and a role is taken only where its job has no cache of others', () => {
  for (const [, { permissions }] of workflows) expect(permissions).toEqual({ contents: 'read' });
  const may = Object.fromEntries(jobs.map(([name, { permissions }]) => [name, permissions]));
  expect(may).toEqual({
    'deploy.yml, test': undefined,
    'deploy.yml, deploy': { contents: 'read', 'id-token': 'write' },
    'pages.yml, pages': { contents: 'read', pages: 'write', 'id-token': 'write' },
    'test.yml, test': undefined,
    'test.yml, compare': { contents: 'read', 'id-token': 'write', 'pull-requests': 'write' },
  });
  for (const [, { permissions, steps }] of jobs) {
    const uses = steps.flatMap((each) => ('uses' in each ? [each] : []));
    const [checkout] = uses.filter((each) => each.uses.startsWith('actions/checkout@'));
    expect(checkout?.with).toEqual({ 'persist-credentials': false });
    if (permissions?.['id-token'] !== 'write') continue;
    for (const { with: told = {} } of uses) expect(told).not.toHaveProperty('cache');
    expect(uses.some(({ with: told }) => told?.['package-manager-cache'] === false)).toBe(true);
  }
});

test('a key or a secret is stored nowhere', () => {
  for (const [file] of workflows) expect(textOf(file)).not.toMatch(/secrets\.|access-key|AKIA/);
});
