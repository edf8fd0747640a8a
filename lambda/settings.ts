/** Reads the environment once, at start; what is missing or odd is refused in one sentence that says what to set. */
import type { Credentials } from './store/sign-request';

export interface Settings {
  readonly database: {
    readonly table: string;
    readonly region: string;
    /** Lambda gives the function those of its role. */
    readonly credentials: Credentials;
    readonly endpoint?: string;
  };
  readonly skillId?: string;
  readonly audioDelayMs: number;
  /** Whether each turn reports its figures to the log. */
  readonly metrics: boolean;
}

/**
 * How much of the time between our answer and the next request was not sound: about a second until the device plays,
 * and about a second and a half to say "Alexa, pause". UNCONFIRMED: no device was reachable; listen and adjust.
 */
const AUDIO_DELAY_MS = 2500;

type Environment = Readonly<Record<string, string | undefined>>;

export class SettingsError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SettingsError';
  }
}

export function readSettings(env: Environment): Settings {
  const table = required(env, 'TABLE_NAME', 'the name of the DynamoDB table that keeps progress');
  const region = required(env, 'AWS_REGION', 'the AWS region of that table, for example us-east-1');
  const endpoint = env['AWS_ENDPOINT_URL_DYNAMODB'];
  const skillId = env['SKILL_ID'];
  return {
    database: {
      table,
      region,
      credentials: credentialsIn(env, endpoint !== undefined && endpoint !== ''),
      ...(endpoint ? { endpoint: url(endpoint) } : {}),
    },
    audioDelayMs: milliseconds(env['AUDIO_DELAY_MS']),
    metrics: onOff(env['METRICS']),
    ...(skillId ? { skillId } : {}),
  };
}

function required(env: Environment, name: string, what: string): string {
  const value = env[name]?.trim();
  if (!value) throw new SettingsError(`Set ${name} to ${what}.`);
  return value;
}

/** A local database takes whoever comes. */
function credentialsIn(env: Environment, isLocal: boolean): Credentials {
  if (isLocal) return { accessKeyId: 'local', secretAccessKey: 'local' };
  const sessionToken = env['AWS_SESSION_TOKEN'];
  return {
    accessKeyId: required(env, 'AWS_ACCESS_KEY_ID', 'the access key for that table, which Lambda does by itself'),
    secretAccessKey: required(
      env,
      'AWS_SECRET_ACCESS_KEY',
      'the secret of that access key, which Lambda does by itself',
    ),
    ...(sessionToken ? { sessionToken } : {}),
  };
}

function url(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new SettingsError('Set AWS_ENDPOINT_URL_DYNAMODB to the URL of a local database, or leave it out.');
  }
  return text;
}

function onOff(text = 'on'): boolean {
  if (text !== 'on' && text !== 'off') throw new SettingsError('Set METRICS to on or off, or leave it out.');
  return text === 'on';
}

function milliseconds(text: string | undefined): number {
  if (text === undefined || text === '') return AUDIO_DELAY_MS;
  const ms = Number(text);
  if (!Number.isFinite(ms) || ms < 0 || ms > 10_000) {
    throw new SettingsError('Set AUDIO_DELAY_MS to milliseconds from 0 to 10000, or leave it out.');
  }
  return ms;
}
