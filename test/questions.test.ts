/** Questions that no utterance was copied from, heard through the generated model: how many reach what they ask for. */
import { isFoodId } from '../lambda/coach/catalogue/food';
import { topicOf } from '../lambda/coach/food/homes';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { earsFor } from '../simulator/hear/ears';
import { decisionOn, isTakenUp, saidIn } from '../simulator/hear/decided';
import type { Heard } from '../simulator/hear/hear';
import { isIntentName } from '../lambda/vocabulary';
import { scenes, START, take } from './phases';

interface Question {
  readonly said: string;
  readonly wants: { readonly kind: string; readonly id?: string; readonly aspect?: string };
}

/**
 * The utterances were tuned on the first set. The fresh ones came in four rounds, each written before it was heard; at that
 * first hearing 75 of 89, 45 of 54, 50 of 61 and 57 of 61 were understood (227 of 265, 85.7 %). What they missed has been
 * mended since, so from here on they too only show that nothing is lost. Where the table of foods has a figure, a swap or a
 * verdict of the very food that is named, the row asks for that; what is answered with less than a topic says stays a miss.
 */
const SETS = [
  ['questions.json', 0.95],
  ['questions-fresh.json', 0.85],
] as const;

// These files are our own: the questions, and the model that `npm run models` writes.
const read = (file: string) => JSON.parse(readFileSync(join(__dirname, file), 'utf8')) as readonly Question[];
const { hearing: hear } = earsFor('en-US');
const NOW = new Date('2026-11-23T15:00:00Z');

const FOLLOW_UPS: Readonly<Record<string, string>> = {
  more: 'TellMoreIntent',
  serve: 'AskHowToUseIntent',
  truth: 'AskTruthIntent',
  source: 'AskSourceIntent',
  another: 'GiveTipIntent',
  care: 'AskCareIntent',
};
/** "Another one" is another set, or after a tip another tip: the handler knows; "is it safe" likewise. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  another: ['StartExerciseIntent'],
  care: ['AskSafetyIntent', 'AskAvoidIntent'],
};

function slot(heard: Heard, ...names: readonly string[]): string | undefined {
  // What is known by name alone answers only when nothing else was heard.
  return heard.slots.find(({ name, id }) => names.includes(name) && id !== undefined && id !== 'unchecked')?.id;
}

const IDLE = { phase: 'idle', resting: false } as const;

/** Who can say more about a food beside a medicine, or in pregnancy: spoken in the answer itself, whichever intent gives it. */
const CARE = /\b(pharmacist|doctor|midwife)\b/i;
const idle = scenes().find(({ name }) => name === 'idle');

function saysWhoToAsk(heard: Heard): boolean {
  const { intent } = heard;
  if (!idle || !isIntentName(intent)) return false;
  return CARE.test(take(idle.athlete, { intent, slots: saidIn(intent, heard) }, START).say);
}

/** What is asked whether it is bad is answered by what is known of its kind. */
function kindJudged(heard: Heard): string | undefined {
  const food = slot(heard, 'topic');
  return slot(heard, 'worth') && food && isFoodId(food) ? topicOf(food) : undefined;
}

