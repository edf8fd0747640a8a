/** The skill with Amazon's own client on a wire of ours, on a clock that jumps from one thing that is waited for to the next. */
import { createSkill, type Skill } from '../../lambda/alexa/skill';
import { createDynamoStore } from '../../lambda/store/dynamo-store';
import type { Clock } from '../../simulator/clock';
import { userIdOf } from '../../simulator/envelope';
import type { Lane, Records } from '../../bench/faults/workshop';
import { createSpeaker, pushUps, START } from '../speaker';
import { Wire } from './wire';

/** With jest's clock: whatever is waited for comes at once, in its order. */
export async function atOnce<T>(work: Promise<T>): Promise<T> {
  const state = { isOver: false };
  const over = () => {
    state.isOver = true;
  };
  work.then(over, over);
  while (!state.isOver) await jest.advanceTimersToNextTimerAsync();
  return work;
}

/**
 * What Amazon's client loads when it is first used takes real time, which the clock would jump over: so it is used once, and fails
 * once, before the clock is jest's.
 */
export async function jumpTheClock(): Promise<void> {
  const wire = new Wire();
  const store = createDynamoStore({ table: 'wired', connection: wire.connection });
  const skill = createSkill({ store, now: () => START, audioDelayMs: 0, log: () => undefined });
  const speaker = createSpeaker(skill, 'warming-up');
  for (const fault of ['500', 'drop', 'garbage', 'throttled'] as const) {
    wire.trigger.arm(fault, { call: wire.trigger.calls });
    await speaker.say('StartExerciseIntent', pushUps(12));
  }
  jest.useFakeTimers();
}

export interface Stage {
  readonly wire: Wire;
  readonly lane: Lane;
  readonly records: Records;
}

export function stageWith(wire = new Wire()): Stage {
  let clock: Clock | undefined;
  const events: string[] = [];
  const inner = createSkill({
    store: createDynamoStore({ table: 'wired', connection: wire.connection }),
    now: () => clock?.now() ?? 0,
    audioDelayMs: 0,
    log: (_level, event) => events.push(event),
  });
  const skill: Skill = (event) => atOnce(inner(event));
  const reach = {
    skill,
    setClock: (next: Clock) => {
      clock = next;
    },
    elapsed: () => Date.now(),
  };
  const proxy = {
    endpoint: '',
    close: () => undefined,
    get trigger() {
      return wire.trigger;
    },
    set trigger(next) {
      wire.trigger = next;
    },
  };
  return { wire, lane: { reach, proxy, events }, records: recordsOn(wire) };
}

export function recordsOn(wire: Wire): Records {
  return {
    of: (athleteId) => wire.itemsOf(userIdOf(athleteId)),
    put: (athleteId, items) => {
      for (const [sk, item] of Object.entries(items))
        wire.put({ ...(item as object), pk: `ATHLETE#${userIdOf(athleteId)}`, sk }); // as it was found
      return Promise.resolve();
    },
  };
}
