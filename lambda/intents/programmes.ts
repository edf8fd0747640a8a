/** Programmes: a first meeting of three questions, the day that is due, where somebody stands, leaving; and the strength test. */
import type { Athlete } from '../coach/athlete';
import { PROGRAMME_IDS, programmeRow, type ProgrammeId } from '../coach/catalogue/programmes';
import { circumstancesOf, preferring } from '../coach/plan/circumstances';
import { planSeconds } from '../coach/plan/plan';
import { checkPlan, sessionAt, sessionsIn, weeksIn } from '../coach/plan/programme';
import type { Question } from '../coach/question';
import { longerWhileNew } from '../coach/told';
import { isUnderWay } from '../coach/session';
import type { Reply } from '../reply';
import { ask, sentences, type Handlers, type Turn } from '../conversation/handler';
import { askAgain, askThere, asking, madeIt } from '../conversation/next-question';
import { dayOf, dueToday } from '../conversation/programme-day';
import { exerciseIn, levelIn } from '../conversation/slots';
import { startPlan } from '../conversation/start-plan';

export const programmeHandlers: Handlers<
  'StartProgrammeIntent' | 'AskProgrammeIntent' | 'LeaveProgrammeIntent' | 'TestStrengthIntent'
> = {
  StartProgrammeIntent: startProgramme,
  AskProgrammeIntent: (turn) => {
    const { athlete } = turn;
    const said = sentences(madeIt(turn, athlete), whereAbouts(turn));
    // In the middle of training it is only told.
    return athlete.programme || isUnderWay(athlete.session)
      ? askAgain(turn, athlete, said)
      : ask(athlete, said, asking(turn, athlete, { about: 'which-programme' }));
  },
  LeaveProgrammeIntent: (turn) => {
    const { athlete, words } = turn;
    const { programme, ...without } = athlete;
    const named = namedIn(turn);
    // Of another one than theirs there is nothing to leave.
    if (named && programme && named !== programme.id)
      return askAgain(turn, athlete, sentences(madeIt(turn, athlete), whereAbouts(turn)));
    return programme
      ? askThere(turn, without, sentences(madeIt(turn, athlete), words.prompts.leftProgramme(programme.id)))
      : askThere(turn, athlete, sentences(madeIt(turn, athlete), words.prompts.noProgramme));
  },
  TestStrengthIntent: (turn) =>
    ask(
      turn.athlete,
      sentences(madeIt(turn, turn.athlete), checkSoFar(turn)),
      asking(turn, turn.athlete, { about: 'check' }),
    ),
};

function namedIn({ slots }: Turn): ProgrammeId | undefined {
  return PROGRAMME_IDS.find((id) => slots.programme?.ids.includes(id));
}

/** The programme that suits who did not name one. */
function suggested({ preferences }: Athlete): ProgrammeId {
  return preferences.kit?.includes('cable') ? 'gym' : 'stronger-back';
}

/** "The first one", of those that were named. */
export function chooseProgramme(turn: Turn, at: number): Reply {
  const id = PROGRAMME_IDS.at(at);
  return id ? startProgramme({ ...turn, slots: { programme: { said: id, ids: [id] } } }) : askAgain(turn, turn.athlete);
}

function startProgramme(turn: Turn): Reply {
  const { athlete, slots, words } = turn;
  const { prompts } = words;
  const exercise = exerciseIn(slots);
  if (exercise !== undefined && exercise !== 'unclear' && namedIn(turn) === undefined) {
    const none = sentences(madeIt(turn, athlete), prompts.noProgrammeFor(exercise), prompts.programmeChoices);
    return askAgain(turn, athlete, none);
  }
  const level = levelIn(slots);
  const id = namedIn(turn) ?? athlete.programme?.id ?? suggested(athlete);
  const there = level && level !== 'unclear' ? preferring(athlete, { level }) : athlete;
  // Who comes back to it goes on where they were.
  if (there.programme?.id === id && dueToday(there)?.kind !== 'finished')
    return beginDay({ ...turn, athlete: there }, id);
  const about = prompts.aboutProgramme(id, weeksIn(id, there.preferences.level), programmeRow(id).daysAWeek);
  const enrolled: Athlete = { ...there, programme: { id, startedOn: there.today.date, done: 0 } };
  const first = nextStep(enrolled, id, level && level !== 'unclear' ? 'level' : undefined);
  return ask(enrolled, sentences(madeIt(turn, athlete), about), asking(turn, enrolled, first));
}

type Step = Extract<Question, { about: 'meeting' }>['step'];

