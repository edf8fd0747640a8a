/**
 * An AWS account and an Alexa vendor that do not exist: they take the real templates, hold what those make, and refuse what the real
 * ones are assumed to refuse. Answers have the services' own types; every rule is ASSUMED, from the documentation that stands beside it.
 */
import type { Stack, StackStatus } from '@aws-sdk/client-cloudformation';
import { App } from 'aws-cdk-lib/core';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Cloud, TableFound } from '../infra/deployment/cloud';
import type { Settings } from '../infra/settings';
import { addStacks, coachStackId, skillStackId, type PassContext } from '../infra/stacks';
import { placesOf } from '../infra/settings';
import { titleOf } from '../infra/stage-names';
import { coachIn, newFolder, readTemplate, resourcesOf, type Template } from './synthesised';

export const ACCOUNT = '123456789012';
export const MADE_SKILL = 'amzn1.ask.skill.22222222-2222-2222-2222-222222222222';

interface FunctionThere {
  /** What each version is called in the template, which changes with the code; the first has the number 1. */
  readonly versions: string[];
  readonly aliases: Map<string, string>;
  /** Alias -> skills that may call it. */
  readonly mayCall: Map<string, Set<string>>;
  readonly skillId: string;
}

export interface PretendAccount extends Cloud {
  /** What was made, in order: stacks and packages. */
  readonly log: string[];
  readonly functions: Map<string, FunctionThere>;
  readonly tables: Map<string, TableFound>;
  readonly stacks: Map<string, Stack>;
  /** Skill -> the ARNs it calls; none yet is an empty list. */
  readonly skills: Map<string, readonly string[]>;
  /** Regions where nobody may do anything. */
  readonly forbidden: Set<string>;
  /** The next thing that goes wrong, once: why, or `killed` when the process that deploys ends after the work was done. */
  failNext: { readonly stack: string; readonly why: string } | undefined;
  /** Whether the next release's alarm rings. */
  nextReleaseIsBad: boolean;
  /** CloudFormation: all of the change that the template is, or nothing of it. */
  take(this: void, region: string, name: string, template: Template): boolean;
  settle(this: void, region: string, name: string, status: StackStatus): void;
  /** The stack goes; what it was told to keep stays. */
  remove(this: void, region: string, name: string): void;
  /** Alexa's import of a package that names these functions. */
  takePackage(this: void, skillId: string, arns: readonly string[]): boolean;
}

interface Folders {
  readonly functionFolder: string;
  readonly packageFolder: string;
}

export const goodTable = (name: string, change: Partial<TableFound> = {}): TableFound => ({
  table: {
    TableName: name,
    TableStatus: 'ACTIVE',
    DeletionProtectionEnabled: true,
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
  },
  backups: {
    ContinuousBackupsStatus: 'ENABLED',
    PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus: 'ENABLED' },
  },
  timeToLive: { TimeToLiveStatus: 'ENABLED', AttributeName: 'expiresAt' },
  schemas: [],
  ...change,
});

export class Killed extends Error {}

/** One whose creation was taken back, or only written down, has nothing in it. */
const holdsSomething = (stack: Stack | undefined): boolean =>
  stack !== undefined && stack.StackStatus !== 'ROLLBACK_COMPLETE' && stack.StackStatus !== 'REVIEW_IN_PROGRESS';

/** What was synthesised already: the same settings, context and code give the same templates. */
const templates = new Map<string, ReadonlyMap<string, Template>>();

function templateOf(stackId: string, settings: Settings, context: PassContext, folders: Folders): Template {
  const code = readFileSync(join(folders.functionFolder, 'index.js'), 'utf8');
  const key = JSON.stringify([settings, context, code, folders]);
  const made = templates.get(key) ?? synthesised(settings, context, folders);
  templates.set(key, made);
  const template = made.get(stackId);
  if (!template) throw new Error(`The app has no stack ${stackId}.`);
  return template;
}

function synthesised(settings: Settings, context: PassContext, folders: Folders): ReadonlyMap<string, Template> {
  const folder = newFolder();
  const app = new App({ outdir: folder });
  addStacks(app, settings, context, folders);
  const { stacks } = app.synth();
  const read = stacks.map(({ id }) => [id, readTemplate(folder, id)] as const);
  rmSync(folder, { recursive: true });
  return new Map(read);
}

