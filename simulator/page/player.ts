/** Plays a turn on its exact timeline: each slot's words are said at the slot's own instant, whatever came before. */
import type { Slot } from '../sound';
import type { Turn } from '../turn-report';
import type { Voice } from './voices';

export interface Playing {
  readonly atMs: number;
  readonly ofMs: number;
  /** The words of the present slot. */
  readonly says: string;
}

export class Player {
  private turn: Turn | null = null;
  private slots: readonly Slot[] = [];
  private startedAt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private said = -1;
  voice: Voice | null = null;

  /** `now`: the pretend Echo's time in milliseconds. */
  constructor(private readonly now: () => number) {}

  play(turn: Turn): void {
    this.stop();
    if (turn.soundMs <= 0) return;
    this.turn = turn;
    this.startedAt = Date.parse(turn.now);
    const { ssml, timeline } = turn;
    const speech =
      ssml === null ? [] : [{ atMs: 0, ms: timeline[0]?.atMs ?? turn.soundMs, say: spoken(ssml), tag: 'talk' }];
    this.slots = [...speech, ...timeline].filter(({ say }) => say !== '');
    this.next();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.voice?.stop();
    this.turn = null;
    this.slots = [];
    this.said = -1;
  }

  /** Time has been skipped: words whose instant is past are not said any more. */
  skip(): void {
    if (this.turn === null) return;
    this.voice?.stop();
    this.next(true);
  }

  get playing(): Playing | null {
    if (this.turn === null) return null;
    const atMs = this.now() - this.startedAt;
    if (atMs >= this.turn.soundMs) return null;
    const slot = this.slots.filter((one) => one.atMs <= atMs).at(-1);
    return { atMs, ofMs: this.turn.soundMs, says: slot && atMs < slot.atMs + slot.ms ? slot.say : '' };
  }

  private next(skipping = false): void {
    clearTimeout(this.timer);
    const atMs = this.now() - this.startedAt;
    const due = this.slots.findLastIndex((slot) => slot.atMs <= atMs);
    if (due > this.said) {
      this.said = due;
      if (!skipping) this.voice?.say(this.slots[due]?.say ?? '');
    }
    const coming = this.slots[this.said + 1];
    if (!coming) return;
    this.voice?.prepare(coming.say);
    this.timer = setTimeout(
      () => {
        this.next();
      },
      Math.max(coming.atMs - (this.now() - this.startedAt), 0),
    );
  }
}

/** SSML without its marks. */
function spoken(ssml: string): string {
  const { documentElement } = new DOMParser().parseFromString(ssml, 'text/xml');
  return [...documentElement.childNodes]
    .map(({ textContent }) => textContent ?? '')
    .join(' ')
    .trim();
}
