/** The pretend ears, tried on talk that equals no sample: which intent, which slots, and what must not be understood. */
import { english } from '../simulator/hear/english';
import { createHearing } from '../simulator/hear/hear';
import type { InteractionModel } from '../simulator/hear/interaction-model';
import { cutIntoWords } from '../simulator/hear/words';

/** Saturday of ISO week 47. */
const NOW = new Date(2026, 10, 21, 9, 0);

const value = (id: string, name: string, ...synonyms: string[]) => ({ id, name: { value: name, synonyms } });
const slot = (name: string, type: string) => ({ name, type });

const MODEL: InteractionModel = {
  interactionModel: {
    languageModel: {
      invocationName: 'steady trainer',
      intents: [
        ...['Stop', 'Cancel', 'Help', 'Yes', 'No', 'Pause', 'Resume', 'Repeat', 'Fallback'].map((name) => ({
          name: `AMAZON.${name}Intent`,
          samples: [],
        })),
        { name: 'AMAZON.NextIntent', samples: ["what's next"], slots: [] },
        {
          name: 'StartWorkoutIntent',
          slots: [slot('routine', 'Routine'), slot('length', 'AMAZON.DURATION')],
          samples: [
            'start',
            'start a workout',
            'begin my workout',
            "let's train",
            'start {routine}',
            'do the {routine} workout',
            'i want a {length} workout',
            'start a {length} {routine}',
          ],
        },
        {
          name: 'CountRepsIntent',
          slots: [slot('reps', 'AMAZON.NUMBER'), slot('sets', 'AMAZON.NUMBER'), slot('exercise', 'Exercise')],
          samples: [
            '{reps} {exercise}',
            'count {reps} {exercise}',
            'count my {exercise}',
            'count {reps} {exercise} for me',
            '{sets} sets of {reps} {exercise}',
            '{sets} sets of {reps}',
          ],
        },
        {
          name: 'HoldIntent',
          slots: [slot('exercise', 'Exercise'), slot('length', 'AMAZON.DURATION')],
          samples: [
            'hold a {exercise} for {length}',
            'time a {length} {exercise}',
            'time my {exercise}',
            '{length} {exercise}',
          ],
        },
        {
          name: 'ExplainExerciseIntent',
          slots: [slot('exercise', 'Exercise')],
          samples: [
            'how do i do a {exercise}',
            'explain the {exercise}',
            'show me a {exercise}',
            'what is the right form for {exercise}',
          ],
        },
        {
          name: 'AskTopicIntent',
          slots: [slot('topic', 'Topic')],
          samples: [
            'tell me about {topic}',
            'is {topic} good for me',
            'is {topic} healthy',
            'what is {topic}',
            'should i eat {topic}',
            'how much {topic} do i need',
          ],
        },
        {
          name: 'ReportPainIntent',
          slots: [slot('place', 'Place')],
          samples: ['my {place} hurts', 'i have pain in my {place}', 'it hurts', "i'm in pain", 'that was painful'],
        },
        {
          name: 'ShowProgressIntent',
          slots: [slot('period', 'AMAZON.DATE')],
          samples: [
            'how am i doing',
            'show my progress',
            'how many push ups did i do {period}',
            'what did i do {period}',
            'how was {period}',
          ],
        },
        {
          name: 'RemindIntent',
          slots: [slot('day', 'AMAZON.DATE'), slot('time', 'AMAZON.TIME')],
          samples: ['remind me at {time}', 'remind me {day} at {time}', 'set a reminder for {time}', 'remind me {day}'],
        },
        {
          name: 'FasterIntent',
          samples: ['faster', 'count faster', 'speed up', 'go quicker', 'increase the speed'],
        },
        {
          name: 'SlowerIntent',
          samples: ['slower', 'count slower', 'slow down', 'that is too fast'],
        },
        {
          name: 'RestIntent',
          slots: [slot('length', 'AMAZON.DURATION')],
          samples: ['rest', 'i need a break', 'rest for {length}', 'give me {length}'],
        },
        {
          name: 'ReportDoneIntent',
          slots: [slot('reps', 'AMAZON.NUMBER'), slot('exercise', 'Exercise')],
          samples: [
            'i did {reps}',
            'i did {reps} {exercise}',
            'i only managed {reps}',
            'log {reps} {exercise}',
            "i'm done with the set",
          ],
        },
        {
          name: 'SetNameIntent',
          slots: [slot('name', 'AMAZON.FirstName')],
          samples: ['my name is {name}', 'call me {name}'],
        },
      ],
      types: [
        {
          name: 'Exercise',
          values: [
            value('push-up', 'push-up', 'press up', 'pushups'),
            value('plank', 'plank', 'forearm plank', 'front hold'),
            value('squat', 'squat', 'air squat', 'knee bend'),
            value('glute-bridge', 'glute bridge', 'hip lift'),
            value('bird-dog', 'bird dog'),
            value('dead-bug', 'dead bug'),
            value('row', 'row', 'bent over row'),
            value('side-plank', 'side plank'),
            value('farmers-walk', "farmer's walk", 'loaded carry'),
          ],
        },
        {
          name: 'Topic',
          values: [
            value('protein', 'protein', 'protein powder', 'whey'),
            value('egg', 'eggs'),
            value('sugar', 'sugar', 'sweets'),
            value('green-tea', 'green tea'),
            value('sleep', 'sleep', 'sleeping'),
            value('strawberry', 'strawberries'),
            value('water', 'water', 'drinking water'),
            value('posture', 'posture', 'sitting up straight'),
          ],
        },
        {
          name: 'Place',
          values: [value('back', 'back', 'lower back', 'spine'), value('knee', 'knee'), value('shoulder', 'shoulder')],
        },
        {
          name: 'Routine',
          values: [
            value('strong-back', 'strong back', 'back builder'),
            value('quick', 'quick', 'short one'),
            value('office', 'office break', 'desk break'),
          ],
        },
      ],
    },
  },
};

