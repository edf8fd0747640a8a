/** The pretend Echo: sessions, listening, silence and interruption, as a device and the Alexa cloud do them together. */
import type { Request, Response, SessionEndedReason, interfaces } from 'ask-sdk-model';
import { localeOf } from '../lambda/language/locales';
import { onTheWallOf, type Clock } from './clock';
import { CONSENT_QUESTION, consentIn, consentOf, consentResponse, type Consent, type ConsentStatus } from './consent';
import { createSession, intentRequest, requestHead, type AlexaSession, type HeardIntent } from './envelope';
import { exchange, type Skill } from './exchange';
import { isExit, recognizeInvocation, withoutWakeWord } from './invocation';
import { hear, type Spoken } from './spoken';
import { findTouchable, findTouchables } from './touch';
import {
  heardSlots,
  quietTurn,
  repromptOf,
  screenOf,
  spokenFields,
  type Heard,
  type Position,
  type Turn,
} from './turn-report';

export interface DeviceOptions extends Skill {
  hearing: (utterance: string, now: Date) => HeardIntent;
  clock: Clock;
  invocationName: string;
  /** Where the device stands: "today" is the day there. Without it it stands where its locale is spoken, never where this machine does. */
  timeZone?: () => string;
  /** Names the requests; without it their names are random. What the coach picks at random hangs on them. */
  createId?: () => string;
  /** Told which scope somebody has granted by voice. */
  grant?: (scope: string) => void;
}

/** What is being heard, and what silence after it leads to. All instants in milliseconds since 1970. */
interface Playback {
  startedAt: number;
  endsAt: number;
  micOpens: boolean;
  /** When nobody has said anything for too long; null when the device no longer cares. */
  silenceAt: number | null;
  /** Said at the first silence; null at the last. */
  reprompt: Spoken | null;
}

/** Of what else the ear considered. */
const RIVALS_TOLD = 3;
const LISTENS_MS = 8_000;
/** A session left with its microphone shut lives on this long beneath a screen. */
const SCREEN_LINGERS_MS = 30_000;

type Screen = interfaces.alexa.presentation.apl.RenderDocumentDirective;

