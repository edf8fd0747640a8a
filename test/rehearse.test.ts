/** `npm run deploy` itself, as an owner runs it, with the real clients of AWS and Alexa, against the pretend account behind HTTP. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXAMPLE_SETTINGS_FILE, readSettings, settingsFileOf, type Settings } from '../infra/settings';
import { openPretendAccount } from './pretend-account';
import { environmentFor } from './rehearse/rehearse';
import { serve } from './rehearse/services';
import { SITUATIONS } from './rehearse/situations';
import { PROJECT_FOLDER } from './synthesised';

/** A stage of its own, so that nobody's settings are in the way. */
const STAGE = 'rehearsal';
const PROJECT = `steady-coach-${STAGE}`;
const FILE = join(PROJECT_FOLDER, settingsFileOf(STAGE));
const SKILL = 'amzn1.ask.skill.33333333-3333-3333-3333-333333333333';

const { githubRepository: _repository, ...example } = readSettings(join(PROJECT_FOLDER, EXAMPLE_SETTINGS_FILE));
const OWN: Settings = {
  ...example,
  stage: STAGE,
  vendorId: 'MREHEARSAL0000',
  alarmEmail: 'me@example.org',
  ownerName: 'Me',
  ownerAddress: '2 Road, Town',
  ownerEmail: 'me@example.org',
  privacyPolicyUrl: 'https://me.example.org/privacy/',
  termsOfUseUrl: 'https://me.example.org/terms/',
};
const folder = mkdtempSync(join(tmpdir(), 'steady-coach-rehearsal-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(FILE, { force: true });
});

/** What the command says when nobody has to be asked for it. */
function refusedAtOnce(...args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const all = ['infra/deployment/deploy.ts', ...args];
    execFile(
      'tsx',
      all,
      { cwd: PROJECT_FOLDER, env: environmentFor('http://127.0.0.1:9', folder) },
      (error, out, err) => {
        resolve(error ? out + err : 'it went well');
      },
    );
  });
}

test.each([
  [['--stag', 'prod'], /- Unknown option '--stag'.* Say: npm run deploy -- \[--stage prod\]/],
  [['--endpoint', 'beta'], /- --endpoint is "beta", but must be one of live, dev\.$/m],
  [['--from', 'nowhere'], /- --from is "nowhere", but must be one of skill, function, endpoint\.$/m],
  [['--stage', 'nobody'], /- .*deploy-settings\.nobody\.json is missing: copy infra\/example-settings\.json there/],
])('%j is refused by name, without asking anybody', async (args, refusal) => {
  const said = await refusedAtOnce(...args);
  expect(said).toMatch(/^Nothing was sent\. Missing or wrong before a deployment:\n- /);
  expect(said).toMatch(refusal);
});

test.each([
  [{ stage: 'prod' }, /- stage is "prod" in .*rehearsal\.json, but rehearsal is asked for/],
  [{ vendorId: 'MEXAMPLE000000' }, /- vendorId is still the example's\.$/m],
  [{ region: 'moon-1' }, /- region is "moon-1", but must be one of us-east-1/],
])('a file with %j is refused by name, without asking anybody', async (change, refusal) => {
  writeFileSync(FILE, JSON.stringify({ ...OWN, ...change }));
  expect(await refusedAtOnce('--stage', STAGE)).toMatch(refusal);
});

interface Deployed {
  readonly code: number;
  readonly said: string;
  /** What the services were asked that changes something. */
  readonly sent: readonly string[];
  readonly asked: readonly string[];
}

async function deploy(
  { situation, change = {} }: { situation?: string; change?: Partial<Settings> } = {},
  ...args: readonly string[]
): Promise<Deployed> {
  writeFileSync(FILE, JSON.stringify({ ...OWN, ...change }));
  const account = openPretendAccount(OWN, { functionFolder: '', packageFolder: '' });
  if (situation !== undefined) SITUATIONS[situation]?.(account, PROJECT);
  const services = await serve(account);
  try {
    return await new Promise((resolve) => {
      const all = ['infra/deployment/deploy.ts', '--stage', STAGE, ...args];
      execFile(
        'tsx',
        all,
        { cwd: PROJECT_FOLDER, env: environmentFor(services.endpoint, folder) },
        (error, out, err) => {
          const sent = services.asked.filter(
            (call) => !/ (Get|Describe|Scan)|GET |POST https:\/\/api\.amazon\.com\//.test(call),
          );
          resolve({ code: error ? 1 : 0, said: out + err, sent: [...sent, ...account.log], asked: services.asked });
        },
      );
    });
  } finally {
    await services.close();
  }
}

test('a dry run goes to its end, having asked every service and sent nothing', async () => {
  const { code, said, sent, asked } = await deploy({ situation: 'own-skill', change: { skillId: SKILL } }, '--dry-run');
  expect(said).toMatch(/Pass 1 of 2, "function"[^]*Pass 2 of 2, "endpoint"[^]*Nothing was sent: this was only to see/);
  expect(code).toBe(0);
  expect(sent).toEqual([]);
  for (const call of ['secretsmanager GetSecretValue', 'ssm GetParameter', 'cloudformation DescribeStacks'])
    expect(asked).toContain(call);
  expect(asked).toContain('GET https://api.amazonalexa.com/v1/skills');
});

test('an account that forbids every region but its own is no hindrance, but one that forbids its own is told as it is', async () => {
  const one = await deploy({ situation: 'one-region' }, '--dry-run');
  expect(one.said).toMatch(/Pass 3 of 3, "endpoint"[^]*Nothing was sent/);
  const none = await deploy({ situation: 'one-region', change: { region: 'eu-west-1' } }, '--dry-run');
  expect(none.said).toMatch(/- AWS did not answer: AccessDenied: DescribeStacks is not allowed in eu-west-1/);
  expect([...one.sent, ...none.sent]).toEqual([]);
});

test.each<[string, Parameters<typeof deploy>[0], readonly RegExp[]]>([
  [
    "somebody else's skill and a table of newer code",
    { situation: 'newer-table', change: { skillId: SKILL, tableName: PROJECT } },
    [/- skillId is .* no skill of MREHEARSAL0000: copy the id/, /- tableName is .* newer code \(schema 99/],
  ],
  [
    'a skill whose stack is gone',
    { situation: 'lost-stack' },
    [/- Your Alexa account has a skill called "Steady Coach rehearsal" already \(amzn1\.ask\.skill\.4444.*as skillId/],
  ],
  [
    'people in a region that the settings do not name',
    { situation: 'another-region' },
    [/- The stack .* is in eu-west-1, .*aws cloudformation delete-stack --region eu-west-1/],
  ],
  [
    'a table that a creation left when it was taken back',
    { situation: 'taken-back' },
    [/- The table .* is in us-east-1 already, but no stack holds it: .* Give it as tableName/],
  ],
])('%s: refused by name, with what to do, before anything is sent', async (_what, given, refusals) => {
  const { code, said, sent } = await deploy(given);
  expect(said).toMatch(/^Nothing was sent\. Missing or wrong before a deployment:\n- /);
  for (const refusal of refusals) expect(said).toMatch(refusal);
  expect(code).toBe(1);
  expect(sent).toEqual([]);
});
