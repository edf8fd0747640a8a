/** Making the exercise at hand easier or harder: a sibling takes its place for the sets that are left. */
import { withSession } from '../coach/athlete';
import { firstAfter, movedTo } from '../coach/move';
import { isActive, isUnderWay, setAt } from '../coach/session';
import type { Reply } from '../reply';
import { brief } from '../conversation/brief';
import { circumstancesOf } from '../coach/plan/circumstances';
import { sentences, type Handlers, type Turn } from '../conversation/handler';
import { askThere, madeIt } from '../conversation/next-question';
import { otherAtHand, swappedAtHand } from '../coach/swap';

export const swapHandlers: Handlers<'SwapMoveIntent'> = { SwapMoveIntent: somethingElse };

/** "Not that one": another move for the same muscles, else what comes after it. */
function somethingElse(turn: Turn): Reply {
  const { athlete, words } = turn;
  const { prompts } = words;
  const { session } = athlete;
  const set = isUnderWay(session) ? setAt(session) : undefined;
  if (!isUnderWay(session) || !set) return askThere(turn, athlete);
  const made = madeIt(turn, athlete);
  // What is to last has to be said in full.
  const forGood = prompts.forGoodSay(set.exercise);
  const other = otherAtHand(session, circumstancesOf(athlete), athlete.today.totals, turn.now);
  if (other) {
    const said = prompts.otherNow(set.exercise, other.exercise);
    return brief(turn, withSession(athlete, other.session), sentences(made, said, forGood));
  }
  const place = firstAfter(session, ({ exercise }) => exercise !== set.exercise);
  const there = withSession(athlete, movedTo(session, place, turn.now));
  return askThere(turn, there, sentences(made, prompts.skippedExercise(set.exercise), forGood));
}

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
