/** The table as its owner sees it: everybody in it, and all items of one of them. Reading and saving an athlete is the skill's own store. */
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateQuery, paginateScan, PutCommand } from '@aws-sdk/lib-dynamodb';
import { athleteIdIn, isOf, partitionOf } from '../../lambda/store/athlete-key';
import { Ledger, LEDGER } from '../../lambda/store/deletion-ledger';
import { createDynamoStore } from '../../lambda/store/dynamo-store';
import type { Store } from '../../lambda/store/store';
import type { Document } from '../../lambda/store/stored-athlete';

export interface Listed {
  readonly athleteId: string;
  /** The item of now; days that were left without one have none. */
  readonly now: Document | undefined;
}

export interface OwnersTable {
  readonly name: string;
  readonly store: Store;
  /** Everybody, read page by page. */
  everybody(this: void): AsyncIterable<Listed>;
  /** All items of an athlete with their keys, as they are stored. */
  itemsOf(this: void, athleteId: string): Promise<readonly Document[]>;
  ledger(this: void): Promise<Ledger>;
  ledgerItems(this: void): Promise<readonly Document[]>;
  /** `version`: only if that is the stored one; 0: only if none is. Without it whatever is there gives way. */
  put(this: void, item: Document, version?: number): Promise<void>;
}

export function openOwnersTable(name: string, connection: DynamoDBClientConfig = {}): OwnersTable {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(connection), {
    marshallOptions: { removeUndefinedValues: true },
  });

  async function inPartition(pk: string): Promise<Document[]> {
    const found: Document[] = [];
    const query = {
      TableName: name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ConsistentRead: true,
    };
    for await (const { Items = [] } of paginateQuery({ client }, query)) found.push(...Items);
    return found;
  }

  return {
    name,
    store: createDynamoStore({ table: name, connection }),
    async *everybody() {
      let last: string | undefined;
      for await (const { Items = [] } of paginateScan({ client }, { TableName: name, ConsistentRead: true })) {
        // The items of an account lie together, in the order of their sort keys: days before "NOW".
        for (const item of Items) {
          const athleteId = athleteIdIn({ pk: String(item['pk']), sk: String(item['sk']) });
          if (athleteId === undefined) continue;
          if (String(item['sk']).endsWith('NOW')) yield { athleteId, now: item };
          else if (athleteId !== last) yield { athleteId, now: undefined };
          last = athleteId;
        }
      }
    },
    itemsOf: async (athleteId) =>
      (await inPartition(partitionOf(athleteId))).filter(({ sk }) => isOf(athleteId, String(sk))),
    ledger: async () => new Ledger(await inPartition(LEDGER)),
    ledgerItems: () => inPartition(LEDGER),
    async put(item, version) {
      const condition =
        version === undefined
          ? {}
          : {
              ConditionExpression: version === 0 ? 'NOT attribute_type(version, :version)' : 'version = :version',
              ExpressionAttributeValues: { ':version': version === 0 ? 'N' : version },
            };
      await client.send(new PutCommand({ TableName: name, Item: item, ...condition }));
    },
  };
}
