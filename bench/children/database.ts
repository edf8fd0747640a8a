/** A local database in a process of its own, which counts what is asked of it: requests, bytes and capacity units. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';
import { itemBytes, readUnits, writeUnits, type WireItem } from '../../simulator/item-size';
import type { Asked } from '../database';

const NOTHING: Asked = { requests: 0, bytes: 0, readUnits: 0, writeUnits: 0 };
let asked: Asked = NOTHING;

interface Question {
  readonly Item?: WireItem;
  readonly ConsistentRead?: boolean;
}

interface Answer {
  readonly Item?: WireItem;
  readonly Items?: readonly WireItem[];
}

function count(operation: string, question: string, answer: string): void {
  const { Item, ConsistentRead = false } = JSON.parse(question) as Question; // what the skill sends
  const found = JSON.parse(answer) as Answer; // what dynalite answers
  const read = [...(found.Items ?? []), ...(found.Item ? [found.Item] : [])];
  const bytesRead = read.reduce((sum, item) => sum + itemBytes(item), 0);
  asked = {
    requests: asked.requests + 1,
    bytes: asked.bytes + Buffer.byteLength(question) + Buffer.byteLength(answer),
    readUnits: asked.readUnits + (/^(Get|Query)/.test(operation) ? readUnits(bytesRead, ConsistentRead) : 0),
    writeUnits: asked.writeUnits + (Item ? writeUnits(itemBytes(Item)) : 0),
  };
}

/** Reads along; dynalite itself answers. */
function listenIn(request: IncomingMessage, response: ServerResponse): void {
  const operation = String(request.headers['x-amz-target']).replace(/^.*\./, '');
  if (!/^(GetItem|PutItem|Query)$/.test(operation)) return;
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  const end = response.end.bind(response);
  response.end = ((body: unknown, ...rest: never[]) => {
    const text = Buffer.isBuffer(body) || typeof body === 'string' ? body.toString() : '{}';
    if (response.statusCode === 200) count(operation, Buffer.concat(chunks).toString(), text);
    return end(body, ...rest);
  }) as typeof response.end; // the same function, heard on its way
}

const server = dynalite({ createTableMs: 0 });
server.prependListener('request', listenIn);
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port }); // a server on a port has one
});

process.on('message', (message) => {
  if (message === 'reset') asked = NOTHING;
  process.send?.({ asked });
});
