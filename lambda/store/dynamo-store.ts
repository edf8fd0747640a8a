/** Progress in DynamoDB: one hot item per athlete, read once and written once in a turn, conditional on its version. */
import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandOutput,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Athlete, DayRecord } from '../coach/athlete';
import { readAthlete, readDay, SCHEMA } from './read-athlete';
import { VersionConflict, type Store } from './store';

export interface DynamoSettings {
  readonly table: string;
  readonly region: string;
  /** Only for a local database. */
  readonly endpoint?: string;
  /** Told the names of stored fields that were odd and have been made safe. */
  onOddData?(this: void, fields: readonly string[]): void;
}

/** Each attempt and the whole are bounded, so that an outage is answered before Alexa gives up (about 8 s). */
const LIMITS = { maxAttempts: 3 } as const;

const NOW = 'NOW';
const keyOf = (athleteId: string, sk: string) => ({ pk: { S: `ATHLETE#${athleteId}` }, sk: { S: sk } });

export function createDynamoStore({ table, region, endpoint, onOddData }: DynamoSettings): Store {
  const client = new DynamoDBClient({ region, ...LIMITS, ...(endpoint ? { endpoint } : {}) });
  return {
    async load(athleteId) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: keyOf(athleteId, NOW), ConsistentRead: true }),
      );
      if (!Item) return undefined;
      const { athlete, odd } = readAthlete(unmarshall(Item));
      if (odd.length > 0) onOddData?.(odd);
      return athlete;
    },

    async save(athleteId, athlete) {
      const saved: Athlete = { ...athlete, version: athlete.version + 1 };
      try {
        await client.send(
          new PutItemCommand({
            TableName: table,
            Item: {
              ...marshall({ ...saved, schema: SCHEMA }, { removeUndefinedValues: true }),
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
          }),
        );
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) throw new VersionConflict();
        throw error;
      }
      return saved;
    },

    async putDay(athleteId, { date, totals }) {
      await client.send(
        new PutItemCommand({
          TableName: table,
          Item: { ...marshall({ totals, schema: SCHEMA }), ...keyOf(athleteId, `DAY#${date}`) },
        }),
      );
    },

    async daysBetween(athleteId, from, to) {
      const days: DayRecord[] = [];
      let next: QueryCommandOutput['LastEvaluatedKey'];
      do {
        const page: QueryCommandOutput = await client.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
            ExpressionAttributeValues: {
              ':pk': keyOf(athleteId, NOW).pk,
              ':from': { S: `DAY#${from}` },
              ':to': { S: `DAY#${to}` },
            },
            ...(next ? { ExclusiveStartKey: next } : {}),
          }),
        );
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
