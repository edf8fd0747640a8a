/** What the accounts must have before anything can go there, and how to get it; only reads, and never prints a secret. */
import type { Stack } from '@aws-sdk/client-cloudformation';
import type { v1 } from 'ask-smapi-model';
import { ATHLETE_SCHEMA } from '../../lambda/store/stored-athlete';
import { TTL_ATTRIBUTE } from '../coach-stack';
import { storePageFor } from '../manifest';
import { placesOf, type Place, type Settings } from '../settings';
import { namesOf, PRODUCTION, titleOf } from '../stage-names';
import type { AlexaCredentials, Look, TableFound } from './cloud';
import { outputOf } from './passes';

const CREDENTIAL_KEYS = ['clientId', 'clientSecret', 'refreshToken'] as const satisfies (keyof AlexaCredentials)[];
/** Lambda keeps so many for the functions that reserve nothing: https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html */
const UNRESERVED = 100;

/** One line for each thing that is missing or wrong; nothing when the deployment can go. */
export async function missingIn(settings: Settings, look: Look): Promise<readonly string[]> {
  if (!(await look.hasCredentials())) {
    return ['AWS credentials: run "aws configure" or "aws sso login", or set AWS_PROFILE. See docs/deploy.md, step 2.'];
  }
  const { credentials, problems } = await credentialsIn(settings, look);
  const places = placesOf(settings);
  return [
    ...problems,
    ...(credentials ? await wrongInAlexa(settings, credentials, look) : []),
    ...(await Promise.all(places.map((place) => missingInRegion(settings, place, look)))).flat(),
    ...(await wrongPages(settings, look)),
  ];
}

async function credentialsIn({ credentialsSecret, region }: Settings, look: Look) {
  const text = (await look.secret(credentialsSecret)) ?? '';
  const credentials = readCredentials(text);
  if (credentials) return { credentials, problems: [] };
  const step = 'See docs/deploy.md, step 4.';
  const values = textsIn(text);
  if (!values) {
    const wanted = `a JSON object with ${CREDENTIAL_KEYS.join(', ')}`;
    return { problems: [`The secret "${credentialsSecret}" in ${region} (credentialsSecret), ${wanted}. ${step}`] };
  }
  const missing = CREDENTIAL_KEYS.filter((key) => !values.has(key));
  return { problems: missing.map((key) => `${key} in the secret "${credentialsSecret}". ${step}`) };
}

/** `undefined` as long as one of the three is missing. */
export function readCredentials(secret: string): AlexaCredentials | undefined {
  const values = textsIn(secret);
  const [clientId, clientSecret, refreshToken] = CREDENTIAL_KEYS.map((key) => values?.get(key));
  if (clientId === undefined || clientSecret === undefined || refreshToken === undefined) return undefined;
  return { clientId, clientSecret, refreshToken };
}

/** The keys that hold a text; `undefined` when this is no JSON object. */
function textsIn(secret: string): ReadonlyMap<string, string> | undefined {
  try {
    const value: unknown = JSON.parse(secret);
    if (typeof value !== 'object' || value === null) return undefined;
    return new Map(
      Object.entries(value).flatMap(([key, text]): [string, string][] =>
        typeof text === 'string' && text !== '' ? [[key, text]] : [],
      ),
    );
  } catch {
    return undefined;
  }
}

async function wrongInAlexa(settings: Settings, credentials: AlexaCredentials, look: Look): Promise<readonly string[]> {
  const { vendorId, skillId } = settings;
  const { vendors = [] } = await look.vendors(credentials);
  if (!vendors.some(({ id }) => id === vendorId)) {
    const own = vendors.flatMap(({ id }) => (id === undefined ? [] : [id])).join(', ');
    return [
      `vendorId is ${vendorId}, but the refresh token is another account's (${own || 'none'}). See docs/deploy.md, steps 1 and 4.`,
    ];
  }
  return skillId === undefined
    ? twiceInAlexa(settings, await look.stack(settings.region, namesOf(settings.stage).skillStack), () =>
        look.skillsOf(credentials, vendorId),
      )
    : wrongSkill(settings, skillId, await look.skillsOf(credentials, vendorId, skillId));
}

