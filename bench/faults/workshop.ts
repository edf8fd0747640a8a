/** The local database with what the bench does behind the skill's back, and lanes that reach it through a proxy each. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { createSkill } from '../../lambda/alexa/skill';
import { EXERCISES } from '../../lambda/coach/catalogue/exercises';
import { createDynamoStore } from '../../lambda/store/dynamo-store';
import type { Clock } from '../../simulator/clock';
import { connectionTo, type Database } from '../../simulator/database';
import { userIdOf } from '../../simulator/envelope';
import { openProxy, type Proxy } from './proxy';
import type { Reach } from './person';

export type Items = Readonly<Record<string, unknown>>;

export interface Lane {
  readonly reach: Reach;
  readonly proxy: Proxy;
  /** What the skill has logged. */
  readonly events: string[];
}

/** The skill as it is wired for Lambda, but for its clock and its log. */
export async function openLane({ endpoint, tableName }: Database): Promise<Lane> {
  const proxy = await openProxy(endpoint);
  const events: string[] = [];
  let clock: Clock | undefined;
  const skill = createSkill({
    store: createDynamoStore({ table: tableName, connection: connectionTo(proxy.endpoint) }),
    now: () => clock?.now() ?? 0,
    audioDelayMs: 0,
    log: (_level, event) => events.push(event),
  });
  const reach: Reach = {
    skill,
    setClock: (next) => {
      clock = next;
    },
    elapsed: () => performance.now(),
  };
  return { reach, proxy, events };
}

export interface Records {
  of(this: void, athleteId: string): Promise<Items>;
  put(this: void, athleteId: string, items: Items): Promise<void>;
}

export function recordsIn({ endpoint, tableName, itemsOf }: Database): Records {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(connectionTo(endpoint)));
  return {
    of: (athleteId) => itemsOf(userIdOf(athleteId)),
    put: async (athleteId, items) => {
      for (const [sk, item] of Object.entries(items)) {
        const key = { pk: `ATHLETE#${userIdOf(athleteId)}`, sk };
        await client.send(new PutCommand({ TableName: tableName, Item: { ...(item as object), ...key } })); // as it was found
      }
    },
  };
}

interface Stored {
  readonly lifetime?: { readonly by: Readonly<Record<string, { readonly units: number }>> };
  readonly version?: number;
}

/** Units on record, by exercise. */
export function unitsIn({ NOW }: Items): Readonly<Record<string, number>> {
  const { lifetime } = (NOW ?? {}) as Stored; // our own item
  return Object.fromEntries(Object.entries(lifetime?.by ?? {}).map(([id, { units }]) => [id, units]));
}

/** Those of them that are counted as reps. */
export function repsIn(items: Items): number {
  const units = unitsIn(items);
  return Object.entries(EXERCISES).reduce(
    (sum, [id, { measure }]) => sum + (measure === 'reps' ? (units[id] ?? 0) : 0),
    0,
  );
}

/** All that is kept of somebody but the version, which is drawn by lot: who has the same has the same future. */
export function sameRecord(items: Items): string {
  const { NOW, ...days } = items;
  const { version: _version, ...now } = (NOW ?? {}) as Stored; // our own item
  return JSON.stringify([inOrder(now), inOrder(days)]);
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, field]) => [name, inOrder(field)]);
}
