/** `npm test`: every check the project has, side by side on two cores, closing with one line `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { scripts } from '../package.json';

interface Outcome {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
  readonly output: string;
}

const PROJECT_FOLDER = join(__dirname, '..');
const CHECKS = ['typecheck', 'lint', 'format:check', 'structure', 'dead-code'] as const;

const environment = {
  ...process.env,
  PATH: [join(PROJECT_FOLDER, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
  // Type check and lint are written in Go and live for seconds: clearing up after themselves would be a quarter of their work.
  GOGC: '400',
};

/** A script of package.json, as npm runs it but without starting npm. */
function run(name: keyof typeof scripts, args = ''): Promise<Outcome> {
  const startedAt = Date.now();
  return new Promise((resolve) => {
    const child = spawn(`${scripts[name]} ${args}`, {
      shell: true,
      cwd: PROJECT_FOLDER,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', (code) => {
      resolve({ name, ok: code === 0, seconds: (Date.now() - startedAt) / 1000, output });
    });
  });
}

async function inTurn(names: readonly (keyof typeof scripts)[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const name of names) {
    const outcome = await run(name);
    console.log(`${outcome.ok ? 'ok    ' : 'FAILED'} ${name} (${outcome.seconds.toFixed(1)} s)`);
    if (!outcome.ok) console.log(outcome.output);
    outcomes.push(outcome);
  }
  return outcomes;
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly duration?: number | null }[];
  }[];
}

const SLOWEST = 10;

function reportSlowest({ testResults }: JestReport): void {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const slowest = [...tests].sort((a, b) => (b.duration ?? 0) - (a.duration ?? 0)).slice(0, SLOWEST);
  console.log(`\nThe slowest ${slowest.length} tests:`);
  for (const { fullName, duration } of slowest) console.log(`${String(duration ?? 0).padStart(6)} ms  ${fullName}`);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'steady-coach-'));
  const file = join(folder, 'jest.json');
  // The bundle comes first: the rehearsal and the screenplays run it.
  const built = await inTurn(['build']);
  const [checks, tests] = await Promise.all([
    inTurn(CHECKS),
    run('jest', `--json --outputFile="${file}"${process.env['CI'] ? ' --ci' : ''}`),
  ]);
  let report: JestReport | undefined;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as JestReport; // jest's own report
  } catch {
    report = undefined;
  }
  rmSync(folder, { recursive: true });
  if (!tests.ok || !report) console.log(tests.output);
  if (report) reportSlowest(report);
  const outcomes = [...built, ...checks];
  const passed = outcomes.filter(({ ok }) => ok).length + (report?.numPassedTests ?? 0);
  // A skipped test is a test that does not hold.
  const failed =
    outcomes.filter(({ ok }) => !ok).length +
    (report ? report.numFailedTests + report.numRuntimeErrorTestSuites + report.numPendingTests : 1);
  console.log(`\nTests took ${tests.seconds.toFixed(1)} s.`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

void main();
