/** The pretend ears, tried on talk that equals no sample: which intent, which slots, and what must not be understood. */
import { english } from '/work/main/simulator/hear/english';
import { createHearing } from '/work/main/simulator/hear/hear';
import type { InteractionModel } from '/work/main/simulator/hear/interaction-model';
import { cutIntoWords } from '/work/main/simulator/hear/words';

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


const fresh: [string,string][] = [
["give me fifteen squats","CountRepsIntent exercise=squat reps=15"],
["i want you to count eight glute bridges","CountRepsIntent exercise=glute-bridge reps=8"],
["count me through twenty rows","CountRepsIntent exercise=row reps=20"],
["bird dogs please, six","CountRepsIntent exercise=bird-dog reps=6"],
["two sets of fifteen press ups please","CountRepsIntent exercise=push-up reps=15 sets=2"],
["ten push ups, three sets","CountRepsIntent exercise=push-up reps=10 sets=3"],
["do a side plank for twenty seconds","HoldIntent exercise=side-plank length=PT20S"],
["thirty second plank","HoldIntent exercise=plank length=PT30S"],
["hold the plank a minute thirty","HoldIntent exercise=plank length=PT1M30S"],
["time me doing a plank","HoldIntent exercise=plank"],
["start my workout","StartWorkoutIntent"],
["i'm ready to start","StartWorkoutIntent"],
["let us begin","StartWorkoutIntent"],
["could we do the back builder","StartWorkoutIntent routine=strong-back"],
["give me a fifteen minute workout","StartWorkoutIntent length=PT15M"],
["i only have ten minutes for a workout","StartWorkoutIntent length=PT10M"],
["how do i do dead bugs","ExplainExerciseIntent exercise=dead-bug"],
["what is the form for a row","ExplainExerciseIntent exercise=row"],
["explain to me the plank","ExplainExerciseIntent exercise=plank"],
["how should i do a squat","ExplainExerciseIntent exercise=squat"],
["tell me more about green tea","AskTopicIntent topic=green-tea"],
["is green tea any good","AskTopicIntent topic=green-tea"],
["are strawberries healthy","AskTopicIntent topic=strawberry"],
["what about sleep","AskTopicIntent topic=sleep"],
["should i take protein powder","AskTopicIntent topic=protein"],
["how much protien do i need","AskTopicIntent topic=protein"],
["should i eat tofu","AskTopicIntent topic=tofu?"],
["is kombucha healthy","AskTopicIntent topic=kombucha?"],
["tell me about george washington","AskTopicIntent topic=george washington?"],
["my knee is hurting","ReportPainIntent place=knee"],
["there is a sharp pain in my back","ReportPainIntent place=back"],
["this hurts","ReportPainIntent"],
["that's painful","ReportPainIntent"],
["my elbow hurts","ReportPainIntent place=elbow?"],
["what did i do on monday","ShowProgressIntent period=2026-11-23"],
["how was my week","ShowProgressIntent"],
["how was last month","ShowProgressIntent period=2026-10"],
["show progress","ShowProgressIntent"],
["tell me about my progress","ShowProgressIntent"],
["how am i doing this week","ShowProgressIntent period=2026-W47"],
["remind me on friday at quarter to nine","RemindIntent day=2026-11-27 time=08:45"],
["set a reminder tomorrow morning","RemindIntent day=2026-11-22 time=MO"],
["i'd like a reminder at 6:30 pm","RemindIntent time=18:30"],
["go faster","FasterIntent"],
["count more quickly","FasterIntent"],
["you're too fast","SlowerIntent"],
["count slowly","SlowerIntent"],
["could you slow down a bit","SlowerIntent"],
["i need a rest","RestIntent"],
["rest for ninety seconds please","RestIntent length=PT90S"],
["give me two minutes please","RestIntent length=PT2M"],
["i need a minute","RestIntent length=PT1M"],
["log twelve squats","ReportDoneIntent exercise=squat reps=12"],
["i managed ten rows","ReportDoneIntent exercise=row reps=10"],
["i did ten","ReportDoneIntent reps=10"],
["the set is done","ReportDoneIntent"],
["call me maria please","SetNameIntent name=maria"],
["never mind that","AMAZON.CancelIntent"],
["hey help","AMAZON.HelpIntent"],
["yeah sure","AMAZON.YesIntent"],
["set an alarm for seven","AMAZON.FallbackIntent"],
["what time is it","AMAZON.FallbackIntent"],
["call my mother","AMAZON.FallbackIntent"],
["read me the news","AMAZON.FallbackIntent"],
["who won the game last night","AMAZON.FallbackIntent"],
["buy some protein bars","AMAZON.FallbackIntent"],
["tell me a joke","AMAZON.FallbackIntent"],
["translate hello to french","AMAZON.FallbackIntent"],
["is it going to rain tomorrow","AMAZON.FallbackIntent"],
["what's the capital of france","AMAZON.FallbackIntent"],
["volume five","AMAZON.FallbackIntent"],
["thank you","AMAZON.FallbackIntent"],
["hello there","AMAZON.FallbackIntent"],
["what is it","AMAZON.FallbackIntent"],
["my dog ate my homework","AMAZON.FallbackIntent"],
["i love you","AMAZON.FallbackIntent"],
["how old are you","AMAZON.FallbackIntent"],
["decrease the speed","SlowerIntent"],
["open the garage door","AMAZON.FallbackIntent"],
["how are you","AMAZON.FallbackIntent"],
];
let ok=0; for (const [u,e] of fresh){ const got=heard(u); if(got===e) ok++; else {const h=hear(u,NOW); console.log(u,'| want',e,'| got',got,h.confidence.toFixed(2),h.sample??'');} }
console.log(ok,fresh.length);
// speed
const words=Array.from({length:400},(_,i)=>'w'+(i*7919%9973).toString(36)+'abc');
let seed=1; const rnd=(n:number)=>{seed=(seed*1103515245+12345)%2147483648; return seed%n;};
const big:any={interactionModel:{languageModel:{...MODEL.interactionModel.languageModel,types:[...MODEL.interactionModel.languageModel.types!,{name:'Big',values:Array.from({length:150},(_,i)=>value('b'+i,words[i]+' '+words[i+100],words[i+50]!+'x',words[i+20]!+' '+words[i+1]))}],intents:[...MODEL.interactionModel.languageModel.intents,...Array.from({length:60},(_,k)=>({name:'I'+k,slots:[slot('a','Big'),slot('n','AMAZON.NUMBER'),slot('d','AMAZON.DATE'),slot('exercise','Exercise')],samples:Array.from({length:25},(_,j)=>['could you','i want to','please','how do i'][rnd(4)]+' '+words[rnd(400)]+' my {a} '+words[rnd(400)]+[' {n}',' {exercise}',' for me',''][rnd(4)]) }))]}}};
const t0=performance.now(); const h2=createHearing(big); console.log('load',(performance.now()-t0).toFixed(1));
const times:number[]=[]; for(let r=0;r<3;r++) for(const [u] of fresh){const t=performance.now(); h2(u,NOW); times.push(performance.now()-t);} times.sort((a,b)=>a-b);
console.log('p50',times[times.length>>1]!.toFixed(2),'p99',times[Math.floor(times.length*.99)]!.toFixed(2),'max',times.at(-1)!.toFixed(2));
