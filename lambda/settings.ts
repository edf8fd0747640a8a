/** Reads the environment once, at start; what is missing or odd is refused in one sentence that says what to set. */
import * as v from 'valibot';

export interface Settings {
  readonly table: string;
  /** Only for a local database, which takes whoever comes: region, keys and endpoint are read by the SDK itself. */
  readonly connection: { readonly credentials: typeof ANYBODY } | undefined;
  readonly skillId: string | undefined;
  readonly audioDelayMs: number;
  /** Which deployment this is; its figures carry the name. */
  readonly stage: string;
  /** Whether each turn reports its figures to the log. */
  readonly metrics: boolean;
}

/**
 * How much of the time between our answer and the next request was not sound: about a second until the device plays,
 * and about a second and a half to say "Alexa, pause". UNCONFIRMED: no device was reachable; listen and adjust.
 */
const AUDIO_DELAY_MS = 2500;

/** As `engines` in package.json. */
const OLDEST_NODE = [20, 19] as const;

const ANYBODY = { accessKeyId: 'local', secretAccessKey: 'local' } as const;

export class SettingsError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SettingsError';
  }
}

const text = v.optional(v.string(), '');
const required = (sentence: string) => v.pipe(text, v.trim(), v.minLength(1, sentence));

const ENVIRONMENT = v.object({
  TABLE_NAME: required('Set TABLE_NAME to the name of the DynamoDB table that keeps progress.'),
  AWS_REGION: required('Set AWS_REGION to the AWS region of that table, for example us-east-1.'),
  AWS_ENDPOINT_URL_DYNAMODB: v.pipe(
    text,
    v.check(
      (url) => url === '' || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)),
      'Set AWS_ENDPOINT_URL_DYNAMODB to the URL of a local database, or leave it out.',
    ),
  ),
  AWS_ACCESS_KEY_ID: text,
  SKILL_ID: text,
  AUDIO_DELAY_MS: v.pipe(
    text,
    v.transform((ms) => (ms === '' ? AUDIO_DELAY_MS : Number(ms))),
    v.check((ms) => ms >= 0 && ms <= 10_000, 'Set AUDIO_DELAY_MS to milliseconds from 0 to 10000, or leave it out.'),
  ),
  STAGE: v.pipe(
    text,
    v.transform((stage) => (stage === '' ? 'local' : stage)),
    v.regex(/^[a-z]{2,12}$/, 'Set STAGE to the name of the deployment, two to twelve small letters, or leave it out.'),
  ),
  METRICS: v.optional(v.picklist(['on', 'off'], 'Set METRICS to on or off, or leave it out.'), 'on'),
});

const KEYS = v.object({
  AWS_ACCESS_KEY_ID: required('Set AWS_ACCESS_KEY_ID to the access key for that table, which Lambda does by itself.'),
  AWS_SECRET_ACCESS_KEY: required(
    'Set AWS_SECRET_ACCESS_KEY to the secret of that access key, which Lambda does by itself.',
  ),
});

/** `node`: the version that runs. Throws SettingsError. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  node: string = process.versions.node,
): Settings {
  refuseOldNode(node);
  const given = read(ENVIRONMENT, env);
  const isLocal = given.AWS_ENDPOINT_URL_DYNAMODB !== '';
  if (!isLocal) read(KEYS, env);
  return {
    table: given.TABLE_NAME,
    connection: isLocal && given.AWS_ACCESS_KEY_ID === '' ? { credentials: ANYBODY } : undefined,
    skillId: given.SKILL_ID === '' ? undefined : given.SKILL_ID,
    audioDelayMs: given.AUDIO_DELAY_MS,
    stage: given.STAGE,
    metrics: given.METRICS === 'on',
  };
}

function read<Output>(schema: v.GenericSchema<unknown, Output>, env: unknown): Output {
  const { success, output, issues } = v.safeParse(schema, env);
  if (!success) throw new SettingsError(issues[0].message);
  return output;
}

function refuseOldNode(node: string): void {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const [oldest, least] = OLDEST_NODE;
  if (major > oldest || (major === oldest && minor >= least)) return;
  throw new SettingsError(`Steady Coach needs Node ${oldest}.${least} or newer, and this is Node ${node}.`);
}
