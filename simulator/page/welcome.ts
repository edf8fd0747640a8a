/** The skill's first screen as it would be shown to somebody new, before anybody has said a word. */
import { newAthlete } from '../../lambda/coach/athlete';
import { localeOf } from '../../lambda/language/locales';
import { render } from '../../lambda/screens/render';
import { turn } from '../../lambda/turn';
import type { Shown } from './echo-screen';
import { familyOn, type ShapeName } from './shapes';

export function welcomeOn(shape: ShapeName, locale: string, now: number): Shown | undefined {
  const { language } = localeOf(locale);
  const { screen } = turn(
    { kind: 'launch', requestId: 'welcome', at: now, thread: {}, newSession: true },
    {
      athlete: newAthlete(new Date(now).toISOString().slice(0, 10), 'UTC'),
      history: [],
      words: language,
      locale,
      audioDelayMs: 0,
      onScreen: true,
    },
  );
  return screen && render(screen, familyOn(shape));
}
