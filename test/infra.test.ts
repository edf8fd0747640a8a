/** What would be deployed, held to the promises: one stack, least privilege, no secret, Amazon's own schemas. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { TABLE_ACTIONS } from '../infra/coach-stack';
import { drawIcons } from '../infra/icons/draw-icons';
import { iconFile } from '../infra/icons/icon-files';
import { readLocales, readModel } from '../infra/interaction-model';
import { PERMISSIONS, VIEWPORTS } from '../infra/manifest';
import { missingInAws, type Aws } from '../infra/preflight';
import { parseSettings, readSettings, refuseExample } from '../infra/settings';
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
let template: Template;
let packageFolder: string;

beforeAll(() => {
  // Throws on any finding of cdk-nag or of CloudFormation's own rules.
  synthesise(assembly);
  synthesiseUnchecked(again);
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
      Timeout: 7,
      Environment: { Variables: { TABLE_NAME: { Ref: idOf('AWS::DynamoDB::GlobalTable') } } },
    });
    expect(coachIn(template).Properties).not.toHaveProperty('ReservedConcurrentExecutions');
    expect(filesIn(assetFolder(assembly, coachIn(template).Properties['Code']))).toEqual(['index.js', 'index.js.map']);
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

  test('tells the function the whole of its environment when it adds the id', () => {
    const { Environment } = coachIn(template).Properties as { Environment: { Variables: object } };
    const call = JSON.stringify(only('Custom::TellTheFunction').Properties['Create']);
    for (const name of Object.keys(Environment.Variables)) expect(call).toContain(name);
  });

  test('hands the skill its package, its endpoint for talk and for events, and keeps it for good', () => {
    const skill = only('Alexa::ASK::Skill');
    const endpoint = { uri: { 'Fn::GetAtt': [expect.stringMatching(/^Coach/), 'Arn'] as unknown[] } };
    expect(skill.DeletionPolicy).toBe('RetainExceptOnCreate');
    expect(skill.Properties['SkillPackage']).toMatchObject({
      Overrides: { Manifest: { apis: { custom: { endpoint } }, events: { endpoint } } },
    });
  });

  test('has an alarm for each trouble, each with a runbook, mailed to the owner', () => {
    const runbooks = readFileSync(join(PROJECT_FOLDER, 'docs/operations.md'), 'utf8');
    const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);
    const names = alarms.map(({ AlarmName }) => String(AlarmName).replace('SteadyCoach-', ''));
    expect(names.sort()).toEqual(
      [
        'AudioErrors',
        'FunctionErrors',
        'LostSetRate',
        'SaveConflictStorm',
        'SlowTurns',
        'Throttles',
        'TurnErrors',
      ].sort(),
    );
    for (const name of names) expect(runbooks).toContain(`### ${name}\n`);
    for (const { AlarmActions } of alarms) expect(AlarmActions).toEqual([{ Ref: idOf('AWS::SNS::Topic') }]);
    expect(only('AWS::SNS::Subscription').Properties).toMatchObject({
      Protocol: 'email',
      Endpoint: 'owner@example.com',
    });
  });

  test('warns before the month costs more than the owner wants', () => {
    expect(only('AWS::Budgets::Budget').Properties).toMatchObject({
      Budget: { BudgetLimit: { Amount: 5, Unit: 'USD' }, TimeUnit: 'MONTHLY' },
    });
  });

  test('draws a dashboard that CloudWatch can read', () => {
    const body = only('AWS::CloudWatch::Dashboard').Properties['DashboardBody'] as { 'Fn::Join': [string, unknown[]] };
    const text = body['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : 'x')).join('');
    const { widgets } = JSON.parse(text) as { widgets: unknown[] };
    expect(widgets).toHaveLength(7);
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
  } // prettier-ignore

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
    const used = [...store.matchAll(/new (\w+)Command\(/g)].map(([, command]) => `dynamodb:${command ?? ''}`);
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
    const bundle = readFileSync(join(assetFolder(assembly, coachIn(template).Properties['Code']), 'index.js'), 'utf8');
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

describe('settings', () => {
  const good = readSettings(join(PROJECT_FOLDER, 'infra/example-settings.json'));

  test.each([
    ['vendorId', 'x1', /^vendorId is "x1", but must be/],
    ['region', 'moon-1', /^region is "moon-1", but must be one of us-east-1/],
    ['alarmEmail', 'nobody', /^alarmEmail is "nobody", but must be an e-mail address/],
    ['monthlyBudgetDollars', 0, /^monthlyBudgetDollars is 0, but must be/],
    ['privacyPolicyUrl', 'http://example.com/', /^privacyPolicyUrl is "http:/],
    ['logRetentionDays', 31, /^logRetentionDays is 31, but must be one of/],
    ['reservedConcurrency', 1.5, /^reservedConcurrency is 1.5, but must be/],
    ['credentialsSecret', '', /^credentialsSecret is "", but must be/],
    ['termsOfUseUrl', undefined, /^termsOfUseUrl is missing/],
    ['clientSecret', 'shh', /^clientSecret is a secret: keep it in AWS Secrets Manager/],
    ['vendorID', 'M123', /^vendorID is not a setting\.$/],
  ])('%s = %p is refused by name', (name, value, refusal) => {
    expect(() => parseSettings({ ...good, [name]: value })).toThrow(refusal);
  });

  test('all that is wrong is said at once, and a secret is never repeated', () => {
    const attempt = () => parseSettings({ clientSecret: 'shh' });
    expect(attempt).toThrow(/vendorId is missing[^]*region is missing[^]*alarmEmail is missing/);
    expect(attempt).not.toThrow(/shh/);
  });

  test.each([null, [], 'text', 7])('%p is not settings', (source) => {
    expect(() => parseSettings(source)).toThrow('The settings must be one JSON object.');
  });

  test('a file that is missing or is not JSON is named', () => {
    expect(() => readSettings('/nowhere/settings.json')).toThrow(/^\/nowhere\/settings\.json is missing: copy/);
    expect(() => readSettings(join(PROJECT_FOLDER, 'LICENSE'))).toThrow(/LICENSE is not valid JSON\.$/);
  });
});

describe('before a deployment', () => {
  const settings = readSettings(join(PROJECT_FOLDER, 'infra/example-settings.json'));
  const account = (more: Partial<Aws> = {}): Aws => ({
    hasCredentials: () => Promise.resolve(true),
    secret: () => Promise.resolve('{"clientId":"a","clientSecret":"b","refreshToken":"c"}'),
    isBootstrapped: () => Promise.resolve(true),
    ...more,
  });

  test('nothing is missing in an account that is prepared', async () => {
    expect(await missingInAws(settings, account())).toEqual([]);
  });

  test('credentials come first', async () => {
    const missing = await missingInAws(settings, account({ hasCredentials: () => Promise.resolve(false) }));
    expect(missing).toEqual([expect.stringMatching(/^AWS credentials: run "aws configure"/)]);
  });

  test.each([
    ['', 'The secret "steady-coach/alexa" in us-east-1'],
    ['not json', 'The secret "steady-coach/alexa" in us-east-1'],
    ['{"clientId":"hush","clientSecret":"b"}', 'refreshToken in the secret'],
    ['{"clientId":"hush","clientSecret":"b","refreshToken":""}', 'refreshToken in the secret'],
  ])('a secret %p is asked for without repeating it', async (secret, request) => {
    const missing = await missingInAws(settings, account({ secret: () => Promise.resolve(secret) }));
    expect(missing).toEqual([expect.stringContaining(request)]);
    expect(missing.join()).not.toContain('hush');
  });

  test('a region without the CDK bootstrap is told how to get it', async () => {
    const missing = await missingInAws(settings, account({ isBootstrapped: () => Promise.resolve(false) }));
    expect(missing).toEqual([expect.stringContaining('npx cdk bootstrap')]);
  });

  test('the example itself is refused, by name', () => {
    expect(() => {
      refuseExample({ ...settings, alarmEmail: 'me@example.org' }, settings);
    }).toThrow(/^vendorId is still the example's\.\nprivacyPolicyUrl/);
  });
});
