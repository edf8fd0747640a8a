/** Progress in DynamoDB: one hot item per athlete, read once and written once in a turn, conditional on its version. */
import type { AttributeValue, QueryOutput, WriteRequest } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Athlete, DayRecord } from '../coach/athlete';
import { isOf, keyOf, partitionOf } from './athlete-key';
import { createDynamoClient, DatabaseError, type ClientSettings } from './dynamo-client';
import { loadPacking, packed, SCHEMA, unpacked, type PackedAthlete } from './pack-athlete';
import { readAthlete, readDay } from './read-athlete';
import { VersionConflict, type Store } from './store';

export interface DynamoSettings extends ClientSettings {
  readonly table: string;
  /** Told the names of stored fields that were odd and have been made safe. */
  onOddData?(this: void, fields: readonly string[]): void;
}

const NOW = 'NOW';

type Keys = Record<string, AttributeValue>;

/** Items that one write may delete: https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html */
const BATCH = 25;
const BATCHES_AT_ONCE = 16;
/** The database gives back what it had no room for. */
const BATCH_ATTEMPTS = 8;

export function createDynamoStore({ table, onOddData, ...connection }: DynamoSettings): Store {
  const client = createDynamoClient(connection);

  /** Keys of all items in a partition, with when their athlete was last active. */
  async function keysIn(partition: string): Promise<Keys[]> {
    const found: Keys[] = [];
    let start: Keys | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await client.call('Query', {
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: partition } },
        ProjectionExpression: 'pk, sk, lastSeenAt',
        ConsistentRead: true,
        ExclusiveStartKey: start,
      });
      found.push(...Items);
      start = LastEvaluatedKey;
    } while (start);
    return found;
  }

  async function deleteAll(items: readonly Keys[]): Promise<void> {
    const requests = items.flatMap(({ pk, sk }): WriteRequest[] =>
      pk && sk ? [{ DeleteRequest: { Key: { pk, sk } } }] : [],
    );
    const batches = Array.from({ length: Math.ceil(requests.length / BATCH) }, (_, index) =>
      requests.slice(index * BATCH, (index + 1) * BATCH),
    );
    // Ten years are about a hundred and fifty batches; so many at once are done within a turn.
    for (let at = 0; at < batches.length; at += BATCHES_AT_ONCE) {
      await Promise.all(batches.slice(at, at + BATCHES_AT_ONCE).map(deleteBatch));
    }
  }

  async function deleteBatch(batch: readonly WriteRequest[]): Promise<void> {
    let left: WriteRequest[] = [...batch];
    for (let attempt = 1; left.length > 0; attempt += 1) {
      if (attempt > BATCH_ATTEMPTS) throw new Error('some items would not be deleted');
      const { UnprocessedItems } = await client.call('BatchWriteItem', { RequestItems: { [table]: left } });
      left = UnprocessedItems?.[table] ?? [];
    }
  }

  return {
    async load(athleteId) {
      const [{ Item }] = await Promise.all([
        client.call('GetItem', { TableName: table, Key: keyOf(athleteId, NOW), ConsistentRead: true }),
        loadPacking(),
      ]);
      if (!Item) return undefined;
      const { athlete, odd } = readAthlete(await unpacked(unmarshall(Item)));
      if (odd.length > 0) onOddData?.(odd);
      return athlete;
    },

    async save(athleteId, athlete) {
      const saved: Athlete = { ...athlete, version: athlete.version + 1 };
      const item = await packed(saved);
      try {
        await client.call('PutItem', {
          TableName: table,
          Item: {
            ...attributesOf(item),
            ...keyOf(athleteId, NOW),
          },
          // An item whose version cannot be read is replaced rather than blocking the athlete for ever.
          ConditionExpression:
            athlete.version === 0
              ? 'attribute_not_exists(pk) OR NOT attribute_type(version, :number) OR version < :one'
              : 'version = :version',
          ExpressionAttributeValues:
            athlete.version === 0
              ? { ':number': { S: 'N' }, ':one': { N: '1' } }
              : { ':version': { N: String(athlete.version) } },
        });
      } catch (error) {
        if (error instanceof DatabaseError && error.name === 'ConditionalCheckFailedException')
          throw new VersionConflict();
        throw error;
      }
      return saved;
    },

    async putDay(athleteId, { date, totals, expiresAt }) {
      await client.call('PutItem', {
        TableName: table,
        Item: {
          ...marshall({ totals, schema: SCHEMA.day, expiresAt }, { removeUndefinedValues: true }),
          ...keyOf(athleteId, `DAY#${date}`),
        },
      });
    },

    async deleteAthlete(athleteId) {
      const items = await keysIn(partitionOf(athleteId));
      await deleteAll(items.filter(({ sk }) => isOf(athleteId, sk?.S ?? '')));
    },

    async deleteAccount(account, atMs) {
      const items = await keysIn(partitionOf(account));
      if (items.some(({ lastSeenAt }) => Number(lastSeenAt?.N ?? 0) > atMs)) return false;
      await deleteAll(items);
      return true;
    },

    async daysBetween(athleteId, from, to) {
      const days: DayRecord[] = [];
      let next: QueryOutput['LastEvaluatedKey'];
      do {
        const page: QueryOutput = await client.call('Query', {
          TableName: table,
          KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
          ExpressionAttributeValues: {
            ':pk': { S: partitionOf(athleteId) },
            ':from': keyOf(athleteId, `DAY#${from}`).sk,
            ':to': keyOf(athleteId, `DAY#${to}`).sk,
          },
          ...(next ? { ExclusiveStartKey: next } : {}),
        });
        for (const item of page.Items ?? []) {
          const day = readDay(unmarshall(item));
          if (day) days.push(day);
        }
        // A page ends at 1 MB, some thousands of days.
        next = page.LastEvaluatedKey;
      } while (next);
      return days;
    },
  };
}

function attributesOf({ schema, version, lastSeenAt, packed: bytes }: PackedAthlete): Keys {
  return {
    schema: { N: String(schema) },
    version: { N: String(version) },
    ...(lastSeenAt === undefined ? {} : { lastSeenAt: { N: String(lastSeenAt) } }),
    packed: { B: bytes },
  };
}
