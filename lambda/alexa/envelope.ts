/** Whatever is sent, as an envelope that can be trusted to have its shape: texts are texts of a bounded length, and the rest is missing. */
import type { RequestEnvelope } from 'ask-sdk-model';

type Fields = Readonly<Record<string, unknown>>;

/** Longer than any id of Alexa's, and than anything that is said in one breath. */
const MOST_LETTERS = 1024;

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, MOST_LETTERS) : undefined;
}

/** The named texts of something, those that are there. */
function texts(value: unknown, ...names: readonly string[]): Readonly<Record<string, string>> {
  const given = fields(value);
  const found = names.flatMap((name) => {
    const one = Object.hasOwn(given, name) ? text(given[name]) : undefined;
    return one === undefined ? [] : [[name, one] as const];
  });
  return Object.fromEntries(found);
}

/** Only what the skill reads; all of it of the type that Amazon's own types promise, or missing. */
export function envelopeOf(event: unknown): RequestEnvelope {
  const { version, session, context, request } = fields(event);
  const { System, ...interfaces } = fields(context);
  const envelope = {
    version: text(version) ?? '1.0',
    ...(Object.keys(fields(session)).length > 0 ? { session: sessionOf(fields(session)) } : {}),
    context: { ...interfaces, System: systemOf(fields(System)) },
    request: requestOf(fields(request)),
  };
  return envelope as unknown as RequestEnvelope; // as much of one as there is; the rest is missing, and read as such
}

function sessionOf(session: Fields) {
  return {
    new: session['new'] === true,
    ...texts(session, 'sessionId'),
    application: texts(session['application'], 'applicationId'),
    user: texts(session['user'], 'userId'),
    attributes: fields(session['attributes']),
  };
}

function systemOf(system: Fields) {
  const device = fields(system['device']);
  return {
    // A request that names no skill is for none that we know.
    application: { applicationId: '', ...texts(system['application'], 'applicationId') },
    user: texts(system['user'], 'userId'),
    person: texts(system['person'], 'personId'),
    ...texts(system, 'apiEndpoint', 'apiAccessToken'),
    device: { ...texts(device, 'deviceId'), supportedInterfaces: fields(device['supportedInterfaces']) },
  };
}

function requestOf(request: Fields) {
  const { intent } = request;
  const slots = Object.entries(fields(fields(intent)['slots'])).map(([name, slot]) => [name, slotOf(fields(slot))]);
  return {
    type: '',
    ...texts(request, 'type', 'requestId', 'timestamp', 'locale', 'reason', 'token', 'eventCreationTime'),
    intent: { name: '', ...texts(intent, 'name'), slots: Object.fromEntries(slots) as Fields },
    ...(Array.isArray(request['arguments']) ? { arguments: request['arguments'] as readonly unknown[] } : {}),
    payload: fields(request['payload']),
    error: texts(request['error'], 'type'),
    errors: list(request['errors']).map((error) => texts(error, 'type')),
  };
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function slotOf(slot: Fields) {
  return {
    ...texts(slot, 'value'),
    resolutions: {
      resolutionsPerAuthority: list(fields(slot['resolutions'])['resolutionsPerAuthority']).map((authority) => {
        const { status, values } = fields(authority);
        return {
          status: texts(status, 'code'),
          values: list(values).flatMap((each) => {
            const value = texts(fields(each)['value'], 'id', 'name');
            return value['id'] === undefined ? [] : [{ value }];
          }),
        };
      }),
    },
  };
}
