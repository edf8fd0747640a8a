/** Holds every manner of counting to the same clock: nothing moves, a count down skips nothing, a beep stands for each rep. */
import fc from 'fast-check';
import { stretchOf } from '../../lambda/coach/set/block';
import { EXERCISE_IDS, EXERCISES } from '../../lambda/coach/catalogue/exercises';
import { COUNTINGS, TALKS, type Manner } from '../../lambda/coach/set/manner';
import { tempoOf, unitsIn } from '../../lambda/coach/plan/plan';
import { scoreSet } from '../../lambda/coach/set/score-set';
import { paced, repMs } from '../../lambda/coach/set/tempo';
import type { Moment, Timeline } from '../../lambda/coach/set/timeline';
import { english } from '../../lambda/language/en';
import { exerciseBook } from '../../lambda/language/en/exercise-book';
import { anySet, anySetOf, exercisesMeasured, STEADY, type AnySet } from './any-set';

const anyManner: fc.Arbitrary<Manner> = fc.record({
  counting: fc.constantFrom(...COUNTINGS),
  talk: fc.constantFrom(...TALKS),
});

/** What is left of the set, in some manner. */
function scored({ plan, set, from, pace, words }: AnySet, manner?: Manner): Timeline {
  const { manner: _usual, ...bare } = pace;
  const inManner = manner ? { ...bare, manner } : bare;
  return scoreSet(stretchOf(plan, 0, from, unitsIn(set), inManner, exerciseBook.words[set.exercise]), words);
}

type Counted = Moment & { readonly n: number };
const reps = ({ moments }: Timeline): readonly Counted[] =>
  moments.flatMap((moment) => (moment.tag.kind === 'rep' ? [{ ...moment, n: moment.tag.n }] : []));

const perSide = ({ set }: AnySet) => unitsIn(set) / (EXERCISES[set.exercise].sides === 'each' ? 2 : 1);
const firstWord = ({ say }: Moment) => say.split(',')[0];

test('no manner moves a unit, lengthens a set or cuts a word', () => {
  fc.assert(
    fc.property(anySet, anyManner, (any, manner) => {
      const timeline = scored(any, manner);
      const usual = scored(any);
      expect(timeline.runs).toEqual(usual.runs);
      expect(timeline.totalMs).toBe(usual.totalMs);
      let atMs = 0;
      const faults: Moment[] = [];
      for (const moment of timeline.moments) {
        if (moment.atMs !== atMs || any.words.speakingMs(moment.say) > moment.ms) faults.push(moment);
        atMs += moment.ms;
      }
      expect(faults).toEqual([]);
      expect(atMs).toBe(timeline.totalMs);
    }),
    { ...STEADY, numRuns: 1000 },
  );
});

test('a count down names what is left, one by one to one, in the slots of the reps', () => {
  fc.assert(
    fc.property(anySetOf(exercisesMeasured('reps')), fc.constantFrom(...TALKS), (any, talk) => {
      const counts = reps(scored(any, { counting: 'down', talk }));
      const expected = Array.from({ length: unitsIn(any.set) - any.from }, (_, index) => {
        const done = (any.from + index) % perSide(any);
        return any.words.count(perSide(any) - done);
      });
      expect(counts.map(firstWord)).toEqual(expected);
      expect(counts.map(({ atMs }) => atMs)).toEqual(reps(scored(any)).map(({ atMs }) => atMs));
    }),
    STEADY,
  );
});

test('a count down of a hold says what is left of it, and the clock agrees', () => {
  fc.assert(
    fc.property(anySetOf(exercisesMeasured('hold')), (any) => {
      const { moments } = scored({ ...any, from: 0 }, { counting: 'down', talk: 'full' });
      const seconds = perSide(any);
      const marks = moments.flatMap(({ tag, say }) => (tag.kind === 'second' && say !== '' ? [{ n: tag.n, say }] : []));
      const wanted = marks.map(({ n }) => {
        const left = seconds - n;
        return left > 5 ? any.words.toGo(left) : any.words.count(left);
      });
      expect(marks.map(({ say }) => say)).toEqual(wanted);
    }),
    STEADY,
  );
});

test('beeps stand exactly where the counts were, and no number is said', () => {
  fc.assert(
    fc.property(anySetOf(exercisesMeasured('reps')), (any) => {
      const beeps = reps(scored(any, { counting: 'beep', talk: 'full' }));
      const counts = reps(scored(any));
      expect(beeps.map(({ atMs, n }) => [atMs, n])).toEqual(counts.map(({ atMs, n }) => [atMs, n]));
      expect(beeps.filter(({ sound, say }) => sound !== 'beep' || say !== '')).toEqual([]);
      const tempo = tempoOf(any.set);
      const everyMs = tempo ? repMs(paced(tempo, any.pace.paceSeconds)) : 0;
      const uneven = beeps.filter(({ atMs, n }, index) => {
        const next = beeps[index + 1];
        return next && next.n > n && next.atMs - atMs !== everyMs;
      });
      expect(uneven).toEqual([]);
    }),
    STEADY,
  );
});

test('who is only timed hears half way and the last ten seconds, each at its time, and nothing else', () => {
  fc.assert(
    fc.property(anySetOf([...exercisesMeasured('reps'), ...exercisesMeasured('hold')]), (any) => {
      if (any.set.target.measure === 'hold') return;
      const timeline = scored({ ...any, from: 0 }, { counting: 'clock', talk: 'full' });
      const turn = exerciseBook.words[any.set.exercise].sides?.turn;
      const said = timeline.moments.filter(({ say }) => say !== '' && say !== turn && say !== any.words.count(1));
      expect(said.filter(({ say }) => say !== any.words.halfWay && say !== any.words.tenSeconds)).toEqual([]);
      const ends = timeline.runs.map((run) => run.startsAtMs + run.units * run.everyMs);
      const warnings = said.filter(({ say }) => say === any.words.tenSeconds);
      expect(warnings.filter(({ atMs }) => !ends.includes(atMs + 10_000))).toEqual([]);
      const longEnough = timeline.runs.filter((run) => run.units * run.everyMs >= 20_000);
      // A slow voice may find no room for it in the last second of a rep.
      expect(warnings.length).toBeLessThanOrEqual(longEnough.length);
    }),
    STEADY,
  );
});

test('brief talk has no phase words and fewer cues', () => {
  for (const id of EXERCISE_IDS.filter((one) => EXERCISES[one].tempo !== undefined)) {
    const words = english.counting('usual');
    const sample = fc.sample(anySetOf([id]), { numRuns: 20, seed: STEADY.seed });
    for (const any of sample.map((one) => ({ ...one, from: 0, words }))) {
      const { cues, phases } = exerciseBook.words[id];
      const phaseWords = Object.values(phases ?? {});
      const full = scored(any, { counting: 'up', talk: 'full' }).moments;
      const brief = scored(any, { counting: 'up', talk: 'brief' }).moments;
      const cuesIn = (moments: readonly Moment[]) => moments.filter(({ say }) => cues.includes(say)).length;
      expect(cuesIn(brief)).toBeLessThanOrEqual(cuesIn(full));
      expect(
        brief.filter(
          ({ say }) =>
            phaseWords.includes(say) || (!cues.includes(say) && phaseWords.some((word) => say.endsWith(`, ${word}`))),
        ),
      ).toEqual([]);
    }
  }
});
