/** Help in every state, and what to say when nothing was understood or it is not for us: the place is kept, the way on is named. */
import type { Athlete } from '../coach/athlete';
import { isActive } from '../coach/session';
import type { Language } from '../language/language';
import { sentences, type Handlers, type Turn } from '../conversation/handler';
import { askAgain, madeIt, waiting } from '../conversation/next-question';
import { oneWord } from '../conversation/one-word';
import { tellingIn } from '../conversation/slots';
import type { Reply } from '../reply';
import type { IntentName } from '../vocabulary';

export const helpHandlers: Handlers<
  'AMAZON.HelpIntent' | 'GetHelpIntent' | 'AMAZON.FallbackIntent' | 'SmallTalkIntent'
> = {
  'AMAZON.HelpIntent': help,
  GetHelpIntent: help,
  'AMAZON.FallbackIntent': missed,
  SmallTalkIntent: (turn) => {
    const kind = tellingIn(turn.slots, 'banter', 'BANTER');
    return oneWord(turn, turn.words.prompts[kind ? ANSWERS[kind] : 'notForUs']);
  },
};

/** What is said to which kind of banter. */
const ANSWERS = {
  hello: 'helloBack',
  praise: 'thanksForThat',
  taste: 'noFavorite',
  others: 'noTrouble',
} as const;

const HARM: ReadonlySet<string> = new Set<IntentName>(['ReportPainIntent', 'ReportFaintIntent']);

function help(turn: Turn): Reply {
  const { athlete, words } = turn;
  const { food, topic } = turn.input.thread;
  const isAboutFood = food !== undefined || topic !== undefined;
  const hint = turn.interrupted ? words.prompts.helpSet : helpFor(words, athlete, isAboutFood);
  return askAgain(turn, athlete, sentences(madeIt(turn, athlete), hint));
}

/** A miss fits the place, and never repeats the words of the one before: a hint, then two things to say, then a wait. */
export function missed(turn: Turn): Reply {
  const { athlete, words, input } = turn;
  const { prompts } = words;
  const before = input.thread.missed ?? 0;
  const { phase } = athlete.session;
  const again = prompts.missedAgain(phase === 'choosing' ? 'idle' : phase === 'set' ? 'paused' : phase);
  // Not one word told of harm, but it sounded like it.
  const isPain = input.kind === 'intent' && HARM.has(input.intent);
  const hint = isPain ? words.safety.sayWhere : helpFor(words, athlete);
  const first = sentences(turn.pick(prompts.notUnderstood), madeIt(turn, athlete), hint);
  const reply = askAgain(turn, athlete, before === 0 ? first : before === 1 ? again : prompts.missedOften);
  const isWaiting = before > 1 && isActive(athlete.session);
  return {
    ...reply,
    ...(isWaiting ? { reprompt: waiting(turn, reply.athlete, 'moment') } : {}),
    thread: { ...input.thread, missed: before + 1 },
  };
}

/** In a talk about food, what can be asked of food. */
function helpFor({ prompts }: Language, { session, asked }: Athlete, isAboutFood = false): string {
  if (isAboutFood && !isActive(session)) return prompts.helpFood;
  if (asked?.about === 'how-hard') return prompts.helpRating;
  switch (session.phase) {
    case 'idle':
    case 'choosing':
    case 'rating':
      return prompts.helpIdle;
    case 'briefing':
      return prompts.helpBriefing;
    case 'set':
      return prompts.helpSet;
    case 'rest':
      return prompts.helpRest;
    case 'paused':
      return prompts.helpPaused;
  }
}
