/** An athlete between two devices on one record, and a plain model of what they did and asked for: it knows sounds, not how the skill keeps them. */
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { Reckoning } from '../../bench/faults/reckoning';
import type { FaultName } from '../../bench/faults/kinds';
import { createSkill } from '../../lambda/alexa/skill';
import { english } from '../../lambda/language/en';
import { createDynamoStore } from '../../lambda/store/dynamo-store';
import { userIdOf } from '../../simulator/envelope';
import { answeredTurn } from '../../simulator/turn-report';
import { createSpeaker, START, type Heard, type Said, type Speaker } from '../speaker';
import { atOnce } from './lanes';
import { Wire } from './wire';

/** A session that nobody speaks in is over after two silences. */
const SILENCES_MS = 16_000;
/** As many as the skill promises to know again. */
const REMEMBERED = 6;
const { prompts } = english;

export class Device {
  readonly reckoning = new Reckoning();
  readonly sent: RequestEnvelope[] = [];
  isOpen = false;
  playing: { readonly startedAt: number; readonly ms: number } | undefined;

  constructor(readonly speaker: Speaker) {}

  soundsAt(now: number): boolean {
    return this.playing !== undefined && now < this.playing.startedAt + this.playing.ms;
  }

  get silentFrom(): number {
    return (this.playing ? this.playing.startedAt + this.playing.ms : 0) + SILENCES_MS;
  }
}

/** The stored parts that the model is held against. */
interface Stored {
  readonly lifetime?: { readonly by: Tallies };
  readonly today?: { readonly date: string; readonly totals: { readonly by: Tallies } };
  readonly closedDays?: readonly { readonly date: string; readonly totals: { readonly by: Tallies } }[];
  readonly preferences?: { readonly paceSeconds: number; readonly goalDays?: number };
  readonly session?: { readonly phase: string; readonly block?: string };
  readonly version?: number;
}
type Tallies = Readonly<Record<string, { readonly units: number }>>;

const unitsOf = (by: Tallies = {}): number => Object.values(by).reduce((sum, { units }) => sum + units, 0);

export interface Word {
  readonly device: Device;
  readonly intent: string;
  readonly slots: Said;
}

export class Household {
  now = START;
  readonly wire = new Wire();
  readonly devices: readonly [Device, Device];
  readonly apologies: string[] = [];
  /** How many times "slower" was said since all was forgotten, which goal was set last, and what newer code has put into the record. */
  slower = 0;
  goal: number | undefined;
  fromNewerCode: Readonly<Record<string, unknown>> = {};
  /** Where the last set sounded; nowhere when its start was never heard. */
  soundedLast: Device | undefined;

  /** Where Alexa's services are. They take real time, so the clock jumps only while nobody can be reached there. */
  services = '';

  constructor() {
    // A read that does not ask for the newest finds what was there before.
    this.wire.lags = true;
    this.devices = [this.open(), this.open()];
  }

  /** Two instances of the skill, each with a client of its own; the devices of one account. */
  private open(): Device {
    const store = createDynamoStore({ table: 'wired', connection: this.wire.connection });
    const skill = createSkill({ store, now: () => this.now, audioDelayMs: 0, log: () => undefined });
    const invoke = (envelope: RequestEnvelope): Promise<ResponseEnvelope> => {
      device.sent.push(structuredClone(envelope));
      this.arrived.push(envelope.request.requestId);
      const { context } = envelope;
      const System = { ...context.System, apiEndpoint: this.services };
      const answer = skill({ ...envelope, context: { ...context, System } });
      return this.services === '' ? atOnce(answer) : answer;
    };
    const device = new Device(createSpeaker(invoke, 'household'));
    return device;
  }

  /** Says it now, and hears what comes. `unheard`: the answer never arrives. */
  async say(
    device: Device,
    /** Or `launch`. */
    intent: string,
    slots: Said = {},
    { unheard = false }: { readonly unheard?: boolean } = {},
  ): Promise<string> {
    const { speaker } = device;
    speaker.now = this.now;
    const before = speaker.attributes;
    const heard = await (intent === 'launch'
      ? speaker.launch(this.nextId())
      : speaker.say(intent, slots, this.nextId()));
    if (!unheard) return this.hear(device, heard);
    // Alexa says so, and ends the session.
    speaker.attributes = before;
    if (!this.cut(device)) device.reckoning.cutAt(Infinity);
    device.isOpen = false;
    return '';
  }

  private ids = 0;
  nextId = (): string => `household-${(this.ids += 1)}`;

  hear(device: Device, { envelope, response, text }: Heard): string {
    const interrupted = this.cut(device);
    const turn = answeredTurn(
      { type: envelope.request.type },
      this.now,
      envelope,
      { version: '1.0', response },
      { interrupted },
    );
    device.reckoning.hear(turn);
    if (turn.counts.length > 0) this.soundedLast = device;
    const ms = Math.max(turn.soundMs, 1);
    device.playing = { startedAt: this.now, ms };
    device.isOpen = response.shouldEndSession !== true;
    if (text.includes(prompts.outage)) this.apologies.push(text);
    return text;
  }

  /** A word ends what the device was sounding. */
  private cut(device: Device): { atMs: number; ofMs: number } | null {
    const { playing } = device;
    if (!playing || !device.soundsAt(this.now)) return null;
    const at = { atMs: this.now - playing.startedAt, ofMs: playing.ms };
    device.playing = { startedAt: playing.startedAt, ms: at.atMs };
    device.reckoning.cutAt(at.atMs);
    return at;
  }

