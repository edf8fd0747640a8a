/** The screens that move with a sound: a count, a hold, or a rest, cut into the beats of its timeline. */
import { beatsOf, beatsWithSilence, type Beat } from '../coach/set/beats';
import { tempoOf, type PlannedSet } from '../coach/plan/plan';
import { isMirrored, sidesOf } from '../coach/plan/sides';
import { isFinished, setAt, type ActiveSession } from '../coach/session';
import { halvesOf } from '../coach/set/tempo';
import type { ExerciseCalls, Timeline } from '../coach/set/timeline';
import type { Language } from '../language/language';
import type { Reply } from '../reply';
import type { Screen, ShownBeat } from '../screen';
import type { Turn } from '../conversation/handler';
import { buttons } from './buttons';
import { figureRow } from './figures/figures';
import { restLeftSeconds } from '../conversation/next-question';

/** The screen of a sound: a count, or a rest. */
export function moving(turn: Turn, session: ActiveSession, reply: Reply, sound: Timeline): Screen | undefined {
  const at = { paceSeconds: reply.athlete.preferences.paceSeconds, plan: session.plan, set: session.place.set };
  const beats = beatsOf(sound, at);
  const { reprompt } = reply;
  const counts = sound.runs.length > 0;
  const next = 'end' in session ? session.end.set : session.place.set;
  const later = counts && reprompt?.sound ? beatsOf(reprompt.sound, { ...at, set: next }) : [];
  const words = turn.words.counting(reply.athlete.preferences.speech);
  const leadMs = reprompt ? words.speakingMs(reprompt.say) : 0;
  const shown = beatsWithSilence(beats, sound.totalMs, later, leadMs).flatMap((beat) => {
    const set = session.plan.sets[beat.set];
    return set ? [withWords(turn, beat, set, session.plan.sets.length)] : [];
  });
  const first = shown[0];
  if (!first) return undefined;
  return {
    kind: counts ? 'set' : 'rest',
    title: first.title,
    beats: shown,
    buttons: buttons(turn, counts ? ['pause'] : ['ready', 'moreRest', 'skip']),
  };
}

/** A rest that is running while the question is asked. */
export function resting(turn: Turn, reply: Reply, session: ActiveSession): Screen | undefined {
  const seconds = restLeftSeconds(turn, reply.athlete);
  const set = setAt(session);
  if (seconds < 5 || !set || isFinished(session)) return undefined;
  const rest: Beat = {
    kind: 'rest',
    atMs: 0,
    endMs: seconds * 1000,
    set: session.place.set,
    side: 1,
    from: 0,
    of: 0,
    everyMs: 1000,
  };
  const over: Beat = { ...rest, kind: 'over', atMs: rest.endMs, endMs: rest.endMs + 1000 };
  return {
    kind: 'rest',
    title: turn.words.screens.titles.rest,
    beats: [rest, over].map((beat) => withWords(turn, beat, set, session.plan.sets.length)),
    buttons: buttons(turn, ['ready', 'moreRest', 'skip']),
  };
}

function withWords({ words }: Turn, beat: Beat, set: PlannedSet, sets: number): ShownBeat {
  const { screens } = words;
  const { exercise, target } = set;
  const { cues, phases } = words.exercises.words[exercise];
  const sided = sidesOf(set) === 'each' ? screens.side(beat.side) : '';
  const dose = screens.dose(target);
  const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');
  const placed = screens.set(set.set, set.of);
  return {
    ...beat,
    exercise,
    sides: sidesOf(set),
    isMirrored: isMirrored(set),
    title: beat.kind === 'rest' ? screens.titles.rest : screens.exercise(exercise),
    name: screens.shortName(exercise),
    place:
      beat.kind === 'easy'
        ? screens.next(screens.beats.nextRound(beat.from + 2, beat.of))
        : beat.kind === 'rest'
          ? screens.next(joined(placed, dose, screens.needs(exercise)))
          : joined(placed, sided),
    label: labelOf(screens.beats, beat),
    labelRound: beat.kind === 'ready' ? screens.beats.ready : labelOf(screens.beats, beat),
    words: wordsOf(screens, beat, set, phases),
    under: underOf(screens.beats, beat, set),
    goal: screens.goal(target),
    needs: joined(dose, screens.needs(exercise)),
    kit: screens.kit(exercise),
    cues: CUED.has(beat.kind) ? cues : [''],
    sets,
  };
}

const CUED: ReadonlySet<Beat['kind']> = new Set(['reps', 'hold', 'steady']);
/** Milliseconds of one round from which a movement is breathing rather than work. */
const CALM_MS = 5000;

/** What to do now, as the voice calls it. */
function wordsOf(
  { phase, beats }: Language['screens'],
  { kind }: Beat,
  set: PlannedSet,
  phases: ExerciseCalls['phases'],
): readonly string[] {
  const tempo = tempoOf(set);
  if (kind === 'reps' && tempo && phases) {
    return halvesOf(tempo).flatMap((half) => [
      phase(phases[half.moving]),
      phase(phases[half.still] ?? (half.ms > half.movingMs ? beats.hold : phases[half.moving])),
    ]);
  }
  if (kind === 'hold') return [beats.hold, beats.breathe];
  if (kind === 'hard') return [beats.hard];
  if (kind === 'easy') return [beats.easy];
  return (figureRow(set.exercise).roundMs ?? 0) < CALM_MS ? [beats.move, beats.breathe] : [beats.breathe];
}

function underOf(words: Language['screens']['beats'], { kind, from, of, side }: Beat, set: PlannedSet): string {
  switch (kind) {
    case 'reps':
      return words.of(of);
    case 'hard':
    case 'easy':
      return words.round(from + 1, of);
    case 'steady':
      return words.left;
    case 'ready':
      return words.units(set.target.measure);
    case 'hold':
      return sidesOf(set) === 'each' ? words.sideOf(side) : words.seconds;
    case 'rest':
      return words.seconds;
    case 'into':
    case 'out':
    case 'turn':
    case 'over':
      return '';
  }
}

/** Where no word of a rep or a hold says what to do. */
function labelOf(words: Language['screens']['beats'], { kind }: Beat): string {
  switch (kind) {
    case 'ready':
      return words.getReady;
    case 'into':
      return words.moveIn;
    case 'out':
      return words.easeOut;
    case 'turn':
      return words.otherSide;
    case 'over':
      return words.done;
    case 'reps':
    case 'hold':
    case 'steady':
    case 'hard':
    case 'easy':
    case 'rest':
      return '';
  }
}
