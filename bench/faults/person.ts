/**
 * Somebody who trains by the workout, does what they hear and says again what was apologised for; and a model of what they did,
 * made from the sounds alone. Time stands still while an answer is made, so that a slow one is answered alike.
 */
import type { Skill } from '../../lambda/alexa/skill';
import { english } from '../../lambda/language/en';
import { createStandingClock, type Clock } from '../../simulator/clock';
import { createDevice, type Device, type DeviceOptions } from '../../simulator/device';
import { earsFor } from '../../simulator/hear/ears';
import type { Turn } from '../../simulator/turn-report';
import { Reckoning } from './reckoning';
import { WORKOUT } from './workout';

const STARTS_AT = Date.parse('2026-11-23T15:00:00Z');
const ZONE = 'America/New_York';
/** Alexa waits about eight seconds. */
const IN_TIME_MS = 8000;
/** Nobody says the same thing more often. */
const MOST_REPEATS = 3;

/** The skill as one athlete reaches it. */
export interface Reach {
  readonly skill: Skill;
  /** The skill's own clock goes by this one from now on. */
  readonly setClock: (clock: Clock) => void;
  /** Milliseconds by whatever clock there is for how long work takes. */
  readonly elapsed: () => number;
}

export interface PlayedLine {
  /** What ran by itself, and what was answered; without apologies. */
  readonly said: string;
  readonly apologies: number;
  /** Answers that Alexa would not have, or not in time. */
  readonly unanswered: number;
  readonly slowestMs: number;
}

export interface Playing {
  /** The request is called as one is that is said again. */
  readonly asAgain?: boolean;
  /** Just before it is said, and when it has been apologised for. */
  readonly atWord?: () => void;
  readonly atApology?: () => void;
}

type Heard = ReturnType<ReturnType<typeof earsFor>['hearing']>;
const heardBefore = new Map<string, Heard>();

/** The same words on the same day are heard alike, and listening is most of the work. */
function hearing(utterance: string, now: Date): Heard {
  const key = `${now.toDateString()} ${utterance}`;
  const known = heardBefore.get(key) ?? earsFor('en-US').hearing(utterance, now);
  heardBefore.set(key, known);
  return known;
}

const isApology = ({ speech }: Turn): boolean => speech.startsWith(english.prompts.outage);

export class Person {
  private words = 0;

  private constructor(
    readonly athleteId: string,
    private readonly reach: Reach,
    private readonly clock: Clock,
    private readonly named: Naming,
    readonly device: Device,
    readonly reckoning: Reckoning,
  ) {}

  static begin(athleteId: string, reach: Reach, startsAt = STARTS_AT): Person {
    const clock = createStandingClock(startsAt);
    const named: Naming = { line: '', requests: 0 };
    const device = createDevice(optionsFor(athleteId, reach, clock, named));
    return new Person(athleteId, reach, clock, named, device, new Reckoning());
  }

  /** The same person at the same moment, with a record of their own. */
  copy(athleteId: string, reach: Reach): Person {
    const clock = createStandingClock(this.clock.now());
    const named: Naming = { line: '', requests: 0 };
    const device = this.device.copy(optionsFor(athleteId, reach, clock, named));
    return new Person(athleteId, reach, clock, named, device, this.reckoning.copy());
  }

  async play(index: number, { asAgain = false, atWord, atApology }: Playing = {}): Promise<PlayedLine> {
    const line = WORKOUT[index];
    if (!line) throw new Error(`The workout has no line ${index}.`);
    this.reach.setClock(this.clock);
    const begins = { slowestMs: 0, unanswered: 0 };
    this.call(`${index}-waiting`);
    const waited = line.after > 0 ? await this.timed(begins, () => this.device.pass(line.after * 1000)) : [];
    this.call(asAgain ? `${index}-again` : `${index}`);
    atWord?.();
    let turns = await this.timed(begins, () => this.device.say(line.say));
    let apologies = 0;
    while (turns.some(isApology) && apologies < MOST_REPEATS) {
      apologies += 1;
      atApology?.();
      this.call(`${index}-again`);
      turns = await this.timed(begins, () => this.device.say(line.say));
    }
    if (line.told !== undefined) this.reckoning.told(line.told);
    return { said: [...waited, ...turns].map(({ speech }) => speech).join(' | '), apologies, ...begins };
  }

  /** Says something that is no line of the workout, and gives what is answered to it. */
  async saying(text: string, afterSeconds: number): Promise<string> {
    this.call(`${(this.words += 1)}`);
    const sum = { slowestMs: 0, unanswered: 0 };
    if (afterSeconds > 0) await this.timed(sum, () => this.device.pass(afterSeconds * 1000));
    const turns = await this.timed(sum, () => this.device.say(text));
    return turns.at(-1)?.speech ?? '';
  }

  private call(line: string): void {
    Object.assign(this.named, { line, requests: 0 });
  }

  private async timed(
    sum: { slowestMs: number; unanswered: number },
    work: () => Promise<Turn[]>,
  ): Promise<readonly Turn[]> {
    const before = this.reach.elapsed();
    const turns = await work();
    const ms = this.reach.elapsed() - before;
    sum.slowestMs = Math.max(sum.slowestMs, ms);
    sum.unanswered += turns.filter((turn) => !isAccepted(turn)).length + (ms > IN_TIME_MS ? 1 : 0);
    for (const turn of turns) this.reckoning.hear(turn);
    return turns;
  }
}

/** How requests are called: by their line, the same in every run, so that what is drawn by lot is the same too. */
interface Naming {
  line: string;
  requests: number;
}

function optionsFor(athleteId: string, { skill }: Reach, clock: Clock, named: Naming): DeviceOptions {
  return {
    handler: (event) => skill(event),
    hearing,
    invocationName: earsFor('en-US').invocationName,
    clock,
    timeZone: () => ZONE,
    locale: 'en-US',
    athleteId,
    device: 'speaker',
    // Nobody is asked for anything but the database.
    apiEndpoint: '',
    createId: () => `${named.line}-${(named.requests += 1)}`,
  };
}

/** An answer, or the silence that befits the end of a session; and no more of it than Alexa takes. */
function isAccepted({ heard, response, error, speech, soundMs }: Turn): boolean {
  if (error !== undefined) return false;
  if (heard.type === 'time' || heard.type === 'silence' || heard.type === 'none') return true;
  const isSpoken = heard.type === 'SessionEndedRequest' || speech !== '' || soundMs > 0;
  return response !== null && isSpoken && JSON.stringify(response).length <= 24_000;
}
