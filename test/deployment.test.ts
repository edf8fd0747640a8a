/** The deployment rehearsed: all passes against an account that takes the real templates, each failure on the way, and going on after it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drive } from '../infra/deployment/drive';
import type { Wishes } from '../infra/deployment/passes';
import { packageSkill } from '../infra/package-skill';
import { BadSettings, readSettings, type Settings } from '../infra/settings';
import { goodTable, Killed, MADE_SKILL, openPretendAccount, type PretendAccount } from './pretend-account';
import { newFolder, PROJECT_FOLDER } from './synthesised';

const { githubRepository: _repository, ...EXAMPLE } = readSettings(join(PROJECT_FOLDER, 'infra/example-settings.json'));
const USUAL: Wishes = { release: false, endpoint: 'dev', from: undefined };
const SKILL = 'steady-coach-prod-skill';
const COACH = 'steady-coach-prod-us-east-1';
const packageFolder = newFolder();
const functionFolder = mkdtempSync(join(tmpdir(), 'steady-coach-function-'));

/** What the next deployment carries. */
function write(code: string): void {
  writeFileSync(join(functionFolder, 'index.js'), code);
}

beforeAll(() => {
  process.env['CDK_VALIDATION'] = 'false';
  packageSkill(EXAMPLE, packageFolder);
});

beforeEach(() => {
  write('first');
});

afterAll(() => {
  rmSync(packageFolder, { recursive: true });
  rmSync(functionFolder, { recursive: true });
});

function open(change: Partial<Settings> = {}): { account: PretendAccount; settings: Settings } {
  const settings = { ...EXAMPLE, ...change };
  return { account: openPretendAccount(settings, { functionFolder, packageFolder }), settings };
}

async function go({ account, settings }: ReturnType<typeof open>, wishes: Partial<Wishes> = {}, dryRun = false) {
  const said: string[] = [];
  const say = (line: string): void => {
    said.push(line);
  };
  account.log.length = 0;
  const isDone = await drive(account, { settings, wishes: { ...USUAL, ...wishes }, dryRun, say });
  return { isDone, said: said.join('\n'), made: [...account.log] };
}

const refusalOf = (attempt: Promise<unknown>): Promise<readonly string[]> =>
  attempt.then(
    () => [],
    (error: unknown) => {
      if (error instanceof BadSettings) return error.problems;
      throw error;
    },
  );

const coachIn = ({ functions }: PretendAccount, region = 'us-east-1') => {
  const there = functions.get(`${region}/steady-coach-prod`);
  if (!there) throw new Error('There is no function.');
  return there;
};

describe('a first deployment', () => {
  test('makes the skill, then the function for it alone, then connects them', async () => {
    const owner = open();
    const { isDone, made } = await go(owner);
    expect(isDone).toBe(true);
    expect(made).toEqual([`${SKILL} in us-east-1`, 'steady-coach-prod in us-east-1', `${SKILL} in us-east-1`]);
    const { skillId, mayCall } = coachIn(owner.account);
    expect(skillId).toBe(MADE_SKILL);
    expect([...mayCall]).toEqual([
      ['dev', new Set([MADE_SKILL])],
      ['live', new Set([MADE_SKILL])],
    ]);
    expect(owner.account.skills.get(MADE_SKILL)).toEqual([
      'arn:aws:lambda:us-east-1:123456789012:function:steady-coach-prod:dev',
    ]);
  });

  test('in three parts of the world, connects each with its own function', async () => {
    const owner = open({ regionEU: 'eu-west-1', regionFE: 'ap-northeast-1' });
    expect((await go(owner)).isDone).toBe(true);
    expect(owner.account.skills.get(MADE_SKILL)?.map((arn) => arn.split(':')[3])).toEqual([
      'us-east-1',
      'eu-west-1',
      'ap-northeast-1',
    ]);
    expect([...owner.account.tables.keys()]).toHaveLength(3);
  });

  test('can be seen beforehand without sending anything', async () => {
    const owner = open();
    const { said, made } = await go(owner, {}, true);
    expect(made).toEqual([]);
    expect(said).toMatch(
      /Pass 1 of 3, "skill"[^]*Pass 2 of 3, "function"[^]*Pass 3 of 3, "endpoint"[^]*Nothing was sent/,
    );
  });
});

