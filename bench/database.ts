/** The local database that the bench runs against, with its tables, and what has been asked of it. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { LOCAL_CREDENTIALS } from '../simulator/database';

/** What was asked of the database since it was last told to forget. */
export interface Asked {
  readonly requests: number;
  /** Of the bodies, both ways. */
  readonly bytes: number;
  readonly readUnits: number;
  readonly writeUnits: number;
}

export interface BenchDatabase {
  readonly endpoint: string;
  readonly client: DynamoDBClient;
  /** Forgets what was asked. */
  reset(this: void): Promise<void>;
  asked(this: void): Promise<Asked>;
  stop(this: void): void;
}

export const OUR_TABLE = 'steady-coach';
export const PEER_TABLE = 'peer';

type Message = { readonly port: number } | { readonly asked: Asked };

export async function startDatabase(): Promise<BenchDatabase> {
  const child = fork(join(__dirname, 'children', 'database.ts'), { execArgv: ['--import', 'tsx'] });
  const next = () =>
    new Promise<Message>((resolve) =>
      child.once('message', (message: Message) => {
        resolve(message);
      }),
    );
  const first = await next();
  if (!('port' in first)) throw new Error('The database did not say where it is.');
  const endpoint = `http://127.0.0.1:${first.port}`;
  const client = new DynamoDBClient({
    endpoint,
    region: 'us-east-1',
    credentials: LOCAL_CREDENTIALS,
  });
  await createTable(client, OUR_TABLE, ['pk', 'sk']);
  await createTable(client, PEER_TABLE, ['id']);
  const tell = async (message: 'reset' | 'tell') => {
    const answer = next();
    child.send(message);
    const told = await answer;
    if (!('asked' in told)) throw new Error('The database did not say what it was asked.');
    return told.asked;
  };
  return {
    endpoint,
    client,
    reset: async () => {
      await tell('reset');
    },
    asked: () => tell('tell'),
    stop: () => {
      client.destroy();
      child.kill();
    },
  };
}

async function createTable(client: DynamoDBClient, table: string, keys: readonly string[]): Promise<void> {
  await client.send(
    new CreateTableCommand({
      TableName: table,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: keys.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: keys.map((AttributeName, index) => ({ AttributeName, KeyType: index === 0 ? 'HASH' : 'RANGE' })),
    }),
  );
  await waitUntilTableExists({ client, maxWaitTime: 10, minDelay: 0.02, maxDelay: 0.1 }, { TableName: table });
}
