/** What the page and its server say to each other. */
import type { Turn } from '../turn-report';
import type { DeviceKind } from '../envelope';

/** What a person does on the page; the server answers each with a `Told`. */
export type Deed =
  | { readonly do: 'hello' }
  | { readonly do: 'say'; readonly text: string }
  | { readonly do: 'press'; readonly arguments: unknown[]; readonly componentId: string }
  | { readonly do: 'pass'; readonly ms: number }
  /** Somebody is typing or speaking: the microphone stays open. */
  | { readonly do: 'keep-listening' }
  | { readonly do: 'move'; readonly locale: string; readonly device: DeviceKind };

export interface Told {
  readonly turns: readonly Turn[];
  /** The pretend Echo's time, milliseconds since 1970. */
  readonly now: number;
  readonly listening: boolean;
  /** When nobody has said anything for too long; null when no silence is awaited. */
  readonly nextSilenceAt: number | null;
  readonly invocationName: string;
  readonly locales: readonly string[];
}
