/** Takes turns for a request: load, step, save, and again when somebody else saved first or anything failed; then what the turn wanted done. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { isZoneDue, newcomer, type Athlete } from '../coach/athlete';
import { historyNeeded } from '../conversation/periods-asked';
import type { Effect } from '../effect';
import { nameOf, type Input } from '../input';
import { localeOf } from '../language/locales';
import type { Reply } from '../reply';
import { referenceCodeOf } from '../store/reference-code';
import { nextVersion } from '../store/next-version';
import { VersionConflict, type Store } from '../store/store';
import { holdsUnreadQuestion, UnreadableRecord } from '../store/stored-athlete';
import { turn } from '../turn';
import type { Counting } from './figures';
import { localeIn, serviceAccessIn } from './identity';
import { daysOver, keep, type ClosedDays } from './keep';
import type { Log } from './log';
import { perform } from './perform';
import { persist } from './persist';
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

/** What the tries of one turn know of each other. */
interface Tries {
  /** What the last of them wanted to save, and the versions of all: one that is met again was ours, and its answer was lost. */
  mine?: Reply;
  readonly versions: Set<number>;
  /** Days that they have put away. */
  away: ClosedDays;
  device?: DeviceZone | undefined;
  failed: boolean;
}

/** Tried until it is done: each try reads afresh, whoever saved first and whatever failed. */
async function takeTurn(asked: Asked, settings: TurnSettings, figures: Counting): Promise<Reply> {
  const { requestId } = asked.input;
  const tries: Tries = { versions: new Set(), away: [], failed: false };
  const reply = await persist(
    () =>
      tryTurn(asked, settings, figures, tries).catch((error: unknown) => {
        if (error instanceof VersionConflict) {
          figures.conflicts += 1;
          settings.log('warn', 'save-conflict', { requestId });
        } else tries.failed = true;
        throw error;
      }),
    asked.signal,
    (error) => error instanceof UnreadableRecord,
  );
  if (tries.failed) settings.log('warn', 'turn-tried-again', { requestId });
  return reply;
}

async function tryTurn(
  { envelope, input, athleteId: id, onScreen, signal }: Asked,
  { store, audioDelayMs }: TurnSettings,
  figures: Counting,
  tries: Tries,
): Promise<Reply> {
  const locale = localeIn(envelope);
  const { language, timeZone } = localeOf(locale);
  const kept = id === undefined ? undefined : await store.load(id, signal);
  const ours = kept && lostWrite(input, kept.athlete, tries);
  if (ours) return ours;
  // They have been forgotten meanwhile, and nothing of them may come back.
  if (id !== undefined && !kept) for (const { date } of tries.away) await store.deleteDay(id, date, signal);
  const athlete = kept?.athlete ?? newcomer(input.at, timeZone);
  figures.phase ??= athlete.session.phase;
  // The end of a session that had a set under way always comes with a word; if it did not, touch was lost.
  figures.lostSets = athlete.session.phase === 'set' && input.newSession && input.kind !== 'ended' ? 1 : 0;
  if (!('device' in tries)) tries.device = await zoneOf(envelope, input, athlete, signal);
  const { device } = tries;
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
  // Days that ride along are put away, and what newer code has asked is over, even by a turn that changes nothing.
  const isDone = reply.athlete === athlete && !athlete.closedDays && !holdsUnreadQuestion(kept);
  if (id === undefined || isDone) return reply;
  const version = nextVersion(kept?.athlete);
  tries.mine = reply;
  tries.versions.add(version);
  tries.away = daysOver(kept);
  return { ...reply, athlete: await keep(store, { id, athlete: reply.athlete, before: kept, version, signal }) };
}

/**
 * A client that hears nothing writes again, and meets what it has written itself: then what was answered stands, and what it wants
 * done is done. Somebody may have written since, or another delivery of the same request before: then it stands if nothing is to be done.
 */
function lostWrite(input: Input, stored: Athlete, { mine, versions }: Tries): Reply | undefined {
  if (!mine) return undefined;
  if (versions.has(stored.version)) return { ...mine, athlete: stored };
  return stored.recentRequests.includes(nameOf(input)) && !mine.effect ? mine : undefined;
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
