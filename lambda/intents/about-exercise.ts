/** Questions about an exercise: which muscles, what kit, how to breathe, what goes wrong, what is easier, why this one. */
import { isActive, setAt } from '../coach/session';
import { ask, sentences, type Handlers } from './handler';
import { aspectIn, exerciseIn } from './slots';
import { askAgain } from './sound-set';
import { madeIt } from './state-prompt';

export const aboutExerciseHandlers: Handlers<'AskAboutExerciseIntent'> = {
  AskAboutExerciseIntent: (turn) => {
    const { athlete, slots, words } = turn;
    const atHand = isActive(athlete.session) ? setAt(athlete.session)?.exercise : undefined;
    const exercise = exerciseIn(slots) ?? atHand;
    if (exercise === undefined || exercise === 'unclear') {
      return ask(athlete, exercise === 'unclear' ? words.prompts.unknownExercise : '', {
        text: words.prompts.whichExercise,
        asked: { about: 'which-exercise' },
      });
    }
    const aspect = aspectIn(slots) ?? 'why';
    const said =
      aspect === 'how' || aspect === 'unclear' ? words.prompts.explain(exercise) : words.exercises[exercise][aspect];
    return askAgain(turn, athlete, sentences(said, madeIt(turn, athlete)));
  },
};
