/** Ways to prove a row that several rows share. */
import type { Turn } from '../../simulator/turn-report';
import type { Evidence } from './evidence';
import { holds, type Verdict } from './row';
import type { SuiteName } from './suites';

/** The row holds because these tests do; at least one must have run. */
export function byTests({ suite }: Evidence, name: SuiteName, tests?: RegExp): Verdict {
  const { passed, failed } = suite(name, tests);
  const ran = `test/${name}.test.ts${tests ? ` ${String(tests)}` : ''}: ${passed} passed, ${failed.length} failed`;
  return passed + failed.length === 0 ? { state: 'fail', evidence: `${ran}; no such test` } : holds(ran, failed);
}

/** What is wrong with one turn under the rules that hold for every answer. */
export function problemsOf(line: string, turn: Turn | undefined): readonly string[] {
  if (!turn) return [`"${line}": no turn`];
  if (turn.error) return [`"${line}": ${turn.error.split('\n')[0] ?? ''}`];
  const asks = turn.speech.trimEnd().endsWith('?');
  return [
    ...(turn.speech === '' ? [`"${line}": nothing was said`] : []),
    ...(asks !== (turn.mic === 'open')
      ? [`"${line}": the microphone is ${turn.mic} after "${turn.speech.slice(-60)}"`]
      : []),
    ...(turn.mic === 'open' && turn.reprompt === '' ? [`"${line}": no reprompt`] : []),
  ];
}

/** The English phrases that a sentence of help suggests: "You can say pause, slower, or stop." gives three. */
export function suggestionsIn(speech: string): readonly string[] {
  return [...speech.matchAll(/\bsay (.+?)[.?!]/gi)]
    .flatMap(([, said = '']) => said.split(/,? or (?:say )?|, /))
    .map((phrase) =>
      phrase.replace(/^(?:say|for example) | (?:and I|to go on|to change|any time)\b.*$/g, '').toLowerCase(),
    )
    .filter((phrase) => phrase !== '' && phrase !== 'for example');
}
