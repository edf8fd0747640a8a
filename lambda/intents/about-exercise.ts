/** Questions about an exercise: which muscles, what kit, how to breathe, what goes wrong, what is easier, why this one. */
import { named } from './explain-exercise';
import { ask, sentences, type Handlers } from './handler';
import { aspectIn } from './slots';
import { askAgain, madeIt } from './state-prompt';
import { booksOf } from '../language/books';

export const aboutExerciseHandlers: Handlers<'AskAboutExerciseIntent'> = {
  AskAboutExerciseIntent: (turn) => {
    const { athlete, slots, words } = turn;
    const exercise = named(turn);
    if (exercise === undefined || exercise === 'unclear') {
      return ask(athlete, exercise === 'unclear' ? words.prompts.unknownExercise : '', {
        text: words.prompts.whichExercise,
        asked: { about: 'which-exercise' },
      });
    }
    const aspect = aspectIn(slots) ?? 'why';
    const { exercises } = booksOf(turn.locale);
    const isWhole = aspect === 'how' || aspect === 'unclear';
    const said = isWhole ? exercises.explain(exercise) : exercises.words[exercise][aspect];
    const reply = askAgain(turn, athlete, sentences(said, madeIt(turn, athlete)));
    return { ...reply, thread: { ...turn.input.thread, exercise } };
  },
};
