/** What the owner decides about a deployment; every missing, malformed or contradictory setting is refused by name before anything is sent. */
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { LAUNCH_WORDS, WAKE_WORDS } from './kept-words';

/** Where Lambda may answer a custom skill: alexa-samples/skill-sample-nodejs-trivia, instructions/2-lambda-function.md. */
export const REGIONS = ['us-east-1', 'us-west-2', 'eu-west-1', 'ap-northeast-1'] as const;
/** The periods that CloudWatch Logs takes, up to a year. */
const LOG_RETENTION_DAYS = [1, 3, 5, 7, 14, 30, 60, 90, 180, 365] as const;

export const SKILL_ID = /^amzn1\.ask\.skill\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The owner's own file, one for each stage, never committed. */
export const settingsFileOf = (stage: string): string => `deploy-settings.${stage}.json`;
export const EXAMPLE_SETTINGS_FILE = 'infra/example-settings.json';

/** `expected` finishes the sentence "... must be". */
const rule = <Schema extends v.GenericSchema>(expected: string, schema: Schema) =>
  v.pipe(schema, v.description(expected));
const text = (expected: string, shape: RegExp) => rule(expected, v.pipe(v.string(), v.regex(shape)));
const oneOf = <const Options extends readonly (string | number)[]>(options: Options) =>
  rule(`one of ${options.join(', ')}`, v.picklist(options));
const whole = (expected: string, least: number, most: number) =>
  rule(expected, v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)));

const page = text('the https address of a public page', /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+\/\S*$/i);
const mail = text('an e-mail address', /^[^\s@]+@[^\s@]+\.[^\s@]+$/);
const line = (expected: string) => text(expected, /^(?!.*\[)\S.{0,200}$/);
const region = oneOf(REGIONS);
const table = v.optional(
  text('the name of a table that is there already (docs/operations.md, "Restore")', /^[\w.-]{3,255}$/),
);
const utcHour = v.optional(whole('an hour from 0 to 23, in UTC', 0, 23));

const ENTRIES = {
  /** Names everything: `prod` is for people, any other one for those who build. It is spoken, so it is letters. */
  stage: rule(
    'two to twelve small letters, for example prod or dev, and no word that Alexa keeps for herself, such as app or start',
    v.pipe(
      v.string(),
      v.regex(/^[a-z]{2,12}$/),
      v.check((stage) => !WAKE_WORDS.test(stage) && !LAUNCH_WORDS.test(stage)),
    ),
  ),
  /** The Alexa developer account that owns the skill. */
  vendorId: text(
    'the vendor id of your Alexa developer account (developer console, Settings, My IDs): M and 9 to 19 capital letters or digits',
    /^M[A-Z0-9]{9,19}$/,
  ),
  /** Name of the secret that holds clientId, clientSecret and refreshToken of Login with Amazon. */
  credentialsSecret: text(
    'the name of a secret in AWS Secrets Manager (docs/deploy.md, step 4)',
    /^[\w/+=.@-]{1,512}$/,
  ),
  /** Where the skill is kept, and who lives nowhere else is answered. */
  region,
  /** Where Europe and India are answered, and their progress is kept. */
  regionEU: v.optional(region),
  /** The same for the Far East and Australia. */
  regionFE: v.optional(region),
  /** Receives the alarms and the budget's warnings. */
  alarmEmail: mail,
  monthlyBudgetDollars: rule('US dollars from 1 to 100000', v.pipe(v.number(), v.minValue(1), v.maxValue(100_000))),
  privacyPolicyUrl: page,
  termsOfUseUrl: page,
  /** Who offers the skill, as the two pages say. */
  ownerName: line('your name or company, as the privacy page shall say it'),
  ownerAddress: line('your postal address in one line, as the privacy page shall say it'),
  ownerEmail: mail,
  ownerCountry: line('the country whose law applies, in words'),
  logRetentionDays: oneOf(LOG_RETENTION_DAYS),
  /** At most so many turns at the same moment; without it the account's own limit holds. */
  reservedConcurrency: v.optional(whole('a whole number from 1 to 1000, or nothing', 1, 1000)),
  /** A skill that is there already: it is kept and updated, none is created. */
  skillId: v.optional(
    text('the id of your own skill (developer console, "Copy Skill ID"): amzn1.ask.skill. and a UUID', SKILL_ID),
  ),
  /** Tables that are there already, in each region: they are used as they are, none is created. */
  tableName: table,
  tableNameEU: table,
  tableNameFE: table,
  /** How much later than our answer a sound starts on real devices; docs/device-checklist.md, row 4. */
  audioDelayMs: v.optional(whole('milliseconds from 0 to 10000, or nothing', 0, 10_000)),
  /** Whether the turns report their figures. The alarms need them. */
  metrics: v.optional(oneOf(['on', 'off'])),
  /** From and to which hour people can be expected to train: silence then is an alarm. Without them it is not. */
  busyFromUtcHour: utcHour,
  busyToUtcHour: utcHour,
  /** Countries of the store; without it every country. */
  countries: v.optional(
    rule(
      'a list of two-letter country codes, for example ["US", "GB"]',
      v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))), v.minLength(1)),
    ),
  ),
  /** Whose workflows may deploy: docs/deploy.md, "From GitHub". */
  githubRepository: v.optional(text('owner/name of a GitHub repository', /^[\w.-]+\/[\w.-]+$/)),
};

