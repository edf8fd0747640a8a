/** Technique: where a part of the body goes, what it does that it should not, and a move that is felt in the wrong place. */
import type { ExerciseId } from '../coach/catalogue/exercises';
import {
  feltAt,
  formAskedOf,
  isMeantThere,
  offerWhenFelt,
  type FeltPlace,
  type FormPart,
  type FormRule,
} from '../coach/form';
import { sizeOf, usualAmount } from '../coach/plan/target';
import { BODY_PARTS, type BodyPart } from '../coach/safety';
import { isActive } from '../coach/session';
import { ask, sentences, type Handlers, type Turn } from '../conversation/handler';
import { askAgain, asking, madeIt } from '../conversation/next-question';
import { tellingIn } from '../conversation/slots';
import { turnedTo } from '../conversation/thread';
import type { Reply } from '../reply';
import { aboutNamed } from './about-exercise';
import { inHand } from './explain-exercise';

export const formHandlers: Handlers<'AskFormIntent' | 'FormFaultIntent' | 'FeelItIntent'> = {
  AskFormIntent: (turn) => {
    const rule = tellingIn(turn.slots, 'rule', 'FORM_RULE');
    switch (rule) {
      case 'look':
        return answered(turn, 'head');
      case 'hold-for':
        return howLong(turn);
      // "How far apart do my feet go" is about the feet.
      case 'how-far':
        return answered(turn, turn.slots.bodyPart ? undefined : rule);
      default:
        return answered(turn, tellingIn(turn.slots, 'first', 'FIRST_UP') ? 'first-side' : rule);
    }
  },
  FormFaultIntent: (turn) => answered(turn, undefined),
  FeelItIntent: feltIn,
};

function partIn({ slots }: Turn): BodyPart | undefined {
  return BODY_PARTS.find((id) => slots.bodyPart?.ids.includes(id));
}

/** The one sentence, and back to the place. Without an exercise, one question; about a part that no move is about, how it goes. */
function answered(turn: Turn, rule: FormPart | FormRule | undefined): Reply {
  const { athlete, words, input } = turn;
  const exercise = inHand(turn);
  const part = partIn(turn);
  const asked = rule ?? (part && formAskedOf(part));
  if (exercise === undefined || exercise === 'unclear' || asked === undefined) return aboutNamed(turn, 'how');
  const said = words.exercises.form(exercise, asked);
  const reply = askAgain(turn, athlete, sentences(said, madeIt(turn, athlete)));
  return { ...reply, thread: { ...turnedTo(input.thread, { exercise, aspect: 'how' }), form: asked } };
}

/** "How long do I hold it": as long as is planned of it, else as it usually is; a rep is not held. */
function howLong(turn: Turn): Reply {
  const { athlete, words, input } = turn;
  const exercise = inHand(turn);
  if (exercise === undefined || exercise === 'unclear') return aboutNamed(turn, 'how');
  const { session } = athlete;
  const set = isActive(session) ? session.plan.sets.find((each) => each.exercise === exercise) : undefined;
  const said = words.prompts.holdIt(exercise, set ? sizeOf(set.target) : usualAmount(exercise));
  const reply = askAgain(turn, athlete, sentences(said, madeIt(turn, athlete)));
  return { ...reply, thread: turnedTo(input.thread, { exercise, aspect: 'how' }) };
}

/** One adjustment; felt there again, a move that spares it. */
function feltIn(turn: Turn): Reply {
  const { athlete, words, input } = turn;
  const exercise = inHand(turn);
  const part = partIn(turn);
  const nothing = tellingIn(turn.slots, 'felt', 'FELT') === 'nothing';
  const place: FeltPlace | undefined = nothing ? 'nothing' : part && feltAt(part);
  if (exercise === undefined || exercise === 'unclear') return aboutNamed(turn, 'how');
  if (place === undefined || isMeantThere(exercise, part)) return answered(turn, 'muscle');
  const other = input.thread.felt === place ? offerWhenFelt(exercise, place) : undefined;
  const thread = { ...turnedTo(input.thread, { exercise, aspect: 'how' as const }), felt: place };
  if (other) return offered(turn, other, thread);
  const said = words.exercises.adjust(exercise, place);
  return { ...askAgain(turn, athlete, sentences(said, madeIt(turn, athlete))), thread };
}

function offered(turn: Turn, exercise: ExerciseId, thread: Reply['thread']): Reply {
  const { athlete } = turn;
  const asked = asking(turn, athlete, { about: 'count-instead', exercise, amount: usualAmount(exercise) });
  const reply = ask(athlete, madeIt(turn, athlete), asked);
  return thread ? { ...reply, thread } : reply;
}