const hear = createHearing(MODEL);

/** "Intent slot=id-or-value", an unlisted value marked "?". */
function heard(utterance: string): string {
  const { intent, slots } = hear(utterance, NOW);
  const filled = slots.filter((each) => each.value !== undefined);
  return [
    intent,
    ...filled.map(({ name, value: said = '', id, matched }) => `${name}=${id ?? said}${matched ? '' : '?'}`).sort(),
  ].join(' ');
}

describe('phrases that are no samples', () => {
  it.each([
    // counting
    ['could you count me like twelve push ups please', 'CountRepsIntent exercise=push-up reps=12'],
    ['twenty five squats', 'CountRepsIntent exercise=squat reps=25'],
    ['push ups, twelve of them', 'CountRepsIntent exercise=push-up reps=12'],
    ["let's do 10 pushups", 'CountRepsIntent exercise=push-up reps=10'],
    ['please count fifteen press-ups for me', 'CountRepsIntent exercise=push-up reps=15'],
    ['three sets of ten squats', 'CountRepsIntent exercise=squat reps=10 sets=3'],
    ['can we do four sets of eight', 'CountRepsIntent reps=8 sets=4'],
    ['squats, three sets of twelve', 'CountRepsIntent exercise=squat reps=12 sets=3'],
    ['count some glute bridges', 'CountRepsIntent exercise=glute-bridge'],
    ['i would like to do a dozen bird dogs', 'CountRepsIntent exercise=bird-dog reps=12'],
    ['counting ten dead bugs', 'CountRepsIntent exercise=dead-bug reps=10'],
    ['count a hundred and twenty squats', 'CountRepsIntent exercise=squat reps=120'],
    ['okay count ten bent over rows', 'CountRepsIntent exercise=row reps=10'],
    // holds
    ['hold a plank for thirty seconds please', 'HoldIntent exercise=plank length=PT30S'],
    ['a minute and a half plank', 'HoldIntent exercise=plank length=PT1M30S'],
    ['can you time a side plank for forty five seconds', 'HoldIntent exercise=side-plank length=PT45S'],
    ['for half a minute hold the front hold', 'HoldIntent exercise=plank length=PT30S'],
    ['time my planks', 'HoldIntent exercise=plank'],
    // workouts
    ["let's start the workout", 'StartWorkoutIntent'],
    ['i want to start training', 'StartWorkoutIntent'],
    ['can we begin the workout now', 'StartWorkoutIntent'],
    ['start a ten minute workout', 'StartWorkoutIntent length=PT10M'],
    ['please start the strong back', 'StartWorkoutIntent routine=strong-back'],
    ['i would like a quick workout', 'StartWorkoutIntent routine=quick'],
    ['begin a five minute desk break', 'StartWorkoutIntent length=PT5M routine=office'],
    ['start juggling', 'StartWorkoutIntent routine=juggling?'],
    // explaining
    ['how do you do a bird dog', 'ExplainExerciseIntent exercise=bird-dog'],
    ['can you explain how to do a glute bridge', 'ExplainExerciseIntent exercise=glute-bridge'],
    ['show me the squat', 'ExplainExerciseIntent exercise=squat'],
    ['explain the handstand', 'ExplainExerciseIntent exercise=handstand?'],
    ["what's the correct form for a farmers walk", 'ExplainExerciseIntent exercise=farmers-walk'],
    // topics
    ['tell me something about protein', 'AskTopicIntent topic=protein'],
    ['are eggs good for me', 'AskTopicIntent topic=egg'],
    ['is an egg healthy', 'AskTopicIntent topic=egg'],
    ['should i be eating sweets', 'AskTopicIntent topic=sugar'],
    ["what's whey", 'AskTopicIntent topic=protein'],
    ['tell me about dragon fruit', 'AskTopicIntent topic=dragon fruit?'],
    ['please tell me about the keto diet', 'AskTopicIntent topic=keto diet?'],
    ['is dragon fruit good for me', 'AskTopicIntent topic=dragon fruit?'],
    ['how much water do i need to drink', 'AskTopicIntent topic=water'],
    ['tell me about strawberrys', 'AskTopicIntent topic=strawberry'],
    ['tell me about protien', 'AskTopicIntent topic=protein'],
    ['how much sleep should i need', 'AskTopicIntent topic=sleep'],
    // pain
    ['my lower back really hurts', 'ReportPainIntent place=back'],
    ["i've got a pain in my knees", 'ReportPainIntent place=knee'],
    ['ouch that hurts', 'ReportPainIntent'],
    ['i am in a lot of pain', 'ReportPainIntent'],
    ['it hurts in my shoulder', 'ReportPainIntent place=shoulder'],
    // progress
    ['how many pushups did i do last week', 'ShowProgressIntent period=2026-W46'],
    ['what did i do yesterday', 'ShowProgressIntent period=2026-11-20'],
    ['can you show me my progress', 'ShowProgressIntent'],
    ['how was the weekend', 'ShowProgressIntent period=2026-W47-WE'],
    ['show me my progress for this month', 'ShowProgressIntent period=2026-11'],
    ['how did i do in october', 'ShowProgressIntent period=2026-10'],
    // reminders
    ['remind me tomorrow at seven', 'RemindIntent day=2026-11-22 time=07:00'],
    ['please remind me at half past six', 'RemindIntent time=06:30'],
    ['set me a reminder for 7 pm', 'RemindIntent time=19:00'],
    ['could you remind me on monday at noon', 'RemindIntent day=2026-11-23 time=12:00'],
    ['at eight in the evening remind me', 'RemindIntent time=20:00'],
    ['remind me in the morning', 'RemindIntent time=MO'],
    // pace
    ['can you count a bit faster', 'FasterIntent'],
    ['a little slower please', 'SlowerIntent'],
    ['please slow it down', 'SlowerIntent'],
    ['speed it up', 'FasterIntent'],
    ["that's way too fast", 'SlowerIntent'],
    // rest
    ['i need a short break', 'RestIntent'],
    ['let me rest for a minute', 'RestIntent length=PT1M'],
    ['give me thirty more seconds', 'RestIntent length=PT30S'],
    ['i want to rest', 'RestIntent'],
    // reporting
    ['i did only eight', 'ReportDoneIntent reps=8'],
    ['i just did fourteen push-ups', 'ReportDoneIntent exercise=push-up reps=14'],
    ["i'm done with that set", 'ReportDoneIntent'],
    ['i managed just nine', 'ReportDoneIntent reps=9'],
    ['my name is Amina', 'SetNameIntent name=amina'],
    ['you can call me Jürgen', 'SetNameIntent name=jürgen'],
    // built in
    ['okay stop please', 'AMAZON.StopIntent'],
    ['Alexa, stop', 'AMAZON.StopIntent'],
    ['yes please', 'AMAZON.YesIntent'],
    ['no thank you', 'AMAZON.NoIntent'],
    ['okay', 'AMAZON.YesIntent'],
    ['help me please', 'AMAZON.HelpIntent'],
    ['what is next please', 'AMAZON.NextIntent'],
    ['say that again please', 'AMAZON.RepeatIntent'],
    // not for this skill
    ['order me a pizza', 'AMAZON.FallbackIntent'],
    ["what's the weather", 'AMAZON.FallbackIntent'],
    ["what's the weather like in paris", 'AMAZON.FallbackIntent'],
    ['who is george washington', 'AMAZON.FallbackIntent'],
    ['play some music', 'AMAZON.FallbackIntent'],
    ['turn on the kitchen lights', 'AMAZON.FallbackIntent'],
    ['banana', 'AMAZON.FallbackIntent'],
    ['decrease the volume', 'AMAZON.FallbackIntent'],
    ['good night', 'AMAZON.FallbackIntent'],
    ['how tall is the eiffel tower', 'AMAZON.FallbackIntent'],
    ['sing me a song', 'AMAZON.FallbackIntent'],
    ['add milk to my shopping list', 'AMAZON.FallbackIntent'],
    ['i want to talk about the news', 'AMAZON.FallbackIntent'],
    ['play rock for ten minutes', 'AMAZON.FallbackIntent'],
    // written after the ears worked
    ['give me fifteen squats', 'CountRepsIntent exercise=squat reps=15'],
    ['count me through twenty rows', 'CountRepsIntent exercise=row reps=20'],
    ['ten push ups, three sets', 'CountRepsIntent exercise=push-up reps=10 sets=3'],
    ['hold the plank a minute thirty', 'HoldIntent exercise=plank length=PT1M30S'],
    ["i'm ready to start", 'StartWorkoutIntent'],
    ['could we do the back builder', 'StartWorkoutIntent routine=strong-back'],
    ['give me a fifteen minute workout', 'StartWorkoutIntent length=PT15M'],
    ['what about sleep', 'AskTopicIntent topic=sleep'],
    ['is kombucha healthy', 'AskTopicIntent topic=kombucha?'],
    ['my elbow hurts', 'ReportPainIntent place=elbow?'],
    ['how was my week', 'ShowProgressIntent period=2026-W47'],
    ['tell me about my progress', 'ShowProgressIntent'],
    ['i need a minute', 'RestIntent length=PT1M'],
    ['give me two minutes please', 'RestIntent length=PT2M'],
    ['the set is done', 'ReportDoneIntent'],
    ['what time is it', 'AMAZON.FallbackIntent'],
    ['call my mother', 'AMAZON.FallbackIntent'],
    ['buy some protein bars', 'AMAZON.FallbackIntent'],
    ['tell me a joke', 'AMAZON.FallbackIntent'],
    ['is it going to rain tomorrow', 'AMAZON.FallbackIntent'],
    ['my dog ate my homework', 'AMAZON.FallbackIntent'],
    ['thank you', 'AMAZON.FallbackIntent'],
    ['alexa count ten squats', 'CountRepsIntent exercise=squat reps=10'],
    ['i want to do sixteen knee bends', 'CountRepsIntent exercise=squat reps=16'],
    ['count to thirty while i do hip lifts', 'CountRepsIntent exercise=glute-bridge reps=30'],
    ['ok now twenty more squats', 'CountRepsIntent exercise=squat reps=20'],
    ['five sets of five rows', 'CountRepsIntent exercise=row reps=5 sets=5'],
    ['plank for one minute', 'HoldIntent exercise=plank length=PT1M'],
    ['forty second side plank please', 'HoldIntent exercise=side-plank length=PT40S'],
    ["i'd like to hold a plank for two minutes", 'HoldIntent exercise=plank length=PT2M'],
    ["let's do a workout", 'StartWorkoutIntent'],
    ['start training', 'StartWorkoutIntent'],
    ["let's do the office break", 'StartWorkoutIntent routine=office'],
    ['i want a twenty minute strong back workout', 'StartWorkoutIntent length=PT20M routine=strong-back'],
    ['can you show me how to do push-ups', 'ExplainExerciseIntent exercise=push-up'],
    ["explain farmer's walk", 'ExplainExerciseIntent exercise=farmers-walk'],
    ['how do i do a cartwheel', 'ExplainExerciseIntent exercise=cartwheel?'],
    ['is sitting up straight good for me', 'AskTopicIntent topic=posture'],
    ['how many eggs should i eat', 'AskTopicIntent topic=egg'],
    ['tell me about the sugar', 'AskTopicIntent topic=sugar'],
    ["i'm wondering if sugar is healthy", 'AskTopicIntent topic=sugar'],
    ['my spine hurts a bit', 'ReportPainIntent place=back'],
    ['pain in my shoulder', 'ReportPainIntent place=shoulder'],
    ["it's hurting", 'ReportPainIntent'],
    ['how did i do last month', 'ShowProgressIntent period=2026-10'],
    ['what did i do the day before yesterday', 'ShowProgressIntent period=2026-11-19'],
    ['let me see my progress', 'ShowProgressIntent'],
    ['wake me with a reminder at eight am tomorrow', 'RemindIntent day=2026-11-22 time=08:00'],
    ['remind me next tuesday', 'RemindIntent day=2026-11-24'],
    ['speed up the count please', 'FasterIntent'],
    ['way too fast', 'SlowerIntent'],
    ['i have to take a break', 'RestIntent'],
    ['can i rest for two minutes', 'RestIntent length=PT2M'],
    ['i did thirteen', 'ReportDoneIntent reps=13'],
    ['i only did six push ups', 'ReportDoneIntent exercise=push-up reps=6'],
    ['hi my name is bob', 'SetNameIntent name=bob'],
    ['pardon', 'AMAZON.RepeatIntent'],
    ['alexa continue', 'AMAZON.ResumeIntent'],
    ['cancel please', 'AMAZON.CancelIntent'],
    ["what's the time in london", 'AMAZON.FallbackIntent'],
    ['where is my phone', 'AMAZON.FallbackIntent'],
    ['how do i get to the airport', 'AMAZON.FallbackIntent'],
    ['play jazz', 'AMAZON.FallbackIntent'],
    ['what is the news', 'AMAZON.FallbackIntent'],
    ['who are you', 'AMAZON.FallbackIntent'],
    ['dim the lights to twenty percent', 'AMAZON.FallbackIntent'],
    ['order two pizzas', 'AMAZON.FallbackIntent'],
    ['what is love', 'AMAZON.FallbackIntent'],
    ['the quick brown fox jumps over the lazy dog', 'AMAZON.FallbackIntent'],
    ['flip a coin', 'AMAZON.FallbackIntent'],
    ["text my wife that i'm late", 'AMAZON.FallbackIntent'],
    ['what day is tomorrow', 'AMAZON.FallbackIntent'],
    ['', 'AMAZON.FallbackIntent'],
  ])('%s', (utterance, expected) => {
    expect(heard(utterance)).toBe(expected);
  });
});