const isCalled = ({ nameByLocale = {} }: v1.skill.SkillSummary, title: string): boolean =>
  Object.values(nameByLocale).includes(title);
/** In the store every locale's page has this name. */
const TITLE = storePageFor('en-US').name;

/** A skill that is there already, and that a first pass would make again: its ratings hang on the other one. */
async function twiceInAlexa(
  { stage }: Settings,
  stack: Stack | undefined,
  all: () => Promise<readonly v1.skill.SkillSummary[]>,
): Promise<readonly string[]> {
  if (stack && stands(stack)) return [];
  const title = titleOf(stage, TITLE);
  const there = (await all()).find((skill) => isCalled(skill, title));
  return there === undefined
    ? []
    : [
        `Your Alexa account has a skill called "${title}" already (${there.skillId ?? ''}), but no stack keeps it: give its id as skillId to go on with it, or delete it in the developer console. See docs/operations.md, "A lost stack".`,
      ];
}

function wrongSkill(
  { vendorId, stage }: Settings,
  skillId: string,
  skills: readonly v1.skill.SkillSummary[],
): readonly string[] {
  const [skill] = skills.filter((each) => each.skillId === skillId);
  if (!skill) {
    return [
      `skillId is ${skillId}, but that is no skill of ${vendorId}: copy the id of your own, or leave it out to make a new skill.`,
    ];
  }
  const { apis = [] } = skill;
  if (apis.length > 0 && !apis.includes('custom')) {
    return [`skillId is ${skillId}, but that is no custom skill (${apis.join(', ')}): copy the id of another one.`];
  }
  if (stage !== PRODUCTION && isCalled(skill, TITLE)) {
    return [
      `skillId is ${skillId}, but that is the skill of people, called "${TITLE}": leave it out in ${stage}, which gets one of its own.`,
    ];
  }
  return [];
}

async function missingInRegion(settings: Settings, place: Place, look: Look): Promise<readonly string[]> {
  const { region } = place;
  if (!(await look.isBootstrapped(region))) {
    return [
      `The CDK bootstrap of ${region}: run "npx cdk bootstrap aws://ACCOUNT/${region}" once. See docs/deploy.md, step 6.`,
    ];
  }
  return [...(await wrongConcurrency(settings, region, look)), ...(await wrongTable(settings, place, look))];
}

async function wrongConcurrency(
  { reservedConcurrency: wanted, stage }: Settings,
  region: string,
  look: Look,
): Promise<readonly string[]> {
  if (wanted === undefined) return [];
  const limit = await look.concurrency(region);
  if (!limit) return [];
  const { ConcurrentExecutions: all = 0, UnreservedConcurrentExecutions: free = 0 } = limit;
  const most = free + (await look.reserved(region, namesOf(stage).function)) - UNRESERVED;
  if (wanted <= most) return [];
  const way = most > 0 ? `take ${most} at most, ` : '';
  return [
    `reservedConcurrency is ${wanted}, but this account may run ${all} turns at once in ${region}, of which ${UNRESERVED} must stay unreserved: ${way}leave it out, or ask AWS for more (Service Quotas, Lambda, concurrent executions).`,
  ];
}

async function wrongTable(
  { stage }: Settings,
  { region, tableName, people }: Place,
  look: Look,
): Promise<readonly string[]> {
  const names = namesOf(stage);
  const setting = people === 'default' ? 'tableName' : `tableName${people}`;
  if (tableName !== undefined) {
    const found = await look.table(region, tableName);
    return found
      ? unfit(found, region).map((what) => `${setting} is "${tableName}", and ${what}`)
      : [`${setting} is "${tableName}", but there is no such table in ${region}.`];
  }
  const stack = await look.stack(region, names.coachStack);
  if (stack && stands(stack)) return forgotten(stack, names.table, region, setting);
  if (!(await look.table(region, names.table))) return [];
  return [
    `The table ${names.table} is in ${region} already, but no stack holds it: an earlier one left it. Give it as ${setting} to go on with what it holds, or delete it. See docs/operations.md, "A lost stack".`,
  ];
}

