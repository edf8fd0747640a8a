/** What would be deployed, held to the promises: one stack, least privilege, no secret, Amazon's own schemas. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { App } from 'aws-cdk-lib/core';
import { TABLES } from '../infra/bundle';
import { MEMORY_MB, TABLE_ACTIONS } from '../infra/coach-stack';
import { drawIcons } from '../infra/icons/draw-icons';
import { iconFile } from '../infra/icons/icon-files';
import { readLocales, readModel } from '../infra/interaction-model';
import { endpoints, PERMISSIONS, VIEWPORTS } from '../infra/manifest';
import { packageSkill } from '../infra/package-skill';
import { METRIC_NAMES } from '../lambda/alexa/metric-names';
import { readSettings, type Settings } from '../infra/settings';
import { namesOf } from '../infra/stage-names';
import { addStacks, type PassContext } from '../infra/stacks';
import { SKILL_ID } from '../simulator/envelope';
import type { InteractionModel } from '../simulator/hear/interaction-model';
import { manifestSchema, modelSchema, screenSchema } from './amazon-schema';
import {
  assetFolder,
  COACH_STACK,
  coachIn,
  newFolder,
  PROJECT_FOLDER,
  readTemplate,
  resourcesOf,
  SKILL_STACK,
  synthesise,
  synthesiseUnchecked,
  type Template,
} from './synthesised';

const { githubRepository: REPOSITORY = '', ...EXAMPLE } = readSettings(
  join(PROJECT_FOLDER, 'infra/example-settings.json'),
);
const assembly = newFolder();
const again = newFolder();
/** What the person who deploys may have in the environment; no file and no line may repeat it. */
const MARKER = 'hush-3f9c1';
const SECRETS = {
  AWS_ACCESS_KEY_ID: MARKER,
  AWS_SECRET_ACCESS_KEY: MARKER,
  AWS_SESSION_TOKEN: MARKER,
  ASK_REFRESH_TOKEN: MARKER,
  ASK_ACCESS_TOKEN: MARKER,
  CLIENT_SECRET: MARKER,
};
let printed: string;
/** The function's stack, and the skill's. */
let template: Template;
let skillTemplate: Template;
let packageFolder: string;

beforeAll(async () => {
  [, printed] = await Promise.all([
    // Rejects on any finding of cdk-nag or of CloudFormation's own rules.
    synthesise(assembly),
    synthesiseUnchecked(again, SECRETS),
  ]);
  template = readTemplate(assembly);
  skillTemplate = readTemplate(assembly, SKILL_STACK);
  packageFolder = assetFolder(assembly, only('Alexa::ASK::Skill', skillTemplate).Properties['SkillPackage']);
}, 120_000);

afterAll(() => {
  rmSync(assembly, { recursive: true });
  rmSync(again, { recursive: true });
});

function only(type: string, from = template) {
  const found = resourcesOf(from, type);
  expect(found).toHaveLength(1);
  const [, resource] = found[0] ?? [];
  if (!resource) throw new Error(`The template holds no ${type}.`);
  return resource;
}

/** Resources that wait for each other, which CloudFormation refuses: by Ref, GetAtt, Sub or DependsOn, in an update policy, too. */
function circleIn({ Resources }: Template): readonly string[] | undefined {
  const names = Object.keys(Resources);
  const waitsFor = new Map(
    names.map((name) => {
      const text = JSON.stringify(Resources[name]);
      const given = [...text.matchAll(/\{"Ref":"(\w+)"\}|"Fn::GetAtt":\["(\w+)"|\$\{(\w+)[.}]/g)].map(
        ([, ref, attribute, inText]) => ref ?? attribute ?? inText ?? '',
      );
      return [name, [...given, ...(Resources[name]?.DependsOn ?? [])].filter((it) => names.includes(it))] as const;
    }),
  );
  const done = new Set<string>();
  const walk = (name: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(name)) return path.slice(path.indexOf(name));
    if (done.has(name)) return undefined;
    for (const next of waitsFor.get(name) ?? []) {
      const circle = walk(next, [...path, name]);
      if (circle) return circle;
    }
    done.add(name);
    return undefined;
  };
  for (const name of names) {
    const circle = walk(name, []);
    if (circle) return circle;
  }
  return undefined;
}