describe('whatever fails on the way', () => {
  test.each([
    ['skill', SKILL, 'the manifest is invalid', 3],
    ['function', COACH, 'the role cannot be assumed', 2],
  ])('the pass "%s" is taken back, and the same command goes on with it', async (pass, stack, why, left) => {
    const owner = open();
    owner.account.failNext = { stack, why };
    const { isDone, said } = await go(owner);
    expect(isDone).toBe(false);
    expect(said).toContain(`The pass "${pass}" failed`);
    expect(said).toContain('npm run deploy');
    // Nobody can call anything before the last pass.
    expect([...owner.account.skills.values()].flat()).toEqual([]);
    // The table that the creation left was deleted by hand: see the next test.
    owner.account.tables.clear();
    const again = await go(owner);
    expect(again.isDone).toBe(true);
    expect(again.made).toHaveLength(left);
    expect(owner.account.skills.get(MADE_SKILL)).toHaveLength(1);
    expect(owner.account.skills.size).toBe(1);
  });

  test('the table that a failed creation leaves is named, and gone on with when the settings name it', async () => {
    const owner = open();
    owner.account.failNext = { stack: COACH, why: 'the role cannot be assumed' };
    await go(owner);
    expect(await refusalOf(go(owner))).toEqual([
      expect.stringMatching(/^The table steady-coach-prod is in us-east-1 already, but no stack holds it/),
    ]);
    expect(owner.account.log).toEqual([]);
    const wiser = open({ tableName: 'steady-coach-prod' });
    for (const [at, table] of owner.account.tables) wiser.account.tables.set(at, table);
    for (const [at, stack] of owner.account.stacks) wiser.account.stacks.set(at, stack);
    expect((await go(wiser)).made).toEqual(['steady-coach-prod in us-east-1', `${SKILL} in us-east-1`]);
  });

  test('the endpoint that is refused leaves the skill as it was', async () => {
    const owner = open();
    await go(owner, {});
    write('second');
    owner.account.failNext = { stack: SKILL, why: 'Alexa is not answering' };
    const { isDone, said } = await go(owner);
    expect(isDone).toBe(false);
    expect(said).toContain('The pass "endpoint" failed');
    expect(owner.account.skills.get(MADE_SKILL)).toHaveLength(1);
    expect((await go(owner, { from: 'endpoint' })).made).toEqual([`${SKILL} in us-east-1`]);
  });

  test.each([
    [SKILL, 3],
    [COACH, 2],
  ])('killed right after the work of %s, it goes on where it was', async (stack) => {
    const owner = open();
    owner.account.failNext = { stack, why: 'killed' };
    await expect(go(owner)).rejects.toThrow(Killed);
    const again = await go(owner);
    expect(again.isDone).toBe(true);
    // The skill that is there is not made a second time: its first pass is over.
    expect(again.made).toEqual(['steady-coach-prod in us-east-1', `${SKILL} in us-east-1`]);
    expect(owner.account.skills.size).toBe(1);
  });

  test('one region of three that fails stops before the endpoint; the others are done again without harm', async () => {
    const owner = open({ regionEU: 'eu-west-1', regionFE: 'ap-northeast-1' });
    owner.account.failNext = { stack: 'steady-coach-prod-eu-west-1', why: 'no room' };
    expect((await go(owner)).isDone).toBe(false);
    expect([...owner.account.functions.keys()]).toEqual(['us-east-1/steady-coach-prod']);
    owner.account.tables.delete('eu-west-1/steady-coach-prod');
    expect((await go(owner)).isDone).toBe(true);
    expect(owner.account.functions.size).toBe(3);
  });

  test('an endpoint that the skill may not call is refused by Alexa, not by luck', async () => {
    const owner = open();
    await go(owner);
    coachIn(owner.account).mayCall.clear();
    const { isDone, made } = await go(owner, { from: 'endpoint' });
    expect(isDone).toBe(false);
    expect(made.join()).toContain('The trigger setting for the Lambda');
  });
});