/** A restored table that the settings name no more: the next deployment would make an empty one in its place. */
function forgotten(stack: Stack, own: string, region: string, setting: string): readonly string[] {
  const used = outputOf(stack, 'TableName');
  return used === undefined || used === own
    ? []
    : [
        `${setting} is missing: the function in ${region} works with the table "${used}". Give it, or everybody begins with an empty table.`,
      ];
}

/** A creation that was taken back leaves the name of a stack and nothing in it, but the table, which is never deleted. */
const stands = ({ StackStatus }: Stack): boolean =>
  StackStatus !== 'ROLLBACK_COMPLETE' && StackStatus !== 'REVIEW_IN_PROGRESS';

/** What keeps the skill from working with a table that somebody else made, or newer code. */
function unfit({ table, backups, timeToLive, schemas }: TableFound, region: string): readonly string[] {
  const key = (table.KeySchema ?? []).map(({ AttributeName, KeyType }) => `${AttributeName} ${KeyType}`).join(', ');
  const newest = Math.max(...schemas, 0);
  const aws = (command: string) => `aws dynamodb ${command} --region ${region} --table-name ${table.TableName ?? ''}`;
  return [
    ...(key === 'pk HASH, sk RANGE' ? [] : [`its key is "${key}", which is no table of Steady Coach.`]),
    ...(table.TableStatus === 'ACTIVE' ? [] : [`it is not ready (${table.TableStatus}): wait, then try again.`]),
    ...(newest > ATHLETE_SCHEMA
      ? [`it holds records of newer code (schema ${newest}, this code knows ${ATHLETE_SCHEMA}): deploy the newer code.`]
      : []),
    ...(backups?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus === 'ENABLED'
      ? []
      : [
          `it cannot be restored: ${aws('update-continuous-backups')} --point-in-time-recovery-specification PointInTimeRecoveryEnabled=true`,
        ]),
    ...(timeToLive?.AttributeName === TTL_ATTRIBUTE
      ? []
      : [
          `it forgets nothing by itself: ${aws('update-time-to-live')} --time-to-live-specification Enabled=true,AttributeName=${TTL_ATTRIBUTE}`,
        ]),
    ...(table.DeletionProtectionEnabled
      ? []
      : [`it can be deleted by mistake: ${aws('update-table')} --deletion-protection-enabled`]),
  ];
}

/** What a page says, without its markup. */
function textOf(html: string): string {
  const marks: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_mark, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot);/g, (_mark, name: string) => marks[name] ?? '');
}

/** People are promised two pages, and testers open them. Other stages are seen by nobody. */
async function wrongPages(
  { stage, ownerName, privacyPolicyUrl, termsOfUseUrl }: Settings,
  look: Look,
): Promise<readonly string[]> {
  if (stage !== PRODUCTION) return [];
  const pages = { privacyPolicyUrl, termsOfUseUrl };
  const wrong = Object.entries(pages).map(async ([name, url]) => {
    const html = await look.page(url);
    if (html === undefined)
      return [
        `${name}: nobody answers at ${url}. Make the page with "npm run pages" and publish it (docs/deploy.md, step 5).`,
      ];
    if (/\[your|\{\{/.test(html))
      return [`${name}: the page at ${url} still has something to fill in. "npm run pages" does.`];
    if (!textOf(html).includes(ownerName))
      return [
        `${name}: the page at ${url} does not name "${ownerName}": it is another one, or an old one. Publish it anew ("npm run pages").`,
      ];
    return [];
  });
  return (await Promise.all(wrong)).flat();
}
