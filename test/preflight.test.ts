/** Before anything is sent: each setting that is missing or malformed, and each thing that the account lacks, is named in plain words. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askAws, missingInAws, type Aws } from '../infra/preflight';
import { parseSettings, readSettings, refuseExample } from '../infra/settings';
import { newFolder, PROJECT_FOLDER } from './synthesised';

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
    ['privacyPolicyUrl', undefined, /^privacyPolicyUrl is missing/],
    ['vendorId', undefined, /^vendorId is missing: .*Settings, My IDs/],
    ['credentialsSecret', undefined, /^credentialsSecret is missing/],
    ['region', undefined, /^region is missing/],
    ['alarmEmail', undefined, /^alarmEmail is missing/],
    ['monthlyBudgetDollars', undefined, /^monthlyBudgetDollars is missing/],
    ['logRetentionDays', undefined, /^logRetentionDays is missing/],
    ['termsOfUseUrl', 'terms.html', /^termsOfUseUrl is "terms\.html", but must be/],
    ['monthlyBudgetDollars', '5', /^monthlyBudgetDollars is "5", but must be/],
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

  test.each(['Atzr|hush', 'amzn1.oa2-cs.v1.hush', 'amzn1.application-oa2-client.hush', 'AKIAHUSHHUSHHUSHHUSH'])(
    'a secret in the wrong place is refused without repeating it: %s',
    (secret) => {
      for (const name of ['credentialsSecret', 'vendorId', 'alarmEmail']) {
        const attempt = () => parseSettings({ ...good, [name]: secret });
        expect(attempt).toThrow(new RegExp(`^${name} holds a secret: keep it in AWS Secrets Manager`));
        expect(attempt).not.toThrow(/hush/i);
      }
    },
  );

  test.each([null, [], 'text', 7])('%p is not settings', (source) => {
    expect(() => parseSettings(source)).toThrow('The settings must be one JSON object.');
  });

  test('a file that is missing or is not JSON is named', () => {
    expect(() => readSettings('/nowhere/settings.json')).toThrow(/^\/nowhere\/settings\.json is missing: copy/);
    expect(() => readSettings(join(PROJECT_FOLDER, 'LICENSE'))).toThrow(/LICENSE is not valid JSON\.$/);
    const folder = newFolder();
    writeFileSync(join(folder, 'mine.json'), `\uFEFF${JSON.stringify(good)}`);
    // Some editors put a mark before the text.
    expect(readSettings(join(folder, 'mine.json'))).toEqual(good);
    rmSync(folder, { recursive: true });
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

describe('what AWS answers', () => {
  const settings = readSettings(join(PROJECT_FOLDER, 'infra/example-settings.json'));
  const ENVIRONMENT = ['AWS_ENDPOINT_URL', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const;
  const before = ENVIRONMENT.map((name) => [name, process.env[name]] as const);
  let server: Server;
  /** What the next requests get: the operation's name -> status and body. */
  let answers: Readonly<Record<string, readonly [number, object]>> = {};

  beforeAll(async () => {
    server = createServer((request, response) => {
      const [status, body] = answers[String(request.headers['x-amz-target'])] ?? [500, {}];
      request.resume().on('end', () => {
        response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo; // it listens on a port
    Object.assign(process.env, {
      AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
    });
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  });

  const SECRET = 'secretsmanager.GetSecretValue';
  const PARAMETER = 'AmazonSSM.GetParameter';
  const prepared = {
    [SECRET]: [200, { SecretString: '{"clientId":"hush","clientSecret":"hush","refreshToken":"hush"}' }],
    [PARAMETER]: [200, { Parameter: { Value: '27' } }],
  } as const;
  const ask = () => missingInAws(settings, askAws(settings.region));

  test('a prepared account lacks nothing', async () => {
    answers = prepared;
    expect(await ask()).toEqual([]);
  });

  test('a secret and a bootstrap that are not there are two things to do, not a failure', async () => {
    answers = {
      [SECRET]: [400, { __type: 'ResourceNotFoundException', message: 'not here' }],
      [PARAMETER]: [400, { __type: 'ParameterNotFound', message: 'not here' }],
    };
    expect(await ask()).toEqual([
      expect.stringMatching(/^The secret "steady-coach\/alexa" in us-east-1 .* See docs\/deploy\.md, step 4\.$/),
      expect.stringMatching(/^The CDK bootstrap of us-east-1: run "npx cdk bootstrap/),
    ]);
  });

  test('a refusal is passed on in the words of AWS, and nothing is sent', async () => {
    answers = { ...prepared, [SECRET]: [400, { __type: 'AccessDeniedException', message: 'not allowed to read it' }] };
    await expect(ask()).rejects.toThrow('AWS did not answer: AccessDeniedException: not allowed to read it');
  });

  test('half a secret is named by its key, without its values', async () => {
    answers = { ...prepared, [SECRET]: [200, { SecretString: '{"clientId":"hush"}' }] };
    const missing = (await ask()).join();
    expect(missing).toMatch(/^clientSecret in the secret .*refreshToken in the secret/);
    expect(missing).not.toContain('hush');
  });
});
