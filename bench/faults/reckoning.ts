/** A model of what somebody did who does every rep that sounds: made from the sounds alone, it knows nothing of how the skill credits. */
import type { Turn } from '../../simulator/turn-report';

export class Reckoning {
  reps = 0;
  private playing: Turn | undefined;
  /** Of the set that sounded last: its last rep that was done. */
  lastRep = 0;

  hear(turn: Turn): void {
    if (turn.heard.type === 'time') return;
    this.settle(turn.interrupted?.atMs ?? Infinity);
    this.playing = turn.timeline.length > 0 ? turn : undefined;
    const first = this.playing && endsOfReps(this.playing)[0];
    if (first) this.lastRep = first.rep - 1;
  }

  /** The athlete's word about the set that was interrupted last. */
  told(reps: number): void {
    this.reps += reps - this.lastRep;
    this.lastRep = reps;
  }

  /** Nobody does more of what is sounding than came before this. */
  cutAt(ms: number): void {
    this.settle(ms);
    this.playing = undefined;
  }

  /** As if nothing had been done, and nothing were sounding. */
  forget(): void {
    this.reps = 0;
    this.playing = undefined;
  }

  copy(): Reckoning {
    return Object.assign(new Reckoning(), this);
  }

  private settle(untilMs: number): void {
    const done = this.playing ? endsOfReps(this.playing).filter(({ endMs }) => endMs <= untilMs) : [];
    this.lastRep = done.at(-1)?.rep ?? this.lastRep;
    this.reps += done.length;
  }
}

/** A rep is done when the next one begins; the last of a set takes as long as the one before it. */
function endsOfReps({ counts, timeline }: Turn): readonly { readonly rep: number; readonly endMs: number }[] {
  const reps = counts.filter(({ atMs }) => timeline.some((slot) => slot.atMs === atMs && slot.tag.startsWith('rep')));
  return reps.map(({ atMs, rep }, index) => {
    const [before, next] = [reps[index - 1], reps[index + 1]];
    if (next?.rep === rep + 1) return { rep, endMs: next.atMs };
    const gap = before?.rep === rep - 1 ? atMs - before.atMs : timeline.find((slot) => slot.atMs === atMs)?.ms;
    return { rep, endMs: atMs + (gap ?? 0) };
  });
}
