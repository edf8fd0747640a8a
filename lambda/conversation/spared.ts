/** What shows that words of alarm are none, or less: an idiom, somebody else's story, long ago, a question in general, something seen or heard. */
import { GRADE } from '../coach/safety';
import type { IntentName, SlotName } from '../vocabulary';
import { doubtful, type AlarmTold } from './alarm-told';
import type { Told } from './told';

/** Where one of these was told, somebody speaks of harm. */
const EVIDENCE: readonly SlotName[] = [
  'sign',
  'event',
  'medicine',
  'symptom',
  'cannot',
  'accident',
  'bad',
  'forbid',
  'young',
  'mood',
  'ouch',
  'effort',
];

/** Of these nothing is ever let pass. */
const ALWAYS: ReadonlySet<IntentName> = new Set<IntentName>([
  'ReportSelfHarmIntent',
  'ReportEatingDistressIntent',
  'ReportLowMoodIntent',
]);
/** A sentence that brings none of their words was hardly meant so; a life is at stake in none of them. */
const BARELY: ReadonlySet<IntentName> = new Set<IntentName>(['ReportPainIntent', 'ReportFaintIntent']);

/** Where most parts of the body are named that nothing is wrong with. */
const OFTEN_NAMED: ReadonlySet<IntentName> = new Set<IntentName>(['ReportPainIntent', 'ReportConditionIntent']);
const BESIDE: readonly SlotName[] = ['aside', 'media', 'thing'];

/** The alarm that is left of it beside what spares it. An alarm is acted on only where somebody speaks of themselves, here and now. */
export function withSpared(intent: IntentName, told: Told, is: AlarmTold): AlarmTold {
  if (is.is !== 'sign' && is.is !== 'doubt') return is;
  // Words that are only like ours tell enough to ask.
  const isTold = EVIDENCE.some((slot) => told.near(slot));
  const part = told.id('bodyPart');
  const isPlaced = isTold || part !== undefined;
  if (ALWAYS.has(intent)) return told.id('idiom') ? doubtful(is) : is;
  if (told.id('idiom')) return isPlaced ? doubtful(is) : { is: 'talk' };
  const aside = told.id('aside');
  const isTheWord = EVIDENCE.some((slot) => told.id(slot) !== undefined);
  // "Does a beer matter?" is no word of having had one.
  if (aside === 'asked' && told.id('sign') === 'drink') return { is: 'nothing' };
  // A question that names nothing of a body is hardly about one: "who should I vote for".
  if (aside === 'asked' && !isTheWord) return { is: isPlaced ? 'question' : 'nothing' };
  if (!isPlaced) {
    if (aside || told.id('media')) return { is: 'talk' };
    if (told.id('good') && !told.id('not')) return { is: 'good' };
    return BARELY.has(intent) && is.is === 'doubt' ? { is: 'nothing' } : is;
  }
  // A part of the body without any word of harm, beside what it is about: "the cat's sitting on my belly".
  if (!isTold && OFTEN_NAMED.has(intent) && BESIDE.some((slot) => told.near(slot))) return { is: 'talk' };
  const isGrave = GRADE[is.sign] === 'emergency';
  const isTheirs = !isGrave && part === undefined;
  if (told.id('media')) return told.id('sign') === 'helper' || isTheirs ? { is: 'talk' } : doubtful(is);
  switch (aside) {
    case 'others':
      return isTheirs ? { is: 'talk' } : doubtful(is);
    case 'past':
      if (told.id('kin') || isTheirs) return { is: 'talk' };
      return { is: 'doubt', sign: isGrave ? 'injury-condition' : is.sign };
    case 'asked':
      return intent === 'ReportPainIntent' && part === undefined ? { is: 'question' } : doubtful(is);
    default:
      return is;
  }
}
