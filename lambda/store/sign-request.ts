/**
 * AWS Signature Version 4, as much of it as a JSON call to one service takes. The SDK's signer serves every service, and made up
 * a third of what a turn computes; a test holds the two to the same signature.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
import { createHmac, hash } from 'node:crypto';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

export interface Signing {
  readonly region: string;
  readonly service: string;
  readonly credentials: Credentials;
}

type Headers = Readonly<Record<string, string>>;

const ALGORITHM = 'AWS4-HMAC-SHA256';

/**
 * Signs a POST to the root path. Names of headers are given in lower case; what comes back is all that is to be sent.
 * `at` is the time of the call, milliseconds since 1970.
 */
export function createSigner({ region, service, credentials }: Signing) {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  let kept: { readonly day: string; readonly key: Buffer } | undefined;
  const keyOf = (day: string): Buffer => {
    if (kept?.day === day) return kept.key;
    const key = [region, service, 'aws4_request'].reduce(hmac, hmac(`AWS4${secretAccessKey}`, day));
    kept = { day, key };
    return key;
  };
  return (headers: Headers, body: string, at: number): Headers => {
    const time = new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
    const day = time.slice(0, 8);
    const all: Headers = {
      ...headers,
      'x-amz-date': time,
      ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
    };
    const names = Object.keys(all).sort();
    const signedHeaders = names.join(';');
    const lines = names.map((name) => `${name}:${all[name] ?? ''}\n`).join('');
    const canonical = `POST\n/\n\n${lines}\n${signedHeaders}\n${hash('sha256', body)}`;
    const scope = `${day}/${region}/${service}/aws4_request`;
    const signature = hmac(keyOf(day), `${ALGORITHM}\n${time}\n${scope}\n${hash('sha256', canonical)}`).toString('hex');
    const credential = `Credential=${accessKeyId}/${scope}`;
    return {
      ...all,
      authorization: `${ALGORITHM} ${credential}, SignedHeaders=${signedHeaders}, Signature=${signature}`,
    };
  };
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
