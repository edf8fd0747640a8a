/** The policy, cell by cell: what every intent does in every phase, without a telling word and with it. */
import { decide, type Decision, type Standing } from '../lambda/conversation/policy';
import { toldBy } from '../lambda/conversation/told';
import type { Phase } from '../lambda/coach/session';
import { english } from '../lambda/language/en';
import { INTENTS, isIntentName, type IntentName, type SlotName } from '../lambda/vocabulary';

const PHASES = ['idle', 'choosing', 'briefing', 'set', 'rest', 'paused', 'rating'] as const satisfies readonly Phase[];
type Said = Readonly<Partial<Record<SlotName, string>>>;

function decided(intent: IntentName, said: Said, standing: Partial<Standing> = {}): string {
  // Alexa may fill a slot with anything; what she resolves it to is as good as the words.
  const slots = Object.fromEntries(Object.entries(said).map(([name, words]) => [name, { said: words, ids: [words] }]));
  const told = toldBy(intent, slots, english.telling, english.writtenOut);
  return shown(decide(intent, told, { phase: 'idle', resting: false, ...standing }));
}

function shown(decision: Decision): string {
  switch (decision.do) {
    case 'act':
    case 'ask-cleared':
      return decision.do;
    case 'read':
      return `as ${decision.as}`;
    case 'alarm':
      return decision.sign;
    case 'doubt':
      return `${decision.sign}?`;
    case 'ask':
      return `ask ${decision.about}`;
  }
}

/** What an intent does in each phase of `PHASES`. */
const inEach = (intent: IntentName, said: Said, standing: Partial<Standing> = {}) =>
  PHASES.map((phase) => decided(intent, said, { phase, ...standing }));
const same = (what: string) => PHASES.map(() => what);
const NAMES = Object.keys(INTENTS).filter(isIntentName);

/** Without any telling word. Whatever is not listed acts, everywhere. */
const BARE: Readonly<Partial<Record<IntentName, readonly string[]>>> = {
  ReportEmergencyIntent: same('emergency?'),
  // A miss that says what to say.
  ReportFaintIntent: same('as AMAZON.FallbackIntent'),
  ReportBackEmergencyIntent: same('back-emergency?'),
  ReportDizzinessIntent: same('dizzy?'),
  ReportPainIntent: same('as AMAZON.FallbackIntent'),
  // Nothing urgent, and nothing that tells.
  ReportConditionIntent: same('as AMAZON.FallbackIntent'),
  ReportPregnancyIntent: same('pregnancy?'),
  ReportEatingDistressIntent: same('eating-disorder?'),
  ReportSelfHarmIntent: same('self-harm?'),
  ReportMinorIntent: same('as AMAZON.FallbackIntent'),
  AskRapidLossIntent: same('as AMAZON.FallbackIntent'),
  AskMedicalQuestionIntent: same('as AMAZON.FallbackIntent'),
  ReportLowMoodIntent: same('feeling-low?'),
  SayAgeIntent: same('ask how-old'),
  LeaveIntent: ['act', 'act', 'act', 'ask stop-for-today', 'act', 'act', 'act'],
  NumberIsIntent: ['ask number-of-what', 'ask number-of-what', 'as ChangeDoseIntent', 'ask number-of-what', 'ask number-of-what', 'ask number-of-what', 'act'],
  'AMAZON.NextIntent': ['act', 'act', 'act', 'act', 'as ReadyIntent', 'act', 'act'],
  MoveOnIntent: ['act', 'act', 'act', 'act', 'as ReadyIntent', 'act', 'act'],
  SkipIntent: same('ask skip-this'),
  AdjustCountIntent: same('ask how-many-more'),
  ChangeDoseIntent: same('ask how-many-shall-we-do'),
  RestForIntent: ['ask rest-in-what', 'ask rest-in-what', 'act', 'act', 'act', 'act', 'ask rest-in-what'],
  AdjustIntent: same('ask slower-or-faster'),
  SwapMoveIntent: ['as ListWorkoutsIntent', 'as ListWorkoutsIntent', 'act', 'act', 'act', 'act', 'as ListWorkoutsIntent'],
  AvoidIntent: same('ask leave-out-for-good'),
  AllowIntent: same('ask which-to-allow'),
  SetKitIntent: same('ask which-kit'),
  LackKitIntent: same('ask which-kit'),
  SetLevelIntent: same('ask which-level'),
  ForgetOldDaysIntent: same('ask forget-old-days'),
  CompareFoodsIntent: same('as AMAZON.FallbackIntent'),
  AskWhatElseIntent: ['act', 'as ListWorkoutsIntent', 'act', 'act', 'act', 'act', 'act'],
}; // oxfmt-ignore

