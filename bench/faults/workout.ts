/** What is said in the workout that every fault is put into: forty-five turns over two days, of every kind that keeps or changes something. */

/** What is said, after so many seconds. `told`: reps that the athlete says the last set had. */
export interface Line {
  readonly after: number;
  readonly say: string;
  readonly told?: number;
}

const NEXT_MORNING = 60_000;

/** Interruptions fall into the middle of a rep, so that an answer a second late credits no other. */
export const WORKOUT: readonly Line[] = [
  { after: 0, say: 'open steady coach' },
  { after: 20, say: 'count twelve push ups' },
  { after: 31, say: 'pause' },
  { after: 5, say: 'it was five', told: 5 },
  { after: 5, say: 'go on' },
  { after: 46, say: 'count ten rows' },
  { after: 62, say: 'how am i doing' },
  { after: 10, say: 'tell me about matcha' },
  { after: 20, say: 'slower' },
  { after: 10, say: 'more rest' },
  { after: 10, say: "i can't get on the floor" },
  { after: 10, say: 'undo' },
  { after: 10, say: 'my goal is three times a week' },
  { after: 10, say: 'three sets of eight rows' },
  { after: 40, say: 'what is next' },
  { after: 5, say: 'go on' },
  { after: 200, say: 'how long is left' },
  { after: 5, say: 'go on' },
  { after: 45, say: 'what muscles does a row work' },
  { after: 20, say: 'skip this set' },
  { after: 10, say: 'count eight push ups' },
  { after: 60, say: 'faster' },
  { after: 10, say: 'what do you know about me' },
  { after: 20, say: 'give me a food tip' },
  { after: 20, say: 'stop' },
  { after: NEXT_MORNING, say: 'open steady coach' },
  { after: 20, say: 'how many push ups yesterday' },
  { after: 20, say: 'start the express workout' },
  { after: 40, say: 'ready' },
  { after: 100, say: 'pause' },
  { after: 5, say: 'go on' },
  { after: 60, say: 'easier' },
  { after: 10, say: 'skip the warm up' },
  { after: 10, say: 'ready' },
  { after: 50, say: 'how much protein is in three eggs' },
  { after: 20, say: 'go on' },
  { after: 30, say: 'stop' },
  { after: 600, say: 'open steady coach' },
  { after: 20, say: 'count six push ups' },
  { after: 60, say: 'how many push ups this week' },
  { after: 20, say: 'remind me on monday at seven' },
  { after: 20, say: 'no' },
  { after: 10, say: 'my chest hurts' },
  { after: 30, say: 'stop' },
  { after: 600, say: 'open steady coach' },
  { after: 20, say: 'delete everything' },
  { after: 15, say: 'yes' },
];