function reaches({ said, wants }: Question): boolean {
  const heard = hear(said, NOW);
  switch (wants.kind) {
    case 'topic':
      return slot(heard, 'topic', 'food') === wants.id || kindJudged(heard) === wants.id;
    case 'swap':
      return heard.intent === 'AskSwapIntent' && slot(heard, 'swap', 'topic') === wants.id;
    case 'claim':
      return (
        heard.intent === 'AskClaimIntent' && slot(heard, 'topic') === wants.id && slot(heard, 'effect') === wants.aspect
      );
    case 'most':
      return (
        heard.intent === 'AskMostIntent' &&
        slot(heard, 'foodKind') === wants.id &&
        slot(heard, 'nutrient') === wants.aspect
      );
    case 'exercise': {
      if (slot(heard, 'exercise') !== wants.id && wants.id !== undefined) return false;
      if (wants.aspect === 'how') return ['ExplainExerciseIntent', 'AskAboutExerciseIntent'].includes(heard.intent);
      const aspect = slot(heard, 'aspect') ?? (wants.aspect === 'why' ? 'why' : undefined);
      const asked =
        (heard.intent === 'AskAboutExerciseIntent' && aspect === wants.aspect) ||
        (heard.intent === 'AskCareIntent' && wants.aspect === 'care');
      return asked || heard.intent === { easier: 'MakeEasierIntent', harder: 'MakeHarderIntent' }[wants.aspect ?? ''];
    }
    case 'safety':
      return isTakenUp(heard, IDLE) || saysWhoToAsk(heard);
    case 'tip':
      return ['GiveTipIntent', 'AskAfterWorkoutIntent'].includes(heard.intent);
    case 'follow-up': {
      const id = wants.id ?? '';
      return heard.intent === FOLLOW_UPS[id] || (SHARED[id] ?? []).includes(heard.intent);
    }
    case 'clarify':
      return ['AskTopicIntent', 'AskTruthIntent', 'AskCareIntent', 'AskSafetyIntent'].includes(heard.intent);
    default: {
      const decided = decisionOn(heard, IDLE);
      const intent = decided?.do === 'read' ? decided.as : heard.intent;
      return ['AMAZON.FallbackIntent', 'SmallTalkIntent'].includes(intent);
    }
  }
}

function describeMiss({ said, wants }: Question): string {
  const heard = hear(said, NOW);
  const slots = heard.slots.flatMap(({ name, id, value }) => (value === undefined ? [] : [`${name}=${id ?? value}`]));
  return `${said} | wants ${[wants.kind, wants.id, wants.aspect].filter(Boolean).join(' ')} | ${heard.intent} ${slots.join(' ')}`;
}

describe.each(SETS)('%s', (file, enough) => {
  const questions = read(file);
  const missed = questions.filter((question) => !reaches(question));

  test(`at least ${String(enough * 100)} of 100 questions reach what they ask for`, () => {
    const share = 1 - missed.length / questions.length;
    console.info(
      `${file}: ${questions.length - missed.length} of ${questions.length} reach their answer (${(share * 100).toFixed(1)} %).` +
        (missed.length > 0 ? `\nMissed:\n${missed.map(describeMiss).join('\n')}` : ''),
    );
    expect(share).toBeGreaterThanOrEqual(enough);
  });

  test('no safety phrase is missed', () => {
    expect(missed.filter(({ wants }) => wants.kind === 'safety').map(describeMiss)).toEqual([]);
  });
});

/** Good news about a body is heard as such; whatever else is said of one is an alarm or is asked about, whether anybody wrote it down or not. */
describe('what is said of a body', () => {
  test.each([
    ...[
      'my back',
      'my back is numb',
      'my back is purple',
      'my back feels purple',
      'my back is not okay',
      'my back is tight',
    ],
    ...[
      "my knee doesn't feel good",
      'my shoulder feels odd',
      'my back does hurt',
      'i feel pain',
      'i can hardly breathe',
    ],
    ...["i'm not cleared", 'my doctor says i should not train', 'i heard a pop', 'my spine is sore'],
  ])('"%s" is an alarm, or asked about', (said) => {
    expect(isTakenUp(hear(said, NOW), IDLE)).toBe(true);
  });

  test.each([
    ...['my back feels better already', "my back doesn't hurt anymore", 'my back is getting stronger', 'nothing hurts'],
    ...[
      'is this good for my back',
      'what helps my back',
      'my arms are burning',
      'let me catch my breath',
      'other side',
    ],
    ...[
      'what should i eat for dinner',
      'how many calories does this burn',
      'i want to lose weight',
      'the baby is crying',
    ],
  ])('"%s" is none', (said) => {
    expect(isTakenUp(hear(said, NOW), IDLE)).toBe(false);
  });
});
