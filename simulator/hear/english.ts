/** English as hearing needs it: spellings, endings, small words and readers. Another language is another such value. */
import { BUILT_IN_PHRASES } from './built-in-phrases';
import { readDateSlot } from './dates';
import { readDurationSlot } from './durations';
import type { HearingLanguage } from './hearing-language';
import { readNumberSlot } from './numbers';
import { readTimeSlot } from './times';

const FILLERS =
  'a about actually again alexa all am an and any are as at be because been being bit but by can could did do does doing done ' +
  'done for from get getting give go going got have has had he hey hi how i if in into is it its just kind let like little lot ' +
  'make maybe me more most much my near need now of oh ok okay on one or our out over please really right shall she should so ' +
  'some put somehow something sorry take than thank thanks that the their them then there these they think this those to too try ' +
  'trying uh um us very want wanna wanted was way we well were what when where which who why will wish with would you your';

const IRREGULAR: Readonly<Record<string, string>> = {
  "let's": 'let us',
  "can't": 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "o'clock": 'oclock',
  "y'all": 'you all',
  wanna: 'want to',
  gonna: 'going to',
  gimme: 'give me',
  lemme: 'let me',
  cannot: 'can not',
};
/** "'s" is "is" after these and a possessive elsewhere: "child's pose". */
const BEFORE_IS = /^(?:what|that|it|how|who|where|when|why|there|here|he|she|this|everything|something)'s$/;
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/n't$/, ' not'],
  [/'re$/, ' are'],
  [/'m$/, ' am'],
  [/'ve$/, ' have'],
  [/'ll$/, ' will'],
  [/'d$/, ' would'],
];
/** "30s", "7pm", "10x": digits and their unit. Ordinals such as "21st" stay whole. */
const GLUED = /^(\d+(?:[.:]\d+)?)(?!st$|nd$|rd$|th$)([a-z]+)$/;

function respell(word: string): readonly string[] {
  const glued = GLUED.exec(word);
  if (glued) return glued.slice(1);
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular.split(' ');
  if (BEFORE_IS.test(word)) return [word.slice(0, -2), 'is'];
  const short = SHORT_FORMS.find(([ending]) => ending.test(word));
  if (short) return word.replace(...short).split(' ');
  return [word.replaceAll("'", '')];
}

/** They end like a form of another word and are words of their own. */
const OWN_WORDS = new Set(['news', 'setting', 'settings']);

/** Rough on purpose: both words go through it, so "pausing" and "pause" meet at "paus". */
function stem(word: string): string {
  if (word.length < 3 || OWN_WORDS.has(word)) return word;
  const singular = word
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|x|z|ch|sh)es$/, '')
    .replace(/(?<=[a-z][^s])s$/, '');
  const bare = singular.replace(/(?<=[a-z]{3})(?:ing|ed)$|(?<=[a-z]{4})ly$/, '');
  const single = bare === singular ? bare : bare.replace(/([^aeiousl])\1$/, '$1');
  return single.replace(/(?<=[a-z]{3})e$/, '');
}

export const english: HearingLanguage = {
  respell,
  stem,
  fillers: new Set(FILLERS.split(' ')),
  courtesies: [
    'please',
    'ok',
    'okay',
    'alexa',
    'hey',
    'um',
    'uh',
    'oh',
    'well',
    'so',
    'now',
    'thanks',
    'thank you',
    'sorry',
    'then',
  ],
  builtInPhrases: BUILT_IN_PHRASES,
  readers: {
    'AMAZON.NUMBER': readNumberSlot,
    'AMAZON.DURATION': readDurationSlot,
    'AMAZON.DATE': readDateSlot,
    'AMAZON.TIME': readTimeSlot,
  },
};
