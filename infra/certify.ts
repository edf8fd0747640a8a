/** `npm run certify`: the certification table, each row proven or named; `--json` for programs. */
import { gatherEvidence } from './certification/evidence';
import { runSuites } from './certification/suites';
import { certifyBy, exitCodeOf, type Line } from './certification/table';

const MARKS = { pass: 'pass  ', fail: 'FAIL  ', 'needs a device': 'device' } as const;

async function certify(): Promise<readonly Line[]> {
  const evidence = await gatherEvidence(await runSuites());
  try {
    return await certifyBy(evidence);
  } finally {
    await evidence.close();
  }
}

function show(lines: readonly Line[]): void {
  for (const { id, title, state, evidence } of lines) {
    console.log(`${String(id).padStart(2)}  ${MARKS[state]}  ${title}\n            ${evidence}`);
  }
  const count = (state: Line['state']) => lines.filter((line) => line.state === state).length;
  console.log(`\n${count('pass')} pass, ${count('fail')} fail, ${count('needs a device')} need a device`);
}

void certify().then((lines) => {
  if (process.argv.includes('--json')) console.log(JSON.stringify(lines, null, 2));
  else show(lines);
  process.exitCode = exitCodeOf(lines);
});
