/** `npm run hear -- "..."`: what each ear makes of a sentence, what came second, and what the policy would do with it in every phase. */
import type { Decision } from '../lambda/conversation/policy';
import type { Phase } from '../lambda/coach/session';
import { decisionOn } from '../simulator/hear/decided';
import { earsFor, modelOf } from '../simulator/hear/ears';
import { createSecondEar } from '../simulator/hear/second-ear';
import type { Heard } from '../simulator/hear/hear';

const PHASES: readonly Phase[] = ['idle', 'choosing', 'briefing', 'set', 'rest', 'paused', 'rating'];
/** Of a usual set, for the rules that ask what was planned. */
const PLANNED = 12;

const sentence = process.argv.slice(2).join(' ');
if (sentence === '') {
  process.stderr.write('Say something: npm run hear -- "my back feels better"\n');
  process.exitCode = 2;
} else {
  process.stdout.write(told(sentence));
}

function told(said: string): string {
  const now = new Date();
  const { hearing } = earsFor('en-US');
  const second = createSecondEar(modelOf('en-US'));
  const first = hearing(said, now);
  const other = second.hear(said, now);
  const guesses = second
    .guesses(said)
    .slice(0, 3)
    .map(({ intent }) => intent);
  return [
    `first ear   ${inWords(first)}  (${first.confidence.toFixed(2)}, by "${first.sample ?? ''}"; then ${first.rivals?.[0]?.intent ?? 'nothing'})`,
    `second ear  ${inWords(other)}  (guesses: ${guesses.join(', ')})`,
    ...PHASES.map((phase) => `  ${phase.padEnd(9)} ${decisionIn(first, phase)}`),
    '',
  ].join('\n');
}

function inWords({ intent, slots }: Heard): string {
  const filled = slots.filter(({ value }) => value !== undefined);
  return [intent, ...filled.map(({ name, value = '', id }) => `${name}=${id ?? value}`)].join(' ');
}

function decisionIn(heard: Heard, phase: Phase): string {
  const decided = decisionOn(heard, { phase, planned: PLANNED, done: PLANNED, resting: false });
  return decided ? inRow(decided) : 'no intent of ours';
}

function inRow(decided: Decision): string {
  switch (decided.do) {
    case 'act':
      return 'acts';
    case 'read':
      return `read as ${decided.as}`;
    case 'alarm':
      return `alarm: ${decided.sign}`;
    case 'doubt':
      return `asks about an alarm: ${decided.sign}`;
    case 'ask':
      return `asks: ${decided.about}`;
    case 'ask-cleared':
      return 'asks whether one is cleared';
  }
}
