/** What a plan must respect for an athlete: their preferences, overlaid with what was said just now. */
import type { Athlete } from '../athlete';
import type { Kit, Level } from '../catalogue/exercise';
import { wishesToday } from '../only-today';
import type { Circumstances } from './plan';

export function circumstancesOf(
  athlete: Athlete,
  said: { readonly kit?: readonly Kit[]; readonly level?: Level } = {},
): Circumstances {
  const { preferences, doses } = athlete;
  const { spared, noFloor, noImpact, seated } = wishesToday(athlete);
  const kit = said.kit ?? preferences.kit;
  const level = said.level ?? preferences.level;
  return {
    level,
    ...(kit ? { kit } : {}),
    ...(preferences.noFloor || noFloor ? { noFloor: true } : {}),
    ...(seated ? { seated: true } : {}),
    ...(spared ? { spared } : {}),
    ...(preferences.noImpact || noImpact ? { noImpact: true } : {}),
    ...(preferences.without ? { without: preferences.without } : {}),
    // Another level for once is meant as it is.
    ...(level === preferences.level ? { doses } : {}),
  };
}

/** The athlete with a changed preference. */
export function preferring(athlete: Athlete, change: Partial<Athlete['preferences']>): Athlete {
  return { ...athlete, preferences: { ...athlete.preferences, ...change } };
}
