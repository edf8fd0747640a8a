/** Before anything is sent: each setting that is missing or malformed, and each thing that the account lacks, is named in plain words. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { askAlexa, sendPackage } from '../infra/deployment/alexa-api';
import { askAws } from '../infra/deployment/aws-and-alexa';
import type { Look } from '../infra/deployment/cloud';
import { missingIn } from '../infra/deployment/preflight';
import { parseSettings, readSettings, refuseExample, type Settings } from '../infra/settings';
import { contextArguments, readContext, type PassContext } from '../infra/stacks';
import { openPretendAccount } from './pretend-account';
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
    ['stage', undefined, /^stage is missing: two to twelve small letters/],
    ['stage', 'Prod-1', /^stage is "Prod-1", but must be two to twelve small letters/],
    ['stage', 'echo', /^stage is "echo", but must be .*no word that Alexa keeps for herself/],
    ['stage', 'start', /^stage is "start", but must be .*no word that Alexa keeps for herself/],
    ['skillId', 'amzn1.ask.skill.1', /^skillId is "amzn1\.ask\.skill\.1", but must be the id of your own skill/],
    ['tableName', 'a b', /^tableName is "a b", but must be the name of a table/],
    ['audioDelayMs', -1, /^audioDelayMs is -1, but must be milliseconds from 0 to 10000/],
    ['audioDelayMs', '1800', /^audioDelayMs is "1800", but must be/],
    ['metrics', 'yes', /^metrics is "yes", but must be one of on, off/],
    ['ownerName', '[your name]', /^ownerName is "\[your name\]", but must be your name or company/],
    ['ownerCountry', undefined, /^ownerCountry is missing/],
    ['countries', ['usa'], /^countries is \["usa"\], but must be a list of two-letter country codes/],
    ['githubRepository', 'mine', /^githubRepository is "mine", but must be owner\/name/],
    ['busyFromUtcHour', 24, /^busyFromUtcHour is 24, but must be an hour from 0 to 23/],
  ])('%s = %p is refused by name', (name, value, refusal) => {
    expect(() => parseSettings({ ...good, [name]: value })).toThrow(refusal);
  });

  test.each<[Partial<Settings>, RegExp]>([
    [{ regionEU: 'us-east-1' }, /^regionEU is the same as region/],
    [{ regionEU: 'eu-west-1', regionFE: 'eu-west-1' }, /^regionFE is the same as regionEU/],
    [{ tableNameEU: 'theirs' }, /^tableNameEU is a table of regionEU, which is missing/],
    [{ tableNameFE: 'theirs' }, /^tableNameFE is a table of regionFE, which is missing/],
    [{ busyFromUtcHour: 8 }, /^busyToUtcHour is missing/],
    [{ busyToUtcHour: 8 }, /^busyFromUtcHour is missing/],
    [{ busyFromUtcHour: 8, busyToUtcHour: 8 }, /no hour is busy/],
    [{ busyFromUtcHour: 8, busyToUtcHour: 20, metrics: 'off' }, /^metrics is "off", but/],
    [
      { stage: 'dev', tableName: 'steady-coach-prod' },
      /^tableName is "steady-coach-prod", .* of the stage prod, not of dev/,
    ],
    [
      { regionEU: 'eu-west-1', tableNameEU: 'steady-coach-dev-restored' },
      /^tableNameEU is "steady-coach-dev-restored", .* of the stage dev, not of prod/,
    ],
    [{ termsOfUseUrl: good.privacyPolicyUrl }, /^termsOfUseUrl is the same as privacyPolicyUrl/],
  ])('%j contradicts itself, and is refused by name', (change, refusal) => {
    expect(() => parseSettings({ ...good, ...change })).toThrow(refusal);
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

describe('what CDK is told by hand', () => {
  const read = (context: Readonly<Record<string, unknown>>) => readContext((name) => context[name]);

  test('is what a pass hands over', () => {
    const pass: PassContext = {
      skillId: 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000',
      endpoint: 'dev',
      liveVersions: { 'us-east-1': '7', 'eu-west-1': '12' },
      secretVersion: 'f3b0-1',
    };
    const told = contextArguments(pass).filter((word) => word !== '--context');
    expect(
      read(
        Object.fromEntries(
          told.map((pair) => [/^\w+/.exec(pair)?.[0] ?? '', pair.slice(pair.indexOf('=') + 1)] as const),
        ),
      ),
    ).toEqual(pass);
    expect(read({})).toEqual({ liveVersions: {} });
  });

  test.each([
    ['endpoint', 'beta', /^The context endpoint is "beta", but must be one of live, dev\.$/],
    ['skillId', 'abc', /^The context skillId is "abc", but must be a skill's id\.$/],
    ['liveVersions', 'us-east-1', /^The context liveVersions is "us-east-1", but must be REGION=VERSION/],
    ['liveVersions', 'moon-1=7', /^The context liveVersions is "moon-1=7", but must be REGION=VERSION/],
    ['secretVersion', 7, /^The context secretVersion is 7, but must be the version of a secret\.$/],
  ])('%s = %p is refused by name', (name, value, refusal) => {
    expect(() => read({ [name]: value })).toThrow(refusal);
  });
});

describe('before a deployment', () => {
  const settings = readSettings(join(PROJECT_FOLDER, 'infra/example-settings.json'));
  const account = (more: Partial<Look> = {}): Look => ({
    ...openPretendAccount(settings, { functionFolder: '', packageFolder: '' }),
    ...more,
  });
  const secret = (text: string) => () => Promise.resolve(text);

  test('nothing is missing in an account that is prepared', async () => {
    expect(await missingIn(settings, account())).toEqual([]);
  });

  test('credentials come first', async () => {
    const missing = await missingIn(settings, account({ hasCredentials: () => Promise.resolve(false) }));
    expect(missing).toEqual([expect.stringMatching(/^AWS credentials: run "aws configure"/)]);
  });

  test.each([
    ['', 'The secret "steady-coach/alexa" in us-east-1'],
    ['not json', 'The secret "steady-coach/alexa" in us-east-1'],
    ['{"clientId":"hush","clientSecret":"b"}', 'refreshToken in the secret'],
    ['{"clientId":"hush","clientSecret":"b","refreshToken":""}', 'refreshToken in the secret'],
  ])('a secret %p is asked for without repeating it', async (text, request) => {
    const missing = await missingIn(settings, account({ secret: secret(text) }));
    expect(missing).toEqual([expect.stringContaining(request)]);
    expect(missing.join()).not.toContain('hush');
  });

  test('a region without the CDK bootstrap is told how to get it', async () => {
    const missing = await missingIn(settings, account({ isBootstrapped: () => Promise.resolve(false) }));
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
  /** What the last request of each operation said. */
  const asked = new Map<string, string>();

  beforeAll(async () => {
    server = createServer((request, response) => {
      const target = String(request.headers['x-amz-target']);
      const [status, body] = answers[target] ?? [500, {}];
      let text = '';
      request.on('data', (part: Buffer) => (text += part.toString()));
      request.on('end', () => {
        asked.set(target, text);
        response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
      });
    });
    // A busy process would meet connections that were closed meanwhile.
    server.keepAliveTimeout = 600_000;
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
  /** The parts of AWS whose answers are not JSON, and Alexa, are the pretend account's. */
  const ask = () => {
    const { hasCredentials, secret, isBootstrapped } = askAws(settings);
    const rest = openPretendAccount(settings, { functionFolder: '', packageFolder: '' });
    return missingIn(settings, { ...rest, hasCredentials, secret, isBootstrapped });
  };

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

  test('of a table it reads which code wrote it, and nothing else', async () => {
    const name = 'DynamoDB_20120810';
    answers = {
      [`${name}.DescribeTable`]: [200, { Table: { TableName: 't' } }],
      [`${name}.DescribeContinuousBackups`]: [200, {}],
      [`${name}.DescribeTimeToLive`]: [200, {}],
      [`${name}.Scan`]: [200, { Items: [{ schema: { N: '99' } }, {}] }],
    };
    expect(await askAws(settings).table('us-east-1', 't')).toMatchObject({ schemas: [99] });
    const request = JSON.parse(asked.get(`${name}.Scan`) ?? '') as Record<string, unknown>;
    expect(request).toMatchObject({ TableName: 't', ProjectionExpression: '#schema' });
    expect(request['ExpressionAttributeNames']).toEqual({ '#schema': 'schema' });
    // Just these two attributes are what a workflow may ask for.
    expect(request['FilterExpression']).toBe('contains(sk, :now) AND #schema > :known');
    expect(readFileSync(join(PROJECT_FOLDER, 'infra/github-stack.ts'), 'utf8')).toContain("['sk', 'schema']");
    answers = { ...answers, [`${name}.DescribeTable`]: [400, { __type: 'ResourceNotFoundException', message: 'no' }] };
    expect(await askAws(settings).table('us-east-1', 't')).toBeUndefined();
  });

  test('half a secret is named by its key, without its values', async () => {
    answers = { ...prepared, [SECRET]: [200, { SecretString: '{"clientId":"hush"}' }] };
    const missing = (await ask()).join();
    expect(missing).toMatch(/^clientSecret in the secret .*refreshToken in the secret/);
    expect(missing).not.toContain('hush');
  });
});