export type Settings = Readonly<v.InferOutput<v.StrictObjectSchema<typeof ENTRIES, undefined>>>;

export const SETTING_NAMES: readonly string[] = Object.keys(ENTRIES);

/** Secrets have their own place; here they would end in the template. */
const SECRET_NAMES = ['clientId', 'clientSecret', 'refreshToken'];
/** How Login with Amazon's client ids, client secrets and refresh tokens begin, and AWS access keys. */
const LOOKS_SECRET = /^(amzn1\.(?!ask\.skill\.)|Atz[ra]\||AKIA)/;

export class BadSettings extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'BadSettings';
  }
}

const isSetting = (name: string): name is keyof typeof ENTRIES => Object.hasOwn(ENTRIES, name);

function expectedOf(name: keyof typeof ENTRIES): string {
  const entry = ENTRIES[name];
  return v.getDescription('wrapped' in entry ? entry.wrapped : entry) ?? '';
}

function refusalOf(name: string, value: unknown): string {
  if (SECRET_NAMES.includes(name)) return `${name} is a secret: keep it in AWS Secrets Manager, not here.`;
  if (!isSetting(name)) return `${name} is not a setting.`;
  if (value === undefined) return `${name} is missing: ${expectedOf(name)}.`;
  return `${name} is ${JSON.stringify(value)}, but must be ${expectedOf(name)}.`;
}

/** A stage that tries things out never works on the progress of another one. */
function tablesOfOthers(settings: Settings): readonly string[] {
  return (['tableName', 'tableNameEU', 'tableNameFE'] as const).flatMap((name) => {
    const [, other] = /^steady-coach-([a-z]{2,12})(?:$|-)/.exec(settings[name] ?? '') ?? [];
    return other === undefined || other === settings.stage
      ? []
      : [`${name} is "${settings[name] ?? ''}", which is a table of the stage ${other}, not of ${settings.stage}.`];
  });
}

