/** The stage that a screenplay is played on: the real model, handler and services, a clock that stands still between lines. */
import { localeOf } from '../lambda/language/locales';
import { createStandingClock } from '../simulator/clock';
import type { Database } from '../simulator/database';
import { createDevice, type Device } from '../simulator/device';
import { userIdOf } from '../simulator/envelope';
import type { Skill } from '../simulator/exchange';
import { earsFor } from '../simulator/hear/ears';
import { moodOptions, openServices } from '../simulator/services';
import type { Screenplay } from './screenplay';

export interface Backstage {
  readonly database: Database;
  readonly handler: Skill['handler'];
}

/** Puts a device with its services on the stage for as long as `work` lasts. */
export async function onStage(
  { startsAt, services: mood, locale, device: kind }: Screenplay,
  athleteId: string,
  { database, handler }: Backstage,
  work: (device: Device, itemsOf: Database['itemsOf'], userId: string) => Promise<void>,
): Promise<void> {
  let requests = 0;
  const clock = createStandingClock(startsAt);
  const services = await openServices({ now: () => clock.now(), ...moodOptions(mood) });
  const device = createDevice({
    handler,
    ...earsFor(locale),
    clock,
    timeZone: () => services.settings.timeZone ?? localeOf(locale).timeZone,
    apiEndpoint: services.endpoint,
    grant: services.grant,
    locale,
    athleteId,
    device: kind,
    createId: () => `${athleteId}-${(requests += 1)}`,
  });
  try {
    await work(device, database.itemsOf, userIdOf(athleteId));
  } finally {
    await services.close();
  }
}
