/** What the owner decides about a deployment; every missing or malformed setting is refused by name before anything is sent. */
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { existsSync, readFileSync } from 'node:fs';

export interface Settings {
  /** The Alexa developer account that owns the skill. */
  readonly vendorId: string;
  /** Name of the secret that holds clientId, clientSecret and refreshToken of Login with Amazon. */
  readonly credentialsSecret: string;
  readonly region: (typeof REGIONS)[number];
  /** Receives the alarms and the budget's warnings. */
  readonly alarmEmail: string;
  readonly monthlyBudgetDollars: number;
  readonly privacyPolicyUrl: string;
  readonly termsOfUseUrl: string;
  readonly logRetentionDays: (typeof LOG_RETENTION_DAYS)[number];
  /** At most so many turns at the same moment; without it the account's own limit holds. */
  readonly reservedConcurrency?: number;
}

/** Where Lambda may answer a custom skill: alexa-samples/skill-sample-nodejs-trivia, instructions/2-lambda-function.md. */
const REGIONS = ['us-east-1', 'us-west-2', 'eu-west-1', 'ap-northeast-1'] as const;
/** The periods that CloudWatch Logs takes, up to a year. */
const LOG_RETENTION_DAYS = [
  RetentionDays.ONE_DAY,
  RetentionDays.THREE_DAYS,
  RetentionDays.FIVE_DAYS,
  RetentionDays.ONE_WEEK,
  RetentionDays.TWO_WEEKS,
  RetentionDays.ONE_MONTH,
  RetentionDays.TWO_MONTHS,
  RetentionDays.THREE_MONTHS,
  RetentionDays.SIX_MONTHS,
  RetentionDays.ONE_YEAR,
] as const;

/** The owner's own file, never committed. */
export const SETTINGS_FILE = 'deploy-settings.json';
export const EXAMPLE_SETTINGS_FILE = 'infra/example-settings.json';

type Reader<Value> = (value: unknown) => Value | undefined;

interface Rule<Value> {
  readonly read: Reader<Value>;
  readonly expected: string;
}

const text =
  (shape: RegExp): Reader<string> =>
  (value) =>
    typeof value === 'string' && shape.test(value) ? value : undefined;

const number =
  (least: number, most: number, whole: boolean): Reader<number> =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value))
      ? value
      : undefined;

const oneOf =
  <Value>(options: readonly Value[]): Reader<Value> =>
  (value) =>
    options.find((option) => option === value);

const page: Rule<string> = {
  read: text(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+\/\S*$/i),
  expected: 'the https address of a public page',
};

const RULES: { readonly [Name in keyof Settings]-?: Rule<NonNullable<Settings[Name]>> } = {
  vendorId: {
    read: text(/^M[A-Z0-9]{9,19}$/),
    expected:
      'the vendor id of your Alexa developer account (developer console, Settings, My IDs): M and 9 to 19 capital letters or digits',
  },
  credentialsSecret: {
    read: text(/^[\w/+=.@-]{1,512}$/),
    expected: 'the name of a secret in AWS Secrets Manager (docs/deploy.md, step 4)',
  },
  region: { read: oneOf(REGIONS), expected: `one of ${REGIONS.join(', ')}` },
  alarmEmail: { read: text(/^[^\s@]+@[^\s@]+\.[^\s@]+$/), expected: 'an e-mail address' },
  monthlyBudgetDollars: { read: number(1, 100_000, false), expected: 'US dollars from 1 to 100000' },
  privacyPolicyUrl: page,
  termsOfUseUrl: page,
  logRetentionDays: { read: oneOf(LOG_RETENTION_DAYS), expected: `one of ${LOG_RETENTION_DAYS.join(', ')}` },
  reservedConcurrency: { read: number(1, 1000, true), expected: 'a whole number from 1 to 1000, or nothing' },
};

const OPTIONAL: ReadonlySet<string> = new Set<keyof Settings>(['reservedConcurrency']);
/** Secrets have their own place; here they would end in the template. */
const SECRET_NAMES = ['clientId', 'clientSecret', 'refreshToken'];
/** How Login with Amazon's client ids, client secrets and refresh tokens begin, and AWS access keys. */
const LOOKS_SECRET = /^(amzn1\.|Atz[ra]\||AKIA)/;

export class BadSettings extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'BadSettings';
  }
}

/** Throws BadSettings with one line per setting that is missing, malformed or unknown. */
export function parseSettings(source: unknown): Settings {
  if (typeof source !== 'object' || source === null || Array.isArray(source)) {
    throw new BadSettings(['The settings must be one JSON object.']);
  }
  const given: ReadonlyMap<string, unknown> = new Map(Object.entries(source));
  const problems: string[] = [];

  for (const name of given.keys()) {
    if (SECRET_NAMES.includes(name)) problems.push(`${name} is a secret: keep it in AWS Secrets Manager, not here.`);
    else if (!Object.hasOwn(RULES, name)) problems.push(`${name} is not a setting.`);
  }
  for (const [name, rule] of Object.entries(RULES)) {
    const value = given.get(name);
    if (value === undefined) {
      if (!OPTIONAL.has(name)) problems.push(`${name} is missing: ${rule.expected}.`);
    } else if (typeof value === 'string' && LOOKS_SECRET.test(value)) {
      problems.push(`${name} holds a secret: keep it in AWS Secrets Manager, not here.`);
    } else if (rule.read(value) === undefined) {
      problems.push(`${name} is ${JSON.stringify(value)}, but must be ${rule.expected}.`);
    }
  }
  if (problems.length > 0) throw new BadSettings(problems);
  // Every rule has just read its value.
  return source as Settings;
}

/** Reads the settings file; a file that is not there or is not JSON is refused in one sentence. */
export function readSettings(file: string): Settings {
  if (!existsSync(file)) {
    throw new BadSettings([`${file} is missing: copy ${EXAMPLE_SETTINGS_FILE} to ${SETTINGS_FILE} and fill it in.`]);
  }
  let source: unknown;
  try {
    // Some editors put a byte order mark before the text.
    source = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    throw new BadSettings([`${file} is not valid JSON.`]);
  }
  return parseSettings(source);
}

/** The example is for `npm run synth`; what is still as in it was not filled in. */
export function refuseExample(settings: Settings, example: Settings): void {
  const own = ['vendorId', 'alarmEmail', 'privacyPolicyUrl', 'termsOfUseUrl'] as const;
  const untouched = own.filter((name) => settings[name] === example[name]);
  if (untouched.length > 0) throw new BadSettings(untouched.map((name) => `${name} is still the example's.`));
}