/** Settings that are good one by one, but not together. */
function contradictionsIn(settings: Settings): readonly string[] {
  const { region: home, regionEU, regionFE, busyFromUtcHour: from, busyToUtcHour: to } = settings;
  return [
    ...(regionEU === home ? [`regionEU is the same as region: leave it out.`] : []),
    ...(regionFE === home ? [`regionFE is the same as region: leave it out.`] : []),
    ...(regionFE !== undefined && regionFE === regionEU
      ? ['regionFE is the same as regionEU: give the Far East a region of its own, or leave it out.']
      : []),
    ...(settings.tableNameEU !== undefined && regionEU === undefined
      ? ['tableNameEU is a table of regionEU, which is missing.']
      : []),
    ...(settings.tableNameFE !== undefined && regionFE === undefined
      ? ['tableNameFE is a table of regionFE, which is missing.']
      : []),
    ...tablesOfOthers(settings),
    ...((from === undefined) !== (to === undefined)
      ? [`${from === undefined ? 'busyFromUtcHour' : 'busyToUtcHour'} is missing: the other one has no meaning alone.`]
      : []),
    ...(from !== undefined && from === to ? ['busyToUtcHour is the same as busyFromUtcHour: no hour is busy.'] : []),
    ...(from !== undefined && settings.metrics === 'off'
      ? ['metrics is "off", but busyFromUtcHour wants an alarm that reads them.']
      : []),
    ...(settings.privacyPolicyUrl === settings.termsOfUseUrl
      ? ['termsOfUseUrl is the same as privacyPolicyUrl: they are two pages.']
      : []),
  ];
}

/** Throws BadSettings with one line per setting that is missing, malformed, unknown or contradicts another. */
export function parseSettings(source: unknown): Settings {
  if (typeof source !== 'object' || source === null || Array.isArray(source)) {
    throw new BadSettings(['The settings must be one JSON object.']);
  }
  const secret = Object.entries(source).flatMap(([name, value]) =>
    typeof value === 'string' && LOOKS_SECRET.test(value) ? [name] : [],
  );
  const { success, output, issues } = v.safeParse(v.strictObject(ENTRIES), source);
  const given: ReadonlyMap<string, unknown> = new Map(Object.entries(source));
  const wrong = (issues ?? []).map((issue) => String(issue.path?.[0]?.key)).filter((name) => !secret.includes(name));
  // Every other secret is found by its name above; the rest that nobody expects has no entry.
  const unknown = [...given.keys()].filter((name) => !isSetting(name) && !secret.includes(name));
  const problems = [
    ...secret.map((name) => `${name} holds a secret: keep it in AWS Secrets Manager, not here.`),
    ...[...new Set([...unknown, ...wrong])].map((name) => refusalOf(name, given.get(name))),
    ...(success ? contradictionsIn(output) : []),
  ];
  if (!success || problems.length > 0) throw new BadSettings(problems);
  return output;
}

/** Reads the settings file; a file that is not there or is not JSON is refused in one sentence. */
export function readSettings(file: string): Settings {
  if (!existsSync(file)) {
    throw new BadSettings([`${file} is missing: copy ${EXAMPLE_SETTINGS_FILE} there and fill it in.`]);
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

/** What the two pages say of the owner. */
export const OWNERS = ['ownerName', 'ownerAddress', 'ownerEmail'] as const satisfies (keyof Settings)[];
/** What nobody shares with the example. */
const OWN = [
  'vendorId',
  'alarmEmail',
  'privacyPolicyUrl',
  'termsOfUseUrl',
  ...OWNERS,
  'githubRepository',
] as const satisfies (keyof Settings)[];

/** The example is for `npm run synth`; what is still as in it was not filled in. */
export function refuseExample(settings: Settings, example: Settings, own: readonly (keyof Settings)[] = OWN): void {
  const untouched = own.filter((name) => settings[name] === example[name]);
  if (untouched.length > 0) throw new BadSettings(untouched.map((name) => `${name} is still the example's.`));
}

/** One part of the world: who is answered there, where, and from which table. */
export interface Place {
  /** Alexa's name for it; `default` takes whoever lives in no other one. */
  readonly people: 'default' | 'EU' | 'FE';
  readonly region: Settings['region'];
  /** A table that is there already; without it the stack makes one. */
  readonly tableName: string | undefined;
}

/** The default comes first: it also keeps the skill. */
export function placesOf(settings: Settings): readonly [Place, ...Place[]] {
  const { regionEU, regionFE } = settings;
  return [
    { people: 'default', region: settings.region, tableName: settings.tableName },
    ...(regionEU === undefined ? [] : [{ people: 'EU', region: regionEU, tableName: settings.tableNameEU } as const]),
    ...(regionFE === undefined ? [] : [{ people: 'FE', region: regionFE, tableName: settings.tableNameFE } as const]),
  ];
}
