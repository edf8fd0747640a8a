/** What would be deployed, held to the promises: one stack, least privilege, no secret, Amazon's own schemas. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { App } from 'aws-cdk-lib/core';
import { CoachStack, MEMORY_MB, TABLE_ACTIONS } from '../infra/coach-stack';
import { drawIcons } from '../infra/icons/draw-icons';
import { iconFile } from '../infra/icons/icon-files';
import { readLocales, readModel } from '../infra/interaction-model';
import { PERMISSIONS, VIEWPORTS } from '../infra/manifest';
import { METRIC_NAMES } from '../lambda/alexa/metric-names';
import { readSettings } from '../infra/settings';
import { manifestSchema, modelSchema, screenSchema } from './amazon-schema';
import {
  assetFolder,
  coachIn,
  newFolder,
  PROJECT_FOLDER,
  readTemplate,
  resourcesOf,
  synthesise,
  synthesiseUnchecked,
  type Template,
} from './synthesised';

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
let template: Template;
let packageFolder: string;

beforeAll(async () => {
  [, printed] = await Promise.all([
    // Rejects on any finding of cdk-nag or of CloudFormation's own rules.
    synthesise(assembly),
    synthesiseUnchecked(again, SECRETS),
  ]);
  template = readTemplate(assembly);
  packageFolder = assetFolder(assembly, only('Alexa::ASK::Skill').Properties['SkillPackage']);
}, 120_000);

afterAll(() => {
  rmSync(assembly, { recursive: true });
  rmSync(again, { recursive: true });
});

function only(type: string) {
  const found = resourcesOf(template, type);
  expect(found).toHaveLength(1);
  const [, resource] = found[0] ?? [];
  if (!resource) throw new Error(`The template holds no ${type}.`);
  return resource;
}

function idOf(type: string): string {
  return resourcesOf(template, type)[0]?.[0] ?? '';
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
    // Nothing else: no switch that reads the source map at every start, and the id comes in the last step.
    expect(coachIn(template).Properties['Environment']).toEqual({
      Variables: { TABLE_NAME: { Ref: idOf('AWS::DynamoDB::GlobalTable') } },
    });
    expect(coachIn(template).Properties).not.toHaveProperty('ReservedConcurrentExecutions');
    const files = filesIn(assetFolder(assembly, coachIn(template).Properties['Code']));
    const code = files.filter((name) => name.endsWith('.js'));
    expect(code).toContain('index.js');
    expect(files).toEqual(code.flatMap((name) => [name, `${name}.map`]));
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
      SSESpecification: { SSEEnabled: true },
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
    expect(logs.map(([, { Properties }]) => Properties['RetentionInDays'])).toEqual([30, 30]);
    const functions = resourcesOf(template, 'AWS::Lambda::Function').map(([, { Properties }]) => Properties);
    for (const { LoggingConfig } of functions) expect(LoggingConfig).toHaveProperty('LogGroup');
  });

  test('lets Alexa call for this skill alone, when the deployment has ended', () => {
    expect(only('AWS::Lambda::Permission').Properties).toMatchObject({
      Action: 'lambda:InvokeFunction',
      Principal: 'alexa-appkit.amazon.com',
      EventSourceToken: { Ref: idOf('Alexa::ASK::Skill') },
    });
    const text = (type: string) => JSON.stringify(only(type).Properties);
    expect(text('Custom::Bootstrap')).toContain('addPermission');
    expect(text('Custom::CloseBootstrap')).toContain('removePermission');
    expect(text('Custom::TellTheFunction')).toContain('SKILL_ID');
    expect(only('Alexa::ASK::Skill').DependsOn).toContain(idOf('Custom::Bootstrap'));
    expect(only('Custom::CloseBootstrap').DependsOn).toContain(idOf('AWS::Lambda::Permission'));
    expect(only('Custom::TellTheFunction').DependsOn).toContain(idOf('Custom::CloseBootstrap'));
  });

  test('a rollback never opens the function again: the open permission can be made and taken away, not updated', () => {
    const { Create, Update, Delete } = only('Custom::Bootstrap').Properties;
    expect(JSON.stringify(Create)).toContain('addPermission');
    expect(Update).toBeUndefined();
    expect(JSON.stringify(Delete)).toContain('removePermission');
    const closing = only('Custom::CloseBootstrap').Properties;
    expect(closing['Update']).toEqual(closing['Create']);
    // A statement that is gone is what was wanted; any other trouble must stop the deployment.
    for (const call of [Delete, closing['Create']]) {
      expect(JSON.stringify(call)).toContain('"ignoreErrorCodesMatching\\":\\"ResourceNotFoundException\\"');
    }
  });

  test('tells the function the whole of its environment when it adds the id', () => {
    const { Environment, Description } = coachIn(template).Properties as {
      Environment: { Variables: object };
      Description: string;
    };
    const { Create, Update } = only('Custom::TellTheFunction').Properties;
    for (const name of Object.keys(Environment.Variables)) expect(JSON.stringify(Create)).toContain(name);
    expect(Update).toEqual(Create);
    // CloudFormation's update of the function takes the id away; the revision in both brings it back.
    expect(JSON.stringify(Create)).toContain(`\\"Description\\":\\"${Description}\\"`);
  });

  test('hands the skill its package, its endpoint for talk and for events, and keeps it for good', () => {
    const skill = only('Alexa::ASK::Skill');
    const endpoint = { uri: { 'Fn::GetAtt': [expect.stringMatching(/^Coach/), 'Arn'] as unknown[] } };
    expect(skill.DeletionPolicy).toBe('RetainExceptOnCreate');
    expect(skill.Properties['SkillPackage']).toMatchObject({
      Overrides: { Manifest: { apis: { custom: { endpoint } }, events: { endpoint } } },
    });
  });

  test.each([
    ['FunctionErrors', { Namespace: 'AWS/Lambda', MetricName: 'Errors', Statistic: 'Sum', Threshold: 1 }],
    ['TurnErrors', { Namespace: 'SteadyCoach', MetricName: 'TurnErrors', Statistic: 'Sum', Threshold: 3 }],
    ['Throttles', { Namespace: 'AWS/Lambda', MetricName: 'Throttles', Statistic: 'Sum', Threshold: 1 }],
    ['SlowTurns', { Namespace: 'AWS/Lambda', MetricName: 'Duration', ExtendedStatistic: 'p95', Threshold: 2000 }],
    ['SaveConflictStorm', { Namespace: 'SteadyCoach', MetricName: 'SaveConflicts', Statistic: 'Sum', Threshold: 20 }],
    ['AudioErrors', { Namespace: 'SteadyCoach', MetricName: 'AudioErrors', Statistic: 'Sum', Threshold: 3 }],
    ['LostSetRate', { Threshold: 2 }],
  ])('rings %s, with a runbook, by mail to the owner', (name, expected) => {
    const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);
    expect(alarms).toHaveLength(7);
    const topic = [{ Ref: idOf('AWS::SNS::Topic') }];
    expect(alarms.find(({ AlarmName }) => AlarmName === `SteadyCoach-${name}`)).toMatchObject({
      ...expected,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: 'notBreaching',
      AlarmActions: topic,
      OKActions: topic,
    });
    expect(readFileSync(join(PROJECT_FOLDER, 'docs/operations.md'), 'utf8')).toContain(`### ${name}\n`);
    expect(only('AWS::SNS::Subscription').Properties).toMatchObject({
      Protocol: 'email',
      Endpoint: 'owner@example.com',
      TopicArn: topic[0],
    });
  });

  test('counts lost sets as a share of the turns, once there are enough of them', () => {
    const [, alarm] = resourcesOf(template, 'AWS::CloudWatch::Alarm').find(([id]) => id.includes('LostSetRate')) ?? [];
    expect(alarm?.Properties['Metrics']).toMatchObject([
      { Expression: 'IF(turns >= 100, 100 * lost / turns, 0)' },
      { Id: 'lost', MetricStat: { Metric: { Namespace: 'SteadyCoach', MetricName: 'LostSets' }, Stat: 'Sum' } },
      { Id: 'turns', MetricStat: { Metric: { Namespace: 'SteadyCoach', MetricName: 'Turns' }, Stat: 'Sum' } },
    ]);
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
      Budget: { BudgetType: 'COST', BudgetLimit: { Amount: 5, Unit: 'USD' }, TimeUnit: 'MONTHLY' },
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
      'Sets lost and saves repeated',
      'A turn, inside the code (ms)',
      'The function (ms)',
      'The table (units)',
    ]);
    for (const name of METRIC_NAMES) expect(text).toContain(name);
  });

  test('is the same, byte by byte, when it is synthesised again', () => {
    expect(readFileSync(join(again, 'SteadyCoach.template.json'), 'utf8')).toBe(
      readFileSync(join(assembly, 'SteadyCoach.template.json'), 'utf8'),
    );
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

describe('another owner, with other settings', () => {
  let other: Template;

  beforeAll(() => {
    // The rules have judged the stack above; here they would only cost time.
    process.env['CDK_VALIDATION'] = 'false';
    const folder = newFolder();
    const settings = {
      ...readSettings(join(PROJECT_FOLDER, 'infra/example-settings.json')),
      vendorId: 'MOTHER00000000',
      region: 'eu-west-1',
      logRetentionDays: RetentionDays.ONE_WEEK,
      reservedConcurrency: 5,
    } as const;
    const app = new App({ outdir: folder });
    const functionFolder = assetFolder(assembly, coachIn(template).Properties['Code']);
    new CoachStack(app, 'SteadyCoach', { settings, functionFolder, packageFolder });
    app.synth();
    other = readTemplate(folder);
    rmSync(folder, { recursive: true });
  }, 60_000);

  test('may reserve concurrency, and chooses the region and how long logs stay', () => {
    expect(coachIn(other).Properties['ReservedConcurrentExecutions']).toBe(5);
    const [, table] = resourcesOf(other, 'AWS::DynamoDB::GlobalTable')[0] ?? [];
    expect(table?.Properties['Replicas']).toMatchObject([{ Region: 'eu-west-1' }]);
    const logs = resourcesOf(other, 'AWS::Logs::LogGroup').map(([, { Properties }]) => Properties['RetentionInDays']);
    expect(logs).toEqual([7, 7]);
  });

  test('whatever changes the function brings the id back: its revision is another one', () => {
    expect(coachIn(other).Properties['Code']).not.toBeUndefined();
    expect(coachIn(other).Properties['Description']).not.toBe(coachIn(template).Properties['Description']);
  });

  test('another vendor means another skill, so the open permission is made anew, as a resource of its own', () => {
    expect(resourcesOf(other, 'Custom::Bootstrap')[0]?.[0]).not.toBe(idOf('Custom::Bootstrap'));
  });
});

describe('least privilege', () => {
  interface Statement {
    readonly Action: string | readonly string[];
    readonly Resource?: unknown;
  }
  interface Policy {
    readonly PolicyDocument: { readonly Statement: readonly Statement[] };
  }

  function statements(): readonly Statement[] {
    return Object.values(template.Resources)
      .flatMap(({ Type, Properties }) =>
        Type === 'AWS::IAM::Role' ? ((Properties['Policies'] ?? []) as Policy[]) // as CloudFormation writes a role
        : Type === 'AWS::IAM::Policy' ? [Properties as unknown as Policy] // and a policy
        : [],
      )
      .flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
  } // oxfmt-ignore

  test('these actions and no others are allowed, each on one resource', () => {
    const allowed = statements().flatMap(({ Action, Resource }) =>
      [Action].flat().map((action) => `${action} on ${JSON.stringify(Resource)}`),
    );
    const coach = `{"Fn::GetAtt":["${resourcesOf(template, 'AWS::Lambda::Function').find(([id]) => id.startsWith('Coach'))?.[0] ?? ''}","Arn"]}`;
    const [table] = resourcesOf(template, 'AWS::DynamoDB::GlobalTable').map(([id]) => `{"Fn::GetAtt":["${id}","Arn"]}`);
    const logs = resourcesOf(template, 'AWS::Logs::LogGroup').map(([id]) => `{"Fn::GetAtt":["${id}","Arn"]}`);
    const readPackage = allowed.filter((line) => line.startsWith('s3:'));

    expect(allowed.filter((line) => !line.startsWith('s3:')).sort()).toEqual(
      [
        ...TABLE_ACTIONS.map((action) => `${action} on ${table ?? ''}`),
        ...logs.flatMap((log) => [`logs:CreateLogStream on ${log}`, `logs:PutLogEvents on ${log}`]),
        ...['AddPermission', 'RemovePermission', 'UpdateFunctionConfiguration'].map(
          (name) => `lambda:${name} on ${coach}`,
        ),
      ].sort(),
    );
    expect(readPackage).toHaveLength(1);
    expect(readPackage[0]).toMatch(/^s3:GetObject on .*[0-9a-f]{64}\.zip/);
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
    const { AuthenticationConfiguration } = only('Alexa::ASK::Skill').Properties;
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

  test('the outputs name the skill and the table, and nothing else', () => {
    expect(template.Outputs).toEqual({
      SkillId: { Value: { Ref: idOf('Alexa::ASK::Skill') } },
      TableName: { Value: { Ref: idOf('AWS::DynamoDB::GlobalTable') } },
    });
  });
});

describe('the skill package', () => {
  test('is zipped with the manifest, a model per locale and two icons at their places', () => {
    expect(filesIn(packageFolder)).toEqual(
      [
        'assets/images/steady-coach-108.png',
        'assets/images/steady-coach-512.png',
        ...readLocales().map((locale) => `interactionModels/custom/${locale}.json`),
        'skill.json',
      ].sort(),
    );
    const { files } = json(join(assembly, 'SteadyCoach.assets.json')) as {
      files: Record<string, { source: { packaging: string } }>;
    };
    const hash = packageFolder.slice(-64);
    expect(files[hash]?.source.packaging).toBe('zip');
  });

  test("the manifest, with the endpoint it gets, keeps to Amazon's schema", () => {
    const { manifest } = json(join(packageFolder, 'skill.json')) as {
      manifest: { apis: { custom: object }; events: object };
    };
    const endpoint = { uri: 'arn:aws:lambda:us-east-1:123456789012:function:coach' };
    const deployed = {
      ...manifest,
      apis: { custom: { ...manifest.apis.custom, endpoint } },
      events: { ...manifest.events, endpoint },
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
