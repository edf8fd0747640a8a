/** `npm run certify`: the certification table, each row proven or named; `--json` for programs. */
import { gatherEvidence } from './certification/evidence';
import { FUNCTIONAL_ROWS } from './certification/functional-rows';
import { POLICY_ROWS } from './certification/policy-rows';
import type { Row, Verdict } from './certification/row';
import { VOICE_ROWS } from './certification/voice-rows';

interface Line extends Verdict {
  readonly id: number;
  readonly title: string;
}

const MARKS = { pass: 'pass  ', fail: 'FAIL  ', 'needs a device': 'device' } as const;
const ROWS: readonly Row[] = [...POLICY_ROWS, ...FUNCTIONAL_ROWS, ...VOICE_ROWS];

async function certify(): Promise<readonly Line[]> {
  const evidence = await gatherEvidence();
  const lines: Line[] = [];
  try {
    for (const { id, title, check } of ROWS) {
      const verdict = await check(evidence);
      lines.push({ id, title, state: verdict.state, evidence: verdict.evidence });
    }
  } finally {
    await evidence.close();
  }
  return lines;
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
  process.exitCode = lines.some(({ state }) => state === 'fail') ? 1 : 0;
});
