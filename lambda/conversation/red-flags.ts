/** Safety first, whatever else is asked: words of alarm inside a slot nobody knows decide before the intent does. */
import { SAFETY_SIGNS, type SafetySign } from '../coach/safety';
import type { Slots } from '../input';
import type { TellingWords } from '../language/doubt-words';
import type { SafetyWords } from '../language/safety-words';
import type { TellingSlotType } from '../vocabulary';

/** The words that filled slots and stand for nothing of ours. Resolved ones are foods, exercises and the like; what only sounds like a saying may be none. */
function looseWords(slots: Slots): string {
  return (
    Object.entries(slots)
      .filter(([slot, { ids }]) => ids.length === 0 || slot === 'idiom')
      // "Call it chest": one word behind that is a name.
      .filter(([slot, { said }]) => !FIGURE.test(said) && !(slot === 'name' && !said.includes(' ')))
      .map(([, { said }]) => said.toLowerCase())
      .join(' ')
  );
}

/** The most urgent sign that unresolved slot words speak of beyond doubt. */
export function redFlagIn(slots: Slots, { redFlags }: SafetyWords, telling: TellingWords): SafetySign | undefined {
  const loose = looseWords(slots);
  if (loose === '') return undefined;
  // The signs are listed from the most urgent on.
  const within = withoutSayings(` ${loose} `, telling);
  return SAFETY_SIGNS.find((sign) => redFlags[sign]?.some((words) => within.includes(` ${words} `)));
}

/** Whose words alone may be an alarm, from the most urgent on; "inhaler" and "both legs" tell nothing without more. */
const ALARMING: readonly (readonly [TellingSlotType, SafetySign, ...string[]])[] = [
  ['EMERGENCY_SIGN', 'emergency', 'inhaler', 'beat', 'speech'],
  ['FAINT_SIGN', 'faint'],
  ['BACK_RED_SIGN', 'back-emergency', 'legs'],
  ['SELF_HARM_SIGN', 'self-harm'],
  ['DIZZY_SIGN', 'dizzy'],
  ['PREGNANCY_SIGN', 'pregnancy'],
  ['EATING_SIGN', 'eating-disorder'],
];

/**
 * The most urgent sign that they may speak of: it is asked about. Our own alarm words are looked for, whole words only, and
 * outside of sayings. One word of unease is none: a daughter swims, a wheel spins.
 */
export function possibleFlagIn(
  slots: Slots,
  telling: TellingWords,
  writtenOut: (said: string) => string,
): SafetySign | undefined {
  const loose = looseWords(slots);
  if (loose === '') return undefined;
  const within = withoutSayings(` ${writtenOut(loose)} `, telling);
  return ALARMING.find(([type, , ...besides]) =>
    Object.entries(telling[type]).some(
      ([id, { name, synonyms }]) =>
        !besides.includes(id) &&
        [name, ...synonyms.filter((words) => type !== 'DIZZY_SIGN' || words.includes(' '))].some((words) =>
          within.includes(` ${words} `),
        ),
    ),
  )?.[1];
}

/** A number or a length of time, as Alexa writes it, says nothing. */
const FIGURE = /^-?[\d.:]+$|^P[\dTHMSDWY.]+$/;

function withoutSayings(loose: string, { IDIOM }: TellingWords): string {
  const sayings = byFirstWord(IDIOM);
  return loose
    .trim()
    .split(' ')
    .flatMap((word) => sayings.get(word) ?? [])
    .reduce((left, saying) => left.replaceAll(` ${saying} `, ' '), loose);
}

/** There are thousands of them: grouped once for each language. */
const grouped = new WeakMap<TellingWords['IDIOM'], ReadonlyMap<string, readonly string[]>>();

function byFirstWord(idioms: TellingWords['IDIOM']): ReadonlyMap<string, readonly string[]> {
  const known = grouped.get(idioms);
  if (known) return known;
  const sayings = new Map<string, string[]>();
  for (const { name, synonyms } of Object.values(idioms))
    for (const saying of [name, ...synonyms]) {
      const [first = ''] = saying.split(' ');
      const others = sayings.get(first);
      if (others) others.push(saying);
      else sayings.set(first, [saying]);
    }
  grouped.set(idioms, sayings);
  return sayings;
}