describe('a later deployment', () => {
  test('gives the newest code to whoever builds, and leaves people theirs', async () => {
    const owner = open();
    await go(owner);
    const first = coachIn(owner.account).aliases.get('live');
    write('second');
    const { made, said } = await go(owner);
    expect(made).toHaveLength(2);
    expect(said).toContain(`People keep the version they have (${first ?? ''} in us-east-1)`);
    const { aliases, versions } = coachIn(owner.account);
    expect(versions).toHaveLength(2);
    expect(aliases.get('live')).toBe(first);
    expect(aliases.get('dev')).not.toBe(first);
  });

  test('releases when told to, and keeps the old version when the alarm rings', async () => {
    const owner = open();
    await go(owner);
    const first = coachIn(owner.account).aliases.get('live');
    write('second');
    await go(owner);
    owner.account.nextReleaseIsBad = true;
    const bad = await go(owner, { release: true });
    expect(bad.isDone).toBe(false);
    expect(bad.made.join()).toContain('stopped by the alarm ReleaseFaults');
    expect(coachIn(owner.account).aliases.get('live')).toBe(first);
    expect((await go(owner, { release: true })).isDone).toBe(true);
    expect(coachIn(owner.account).aliases.get('live')).toBe(coachIn(owner.account).aliases.get('dev'));
  });

  test('does not undo a version that was taken back by hand', async () => {
    const owner = open();
    await go(owner);
    const first = coachIn(owner.account).aliases.get('live') ?? '';
    write('second');
    await go(owner, { release: true });
    coachIn(owner.account).aliases.set('live', first);
    write('third');
    await go(owner);
    expect(coachIn(owner.account).aliases.get('live')).toBe(first);
  });

  test('submits what people would hear', async () => {
    const owner = open();
    await go(owner);
    await go(owner, { endpoint: 'live' });
    expect(owner.account.skills.get(MADE_SKILL)?.[0]).toMatch(/:live$/);
    await go(owner);
    expect(owner.account.skills.get(MADE_SKILL)?.[0]).toMatch(/:dev$/);
  });
});

