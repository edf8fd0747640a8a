/** One row of the certification table: what Amazon asks for, and how this project proves it. */
import type { Evidence } from './evidence';

export interface Verdict {
  readonly state: 'pass' | 'fail' | 'needs a device';
  readonly evidence: string;
}

export interface Row {
  /** The number in the table of docs/deploy.md. */
  readonly id: number;
  readonly title: string;
  check(this: void, evidence: Evidence): Verdict | Promise<Verdict>;
}

/** Passes when nothing is wrong; `evidence` says what was looked at. */
export function holds(evidence: string, problems: readonly string[] = []): Verdict {
  return problems.length === 0
    ? { state: 'pass', evidence }
    : { state: 'fail', evidence: `${evidence}: ${problems.slice(0, 3).join('; ')}` };
}

export function when(condition: boolean, evidence: string): Verdict {
  return { state: condition ? 'pass' : 'fail', evidence };
}

/** For what no software here can tell: say where to look. */
export const needsDevice =
  (evidence: string): Row['check'] =>
  () => ({ state: 'needs a device', evidence });
