/** What is answered whatever happens to the database: safety first, then what somebody who is a stranger could be told as well. */
import { newcomer } from '../coach/athlete';
import type { Input } from '../input';
import { localeOf } from '../language/locales';
import { isSafetyIntent } from '../language/model-words';
import type { Reply } from '../reply';
import { turn } from '../turn';
import type { IntentName } from '../vocabulary';

/** Help, the way out, and facts: nothing of them hangs on what somebody has done. */
const FREE: ReadonlySet<IntentName> = new Set([
  'AMAZON.HelpIntent',
  'GetHelpIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NavigateHomeIntent',
  'LeaveIntent',
  'AskSafetyIntent',
  'AskTopicIntent',
  'AskStrongBackIntent',
  'AskHowToUseIntent',
  'AskSwapIntent',
  'AskTruthIntent',
  'AskSourceIntent',
  'AskCareIntent',
  'AskAvoidIntent',
  'AskAfterWorkoutIntent',
  'TellMoreIntent',
  'ListTopicsIntent',
  'AskAboutExerciseIntent',
  'AskFormIntent',
  'FormFaultIntent',
  'ExplainExerciseIntent',
]);

/** The answer to a stranger, where it is as good as any; `undefined` where it takes a record. The place is asked for later. */
export function answerWithoutRecord(
  input: Input,
  {
    locale,
    onScreen,
    audioDelayMs,
  }: { readonly locale: string; readonly onScreen: boolean; readonly audioDelayMs: number },
): Reply | undefined {
  if (input.kind !== 'intent') return undefined;
  const { language, timeZone } = localeOf(locale);
  const stranger = { ...newcomer(input.at, timeZone), heardSafetyNote: true };
  const reply = turn(input, { athlete: stranger, words: language, locale, audioDelayMs, onScreen });
  const isSafety = isSafetyIntent(input.intent) || reply.thread?.alarm !== undefined;
  const isFree = FREE.has(input.intent) && !reply.effect && !reply.sound;
  return isSafety || isFree ? reply : undefined;
}
