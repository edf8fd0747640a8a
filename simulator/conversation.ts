/** Puts one conversation together: database, skill, hearing, clock and the pretend Echo. */
import { createHash } from 'node:crypto';
import { createFlowingClock, createStandingClock, readSavedInstant, saveInstant, type Clock } from './clock';
import { openDatabase } from './database';
import { createDevice, type Device } from './device';
import type { DeviceKind, Viewport } from './envelope';
import { earsFor } from './hear/ears';
import { moodOptions, openServices } from './services';
import type { Options } from './options';
import { loadHandler } from './skill';
import { localeOf } from '../lambda/language/locales';

/** Where somebody speaks to the coach. */
export interface Place {
  locale: string;
  device: DeviceKind;
  /** Of a device with a screen; the usual one without. */
  viewport?: Viewport | undefined;
}

export interface Entered {
  device: Device;
  invocationName: string;
}

export interface Conversation extends Entered {
  /** Another device of the same athlete, on the same clock and record. */
  enter: (place: Place) => Entered;
  clock: Clock;
  saveTime: () => void;
  close: () => Promise<void>;
}

export async function openConversation(options: Options): Promise<Conversation> {
  const { json, now, dataFolder, bundle, athleteId, locale, voice, timeZone, seed } = options;
  const database = await openDatabase(dataFolder);
  const startsAt = now ?? Math.max(Date.now(), readSavedInstant(dataFolder));
  const clock = json ? createStandingClock(startsAt) : createFlowingClock(startsAt);
  const handler = await loadHandler({ database, bundle });
  const services = await openServices({
    now: () => clock.now(),
    ...moodOptions(options.services ?? 'ready'),
    ...(timeZone === undefined ? {} : { timeZone: timeZone === 'none' ? null : timeZone }),
  });
  const alexa = { voice, apiEndpoint: services.endpoint, grant: services.grant };
  const drawn = seed === undefined ? {} : { createId: idsFrom(seed) };
  const enter = (place: Place): Entered => {
    const ears = earsFor(place.locale);
    const { itemsOf } = database;
    return {
      device: createDevice({
        handler,
        ...ears,
        clock,
        athleteId,
        itemsOf,
        // One that tells nothing stands where its locale is spoken.
        timeZone: () => services.settings.timeZone ?? localeOf(place.locale).timeZone,
        ...alexa,
        ...drawn,
        ...place,
      }),
      invocationName: ears.invocationName,
    };
  };
  return {
    ...enter({ locale, device: options.device }),
    enter,
    clock,
    saveTime: () => {
      saveInstant(dataFolder, clock.now());
    },
    close: async () => {
      await services.close();
      await database.close();
    },
  };
}

/** Request ids, on which every choice among wordings hangs: the same ones in every conversation with this seed. */
function idsFrom(seed: number): () => string {
  let requests = 0;
  return () =>
    createHash('sha256')
      .update(`${seed}/${(requests += 1)}`)
      .digest('hex')
      .slice(0, 32);
}
