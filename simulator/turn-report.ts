/** One turn as programs read it: what Alexa heard, what was said and shown, what was saved, and both raw messages. */
import type { Intent, RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import type { Change } from './changes';
import type { Rival } from './hear/hear';
import { hear, type Spoken } from './spoken';
import { countsIn, type Count, type Slot } from './sound';

/** How far a sound had got. */
export interface Position {
  atMs: number;
  ofMs: number;
}

/** A request type, or `silence` (a reprompt), `time` (nothing happened), `none` (it did not reach the skill). */
export interface Heard {
  type: string;
  utterance?: string;
  intent?: string;
  slots?: Record<string, { value: string; id: string | null }>;
  /** How sure the ear was, from 0 to 1, and what else it considered, the likeliest first. */
  confidence?: number;
  rivals?: readonly Rival[];
  arguments?: unknown[];
  reason?: string;
}

interface ScreenReport {
  token: string | null;
  document: string | null;
  datasources: unknown;
}

export interface Turn {
  heard: Heard;
  now: string;
  speech: string;
  ssml: string | null;
  reprompt: string;
  mic: 'open' | 'closed';
  soundMs: number;
  counts: Count[];
  timeline: Slot[];
  screen: ScreenReport | null;
  saved: Change[] | null;
  /** Where this turn cut the sound before it. */
  interrupted: Position | null;
  /** What the pretend Echo has to add. */
  note?: string;
  /** Why there is no answer. */
  error?: string;
  /** Warnings and errors that the skill logged, as it wrote them. */
  logged?: readonly string[];
  /** Only in turns of type `time`. */
  playing?: Position | null;
  listening?: boolean;
  request: RequestEnvelope | null;
  response: ResponseEnvelope | null;
}

/** A turn in which nothing is said. */
export function quietTurn(heard: Heard, at: number, more: Partial<Turn> = {}): Turn {
  return {
    heard,
    now: new Date(at).toISOString(),
    speech: '',
    ssml: null,
    reprompt: '',
    mic: 'closed',
    soundMs: 0,
    counts: [],
    timeline: [],
    screen: null,
    saved: null,
    interrupted: null,
    request: null,
    response: null,
    ...more,
  };
}

export function spokenFields({ text, ssml, ms, timeline }: Spoken) {
  return { speech: text, ssml, soundMs: ms, timeline, counts: countsIn(timeline) };
}

export const repromptOf = ({ reprompt }: Response): Spoken => hear(reprompt?.outputSpeech, reprompt?.directives);

const micOf = ({ shouldEndSession }: Response) => (shouldEndSession === false ? 'open' : 'closed');

/** The filled slots of an intent, with the id of the value the model knows. */
export function heardSlots(intent: Intent): NonNullable<Heard['slots']> {
  return Object.fromEntries(
    Object.values(intent.slots ?? {}).flatMap(({ name, value, resolutions }) => {
      if (value === undefined) return [];
      const id = resolutions?.resolutionsPerAuthority?.[0]?.values[0]?.value.id ?? null;
      return [[name, { value, id }]];
    }),
  );
}

/** The document a response puts on the screen; the last one stays. */
export function screenOf({ directives = [] }: Response) {
  return directives.filter((directive) => directive.type === 'Alexa.Presentation.APL.RenderDocument').at(-1);
}

function screenReport(response: Response): ScreenReport | null {
  const shown = screenOf(response);
  if (shown === undefined) return null;
  const name: unknown = shown.document?.['src'] ?? shown.document?.['description'];
  return {
    token: shown.token ?? null,
    document: typeof name === 'string' ? name : null,
    datasources: shown.datasources ?? null,
  };
}

/** The turn of a request that was answered. */
export function answeredTurn(
  heard: Heard,
  at: number,
  request: RequestEnvelope,
  answer: ResponseEnvelope,
  more: Partial<Turn>,
): Turn {
  const { response } = answer;
  return quietTurn(heard, at, {
    ...spokenFields(hear(response.outputSpeech, response.directives)),
    reprompt: repromptOf(response).text,
    mic: micOf(response),
    screen: screenReport(response),
    request,
    response: answer,
    ...more,
  });
}