describe('what is heard', () => {
  it('lists every slot of the intent, unfilled ones without value', () => {
    expect(hear('please count twelve press ups', NOW)).toMatchObject({
      intent: 'CountRepsIntent',
      sample: 'count {reps} {exercise}',
      slots: [
        { name: 'reps', type: 'AMAZON.NUMBER', value: '12', matched: true },
        { name: 'sets', type: 'AMAZON.NUMBER', matched: false },
        { name: 'exercise', type: 'Exercise', value: 'press ups', id: 'push-up', canonical: 'push-up', matched: true },
      ],
    });
    expect(hear('count my squats', NOW).slots[0]).toEqual({ name: 'reps', type: 'AMAZON.NUMBER', matched: false });
  });

  it('marks a value that nobody listed as unresolved', () => {
    expect(hear('tell me about dragon fruit', NOW).slots).toEqual([
      { name: 'topic', type: 'Topic', value: 'dragon fruit', matched: false },
    ]);
  });

  it('is certain of every sample, its slots filled', () => {
    const said: Record<string, string> = {
      Exercise: 'plank',
      Topic: 'protein',
      Place: 'knee',
      Routine: 'strong back',
      'AMAZON.NUMBER': 'twelve',
      'AMAZON.DURATION': 'ten minutes',
      'AMAZON.DATE': 'today',
      'AMAZON.TIME': 'nine am',
    };
    for (const { name, samples = [], slots = [] } of MODEL.interactionModel.languageModel.intents) {
      if (name === 'SetNameIntent') continue; // any word is a name, none a certain one
      for (const sample of samples) {
        const utterance = slots.reduce((text, each) => text.replace(`{${each.name}}`, said[each.type] ?? ''), sample);
        const { intent, confidence } = hear(utterance, NOW);
        expect([utterance, intent]).toEqual([utterance, name]);
        expect(confidence).toBeCloseTo(1);
      }
    }
  });

  it('hears built-in intents only where the model declares them', () => {
    expect(heard('start over')).not.toContain('StartOver');
    expect(heard('can we maybe stop now')).toBe('AMAZON.FallbackIntent');
  });

  it('reads the letters of other languages, with or without their accents', () => {
    const german = createHearing(
      {
        interactionModel: {
          languageModel: {
            invocationName: 'fester rücken',
            intents: [
              { name: 'ÜbenIntent', samples: ['zeig mir die {übung}'], slots: [slot('übung', 'Übung')] },
              { name: 'PauseIntent', samples: ['mach eine pause'], slots: [] },
            ],
            types: [{ name: 'Übung', values: [value('push-up', 'Liegestütz', 'Liegestütze'), value('row', 'Rudern')] }],
          },
        },
      },
      { ...english, fillers: new Set(['die', 'bitte', 'eine', 'mir']), builtInPhrases: {} },
    );
    for (const utterance of ['Zeig mir bitte die Liegestütze!', 'zeig mir liegestutze']) {
      expect(german(utterance, NOW)).toMatchObject({ intent: 'ÜbenIntent', slots: [{ id: 'push-up', matched: true }] });
    }
    expect(german('eine kleine Pause bitte', NOW).intent).toBe('PauseIntent');
  });
});

