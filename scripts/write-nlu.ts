/**
 * `npm run nlu`: the frozen sentences as evaluation sets for Alexa's own ears, into dist/nlu/. Alexa judges what it hears against the
 * intents that would do; docs/deploy.md says how to hand them over. ASSUMED shape: DOC/smapi/nlu-annotation-api-reference.html
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { intentsThatDo } from '../bench/talk/judge';
import { rowsOf, type Row, type SetName } from '../bench/talk/rows';
import { isSafetyIntent } from '../lambda/language/model-words';
import { INTENTS } from '../lambda/vocabulary';

const SETS = ['talk', 'complaints', 'food'] as const satisfies readonly SetName[];

interface Annotation {
  readonly inputs: { readonly utterance: string };
  /** Each of them would do. */
  readonly expected: readonly { readonly intent: { readonly name: string } }[];
}

/** Rows of which the sentence alone tells which intents would do. */
export function annotationsOf(rows: readonly Row[]): readonly Annotation[] {
  return rows.flatMap(({ say, want }) => {
    const patterns = intentsThatDo(want.does);
    const isAlarm = want.does === 'alarm' || want.does === 'mild';
    const names = Object.keys(INTENTS).filter((name) =>
      isAlarm ? isSafetyIntent(name) : patterns.some((pattern) => fits(name, pattern)),
    );
    return names.length === 0
      ? []
      : [{ inputs: { utterance: say }, expected: names.map((name) => ({ intent: { name } })) }];
  });
}

/** A pattern may end in "*". */
function fits(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function main(): void {
  const folder = join(import.meta.dirname, '..', 'dist', 'nlu');
  mkdirSync(folder, { recursive: true });
  for (const set of SETS) {
    const data = annotationsOf(rowsOf(set, 'all'));
    writeFileSync(join(folder, `${set}.json`), `${JSON.stringify({ data }, null, 2)}\n`);
    console.log(`dist/nlu/${set}.json: ${data.length} sentences`);
  }
}

if (import.meta.filename === process.argv[1]) main();