export function openPretendAccount(settings: Settings, folders: Folders): PretendAccount {
  const key = (region: string, name: string) => `${region}/${name}`;
  const account: PretendAccount = {
    log: [],
    functions: new Map(),
    tables: new Map(),
    stacks: new Map(),
    skills: new Map(),
    forbidden: new Set(),
    failNext: undefined,
    nextReleaseIsBad: false,

    hasCredentials: () => Promise.resolve(true),
    secret: () => Promise.resolve('{"clientId":"a","clientSecret":"b","refreshToken":"c"}'),
    secretVersion: () => Promise.resolve('v1'),
    isBootstrapped: () => Promise.resolve(true),
    stack: (region, name) => Promise.resolve(account.stacks.get(key(region, name))),
    strayStack: (region, name) => account.stack(region, name),
    concurrency: () => Promise.resolve({ ConcurrentExecutions: 1000, UnreservedConcurrentExecutions: 1000 }),
    reserved: () => Promise.resolve(0),
    version: (region, name, alias) => Promise.resolve(account.functions.get(key(region, name))?.aliases.get(alias)),
    table: (region, name) => Promise.resolve(account.tables.get(key(region, name))),
    vendors: () => Promise.resolve({ vendors: [{ id: settings.vendorId, name: 'Owner', roles: ['ROLE_OWNER'] }] }),
    skillsOf: (_credentials, _vendor, wanted) =>
      Promise.resolve(
        [...account.skills.keys()]
          .filter((skillId) => wanted === undefined || skillId === wanted)
          .map((skillId) => ({
            skillId,
            stage: 'development',
            apis: ['custom'],
            nameByLocale: { 'en-US': titleOf(settings.stage, 'Steady Coach') },
          })),
      ),
    page: () => Promise.resolve(`<h1>Privacy policy</h1> ${settings.ownerName}`),

    deployStack: (stackId, context) => {
      const template = templateOf(stackId, settings, context, folders);
      const isSkill = stackId === skillStackId(settings);
      const region = isSkill
        ? settings.region
        : (placesOf(settings).find((place) => coachStackId(settings, place.region) === stackId)?.region ?? '');
      const name = isSkill ? stackId : stackId.slice(0, -region.length - 1);
      return Promise.resolve(account.take(region, name, template));
    },
    sendPackage: (_settings, skillId, functions) =>
      Promise.resolve(
        account.takePackage(
          skillId,
          functions.map(({ arn }) => arn),
        ),
      ),

    take: change,
    settle,
    remove: (region, name) => {
      account.stacks.delete(key(region, name));
      account.functions.delete(key(region, name));
    },
    takePackage: (skillId, arns) => {
      const trouble = takeFailure('package') ?? wrongEndpoint(skillId, arns);
      account.log.push(trouble === undefined ? `package of ${skillId}` : `package failed: ${trouble}`);
      if (trouble === undefined) account.skills.set(skillId, arns);
      return trouble === undefined;
    },
  };

  function takeFailure(...names: readonly string[]): string | undefined {
    const { failNext } = account;
    if (failNext === undefined || !names.includes(failNext.stack)) return undefined;
    account.failNext = undefined;
    return failNext.why;
  }

  function settle(region: string, name: string, status: StackStatus, outputs?: Stack['Outputs']): void {
    account.stacks.set(key(region, name), {
      StackId: `arn:aws:cloudformation:${region}:${ACCOUNT}:stack/${name}/1`,
      StackName: name,
      CreationTime: new Date(0),
      StackStatus: status,
      Outputs: outputs ?? account.stacks.get(key(region, name))?.Outputs ?? [],
    });
  }

  function change(region: string, name: string, template: Template): boolean {
    const isNew = !holdsSomething(account.stacks.get(key(region, name)));
    const fail = takeFailure(name, `${name}-${region}`);
    const trouble = fail !== undefined && fail !== 'killed' ? fail : refusal(region, name, template);
    if (trouble !== undefined) {
      account.log.push(`${name} in ${region} failed: ${trouble}`);
      settle(region, name, isNew ? 'ROLLBACK_COMPLETE' : 'UPDATE_ROLLBACK_COMPLETE');
      // Retained also when its creation is taken back: "DeletionPolicy attribute", RetainExceptOnCreate.
      if (fail !== undefined) makeTables(region, template);
      return false;
    }
    settle(region, name, isNew ? 'CREATE_COMPLETE' : 'UPDATE_COMPLETE', make(region, name, template));
    account.log.push(`${name} in ${region}`);
    if (fail === 'killed') throw new Killed();
    return true;
  }

  /** Why the services would not take it. */
  function refusal(region: string, name: string, template: Template): string | undefined {
    const [skill] = resourcesOf(template, 'Alexa::ASK::Skill');
    if (skill) return wrongEndpoint(skillIdOf(region, name), endpointsIn(template));
    const [table] = resourcesOf(template, 'AWS::DynamoDB::GlobalTable');
    const tableName = String(table?.[1].Properties['TableName']);
    const isOurs = holdsSomething(account.stacks.get(key(region, name)));
    // A table's name is unique in an account and region: API_CreateTable, ResourceInUseException.
    if (table && !isOurs && account.tables.has(key(region, tableName))) return `${tableName} already exists`;
    const live = aliasesIn(template).find(([alias]) => alias === 'live')?.[1];
    const there = account.functions.get(key(region, name));
    // AddPermission and UpdateAlias know only versions that are there.
    if (typeof live === 'string' && !(Number(live) <= (there?.versions.length ?? 0)))
      return `version ${live} does not exist`;
    if (there && there.aliases.get('live') !== live && account.nextReleaseIsBad) {
      account.nextReleaseIsBad = false;
      // DOC: UpdatePolicy, CodeDeployLambdaAliasUpdate: a deployment that an alarm stops fails the update.
      if (typeof live !== 'string') return 'the deployment was stopped by the alarm ReleaseFaults';
    }
    return undefined;
  }

  /** Alexa takes only an endpoint that it may call for this skill: ask-cli issues 364 and 365. */
  function wrongEndpoint(skillId: string, arns: readonly string[]): string | undefined {
    const refused = arns.find((arn) => {
      const [, , , region = '', , , name = '', alias = ''] = arn.split(':');
      return account.functions.get(key(region, name))?.mayCall.get(alias)?.has(skillId) !== true;
    });
    return refused === undefined ? undefined : `The trigger setting for the Lambda ${refused} is invalid`;
  }

  function skillIdOf(region: string, name: string): string {
    const outputs = account.stacks.get(key(region, name))?.Outputs ?? [];
    return outputs.find(({ OutputKey }) => OutputKey === 'SkillId')?.OutputValue ?? MADE_SKILL;
  }

  function makeTables(region: string, template: Template): void {
    for (const [, { Properties }] of resourcesOf(template, 'AWS::DynamoDB::GlobalTable')) {
      const table = String(Properties['TableName']);
      if (!account.tables.has(key(region, table))) account.tables.set(key(region, table), goodTable(table));
    }
  }

  function make(region: string, name: string, template: Template): Stack['Outputs'] {
    if (resourcesOf(template, 'Alexa::ASK::Skill').length > 0) {
      const skillId = skillIdOf(region, name);
      account.skills.set(skillId, endpointsIn(template));
      return [{ OutputKey: 'SkillId', OutputValue: skillId }];
    }
    // The stacks of the bootstrap and of GitHub hold nothing that is asked for here.
    if (resourcesOf(template, 'AWS::Lambda::Function').length === 0) return [];
    makeTables(region, template);
    const version = resourcesOf(template, 'AWS::Lambda::Version')[0]?.[0] ?? '';
    const there = account.functions.get(key(region, name));
    const versions = [...new Set([...(there?.versions ?? []), version])];
    const newest = String(versions.indexOf(version) + 1);
    const aliases = aliasesIn(template).map(([alias, to]) => [alias, typeof to === 'string' ? to : newest] as const);
    const mayCall = resourcesOf(template, 'AWS::Lambda::Permission').map(([, { Properties }]) => {
      const alias = aliasNamed(template, Properties['FunctionName']);
      return [alias, new Set([String(Properties['EventSourceToken'])])] as const;
    });
    const { Variables } = coachIn(template).Properties['Environment'] as {
      Variables: { SKILL_ID: string; TABLE_NAME: string | object };
    }; // as the stack writes it
    account.functions.set(key(region, name), {
      versions,
      aliases: new Map(aliases),
      mayCall: new Map(mayCall),
      skillId: Variables.SKILL_ID,
    });
    const [table] = resourcesOf(template, 'AWS::DynamoDB::GlobalTable');
    const used = table?.[1].Properties['TableName'] ?? Variables.TABLE_NAME;
    return typeof used === 'string' ? [{ OutputKey: 'TableName', OutputValue: used }] : [];
  }

  return account;
}

