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
  private speaks: Voice | null = null;

  /** `now`: the pretend Echo's time in milliseconds. */
  constructor(private readonly now: () => number) {}

  get voice(): Voice | null {
    return this.speaks;
  }

  /** A voice may come while something sounds already: what is being said is said from its beginning. */
  set voice(voice: Voice | null) {
    const cameLate = this.speaks === null && voice !== null && this.playing !== null;
    this.speaks = voice;
    if (cameLate) this.speaks?.say(this.slots[this.said]?.say ?? '');
  }

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
    this.speaks?.stop();
    this.turn = null;
    this.slots = [];
    this.said = -1;
  }

  /** Time has been skipped: words whose instant is past are not said any more. */
  skip(): void {
    if (this.turn === null) return;
    this.speaks?.stop();
    this.next(true);
  }

  /** The instant of the present sound, and the turn it belongs to. */
  get heard(): { readonly turn: Turn; readonly atMs: number } | null {
    return this.turn === null ? null : { turn: this.turn, atMs: this.now() - this.startedAt };
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
      if (!skipping) this.speaks?.say(this.slots[due]?.say ?? '');
    }
    const coming = this.slots[this.said + 1];
    if (!coming) return;
    this.speaks?.prepare(coming.say);
    this.timer = setTimeout(
      () => {
        this.next();
      },
      Math.max(coming.atMs - (this.now() - this.startedAt), 0),
    );
  }
}

/** SSML without its marks; what is no SSML is said as it stands. */
function spoken(ssml: string): string {
  if (!ssml.trimStart().startsWith('<')) return ssml;
  const { documentElement } = new DOMParser().parseFromString(ssml, 'text/xml');
  return [...documentElement.childNodes]
    .map(({ textContent }) => textContent ?? '')
    .join(' ')
    .trim();
}
