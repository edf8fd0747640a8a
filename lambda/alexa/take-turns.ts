/** Takes turns for a request: load, step, save, and again when somebody else saved first; then what the turn wanted done. */
import { setTimeout as pause } from 'node:timers/promises';
import type { RequestEnvelope } from 'ask-sdk-model';
import { isZoneDue, newcomer, type Athlete } from '../coach/athlete';
import { historyNeeded } from '../conversation/periods-asked';
import type { Effect } from '../effect';
import type { Input } from '../input';
import { localeOf } from '../language/locales';
import type { Reply } from '../reply';
import { referenceCodeOf } from '../store/reference-code';
import type { Store } from '../store/store';
import { turn } from '../turn';
import type { Counting } from './figures';
import { localeIn, serviceAccessIn } from './identity';
import { keep } from './keep';
import type { Log } from './log';
import { perform } from './perform';
import { findTimeZone, type DeviceZone } from './services';

export interface TurnSettings {
  readonly store: Store;
  readonly audioDelayMs: number;
  readonly log: Log;
}

/** A request that has been read. */
export interface Asked {
  readonly envelope: RequestEnvelope;
  readonly input: Input;
  /** Missing without an account: somebody like that is coached, but nothing can be kept. */
  readonly athleteId: string | undefined;
  readonly onScreen: boolean;
  /** Aborted when the turn is over time. */
  readonly signal: AbortSignal;
}

/** Each time somebody else was first, so with so many at once all have been. */
const ATTEMPTS = 10;
/** Requests that met come apart again by chance. */
const LONGEST_PAUSE_MS = 40;

/** Too many were first: this is an outage. */
class Crowded extends Error {
  constructor() {
    super(`somebody else saved first ${ATTEMPTS} times`);
    this.name = 'Crowded';
  }
}

/** Throws UnreadableRecord, and the errors of the database. */
export async function takeTurns(asked: Asked, settings: TurnSettings, figures: Counting): Promise<Reply> {
  const reply = await takeTurn(asked, settings, figures);
  return reply.effect ? finish(reply.effect, asked, settings, figures) : reply;
}

/** Does what the turn wanted, and takes the turn that says how it went. */
async function finish(effect: Effect, asked: Asked, settings: TurnSettings, figures: Counting): Promise<Reply> {
  const { envelope, athleteId, signal } = asked;
  const { requestId, at, thread } = asked.input;
  const access = serviceAccessIn(envelope);
  const outcome = await perform(effect, {
    store: settings.store,
    athleteId,
    access,
    at,
    locale: localeIn(envelope),
    signal,
  });
  if (outcome.result === 'failed') settings.log('warn', 'service-failed', { requestId, intent: effect.do });
  const head = { requestId: `${requestId}/done`, at, newSession: false, thread };
  return takeTurn({ ...asked, input: { ...head, kind: 'service', effect, outcome } }, settings, figures);
}

async function takeTurn(
  { envelope, input, athleteId: id, onScreen, signal }: Asked,
  { store, log, audioDelayMs }: TurnSettings,
  figures: Counting,
): Promise<Reply> {
  const locale = localeIn(envelope);
  const { language, timeZone } = localeOf(locale);
  let device: DeviceZone | undefined;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const kept = id === undefined ? undefined : await store.load(id, signal);
    const athlete = kept?.athlete ?? newcomer(input.at, timeZone);
    figures.phase ??= athlete.session.phase;
    // The end of a session that had a set under way always comes with a word; if it did not, touch was lost.
    figures.lostSets = athlete.session.phase === 'set' && input.newSession && input.kind !== 'ended' ? 1 : 0;
    if (attempt === 1) device = await zoneOf(envelope, input, athlete, signal);
    const days = kept && historyNeeded(input, athlete, onScreen);
    const history = id !== undefined && days ? await store.daysBetween(id, days.from, days.to, signal) : [];
    const reply = turn(input, {
      athlete,
      history,
      words: language,
      locale,
      audioDelayMs,
      onScreen,
      ...(device ? { device } : {}),
      ...(id !== undefined && input.kind === 'intent' && input.intent === 'AskReferenceCodeIntent'
        ? { referenceCode: referenceCodeOf(id) }
        : {}),
    });
    figures.alarmsTakenBack = reply.alarmTakenBack ? 1 : 0;
    // Days that ride along are put away even by a turn that changes nothing.
    const isDone = reply.athlete === athlete && !athlete.closedDays;
    if (id === undefined || isDone) return reply;
    const saved = await keep(store, { id, athlete: reply.athlete, before: kept, input, signal });
    if (saved) return { ...reply, athlete: saved };
    figures.conflicts += 1;
    log('warn', 'save-conflict', { requestId: input.requestId });
    await pause(Math.random() * LONGEST_PAUSE_MS);
  }
  throw new Crowded();
}

/** Asked for as an Alexa session begins, and only while nobody has told it this week. */
async function zoneOf(
  envelope: RequestEnvelope,
  input: Input,
  athlete: Athlete,
  signal: AbortSignal,
): Promise<DeviceZone | undefined> {
  const isDue = input.newSession && input.kind !== 'ended' && isZoneDue(athlete, input.at);
  const access = isDue ? serviceAccessIn(envelope) : undefined;
  return access && findTimeZone(access, signal);
}