/** The whole phrase read by one reader, or undefined. */
function read(type: string, phrase: string): string | undefined {
  const words = cutIntoWords(phrase, english).plain;
  const readings = words
    .map((_, start) => english.readers[type]?.(words, start, NOW))
    .filter((each) => each !== undefined);
  return readings[0]?.value;
}

describe('AMAZON.NUMBER', () => {
  it.each([
    ['zero', '0'],
    ['seven', '7'],
    ['12', '12'],
    ['twenty five', '25'],
    ['twenty-five', '25'],
    ['fourty', '40'],
    ['a hundred', '100'],
    ['hundred', '100'],
    ['a hundred and twenty', '120'],
    ['two hundred six', '206'],
    ['one thousand two hundred and thirty four', '1234'],
    ['twelve thousand', '12000'],
    ['a dozen', '12'],
    ['two dozen', '24'],
    ['half a dozen', '6'],
    ['two point five', '2.5'],
    ['2.5', '2.5'],
    ['ten fifteen', '10'],
    ['twenty ten', '20'],
    ['half', undefined],
    ['a', undefined],
    ['fifth', undefined],
  ])('%s', (phrase, expected) => {
    expect(read('AMAZON.NUMBER', phrase)).toBe(expected);
  });
});

describe('AMAZON.DURATION', () => {
  it.each([
    ['thirty seconds', 'PT30S'],
    ['30s', 'PT30S'],
    ['ninety seconds', 'PT90S'],
    ['a minute', 'PT1M'],
    ['a minute and a half', 'PT1M30S'],
    ['one and a half minutes', 'PT1M30S'],
    ['two and a half minutes', 'PT2M30S'],
    ['two minutes and a half', 'PT2M30S'],
    ['half a minute', 'PT30S'],
    ['a half minute', 'PT30S'],
    ['half an hour', 'PT30M'],
    ['a quarter of an hour', 'PT15M'],
    ['three quarters of an hour', 'PT45M'],
    ['an hour', 'PT1H'],
    ['an hour and a quarter', 'PT1H15M'],
    ['one hour and fifteen minutes', 'PT1H15M'],
    ['two hours ten minutes five seconds', 'PT2H10M5S'],
    ['one minute thirty', 'PT1M30S'],
    ['ten minutes', 'PT10M'],
    ['ten-minute', 'PT10M'],
    ['forty five sec', 'PT45S'],
    ['a couple of minutes', 'PT2M'],
    ['thirty more seconds', 'PT30S'],
    ['two point five minutes', 'PT2M30S'],
    ['three days', 'P3D'],
    ['six weeks', 'P6W'],
    ['two months', 'P2M'],
    ['half a year', 'P6M'],
    ['two years and three hours', 'P2YT3H'],
    ['wait a second', 'PT1S'],
    ['a second set', undefined],
    ['minutes', undefined],
    ['ten push ups', undefined],
  ])('%s', (phrase, expected) => {
    expect(read('AMAZON.DURATION', phrase)).toBe(expected);
  });
});

