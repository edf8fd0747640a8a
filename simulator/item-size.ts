/** How large DynamoDB counts an item, and what reading or writing it costs. */
import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/** Bytes are `Uint8Array` in the SDK, and base64 text on the wire. */
export type WireItem = Readonly<Record<string, Omit<AttributeValue, 'B'> & { readonly B?: Uint8Array | string }>>;

/** Bytes of an item: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html */
export function itemBytes(item: WireItem): number {
  return Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + valueBytes(value), 0);
}

function valueBytes({ S, N, B, M, L }: WireItem[string]): number {
  if (S !== undefined) return Buffer.byteLength(S);
  // One byte for each two significant digits, and one more; a sign is another.
  if (N !== undefined) return Math.ceil(N.replace(/\D/g, '').length / 2) + 1 + (N.startsWith('-') ? 1 : 0);
  if (B !== undefined) return typeof B === 'string' ? Buffer.byteLength(B, 'base64') : B.length;
  if (M !== undefined) return 3 + Object.keys(M).length + itemBytes(M); // of the same kind, all the way down
  if (L !== undefined) return 3 + L.reduce((sum, each) => sum + 1 + valueBytes(each as WireItem[string]), 0); // as above
  return 1;
}

const WRITE_UNIT = 1024;
const READ_UNIT = 4096;

export const writeUnits = (bytes: number): number => Math.max(1, Math.ceil(bytes / WRITE_UNIT));

/** A read that may be a moment old costs half of one that must not be. */
export function readUnits(bytes: number, isConsistent: boolean): number {
  return Math.max(1, Math.ceil(bytes / READ_UNIT)) * (isConsistent ? 1 : 0.5);
}