const aliasesIn = (template: Template) =>
  resourcesOf(template, 'AWS::Lambda::Alias').map(
    ([, { Properties }]) => [String(Properties['Name']), Properties['FunctionVersion']] as const,
  );

function aliasNamed(template: Template, reference: unknown): string {
  const { Ref } = reference as { Ref: string }; // permissions of aliases refer to them
  const [, alias] = resourcesOf(template, 'AWS::Lambda::Alias').find(([id]) => id === Ref) ?? [];
  return String(alias?.Properties['Name']);
}

/** The ARNs in the overrides of the manifest, with the account that CloudFormation fills in. */
function endpointsIn(template: Template): readonly string[] {
  const [skill] = resourcesOf(template, 'Alexa::ASK::Skill');
  const { Overrides } = (skill?.[1].Properties['SkillPackage'] ?? {}) as { Overrides?: object }; // as the stack writes it
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const join: unknown = (value as Record<string, unknown>)['Fn::Join'];
    if (Array.isArray(join)) {
      const parts = (join[1] as unknown[]).map((part) =>
        typeof part === 'string'
          ? part
          : { 'AWS::AccountId': ACCOUNT, 'AWS::Partition': 'aws' }[(part as { Ref: string }).Ref],
      );
      found.push(parts.join(''));
    } else Object.values(value).forEach(walk);
  };
  walk(Overrides);
  return [...new Set(found)];
}
