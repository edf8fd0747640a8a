/** What is lifted: noting it, asking for the last, what to take next, and what to do when it is too heavy or too light. */
import type { Athlete } from '../coach/athlete';
import type { ExerciseId } from '../coach/catalogue/exercises';
import {
  isLoaded,
  lighterLoad,
  loadFrom,
  MOST_KEPT,
  nextLoad,
  usualUnit,
  withWeights,
  type Load,
  type LoadUnit,
} from '../coach/plan/loads';
import { preferring } from '../coach/plan/circumstances';
import { isActive, lastSetOf, setAt } from '../coach/session';
import type { Reply } from '../reply';
import { ask, sentences, type Handlers, type Turn } from '../conversation/handler';
import { askAgain, askThere, asking, madeIt } from '../conversation/next-question';
import { exerciseIn, numberIn, tellingIn } from '../conversation/slots';
import { swap } from './swap-exercise';

export const loadHandlers: Handlers<'SayLoadIntent' | 'AskLoadIntent' | 'SayWeightsIntent' | 'FeelLoadIntent'> = {
  SayLoadIntent: (turn) => takeLoad(turn, numberIn(turn.slots, 'load') ?? bellsIn(turn, 'bells')),
  AskLoadIntent: askLoad,
  SayWeightsIntent: sayWeights,
  FeelLoadIntent: feelLoad,
};

/** "Eights" are weights of eight. */
function bellsIn({ slots }: Turn, slot: 'bells' | 'secondBells' | 'thirdBells'): number | undefined {
  const bells = tellingIn(slots, slot, 'BELLS');
  return bells === undefined ? undefined : Number(bells);
}

/** The exercise that was named, that the question was about, or the loaded one that was done last or is at hand. */
function exerciseFor({ athlete: { session, asked }, slots }: Turn): ExerciseId | undefined {
  const named = exerciseIn(slots);
  if (named !== undefined && named !== 'unclear') return named;
  if (asked?.about === 'what-load' || asked?.about === 'load-is') return asked.exercise;
  if (!isActive(session)) return undefined;
  const last = lastSetOf(session)?.exercise;
  const atHand = setAt(session)?.exercise;
  return [last, atHand].find((id) => id !== undefined && isLoaded(id)) ?? last ?? atHand;
}

function unitOf({ athlete, slots, locale }: Turn, exercise: ExerciseId): LoadUnit {
  return (
    tellingIn(slots, 'loadUnit', 'LOAD_UNIT') ??
    athlete.loads?.[exercise]?.unit ??
    athlete.weights?.unit ??
    usualUnit(locale)
  );
}

/** Notes a weight for the exercise; one that is hard to believe is read back first. */
export function takeLoad(turn: Turn, amount: ReturnType<typeof numberIn>): Reply {
  const { athlete, words, slots } = turn;
  const { prompts } = words;
  const exercise = exerciseFor(turn);
  if (amount === undefined || amount === 'unclear' || amount < 1) {
    return askAgain(turn, athlete, sentences(madeIt(turn, athlete), prompts.loadNeedsUnit));
  }
  if (exercise === undefined) return askAgain(turn, athlete, prompts.loadNeedsUnit);
  if (!isLoaded(exercise)) return askAgain(turn, athlete, sentences(madeIt(turn, athlete), prompts.noLoadIn(exercise)));
  const said = { amount, unit: unitOf(turn, exercise), inTotal: tellingIn(slots, 'each', 'EACH') === 'total' };
  const { load, isDoubtful } = loadFrom(exercise, said, athlete.loads?.[exercise], athlete.today.date);
  if (load.amount > MOST_KEPT) {
    return askAgain(
      turn,
      athlete,
      sentences(madeIt(turn, athlete), prompts.loadTooBig(MOST_KEPT), prompts.loadNeedsUnit),
    );
  }
  return isDoubtful
    ? ask(athlete, madeIt(turn, athlete), asking(turn, athlete, { about: 'load-is', exercise, load }))
    : keepLoad(turn, exercise, load);
}

export function keepLoad(turn: Turn, exercise: ExerciseId, load: Load): Reply {
  return askThere(
    turn,
    withLoad(turn.athlete, exercise, load),
    sentences(madeIt(turn, turn.athlete), turn.words.prompts.loadNoted(exercise, load)),
  );
}

