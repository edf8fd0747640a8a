/** What the coach's policy makes of a sentence as an ear heard it, in a phase: acted on, asked about, read as another, or an alarm. */
import { decide, type Decision, type Standing } from '../../lambda/conversation/policy';
import { toldBy } from '../../lambda/conversation/told';
import type { Slots } from '../../lambda/input';
import { localeOf } from '../../lambda/language/locales';
import { INTENTS, isIntentName, slotInModel, type IntentName, type SlotName } from '../../lambda/vocabulary';
import type { Heard } from './hear';

/** What was heard, in the slots that the coach reads. */
export function saidIn(intent: IntentName, { slots }: Heard): Slots {
  const row: Readonly<Partial<Record<SlotName, string>>> = INTENTS[intent];
  const names = Object.keys(row) as SlotName[]; // the keys of an intent's row
  return Object.fromEntries(
    names.flatMap((name) => {
      const slot = slots.find((each) => each.name === slotInModel(name, row[name] ?? ''));
      return slot?.value === undefined ? [] : [[name, { said: slot.value, ids: slot.id ? [slot.id] : [] }]];
    }),
  );
}

/** `undefined`: nothing of ours was heard. */
export function decisionOn(heard: Heard, standing: Standing): Decision | undefined {
  const { intent } = heard;
  if (!isIntentName(intent)) return undefined;
  const said = saidIn(intent, heard);
  const { telling, writtenOut } = localeOf('en-US').language;
  return decide(intent, toldBy(intent, said, telling, writtenOut), standing);
}

/** Whether a complaint is taken up: acted on as an alarm, or asked about as a possible one. */
export function isTakenUp(heard: Heard, standing: Standing): boolean {
  const decided = decisionOn(heard, standing);
  return decided?.do === 'alarm' || decided?.do === 'doubt';
}
