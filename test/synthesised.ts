/** The stack as the app synthesises it, in a process of its own that knows no AWS account. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { SKILL_ID } from '../simulator/envelope';

export const PROJECT_FOLDER = join(__dirname, '..');
const run = promisify(execFile);
const TOOLS = join(PROJECT_FOLDER, 'node_modules', '.bin');

interface Resource {
  readonly Type: string;
  // Each resource type has its own properties; the tests say what they expect.
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DependsOn?: readonly string[];
  readonly DeletionPolicy?: string;
}

export interface Template {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Readonly<Record<string, unknown>>;
}

function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(AWS|CDK|NODE_OPTIONS|JEST)/.test(name));
  return {
    ...Object.fromEntries(own),
    PATH: [TOOLS, process.env['PATH']].join(delimiter),
    AWS_EC2_METADATA_DISABLED: 'true',
    ...more,
  };
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'steady-coach-synth-'));

/** `npm run synth`: the CLI, the app, cdk-nag and CloudFormation's own rules. Rejects on any finding. */
export async function synthesise(folder: string): Promise<void> {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT_FOLDER, 'package.json'), 'utf8')) as {
    scripts: { synth: string };
  };
  const [command = '', ...args] = scripts.synth.split(' ');
  await run(command, [...args, '--output', folder], { cwd: PROJECT_FOLDER, env: environment() });
}

/** The same app without the checks, for those who only want what it writes; answers what it said. `more` is its environment. */
export async function synthesiseUnchecked(folder: string, more: NodeJS.ProcessEnv = {}): Promise<string> {
  const { context } = JSON.parse(readFileSync(join(PROJECT_FOLDER, 'cdk.json'), 'utf8')) as { context: object };
  const CDK_CONTEXT_JSON = JSON.stringify({
    ...context,
    settings: 'infra/example-settings.json',
    skillId: SKILL_ID,
    endpoint: 'dev',
  });
  const { stdout, stderr } = await run('tsx', ['infra/app.ts'], {
    cwd: PROJECT_FOLDER,
    env: environment({ ...more, CDK_OUTDIR: folder, CDK_VALIDATION: 'false', CDK_CONTEXT_JSON }),
  });
  return stdout + stderr;
}

/** The stacks of the example: the skill's, and the function's in its only region. */
export const SKILL_STACK = 'steady-coach-prod-skill';
export const COACH_STACK = 'steady-coach-prod-us-east-1';

export function readTemplate(folder: string, stack = COACH_STACK): Template {
  // as CloudFormation writes it
  return JSON.parse(readFileSync(join(folder, `${stack}.template.json`), 'utf8')) as Template;
}

/** The folder of an asset that is zipped and uploaded as `<hash>.zip`. */
export function assetFolder(folder: string, key: unknown): string {
  const match = /([0-9a-f]{64})\.zip/.exec(JSON.stringify(key));
  if (!match) throw new Error(`no asset in ${JSON.stringify(key)}`);
  return join(folder, `asset.${match[1] ?? ''}`);
}

export function resourcesOf({ Resources }: Template, type: string): readonly (readonly [string, Resource])[] {
  return Object.entries(Resources).filter(([, { Type }]) => Type === type);
}

export function coachIn(template: Template): Resource {
  const [found] = resourcesOf(template, 'AWS::Lambda::Function');
  if (!found) throw new Error('The template holds no function.');
  return found[1];
}