describe('what is there already', () => {
  const OLD_SKILL = 'amzn1.ask.skill.33333333-3333-3333-3333-333333333333';

  test('an own skill and table are gone on with: nothing is made twice', async () => {
    const owner = open({ skillId: OLD_SKILL, tableName: 'restored' });
    owner.account.skills.set(OLD_SKILL, []);
    owner.account.tables.set('us-east-1/restored', goodTable('restored', { schemas: [1] }));
    const { isDone, made } = await go(owner);
    expect(isDone).toBe(true);
    expect(made).toEqual(['steady-coach-prod in us-east-1', `package of ${OLD_SKILL}`]);
    expect(owner.account.tables.size).toBe(1);
    expect(owner.account.skills.get(OLD_SKILL)).toEqual([
      'arn:aws:lambda:us-east-1:123456789012:function:steady-coach-prod:dev',
    ]);
  });

  test('a package that Alexa does not take can be sent again', async () => {
    const owner = open({ skillId: OLD_SKILL });
    owner.account.skills.set(OLD_SKILL, []);
    owner.account.failNext = { stack: 'package', why: 'the model does not build' };
    expect((await go(owner)).said).toContain('The pass "endpoint" failed');
    expect((await go(owner, { from: 'endpoint' })).made).toEqual([`package of ${OLD_SKILL}`]);
  });

  test('a restored table that the settings name no more is asked for: nobody begins with an empty one', async () => {
    const owner = open({ tableName: 'restored' });
    owner.account.tables.set('us-east-1/restored', goodTable('restored'));
    await go(owner);
    const { tableName: _tableName, ...settings } = owner.settings;
    expect(await refusalOf(go({ ...owner, settings }))).toEqual([
      expect.stringMatching(/^tableName is missing: .* in us-east-1 works with the table "restored"/),
    ]);
    expect(owner.account.log).toEqual([]);
    // Another table is taken when it is named.
    owner.account.tables.set('us-east-1/again', goodTable('again'));
    expect(await refusalOf(go({ ...owner, settings: { ...settings, tableName: 'again' } }, {}, true))).toEqual([]);
  });

  test('a region that the settings name no more is named, with the command that takes it away', async () => {
    const owner = open({ regionEU: 'eu-west-1' });
    await go(owner);
    const { regionEU: _regionEU, ...settings } = owner.settings;
    const gone = { ...owner, settings };
    expect(await refusalOf(go(gone))).toEqual([
      expect.stringMatching(
        /^The stack steady-coach-prod is in eu-west-1, .*delete-stack --region eu-west-1 --stack-name steady-coach-prod"/,
      ),
    ]);
    expect(owner.account.log).toEqual([]);
    owner.account.remove('eu-west-1', 'steady-coach-prod');
    expect(await refusalOf(go(gone, {}, true))).toEqual([]);
  });

  test('a skill that was made in another region is not made a second time', async () => {
    const owner = open();
    await go(owner);
    const moved = { ...owner, settings: { ...owner.settings, region: 'us-west-2' } as const };
    const problems = await refusalOf(go(moved));
    expect(problems.join('\n')).toMatch(/a skill called "Steady Coach" already \(amzn1\.ask\.skill\.2222/);
    owner.account.skillsOf = () => Promise.resolve([]);
    expect(await refusalOf(go(moved))).toEqual([
      expect.stringMatching(/^The stack steady-coach-prod is in us-east-1/),
      expect.stringMatching(/^The stack steady-coach-prod-skill is in us-east-1/),
    ]);
    expect(owner.account.log).toEqual([]);
  });

  test('a skill whose stack was lost is named, and gone on with when the settings name it', async () => {
    const owner = open();
    await go(owner);
    owner.account.remove('us-east-1', SKILL);
    expect(await refusalOf(go(owner))).toEqual([
      expect.stringMatching(
        /^Your Alexa account has a skill called "Steady Coach" already \(amzn1.*give its id as skillId/,
      ),
    ]);
    expect(owner.account.log).toEqual([]);
    const wiser = { ...owner, settings: { ...owner.settings, skillId: MADE_SKILL } };
    expect(await refusalOf(go(wiser, {}, true))).toEqual([]);
    // Another stage's is another skill.
    const dev = { ...owner, settings: { ...owner.settings, stage: 'dev' } };
    expect(await refusalOf(go(dev, {}, true))).toEqual([]);
  });

  test.each([
    [MADE_SKILL, /^skillId is .*, which the stack steady-coach-prod-skill keeps already: leave it out\.$/],
    [OLD_SKILL, /^skillId is .*3333.*, but the stack steady-coach-prod-skill keeps .*2222.*: leave it out, or delete/],
  ])('a skill is in a stack or in the settings, not in both: %s', async (skillId, refusal) => {
    const owner = open();
    await go(owner);
    owner.account.skills.set(OLD_SKILL, []);
    const both = { ...owner, settings: { ...owner.settings, skillId } };
    expect(await refusalOf(go(both))).toEqual([expect.stringMatching(refusal)]);
    expect(owner.account.log).toEqual([]);
  });

  test('a skill of another kind is refused, and so is the skill of people where something is tried', async () => {
    const owner = open({ skillId: OLD_SKILL });
    owner.account.skillsOf = () => Promise.resolve([{ skillId: OLD_SKILL, apis: ['smartHome'] }]);
    expect(await refusalOf(go(owner))).toEqual([expect.stringMatching(/^skillId is .* no custom skill \(smartHome\)/)]);
    const dev = open({ skillId: OLD_SKILL, stage: 'dev' });
    dev.account.skillsOf = () =>
      Promise.resolve([{ skillId: OLD_SKILL, apis: ['custom'], nameByLocale: { 'en-GB': 'Steady Coach' } }]);
    expect(await refusalOf(go(dev))).toEqual([
      expect.stringMatching(/^skillId is .* the skill of people, .*leave it out/),
    ]);
    expect([...owner.account.log, ...dev.account.log]).toEqual([]);
  });

  test("somebody else's skill is refused before anything is sent", async () => {
    const owner = open({ skillId: OLD_SKILL });
    expect(await refusalOf(go(owner))).toEqual([expect.stringMatching(/^skillId is .* no skill of MEXAMPLE000000/)]);
    expect(owner.account.log).toEqual([]);
  });

  test('a token of another account is refused, with the vendor it belongs to', async () => {
    const owner = open();
    owner.account.vendors = () => Promise.resolve({ vendors: [{ id: 'MOTHER00000000' }] });
    expect(await refusalOf(go(owner))).toEqual([
      expect.stringMatching(/^vendorId is MEXAMPLE000000, but .*MOTHER00000000/),
    ]);
  });

  test('a table that an earlier deployment left is named, with what to do', async () => {
    const owner = open();
    owner.account.tables.set('us-east-1/steady-coach-prod', goodTable('steady-coach-prod'));
    expect(await refusalOf(go(owner))).toEqual([
      expect.stringMatching(/^The table steady-coach-prod is in us-east-1 already.*tableName/),
    ]);
    expect(owner.account.log).toEqual([]);
    const wiser = { ...owner, settings: { ...owner.settings, tableName: 'steady-coach-prod' } };
    expect(await refusalOf(go(wiser))).toEqual([]);
  });

  test.each([
    [
      'another key',
      { table: { ...goodTable('t').table, KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }] } },
      /its key is "id HASH"/,
    ],
    ['records of newer code', { schemas: [1, 99] }, /holds records of newer code \(schema 99/],
    ['no backups', { backups: undefined }, /aws dynamodb update-continuous-backups --region us-east-1 --table-name t /],
    ['no time to live', { timeToLive: undefined }, /aws dynamodb update-time-to-live/],
    [
      'no protection',
      { table: { ...goodTable('t').table, DeletionProtectionEnabled: false } },
      /--deletion-protection-enabled/,
    ],
    ['being restored', { table: { ...goodTable('t').table, TableStatus: 'CREATING' } }, /not ready \(CREATING\)/],
  ] as const)('a table with %s is refused before anything is sent', async (_what, change, refusal) => {
    const owner = open({ tableName: 't' });
    owner.account.tables.set('us-east-1/t', goodTable('t', change as Partial<ReturnType<typeof goodTable>>)); // the table is readonly only here
    expect(await refusalOf(go(owner))).toEqual([expect.stringMatching(refusal)]);
    expect(owner.account.log).toEqual([]);
  });

  test('a table that is not there is refused', async () => {
    const owner = open({ regionEU: 'eu-west-1', tableNameEU: 'gone' });
    expect(await refusalOf(go(owner))).toEqual(['tableNameEU is "gone", but there is no such table in eu-west-1.']);
  });

  test.each([
    ['UPDATE_IN_PROGRESS', /just being changed .*describe-stacks/],
    ['UPDATE_ROLLBACK_FAILED', /continue-update-rollback --region us-east-1 --stack-name steady-coach-prod/],
    ['DELETE_FAILED', /delete-stack/],
  ] as const)('a stack that is stuck in %s is named, with the command', async (StackStatus, refusal) => {
    const owner = open();
    await go(owner);
    const stack = owner.account.stacks.get('us-east-1/steady-coach-prod');
    if (stack) owner.account.stacks.set('us-east-1/steady-coach-prod', { ...stack, StackStatus });
    expect(await refusalOf(go(owner))).toEqual([expect.stringMatching(refusal)]);
    expect(owner.account.log).toEqual([]);
  });

  test.each([
    ['function', /needs the skill, which is not there/],
    ['endpoint', /needs the skill.*[^]*/],
  ] as const)('the pass "%s" is refused when it comes too early', async (from, refusal) => {
    const problems = await refusalOf(go(open(), { from }));
    expect(problems[0]).toMatch(refusal);
  });

  test.each([
    [950, 'take 900 at most'],
    [1000, 'take 900 at most'],
  ])('%p turns at once are more than an account may reserve', async (reservedConcurrency, way) => {
    const owner = open({ reservedConcurrency });
    expect(await refusalOf(go(owner))).toEqual([expect.stringContaining(way)]);
  });

  test('in a new account that may run ten at once, none can be reserved', async () => {
    const owner = open({ reservedConcurrency: 5 });
    owner.account.concurrency = () => Promise.resolve({ ConcurrentExecutions: 10, UnreservedConcurrentExecutions: 10 });
    expect(await refusalOf(go(owner))).toEqual([
      expect.stringMatching(/may run 10 turns at once .*: leave it out, or ask AWS/),
    ]);
  });

  test('a page that is not there, or not filled in, is named', async () => {
    const owner = open();
    owner.account.page = (url) => Promise.resolve(url === EXAMPLE.privacyPolicyUrl ? undefined : 'by [your name]');
    expect(await refusalOf(go(owner))).toEqual([
      expect.stringMatching(/^privacyPolicyUrl: nobody answers .*npm run pages/),
      expect.stringMatching(/^termsOfUseUrl: .*still has something to fill in/),
    ]);
    // A page of somebody else, or of before the name was changed.
    owner.account.page = (url) =>
      Promise.resolve(url === EXAMPLE.privacyPolicyUrl ? '<p>by <b>Example</b> Owner</p>' : '<h1>Not found</h1>');
    expect(await refusalOf(go(owner))).toEqual([
      expect.stringMatching(/^termsOfUseUrl: the page .* does not name "Example Owner".*npm run pages/),
    ]);
    const company = { ...owner, settings: { ...owner.settings, ownerName: 'Me & Sons' } };
    owner.account.page = () => Promise.resolve('<p>Me &#38; Sons, here</p>');
    expect(await refusalOf(go(company, {}, true))).toEqual([]);
    owner.account.page = () => Promise.resolve('by [your name]');
    // Other stages are seen by nobody.
    expect(await refusalOf(go({ ...owner, settings: { ...owner.settings, stage: 'dev' } }, {}, true))).toEqual([]);
  });
});
