/** `npm run deploy`: says in plain words what is missing and how to get it; deploys when nothing is. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_FOLDER } from './bundle';
import { askAws, missingInAws } from './preflight';
import {
  BadSettings,
  EXAMPLE_SETTINGS_FILE,
  readSettings,
  refuseExample,
  SETTINGS_FILE,
  type Settings,
} from './settings';

const fromProject = (path: string): string => join(PROJECT_FOLDER, path);

function ownSettings(): Settings {
  const settings = readSettings(fromProject(SETTINGS_FILE));
  refuseExample(settings, readSettings(fromProject(EXAMPLE_SETTINGS_FILE)));
  return settings;
}

async function deploy(): Promise<number> {
  const settings = ownSettings();
  const missing = await missingInAws(settings, askAws(settings.region));
  if (missing.length > 0) throw new BadSettings(missing);
  const { status } = spawnSync('cdk', ['deploy', 'SteadyCoach', '--context', `settings=${SETTINGS_FILE}`], {
    cwd: PROJECT_FOLDER,
    stdio: 'inherit',
  });
  if (status === 0) {
    console.log(
      '\nDeployed. Enable the skill for testing once (developer console, Test tab, "Development"), then say:',
    );
    console.log('"Alexa, open steady coach". docs/device-checklist.md lists what to listen for.');
  } else {
    console.error(
      '\nNot deployed; what went wrong stands above. CloudFormation has taken its changes back, or is doing so.',
    );
    console.error('See "A deployment failed" in docs/operations.md before the next attempt.');
  }
  return status ?? 1;
}

deploy().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    if (!(error instanceof BadSettings)) throw error;
    console.error(
      `Nothing was sent. Missing or wrong before a deployment:\n${error.problems.map((line) => `- ${line}`).join('\n')}`,
    );
    process.exitCode = 1;
  },
);
