/** Making the exercise at hand easier or harder: a sibling takes its place for the sets that are left. */
import { withSession } from '../coach/athlete';
import { isActive, setAt } from '../coach/session';
import type { Reply } from '../reply';
import { brief } from '../conversation/brief';
import { circumstancesOf } from '../coach/plan/circumstances';
import { sentences, type Turn } from '../conversation/handler';
import { askThere, madeIt } from '../conversation/next-question';
import { swappedAtHand } from '../coach/swap';

/** Puts an easier or harder sibling in the place of the exercise at hand, for all its sets that are left. */
export function swap(turn: Turn, way: 'easier' | 'harder'): Reply {
  const { athlete, words } = turn;
  const { prompts } = words;
  const { session } = athlete;
  const set = isActive(session) ? setAt(session) : undefined;
  if (!isActive(session) || !set) return askThere(turn, athlete);
  const swapped = swappedAtHand(session, way, circumstancesOf(athlete), turn.now);
  if (!swapped) {
    return askThere(
      turn,
      athlete,
      sentences(madeIt(turn, athlete), way === 'easier' ? prompts.noEasier : prompts.noHarder),
    );
  }
  const there = withSession(athlete, swapped.session);
  return brief(
    turn,
    there,
    way === 'easier' ? prompts.easierNow(swapped.exercise) : prompts.harderNow(swapped.exercise),
  );
}
