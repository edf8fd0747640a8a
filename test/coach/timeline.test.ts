/** Holds every timeline to its promise: slots that sum exactly, counts that never skip, words that fit, sound that is short enough. */
import fc from 'fast-check';
import { MAX_AUDIO_MS, scoreBlock, stretchOf } from '../../lambda/coach/set/block';
import { EXERCISE_IDS, EXERCISES, type ExerciseId } from '../../lambda/coach/catalogue/exercises';
import { planExercise, planRoutine, tempoOf, turnSecondsOf, unitsIn } from '../../lambda/coach/plan/plan';
import { howManySides } from '../../lambda/coach/plan/sides';
import { scoreRest } from '../../lambda/coach/set/rest';
import { ROUTINE_IDS } from '../../lambda/coach/catalogue/routines';
import { scoreSet } from '../../lambda/coach/set/score-set';
import { paced, repMs } from '../../lambda/coach/set/tempo';
import type { CountWords, Moment, Run, Timeline } from '../../lambda/coach/set/timeline';
import { english } from '../../lambda/language/en';
import { exerciseBook } from '../../lambda/language/en/exercise-book';
import {
  anyLevel,
  anyPace,
  anySet,
  anySetOf,
  anyWords,
  blockOf,
  blocksFrom,
  exercisesMeasured,
  setOf,
  STEADY,
  talkIn,
  type AnySet,
} from './any-set';
import type { Familiarity } from '../../lambda/coach/set/manner';
import { targetOfDose, type Target } from '../../lambda/coach/plan/target';

const REP_EXERCISES = exercisesMeasured('reps');
const HOLD_EXERCISES = exercisesMeasured('hold');
const ONE_SIDE_AFTER_THE_OTHER = EXERCISE_IDS.filter((id) => EXERCISES[id].sides === 'each');

const PLAIN_PACE = { paceSeconds: 0, restSeconds: 0, nonStop: false } as const;

/** The set alone, from its first unit, without lead-in and closing. */
function wholeSet({ plan, pace, words }: AnySet): Timeline {
  const set = setOf(plan);
  return scoreSet(stretchOf(plan, 0, 0, unitsIn(set), pace, exerciseBook.words[set.exercise]), words);
}

const saidIn = (timeline: Timeline): readonly string[] => timeline.moments.map(({ say }) => say);

function tagged(timeline: Timeline, kind: 'rep' | 'second' | 'round'): readonly (Moment & { readonly n: number })[] {
  return timeline.moments.flatMap((moment) =>
    moment.tag.kind === kind && 'n' in moment.tag ? [{ ...moment, n: moment.tag.n }] : [],
  );
}

/** Where the slots do not follow one another without a gap, or do not sum to the whole. */
function gaps({ moments, totalMs }: Timeline): readonly number[] {
  let atMs = 0;
  const found: number[] = [];
  for (const moment of moments) {
    if (moment.atMs !== atMs || moment.ms <= 0 || !Number.isInteger(moment.ms)) found.push(moment.atMs);
    atMs += moment.ms;
  }
  return atMs === totalMs ? found : [...found, totalMs];
}

function tooLong({ moments }: Timeline, words: CountWords): readonly Moment[] {
  return moments.filter(({ say, ms }) => words.speakingMs(say) > ms);
}

const during = (run: Run, { atMs }: Moment): boolean =>
  atMs >= run.startsAtMs && atMs < run.startsAtMs + run.units * run.everyMs;

