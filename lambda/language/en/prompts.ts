/** Everything the coach says in English apart from the words of exercises, topics and counts. Whole sentences, plain text. */
import { EXERCISES, type ExerciseId } from '../../coach/catalogue/exercises';
import type { Kit, Level } from '../../coach/catalogue/exercise';
import { MINUTES } from '../../coach/plan/choose';
import { LIMITS } from '../../coach/plan/target';
import type { Stance } from '../../coach/plan/stance';
import type { BodyPart } from '../../coach/safety';
import type { PlannedSet } from '../../coach/plan/plan';
import type { RoutineId } from '../../coach/catalogue/routines';
import { amountOf, bareAmount, did, name, plural, unitsOf } from './amounts';
import { loadPrompts } from './load-prompts';
import { mannerPrompts } from './manner-prompts';
import { programmePrompts } from './programme-prompts';
import { shapePrompts } from './shape-prompts';
import { sidePrompts } from './side-prompts';
import { todayPrompts } from './today-prompts';
import { prescriptionPrompts } from './prescription-prompts';
import { repairPrompts } from './repair-prompts';
import { capital, counted, length, list, number, roughly, roughlyWhileNew } from './numbers';
import { reminderPrompts } from './reminder-prompts';
import { bodyParts } from './body-parts';
import { KIT, LEVEL } from './kit-and-level';
import { preferencePrompts } from './preference-prompts';
import { progressPrompts } from './progress-prompts';
import { routines } from './routines';
import type { Tally } from '../../coach/totals';
import type { WorkDone } from '../../coach/session';

type Done = readonly (readonly [ExerciseId, Tally])[];

/** Parts as they are trained: both of them. */
const TRAINED: Readonly<Partial<Record<BodyPart, string>>> = {
  arm: 'arms',
  elbow: 'arms',
  shoulder: 'shoulders',
  hip: 'hips',
  leg: 'legs',
  knee: 'legs',
  thigh: 'thighs',
  hamstring: 'hamstrings',
  calf: 'calves',
  ankle: 'calves',
  foot: 'feet',
  side: 'sides',
};
const trained = (part: BodyPart) => TRAINED[part] ?? bodyParts[part].name;

const doneList = (done: Done) => list(done.slice(0, 3).map(([id, tally]) => did(id, tally)));
/** "set two of push-ups", or just "the push-ups" where there is only one. */
const setOf = (set: PlannedSet) => {
  if (set.of > 1) return `set ${number(set.set)} of ${plural(set.exercise)}`;
  return `the ${set.target.measure === 'reps' ? plural(set.exercise) : name(set.exercise)}`;
};

