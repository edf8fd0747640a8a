/** Holds the calls to the database to what Amazon's own client does: the same signature, the same patience, the same errors. */
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { Sha256 } from '@smithy/core/checksum';
import { HttpRequest } from '@smithy/core/transport';
import { SignatureV4 } from '@smithy/signature-v4';
import fc from 'fast-check';
import { createDynamoClient } from '../lambda/store/dynamo-client';
import { createSigner } from '../lambda/store/sign-request';
import { STEADY } from './coach/any-set';

const CREDENTIALS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG', sessionToken: 'a-token' };
const REGION = 'eu-west-1';
const ITEM = { TableName: 'steady-coach', Key: { pk: { S: 'ATHLETE#é' }, sk: { S: 'NOW' } }, ConsistentRead: true };

interface Asked {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

type Answer = readonly [status: number, body: string] | 'hang up';

let server: Server;
let endpoint: string;
let asked: Asked[] = [];
/** What is answered next; the last one stays. */
let answers: Answer[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      asked.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
      const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? 'hang up';
      if (answer === 'hang up') {
        request.socket.destroy();
        return;
      }
      response.writeHead(answer[0], { 'content-type': 'application/x-amz-json-1.0' }).end(answer[1]);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`; // a server on a port has one
});

afterAll(async () => {
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
});

beforeEach(() => {
  asked = [];
  answers = [[200, '{}']];
});

const error = (name: string) => JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'no' });
const ours = () => createDynamoClient({ region: REGION, credentials: CREDENTIALS, endpoint, now: () => Date.now() });

test('asks what the official client asks', async () => {
  const official = new DynamoDBClient({ region: REGION, credentials: CREDENTIALS, endpoint });
  await official.send(new GetItemCommand(ITEM));
  await ours().call('GetItem', ITEM);
  official.destroy();
  const [theirs, our] = asked;
  expect(JSON.parse(our?.body ?? '')).toEqual(JSON.parse(theirs?.body ?? 'nothing'));
  for (const name of ['host', 'content-type', 'content-length', 'x-amz-target', 'x-amz-security-token']) {
    expect([name, our?.headers[name]]).toEqual([name, theirs?.headers[name]]);
  }
});

test('bytes go out and come back whole', async () => {
  const bytes = new Uint8Array([0, 1, 127, 128, 255]);
  answers = [
    [200, JSON.stringify({ Item: { packed: { B: Buffer.from(bytes).toString('base64') }, B: { S: 'no bytes' } } })],
  ];
  const item = { packed: { B: bytes }, inside: { L: [{ B: Buffer.from(bytes) }] } };
  await ours().call('PutItem', { TableName: 'steady-coach', Item: item });
  expect(JSON.parse(asked[0]?.body ?? '')).toMatchObject({
    Item: { packed: { B: 'AAF/gP8=' }, inside: { L: [{ B: 'AAF/gP8=' }] } },
  });
  const { Item } = await ours().call('GetItem', ITEM);
  expect(Item?.['packed']?.B).toEqual(Buffer.from(bytes));
  expect(Item?.['B']).toEqual({ S: 'no bytes' });
});

describe('the signature', () => {
  const HEADERS = {
    host: 'dynamodb.eu-west-1.amazonaws.com',
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': 'DynamoDB_20120810.GetItem',
  };
  const instant = fc.integer({ min: Date.parse('2020-01-01T00:00:00Z'), max: Date.parse('2040-01-01T00:00:00Z') });
  const word = fc.string({ unit: fc.constantFrom('a', 'Z', '0', '9', '+', '/', '='), minLength: 1, maxLength: 40 });

  test('is the one that Amazon’s own signer makes, whatever is asked, whenever and by whom', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        instant,
        word,
        word,
        fc.option(word, { nil: undefined }),
        async (body, at, accessKeyId, secretAccessKey, token) => {
          const credentials = { accessKeyId, secretAccessKey, ...(token === undefined ? {} : { sessionToken: token }) };
          const theirs = new SignatureV4({ service: 'dynamodb', region: REGION, credentials, sha256: Sha256 });
          const request = new HttpRequest({
            method: 'POST',
            hostname: HEADERS.host,
            path: '/',
            headers: HEADERS,
            body,
          });
          const { headers } = await theirs.sign(request, {
            signingDate: new Date(at),
            unsignableHeaders: new Set(['x-amz-content-sha256']),
          });
          const { 'x-amz-content-sha256': hash, ...expected } = headers;
          expect(hash).toMatch(/^[0-9a-f]{64}$/);
          expect(createSigner({ service: 'dynamodb', region: REGION, credentials })(HEADERS, body, at)).toEqual(
            expected,
          );
        },
      ),
      STEADY,
    );
  });

  test('is made with the key of its day, however many days a signer sees', () => {
    const ours = createSigner({ service: 'dynamodb', region: REGION, credentials: CREDENTIALS });
    for (const day of ['2026-11-28T23:59:59Z', '2026-11-29T00:00:00Z', '2026-11-28T23:59:59Z']) {
      const at = Date.parse(day);
      const fresh = createSigner({ service: 'dynamodb', region: REGION, credentials: CREDENTIALS });
      expect(ours(HEADERS, '{}', at)).toEqual(fresh(HEADERS, '{}', at));
    }
    expect(ours(HEADERS, '{}', 0)).not.toEqual(ours(HEADERS, '{}', 86_400_000));
  });
});

test.each<[string, Answer]>([
  ['a database that asks for patience', [400, error('ThrottlingException')]],
  ['a table that is asked too much', [400, error('ProvisionedThroughputExceededException')]],
  ['a fault of the database', [500, error('InternalServerError')]],
  ['an answer that is no JSON', [503, 'Service Unavailable']],
  ['a connection that breaks', 'hang up'],
])('%s is asked again', async (_what, trouble) => {
  answers = [trouble, trouble, [200, '{"Item":{"pk":{"S":"x"}}}']];
  expect(await ours().call('GetItem', ITEM)).toEqual({ Item: { pk: { S: 'x' } } });
  expect(asked).toHaveLength(3);
});

test('it is asked three times and no more, and the last answer is the error', async () => {
  answers = [[400, error('ThrottlingException')]];
  await expect(ours().call('GetItem', ITEM)).rejects.toMatchObject({ name: 'ThrottlingException' });
  expect(asked).toHaveLength(3);
});

test.each(['ConditionalCheckFailedException', 'ResourceNotFoundException', 'ValidationException'])(
  '%s is the answer at once',
  async (name) => {
    answers = [[400, error(name)]];
    const call = ours().call('PutItem', { TableName: 'steady-coach', Item: {} });
    await expect(call).rejects.toMatchObject({ name, message: `the database answered ${name}` });
    expect(asked).toHaveLength(1);
  },
);

test('connections are kept for the next call', async () => {
  const client = ours();
  await client.call('GetItem', ITEM);
  await client.call('GetItem', ITEM);
  expect(asked.map(({ headers }) => headers.connection)).toEqual(['keep-alive', 'keep-alive']);
});

test('where no endpoint is named it is the region’s own, over HTTPS', async () => {
  // Nothing answers there from here; what is reached for is told by the error.
  const client = createDynamoClient({ region: 'xx-nowhere-1', credentials: CREDENTIALS, now: () => Date.now() });
  await expect(client.call('GetItem', ITEM)).rejects.toMatchObject({ hostname: 'dynamodb.xx-nowhere-1.amazonaws.com' });
});