describe('slots', () => {
  test('follow one another without a gap and sum exactly to the whole', () => {
    fc.assert(
      fc.property(anySet, (any) => {
        expect(gaps(blockOf(any).timeline)).toEqual([]);
      }),
      STEADY,
    );
  });

  test('are long enough for all that is said in them', () => {
    fc.assert(
      fc.property(anySet, (any) => {
        expect(tooLong(blockOf(any).timeline, any.words)).toEqual([]);
      }),
      STEADY,
    );
  });

  test('stay within the audio that one response may hold, closing question included', () => {
    fc.assert(
      fc.property(anySet, (any) => {
        expect(blockOf(any).timeline.totalMs).toBeLessThanOrEqual(MAX_AUDIO_MS);
      }),
      STEADY,
    );
  });

  test('keep all of this through whole routines, with and without stops', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROUTINE_IDS), anyLevel, anyPace, anyWords, (id, level, pace, words) => {
        const blocks = blocksFrom(planRoutine(id, { level }), { set: 0, units: 0 }, pace, words);
        const timelines = blocks.map(({ timeline }) => timeline);
        expect(timelines.flatMap(gaps)).toEqual([]);
        expect(timelines.flatMap((timeline) => tooLong(timeline, words))).toEqual([]);
        expect(timelines.filter(({ totalMs }) => totalMs > MAX_AUDIO_MS)).toEqual([]);
      }),
      { ...STEADY, numRuns: 100 },
    );
  });
});

describe('reps', () => {
  test('are counted one by one, each in a slot of exactly its tempo', () => {
    fc.assert(
      fc.property(anySetOf(REP_EXERCISES), (any) => {
        const { set, pace } = any;
        const tempo = tempoOf(set);
        const everyMs = tempo ? repMs(paced(tempo, pace.paceSeconds)) : 0;
        const timeline = wholeSet(any);
        const reps = tagged(timeline, 'rep');
        const perSide = EXERCISES[set.exercise].sides === 'each' ? unitsIn(set) / 2 : unitsIn(set);
        expect(reps.map(({ n }) => n)).toEqual(
          Array.from({ length: unitsIn(set) }, (_, index) => (index % perSide) + 1),
        );
        const uneven = reps.filter(({ n, atMs }, index) => {
          const next = reps[index + 1];
          return n < perSide && (next?.atMs ?? 0) - atMs !== everyMs;
        });
        expect(uneven).toEqual([]);
        expect(timeline.totalMs - (reps.at(-1)?.atMs ?? 0)).toBe(everyMs);
      }),
      STEADY,
    );
  });

  test('say their own number', () => {
    fc.assert(
      fc.property(anySetOf(REP_EXERCISES), (any) => {
        const reps = tagged(blockOf(any).timeline, 'rep');
        expect(reps.map(({ say }) => say.split(',')[0])).toEqual(reps.map(({ n }) => any.words.count(n)));
      }),
      STEADY,
    );
  });

  test('call half way, the last two and a cue every few reps where the tempo leaves room', () => {
    const plan = planExercise('push-up', 'intermediate', { target: { measure: 'reps', reps: 12 } });
    const words = english.counting('usual');
    const said = saidIn(wholeSet({ plan, set: setOf(plan), from: 0, pace: PLAIN_PACE, words }));
    const after = (count: string) => said[said.indexOf(count) + 1];
    expect(after('six')).toBe('Half way');
    expect(after('ten')).toBe('Two more');
    expect(after('eleven')).toBe('Last one');
    const cues = exerciseBook.words['push-up'].cues;
    expect(said.filter((text) => cues.includes(text)).length).toBeGreaterThanOrEqual(2);
    expect(said.filter((text) => text.startsWith('one, '))).toHaveLength(1);
  });

  /** The cues of each of three sets at the usual dose. */
  function cuesOf(id: ExerciseId, familiarity: Familiarity): readonly (readonly string[])[] {
    const dose = EXERCISES[id].dose.intermediate;
    const plan = planExercise(id, 'intermediate', { target: targetOfDose(dose), sets: 3 });
    const words = english.counting('usual');
    const { cues } = exerciseBook.words[id];
    return plan.sets.map((set, index) => {
      const stretch = stretchOf(plan, index, 0, unitsIn(set), PLAIN_PACE, exerciseBook.calls(set));
      return saidIn(scoreSet({ ...stretch, familiarity }, words)).filter((text) => cues.includes(text));
    });
  }

  const MANY_SETS = EXERCISE_IDS.filter((id) => ['reps', 'hold'].includes(EXERCISES[id].measure));

  test.each(MANY_SETS)('%s: no set begins with the cue that the set before it began with', (id) => {
    for (const familiarity of ['new', 'known'] as const) {
      const [first = [], second = [], third = []] = cuesOf(id, familiarity);
      if (first.length === 0) continue;
      expect(second[0]).not.toBe(first[0]);
      expect(third[0]).not.toBe(second[0]);
      // Where there are cues enough the second set says others.
      if (exerciseBook.words[id].cues.length >= 2 * first.length) {
        expect(second.filter((text) => first.includes(text))).toEqual([]);
      }
    }
  });

  test.each(MANY_SETS.filter((id) => EXERCISES[id].measure === 'reps'))(
    '%s: who knows it by heart hears one cue a side at most, and others in the next set',
    (id) => {
      const sets = cuesOf(id, 'by-heart');
      const perSide = EXERCISES[id].sides === 'each' ? 2 : 1;
      expect(sets.map((cues) => cues.length).filter((many) => many > perSide)).toEqual([]);
      const again = sets.flatMap((cues, index) => cues.filter((cue) => sets[index - 1]?.includes(cue)));
      expect(again).toEqual([]);
    },
  );
});