describe('AMAZON.DATE', () => {
  it.each([
    ['today', '2026-11-21'],
    ['tonight', '2026-11-21'],
    ['yesterday', '2026-11-20'],
    ['tomorrow', '2026-11-22'],
    ['the day before yesterday', '2026-11-19'],
    ['the day after tomorrow', '2026-11-23'],
    ['monday', '2026-11-23'],
    ['last monday', '2026-11-16'],
    ['on friday morning', '2026-11-27'],
    ['monday at seven pm', '2026-11-23'],
    ['three days ago', '2026-11-18'],
    ['twenty five days ago', '2026-10-27'],
    ['two weeks ago', '2026-11-07'],
    ['in three days', '2026-11-24'],
    ['november twenty third', '2026-11-23'],
    ['the third of december', '2026-12-03'],
    ['5th of october 2025', '2025-10-05'],
    ['this week', '2026-W47'],
    ['last week', '2026-W46'],
    ['next week', '2026-W48'],
    ['this weekend', '2026-W47-WE'],
    ['the weekend', '2026-W47-WE'],
    ['last weekend', '2026-W46-WE'],
    ['this month', '2026-11'],
    ['the past month', '2026-10'],
    ['october', '2026-10'],
    ['november', '2026-11'],
    ['december', '2025-12'],
    ['next december', '2026-12'],
    ['october 2025', '2025-10'],
    ['in march', '2026-03'],
    ['march on', undefined],
    ['may i rest', undefined],
    ['last year', '2025'],
    ['2024', '2024'],
    ['this summer', '2026-SU'],
    ['an hour ago', undefined],
    ['ten push ups', undefined],
  ])('%s', (phrase, expected) => {
    expect(read('AMAZON.DATE', phrase)).toBe(expected);
  });

  it('counts weeks by ISO 8601 around new year', () => {
    const words = ['this', 'week'];
    const week = (now: Date) => english.readers['AMAZON.DATE']?.(words, 0, now)?.value;
    expect(week(new Date(2027, 0, 3, 12))).toBe('2026-W53');
    expect(week(new Date(2027, 0, 4, 12))).toBe('2027-W01');
  });
});

describe('AMAZON.TIME', () => {
  it.each([
    ['at seven', '07:00'],
    ['seven', undefined],
    ["seven o'clock", '07:00'],
    ['seven thirty', '07:30'],
    ['seven oh five', '07:05'],
    ['seven pm', '19:00'],
    ['7 p.m.', '19:00'],
    ['7:45am', '07:45'],
    ['19:20', '19:20'],
    ['half past six', '06:30'],
    ['quarter to eight', '07:45'],
    ['ten past nine', '09:10'],
    ['twenty minutes to five in the afternoon', '16:40'],
    ['half past twelve at night', '00:30'],
    ['eight in the evening', '20:00'],
    ['twelve am', '00:00'],
    ['twelve pm', '12:00'],
    ['noon', '12:00'],
    ['midnight', '00:00'],
    ['in the morning', 'MO'],
    ['this afternoon', 'AF'],
    ['in the evening', 'EV'],
    ['tonight', 'NI'],
    ['twelve push ups', undefined],
  ])('%s', (phrase, expected) => {
    expect(read('AMAZON.TIME', phrase)).toBe(expected);
  });
});
