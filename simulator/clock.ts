/** The pretend Echo's time: it stands still for programs, flows for people, never runs backwards, and is kept in the data folder. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Moves to this instant; an instant already past changes nothing. */
  advanceTo(instant: number): void;
  /** Stands still, or flows on; a clock that never flows has none. */
  hold?(still: boolean): void;
}

/** A clock that moves only when told to, so that a program decides every millisecond. */
export function createStandingClock(startsAt: number): Clock {
  let instant = startsAt;
  return {
    now: () => instant,
    advanceTo: (next) => {
      instant = Math.max(instant, next);
    },
  };
}

/** A clock that flows with real time and can be moved ahead. */
export function createFlowingClock(startsAt: number): Clock {
  let beganAt = performance.now();
  let ahead = startsAt;
  let heldAt: number | undefined;
  const now = () => Math.round(ahead + (heldAt ?? performance.now()) - beganAt);
  return {
    hold: (still) => {
      if (still) heldAt ??= performance.now();
      else if (heldAt !== undefined) {
        beganAt += performance.now() - heldAt;
        heldAt = undefined;
      }
    },
    now,
    advanceTo: (next) => {
      ahead += Math.max(0, next - now());
    },
  };
}

const clockFile = (dataFolder: string) => join(dataFolder, 'clock');

/** Where the last conversation in this folder left off, or 0. */
export function readSavedInstant(dataFolder: string): number {
  try {
    return Date.parse(readFileSync(clockFile(dataFolder), 'utf8').trim()) || 0;
  } catch {
    return 0; // no conversation yet
  }
}

export function saveInstant(dataFolder: string, instant: number): void {
  writeFileSync(clockFile(dataFolder), `${new Date(instant).toISOString()}\n`);
}

/** An instant as the clock on a wall in that zone shows it, for whoever reads a date's local fields. */
export function onTheWallOf(timeZone: string, instant: number): Date {
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(instant);
  return new Date(wall.replace(' ', 'T'));
}