describe("Alexa's own API", () => {
  const settings = readSettings(join(PROJECT_FOLDER, 'infra/example-settings.json'));
  const credentials = { clientId: 'id', clientSecret: 'hush', refreshToken: 'hush' };
  const SKILL = 'amzn1.ask.skill.33333333-3333-3333-3333-333333333333';
  const arn = 'arn:aws:lambda:us-east-1:123456789012:function:steady-coach-prod:dev';
  let server: Server;
  let at: { api: string; login: string };
  let asked: string[] = [];
  let uploaded: Buffer = Buffer.alloc(0);
  let imported: object = {};

  beforeAll(async () => {
    server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const call = `${request.method ?? ''} ${request.url ?? ''}`;
        asked.push(call);
        const answer = (status: number, body: object, headers = {}) => {
          response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
        };
        if (call === 'POST /auth/O2/token') answer(200, { access_token: 'token', expires_in: 3600 });
        else if (call === 'GET /v1/vendors') answer(200, { vendors: [{ id: settings.vendorId }] });
        else if (call.startsWith('GET /v1/skills?')) answer(200, listed(call));
        else if (call === 'POST /v1/skills/uploads') answer(201, { uploadUrl: `${at.api}/put-here` });
        else if (call === 'PUT /put-here') {
          uploaded = Buffer.concat(parts);
          answer(200, {});
        } else if (call.endsWith('/imports')) answer(202, {}, { location: '/v1/skills/imports/one' });
        else if (call === 'GET /v1/skills/imports/one') answer(200, imported);
        else answer(404, { message: `nobody knows ${call}` });
      });
    });
    // A busy process would meet connections that were closed meanwhile.
    server.keepAliveTimeout = 600_000;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo; // it listens on a port
    at = { api: `http://127.0.0.1:${port}`, login: `http://127.0.0.1:${port}` };
  });

  /** With an id just that skill; otherwise two pages. */
  const listed = (call: string): object => {
    if (call.includes(SKILL)) return { skills: [{ skillId: SKILL }] };
    if (call.includes('nextToken=second')) return { skills: [{ skillId: 'two' }], isTruncated: false };
    return { skills: [{ skillId: 'one' }], isTruncated: true, nextToken: 'second' };
  };

  beforeEach(() => {
    asked = [];
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('says whose a skill is', async () => {
    expect(await askAlexa(at).vendors(credentials)).toEqual({ vendors: [{ id: settings.vendorId }] });
    expect(await askAlexa(at).skillsOf(credentials, settings.vendorId, SKILL)).toEqual([{ skillId: SKILL }]);
    expect(asked.at(-1)).toContain(`vendorId=${settings.vendorId}`);
    expect(asked.at(-1)).toContain(SKILL);
  });

  test('names all skills, also those on the next page', async () => {
    const skills = await askAlexa(at).skillsOf(credentials, settings.vendorId);
    expect(skills).toEqual([{ skillId: 'one' }, { skillId: 'two' }]);
  });

  test('takes the package of a skill that is no part of a stack, with its endpoint inside', async () => {
    imported = { status: 'SUCCEEDED' };
    expect(await sendPackage(credentials, settings, SKILL, [{ people: 'default', arn }], at)).toBe(true);
    const files = unzipSync(new Uint8Array(uploaded));
    expect(Object.keys(files)).toContain('interactionModels/custom/en-US.json');
    const text = Buffer.from(files['skill.json'] ?? []).toString();
    expect(JSON.parse(text)).toMatchObject({
      manifest: { apis: { custom: { endpoint: { uri: arn } } }, events: { endpoint: { uri: arn } } },
    });
    expect(asked).toContain(`POST /v1/skills/${SKILL}/imports`);
  });

  test('says why it did not take it', async () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    imported = { status: 'FAILED', errors: [{ code: 'INVALID', message: 'the icon is missing' }] };
    expect(await sendPackage(credentials, settings, SKILL, [{ people: 'default', arn }], at)).toBe(false);
    expect(said).toHaveBeenCalledWith('Alexa: INVALID the icon is missing');
    said.mockRestore();
  });

  test('that does not answer is told as it is, without a secret', async () => {
    const nobody = { api: 'http://127.0.0.1:9', login: 'http://127.0.0.1:9' };
    const attempt = askAlexa(nobody).vendors(credentials);
    await expect(attempt).rejects.toThrow(/^Alexa did not answer: /);
    await expect(attempt).rejects.not.toThrow(/hush/);
  });
});
