/** Takes turns for a request: load, step, save, and again when somebody else saved first; then what the turn wanted done. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { isZoneDue, newAthlete, type Athlete } from '../coach/athlete';
import { localDate } from '../coach/calendar';
import type { Session } from '../coach/session';
import type { Effect } from '../effect';
import type { Input } from '../input';
import type { Answers } from '../conversation/handler';
import { launch, welcome } from '../intents/launch';
import type { ScreenFor } from '../screens/screen-for';
import { localeOf } from '../language/locales';
import type { Reply } from '../reply';
import type { Parts } from '../parts';
import { VersionConflict, type Store } from '../store/store';
import { turn } from '../turn';
import { localeIn, serviceAccessIn, type Speaker } from './identity';
import type { Log } from './log';
import { perform } from './perform';
import { findTimeZone, type DeviceZone } from './services';

export interface TurnSettings {
  readonly store: Store;
  readonly parts: Parts;
  readonly audioDelayMs: number;
  readonly log: Log;
  /** Only for a device with a screen. */
  readonly screenFor?: ScreenFor;
}

/** A conflict means that another request of the same athlete came in between; three in a row mean trouble. */
const ATTEMPTS = 3;

/** What a turn came across on its way. */
export interface Counting {
  conflicts: number;
  lostSets: number;
  /** Where the athlete was in the training session when the request came; unknown until they have been loaded. */
  phase?: Session['phase'];
}

export async function takeTurns(
  envelope: RequestEnvelope,
  input: Input,
  speaker: Speaker,
  settings: TurnSettings,
  figures: Counting,
): Promise<Reply> {
  const reply = await takeTurn(envelope, input, speaker, settings, figures);
  return reply.effect ? finish(reply, reply.effect, envelope, input, speaker, settings, figures) : reply;
}

/** Does what the turn wanted, and takes the turn that says how it went. */
async function finish(
  { athlete }: Reply,
  effect: Effect,
  envelope: RequestEnvelope,
  { requestId, at, thread }: Input,
  speaker: Speaker,
  settings: TurnSettings,
  figures: Counting,
): Promise<Reply> {
  const { athleteId } = speaker;
  const access = serviceAccessIn(envelope);
  const locale = localeIn(envelope);
  const outcome = await perform(effect, { store: settings.store, athleteId, access, at, locale });
  if (outcome.result === 'failed') settings.log('warn', 'service-failed', { requestId, intent: effect.do });
  const head = { requestId: `${requestId}/done`, at, newSession: false, thread };
  const result: Input = { ...head, kind: 'service', effect, outcome };
  const stored = athleteId === undefined ? undefined : await settings.store.load(athleteId, athlete.version);
  return takeTurn(envelope, result, { ...speaker, stored }, settings, figures);
}

async function takeTurn(
  envelope: RequestEnvelope,
  input: Input,
  { athleteId: id, stored: found }: Speaker,
  settings: TurnSettings,
  figures: Counting,
): Promise<Reply> {
  const locale = localeIn(envelope);
  const { language, timeZone } = localeOf(locale);
  const answers = await answersTo(input, settings.parts);
  const { screenFor } = settings;
  let stored = found;
  let device: DeviceZone | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const athlete = stored ?? newAthlete(localDate(input.at, timeZone), timeZone);
    figures.phase ??= athlete.session.phase;
    // The end of a session that had a set under way always comes with a word; if it did not, touch was lost.
    figures.lostSets = athlete.session.phase === 'set' && input.newSession && input.kind !== 'ended' ? 1 : 0;
    if (attempt === 1) device = await zoneOf(envelope, input, athlete);
    const days = stored && answers.historyNeeded(input, stored, screenFor !== undefined);
    const history = id !== undefined && days ? await settings.store.daysBetween(id, days.from, days.to) : [];
    const reply = turn(input, {
      athlete,
      history,
      words: language,
      locale,
      audioDelayMs: settings.audioDelayMs,
      answers,
      ...(screenFor ? { screenFor } : {}),
      ...(device ? { device } : {}),
    });
    if (id === undefined || reply.athlete === athlete) return reply;
    try {
      if (reply.closedDay) await settings.store.putDay(id, reply.closedDay);
      return { ...reply, athlete: await settings.store.save(id, reply.athlete) };
    } catch (error) {
      if (!(error instanceof VersionConflict) || attempt === ATTEMPTS) throw error;
      figures.conflicts += 1;
      settings.log('warn', 'save-conflict', { requestId: input.requestId });
      stored = await settings.store.load(id);
    }
  }
}

/** A launch, as most sessions begin, does not wait for all that could have been asked for. */
const TO_A_LAUNCH: Answers = { answer: launch, answerAgain: welcome, historyNeeded: () => undefined };

async function answersTo({ kind }: Input, parts: Parts): Promise<Answers> {
  return kind === 'launch' ? TO_A_LAUNCH : parts.asking();
}

/** Asked for as an Alexa session begins, and only while nobody has told it this week. */
async function zoneOf(envelope: RequestEnvelope, input: Input, athlete: Athlete): Promise<DeviceZone | undefined> {
  const isDue = input.newSession && input.kind !== 'ended' && isZoneDue(athlete, input.at);
  const access = isDue ? serviceAccessIn(envelope) : undefined;
  return access && findTimeZone(access);
}
