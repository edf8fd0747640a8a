/** Runs the test suites that certification leans on, once, and answers how their tests went. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../bundle';

const SUITES = ['every-turn', 'infra', 'rehearsal', 'screens/screens', 'screens/documents'] as const;
export type SuiteName = (typeof SUITES)[number];

export interface SuiteOutcome {
  readonly passed: number;
  readonly failed: readonly string[];
}

interface JestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

export async function runSuites(): Promise<(suite: SuiteName, name?: RegExp) => SuiteOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'steady-coach-certify-'));
  const file = join(folder, 'jest.json');
  const jest = spawn(
    'jest',
    ['--json', `--outputFile=${file}`, '--silent', ...SUITES.map((suite) => `test/${suite}`)],
    {
      cwd: PROJECT_FOLDER,
      stdio: 'ignore',
    },
  );
  await new Promise((resolve) => jest.on('close', resolve));
  const report = JSON.parse(readFileSync(file, 'utf8')) as JestReport; // jest's own report
  rmSync(folder, { recursive: true });

  return (suite, name = /(?:)/) => {
    const tests = report.testResults
      .filter((result) => result.name.endsWith(`/test/${suite}.test.ts`))
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ fullName }) => name.test(fullName));
    const failed = tests.filter(({ status }) => status !== 'passed').map(({ fullName }) => fullName);
    return { passed: tests.length - failed.length, failed };
  };
}
