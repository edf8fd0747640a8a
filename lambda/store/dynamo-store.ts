/** Progress in DynamoDB: one hot item per athlete, read once and written once in a turn, conditional on its version. */
import { ConditionalCheckFailedException, DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import {
  BatchWriteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  paginateQuery,
  PutCommand,
  type BatchWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { Athlete } from '../coach/athlete';
import { isOf, keyOf, partitionOf, type Key } from './athlete-key';
import { packed, SCHEMA, unpacked } from './pack-athlete';
import { readAthlete, readDay } from './read-athlete';
import { VersionConflict, type Store } from './store';

export interface DynamoSettings {
  readonly table: string;
  /** Where the database is and who asks; without it the SDK reads the environment, as Lambda sets it. */
  readonly connection?: DynamoDBClientConfig | undefined;
  /** Told the names of stored fields that were odd and have been made safe. */
  onOddData?(this: void, fields: readonly string[]): void;
}

/** Three tries of a second each, so that an outage is answered before the function's time is up (7 s). */
const PATIENCE: DynamoDBClientConfig = {
  maxAttempts: 3,
  // The SDK only warns of what takes too long, unless it is told to give up.
  requestHandler: { requestTimeout: 1000, throwOnRequestTimeout: true },
};

const NOW = 'NOW';

/** Items that one write may delete: https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html */
const BATCH = 25;
const BATCHES_AT_ONCE = 16;
/** The database gives back what it had no room for. */
const BATCH_ATTEMPTS = 8;

export function createDynamoStore({ table, connection, onOddData }: DynamoSettings): Store {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ ...PATIENCE, ...connection }), {
    marshallOptions: { removeUndefinedValues: true },
  });

  /** Items as they are stored, however many pages they take. */
  async function find(query: Omit<Parameters<typeof paginateQuery>[1], 'TableName'>) {
    const found: Record<string, unknown>[] = [];
    for await (const { Items = [] } of paginateQuery({ client }, { TableName: table, ...query })) found.push(...Items);
    return found;
  }

  /** Keys of all items in a partition, with when their athlete was last active. */
  async function keysIn(partition: string): Promise<readonly (Key & { readonly lastSeenAt: number })[]> {
    const items = await find({
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': partition },
      ProjectionExpression: 'pk, sk, lastSeenAt',
      ConsistentRead: true,
    });
    return items.map(({ sk, lastSeenAt }) => ({ pk: partition, sk: String(sk), lastSeenAt: Number(lastSeenAt ?? 0) }));
  }

  async function deleteAll(keys: readonly Key[]): Promise<void> {
    const requests = keys.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }));
    // Ten years are about a hundred and fifty batches; so many at once are done within a turn.
    for (const some of cut(cut(requests, BATCH), BATCHES_AT_ONCE)) await Promise.all(some.map(deleteBatch));
  }

  async function deleteBatch(batch: NonNullable<BatchWriteCommandInput['RequestItems']>[string]): Promise<void> {
    let left = batch;
    for (let attempt = 1; left.length > 0; attempt += 1) {
      if (attempt > BATCH_ATTEMPTS) throw new Error('some items would not be deleted');
      const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [table]: left } }));
      left = UnprocessedItems?.[table] ?? [];
    }
  }

  return {
    async load(athleteId) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: keyOf(athleteId, NOW), ConsistentRead: true }),
      );
      if (!Item) return undefined;
      const { athlete, odd } = readAthlete(unpacked(Item));
      if (odd.length > 0) onOddData?.(odd);
      return athlete;
    },

    async save(athleteId, athlete) {
      const saved: Athlete = { ...athlete, version: athlete.version + 1 };
      const isNew = athlete.version === 0;
      try {
        await client.send(
          new PutCommand({
            TableName: table,
            Item: { ...packed(saved), ...keyOf(athleteId, NOW) },
            // An item whose version cannot be read is replaced rather than blocking the athlete for ever.
            ConditionExpression: isNew
              ? 'attribute_not_exists(pk) OR NOT attribute_type(version, :number) OR version < :one'
              : 'version = :version',
            ExpressionAttributeValues: isNew ? { ':number': 'N', ':one': 1 } : { ':version': athlete.version },
          }),
        );
      } catch (error) {
        throw error instanceof ConditionalCheckFailedException ? new VersionConflict() : error;
      }
      return saved;
    },

    async putDay(athleteId, { date, totals, expiresAt }) {
      const Item = { totals, expiresAt, schema: SCHEMA.day, ...keyOf(athleteId, `DAY#${date}`) };
      await client.send(new PutCommand({ TableName: table, Item }));
    },

    async deleteAthlete(athleteId) {
      const keys = await keysIn(partitionOf(athleteId));
      await deleteAll(keys.filter(({ sk }) => isOf(athleteId, sk)));
    },

    async deleteAccount(account, atMs) {
      const keys = await keysIn(partitionOf(account));
      if (keys.some(({ lastSeenAt }) => lastSeenAt > atMs)) return false;
      await deleteAll(keys);
      return true;
    },

    async daysBetween(athleteId, from, to) {
      const items = await find({
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
        ExpressionAttributeValues: {
          ':pk': partitionOf(athleteId),
          ':from': keyOf(athleteId, `DAY#${from}`).sk,
          ':to': keyOf(athleteId, `DAY#${to}`).sk,
        },
      });
      return items.map(readDay).filter((day) => day !== undefined);
    },
  };
}

function cut<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}