test.each(NAMES)('%s without a telling word', (intent) => {
  expect(inEach(intent, {})).toEqual(BARE[intent] ?? same('act'));
});

/** With the word that tells: in every phase, or cell by cell. */
const TOLD: readonly (readonly [IntentName, Said, string | readonly string[]])[] = [
  // An alarm with its sign.
  ['ReportEmergencyIntent', { sign: "can't breathe" }, 'emergency'],
  ['ReportEmergencyIntent', { sign: 'cannot breathe' }, 'emergency'],
  ['ReportEmergencyIntent', { event: 'asthma attack' }, 'asthma'],
  ['ReportEmergencyIntent', { sign: 'too many pills' }, 'overdose'],
  ['ReportEmergencyIntent', { event: 'hypo' }, 'low-sugar'],
  ['ReportEmergencyIntent', { sign: 'bananas' }, 'emergency?'],
  ['ReportDizzinessIntent', { sign: 'light headed' }, 'dizzy'],
  ['ReportDizzinessIntent', { sign: 'heat stroke' }, 'heat'],
  ['ReportDizzinessIntent', { sign: 'sugar is low' }, 'low-sugar'],
  ['ReportFaintIntent', { sign: 'passed out' }, 'faint'],
  ['ReportSelfHarmIntent', { sign: 'kill myself' }, 'self-harm'],
  ['ReportMinorIntent', { kin: 'son' }, 'minor?'],
  ['ReportMinorIntent', { kin: 'wife' }, 'as SmallTalkIntent'],
  ['ReportMinorIntent', { young: 'under eighteen' }, 'minor'],
  ['ReportMinorIntent', { young: 'year six' }, 'minor'],
  // "As a kid", "for kids".
  ['ReportMinorIntent', { young: 'a kid' }, 'minor?'],
  ['ReportConditionIntent', { sign: 'been drinking' }, 'drink'],
  ['ReportConditionIntent', { sign: 'a fever', bodyPart: 'back' }, 'back-pain-urgent'],
  ['ReportConditionIntent', { sign: 'arthritis' }, 'injury-condition'],
  ['ReportConditionIntent', { sign: 'asthmatic' }, 'injury-condition'],
  // "Is it bad for knees?"
  ['ReportConditionIntent', { bad: 'bad', bodyPart: 'knee' }, 'injury-condition?'],
  // Pain, by its word and its place.
  ['ReportPainIntent', { symptom: 'hurts', bodyPart: 'lower-back' }, 'back-pain'],
  ['ReportPainIntent', { symptom: 'hurts', bodyPart: 'knee' }, 'sharp-pain'],
  ['ReportPainIntent', { symptom: 'tight', bodyPart: 'chest' }, 'emergency'],
  ['ReportPainIntent', { symptom: 'stiff', bodyPart: 'jaw' }, 'mild-ache'],
  ['ReportPainIntent', { symptom: 'numb', bodyPart: 'leg' }, 'back-emergency'],
  ['ReportPainIntent', { symptom: 'numb', bodyPart: 'left-arm' }, 'emergency'],
  ['ReportPainIntent', { symptom: 'numb' }, 'sharp-pain?'],
  ['ReportPainIntent', { cannot: "can't feel", bodyPart: 'leg' }, 'back-emergency'],
  ['ReportPainIntent', { symptom: 'sore', bodyPart: 'shoulder' }, 'mild-ache'],
  ['ReportPainIntent', { symptom: 'swollen', bodyPart: 'calf' }, 'clot'],
  ['ReportPainIntent', { symptom: 'broke', bodyPart: 'wrist' }, 'acute-injury'],
  ['ReportPainIntent', { accident: 'hit', bodyPart: 'head' }, 'acute-injury'],
  ['ReportPainIntent', { accident: 'dropped', thing: 'dumbbell' }, 'as HoldOnIntent'],
  ['ReportPainIntent', { accident: 'fell' }, 'acute-injury?'],
  ['ReportPainIntent', { symptom: 'killing me' }, 'as SayTiredIntent'],
  // Where it presses was not caught.
  ['ReportPainIntent', { symptom: 'squeezing' }, 'emergency?'],
  // Shaking is no effort of one's own where it is somebody else who shakes.
  ['ReportEmergencyIntent', { effort: 'shaking', kin: 'son' }, 'emergency?'],
  ['ReportEmergencyIntent', { sign: 'slumped', kin: 'wife' }, 'emergency'],
  // "A twenty minute workout with no push-ups" was not done; "twenty minutes of walking" was.
  ['SayElsewhereIntent', { exercise: 'push ups', duration: 'PT20M' }, 'as StartWorkoutIntent'],
  ['SayElsewhereIntent', { activity: 'walking', duration: 'PT20M' }, 'act'],
  ['ReportPainIntent', { symptom: 'killing me', bodyPart: 'back' }, 'back-pain'],
  ['ReportPainIntent', { symptom: 'killing me', bodyPart: 'arm' }, 'mild-ache'],
  // What failed: by its place, and asked, since a hard set does the same.
  ['ReportPainIntent', { symptom: 'weak', bodyPart: 'leg' }, 'back-emergency?'],
  ['ReportPainIntent', { symptom: 'weak', bodyPart: 'arm' }, 'emergency?'],
  ['ReportPainIntent', { cannot: "won't work", bodyPart: 'hand' }, 'sharp-pain?'],
  ['ReportPainIntent', { cannot: "can't take", bodyPart: 'wrist' }, 'sharp-pain?'],
  ['ReportPainIntent', { cannot: "can't feel", bodyPart: 'stomach' }, 'sharp-pain?'],
  ['ReportPainIntent', { cannot: "can't feel", bodyPart: 'hand' }, 'sharp-pain'],
  ['ReportPainIntent', { symptom: 'numb', bodyPart: 'glutes' }, 'back-emergency'],
  ['ReportPainIntent', { symptom: 'swollen', bodyPart: 'mouth' }, 'emergency'],
  ['ReportPainIntent', { symptom: 'tight', bodyPart: 'throat' }, 'emergency?'],
  ['ReportPainIntent', { symptom: 'heaviness', bodyPart: 'chest' }, 'emergency'],
  ['ReportPainIntent', { symptom: 'heaviness', bodyPart: 'leg' }, 'as SayTiredIntent'],
  ['ReportPainIntent', { symptom: 'clicks', bodyPart: 'knee' }, 'sharp-pain?'],
  ['ReportPainIntent', { symptom: 'snapped' }, 'sharp-pain?'],
  ['ReportPainIntent', { symptom: 'snapped', thing: 'band' }, 'as HoldOnIntent'],
  ['ReportPainIntent', { symptom: 'pulled', bodyPart: 'shoulder', thing: 'band' }, 'acute-injury?'],
  // Denied, and what cannot wait all the same.
  ['ReportPainIntent', { symptom: 'hurts', not: 'nothing' }, 'sharp-pain?'],
  ['ReportPainIntent', { symptom: 'tight', bodyPart: 'chest', not: 'not' }, 'emergency'],
  ['ReportPainIntent', { bodyPart: 'back', good: 'better' }, 'as ThankIntent'],
  ['ReportPainIntent', { bodyPart: 'back', good: 'good', not: 'not' }, 'sharp-pain?'],
  ['ThankIntent', { bodyPart: 'knee', symptom: 'hurts', not: "doesn't" }, 'act'],
  ['ThankIntent', { bodyPart: 'chest', symptom: 'tight', not: 'not' }, 'emergency?'],
  ['ThankIntent', { good: 'good', not: "didn't" }, 'sharp-pain?'],
  // The heart, speech and sight; of anything else these words tell little.
  ['ReportEmergencyIntent', { sign: 'fluttering', bodyPart: 'heart' }, 'emergency'],
  ['ReportEmergencyIntent', { sign: 'all over the place' }, 'emergency?'],
  ['ReportEmergencyIntent', { sign: 'garbled', bodyPart: 'speech' }, 'emergency'],
  ['ReportEmergencyIntent', { sign: 'garbled' }, 'emergency?'],
  ['ReportEmergencyIntent', { sign: "isn't responding", kin: 'wife' }, 'emergency'],
  ['ReportEmergencyIntent', { sign: "can't get up" }, 'emergency?'],
  ['ReportEmergencyIntent', { sign: 'inhaler' }, 'asthma?'],
  ['ReportEmergencyIntent', { sign: 'need my inhaler' }, 'asthma'],
  ['ReportEmergencyIntent', { event: 'too many' }, 'overdose?'],
  ['ReportEmergencyIntent', { event: 'too many', medicine: 'tablets' }, 'overdose'],
  ['ReportEmergencyIntent', { kin: 'son', medicine: 'tablets' }, 'overdose'],
  ['ReportBackEmergencyIntent', { sign: 'both legs' }, 'back-emergency?'],
  ['ReportBackEmergencyIntent', { sign: 'both legs', symptom: 'weak' }, 'back-emergency'],
  ['ReportPainIntent', { bodyPart: 'abs' }, 'sharp-pain?'],
  // A statement about a part of the body with its word.
  ['ThankIntent', { bodyPart: 'back', good: 'better' }, 'act'],
  ['ThankIntent', { bodyPart: 'back' }, 'sharp-pain?'],
  ['SayTiredIntent', { bodyPart: 'leg', effort: 'burning' }, 'act'],
  ['SayTiredIntent', { bodyPart: 'leg', effort: 'wonky' }, 'sharp-pain?'],
  ['FormFaultIntent', { bodyPart: 'hip', fault: 'dropping' }, 'act'],
  // Ages and counts.
  ['SayAgeIntent', { age: '82' }, ['act', 'act', 'act', 'act', 'act', 'act', 'act']],
  // An age needs its word.
  ['SayAgeIntent', { age: '8' }, ['minor?', 'minor?', 'ask age-or-count', 'ask age-or-count', 'ask age-or-count', 'ask age-or-count', 'as NumberIsIntent']],
  ['SayAgeIntent', { age: '8', years: 'years old' }, 'minor'],
  ['SayAgeIntent', { age: '9', kin: 'son' }, 'minor?'],
  ['SayAgeIntent', { age: '20', kin: 'son' }, 'act'],
  // The record.
  ['CorrectCountIntent', { count: '8' }, ['ask how-many-today', 'ask how-many-today', 'as ChangeDoseIntent', 'act', 'ask done-or-next', 'act', 'act']],
  ['CorrectCountIntent', { count: '8', did: 'i did' }, ['ask how-many-today', 'ask how-many-today', 'act', 'act', 'act', 'act', 'act']],
  ['AdjustCountIntent', { count: '1', way: 'more' }, 'act'],
  ['ChangeDoseIntent', { verb: 'make it', count: '8' }, ['ask of-which-exercise', 'ask of-which-exercise', 'act', 'act', 'act', 'act', 'ask of-which-exercise']],
  ['ChangeDoseIntent', { verb: 'make it', count: '8', exercise: 'push-up' }, 'act'],
  // Moving about, and what lasts.
  ['SkipIntent', { verb: 'skip' }, 'act'],
  ['SkipIntent', { what: 'set' }, ['act', 'act', 'act', 'act', 'as ReadyIntent', 'act', 'act']],
  ['CorrectCountIntent', { count: '4', which: 'first' }, ['ask how-many-today', 'ask how-many-today', 'act', 'act', 'act', 'act', 'act']],
  ['ChangeDoseIntent', { more: 'one more set' }, ['ask of-which-exercise', 'ask of-which-exercise', 'act', 'act', 'act', 'act', 'as StartExerciseIntent']],
  ['ReportPainIntent', { symptom: 'bleeding' }, 'acute-injury?'],
  // A word of pain alone is asked about; who says that it hurts, here and now, is heard.
  ['ReportPainIntent', { symptom: 'painful' }, 'sharp-pain?'],
  ['ReportPainIntent', { symptom: 'it hurts' }, 'sharp-pain'],
  ['ReportPainIntent', { ouch: 'ouch' }, 'sharp-pain?'],
  ['ReportPainIntent', { symptom: 'burning down', bodyPart: 'leg' }, 'sharp-pain'],
  ['ReportPainIntent', { symptom: 'cold and white', bodyPart: 'leg' }, 'back-emergency'],
  ['ReportFaintIntent', { sign: 'came over all funny' }, 'dizzy?'],
  ['ReportPainIntent', { accident: 'cut' }, 'acute-injury?'],
  ['ReportPainIntent', { accident: 'dropped' }, 'as HoldOnIntent'],
  ['ReportPainIntent', { symptom: 'gone floppy', cannot: "can't lift", bodyPart: 'arm' }, 'emergency'],
  // Sayings, titles, jobs and things: talk, and asked about where something of a body is told beside them.
  ['ReportEmergencyIntent', { idiom: 'stroke of luck' }, 'as SmallTalkIntent'],
  ['ReportEmergencyIntent', { idiom: 'heart attack on a plate', bodyPart: 'chest' }, 'emergency?'],
  ['ReportPainIntent', { idiom: 'break a leg' }, 'as SmallTalkIntent'],
  ['ReportPainIntent', { idiom: 'break a leg', symptom: 'hurts', bodyPart: 'knee' }, 'sharp-pain?'],
  ['ReportFaintIntent', { idiom: 'blown away' }, 'as SmallTalkIntent'],
  ['ReportPregnancyIntent', { idiom: 'pregnant pause' }, 'as SmallTalkIntent'],
  ['ReportSelfHarmIntent', { idiom: 'dying to know' }, 'self-harm?'],
  // Others, long ago, seen or heard, asked in general.
  ['ReportPainIntent', { aside: 'the goalie', symptom: 'broke' }, 'as SmallTalkIntent'],
  ['ReportPainIntent', { aside: 'the goalie', symptom: 'broke', bodyPart: 'wrist' }, 'acute-injury?'],
  ['ReportEmergencyIntent', { aside: 'the goalie', event: 'heart attack' }, 'emergency?'],
  ['ReportEmergencyIntent', { aside: 'years ago', event: 'heart attack' }, 'injury-condition?'],
  ['ReportEmergencyIntent', { aside: 'years ago', event: 'heart attack', kin: 'dad' }, 'as SmallTalkIntent'],
  ['ReportEmergencyIntent', { sign: 'an ambulance', media: 'telly' }, 'as SmallTalkIntent'],
  ['ReportEmergencyIntent', { sign: "can't breathe", media: 'film' }, 'emergency?'],
  ['ReportPainIntent', { aside: 'does it have to', symptom: 'hurt' }, 'as AskSafetyIntent'],
  ['ReportPainIntent', { aside: 'is it normal that', symptom: 'hurts', bodyPart: 'knee' }, 'sharp-pain?'],
  ['ReportPainIntent', { aside: 'does a', bodyPart: 'knee' }, 'as AskFormIntent'],
  ['ReportEmergencyIntent', { aside: 'what is the' }, 'as AMAZON.FallbackIntent'],
  ['ReportPregnancyIntent', { sign: 'pregnant', kin: 'sister' }, 'pregnancy?'],
  ['ReportPregnancyIntent', { sign: 'delivered' }, 'pregnancy?'],
  ['ReportConditionIntent', { sign: 'arthritis', kin: 'dad' }, 'injury-condition?'],
  ['ReportFaintIntent', { sign: 'gone dark' }, 'faint?'],
  ['ReportLowMoodIntent', { mood: 'crying' }, 'feeling-low?'],
  // Denied, and the good kind of it.
  ['ReportPainIntent', { good: 'no twinges' }, 'as ThankIntent'],
  ['ReportPainIntent', { good: 'no pain', symptom: 'stings', bodyPart: 'knee' }, 'sharp-pain?'],
  ['ReportPainIntent', { good: 'in a good way', symptom: 'hurts' }, 'as SayTiredIntent'],
  ['ReportEmergencyIntent', { good: 'as it should', sign: 'going like the clappers', bodyPart: 'heart' }, 'as SayTiredIntent'],
  // Somebody else in the room.
  ['ReportEmergencyIntent', { sign: "can't wake him" }, 'emergency'],
  ['ReportEmergencyIntent', { sign: 'collapsed', kin: 'he' }, 'emergency'],
  ['ReportEmergencyIntent', { sign: 'collapsed' }, 'emergency?'],
  ['ReportEmergencyIntent', { sign: "won't wake up", thing: 'laptop' }, 'emergency?'],
  ['ReportEmergencyIntent', { sign: 'swallowed a battery' }, 'overdose'],
  ['SmallTalkIntent', { kin: 'husband', sign: 'gone down' }, 'emergency'],
  ['SmallTalkIntent', { kin: 'husband', sign: 'a stroke' }, 'emergency?'],
  ['SmallTalkIntent', { kin: 'husband', sign: 'collapsed', idiom: 'break a leg' }, 'act'],
  // Two halves of a sentence: what cannot wait decides.
  ['ReportPainIntent', { symptom: 'stabbing', sign: 'short of breath' }, 'emergency'],
  ['ReportPainIntent', { symptom: 'hurts', bodyPart: 'knee', sign: 'ambulance' }, 'sharp-pain'],
  ['ReportEmergencyIntent', { event: 'too much', symptom: 'paining', bodyPart: 'chest' }, 'emergency'],
  // Words of harm come before any wish, unless they stand in a saying.
  ['ThankIntent', { harm: 'lonely' }, 'feeling-low?'],
  ['GoOnIntent', { harm: 'dizzy' }, 'dizzy?'],
  ['RateEffortIntent', { feel: 'easy', harm: 'in pain' }, 'sharp-pain?'],
  ['FeelItIntent', { bodyPart: 'back', harm: 'in pain' }, 'back-pain?'],
  ['AskFormIntent', { exercise: 'push-up', harm: 'diabetic' }, 'act'],
  ['SmallTalkIntent', { idiom: 'break a leg', harm: 'in pain' }, 'act'],
  // Nobody is glad of what was told without a word of gladness.
  ['ThankIntent', { sign: 'dizzy' }, 'dizzy?'],
  ['ThankIntent', { sign: 'dizzy', not: 'not' }, 'act'],
  ['ThankIntent', { sign: 'head rush', not: "isn't" }, 'dizzy?'],
  ['ThankIntent', { symptom: 'stings' }, 'sharp-pain?'],
  ['ThankIntent', { symptom: 'twinges', not: 'nothing' }, 'act'],
  ['ThankIntent', { good: 'no aches', symptom: 'pains', not: 'nothing' }, 'act'],
  ['ReportPainIntent', { bodyPart: 'back', good: 'good', not: 'no' }, 'sharp-pain?'],
  // A question of harm needs a word of harm, where something else is told beside the part.
  ['ReportPainIntent', { bodyPart: 'knee', thing: 'cushion' }, 'as SmallTalkIntent'],
  ['ReportPainIntent', { bodyPart: 'stomach', aside: 'the cat' }, 'as SmallTalkIntent'],
  ['ReportPainIntent', { bodyPart: 'wrist', accident: 'caught', thing: 'watch' }, 'acute-injury?'],
  // Where a pain goes, and where a knee does.
  ['ReportPainIntent', { symptom: 'going down', bodyPart: 'leg' }, 'sharp-pain'],
  ['ReportPainIntent', { symptom: 'going down', bodyPart: 'arm' }, 'emergency?'],
  ['ReportPainIntent', { symptom: 'goes down', bodyPart: 'knee' }, 'as AskFormIntent'],
  // Swollen, without an accident: to be seen, and nothing to press on.
  ['ReportPainIntent', { symptom: 'swollen', bodyPart: 'knee' }, 'sharp-pain'],
  ['ReportPainIntent', { symptom: 'squeezing', bodyPart: 'ribs' }, 'emergency?'],
  ['AskRapidLossIntent', { rapid: 'for the wedding' }, 'rapid-loss?'],
  ['AskRapidLossIntent', { rapid: 'for the wedding', count: '10' }, 'rapid-loss'],
  ['AskMedicalQuestionIntent', { sign: 'drunk' }, 'as AMAZON.FallbackIntent'],
  // What is said of a life at stake is not lost in talk.
  ['SmallTalkIntent', { sign: "can't breathe" }, 'emergency?'],
  ['SmallTalkIntent', { sign: "can't breathe", media: 'film' }, 'act'],
  ['SmallTalkIntent', { bodyPart: 'chest' }, 'emergency?'],
  ['SmallTalkIntent', { symptom: 'hurts', bodyPart: 'knee' }, 'sharp-pain?'],
  ['SayAgeIntent', { age: '10', years: 'year old' }, ['minor?', 'minor?', 'minor?', 'minor?', 'minor?', 'minor?', 'minor?']],
  ['AvoidIntent', { verb: 'leave out', exercise: 'floor-plank' }, 'act'],
  ['AvoidIntent', { avoidable: 'floor' }, 'act'],
  ['AvoidIntent', { exercise: 'calm-breathing' }, 'ask leave-out-for-good'],
  ['AllowIntent', { exercise: 'push-up' }, 'act'],
  ['SetKitIntent', { kit: 'dumbbells' }, 'act'],
  ['AdjustIntent', { pace: 'slower' }, 'act'],
  ['AdjustIntent', { pace: 'purple' }, 'ask slower-or-faster'],
  ['StartExerciseIntent', { exercise: 'push-up' }, ['act', 'act', 'act', 'ask leave-this-set', 'act', 'act', 'act']],
  ['ForgetOldDaysIntent', { object: 'my old days' }, 'act'],
]; // oxfmt-ignore