describe('runs', () => {
  test('agree with the moments they stand for, to the millisecond', () => {
    fc.assert(
      fc.property(anySet, (any) => {
        const { timeline } = blockOf(any);
        const perSide = unitsIn(any.set) / (EXERCISES[any.set.exercise].sides === 'each' ? 2 : 1);
        for (const run of timeline.runs) {
          const onSide = run.from >= perSide ? run.from - perSide : run.from;
          const marks = (['rep', 'second', 'round'] as const).flatMap((kind) =>
            tagged(timeline, kind).filter((moment) => during(run, moment)),
          );
          const wanted = marks.map(({ tag, n }) => {
            // A rep or round is tagged with its number as it begins; a second with the seconds that have passed.
            const before = tag.kind === 'second' ? n - onSide : n - 1 - onSide;
            return run.startsAtMs + before * run.everyMs;
          });
          expect(marks.map(({ atMs }) => atMs)).toEqual(wanted);
          if (marks.some(({ tag }) => tag.kind !== 'second')) expect(marks).toHaveLength(run.units);
        }
      }),
      STEADY,
    );
  });

  test('cover every unit exactly once when block follows block', () => {
    fc.assert(
      fc.property(anySet, ({ plan, set, from, pace, words }) => {
        let at = from;
        const blocks = blocksFrom(plan, { set: 0, units: from }, pace, words);
        const wanted = blocks.map(({ timeline }) => {
          const froms = timeline.runs.map(({ units }) => (at += units) - units);
          return { froms, end: at < unitsIn(set) ? { set: 0, units: at } : { set: 1, units: 0 } };
        });
        expect(blocks.map(({ timeline, end }) => ({ froms: timeline.runs.map((run) => run.from), end }))).toEqual(
          wanted,
        );
        expect(at).toBe(unitsIn(set));
      }),
      STEADY,
    );
  });

  test('cover every set of a routine exactly once, in order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROUTINE_IDS), anyLevel, anyPace, anyWords, (id, level, pace, words) => {
        const plan = planRoutine(id, { level });
        const runs = blocksFrom(plan, { set: 0, units: 0 }, pace, words).flatMap(({ timeline }) => timeline.runs);
        const units = plan.sets.map((_, index) =>
          runs.filter((run) => run.set === index).reduce((sum, run) => sum + run.units, 0),
        );
        expect(units).toEqual(plan.sets.map((set) => unitsIn(set)));
        expect(runs.map((run) => run.set)).toEqual(runs.map((run) => run.set).sort((a, b) => a - b));
      }),
      { ...STEADY, numRuns: 100 },
    );
  });
});

describe('a change of sides', () => {
  test('is called, with time to turn before the other side begins', () => {
    fc.assert(
      fc.property(anySetOf(ONE_SIDE_AFTER_THE_OTHER), (any) => {
        const timeline = wholeSet(any);
        const [first, second] = timeline.runs;
        const firstEndsMs = (first?.startsAtMs ?? 0) + (first?.units ?? 0) * (first?.everyMs ?? 0);
        expect(timeline.runs).toHaveLength(2);
        expect((second?.startsAtMs ?? 0) - firstEndsMs).toBeGreaterThanOrEqual(
          turnSecondsOf(EXERCISES[any.set.exercise]) * 1000,
        );
        const turn = exerciseBook.words[any.set.exercise].sides?.turn;
        expect(turn).toBeDefined();
        const called = timeline.moments.filter(({ say }) => say === turn);
        expect(called).toHaveLength(1);
        expect(called[0]?.atMs).toBeGreaterThanOrEqual(firstEndsMs);
      }),
      STEADY,
    );
  });
});

