/**
 * Loaded before the commands of a rehearsal: whatever a program asks over https (Alexa, Login with Amazon, the two pages) goes to the pretend
 * account. AWS's own clients need none of this, they read AWS_ENDPOINT_URL.
 */
import http from 'node:http';
import https from 'node:https';
import { ELSEWHERE } from './wire';

const here = process.env['AWS_ENDPOINT_URL'];

/** https://host/path as the pretend account is asked for it. */
function moved(address: URL): string {
  return `${here ?? ''}${ELSEWHERE}${address.host}${address.pathname}${address.search}`;
}

if (here !== undefined) {
  const { fetch } = globalThis;
  globalThis.fetch = (asked, options) => {
    const address = new URL(asked instanceof Request ? asked.url : asked);
    return address.protocol === 'https:' ? fetch(moved(address), options) : fetch(asked, options);
  };
  // Alexa's SDK asks with one object, and a function for the answer.
  https.request = (asked: unknown, answered?: unknown) => {
    const { host, hostname, path, ...rest } = asked as https.RequestOptions; // as it does
    const address = new URL(`https://${hostname ?? host ?? ''}${path ?? '/'}`);
    const { port, hostname: there, pathname, search } = new URL(moved(address));
    const options = { ...rest, protocol: 'http:', hostname: there, port, path: pathname + search };
    return http.request(options, answered as (response: http.IncomingMessage) => void); // as it does
  };
}
