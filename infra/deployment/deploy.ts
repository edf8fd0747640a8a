/** `npm run deploy`: says in plain words what is missing and how to get it; when nothing is, drives the passes. */
import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../bundle';
import {
  BadSettings,
  EXAMPLE_SETTINGS_FILE,
  readSettings,
  refuseExample,
  settingsFileOf,
  type Settings,
} from '../settings';
import { ALIASES, PRODUCTION } from '../stage-names';
import { openCloud, showDifferences } from './aws-and-alexa';
import { drive } from './drive';
import { contextOf, lookAround, PASSES, type Wishes } from './passes';

const OPTIONS = {
  stage: { type: 'string', default: PRODUCTION },
  release: { type: 'boolean', default: false },
  endpoint: { type: 'string', default: 'dev' },
  from: { type: 'string' },
  yes: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  diff: { type: 'boolean', default: false },
} as const;

const HELP = `npm run deploy -- [--stage prod] [--release] [--endpoint dev|live] [--from ${PASSES.join('|')}] [--yes] [--dry-run] [--diff]`;

function asked() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    throw new BadSettings([`${error instanceof Error ? error.message : String(error)} Say: ${HELP}`]);
  }
}

/** An option that must be one of a few words. */
function choice<const Words extends readonly string[]>(name: string, words: Words, value: string): Words[number] {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new BadSettings([`--${name} is "${value}", but must be one of ${words.join(', ')}.`]);
  return found;
}

function ownSettings(stage: string): Settings {
  const file = settingsFileOf(stage);
  const settings = readSettings(join(PROJECT_FOLDER, file));
  if (settings.stage !== stage)
    throw new BadSettings([`stage is "${settings.stage}" in ${file}, but ${stage} is asked for.`]);
  refuseExample(settings, readSettings(join(PROJECT_FOLDER, EXAMPLE_SETTINGS_FILE)));
  return settings;
}

async function main(): Promise<boolean> {
  const { stage, release, endpoint, from, yes, diff, 'dry-run': dryRun } = asked();
  const wishes: Wishes = {
    release,
    endpoint: choice('endpoint', ALIASES, endpoint),
    from: from === undefined ? undefined : choice('from', PASSES, from),
  };
  const settings = ownSettings(stage);
  const cloud = openCloud(settings, { asksNothing: yes });
  if (diff) {
    const found = await lookAround(cloud, settings);
    const secretVersion = await cloud.secretVersion(settings.credentialsSecret);
    return showDifferences(settings, contextOf('endpoint', found, wishes, secretVersion));
  }
  const isDone = await drive(cloud, {
    settings,
    wishes,
    dryRun,
    say: (line) => {
      console.log(line);
    },
  });
  if (isDone && !dryRun) {
    console.log('\nDeployed. Enable the skill for testing once (developer console, Test tab, "Development"), then say');
    console.log(
      `"Alexa, open steady coach${stage === PRODUCTION ? '' : ` ${stage}`}". docs/device-checklist.md lists what to listen for.`,
    );
  }
  return isDone;
}

main().then(
  (isDone) => {
    process.exitCode = isDone ? 0 : 1;
  },
  (error: unknown) => {
    if (!(error instanceof BadSettings)) throw error;
    console.error(
      `Nothing was sent. Missing or wrong before a deployment:\n${error.problems.map((line) => `- ${line}`).join('\n')}`,
    );
    process.exitCode = 1;
  },
);
