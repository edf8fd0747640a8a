/** What the coach can have asked last, so that "yes", "no" and a bare number have one meaning. */
import * as v from 'valibot';
import { BODY_SIDES } from './catalogue/exercise';
import { exercise } from './catalogue/exercise-shapes';
import { PROGRAMME_IDS } from './catalogue/programmes';
import { ROUTINE_IDS } from './catalogue/routines';
import { TOPIC_IDS } from './catalogue/topic-ids';
import { loadShape } from './plan/loads';
import { wishShape } from './plan/shape-wish';
import { draftShape, savedName } from './plan/prescription';
import { onlyOnce, reminderDays, reminderTime } from './reminder';
import { count, type Read } from './shapes';

/** Words that people use for two things, or for a thing we do not have; each language has its question and answers. */
export const AMBIGUOUS_WORDS = ['half-moon', 'mocha', 'pull-up', 'push-down'] as const;
export type AmbiguousWord = (typeof AMBIGUOUS_WORDS)[number];

const about = <const A extends string>(what: A) => v.object({ about: v.literal(what) });
const aboutWith = <const A extends string, const E extends v.ObjectEntries>(what: A, entries: E) =>
  v.object({ about: v.literal(what), ...entries });

/** What a side was wanted for. */
const sideWish = v.picklist(['only', 'first', 'again', 'other']);
export type SideWish = Read<typeof sideWish>;

const routine = v.picklist(ROUTINE_IDS);
const programme = v.picklist(PROGRAMME_IDS);

export const questionShape = v.variant('about', [
  /** "Shall we start with ...?" */
  aboutWith('start', { routine, seconds: v.exactOptional(count), gently: v.exactOptional(v.literal(true)) }),
  /** "Ready?" for the set at the present place. */
  about('ready'),
  /** "Shall we go on?" with the session that was left. */
  about('resume'),
  /** "Did you finish all twelve?" about a set during which we lost touch. */
  about('finished-set'),
  /** "How many did you do?" */
  about('how-many'),
  /** "Shall we try the bird dog?"; with `precise`, because it is not what was asked for, "Shall I count thirty?" */
  aboutWith('count-instead', { exercise, amount: count, precise: v.exactOptional(v.literal(true)) }),
  /** Which days, for a reminder whose hour may be known. */
  aboutWith('reminder-days', { time: v.exactOptional(reminderTime) }),
  aboutWith('reminder-time', { days: reminderDays, once: onlyOnce }),
  /** "Shall I set that reminder?" */
  aboutWith('set-reminder', { days: reminderDays, time: reminderTime, once: onlyOnce }),
  /** "Shall I delete everything?" */
  about('delete-everything'),
  /** "How many whole rounds did you do?" */
  about('how-many-rounds'),
  about('which-exercise'),
  /** What is missing of a prescription: its exercise, or how many. */
  aboutWith('prescription', { draft: draftShape }),
  /** "What shall I call it?" */
  about('what-name'),
  aboutWith('delete-prescription', { name: savedName }),
  /** "Which one, ...?" among routines. */
  aboutWith('which-workout', { offers: v.exactOptional(v.array(routine)) }),
  /** "Shall we do a superset of ...?", instead of what cannot be done. */
  aboutWith('shape', { wish: wishShape }),
  /** "Which moves would you like in it?" */
  aboutWith('which-moves', { wish: wishShape }),
  /** "Eighty kilos each, is that right?" */
  aboutWith('load-is', { exercise, load: loadShape }),
  /** "What did you lift?" */
  aboutWith('what-load', { exercise }),
  /** "Left or right side?" */
  aboutWith('which-side', { wish: sideWish }),
  /** "Left only for one-arm rows, from now on?" */
  aboutWith('side-for-good', { exercise, side: v.picklist(BODY_SIDES) }),
  /** "Shall I leave out planks from now on?" */
  aboutWith('leave-out', { exercise }),
  /** What has to be known before a programme begins. */
  aboutWith('meeting', { id: programme, step: v.picklist(['level', 'kit', 'floor']) }),
  /** "Which one would you like?" among programmes. */
  about('which-programme'),
  /** "Shall we do week one, day one ...?" */
  aboutWith('programme', { id: programme }),
  /** "Shall we do the strength test?" */
  about('check'),
  about('next-step'),
  about('start-over'),
  /** "How hard was that, one to ten?" after a workout. */
  about('how-hard'),
  /** "Which one was hardest?" after a workout that was rated so. */
  aboutWith('which-felt', { effort: count }),
  /** "Are you well, and cleared to train?" on a day on which training is over. */
  about('cleared'),
  about('what-else'),
  /** "Would you like to hear more?" about a topic. */
  aboutWith('more', { topic: v.picklist(TOPIC_IDS) }),
  about('another-tip'),
  about('which-topic'),
  /** "Did you mean ...?" when a word stands for two things. */
  aboutWith('did-you-mean', { word: v.picklist(AMBIGUOUS_WORDS) }),
]);
export type Question = Read<typeof questionShape>;
