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
import { isOf, keyOf, partitionOf, type Key } from './athlete-key';
import { ledgerEntry, type Forgotten } from './deletion-ledger';
import { nextVersion } from './next-version';
import { VersionConflict, type Store } from './store';
import { readAthlete, writeAthlete } from './stored-athlete';
import { readDay, writeDay } from './stored-day';

export interface DynamoSettings {
  readonly table: string;
  /** Where the database is and who asks; without it the SDK reads the environment, as Lambda sets it. */
  readonly connection?: DynamoDBClientConfig | undefined;
  /** Told the names of stored fields that were odd and have been made safe. */
  onOddData?(this: void, fields: readonly string[]): void;
}

/** Three tries of a second each; the turn's own deadline is over all of them. */
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
  // It makes ready for every call what nobody writes down.
  client.middlewareStack.remove('loggerMiddleware');

  /** Items as they are stored, however many pages they take. */
  async function find(query: Omit<Parameters<typeof paginateQuery>[1], 'TableName'>, signal?: AbortSignal) {
    const found: Record<string, unknown>[] = [];
    for await (const { Items = [] } of paginateQuery({ client }, { TableName: table, ...query }, until(signal)))
      found.push(...Items);
    return found;
  }

  /** Keys of all items in a partition, with when their athlete was last active. */
  async function keysIn(
    partition: string,
    signal?: AbortSignal,
  ): Promise<readonly (Key & { readonly lastSeenAt: number })[]> {
    const items = await find(
      {
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': partition },
        ProjectionExpression: 'pk, sk, lastSeenAt',
        ConsistentRead: true,
      },
      signal,
    );
    return items.map(({ sk, lastSeenAt }) => ({ pk: partition, sk: String(sk), lastSeenAt: Number(lastSeenAt ?? 0) }));
  }

  /** Before anything goes, so that a deletion that stops half way is known, too. */
  async function writeDown(forgotten: Forgotten, at: number, signal?: AbortSignal): Promise<void> {
    await client.send(new PutCommand({ TableName: table, Item: ledgerEntry(forgotten, at) }), until(signal));
  }

  async function deleteAll(keys: readonly Key[], signal?: AbortSignal): Promise<void> {
    const requests = keys.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }));
    // Ten years are about a hundred and fifty batches; so many at once are done within a turn.
    for (const some of cut(cut(requests, BATCH), BATCHES_AT_ONCE))
      await Promise.all(some.map((batch) => deleteBatch(batch, signal)));
  }

  async function deleteBatch(
    batch: NonNullable<BatchWriteCommandInput['RequestItems']>[string],
    signal?: AbortSignal,
  ): Promise<void> {
    let left = batch;
    for (let attempt = 1; left.length > 0; attempt += 1) {
      if (attempt > BATCH_ATTEMPTS) throw new Error('some items would not be deleted');
      const { UnprocessedItems } = await client.send(
        new BatchWriteCommand({ RequestItems: { [table]: left } }),
        until(signal),
      );
      left = UnprocessedItems?.[table] ?? [];
    }
  }

  return {
    async load(athleteId, signal) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: keyOf(athleteId, NOW), ConsistentRead: true }),
        until(signal),
      );
      if (!Item) return undefined;
      const kept = readAthlete(Item);
      if (kept.odd.length > 0) onOddData?.(kept.odd);
      return kept;
    },

    async save(athleteId, athlete, before, signal, version = nextVersion(before?.athlete)) {
      const saved = { ...athlete, version };
      const condition = before
        ? {
            ConditionExpression: 'version = :version',
            ExpressionAttributeValues: { ':version': before.athlete.version },
          }
        : { ConditionExpression: 'attribute_not_exists(pk)' };
      try {
        await client.send(
          new PutCommand({
            TableName: table,
            Item: { ...writeAthlete(saved, before), ...keyOf(athleteId, NOW) },
            ...condition,
          }),
          until(signal),
        );
      } catch (error) {
        throw error instanceof ConditionalCheckFailedException ? new VersionConflict() : error;
      }
      return saved;
    },

    async putDay(athleteId, day, signal) {
      const Item = { ...writeDay(day), ...keyOf(athleteId, `DAY#${day.date}`) };
      await client.send(new PutCommand({ TableName: table, Item }), until(signal));
    },

    async deleteDay(athleteId, date, signal) {
      await deleteAll([keyOf(athleteId, `DAY#${date}`)], signal);
    },

    async deleteAthlete(athleteId, atMs, signal) {
      await writeDown({ athleteId }, atMs, signal);
      const theirs = async () => (await keysIn(partitionOf(athleteId), signal)).filter(({ sk }) => isOf(athleteId, sk));
      // Looked for again, because a turn at the same moment may have put a day away; one that comes later takes it back itself.
      for (let keys = await theirs(); keys.length > 0; keys = await theirs()) await deleteAll(keys, signal);
    },

    async deleteAccount(account, atMs, signal) {
      const keys = await keysIn(partitionOf(account), signal);
      if (keys.some(({ lastSeenAt }) => lastSeenAt > atMs)) return false;
      await writeDown({ account }, atMs, signal);
      await deleteAll(keys, signal);
      return true;
    },

    async daysBetween(athleteId, from, to, signal) {
      const items = await find(
        {
          KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
          ExpressionAttributeValues: {
            ':pk': partitionOf(athleteId),
            ':from': keyOf(athleteId, `DAY#${from}`).sk,
            ':to': keyOf(athleteId, `DAY#${to}`).sk,
          },
        },
        signal,
      );
      return items.map(readDay).filter((day) => day !== undefined);
    },
  };
}

const until = (signal: AbortSignal | undefined) => (signal ? { abortSignal: signal } : {});

function cut<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}
