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

type System = Partial<RequestEnvelope['context']['System']>;

/** The types promise a context; what arrives may have none. */
function systemIn({ context }: RequestEnvelope): System {
  return (context as Partial<RequestEnvelope['context']> | undefined)?.System ?? {};
}

export function accountIn(envelope: RequestEnvelope): string | undefined {
  const speaker: Partial<NonNullable<RequestEnvelope['session']>> = envelope.session ?? {};
  return systemIn(envelope).user?.userId ?? speaker.user?.userId;
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
  const recognised = systemIn(envelope).person?.personId ?? '';
  const person = typeof kept === 'string' && (kept === '' || recognised === '') ? kept : recognised;
  return {
    ...(account === undefined ? {} : { athleteId: athleteIdOf(account, person === '' ? undefined : person) }),
    attributes: { person },
  };
}

/** Alexa's services, if the request says where they are. */
export function serviceAccessIn(envelope: RequestEnvelope): ServiceAccess | undefined {
  const { apiEndpoint, apiAccessToken, device } = systemIn(envelope);
  // The types promise a device; what arrives may have none.
  const deviceId = (device as Partial<NonNullable<System['device']>> | undefined)?.deviceId;
  if (!apiEndpoint || !apiAccessToken || !URL.canParse(apiEndpoint)) return undefined;
  return { endpoint: apiEndpoint, token: apiAccessToken, ...(deviceId ? { deviceId } : {}) };
}

export function localeIn({ request }: RequestEnvelope): string {
  return 'locale' in request && typeof request.locale === 'string' ? request.locale : 'en-US';
}
