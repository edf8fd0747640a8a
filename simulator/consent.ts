/** Alexa asking for a permission on a skill's behalf: what she says, and what the answer to it becomes. */
import type { Request, Response } from 'ask-sdk-model';

export interface Consent {
  readonly scope: string;
  readonly token: string;
}

export type ConsentStatus = 'ACCEPTED' | 'DENIED' | 'NOT_ANSWERED';

export const CONSENT_QUESTION =
  'Do you give Steady Coach permission to use your reminders? You can say I approve, or no.';

/** The permission that an answer of the skill wants, if it is asked for as Amazon wants it. */
export function consentIn({ directives = [] }: Response): Consent | null {
  for (const directive of directives) {
    if (directive.type !== 'Connections.SendRequest' || directive.name !== 'AskFor') continue;
    const scope: unknown = directive.payload?.['permissionScope'];
    const isWhole = directive.payload?.['@type'] === 'AskForPermissionsConsentRequest';
    if (isWhole && typeof scope === 'string') return { scope, token: directive.token };
  }
  return null;
}

export function consentOf(utterance: string): ConsentStatus {
  if (/^(?:no|nope|never|i disapprove|i do not approve|i don't approve|don't|do not)\b/i.test(utterance))
    return 'DENIED';
  return /^(?:yes|yeah|yep|sure|okay|ok|i approve|approve|i do|please)\b/i.test(utterance)
    ? 'ACCEPTED'
    : 'NOT_ANSWERED';
}

/** What the skill hears of it. */
export function consentResponse(
  head: { requestId: string; timestamp: string; locale: string },
  { scope, token }: Consent,
  status: ConsentStatus,
): Request {
  return {
    type: 'Connections.Response',
    ...head,
    name: 'AskFor',
    status: { code: '200', message: 'OK' },
    payload: {
      '@type': 'AskForPermissionsConsentRequest',
      '@version': '1',
      permissionScope: scope,
      status,
      isCardThrown: status !== 'ACCEPTED',
    },
    token,
  };
}
