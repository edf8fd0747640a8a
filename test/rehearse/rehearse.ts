/**
 * `npm run rehearse -- COMMAND`: runs a command that deploys, as it stands, where AWS and Alexa are pretended; nothing leaves this machine.
 * Without a command it opens a shell; a word of situations.ts before it says what is missing or half done. What a service would answer is ASSUMED: this shows that our side goes to its end, not that theirs does.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { buildSync } from 'esbuild';
import { EXAMPLE_SETTINGS_FILE, readSettings, settingsFileOf } from '../../infra/settings';
import { namesOf, PRODUCTION } from '../../infra/stage-names';
import { openPretendAccount, type PretendAccount } from '../pretend-account';
import { PROJECT_FOLDER } from '../synthesised';
import { serve } from './services';
import { SITUATIONS } from './situations';

/** The environment in which every program finds the pretend account; `folder` is for what they load first. */
export function environmentFor(endpoint: string, folder: string): NodeJS.ProcessEnv {
  const outfile = join(folder, 'elsewhere.cjs');
  buildSync({ entryPoints: [join(__dirname, 'elsewhere.ts')], bundle: true, platform: 'node', format: 'cjs', outfile });
  const kept = Object.entries(process.env).filter(([name]) => !/^(AWS|CDK|NODE_OPTIONS|JEST)/.test(name));
  return {
    ...Object.fromEntries(kept),
    PATH: [join(PROJECT_FOLDER, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_EC2_METADATA_DISABLED: 'true',
    NODE_OPTIONS: `--require ${outfile}`,
  };
}

/** Runs it with everything that is said passed on; answers its exit code. */
function run(command: string, env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(command, { shell: true, stdio: 'inherit', env });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** The owner's own settings say who the pretended owner is; before there are any, the example does. */
function pretended(): PretendAccount {
  const folders = { functionFolder: '', packageFolder: '' };
  try {
    return openPretendAccount(readSettings(join(PROJECT_FOLDER, settingsFileOf(PRODUCTION))), folders);
  } catch {
    return openPretendAccount(readSettings(join(PROJECT_FOLDER, EXAMPLE_SETTINGS_FILE)), folders);
  }
}

async function main(): Promise<void> {
  const [first = '', ...rest] = process.argv.slice(2);
  const situation = SITUATIONS[first];
  const command = (situation ? rest : [first, ...rest]).join(' ') || (process.env['SHELL'] ?? 'sh');
  const account = pretended();
  situation?.(account, namesOf(PRODUCTION).table);
  const services = await serve(account);
  const folder = mkdtempSync(join(tmpdir(), 'steady-coach-rehearsal-'));
  try {
    console.log(`A rehearsal: AWS and Alexa are pretended at ${services.endpoint}, and their answers assumed.\n`);
    process.exitCode = await run(command, environmentFor(services.endpoint, folder));
    console.log(`\nMade in the rehearsal: ${account.log.join('; ') || 'nothing'}.`);
  } finally {
    await services.close();
    rmSync(folder, { recursive: true });
  }
}

if (require.main === module) void main();
