/** The whole certification table, and what it says about the evidence. */
import type { Evidence } from './evidence';
import { FUNCTIONAL_ROWS } from './functional-rows';
import { POLICY_ROWS } from './policy-rows';
import type { Row, Verdict } from './row';
import { VOICE_ROWS } from './voice-rows';

/** One line of `npm run certify -- --json`. */
export interface Line extends Verdict {
  readonly id: number;
  readonly title: string;
}

const ROWS: readonly Row[] = [...POLICY_ROWS, ...FUNCTIONAL_ROWS, ...VOICE_ROWS];

export async function certifyBy(evidence: Evidence): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const { id, title, check } of ROWS) {
    const verdict = await check(evidence);
    lines.push({ id, title, state: verdict.state, evidence: verdict.evidence });
  }
  return lines;
}

/** For the shell: a skill with a failing row is not ready. */
export const exitCodeOf = (lines: readonly Line[]): 0 | 1 => (lines.some(({ state }) => state === 'fail') ? 1 : 0);
