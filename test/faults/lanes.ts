/** The skill with Amazon's own client on a wire of ours, on a clock that jumps from one thing that is waited for to the next. */
import { createSkill, type Skill } from '../../lambda/alexa/skill';
import { createDynamoStore } from '../../lambda/store/dynamo-store';
import type { Clock } from '../../simulator/clock';
import { userIdOf } from '../../simulator/envelope';
import type { Lane, Records } from '../../bench/faults/workshop';
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
  const records: Records = {
    of: (athleteId) => wire.itemsOf(userIdOf(athleteId)),
    put: (athleteId, items) => {
      for (const [sk, item] of Object.entries(items))
        wire.put({ ...(item as object), pk: `ATHLETE#${userIdOf(athleteId)}`, sk }); // as it was found
      return Promise.resolve();
    },
  };
  return { wire, lane: { reach, proxy, events }, records };
}