/** At most three questions, and none whose answer is known; then the first day is offered. */
function nextStep({ preferences }: Athlete, id: ProgrammeId, after?: Step): Question {
  const wantsKit = id === 'stronger-back' && preferences.kit === undefined;
  const wantsFloor = (id === 'stronger-back' || id === 'back-care') && preferences.noFloor === undefined;
  if (after === undefined) return { about: 'meeting', id, step: 'level' };
  if (after === 'level' && wantsKit) return { about: 'meeting', id, step: 'kit' };
  if (after !== 'floor' && wantsFloor) return { about: 'meeting', id, step: 'floor' };
  return { about: 'programme', id };
}

/** An answer of the first meeting, used at once. */
export function meet(turn: Turn, answer: 'yes' | 'no'): Reply {
  const { athlete } = turn;
  const { asked } = athlete;
  if (asked?.about !== 'meeting') return askAgain(turn, athlete);
  const isYes = answer === 'yes';
  const change: Partial<Athlete['preferences']> =
    asked.step === 'level'
      ? { level: isYes ? 'beginner' : athlete.preferences.level === 'advanced' ? 'advanced' : 'intermediate' }
      : asked.step === 'kit'
        ? { kit: isYes ? ['dumbbells'] : [] }
        : { noFloor: !isYes };
  return goOnMeeting(turn, preferring(athlete, change));
}

/** The next question of a first meeting; `undefined` when there is none under way. */
export function metWith(turn: Turn, athlete: Athlete, said: string): Reply | undefined {
  return athlete.asked?.about === 'meeting' ? goOnMeeting(turn, athlete, said) : undefined;
}

function goOnMeeting(turn: Turn, athlete: Athlete, said = ''): Reply {
  const { asked } = athlete;
  if (asked?.about !== 'meeting') return askAgain(turn, athlete);
  return ask(athlete, said, asking(turn, athlete, nextStep(athlete, asked.id, asked.step)));
}

/** Begins the day that is due; on a day of rest it says when the next one is. */
export function beginDay(turn: Turn, id: ProgrammeId): Reply {
  const { words } = turn;
  const { prompts } = words;
  const { athlete } = turn;
  const enrolled: Athlete =
    athlete.programme?.id === id ? athlete : { ...athlete, programme: { id, startedOn: athlete.today.date, done: 0 } };
  const due = dueToday(enrolled);
  if (!due || due.kind === 'finished') return askThere(turn, enrolled, whereAbouts({ ...turn, athlete: enrolled }));
  if (due.kind === 'later') {
    return askThere(turn, enrolled, sentences(madeIt(turn, athlete), prompts.nextDay(due.on, athlete.today.date)));
  }
  const day = dayOf(enrolled, id, due.index);
  if (!day) return askThere(turn, enrolled);
  return startPlan(
    turn,
    enrolled,
    day.plan,
    sentences(
      madeIt(turn, athlete),
      due.stepsBack ? prompts.stepsBack : due.slipped ? prompts.slipped : '',
      prompts.dayStarts(id, day, planSeconds(day.plan), longerWhileNew(enrolled, day.plan)),
      day.plan.isCheck ? prompts.checkDay : day.isEasy ? prompts.easyWeek : '',
    ),
  );
}

export function beginCheck(turn: Turn): Reply {
  const { athlete, words } = turn;
  return startPlan(turn, athlete, checkPlan(circumstancesOf(athlete)), words.prompts.checkDay);
}

function whereAbouts({ athlete, words }: Turn): string {
  const { prompts } = words;
  const { programme, preferences } = athlete;
  if (!programme) return sentences(prompts.noProgramme, prompts.programmeChoices);
  const { level } = preferences;
  const all = sessionsIn(programme.id, level);
  const next = sessionAt(programme.id, level, programme.done);
  if (!next) return prompts.programmeDone(programme.id, all);
  const due = dueToday(athlete);
  return sentences(
    prompts.whereInProgramme(programme.id, next, programme.done, all),
    due?.kind === 'later' ? prompts.nextDay(due.on, athlete.today.date) : '',
  );
}

/** What the last strength test came to, beside the first. */
function checkSoFar({ athlete, words }: Turn): string {
  const [first, ...later] = athlete.checks ?? [];
  if (!first) return words.prompts.noCheckYet;
  const last = later.at(-1);
  const { by } = last ?? first;
  const results = (Object.keys(by) as (keyof typeof by)[]).map(
    // ids of exercises, as they were read
    (id) => [id, by[id] ?? 0, last ? first.by[id] : undefined] as const,
  );
  return words.prompts.checkResult(results);
}
