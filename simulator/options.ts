/** The command line of `npm start` and `npm run talk`: one clear sentence for everything that cannot be understood. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { DeviceKind } from './envelope';
import { SERVICE_MOODS, type ServiceMood } from './services';

export interface Options {
  json: boolean;
  /** Milliseconds since 1970; absent: from now on, or from where the last conversation left off. */
  now?: number;
  dataFolder: string;
  athleteId: string;
  device: DeviceKind;
  locale: string;
  /** Whose voice is recognised; nobody's without. */
  voice?: string;
  /** How Alexa's services behave; ready without. */
  services?: ServiceMood;
  /** What the device tells; the services' own without. */
  timeZone?: string;
  /** Whatever is drawn is drawn the same in every run with the same number. */
  seed?: number;
  /** Every value that is stored is listed. */
  detail?: boolean;
  /** The built skill in dist/ instead of the sources. */
  bundle: boolean;
}

/** Its message is meant for the person at the keyboard. */
export class OptionError extends Error {}

export const PROJECT_FOLDER = join(__dirname, '..');
export const modelFile = (locale: string) => join(PROJECT_FOLDER, 'interaction-models', `${locale}.json`);

/** Where conversations of this machine are kept. */
export const DEFAULT_DATA_FOLDER = '.data';

export const USAGE = `Options:
  --now ISO                the time it is, for example 2026-11-21T18:00:00Z
  --data DIR               where progress is kept (default .data)
  --athlete ID             who is speaking (default athlete)
  --device speaker|show    with or without a screen (default speaker)
  --locale LOCALE          the language spoken (default en-US)
  --voice NAME             whose voice is recognised (default nobody's)
  --services MOOD          Alexa's services: ready, unsupported, failing or silent (default ready)
  --time-zone ZONE         what the device tells, for example Europe/Berlin, or none to refuse
  --seed NUMBER            choose the same words whenever the same is said
  --json                   one line in, one JSON object out, for programs
  --detail                 list every value that is stored
  --bundle                 run the built skill in dist/ instead of the sources
  --help                   show this
`;

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        json: { type: 'boolean', default: false },
        bundle: { type: 'boolean', default: false },
        detail: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        now: { type: 'string' },
        data: { type: 'string', default: DEFAULT_DATA_FOLDER },
        athlete: { type: 'string', default: 'athlete' },
        device: { type: 'string', default: 'speaker' },
        locale: { type: 'string', default: 'en-US' },
        voice: { type: 'string' },
        services: { type: 'string', default: 'ready' },
        'time-zone': { type: 'string' },
        seed: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new OptionError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

function instantOf(now: string): number {
  const instant = /^\d{4}-\d{2}-\d{2}/.test(now) ? Date.parse(now) : NaN;
  if (Number.isNaN(instant)) throw new OptionError(`--now wants a time like 2026-11-21T18:00:00Z, not "${now}".`);
  return instant;
}

function deviceOf(device: string): DeviceKind {
  if (device === 'speaker' || device === 'show') return device;
  throw new OptionError(`--device is speaker or show, not "${device}".`);
}

function moodOf(mood: string): ServiceMood {
  const known = SERVICE_MOODS.find((name) => name === mood);
  if (known === undefined) throw new OptionError(`--services is one of ${SERVICE_MOODS.join(', ')}, not "${mood}".`);
  return known;
}

function localeOf(locale: string): string {
  if (/^[a-z]{2}-[A-Z]{2}$/.test(locale) && existsSync(modelFile(locale))) return locale;
  const folder = join(PROJECT_FOLDER, 'interaction-models');
  const known = existsSync(folder) ? readdirSync(folder).map((file) => file.replace('.json', '')) : [];
  throw new OptionError(`--locale is one of ${known.join(', ')}, not "${locale}".`);
}

/** Undefined when only help was wanted. Throws an OptionError for anything unknown. */
export function parseOptions(args: string[]): Options | undefined {
  const {
    json,
    bundle,
    detail,
    help,
    now,
    data,
    athlete,
    device,
    locale,
    voice,
    services,
    'time-zone': timeZone,
    seed,
  } = parse(args);
  if (help) return undefined;
  if (!/^[\w.-]{1,100}$/.test(athlete)) {
    throw new OptionError(`--athlete wants letters, digits, dots and dashes, not "${athlete}".`);
  }
  if (voice !== undefined && !/^[\w.-]{1,100}$/.test(voice)) {
    throw new OptionError(`--voice wants letters, digits, dots and dashes, not "${voice}".`);
  }
  if (seed !== undefined && !/^\d{1,9}$/.test(seed)) throw new OptionError(`--seed wants a number, not "${seed}".`);
  if (data === '') throw new OptionError('--data wants the name of a folder.');
  return {
    json,
    bundle,
    detail,
    ...(now === undefined ? {} : { now: instantOf(now) }),
    dataFolder: data,
    athleteId: athlete,
    device: deviceOf(device),
    locale: localeOf(locale),
    services: moodOf(services),
    ...(voice === undefined ? {} : { voice }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(seed === undefined ? {} : { seed: Number(seed) }),
  };
}