test.each(TOLD)('%s %j', (intent, said, expected) => {
  expect(inEach(intent, said)).toEqual(typeof expected === 'string' ? same(expected) : expected);
});

test('a count that time or plan makes unlikely is asked back', () => {
  const after = (count: string, planned: number, done: number) =>
    decided('CorrectCountIntent', { did: 'i did', count }, { phase: 'rest', planned, done });
  expect(after('12', 12, 12)).toBe('act');
  expect(after('14', 12, 12)).toBe('act');
  expect(after('20', 12, 12)).toBe('ask put-down');
  expect(after('5', 12, 12)).toBe('ask put-down');
  expect(after('6', 12, 12)).toBe('act');
});

test('as many more as were done are what was done: asked', () => {
  const more = (count: string) =>
    decided('AdjustCountIntent', { count, way: 'more' }, { phase: 'rating', planned: 5, done: 5 });
  expect(more('1')).toBe('act');
  expect(more('6')).toBe('ask put-down');
});

test('what deletes takes a plain yes, and "go on" is no', () => {
  for (const asked of ['delete-everything', 'delete-prescription'] as const) {
    expect(decided('AMAZON.YesIntent', {}, { asked })).toBe('act');
    expect(decided('AgreeIntent', {}, { asked })).toBe('ask plainly-yes');
    for (const intent of ['GoOnIntent', 'ReadyIntent', 'AMAZON.ResumeIntent'] as const) {
      expect(decided(intent, {}, { asked })).toBe('as AMAZON.NoIntent');
    }
  }
});