function idOf(type: string, from = template): string {
  return resourcesOf(from, type)[0]?.[0] ?? '';
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe('the stack', () => {
  test('runs the coach on Lambda with Node 24 and arm64, answering before Alexa gives up', () => {
    expect(coachIn(template).Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      MemorySize: MEMORY_MB,
      Timeout: 7,
    });
    // Nothing else: no switch that reads the source map at every start.
    expect(coachIn(template).Properties['Environment']).toEqual({
      Variables: { TABLE_NAME: { Ref: idOf('AWS::DynamoDB::GlobalTable') }, SKILL_ID, STAGE: 'prod' },
    });
    expect(coachIn(template).Properties).not.toHaveProperty('ReservedConcurrentExecutions');
    const files = filesIn(assetFolder(assembly, coachIn(template).Properties['Code']));
    const code = files.filter((name) => name.endsWith('.js'));
    expect(code).toContain('index.js');
    const tables = Object.keys(TABLES).map((name) => `${basename(name, '.json')}.json`);
    expect(files).toEqual([...tables, ...code.flatMap((name) => [name, `${name}.map`])].sort());
  });

  test('keeps progress in a table that survives the stack', () => {
    const table = only('AWS::DynamoDB::GlobalTable');
    expect(table.DeletionPolicy).toBe('Retain');
    expect(table.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      Replicas: [
        {
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        },
      ],
    });
  });

  test('forgets its logs after the days that the settings say', () => {
    const logs = resourcesOf(template, 'AWS::Logs::LogGroup');
    expect(logs.map(([, { Properties }]) => Properties['RetentionInDays'])).toEqual([30]);
    const functions = resourcesOf(template, 'AWS::Lambda::Function').map(([, { Properties }]) => Properties);
    for (const { LoggingConfig } of functions) expect(LoggingConfig).toHaveProperty('LogGroup');
  });

  test('lets Alexa call for this skill alone, the code that people hear and the code that is tried', () => {
    const permissions = resourcesOf(template, 'AWS::Lambda::Permission').map(([, { Properties }]) => Properties);
    const aliases = resourcesOf(template, 'AWS::Lambda::Alias').map(([id]) => id);
    expect(permissions).toHaveLength(2);
    expect(permissions.map(({ FunctionName }) => FunctionName)).toEqual(aliases.map((Ref) => ({ Ref })));
    for (const permission of permissions) {
      expect(permission).toMatchObject({
        Action: 'lambda:InvokeFunction',
        Principal: 'alexa-appkit.amazon.com',
        EventSourceToken: SKILL_ID,
      });
    }
  });

  test('nothing in it is made by a call of its own: no custom resource, no second function', () => {
    for (const [, { Type }] of [...Object.entries(template.Resources), ...Object.entries(skillTemplate.Resources)]) {
      expect(Type).not.toMatch(/^Custom::|^AWS::CloudFormation::CustomResource/);
    }
    only('AWS::Lambda::Function');
    expect(resourcesOf(skillTemplate, 'AWS::Lambda::Function')).toEqual([]);
  });

  test('hands the skill its package, its endpoint for talk and for events, and keeps it for good', () => {
    const skill = only('Alexa::ASK::Skill', skillTemplate);
    expect(JSON.stringify(skill.Properties['SkillPackage'])).toContain(':function:steady-coach-prod:dev');
    expect(skill.DeletionPolicy).toBe('RetainExceptOnCreate');
    expect(skill.Properties['SkillPackage']).toMatchObject({
      Overrides: {
        Manifest: {
          apis: { custom: { endpoint: { uri: expect.anything() as unknown } } },
          events: { endpoint: {}, subscriptions: [{ eventName: 'SKILL_DISABLED' }] },
        },
      },
    });
  });

  test.each([
    ['ReleaseFaults', 2, 'IF(FILL(calls, 0) >= 10, 100 * SUM([FILL(failures, 0), FILL(apologies, 0)]) / calls, 0)'],
    ['FunctionErrors', 1, 'IF(FILL(whole, 0) >= 20, 100 * FILL(part, 0) / whole, 0)'],
    ['TurnErrors', 1, 'IF(FILL(whole, 0) >= 20, 100 * FILL(part, 0) / whole, 0)'],
    ['RefusedAnswers', 0.5, 'IF(FILL(whole, 0) >= 50, 100 * FILL(part, 0) / whole, 0)'],
    ['UnreadableRecords', 0.001, 'IF(FILL(whole, 0) >= 1, 100 * FILL(part, 0) / whole, 0)'],
    ['Throttles', 0.1, 'IF(FILL(whole, 0) >= 20, 100 * FILL(part, 0) / whole, 0)'],
    ['SlowTurns', 2000, 'IF(FILL(times, 0) >= 20, value, 0)'],
    ['SlowStarts', 1500, 'IF(FILL(times, 0) >= 20, value, 0)'],
    ['TableFaults', 0.1, /^IF\(FILL\(calls, 0\) >= 20, 100 \* SUM/],
    ['SlowTable', 100, 'IF(FILL(times, 0) >= 20, value, 0)'],
    ['SaveConflictStorm', 5, 'IF(FILL(whole, 0) >= 50, 100 * FILL(part, 0) / whole, 0)'],
    ['AudioErrors', 2, 'IF(FILL(whole, 0) >= 50, 100 * FILL(part, 0) / whole, 0)'],
    ['LostSetRate', 2, 'IF(FILL(whole, 0) >= 100, 100 * FILL(part, 0) / whole, 0)'],
    ['AlarmsTakenBack', 0.5, 'IF(FILL(whole, 0) >= 100, 100 * FILL(part, 0) / whole, 0)'],
  ] as const)(
    'rings %s from %p on, judged where there is enough of it, with a runbook, by mail',
    (name, from, rule) => {
      const alarm = alarmIn(template, name);
      const topic = [{ Ref: idOf('AWS::SNS::Topic') }];
      expect(alarm).toMatchObject({
        Threshold: from,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        TreatMissingData: 'notBreaching',
        AlarmActions: topic,
        OKActions: topic,
      });
      const [judged] = alarm['Metrics'] as { Expression: string }[]; // as CloudFormation writes it: the expression comes first
      expect(judged?.Expression).toMatch(rule);
      expect(readFileSync(join(PROJECT_FOLDER, 'docs/operations.md'), 'utf8')).toContain(`### ${name}\n`);
      expect(only('AWS::SNS::Subscription').Properties).toMatchObject({
        Protocol: 'email',
        Endpoint: 'owner@example.com',
        TopicArn: topic[0],
      });
    },
  );

  test('every alarm there is has been looked at above', () => {
    expect(resourcesOf(template, 'AWS::CloudWatch::Alarm')).toHaveLength(14);
  });

  test('the alarms look at as many metrics as the costs say', () => {
    const judged = resourcesOf(template, 'AWS::CloudWatch::Alarm').flatMap(
      ([, { Properties }]) => Properties['Metrics'] as readonly { MetricStat?: object }[], // as CloudFormation writes it
    );
    const looked = judged.filter(({ MetricStat }) => MetricStat !== undefined).length;
    expect(readFileSync(join(PROJECT_FOLDER, 'docs/deploy.md'), 'utf8')).toContain(`alarms look at ${looked} metrics`);
  });

  test('the alarms watch what people hear, and not what is tried', () => {
    const text = JSON.stringify(resourcesOf(template, 'AWS::CloudWatch::Alarm'));
    expect(text).toContain('{"Name":"Alias","Value":"live"}');
    expect(text).not.toContain('"Value":"dev"');
    expect(text).toContain('"Namespace":"SteadyCoach/prod"');
  });

  test('a start is found in the line that Lambda writes about it', () => {
    const { FilterPattern: pattern, MetricTransformations: made } = only('AWS::Logs::MetricFilter').Properties;
    const fields = String(pattern).slice(1, -1).split(', ');
    const report =
      'REPORT RequestId: 6a1 Duration: 12.01 ms Billed Duration: 13 ms Memory Size: 1769 MB Max Memory Used: 90 MB Init Duration: 153.20 ms';
    const words = report.split(' ');
    // What the pattern names by position stands at that position, and the rest is whatever follows.
    fields.slice(0, -1).forEach((field, at) => {
      const [, wanted] = /="(.*)"/.exec(field) ?? [];
      if (wanted !== undefined) expect(words[at]).toBe(wanted);
    });
    expect(words[fields.indexOf('initMs')]).toBe('153.20');
    expect(fields.at(-1)).toBe('...');
    expect(made).toMatchObject([
      { MetricNamespace: 'SteadyCoach/prod', MetricName: 'StartMs', MetricValue: '$initMs' },
    ]);
  });

  test('people keep the code they have until a release, which a bad one takes back by itself', () => {
    const [released] = resourcesOf(template, 'AWS::Lambda::Version').map(([id]) => id);
    const versions = resourcesOf(template, 'AWS::Lambda::Alias').map(([, { Properties }]) => [
      Properties['Name'],
      Properties['FunctionVersion'],
    ]);
    // Nothing was there before: the newest is also the one that people hear.
    const newest = { 'Fn::GetAtt': [released, 'Version'] };
    expect(Object.fromEntries(versions)).toEqual({ dev: newest, live: newest });
    expect(only('AWS::CodeDeploy::DeploymentGroup').Properties).toMatchObject({
      DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent15Minutes',
      AutoRollbackConfiguration: {
        Enabled: true,
        Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_REQUEST', 'DEPLOYMENT_STOP_ON_ALARM'],
      },
      AlarmConfiguration: {
        Enabled: true,
        Alarms: [{ Name: { Ref: expect.stringContaining('ReleaseFaults') as string } }],
      },
    });
    expect(only('AWS::Lambda::Version').DeletionPolicy).toBe('Retain');
  });

  test('only the alarms of this account may write to the topic, and only encrypted', () => {
    const { PolicyDocument } = only('AWS::SNS::TopicPolicy').Properties;
    expect(PolicyDocument).toMatchObject({
      Statement: [
        { Effect: 'Deny', Principal: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
        {
          Effect: 'Allow',
          Principal: { Service: 'cloudwatch.amazonaws.com' },
          Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
        },
      ],
    });
  });

  test('warns before the month costs more than the owner wants', () => {
    expect(only('AWS::Budgets::Budget').Properties).toMatchObject({
      Budget: { BudgetType: 'COST', BudgetLimit: { Amount: 20, Unit: 'USD' }, TimeUnit: 'MONTHLY' },
      NotificationsWithSubscribers: [
        {
          Notification: { NotificationType: 'ACTUAL', Threshold: 80 },
          Subscribers: [{ Address: 'owner@example.com' }],
        },
        {
          Notification: { NotificationType: 'FORECASTED', Threshold: 100 },
          Subscribers: [{ Address: 'owner@example.com' }],
        },
      ],
    });
  });

  test('draws a dashboard that CloudWatch can read', () => {
    const body = only('AWS::CloudWatch::Dashboard').Properties['DashboardBody'] as { 'Fn::Join': [string, unknown[]] };
    const text = body['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : 'x')).join('');
    const { widgets } = JSON.parse(text) as { widgets: { properties: { title: string } }[] };
    expect(widgets.map(({ properties }) => properties.title)).toEqual([
      'Alarms',
      'Turns',
      'Faults',
      'Touch lost, saves repeated',
      'Not understood at once',
      'Alarms about the body',
      'Sessions that ended by silence, by an alarm',
      'A turn, inside the code (ms)',
      'The function (ms)',
      'Starts (ms, and how many)',
      'The table (units)',
      'The table (ms, and what failed)',
      'Turns at the same moment',
    ]);
    for (const name of METRIC_NAMES) expect(text).toContain(name);
  });

  test('CloudFormation finds an order in which to make it: nothing waits for itself', () => {
    for (const file of filesIn(assembly).filter((name) => name.endsWith('.template.json'))) {
      expect([file, circleIn(json(join(assembly, file)) as Template)]).toEqual([file, undefined]); // as CloudFormation writes it
    }
    const refers = (to: string) => ({ Type: 'A', Properties: {}, UpdatePolicy: { By: { Ref: to } } });
    expect(circleIn({ Resources: { One: refers('Two'), Two: refers('One') }, Outputs: {} })).toEqual(['One', 'Two']);
  });

  test('is the same, byte by byte, when it is synthesised again', () => {
    for (const stack of [SKILL_STACK, COACH_STACK]) {
      expect(readFileSync(join(again, `${stack}.template.json`), 'utf8')).toBe(
        readFileSync(join(assembly, `${stack}.template.json`), 'utf8'),
      );
    }
    const shipped = (folder: string) => filesIn(folder).filter((file) => file.startsWith('asset.'));
    expect(shipped(again)).toEqual(shipped(assembly));
    for (const file of shipped(assembly)) {
      expect(readFileSync(join(again, file)).equals(readFileSync(join(assembly, file)))).toBe(true);
    }
  });
});

test('where the project lies changes nothing: no shipped file and no template names its folder', () => {
  const shipped = filesIn(assembly).filter((file) => /^(asset\.|.*\.(template|assets)\.json$)/.test(file));
  expect(shipped.length).toBeGreaterThan(8);
  for (const file of shipped) {
    const content = readFileSync(join(assembly, file));
    expect(content.includes(PROJECT_FOLDER) || content.includes(assembly)).toBe(false);
  }
});

test('no finding of cdk-nag is waved through', () => {
  const sources = filesIn(join(PROJECT_FOLDER, 'infra')).filter((file) => file.endsWith('.ts'));
  const text = sources.map((file) => readFileSync(join(PROJECT_FOLDER, 'infra', file), 'utf8')).join('\n');
  expect(text).toContain('AwsSolutionsChecks');
  expect(text).not.toMatch(/\.acknowledge\(|NagSuppressions|cdk_nag/);
});

/** What other settings give, by stack; in this process and without the rules, which have judged the stacks above. */
function stacksOf(change: Partial<Settings>, context: Partial<PassContext> = {}): ReadonlyMap<string, Template> {
  process.env['CDK_VALIDATION'] = 'false';
  const folder = newFolder();
  const settings = { ...EXAMPLE, ...change };
  const app = new App({ outdir: folder });
  const known = { skillId: SKILL_ID, endpoint: 'dev', liveVersions: {}, secretVersion: undefined, ...context } as const;
  addStacks(app, settings, known, {
    functionFolder: assetFolder(assembly, coachIn(template).Properties['Code']),
    packageFolder,
  });
  app.synth();
  const files = readdirSync(folder).filter((file) => file.endsWith('.template.json'));
  const read = files.map(
    (file) => [file.replace('.template.json', ''), readTemplate(folder, file.replace('.template.json', ''))] as const,
  );
  rmSync(folder, { recursive: true });
  return new Map(read);
}

const alarmIn = (from: Template, name: string) => {
  const alarms = resourcesOf(from, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);
  const alarm = alarms.find(({ AlarmName }) => String(AlarmName).endsWith(`-${name}`));
  if (!alarm) throw new Error(`there is no alarm ${name}`);
  return alarm;
};

describe('another owner, with other settings', () => {
  let stacks: ReadonlyMap<string, Template>;
  const coachOf = (region: string): Template =>
    stacks.get(`steady-coach-prod-${region}`) ?? { Resources: {}, Outputs: {} };

  beforeAll(() => {
    stacks = stacksOf(
      {
        region: 'us-west-2',
        regionEU: 'eu-west-1',
        regionFE: 'ap-northeast-1',
        tableNameEU: 'europe-as-it-was',
        logRetentionDays: RetentionDays.ONE_WEEK,
        reservedConcurrency: 5,
        audioDelayMs: 1800,
        metrics: 'on',
        busyFromUtcHour: 14,
        busyToUtcHour: 3,
      },
      { liveVersions: { 'us-west-2': '7' }, secretVersion: 'v2' },
    );
  }, 60_000);

  test('may reserve concurrency, tune the sound, and choose how long logs stay', () => {
    const coach = coachIn(coachOf('us-west-2')).Properties;
    expect(coach['ReservedConcurrentExecutions']).toBe(5);
    expect(coach['Environment']).toMatchObject({ Variables: { AUDIO_DELAY_MS: '1800', METRICS: 'on' } });
    const logs = resourcesOf(coachOf('us-west-2'), 'AWS::Logs::LogGroup');
    expect(logs.map(([, { Properties }]) => Properties['RetentionInDays'])).toEqual([7]);
  });

  test('answers each part of the world where its people live, and keeps their progress there', () => {
    expect([...stacks.keys()].sort()).toEqual([
      'steady-coach-prod-ap-northeast-1',
      'steady-coach-prod-eu-west-1',
      'steady-coach-prod-skill',
      'steady-coach-prod-us-west-2',
    ]);
    const skill = JSON.stringify(only('Alexa::ASK::Skill', stacks.get('steady-coach-prod-skill')).Properties);
    const regions = (part: string) =>
      new RegExp(`"${part}":\\{"endpoint":\\{"uri":[^}]*\\}[^}]*:lambda:([a-z0-9-]+):`).exec(skill)?.[1];
    expect([regions('NA'), regions('EU'), regions('FE')]).toEqual(['us-west-2', 'eu-west-1', 'ap-northeast-1']);
    for (const region of ['us-west-2', 'ap-northeast-1']) {
      const [table] = resourcesOf(coachOf(region), 'AWS::DynamoDB::GlobalTable');
      expect(table?.[1].Properties['Replicas']).toMatchObject([{ Region: region }]);
    }
  });

  test('goes on with a table that is there already', () => {
    const europe = coachOf('eu-west-1');
    expect(resourcesOf(europe, 'AWS::DynamoDB::GlobalTable')).toEqual([]);
    expect(coachIn(europe).Properties['Environment']).toMatchObject({ Variables: { TABLE_NAME: 'europe-as-it-was' } });
    expect(JSON.stringify(resourcesOf(europe, 'AWS::IAM::Role'))).toContain('table/europe-as-it-was');
  });

  test('one budget watches the account', () => {
    const budgets = [...stacks.values()].flatMap((stack) => resourcesOf(stack, 'AWS::Budgets::Budget'));
    expect(budgets).toHaveLength(1);
  });

  test('people keep the version that they have', () => {
    const aliases = resourcesOf(coachOf('us-west-2'), 'AWS::Lambda::Alias').map(([, { Properties }]) => Properties);
    expect(aliases.find(({ Name }) => Name === 'live')?.['FunctionVersion']).toBe('7');
    expect(aliases.find(({ Name }) => Name === 'dev')?.['FunctionVersion']).toMatchObject({
      'Fn::GetAtt': expect.anything() as unknown,
    });
  });

  test('silence is an alarm in the hours that are busy, also over midnight', () => {
    const [judged] = alarmIn(coachOf('us-west-2'), 'Silence')['Metrics'] as { Expression: string }[]; // the expression comes first
    expect(judged?.Expression).toBe('IF((HOUR(always) >= 14 OR HOUR(always) < 3) AND SUM([always, calls]) < 1, 1, 0)');
    expect(readFileSync(join(PROJECT_FOLDER, 'docs/operations.md'), 'utf8')).toContain('### Silence\n');
  });

  test('credentials that were exchanged are read again', () => {
    const { AuthenticationConfiguration } = only('Alexa::ASK::Skill', stacks.get('steady-coach-prod-skill')).Properties;
    expect(JSON.stringify(AuthenticationConfiguration)).toContain(':SecretString:refreshToken::v2}}');
  });
});

describe('two stages in one account', () => {
  /** Whatever AWS refuses to have twice in an account and region. */
  const namesIn = (stacks: ReadonlyMap<string, Template>): readonly string[] =>
    [...stacks].flatMap(([stack, { Resources }]) => [
      `stack ${stack}`,
      ...Object.values(Resources).flatMap(({ Type, Properties }) =>
        Object.entries(Properties)
          .concat(Object.entries(Properties['Budget'] ?? {}))
          .filter(
            ([key, value]) =>
              /^(\w*Name|DashboardName)$/.test(key) && typeof value === 'string' && key !== 'DeploymentConfigName',
          )
          .filter(([key]) => !(Type === 'AWS::Lambda::Alias' || (Type === 'AWS::SNS::Topic' && key === 'DisplayName')))
          .map(([key, value]) => `${Type} ${key} ${String(value)}`),
      ),
    ]);

  let prod: ReadonlyMap<string, Template>;
  let dev: ReadonlyMap<string, Template>;

  beforeAll(() => {
    prod = stacksOf({ githubRepository: REPOSITORY });
    dev = stacksOf({ githubRepository: REPOSITORY, stage: 'dev' });
  }, 60_000);

  test('share no name', () => {
    const [ofProd, ofDev] = [namesIn(prod), namesIn(dev)];
    expect(ofDev).toHaveLength(ofProd.length);
    expect(ofProd.length).toBeGreaterThan(20);
    expect(ofProd.filter((name) => ofDev.includes(name))).toEqual([]);
    for (const name of ofDev) expect(name).toContain('dev');
    const [all, others] = [Object.values(namesOf('prod')), Object.values(namesOf('dev'))];
    expect(all.filter((name) => others.includes(name))).toEqual([]);
  });

  test('know nothing of each other: no figure, no permission and no endpoint of the one is in the other', () => {
    expect([...dev.keys()].sort()).toEqual([
      'steady-coach-dev-github',
      'steady-coach-dev-skill',
      'steady-coach-dev-us-east-1',
    ]);
    for (const [name, stack] of dev)
      expect(name + JSON.stringify(stack)).not.toMatch(/steady-coach-prod|SteadyCoach\/prod/);
    for (const [name, stack] of prod)
      expect(name + JSON.stringify(stack)).not.toMatch(/steady-coach-dev|SteadyCoach\/dev/);
    const ofDev = dev.get('steady-coach-dev-us-east-1') ?? { Resources: {}, Outputs: {} };
    expect(coachIn(ofDev).Properties['Environment']).toMatchObject({ Variables: { STAGE: 'dev' } });
    const spaces = JSON.stringify(ofDev).match(/"(?:Metric)?Namespace":"SteadyCoach[^"]*"/g) ?? [];
    expect(spaces.length).toBeGreaterThan(10);
    for (const space of spaces) expect(space).toContain('"SteadyCoach/dev"');
  });

  test('are opened by names of their own', () => {
    const folder = newFolder();
    packageSkill({ ...EXAMPLE, stage: 'dev' }, folder);
    const invocationOf = (from: string) =>
      (json(join(from, 'interactionModels/custom/en-US.json')) as InteractionModel).interactionModel.languageModel
        .invocationName;
    expect([invocationOf(folder), invocationOf(packageFolder)]).toEqual(['steady coach dev', 'steady coach']);
    // And listed by names of their own, in each locale.
    const listed = (from: string) =>
      Object.values(
        (json(join(from, 'skill.json')) as { manifest: { publishingInformation: { locales: Record<string, object> } } })
          .manifest.publishingInformation.locales,
      );
    for (const page of listed(packageFolder)) expect(page).toMatchObject({ name: 'Steady Coach' });
    for (const page of listed(folder)) {
      expect(page).toMatchObject({
        name: 'Steady Coach dev',
        examplePhrases: [
          'Alexa, open steady coach dev',
          'Alexa, ask steady coach dev to count twelve push ups',
          expect.stringContaining('steady coach dev') as string,
        ],
      });
    }
    rmSync(folder, { recursive: true });
  });
});

test('before there is a function, the skill is made alone, without an endpoint', () => {
  const stacks = stacksOf({}, { skillId: undefined, endpoint: undefined });
  expect([...stacks.keys()]).toEqual([SKILL_STACK]);
  const { SkillPackage } = only('Alexa::ASK::Skill', stacks.get(SKILL_STACK)).Properties;
  expect(SkillPackage).not.toHaveProperty('Overrides');
  expect(json(join(packageFolder, 'skill.json'))).not.toHaveProperty('manifest.apis.custom.endpoint');
}, 60_000);

test('a skill that was there before is no part of a stack', () => {
  const stacks = stacksOf({ skillId: SKILL_ID });
  expect([...stacks.keys()]).toEqual([COACH_STACK]);
}, 60_000);

describe('least privilege', () => {
  interface Statement {
    readonly Action: string | readonly string[];
    readonly Resource?: unknown;
  }
  interface Policy {
    readonly PolicyDocument: { readonly Statement: readonly Statement[] };
  }

  function statements(): readonly Statement[] {
    return [template, skillTemplate]
      .flatMap(({ Resources }) => Object.values(Resources))
      .flatMap(({ Type, Properties }) =>
        Type === 'AWS::IAM::Role' ? ((Properties['Policies'] ?? []) as Policy[]) // as CloudFormation writes a role
        : Type === 'AWS::IAM::Policy' ? [Properties as unknown as Policy] // and a policy
        : [],
      )
      .flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
  } // oxfmt-ignore

  test('these actions and no others are allowed, each on one resource', () => {
    const allowed = statements().flatMap(({ Action, Resource }) =>
      [Action].flat().flatMap((action) => [Resource].flat().map((one) => `${action} on ${JSON.stringify(one)}`)),
    );
    const coach = `{"Fn::GetAtt":["${idOf('AWS::Lambda::Function')}","Arn"]}`;
    const liveArn = `{"Fn::Join":["",[${coach},":live"]]}`;
    const release = resourcesOf(template, 'AWS::CloudWatch::Alarm').find(([id]) => id.includes('ReleaseFaults'));
    const [table] = resourcesOf(template, 'AWS::DynamoDB::GlobalTable').map(([id]) => `{"Fn::GetAtt":["${id}","Arn"]}`);
    const logs = resourcesOf(template, 'AWS::Logs::LogGroup').map(([id]) => `{"Fn::GetAtt":["${id}","Arn"]}`);
    const readPackage = allowed.filter((line) => line.startsWith('s3:'));

    expect(allowed.filter((line) => !line.startsWith('s3:')).sort()).toEqual(
      [
        ...TABLE_ACTIONS.map((action) => `${action} on ${table ?? ''}`),
        ...logs.flatMap((log) => [`logs:CreateLogStream on ${log}`, `logs:PutLogEvents on ${log}`]),
        ...['GetAlias', 'UpdateAlias'].flatMap((name) => [coach, liveArn].map((on) => `lambda:${name} on ${on}`)),
        `lambda:GetProvisionedConcurrencyConfig on ${liveArn}`,
        `cloudwatch:DescribeAlarms on {"Fn::GetAtt":["${release?.[0] ?? ''}","Arn"]}`,
      ].sort(),
    );
    expect(readPackage).toHaveLength(1);
    expect(readPackage[0]).toMatch(/^s3:GetObject on .*[0-9a-f]{64}\.zip/);
  });

  test('the workflows of one repository may deploy when their environment has approved, and otherwise only compare', () => {
    const roles = resourcesOf(readTemplate(assembly, 'steady-coach-prod-github'), 'AWS::IAM::Role').map(
      ([, { Properties }]) => JSON.stringify(Properties),
    );
    const of = (name: string) =>
      roles.find((role) => role.includes(`"RoleName":"steady-coach-prod-github-${name}"`)) ?? '';
    expect(roles).toHaveLength(2);
    expect(of('compares')).toContain(`"token.actions.githubusercontent.com:sub":"repo:${REPOSITORY}:pull_request"`);
    expect(of('deploys')).toContain(`"token.actions.githubusercontent.com:sub":"repo:${REPOSITORY}:environment:prod"`);
    // Who compares can neither change anything nor see a secret.
    expect(of('compares')).not.toMatch(/-deploy-role|file-publishing|GetSecretValue/);
    expect(of('deploys')).toMatch(/-deploy-role.*GetSecretValue/);
    // A stack that is there has an id behind its name; of one that is not, AWS asks for "*".
    for (const name of ['steady-coach-prod', 'steady-coach-prod-skill']) {
      for (const region of ['us-east-1', 'eu-west-1']) {
        const stack = `:cloudformation:${region}:",{"Ref":"AWS::AccountId"},":stack/${name}/`;
        for (const role of roles) expect(role).toContain(`${stack}?"`);
        for (const role of roles) expect(role).toContain(`${stack}????????-????-????-????-????????????"`);
      }
    }
    // Which code wrote a table may be read, what people did may not.
    expect(of('compares')).not.toMatch(/dynamodb:(Scan|Query|Get)/);
    expect(of('deploys')).toMatch(
      /"dynamodb:Attributes":\["sk","schema"\].*"dynamodb:Scan"|"dynamodb:Scan".*"dynamodb:Attributes":\["sk","schema"\]/,
    );
    for (const role of roles) expect(role).not.toMatch(/"Resource":"\*"|:\*|\/\*/);
    const [, seconds] = /role-duration-seconds: (\d+)/.exec(
      readFileSync(join(PROJECT_FOLDER, '.github/workflows/deploy.yml'), 'utf8'),
    ) ?? [''];
    expect(of('deploys')).toContain(`"MaxSessionDuration":${seconds ?? ''}`);
  });

  test('no managed policy widens a role', () => {
    for (const [, { Properties }] of resourcesOf(template, 'AWS::IAM::Role')) {
      expect(Properties).not.toHaveProperty('ManagedPolicyArns');
    }
  });

  test('the function may do to the table exactly what the store does', () => {
    const store = readFileSync(join(PROJECT_FOLDER, 'lambda/store/dynamo-store.ts'), 'utf8');
    // What the document client calls its commands, and the API its actions.
    const action = { Get: 'GetItem', Put: 'PutItem', BatchWrite: 'BatchWriteItem', paginateQuery: 'Query' };
    const used = [...store.matchAll(/new (\w+)Command\(|(paginateQuery)\(/g)].map(
      ([, command, query]) => `dynamodb:${action[(command ?? query) as keyof typeof action]}`, // undefined if it is another
    );
    expect([...TABLE_ACTIONS].sort()).toEqual([...new Set(used)].sort());
  });
});

describe('secrets', () => {
  test('credentials are references into Secrets Manager, and none is in any file', () => {
    const { AuthenticationConfiguration } = only('Alexa::ASK::Skill', skillTemplate).Properties;
    expect(AuthenticationConfiguration).toEqual({
      ClientId: '{{resolve:secretsmanager:steady-coach/alexa:SecretString:clientId::}}',
      ClientSecret: '{{resolve:secretsmanager:steady-coach/alexa:SecretString:clientSecret::}}',
      RefreshToken: '{{resolve:secretsmanager:steady-coach/alexa:SecretString:refreshToken::}}',
    });
    for (const file of filesIn(assembly).filter((name) => /\.(json|js|map)$/.test(name))) {
      // Login with Amazon's client ids, client secrets and refresh tokens, and AWS access keys.
      expect(readFileSync(join(assembly, file), 'utf8')).not.toMatch(
        /amzn1\.application-oa2-client\.[0-9a-f]|amzn1\.oa2-cs\.|Atzr\||AKIA[0-9A-Z]{16}/,
      );
    }
  });

  test('what the owner has in the environment is in no file and in no line', () => {
    const files = filesIn(again);
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) expect(readFileSync(join(again, file)).includes(MARKER)).toBe(false);
    expect(printed).not.toContain(MARKER);
  });

  test('the outputs name the skill, its endpoint, the table and the newest version, and nothing else', () => {
    expect(skillTemplate.Outputs).toEqual({
      SkillId: { Value: { Ref: idOf('Alexa::ASK::Skill', skillTemplate) } },
      Endpoint: { Value: 'dev' },
    });
    expect(template.Outputs).toEqual({
      TableName: { Value: { Ref: idOf('AWS::DynamoDB::GlobalTable') } },
      NewestVersion: { Value: { 'Fn::GetAtt': [idOf('AWS::Lambda::Version'), 'Version'] } },
    });
  });
});

describe('the skill package', () => {
  test("lies where Amazon's own tools look for it, as it would be deployed", () => {
    const folder = join(PROJECT_FOLDER, 'skill-package');
    const { profiles } = json(join(PROJECT_FOLDER, 'ask-resources.json')) as {
      profiles: { default: { skillMetadata: { src: string } } };
    };
    expect(join(PROJECT_FOLDER, profiles.default.skillMetadata.src)).toBe(folder);
    expect(filesIn(folder)).toEqual(filesIn(packageFolder));
    for (const file of filesIn(folder)) {
      expect(readFileSync(join(folder, file)).equals(readFileSync(join(packageFolder, file)))).toBe(true);
    }
  });

  test('is zipped with the manifest, a model per locale and two icons at their places', () => {
    expect(filesIn(packageFolder)).toEqual(
      [
        'assets/images/steady-coach-108.png',
        'assets/images/steady-coach-512.png',
        ...readLocales().map((locale) => `interactionModels/custom/${locale}.json`),
        'skill.json',
      ].sort(),
    );
    const { files } = json(join(assembly, `${SKILL_STACK}.assets.json`)) as {
      files: Record<string, { source: { packaging: string } }>;
    };
    const hash = packageFolder.slice(-64);
    expect(files[hash]?.source.packaging).toBe('zip');
  });

  test("the manifest, as the first pass sends it and with the endpoint it gets, keeps to Amazon's schema", () => {
    const { manifest } = json(join(packageFolder, 'skill.json')) as { manifest: { apis: { custom: object } } };
    manifestSchema({ manifest });
    expect(manifestSchema.errors).toBeNull();
    // Events without somebody who hears them are refused.
    manifestSchema({ manifest: { ...manifest, events: { subscriptions: [{ eventName: 'SKILL_DISABLED' }] } } });
    expect(manifestSchema.errors).toMatchObject([{ params: { missingProperty: 'endpoint' } }]);
    const arn = 'arn:aws:lambda:us-east-1:123456789012:function:coach';
    const people = ['default', 'EU', 'FE'] as const;
    const answering = endpoints(people.map((part) => ({ people: part, arn })));
    const deployed = {
      ...manifest,
      apis: { custom: { ...manifest.apis.custom, ...answering.apis.custom } },
      events: answering.events,
    };
    manifestSchema({ manifest: deployed });
    expect(manifestSchema.errors).toBeNull();
    screenSchema({ type: 'ALEXA_PRESENTATION_APL', supportedViewports: VIEWPORTS });
    expect(screenSchema.errors).toBeNull();
    manifestSchema({ manifest: { ...deployed, publishingInformation: { locale: {} } } });
    expect(manifestSchema.errors).not.toBeNull();
  });

  test.each(readLocales())("the model of %s keeps to Amazon's schema", (locale) => {
    modelSchema(json(join(packageFolder, `interactionModels/custom/${locale}.json`)));
    expect(modelSchema.errors).toBeNull();
    expect(json(join(packageFolder, `interactionModels/custom/${locale}.json`))).toEqual(readModel(locale));
  });

  test('asks for exactly the permissions that the code uses', () => {
    const folder = assetFolder(assembly, coachIn(template).Properties['Code']);
    const code = filesIn(folder).filter((file) => file.endsWith('.js'));
    const bundle = code.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
    const used = new Set(
      [...bundle.matchAll(/alexa::[a-z_]+(?::[a-z_]+)*:(?:read|readwrite|write)\b/g)].map(([scope]) => scope),
    );
    expect([...used].sort()).toEqual([...PERMISSIONS].sort());
  });

  test('the icons are what their drawing gives, at 108 and 512 pixels', async () => {
    for (const [width, png] of await drawIcons()) {
      const stored = readFileSync(iconFile(width));
      expect(stored.equals(png)).toBe(true);
      // Width and height of a PNG are two 32-bit numbers from byte 16.
      expect([stored.readUInt32BE(16), stored.readUInt32BE(20)]).toEqual([width, width]);
    }
  });
});
