/** Everything that can go wrong with one call of the database, as one table: for the proxy of the bench and for the tests' own wire. */

export interface Spoiling {
  /** Milliseconds before anything happens. */
  readonly delayMs?: number;
  /** Whether the database gets to see the call. */
  readonly applied: boolean;
  /** What comes back: the database's own answer, nothing at all, a closed or reset connection, half an answer, or a refusal. */
  readonly answer: 'own' | 'never' | 'closed' | 'reset' | 'garbage' | 'stale' | Refusal;
}

export interface Refusal {
  readonly status: number;
  readonly type: string;
}

const refused = (status: number, type: string): Spoiling => ({ applied: false, answer: { status, type } });

const FAULTS = {
  'delay 1 s': { delayMs: 1000, applied: true, answer: 'own' },
  'delay 5 s': { delayMs: 5000, applied: true, answer: 'own' },
  'delay 10 s': { delayMs: 10_000, applied: true, answer: 'own' },
  drop: { applied: false, answer: 'closed' },
  reset: { applied: false, answer: 'reset' },
  hang: { applied: false, answer: 'never' },
  '500': refused(500, 'InternalServerError'),
  '503': refused(503, 'ServiceUnavailable'),
  'throughput exceeded': refused(400, 'ProvisionedThroughputExceededException'),
  throttled: refused(400, 'ThrottlingException'),
  garbage: { applied: true, answer: 'garbage' },
  'applied, then dropped': { applied: true, answer: 'closed' },
  'applied, then hangs': { applied: true, answer: 'never' },
  'condition failed': refused(400, 'ConditionalCheckFailedException'),
  'access denied': refused(400, 'AccessDeniedException'),
  'expired token': refused(400, 'ExpiredTokenException'),
  /** What a read may find that does not ask for the newest; one that does is answered truly. */
  'stale read': { applied: true, answer: 'stale' },
} as const satisfies Readonly<Record<string, Spoiling>>;
export type FaultName = keyof typeof FAULTS;
export const FAULT_NAMES = Object.keys(FAULTS) as readonly FaultName[]; // its keys

export const JSON_TYPE = 'application/x-amz-json-1.0';

export const GARBAGE = '{"Item":{"pk":';

export const bodyOf = ({ type }: Refusal): string =>
  JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'spoilt' });

interface Put {
  readonly Item?: { readonly pk?: { readonly S?: string }; readonly sk?: { readonly S?: string } };
}

/** What was put of each item before the last time: a read that may be stale finds this. */
export class Before {
  private readonly last = new Map<string, string>();
  private readonly before = new Map<string, string>();

  note(body: string): void {
    const { Item } = JSON.parse(body) as Put; // as the SDK sends it
    if (!Item) return;
    const key = `${Item.pk?.S} ${Item.sk?.S}`;
    const last = this.last.get(key);
    if (last !== undefined) this.before.set(key, last);
    this.last.set(key, JSON.stringify(Item));
  }

  /** The stale answer to a read; `undefined` for one that asks for the newest, and for what is no read. */
  answerTo(operation: string, body: string): string | undefined {
    const { Key, ConsistentRead } = JSON.parse(body) as { Key?: Put['Item']; ConsistentRead?: boolean }; // as the SDK sends it
    if (ConsistentRead === true) return undefined;
    if (operation === 'Query') return '{"Items":[],"Count":0,"ScannedCount":0}';
    if (operation !== 'GetItem') return undefined;
    const item = this.before.get(`${Key?.pk?.S} ${Key?.sk?.S}`);
    return item === undefined ? '{}' : `{"Item":${item}}`;
  }
}

/** When the next fault comes, and at which calls. */
export type Aim =
  /** Once, at the call of this number. */
  | { readonly call: number }
  /** At every call, for as long as it stays so. */
  | 'every call';

/** Which calls are spoilt, and how many there have been. */
export class Trigger {
  calls = 0;
  fired = false;
  private armed: { readonly fault: FaultName; readonly aim: Aim } | undefined;

  arm(fault: FaultName | undefined, aim: Aim = 'every call'): void {
    this.armed = fault && { fault, aim };
  }

  /** Counts a call, and tells what goes wrong with it. */
  pull(): Spoiling | undefined {
    const call = this.calls;
    this.calls += 1;
    const isHit = this.armed && (this.armed.aim === 'every call' || this.armed.aim.call === call);
    if (!this.armed || !isHit) return undefined;
    this.fired = true;
    return FAULTS[this.armed.fault];
  }
}