function withLoad(athlete: Athlete, exercise: ExerciseId, load: Load): Athlete {
  return { ...athlete, loads: { ...athlete.loads, [exercise]: load } };
}

function askLoad(turn: Turn): Reply {
  const { athlete, words } = turn;
  const { prompts } = words;
  const exercise = exerciseFor(turn);
  const made = madeIt(turn, athlete);
  if (exercise !== undefined && !isLoaded(exercise))
    return askAgain(turn, athlete, sentences(made, prompts.noLoadIn(exercise)));
  const last = exercise && athlete.loads?.[exercise];
  if (exercise === undefined || !last) return askAgain(turn, athlete, sentences(made, prompts.firstLoad));
  const next = nextLoad(last, athlete.weights);
  return askAgain(
    turn,
    athlete,
    sentences(made, prompts.lastLoad(exercise, last), next ? prompts.nextLoad(next.load, next.jump) : ''),
  );
}

function withWeightsOf(
  { weights: known }: Athlete,
  unit: LoadUnit,
  amounts: readonly number[],
): Pick<Athlete, 'weights'> {
  const weights = withWeights(known, unit, amounts);
  return weights ? { weights } : {};
}

function sayWeights(turn: Turn): Reply {
  const { athlete, slots, words, locale } = turn;
  const { prompts } = words;
  const numbers = (['load', 'secondLoad', 'thirdLoad'] as const).map((slot) => numberIn(slots, slot));
  const bells = (['bells', 'secondBells', 'thirdBells'] as const).map((slot) => bellsIn(turn, slot));
  const amounts = [...numbers, ...bells].flatMap((amount) => (typeof amount === 'number' ? [amount] : []));
  const unit = tellingIn(slots, 'loadUnit', 'LOAD_UNIT') ?? athlete.weights?.unit ?? usualUnit(locale);
  const [only] = amounts;
  // What was asked about is answered by it, and it stands at home.
  if (athlete.asked?.about === 'what-load' && amounts.length === 1 && only !== undefined) {
    return takeLoad({ ...turn, athlete: { ...athlete, ...withWeightsOf(athlete, unit, amounts) } }, only);
  }
  const weights = amounts.length > 0 ? withWeights(athlete.weights, unit, amounts) : undefined;
  if (!weights) return askAgain(turn, athlete, sentences(madeIt(turn, athlete), prompts.weightsOdd));
  const { kit } = athlete.preferences;
  const known = { ...athlete, weights };
  // Where what is at hand has been told, this is at hand too.
  const there =
    kit && unit !== 'plates' ? preferring(known, { kit: [...new Set([...kit, 'dumbbells' as const])] }) : known;
  const said = sentences(madeIt(turn, athlete), prompts.weightsNoted(weights));
  return askAgain(turn, there, said);
}

/** "That's too heavy": the next lighter one, or the easier move where there is nothing to lift. */
function feelLoad(turn: Turn): Reply {
  const { athlete, slots, words } = turn;
  const { prompts } = words;
  const isHeavy = slots.heft?.ids.includes('heavy') ?? false;
  const exercise = exerciseFor(turn);
  if (exercise === undefined || !isLoaded(exercise)) {
    return swap(turn, isHeavy ? 'easier' : 'harder');
  }
  const last = athlete.loads?.[exercise];
  const made = madeIt(turn, athlete);
  if (!last && isHeavy) return askThere(turn, athlete, sentences(made, prompts.takeLighter));
  if (!last) return ask(athlete, made, asking(turn, athlete, { about: 'what-load', exercise }));
  if (isHeavy) {
    const load = { ...lighterLoad(last, athlete.weights), on: athlete.today.date };
    return askThere(turn, withLoad(athlete, exercise, load), sentences(made, prompts.lighter(exercise, load)));
  }
  const next = nextLoad(last, athlete.weights);
  const isSmall = next?.jump === 'take' || next?.jump === 'when-clean';
  if (!next || !isSmall) return askThere(turn, athlete, sentences(made, prompts.lowerSlowly));
  const load = { ...next.load, on: athlete.today.date };
  return askThere(turn, withLoad(athlete, exercise, load), sentences(made, prompts.heavier(exercise, load)));
}
