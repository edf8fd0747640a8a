/** Takes turns for a request: load, step, save, and again when somebody else saved first; then what the turn wanted done. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { isZoneDue, newAthlete, type Athlete } from '../coach/athlete';
import { localDate } from '../coach/calendar';
import type { Effect } from '../effect';
import type { Input } from '../input';
import { historyNeeded } from '../conversation/periods-asked';
import { localeOf } from '../language/locales';
import type { Reply } from '../reply';
import { VersionConflict, type Store } from '../store/store';
import { turn } from '../turn';
import type { Counting } from './figures';
import { localeIn, serviceAccessIn } from './identity';
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
}

/** A conflict means that another request of the same athlete came in between; three in a row mean trouble. */
const ATTEMPTS = 3;

export async function takeTurns(asked: Asked, settings: TurnSettings, figures: Counting): Promise<Reply> {
  const reply = await takeTurn(asked, settings, figures);
  return reply.effect ? finish(reply.effect, asked, settings, figures) : reply;
}

/** Does what the turn wanted, and takes the turn that says how it went. */
async function finish(effect: Effect, asked: Asked, settings: TurnSettings, figures: Counting): Promise<Reply> {
  const { envelope, athleteId } = asked;
  const { requestId, at, thread } = asked.input;
  const access = serviceAccessIn(envelope);
  const outcome = await perform(effect, { store: settings.store, athleteId, access, at, locale: localeIn(envelope) });
  if (outcome.result === 'failed') settings.log('warn', 'service-failed', { requestId, intent: effect.do });
  const head = { requestId: `${requestId}/done`, at, newSession: false, thread };
  return takeTurn({ ...asked, input: { ...head, kind: 'service', effect, outcome } }, settings, figures);
}

async function takeTurn(
  { envelope, input, athleteId: id, onScreen }: Asked,
  settings: TurnSettings,
  figures: Counting,
): Promise<Reply> {
  const { store, log, audioDelayMs } = settings;
  const locale = localeIn(envelope);
  const { language, timeZone } = localeOf(locale);
  let device: DeviceZone | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const stored = id === undefined ? undefined : await store.load(id);
    const athlete = stored ?? newAthlete(localDate(input.at, timeZone), timeZone);
    figures.phase ??= athlete.session.phase;
    // The end of a session that had a set under way always comes with a word; if it did not, touch was lost.
    figures.lostSets = athlete.session.phase === 'set' && input.newSession && input.kind !== 'ended' ? 1 : 0;
    if (attempt === 1) device = await zoneOf(envelope, input, athlete);
    const days = stored && historyNeeded(input, stored, onScreen);
    const history = id !== undefined && days ? await store.daysBetween(id, days.from, days.to) : [];
    const reply = turn(input, {
      athlete,
      history,
      words: language,
      locale,
      audioDelayMs,
      onScreen,
      ...(device ? { device } : {}),
    });
    if (id === undefined || reply.athlete === athlete) return reply;
    try {
      if (reply.closedDay) await store.putDay(id, reply.closedDay);
      return { ...reply, athlete: await store.save(id, reply.athlete) };
    } catch (error) {
      if (!(error instanceof VersionConflict) || attempt === ATTEMPTS) throw error;
      figures.conflicts += 1;
      log('warn', 'save-conflict', { requestId: input.requestId });
    }
  }
}

/** Asked for as an Alexa session begins, and only while nobody has told it this week. */
async function zoneOf(envelope: RequestEnvelope, input: Input, athlete: Athlete): Promise<DeviceZone | undefined> {
  const isDue = input.newSession && input.kind !== 'ended' && isZoneDue(athlete, input.at);
  const access = isDue ? serviceAccessIn(envelope) : undefined;
  return access && findTimeZone(access);
}