/** Air after a word, so that it does not run into the next one. */
const BREATH_MS = 100;

describe('holds', () => {
  test('tell what is left every ten seconds, and the last five are counted down', () => {
    fc.assert(
      fc.property(anySetOf(HOLD_EXERCISES), (any) => {
        const timeline = wholeSet(any);
        const { target, exercise } = any.set;
        const seconds = target.measure === 'hold' ? target.seconds : 0;
        const tens: number[] = [];
        for (let left = 10; left < seconds - 5; left += 10) tens.unshift(seconds - left);
        const marks = tagged(timeline, 'second');
        for (const side of Array.from({ length: howManySides({ exercise }) }, (_, index) => index)) {
          const run = timeline.runs[side];
          const here = marks.filter((mark) => run && during(run, mark));
          expect(here.map(({ n }) => n)).toEqual([...tens, ...[5, 4, 3, 2, 1].map((left) => seconds - left)]);
          expect(here.slice(-5).map(({ say }) => say)).toEqual([5, 4, 3, 2, 1].map((left) => any.words.count(left)));
          const passed = here.slice(0, -5);
          const wanted = passed.map(({ n, ms }) => {
            const say = any.words.toGo(seconds - n);
            // A mark that stands right before the count of five may have no room; it is silent rather than cut.
            return any.words.speakingMs(say) + BREATH_MS <= ms ? say : '';
          });
          expect(passed.map(({ say }) => say)).toEqual(wanted);
        }
      }),
      STEADY,
    );
  });

  test('last exactly as long as was asked, the moves into and out of the pose apart', () => {
    fc.assert(
      fc.property(anySetOf(HOLD_EXERCISES), (any) => {
        for (const run of wholeSet(any).runs) {
          expect(run.units * run.everyMs).toBe((any.set.target.measure === 'hold' ? any.set.target.seconds : 0) * 1000);
        }
      }),
      STEADY,
    );
  });
});

describe('steady work', () => {
  test('hears every full minute and the last ten seconds', () => {
    const words = english.counting('usual');
    const plan = planExercise('march', 'beginner', { target: { measure: 'steady', seconds: 150 } });
    const timeline = wholeSet({ plan, set: setOf(plan), from: 0, pace: PLAIN_PACE, words });
    const at = (say: string) => timeline.moments.find((moment) => moment.say === say)?.atMs;
    expect(at('One minute')).toBe(60_000);
    expect(at('Two minutes')).toBe(120_000);
    expect(at('Ten seconds')).toBe(140_000);
    expect(timeline.totalMs).toBe(150_000);
  });
});

describe('intervals', () => {
  test('call each round, the easy time and the last three seconds of both', () => {
    fc.assert(
      fc.property(anySetOf(['intervals']), (any) => {
        const timeline = wholeSet(any);
        const target: Target = any.set.target;
        if (target.measure !== 'intervals') throw new Error('not intervals');
        const { rounds, workSeconds, easySeconds } = target;
        const starts = tagged(timeline, 'round');
        expect(starts.map(({ n }) => n)).toEqual(Array.from({ length: rounds }, (_, index) => index + 1));
        const sayAt = (atMs: number) => timeline.moments.find((moment) => moment.atMs === atMs)?.say;
        const countsDownTo = (atMs: number) => [3, 2, 1].map((left) => sayAt(atMs - left * 1000));
        const three = [3, 2, 1].map((n) => any.words.count(n));
        const heard = starts.map(({ n, atMs, say }) => {
          const workEndsMs = atMs + workSeconds * 1000;
          const work = [say, ...countsDownTo(workEndsMs)];
          return n === rounds ? work : [...work, sayAt(workEndsMs), ...countsDownTo(workEndsMs + easySeconds * 1000)];
        });
        const wanted = starts.map(({ n }) => {
          const work = [any.words.round(n, rounds), ...three];
          return n === rounds ? work : [...work, any.words.easy, ...three];
        });
        expect(heard).toEqual(wanted);
      }),
      STEADY,
    );
  });
});

