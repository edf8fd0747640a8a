/** What the coach's policy makes of a sentence as an ear heard it, in a phase: acted on, asked about, read as another, or an alarm. */
import { decide, type Decision, type Standing } from '../../lambda/conversation/policy';
import { toldBy } from '../../lambda/conversation/told';
import type { Slots } from '../../lambda/input';
import { localeOf } from '../../lambda/language/locales';
import { INTENTS, isIntentName, type SlotName } from '../../lambda/vocabulary';
import type { Heard } from './hear';

/** `undefined`: nothing of ours was heard. */
export function decisionOn({ intent, slots }: Heard, standing: Standing): Decision | undefined {
  if (!isIntentName(intent)) return undefined;
  const names = Object.keys(INTENTS[intent]);
  const said: Slots = Object.fromEntries(
    slots.flatMap(({ name, value, id }) =>
      names.includes(name) && value !== undefined ? [[name as SlotName, { said: value, ids: id ? [id] : [] }]] : [],
    ),
  );
  const { telling, writtenOut } = localeOf('en-US').language;
  return decide(intent, toldBy(intent, said, telling, writtenOut), standing);
}

/** Whether a complaint is taken up: acted on as an alarm, or asked about as a possible one. */
export function isTakenUp(heard: Heard, standing: Standing): boolean {
  const decided = decisionOn(heard, standing);
  return decided?.do === 'alarm' || decided?.do === 'doubt';
}