/** "Arm circles"; a possessive and a double s are no plural. */
const isPlural = (noun: string) => /[^s']s$/.test(noun);
const isTimed = (set: PlannedSet) => set.target.measure === 'hold' || set.target.measure === 'steady';
const whole = (set: PlannedSet) =>
  set.target.measure === 'reps'
    ? set.target.reps
    : set.target.measure === 'intervals'
      ? set.target.rounds
      : set.target.seconds;

/** Time that is only talked about: to the second when short, to the minute when long. */
/** Whoever set a plain timer wants the time to the second. */
const spanOf = (set: PlannedSet, seconds: number) => (set.exercise === 'own-pace' ? length(seconds) : span(seconds));
const span = (seconds: number) => (seconds >= 120 ? counted(Math.round(seconds / 60), 'minute') : length(seconds));
const lastOf = (set: PlannedSet, seconds: number) => spanOf(set, seconds).replace(/^one /, '');
const onOtherSide = (side: 1 | 2) => (side === 2 ? ' on the other side' : '');

/** "rep eight", "round three on the other side". */
const unitName = (id: ExerciseId, next: number, side: 1 | 2) =>
  `${EXERCISES[id].measure === 'intervals' ? 'round' : 'rep'} ${number(next)}${onOtherSide(side)}`;

/** Two concrete things to say, where nothing was understood for the second time. */
const TWO_TO_SAY = {
  idle: 'Say, for example, start a workout. Or say, how am I doing.',
  briefing: 'Say, for example, ready. Or say, skip.',
  rest: 'Say, for example, ready. Or say, more rest.',
  paused: 'Say, for example, go on. Or say, stop.',
  rating: 'Say, for example, seven. Or say, hard.',
};

const sentence = (...parts: readonly string[]) => `${capital(parts.filter((part) => part !== '').join(', '))}.`;

export const prompts = {
  ...loadPrompts,
  ...mannerPrompts,
  ...programmePrompts,
  ...shapePrompts,
  ...sidePrompts,
  ...todayPrompts,
  ...prescriptionPrompts,
  ...repairPrompts,

  // Starting a conversation
  welcomeNew: 'Welcome to Steady Coach. I talk you through each move, count every rep, and time every rest.',
  safetyNote:
    "A quick note first. I share general fitness and food information, not medical advice. If you're pregnant, injured, or have a health condition, check with a professional before you start. Stop if anything hurts.",
  offerFirst: (routine: RoutineId, seconds: number) =>
    `Shall we start with ${routines[routine].spoken}, ${roughly(seconds)} and no equipment?`,
  welcomeBack: ['Welcome back.', 'Good to have you back.', 'Hello again.'],
  lastTime: (done: Done, when: 'today' | 'this-week') =>
    when === 'today' ? `You have ${doneList(done)} behind you today.` : `This week you've done ${doneList(done)}.`,
  finishedForToday: "Welcome back. We've finished for today. I can still answer questions about food and sleep.",
  whatToKnow: 'What would you like to know?',
  offerRoutine: (routine: RoutineId, seconds: number) =>
    `Shall we do ${routines[routine].spoken}, ${roughly(seconds)}?`,
  offerAgain: (routine: RoutineId) => `Shall we do ${routines[routine].spoken}?`,
  underWay: (routine: RoutineId) => `We're in the middle of ${routines[routine].spoken}.`,
  lostTouch: (set: PlannedSet) => `Welcome back. We lost touch during ${setOf(set)}.`,
  didYouFinish: (set: PlannedSet) =>
    `Did you finish ${set.target.measure === 'reps' ? `all ${number(set.target.reps)}` : 'it'}?`,
  finishedIt: ["Great, it's on your record.", 'Good. That one counts.'],

  // Choosing
  workoutStarts: (routine: RoutineId, level: Level, seconds: number, longerWhileNew: number) =>
    `${capital(routines[routine].spoken)}, ${LEVEL[level]} level, ${roughlyWhileNew(seconds, longerWhileNew)}.`,
  partWorkoutStarts: (parts: readonly BodyPart[], seconds: number, longerWhileNew: number) =>
    `A workout for your ${list(parts.map(trained))}, ${roughlyWhileNew(seconds, longerWhileNew)}.`,
  nothingForPart: (parts: readonly BodyPart[]) =>
    `I have nothing for your ${list(parts.map(trained))} that fits what you told me. Here is something for all of you.`,
  kitUnused: (kit: Kit) => `Nothing in it needs ${KIT[kit]}.`,
  withoutWarmUp: 'Without the warm-up.',
  kitNeeded: (kit: readonly Kit[]) => `You'll need ${list(kit.map((piece) => KIT[piece]))}.`,
  sessionLine: 'Clear some space, keep water near, and say stop any time.',
  whichWorkout: (offers: readonly RoutineId[]) =>
    `I have ${list(offers.map((id) => routines[id].spoken))}. Which one would you like?`,
  noLastWorkout: "We haven't done a whole workout yet.",
  unknownWorkout: "I don't know that workout.",
  unknownExercise: "I don't know that exercise.",
  unclearKit:
    'I only plan with dumbbells, a band, an exercise ball, a pulldown machine, a yoga block, a bench, a step, or nothing at all.',
  minutesOutOfRange: `I can plan anything from ${number(MINUTES.shortest)} to ${counted(MINUTES.longest, 'minute')}.`,
  someExercises: (ids: readonly ExerciseId[]) => `I can coach ${list(ids.map(plural))}.`,
  whichExercise: 'Which exercise would you like?',
  noSuited: (id: ExerciseId) => `I have no version of the ${name(id)} that fits what you told me.`,
  anythingElse: 'What would you like to do?',
  /** How much of it can be asked for at once. */
  amountsOf: (id: ExerciseId) => {
    const { measure } = EXERCISES[id];
    const { least, most } = LIMITS[measure];
    switch (measure) {
      case 'reps':
        return `I count from ${number(least)} to ${number(most)}.`;
      case 'intervals':
        return `I time from ${number(least)} to ${counted(most, 'round')}.`;
      case 'hold':
      case 'steady':
        return `I time from ${length(least)} to ${length(most)}.`;
    }
  },
  shallWeDo: (id: ExerciseId, amount: number) => {
    switch (EXERCISES[id].measure) {
      case 'reps':
        return `Shall I count ${number(amount)} ${plural(id)}?`;
      case 'intervals':
        return `Shall we do ${counted(amount, 'round')}?`;
      case 'hold':
        return `Shall we do ${length(amount)}?`;
      case 'steady':
        return id === 'cardio'
          ? `Shall we walk for ${length(amount)}?`
          : `Shall we do ${length(amount)} of ${plural(id)}?`;
    }
  },
  /** As long as it is held; of what is counted or done for a time, what there is instead. */
  holdIt: (id: ExerciseId, amount: number) => {
    const { measure, sides, tempo } = EXERCISES[id];
    const eachSide = sides === 'together' ? '' : ' on each side';
    if (measure === 'hold') return `${capital(length(amount))}${eachSide}. Less is fine if you lose your line.`;
    if (measure !== 'reps') return "It isn't held. Keep moving until I say.";
    const held = Math.max(tempo?.pause ?? 0, tempo?.squeeze ?? 0);
    return held > 1 ? `${capital(length(held))} in each rep. I count them.` : "It isn't held. Move with my count.";
  },
  insteadOf: (id: ExerciseId, standIn: ExerciseId) => `Instead of the ${name(id)}, we'll do the ${name(standIn)}.`,

  // Explaining
  first: 'First,',
  next: 'Next,',
  briefWarmUp: 'We begin with a warm-up that runs by itself.',
  briefCoolDown: 'Now an easy cool-down that runs by itself.',
  introduce: (set: PlannedSet, lead: string) =>
    `${lead} ${set.of > 1 ? `the ${name(set.exercise)}, ${counted(set.of, 'set')} of ${bareAmount(set)}` : amountOf(set)}.`,
  nextStep: 'Next step?',
  thatWasAll: 'That was the last step.',
  noStepBefore: 'That is the first step.',
  cue: (set: PlannedSet) =>
    set.of > 1 && set.set > 1 ? `${capital(setOf(set))}, ${bareAmount(set)}.` : `${capital(amountOf(set))}.`,
  shallWeTry: (id: ExerciseId) => `Shall we try the ${name(id)}?`,

  // Counting
  leadIn: (set: PlannedSet) =>
    set.goesOn
      ? `${capital(bareAmount(set))}.`
      : set.of > 1 && set.set > 1
        ? `Set ${number(set.set)} of ${number(set.of)}. ${capital(bareAmount(set))}.`
        : `${capital(amountOf(set))}.`,
  leadInFrom: (set: PlannedSet, next: number, side: 1 | 2) =>
    isTimed(set)
      ? `${capital(spanOf(set, whole(set) - next + 1))} to go.`
      : `From ${unitName(set.exercise, next, side)}.`,
  setDone: (set: PlannedSet) => (set.of > 1 ? `Set ${number(set.set)} done.` : 'Done.'),
  partDone: (set: PlannedSet, done: number, left: number) =>
    isTimed(set)
      ? `${capital(span(done))} done, ${span(left)} to go.`
      : `${capital(unitsOf(set.exercise, done))} done, ${unitsOf(set.exercise, left)} to go.`,
  readyForRest: 'Ready for the rest of it?',
  readyForOtherSide: 'Ready for the other side?',
  readyForSet: (set: PlannedSet) => `Ready for set ${number(set.set)}?`,
  readyForNext: (set: PlannedSet) => `Next, ${amountOf(set)}. Ready?`,
  readyToHear: (set: PlannedSet) =>
    `Next ${isPlural(name(set.exercise)) ? 'are' : 'is'} the ${name(set.exercise)}. Ready to hear how?`,
  readyForCoolDown: 'Ready for the cool-down?',
  ready: 'Ready?',
  goOn: 'Go on?',
  /** Needs no answer: the rest and what follows it run by themselves. */
  restThen: (seconds: number, set: PlannedSet, isSame: boolean) => {
    const what = isSame ? `set ${number(set.set)}` : amountOf(set);
    return seconds > 0 ? `Rest for ${length(seconds)}, then ${what}.` : `Next, ${what}.`;
  },
  restLeftThen: (seconds: number, set: PlannedSet, isSame: boolean) => {
    const what = isSame ? `set ${number(set.set)}` : amountOf(set);
    return seconds > 0 ? `${capital(length(seconds))} of rest, then ${what}.` : `Next, ${what}.`;
  },
  moreRestThen: (seconds: number) => `Good. ${capital(length(seconds))} more.`,
  restOn: 'Rest on.',
  youWereQuiet: 'You were quiet, so I kept counting.',
  stillGoing: 'Still going?',
  keepGoingOn: 'On we go.',

  // Finishing
  /** Work alone, and a short session is a session. */
  workoutDone: ({ moves, sets, of }: WorkDone) => {
    if (sets === 0) return "That's the whole workout.";
    if (sets * 2 < of) return `You did ${number(sets)} of ${counted(of, 'set')}. That's a session.`;
    return `That's it. ${capital(counted(moves, 'move'))}, ${counted(sets, 'set')}.`;
  },
  exerciseDone: (set: PlannedSet, done: Done) => `That's ${done.length > 0 ? doneList(done) : amountOf(set)}.`,
  whatElse: 'What would you like next?',
  nothingElse: 'Would you like anything else?',

  // Resting
  restStarts: (seconds: number, set: PlannedSet | undefined) =>
    `Rest for ${length(seconds)}.${set ? ` Next, ${amountOf(set)}.` : ''}`,
  restChanged: (by: number) =>
    by > 0 ? `I'll give you ${length(by)} more between sets.` : `I'll take ${length(-by)} off each rest.`,
  restAtLimit: (longest: boolean) =>
    longest ? 'Rests are as long as I can make them.' : 'Rests are as short as I make them.',
  stillResting: 'Take the time you need.',

  // Pausing and going on
  made: (set: PlannedSet, done: number, target: number, side: 1 | 2) => {
    if (done === 0) return `I hadn't counted any${onOtherSide(side)} yet.`;
    return isTimed(set)
      ? `I make it ${spanOf(set, done)}${onOtherSide(side)}.`
      : `I make it ${unitsOf(set.exercise, done)} of ${number(target)}${onOtherSide(side)}.`;
  },
  paused: 'Paused.',
  pausedIdle: "Nothing's running.",
  goOnFrom: (set: PlannedSet, next: number, side: 1 | 2) => {
    if (next <= 1 && side === 1 && set.goesOn) return `Shall we do ${bareAmount(set)}?`;
    if (next <= 1 && side === 1) return `Shall we start ${setOf(set)}?`;
    return isTimed(set)
      ? `Shall we do the last ${lastOf(set, whole(set) - next + 1)}${onOtherSide(side)}?`
      : `Shall we go on from ${unitName(set.exercise, next, side)}?`;
  },
  goOnWith: (set: PlannedSet) => `Shall we go on with ${setOf(set)}?`,
  youWereAt: (set: PlannedSet, next: number, side: 1 | 2) =>
    isTimed(set)
      ? `You stopped ${setOf(set)} after ${span(next - 1)}${onOtherSide(side)}.`
      : `You stopped in ${setOf(set)}, at ${unitName(set.exercise, next, side)}.`,
  /** Right after "you stopped before ...", which has just named it. */
  goOnThere: 'Shall we go on there?',
  youWereBefore: (set: PlannedSet) => `You stopped before ${setOf(set)}.`,
  quietPause: 'Take your time. I am waiting.',
  sayReady: 'Take your time. Say ready.',
  howToInterrupt: "To stop me while I count, say your speaker's name first.",
  stillHere: "I'm still here.",
  keptReady: "I'm keeping your place. Ready?",
  nothingToResume: 'There is nothing to go on with.',
  corrected: (set: PlannedSet, count: number) => `Got it, ${unitsOf(set.exercise, count)}.`,
  correctedSides: (set: PlannedSet, count: number) => `Got it, ${unitsOf(set.exercise, count)} a side.`,
  correctedUnchanged: (set: PlannedSet, count: number) => `Yes, ${unitsOf(set.exercise, count)} it is.`,
  countStands: (set: PlannedSet, count: number) => `It's ${unitsOf(set.exercise, count)} again.`,
  putDown: (set: PlannedSet, count: number) => `I put down ${unitsOf(set.exercise, count)}.`,
  nothingToCorrect: "I haven't counted anything that I could change.",
  onlyTheLastSet: (set: PlannedSet) => `I can only change the last set, and that was ${setOf(set)}.`,
  onlyTheLast: (id: ExerciseId) => `I can only change the last set, and that was the ${name(id)}.`,
  countOutOfRange: "That's more than I can put down for one set.",
  howMany: 'How many did you do?',
  howManySeconds: 'How many seconds did you do?',
  howManyOfSet: (set: PlannedSet) => `How many${isTimed(set) ? ' seconds' : ''} did you do of ${setOf(set)}?`,
  needNumber: "I didn't catch a number.",

  // Moving about
  skippedSet: 'Skipping that set.',
  skippedExercise: (id: ExerciseId) => `Skipping the ${name(id)}.`,
  notAhead: (id: ExerciseId) => `The ${name(id)} isn't coming up.`,
  skippedWarmUp: 'Skipping the warm-up.',
  whatToSkip: 'I can skip the rest, the set, the exercise or the warm-up.',
  nothingToSkip: 'There is nothing to skip.',
  goingBack: 'Going back one.',
  nothingBefore: 'This is the first one.',
  fromTheTop: (set: PlannedSet) => `${capital(setOf(set))} from the start.`,
  startOverWhole: 'Shall we start the whole workout over?',
  keepGoing: "All right, we'll keep your place.",
  onceMore: 'Once more.',
  otherNow: (from: ExerciseId, to: ExerciseId) => `Instead of ${plural(from)}, ${plural(to)}.`,
  noOther: (id: ExerciseId) => `I have nothing like that in place of the ${name(id)}.`,
  alreadyIn: (id: ExerciseId, stance: Stance) =>
    `The ${name(id)} is done ${stance === 'seated' ? 'sitting down' : 'off the floor'} already.`,
  thatIsIt: (id: ExerciseId) => `That one is the ${name(id)} already.`,
  notThatMany: 'I have none of those ahead.',
  shallILeaveOut: (id: ExerciseId) => `Shall I leave out ${plural(id)} from now on?`,
  forGoodSay: (id: ExerciseId) => `To have none of them from now on, say leave out ${plural(id)}.`,
  easierNow: (id: ExerciseId) => `Let's make it easier: the ${name(id)}.`,
  harderNow: (id: ExerciseId) => `Let's step it up: the ${name(id)}.`,
  noEasier: 'This is the gentlest version I have.',
  noHarder: 'I have nothing harder to put in its place.',

  // What is ahead
  doseNow: (set: PlannedSet, scope: 'now' | 'next' | 'on') =>
    scope === 'next' ? `${capital(bareAmount(set))} in the next set.` : `${capital(bareAmount(set))}, then.`,
  doseNowAt: (set: PlannedSet, done: number) =>
    `${capital(bareAmount(set))}, then. You have ${isTimed(set) ? span(done) : number(done)}.`,
  doseOutOfRange: (measure: keyof typeof LIMITS) => {
    const { least, most } = LIMITS[measure];
    if (measure === 'reps') return `I count from ${number(least)} to ${number(most)}.`;
    return measure === 'intervals'
      ? `I time from ${number(least)} to ${counted(most, 'round')}.`
      : `I time from ${length(least)} to ${length(most)}.`;
  },
  setsOutOfRange: `I plan from one to ${counted(LIMITS.sets.most, 'set')}.`,
  setsNow: (set: PlannedSet) => `${capital(counted(set.of, 'set'))}, then.`,
  oneMoreSet: (set: PlannedSet) => `One more, ${bareAmount(set)}.`,
  nothingAheadOfIt: 'None of that is ahead.',
  howItGrows:
    'I see to that. Two sessions with all reps done at seven or less, and I add a little; a nine or ten, and I take some off.',
  restsFromNowOn: (seconds: number) =>
    seconds === 0
      ? 'No rest between sets, from now on.'
      : `${capital(length(seconds))} of rest after each set, from now on.`,
  restsAre: (seconds: number) =>
    seconds === 0 ? 'You go from set to set without a rest.' : `You rest for ${length(seconds)} after each set.`,
  restsAsPlanned: (more: number) =>
    more === 0
      ? 'Rests are as long as each move needs, mostly thirty to ninety seconds.'
      : `Rests are as long as each move needs, and ${counted(Math.abs(more), 'second')} ${more > 0 ? 'longer' : 'shorter'}.`,
  restsNow: (seconds: number) =>
    seconds === 0 ? 'No rest, then.' : `${capital(length(seconds))} of rest between sets.`,
  moreRestNow: (seconds: number) => `${capital(length(seconds))} more.`,
  restTooLong: (most: number) => `The longest rest I can time is ${length(most)}.`,

  // Pace
  slower: (repSeconds: number) => `Slower: ${length(repSeconds)} a rep.`,
  faster: (repSeconds: number) => `Faster: ${length(repSeconds)} a rep.`,
  slowerIdle: "I'll count slower.",
  fasterIdle: "I'll count faster.",
  slowestAlready: 'That is as slow as I count.',
  fastestAlready: 'Any faster and the reps would get sloppy.',
  timedNotCounted: 'This one goes by the clock, but I will count reps at that pace.',
  talkSlower: "I'll talk more slowly.",
  talkUsual: "I'll talk at my usual speed.",

  // Questions about the session
  placeNow: (set: PlannedSet, next: number, side: 1 | 2) =>
    sentence(
      set.of > 1 ? `set ${number(set.set)} of ${number(set.of)}` : `the ${name(set.exercise)}`,
      next > 1 || side === 2
        ? isTimed(set)
          ? `${span(next - 1)} in${onOtherSide(side)}`
          : unitName(set.exercise, next, side)
        : '',
    ),
  timeLeft: (seconds: number, sets: number) =>
    `${capital(roughly(seconds))} to go${sets > 1 ? `, ${counted(sets, 'set')}` : ''}.`,
  restLeft: (seconds: number) => `${capital(length(seconds))} of rest left.`,
  nextIs: (set: PlannedSet, after: PlannedSet | undefined) =>
    `Next, ${amountOf(set)}${after ? `, and then ${amountOf(after)}` : ''}.`,
  lastOneNext: 'After this one you are done.',
  nothingNext: 'Nothing is planned yet.',

  ...progressPrompts,
  ...preferencePrompts,

  // Food, lifestyle and training questions
  generalInformation: 'This is general information, not medical advice.',
  hearMore: 'Would you like to hear more?',
  anotherTip: 'Would you like another tip?',
  noVerdict: "I haven't checked that claim, so I'd rather not judge it.",
  unknownTopic: "I have nothing checked about that, so I'd rather not guess.",
  someTopics: (names: readonly string[]) => `I can tell you about ${list(names)}, for example.`,
  whichTopic: 'Which food or habit would you like to hear about?',
  avoidNothing:
    'Nothing needs to be banned. Deli meats, sweet drinks and very salty packaged food are the ones to have less often.',
  noSwap: "I don't have a swap for that one.",
  swapWhat: 'What would you like to swap?',

  // Help, and not understanding
  helpIdle: 'You can say start a workout, ten minutes with no equipment, count twelve push-ups, or how am I doing.',
  helpFood:
    'Ask how much is in a food, which of two has more, what to have instead, or whether something that you heard is true.',
  helpRating: 'Say a number from one to ten, or easy, just right, or hard. You can name one exercise, too.',
  helpBriefing: 'Say ready and I start counting. You can also say read the steps one by one, easier, or skip.',
  helpSet: 'While I count you can say pause, slower, faster, or done. Say it was eight to change my count.',
  helpRest: 'Say ready to go on, more rest, what is next, what you lifted, or left side only.',
  helpPaused: 'Say go on and I pick up the count, or say undo, start over, skip, or stop.',
  notUnderstood: ["Sorry, I didn't get that.", 'I missed that one.', "That's not something I know."],
  missedAgain: (phase: keyof typeof TWO_TO_SAY) => TWO_TO_SAY[phase],
  missedOften: "That's all right. Take your time.",
  notForUs: ['Training and food are what I know.', 'I only know training and food.', 'I keep to training and food.'],
  helloBack: ['All well here, and good to hear you.', "Hello. I'm well, and ready when you are."],
  thanksForThat: ["That's kind. Thank you.", 'Thank you. I like working with you.'],
  noFavorite: ['I like them all, as long as you do them.', "The one you'll do next is my favorite."],
  noTrouble: ['No trouble.', 'All right.'],
  goodToHear: ["That's good to hear.", "I'm glad.", 'Lovely.'],
  cheer: ['That is the good kind of hard.', 'That is work.', 'Hard is fine. Breathe.'],
  fineAtThatAge: 'Welcome at any age. Say easier whenever you like.',
  aNumberFor: 'I heard a number, but nothing to count.',
  goodNo: 'All right.',

  // Leaving
  bye: ['Bye for now.', 'See you soon.', 'Take care.'],
  placeKept: (set: PlannedSet) => `I'll keep your place at ${setOf(set)}.`,
  wellTrained: ['Well trained. See you soon.', 'Good session. Until next time.'],

  // Reminders and privacy
  ...reminderPrompts,

  // Trouble
  unreadable:
    'Sorry, I cannot open your training record right now, so I leave it just as it is. Nothing of it is lost.',
  outage: 'Sorry, something went wrong on my side. Your place is safe.',
};
