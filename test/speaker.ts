/** A speaker without a screen: sends a skill the envelopes Alexa would send, on a clock that the test moves. */
import type { Request, RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import type { Skill } from '../lambda/alexa/skill';
import {
  createEnvelope,
  createSession,
  intentRequest,
  requestHead,
  SKILL_ID,
  userIdOf,
  type AlexaSession,
} from '../simulator/envelope';

export { SKILL_ID };

export const START = Date.parse('2026-11-23T15:00:00Z');

/** What was heard in each slot; `id` is the value it resolved to. */
export type Said = Readonly<Record<string, { readonly said: string; readonly id?: string }>>;

export interface Heard {
  readonly envelope: RequestEnvelope;
  readonly response: Response;
  /** What is said in plain words, the sound included. */
  readonly text: string;
}

type Invoke = (envelope: RequestEnvelope) => Promise<ResponseEnvelope>;

/** Lambda's own clock has nearly run out: what fails for good is given up at once. */
export const hurried =
  (skill: Skill): Skill =>
  (event) =>
    skill(event, { getRemainingTimeInMillis: () => 1000 });

export interface Speaker {
  readonly userId: string;
  now: number;
  /** What Alexa hands back with the next request. */
  attributes: Record<string, unknown>;
  launch: (id?: string) => Promise<Heard>;
  say: (intent: string, slots?: Said, id?: string) => Promise<Heard>;
  /** Any request, with the head that all requests have; a change may spoil the envelope on its way. */
  send: (request: Request, spoil?: (envelope: RequestEnvelope) => unknown) => Promise<Heard>;
  /** What `say` would send, for a test that delivers it by itself. */
  envelope: (intent: string, slots?: Said, id?: string) => RequestEnvelope;
  deliver: (envelope: RequestEnvelope) => Promise<Heard>;
  head: (id?: string) => ReturnType<typeof requestHead>;
}

/** Where Alexa's services are and whose voice is recognised; nobody answers and nobody is, unless told. */
interface Around {
  readonly apiEndpoint?: string;
  readonly voice?: string;
}

export function createSpeaker(invoke: Invoke, athleteId: string, locale = 'en-US', around: Around = {}): Speaker {
  let session: AlexaSession = createSession();
  let requests = 0;
  const household = { locale, athleteId, device: 'speaker', apiEndpoint: 'http://127.0.0.1:9', ...around } as const;
  const nextId = () => `${athleteId}-${(requests += 1)}`;

  const deliver = async (envelope: RequestEnvelope): Promise<Heard> => {
    const { response, sessionAttributes } = await invoke(envelope);
    // As Alexa does while her session lasts.
    session = { ...session, attributes: sessionAttributes ?? {} };
    return { envelope, response, text: textOf(response) };
  };
  const wordOf = (intent: string, slots: Said, id: string) => {
    const heard = Object.entries(slots).map(([name, { said, id: value }]) => ({
      name,
      type: value === undefined ? 'AMAZON.NUMBER' : 'CUSTOM',
      value: said,
      matched: value !== undefined,
      ...(value === undefined ? {} : { canonical: said, id: value }),
    }));
    return intentRequest({ intent, slots: heard }, locale, speaker.now, id);
  };
  const speaker: Speaker = {
    userId: userIdOf(athleteId),
    now: START,
    get attributes() {
      return session.attributes;
    },
    set attributes(attributes) {
      session = { ...session, attributes };
    },
    head: (id = nextId()) => requestHead(locale, speaker.now, id),
    deliver,
    envelope: (intent, slots = {}, id = nextId()) =>
      createEnvelope(household, session, undefined, wordOf(intent, slots, id)),
    send(request, spoil = (envelope) => envelope) {
      const envelope = createEnvelope(household, session, undefined, request);
      session = { ...session, isNew: false };
      // Through JSON, as on the wire; what a test has spoiled is no envelope any more, and that is the point of it.
      return deliver(JSON.parse(JSON.stringify(spoil(envelope))) as RequestEnvelope);
    },
    launch(id = nextId()) {
      session = createSession();
      return speaker.send({ type: 'LaunchRequest', ...speaker.head(id) });
    },
    say(intent, slots = {}, id = nextId()) {
      return speaker.send(wordOf(intent, slots, id));
    },
  };
  return speaker;
}

interface SoundPart {
  readonly content?: string;
  readonly items?: readonly SoundPart[];
}

function spokenIn({ content, items = [] }: SoundPart): readonly string[] {
  return [...(content === undefined ? [] : [content]), ...items.flatMap(spokenIn)];
}

/** Speech and sound of a response as plain words. */
function textOf({ outputSpeech, directives = [] }: Response): string {
  const speech = outputSpeech?.type === 'SSML' ? outputSpeech.ssml : (outputSpeech?.text ?? '');
  const sound = directives.flatMap((directive) => {
    if (directive.type !== 'Alexa.Presentation.APLA.RenderDocument') return [];
    const { mainTemplate } = (directive.document ?? {}) as { readonly mainTemplate?: SoundPart }; // our own document
    return mainTemplate ? spokenIn(mainTemplate) : [];
  });
  return [speech, ...sound]
    .map((part) =>
      part
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '')
    .join(' ');
}

export const PUSH_UP = { exercise: { said: 'push ups', id: 'push-up' } } as const;
export const pushUps = (amount: number): Said => ({ ...PUSH_UP, amount: { said: String(amount) } });
