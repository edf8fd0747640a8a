/** What the page and its server say to each other. */
import type { Turn } from '../turn-report';
import type { Shown } from './echo-screen';
import type { ShapeName } from './shapes';

/** The devices that can stand there: one of the shapes, or a speaker without a screen. */
export type PageDevice = ShapeName | 'speaker';

/** What a person does on the page; the server answers each with a `Told`. */
export type Deed =
  | { readonly do: 'hello'; readonly device: PageDevice }
  | { readonly do: 'say'; readonly text: string }
  | { readonly do: 'press'; readonly arguments: unknown[]; readonly componentId: string }
  | { readonly do: 'pass'; readonly ms: number }
  /** The clock stands still, or flows on. */
  | { readonly do: 'hold'; readonly still: boolean }
  /** Somebody is typing or speaking: the microphone stays open. */
  | { readonly do: 'keep-listening' }
  | { readonly do: 'move'; readonly locale: string; readonly device: PageDevice };

/** Which page asks: the one that said hello last is the one that stands before the Echo. */
export interface Asked {
  readonly page: string;
  readonly deed: Deed;
}

/** The server knows no page yet, as after a new start: say hello first. */
export const GREET_FIRST = 410;
/** Another page stands before the Echo now. */
export const ELSEWHERE = 409;

export interface Told {
  readonly turns: readonly Turn[];
  /** The pretend Echo's time, milliseconds since 1970. */
  readonly now: number;
  readonly listening: boolean;
  /** When nobody has said anything for too long; null when no silence is awaited. */
  readonly nextSilenceAt: number | null;
  readonly invocationName: string;
  readonly locales: readonly string[];
  /** What the first screen of the skill looks like on this device; after hello and a move. */
  readonly welcome?: Shown;
}
