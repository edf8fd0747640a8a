/**
 * A database in this process, reached by Amazon's own client over a wire of ours: what it holds, what a stale read would find, and which
 * call goes wrong how. Nothing of it takes real time, so a suite can move the clock.
 */
import type { AttributeValue, DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { Before, bodyOf, GARBAGE, JSON_TYPE, Trigger, type Spoiling } from '../../bench/faults/kinds';

type Item = Record<string, unknown>;
/** As the SDK sends them; read no further than the store writes. */
interface Question {
  readonly Key?: Sealed;
  readonly Item?: Sealed;
  readonly ConsistentRead?: boolean;
  readonly ConditionExpression?: string;
  readonly ExpressionAttributeValues?: Sealed;
  readonly RequestItems?: Readonly<Record<string, readonly { readonly DeleteRequest: { readonly Key: Sealed } }[]>>;
}
type Sealed = Record<string, AttributeValue>;

interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}
interface Came {
  readonly response: { readonly statusCode: number; readonly headers: object; readonly body: Uint8Array };
}

/** As long as the store lets the SDK wait for an answer. */
const PATIENCE_MS = 1000;
const CONDITION_FAILED = { status: 400, type: 'ConditionalCheckFailedException' };
const WELL: Spoiling = { applied: true, answer: 'own' };

const keyOf = ({ pk, sk }: Item): string => `${String(pk)} ${String(sk)}`;

export class Wire {
  trigger = new Trigger();
  /** Whether every read that does not ask for the newest finds what was there before. */
  lags = false;
  private readonly items = new Map<string, Item>();
  private readonly before = new Before();

  get connection(): DynamoDBClientConfig {
    return {
      region: 'us-east-1',
      credentials: { accessKeyId: 'nobody', secretAccessKey: 'nobody' },
      endpoint: 'http://127.0.0.1:9',
      requestHandler: {
        handle: (sent: Sent, { abortSignal }: { abortSignal?: AbortSignal } = {}) => this.handle(sent, abortSignal),
      } as never, // as much of a handler as the SDK calls
    };
  }

  itemsOf = (userId: string): Promise<Readonly<Record<string, unknown>>> => {
    const theirs = [...this.items.values()].filter(({ pk }) => pk === `ATHLETE#${userId}`);
    return Promise.resolve(
      Object.fromEntries(theirs.map(({ pk: _pk, sk, ...item }) => [String(sk), structuredClone(item)])),
    );
  };

  put(item: Item): void {
    this.items.set(keyOf(item), structuredClone(item));
  }

  private async handle({ headers, body: bytes }: Sent, abort: AbortSignal | undefined): Promise<Came> {
    const body = new TextDecoder().decode(bytes);
    const operation = String(headers['x-amz-target']).replace(/^.*\./, '');
    const how = this.trigger.pull() ?? WELL;
    const late = (how.delayMs ?? 0) > 0 || how.answer === 'never';
    // Whoever does not wait any longer is not there for the answer; what was sent arrives all the same.
    const stale = how.answer === 'stale' || this.lags ? this.before.answerTo(operation, body) : undefined;
    if (late) {
      if (how.delayMs === undefined || how.delayMs > PATIENCE_MS) {
        if (how.delayMs !== undefined && how.applied) setTimeout(() => void this.apply(operation, body), how.delayMs);
        else if (how.applied) this.apply(operation, body);
        await passing(PATIENCE_MS, abort);
        throw named('TimeoutError');
      }
      await passing(how.delayMs, abort);
    }
    const own = how.applied ? this.apply(operation, body) : { status: 200, text: '{}' };
    const { answer } = how;
    if (answer === 'closed' || answer === 'reset')
      throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
    if (answer === 'garbage') return came(200, GARBAGE);
    if (typeof answer === 'object') return came(answer.status, bodyOf(answer));
    return stale === undefined ? came(own.status, own.text) : came(200, stale);
  }

  private apply(operation: string, body: string): { readonly status: number; readonly text: string } {
    const question = JSON.parse(body) as Question;
    const values = unmarshall(question.ExpressionAttributeValues ?? {});
    switch (operation) {
      case 'GetItem': {
        const item = this.items.get(keyOf(unmarshall(question.Key ?? {})));
        return { status: 200, text: JSON.stringify(item ? { Item: marshall(item) } : {}) };
      }
      case 'PutItem': {
        const item = unmarshall(question.Item ?? {});
        const there = this.items.get(keyOf(item));
        const { ConditionExpression: condition } = question;
        const holds =
          condition === undefined ||
          (condition.startsWith('attribute_not_exists') ? !there : there?.['version'] === values[':version']);
        if (!holds) return { status: CONDITION_FAILED.status, text: bodyOf(CONDITION_FAILED) };
        this.before.note(body);
        this.items.set(keyOf(item), item);
        return { status: 200, text: '{}' };
      }
      case 'Query': {
        const [from, to] = [values[':from'] ?? '', values[':to'] ?? '\uffff'].map(String);
        const found = [...this.items.values()]
          .filter(({ pk, sk }) => pk === values[':pk'] && String(sk) >= (from ?? '') && String(sk) <= (to ?? ''))
          .toSorted((one, other) => keyOf(one).localeCompare(keyOf(other)));
        const Items = found.map((item) => marshall(item));
        return { status: 200, text: JSON.stringify({ Items, Count: Items.length, ScannedCount: Items.length }) };
      }
      case 'BatchWriteItem': {
        const requests = Object.values(question.RequestItems ?? {}).flat();
        for (const { DeleteRequest } of requests) this.items.delete(keyOf(unmarshall(DeleteRequest.Key)));
        return { status: 200, text: '{"UnprocessedItems":{}}' };
      }
      default:
        throw new Error(`The wire knows no ${operation}.`);
    }
  }
}

const came = (statusCode: number, text: string): Came => ({
  response: { statusCode, headers: { 'content-type': JSON_TYPE }, body: new TextEncoder().encode(text) },
});

const named = (name: string): Error => Object.assign(new Error(name), { name });

/** Rejects as the SDK's own handler does when it is told to stop. */
function passing(ms: number, abort: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    abort?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(named('AbortError'));
    });
  });
}
