/** One request to the skill and its answer, with the database compared before and after, as a turn. */
import type { Request, RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { changesBetween } from './changes';
import { createEnvelope, userIdOf, type AlexaSession, type DeviceKind, type Viewport } from './envelope';
import { logging } from './logged';
import { answeredTurn, quietTurn, type Heard, type Turn } from './turn-report';

/** The skill, and for whom and from where it is called. */
export interface Skill {
  handler: (event: RequestEnvelope) => Promise<ResponseEnvelope>;
  locale: string;
  athleteId: string;
  device: DeviceKind;
  /** Of its screen; the usual one without. */
  viewport?: Viewport | undefined;
  /** Whose voice is recognised; nobody's without. */
  voice?: string | undefined;
  /** Where Alexa's services are; without, nobody answers there. */
  apiEndpoint?: string;
  /** What the database holds about this user id; without it turns report nothing saved. */
  itemsOf?: (userId: string) => Promise<Record<string, unknown>>;
}

interface Question {
  session: AlexaSession;
  screenToken?: string | undefined;
  heard: Heard;
  /** Milliseconds since 1970. */
  at: number;
  request: Request;
}

/** The discard port of this machine: refused at once. */
const NOBODY = 'http://127.0.0.1:9';

const overTheWire = <T>(message: T): T => JSON.parse(JSON.stringify(message)) as T; // JSON keeps the shape it was given

/** A skill that throws gives a turn with `error` and no response. */
export async function exchange(skill: Skill, { session, screenToken, heard, at, request }: Question): Promise<Turn> {
  const { handler, itemsOf, locale, athleteId, device, viewport, voice, apiEndpoint = NOBODY } = skill;
  const stored = async () => (await itemsOf?.(userIdOf(athleteId))) ?? {};
  const before = await stored();
  const household = { locale, athleteId, device, viewport, voice, apiEndpoint };
  const envelope = overTheWire(createEnvelope(household, session, screenToken, request));
  const logged: string[] = [];
  const trouble = () => (logged.length > 0 ? { logged } : {});
  try {
    const answer = overTheWire(await logging(logged, () => handler(overTheWire(envelope))));
    const saved = changesBetween(before, await stored());
    return answeredTurn(heard, at, envelope, answer, { saved, ...trouble() });
  } catch (error) {
    return quietTurn(heard, at, {
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      note: 'The skill failed: Alexa would apologise and end the session.',
      request: envelope,
      ...trouble(),
    });
  }
}