test('cancel drops a question that is open, and closes else', () => {
  expect(decided('AMAZON.CancelIntent', {}, { asked: 'reminder-days' })).toBe('as DeclineIntent');
  expect(decided('AMAZON.CancelIntent', {}, { asked: 'ready' })).toBe('act');
  expect(decided('AMAZON.StopIntent', {}, { asked: 'reminder-days' })).toBe('act');
});

test('a bare number is what was asked for, else what was done', () => {
  const bare = (standing: Partial<Standing>) => decided('NumberIsIntent', { count: '8' }, standing);
  expect(bare({ phase: 'rest', planned: 10, done: 10 })).toBe('as CorrectCountIntent');
  expect(bare({ phase: 'rest', planned: 4, done: 4 })).toBe('ask put-down');
  expect(bare({ phase: 'rating', asked: 'how-hard' })).toBe('act');
  expect(bare({ phase: 'idle', asked: 'reminder-time' })).toBe('act');
});

test('words of pain beat whatever was asked', () => {
  const said = { bodyPart: 'back', exercise: 'push-up' };
  expect(decided('ReportPainIntent', { ...said, symptom: 'hurts' })).toBe('back-pain');
  expect(decided('AskFormIntent', said)).toBe('act');
});

test('on a day on which training is over nothing begins it, and everything else is as it was', () => {
  const begin = NAMES.filter((intent) => decided(intent, {}, { resting: true, asked: 'start' }) === 'ask-cleared');
  expect(begin).toEqual([
    'AMAZON.ResumeIntent',
    'AMAZON.NextIntent',
    'AMAZON.PreviousIntent',
    'AMAZON.StartOverIntent',
    'AMAZON.YesIntent',
    'GoOnIntent',
    'AgreeIntent',
    'FromTheTopIntent',
    'MoveOnIntent',
    'GoBackIntent',
    'StartWorkoutIntent',
    'RepeatWorkoutIntent',
    'StartExerciseIntent',
    'PrescribeIntent',
    'StartPrescriptionIntent',
    'ReadStepsIntent',
    'ReadyIntent',
    'MakeEasierIntent',
    'MakeHarderIntent',
    'StartShapeIntent',
    'StartProgrammeIntent',
    'TestStrengthIntent',
    'SpareIntent',
    'StartTimerIntent',
    'OneMoreIntent',
    'TrainPartIntent',
  ]);
});