  /** Sessions in which nobody speaks end on the way, in their order. */
  async pass(ms: number): Promise<void> {
    const until = this.now + ms;
    const due = () =>
      this.devices
        .filter(({ isOpen, silentFrom }) => isOpen && silentFrom <= until)
        .toSorted((one, other) => one.silentFrom - other.silentFrom)[0];
    for (let device = due(); device; device = due()) {
      this.now = Math.max(this.now, device.silentFrom);
      await this.ends(device);
    }
    this.now = until;
  }

  private async ends(device: Device): Promise<void> {
    const { speaker } = device;
    speaker.now = this.now;
    device.isOpen = false;
    device.reckoning.cutAt(Infinity);
    await speaker.send({
      type: 'SessionEndedRequest',
      ...speaker.head(this.nextId()),
      reason: 'EXCEEDED_MAX_REPROMPTS',
    });
  }

  /** Requests in the order in which they came, a second turn of one as one more. */
  readonly arrived: string[] = [];

  /** Once more as it was sent; nobody hears what is answered to it. Nobody sends again what so much has come after. */
  async again(device: Device, envelope: RequestEnvelope | undefined): Promise<void> {
    const since = envelope ? this.arrived.slice(this.arrived.indexOf(envelope.request.requestId)) : [];
    if (!envelope || since.length > REMEMBERED) return;
    const before = device.speaker.attributes;
    await device.speaker.deliver(structuredClone(envelope));
    device.sent.pop();
    device.speaker.attributes = before;
  }

  /**
   * Two words, `gapMs` between them, that arrive in the other order. On one device the newer one breaks the older one's answer off, so
   * nobody hears it; on two both are heard.
   */
  async reordered(older: Word, newer: Word, gapMs: number): Promise<string> {
    const saidAt = this.now;
    older.device.speaker.now = saidAt;
    const envelope = older.device.speaker.envelope(older.intent, older.slots, this.nextId());
    this.now += gapMs;
    const first = await this.say(newer.device, newer.intent, newer.slots);
    if (older.device === newer.device) {
      await this.again(older.device, envelope);
      return first;
    }
    const answered = this.now;
    this.now = saidAt;
    const last = this.hear(older.device, await older.device.speaker.deliver(envelope));
    this.now = answered;
    return last;
  }

  /** Several at once, each to the instance that its device reaches, while nothing sounds. */
  async together(times: number, intent: string, slots: Said): Promise<void> {
    for (const { reckoning } of this.devices) reckoning.cutAt(Infinity);
    const words = Array.from({ length: times }, (_, index) => {
      const { speaker } = this.devices[index % 2 === 0 ? 0 : 1];
      speaker.now = this.now;
      return speaker.say(intent, slots, this.nextId());
    });
    for (const { text } of await Promise.all(words)) if (text.includes(prompts.outage)) this.apologies.push(text);
  }

  private readonly key = { pk: `ATHLETE#${userIdOf('household')}`, sk: 'NOW' };

  /** Another instance, of a later version, saves between two of ours. */
  async writeAsNewerCode(fields: Readonly<Record<string, unknown>>): Promise<void> {
    const { now } = await this.stored();
    if (now.version === undefined) return;
    this.fromNewerCode = fields;
    this.wire.put({ ...now, ...fields, ...this.key, version: now.version + 1 });
  }

  /** One field that must be read is none any more. Gives what mends it, which finds it as it was left. */
  async breakRecord(): Promise<(() => Promise<void>) | undefined> {
    const { now } = await this.stored();
    if (now.version === undefined) return undefined;
    const broken = { ...now, lifetime: 'gone' };
    this.wire.put({ ...broken, ...this.key });
    return async () => {
      expect((await this.stored()).now).toEqual(broken);
      this.wire.put({ ...now, ...this.key });
    };
  }

  fault(name: FaultName, call: number): void {
    const { trigger } = this.wire;
    trigger.calls = 0;
    trigger.arm(name, { call });
  }

  get isSounding(): boolean {
    return this.devices.some((device) => device.soundsAt(this.now));
  }

  /** Of the set that was begun last: its last rep that was done. */
  get lastRep(): number {
    return this.soundedLast?.reckoning.lastRep ?? 0;
  }

  get did(): number {
    return this.devices.reduce((sum, { reckoning }) => sum + reckoning.reps, 0);
  }

  async stored(): Promise<{ readonly now: Stored; readonly units: number; readonly byDays: number }> {
    const { NOW, ...days } = await this.wire.itemsOf(userIdOf('household'));
    const now = (NOW ?? {}) as Stored; // our own item
    const put = Object.entries(days) as [string, NonNullable<Stored['today']>][]; // as the store writes days
    const away = new Set(put.map(([key]) => key.slice(-10)));
    const riding = (now.closedDays ?? []).filter(({ date }) => !away.has(date));
    const all = [...put.map(([, day]) => day), ...riding, ...(now.today ? [now.today] : [])];
    return {
      now,
      units: unitsOf(now.lifetime?.by),
      byDays: all.reduce((sum, { totals }) => sum + unitsOf(totals.by), 0),
    };
  }

  forget(): void {
    for (const { reckoning, sent } of this.devices) {
      reckoning.forget();
      // What came before is remembered by nobody any more, so that it came is not known either.
      sent.length = 0;
    }
    this.slower = 0;
    this.goal = undefined;
    this.soundedLast = undefined;
    this.fromNewerCode = {};
  }
}