export class Device {
  private session: AlexaSession | null = null;
  private playback: Playback | null = null;
  private screen: Screen | null = null;
  /** Alexa has asked for a permission and waits for the answer. */
  private consent: Consent | null = null;
  private lastTurn: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: DeviceOptions) {}

  /** When the next silence is due, or null when none is awaited. */
  get nextSilenceAt(): number | null {
    return this.playback?.silenceAt ?? null;
  }

  /** How far the sound is, or null when it is quiet. */
  get playing(): Position | null {
    const at = this.now();
    if (this.playback === null || at >= this.playback.endsAt) return null;
    const { startedAt, endsAt } = this.playback;
    return { atMs: at - startedAt, ofMs: endsAt - startedAt };
  }

  get listening(): boolean {
    return this.playback?.micOpens === true && this.playing === null;
  }

  get voice(): string | undefined {
    return this.options.voice;
  }

  /** From now on somebody else speaks; nobody that is recognised when undefined. */
  hearVoice(voice: string | undefined): void {
    this.options.voice = voice;
  }

  /** Another device in the very same state, for whoever wants to see how the same moment goes on otherwise. */
  copy(options: DeviceOptions): Device {
    const other = new Device(options);
    const { session, playback, screen, consent } = this;
    return Object.assign(other, structuredClone({ session, playback, screen, consent }));
  }

  /** What the skill has given Alexa to hand back. */
  get attributes(): Readonly<Record<string, unknown>> {
    return this.session?.attributes ?? {};
  }

  /** Somebody is speaking slowly: the microphone stays open a full window from now. */
  keepListening(): void {
    if (this.listening && this.playback !== null) this.playback.silenceAt = this.now() + LISTENS_MS;
  }

  /** Says this now; silence that fell due before it comes first. */
  say(text: string): Promise<Turn[]> {
    return this.inOrder(async () => [...(await this.passTo(this.now())), await this.utter(text)]);
  }

  /** Lets time pass, with everything silence brings about on the way. */
  pass(ms: number): Promise<Turn[]> {
    return this.inOrder(async () => {
      const turns = await this.passTo(this.now() + ms);
      return turns.length > 0 ? turns : [this.timeTurn()];
    });
  }

  /** Touches what is called so on the screen: by its id, a word on it, or the first argument it sends. */
  tap(name: string): Promise<Turn[]> {
    return this.inOrder(async () => [...(await this.passTo(this.now())), await this.touch(name)]);
  }

  /** A touch that sends these arguments from a component: what a drawn screen reports. */
  press(sent: unknown[], componentId: string): Promise<Turn[]> {
    return this.inOrder(async () => [...(await this.passTo(this.now())), await this.pressed(sent, componentId)]);
  }

  /** Leaves, as when somebody says "exit"; an open session is told so. */
  end(): Promise<Turn[]> {
    return this.inOrder(async () => {
      const turns = await this.passTo(this.now());
      return this.session === null
        ? turns
        : [...turns, await this.endSession(this.session, 'USER_INITIATED', this.now())];
    });
  }

  private now = (): number => this.options.clock.now();

  private head(at = this.now()) {
    return requestHead(this.options.locale, at, this.options.createId?.());
  }

  /** One turn after the other, also when a signal comes in the middle of one. */
  private inOrder<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.lastTurn.then(work);
    this.lastTurn = turn.catch(() => undefined);
    return turn;
  }

  private async passTo(target: number): Promise<Turn[]> {
    const turns: Turn[] = [];
    for (let due = this.nextSilenceAt; due !== null && due <= target; due = this.nextSilenceAt) {
      this.options.clock.advanceTo(due);
      turns.push(await this.meetSilence(due));
    }
    this.options.clock.advanceTo(target);
    return turns;
  }

  private timeTurn(): Turn {
    const { playing, listening } = this;
    return quietTurn({ type: 'time' }, this.now(), { playing, listening, mic: listening ? 'open' : 'closed' });
  }

  private async meetSilence(at: number): Promise<Turn> {
    if (this.consent !== null) return this.answerConsent(this.consent, 'NOT_ANSWERED', {}, at);
    const { reprompt, micOpens = false } = this.playback ?? {};
    if (reprompt) {
      const endsAt = at + reprompt.ms;
      this.playback = { startedAt: at, endsAt, micOpens, silenceAt: endsAt + LISTENS_MS, reprompt: null };
      return quietTurn({ type: 'silence' }, at, { ...spokenFields(reprompt), mic: 'open' });
    }
    return this.endSession(this.session ?? createSession(), 'EXCEEDED_MAX_REPROMPTS', at);
  }

  private async utter(text: string): Promise<Turn> {
    const { locale, invocationName, hearing } = this.options;
    const utterance = withoutWakeWord(text);
    const at = this.now();
    if (utterance === '') return quietTurn({ type: 'none', utterance: text }, at, { note: 'Nothing was said.' });
    if (this.session !== null && isExit(utterance, locale)) return this.endSession(this.session, 'USER_INITIATED', at);

    if (this.consent !== null) return this.answerConsent(this.consent, consentOf(utterance), { utterance }, at);
    const invocation = recognizeInvocation(utterance, invocationName, locale);
    const interrupted = this.playing;
    if (invocation !== null) this.session = createSession();
    this.playback = null;
    if (this.session === null) {
      const note = `No session is open, so this does not reach the skill: say "open ${invocationName}".`;
      return quietTurn({ type: 'none', utterance }, at, { note, interrupted });
    }
    if (invocation?.type === 'launch') {
      const request: Request = { type: 'LaunchRequest', ...this.head() };
      return this.ask(this.session, { type: request.type, utterance }, at, request, interrupted);
    }
    const wall = onTheWallOf(this.options.timeZone?.() ?? localeOf(locale).timeZone, at);
    const understood = hearing(invocation?.utterance ?? utterance, wall);
    const request = intentRequest(understood, locale, at, this.options.createId?.());
    const { intent } = request;
    const { confidence, rivals } = understood;
    const heard: Heard = {
      type: request.type,
      utterance,
      intent: intent.name,
      slots: heardSlots(intent),
      ...(confidence === undefined ? {} : { confidence }),
      ...(rivals === undefined ? {} : { rivals: rivals.slice(0, RIVALS_TOLD) }),
    };
    return this.ask(this.session, heard, at, request, interrupted);
  }

  private async answerConsent(
    consent: Consent,
    status: ConsentStatus,
    said: Partial<Heard>,
    at: number,
  ): Promise<Turn> {
    this.consent = this.playback = null;
    if (status === 'ACCEPTED') this.options.grant?.(consent.scope);
    const request = consentResponse(this.head(at), consent, status);
    const heard = { type: request.type, reason: status, ...said };
    return this.ask(this.session ?? createSession(), heard, at, request, null);
  }

  private async touch(name: string): Promise<Turn> {
    const at = this.now();
    const touchables = findTouchables(this.screen?.document, this.screen?.datasources);
    const touched = findTouchable(touchables, name);
    if (touched === undefined) {
      const there = touchables.map(({ names }) => names[0] ?? '').filter(Boolean);
      const error = `There is no "${name}" to touch on the screen${there.length > 0 ? `, only: ${there.join(', ')}` : ''}.`;
      return quietTurn({ type: 'none' }, at, { error });
    }
    return this.pressed(touched.arguments, touched.componentId);
  }

  private async pressed(sent: unknown[], componentId: string): Promise<Turn> {
    const at = this.now();
    const heard = { type: 'Alexa.Presentation.APL.UserEvent', arguments: sent };
    if (this.session === null) {
      return quietTurn({ type: 'none' }, at, { error: 'No session is open, so a touch does not reach the skill.' });
    }
    const request: Request = {
      type: 'Alexa.Presentation.APL.UserEvent',
      ...this.head(),
      ...(this.screen?.token === undefined ? {} : { token: this.screen.token }),
      arguments: sent,
      source: { type: 'TouchWrapper', handler: 'Press', id: componentId },
      components: {},
    };
    return this.ask(this.session, heard, at, request, this.playing);
  }

  private async endSession(session: AlexaSession, reason: SessionEndedReason, at: number): Promise<Turn> {
    const interrupted = this.playing;
    this.session = this.playback = this.screen = this.consent = null;
    const request: Request = { type: 'SessionEndedRequest', ...this.head(at), reason };
    const turn = await exchange(this.options, { session, heard: { type: request.type, reason }, at, request });
    return { ...turn, interrupted, mic: 'closed' };
  }

  /** Sends a request whose answer is heard. */
  private async ask(
    session: AlexaSession,
    heard: Heard,
    at: number,
    request: Request,
    interrupted: Position | null,
  ): Promise<Turn> {
    const turn = await exchange(this.options, { session, screenToken: this.screen?.token, heard, at, request });
    if (turn.response === null) {
      this.session = this.playback = this.screen = null;
      return { ...turn, interrupted };
    }
    const { response, sessionAttributes } = turn.response;
    this.session = { ...session, isNew: false, attributes: sessionAttributes ?? {} };
    const leftAlone = turn.soundMs === 0 && response.shouldEndSession === undefined && this.playback !== null;
    if (leftAlone) return turn; // a touch that is answered without a word does not stop the sound
    this.follow(response);
    return this.consent === null
      ? { ...turn, interrupted }
      : { ...turn, interrupted, note: CONSENT_QUESTION, mic: 'open' };
  }

  /** Plays an answer, and leaves the session as the answer asks. */
  private follow(response: Response): void {
    const spoken = hear(response.outputSpeech, response.directives);
    const startedAt = this.now();
    const endsAt = startedAt + spoken.ms;
    this.screen = screenOf(response) ?? this.screen;
    this.consent = consentIn(response);
    if (this.consent !== null) {
      this.playback = { startedAt, endsAt, micOpens: true, silenceAt: endsAt + LISTENS_MS, reprompt: null };
      return;
    }
    if (response.shouldEndSession === false) {
      const again = repromptOf(response);
      const reprompt = again.ms > 0 ? again : null;
      this.playback = { startedAt, endsAt, micOpens: true, silenceAt: endsAt + LISTENS_MS, reprompt };
      return;
    }
    const lingers = response.shouldEndSession === undefined && this.screen !== null;
    const silenceAt = lingers ? endsAt + SCREEN_LINGERS_MS : null;
    this.playback = { startedAt, endsAt, micOpens: false, silenceAt, reprompt: null };
    if (!lingers) this.session = this.screen = null;
  }
}

export function createDevice(options: DeviceOptions): Device {
  return new Device(options);
}