describe('a block', () => {
  const words = english.counting('usual');
  const fifteen = planExercise('push-up', 'advanced', { target: { measure: 'reps', reps: 15 }, sets: 2 });

  test('begins with the lead-in, getting ready and three, two, one, and ends with its question', () => {
    const { timeline } = scoreBlock(fifteen, { set: 0, units: 0 }, PLAIN_PACE, talkIn(words));
    expect(saidIn(timeline).slice(0, 5)).toEqual([
      'Fifteen push-ups.',
      exerciseBook.words['push-up'].getReady,
      'three',
      'two',
      'one',
    ]);
    expect(saidIn(timeline).at(-1)).toMatch(/\?$/);
  });

  test('is one set; without stops the rest and the next set follow as long as they fit', () => {
    const stopping = scoreBlock(fifteen, { set: 0, units: 0 }, PLAIN_PACE, talkIn(words));
    expect(stopping.end).toEqual({ set: 1, units: 0 });
    const short = planExercise('push-up', 'beginner', { target: { measure: 'reps', reps: 5 }, sets: 2 });
    const nonStop = scoreBlock(short, { set: 0, units: 0 }, { ...PLAIN_PACE, nonStop: true }, talkIn(words));
    expect(nonStop.end).toEqual({ set: 2, units: 0 });
    const [one, two] = nonStop.timeline.runs;
    const restMs = setOf(short).restSeconds * 1000;
    expect((two?.startsAtMs ?? 0) - ((one?.startsAtMs ?? 0) + 5 * 5000)).toBeGreaterThanOrEqual(restMs);
  });

  test('goes on at the unit where the athlete is', () => {
    const { timeline } = scoreBlock(fifteen, { set: 0, units: 7 }, PLAIN_PACE, talkIn(words));
    expect(tagged(timeline, 'rep').map(({ n }) => n)).toEqual([8, 9, 10, 11, 12, 13, 14, 15]);
  });
});

describe('a rest', () => {
  test('lasts what was asked within its limits, warns ten seconds ahead, and ends with the question', () => {
    const anyRest = fc.integer({ min: -30, max: 400 });
    fc.assert(
      fc.property(anyRest, anyWords, anySet, (seconds, words, { set }) => {
        const opening = english.prompts.restStarts(Math.max(seconds, 15), set);
        const timeline = scoreRest(Math.max(seconds, 15), words, opening, 'Ready?');
        const closing = timeline.moments.at(-1);
        expect(gaps(timeline)).toEqual([]);
        expect(tooLong(timeline, words)).toEqual([]);
        expect(closing?.say).toBe('Ready?');
        expect(closing?.atMs).toBe(Math.min(Math.max(seconds, 15), 180) * 1000);
        if (seconds >= 40) {
          const warning = timeline.moments.find(({ say }) => say === words.tenSeconds);
          expect(warning?.atMs).toBe((closing?.atMs ?? 0) - 10_000);
        }
      }),
      STEADY,
    );
  });

  test('is never shorter than five seconds', () => {
    expect(scoreRest(-20, english.counting('usual'), '', '').totalMs).toBe(5000);
  });
});

test('at least two fifths of a set are silent, however new it is', () => {
  fc.assert(
    fc.property(anySetOf(exercisesMeasured('reps')), (any) => {
      const plain = { ...any, from: 0, pace: { ...any.pace, paceSeconds: 0 }, words: english.counting('usual') };
      const { runs, moments } = wholeSet(plain);
      const inSet = moments.filter((moment) => runs.some((run) => during(run, moment)));
      const ms = runs.reduce((sum, run) => sum + run.units * run.everyMs, 0);
      const spoken = inSet.reduce((sum, { say }) => sum + plain.words.speakingMs(say), 0);
      expect(spoken).toBeLessThanOrEqual(0.6 * ms);
    }),
    STEADY,
  );
});
