/** Who speaks: the account, or within it the person whose voice was recognised, and the same one for a whole Alexa session. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { athleteIdOf } from '../store/athlete-key';
import type { ServiceAccess } from './services';

export interface Identity {
  /** Missing without an account: somebody like that is coached, but nothing can be kept. */
  readonly athleteId?: string;
  /** Handed back with every request of the Alexa session; empty for the household. */
  readonly attributes: { readonly person: string };
}

/** Alexa's own ids hold nothing else, and a key is no longer than DynamoDB takes. */
const ID = /^[\w.:/+=-]{1,900}$/;

export function accountIn({ context, session }: RequestEnvelope): string | undefined {
  // The types promise both; what arrives may have neither.
  const ids: readonly (string | undefined)[] = [context.System.user.userId, session?.user.userId];
  const id = ids.find((each) => each !== undefined);
  return id !== undefined && ID.test(id) ? id : undefined;
}

/**
 * A word that nobody is recognised by belongs to whoever opened the session: out of breath, voices are not known again.
 * What the household opened stays with the household; another recognised person takes over from a recognised one.
 */
export function whoSpeaks(envelope: RequestEnvelope): Identity {
  const account = accountIn(envelope);
  const { session } = envelope;
  const attributes: Readonly<Record<string, unknown>> = (session?.new === false ? session.attributes : undefined) ?? {};
  const { person: kept } = attributes;
  const { personId } = envelope.context.System.person ?? {};
  const recognised = personId !== undefined && ID.test(personId) ? personId : '';
  const isKept = typeof kept === 'string' && (kept === '' || (recognised === '' && ID.test(kept)));
  const person = isKept ? kept : recognised;
  return {
    ...(account === undefined ? {} : { athleteId: athleteIdOf(account, person === '' ? undefined : person) }),
    attributes: { person },
  };
}

/** Alexa's services, if the request says where they are. */
export function serviceAccessIn({ context }: RequestEnvelope): ServiceAccess | undefined {
  const { apiEndpoint, apiAccessToken, device } = context.System;
  const deviceId = device?.deviceId;
  if (!apiEndpoint || !apiAccessToken || !URL.canParse(apiEndpoint)) return undefined;
  return { endpoint: apiEndpoint, token: apiAccessToken, ...(deviceId ? { deviceId } : {}) };
}

export function localeIn({ request }: RequestEnvelope): string {
  const { locale } = request as { readonly locale?: string }; // not every request has one
  return locale !== undefined && /^[a-z]{2}-[A-Z]{2}$/.test(locale) ? locale : 'en-US';
}
