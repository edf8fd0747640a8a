/** The Echo Show of the page: Amazon's viewhost in a box, on a clock that the page sets, so that time can be skipped and held. */

import type { Shape } from './shapes';

export interface Shown {
  readonly document: object;
  readonly datasources?: object;
}

interface Look {
  readonly shape: Shape;
  readonly theme: 'dark' | 'light';
}

const FRAME_MS = 1000 / 60;
/** The last stretch is drawn frame by frame, as a device would. */
const SMOOTH_MS = 150;
const STRIDES = 12;

/** The engine's script starts it; see `engine-files.ts`. */
export const { engineReady } = window;

export class EchoScreen {
  private renderer: AplRendererInstance | null = null;
  private held = false;
  private shownAt = 0;
  private shown: Shown | null = null;
  /** The engine counts from the first instant that it is told. */
  private begun = false;

  /** `now` is in milliseconds; only differences count. */
  constructor(
    private readonly view: HTMLElement,
    private readonly now: () => number,
    private readonly onEvent: (event: AplSendEvent) => void,
  ) {
    const base = Object.getPrototypeOf(AplRenderer.default.prototype) as { updateTime: () => void }; // its private clock
    const elapsed = () => {
      if (this.begun) return this.now() - this.shownAt;
      this.begun = true;
      return 0;
    };
    base.updateTime = function (this: AplRendererInstance) {
      this.context.updateTime(elapsed(), Date.now());
    };
  }

  /**
   * Puts a document on the screen; its time begins at `since`, unless it was on already. `hold` leaves every frame to `frame()`.
   */
  async show(shown: Shown, { shape, theme }: Look, hold = false, since = this.now()): Promise<void> {
    const { document, datasources } = shown;
    await engineReady;
    this.clear();
    const content = AplRenderer.Content.create(JSON.stringify(document));
    if (content === null || content.isError()) throw new Error('The screen cannot read this document.');
    content.addData('payload', JSON.stringify(datasources ?? {}));
    if (shown !== this.shown) this.shownAt = since;
    this.begun = false;
    this.shown = shown;
    this.held = hold;
    const { mode, ...viewport } = shape;
    const renderer = AplRenderer.default.create({
      content,
      view: this.view,
      theme,
      mode,
      viewport,
      environment: { agentName: 'steady-coach', agentVersion: '1', allowOpenUrl: false, disallowVideo: true },
      utcTime: Date.now(),
      localTimeAdjustment: 0,
      developerToolOptions: { mappingKey: 'id', writeKeys: ['id'] },
      onSendEvent: this.onEvent,
    });
    this.renderer = renderer;
    await renderer.init();
    renderer.lastPointerEventTimestamp = 0;
    if (hold) {
      await renderer.stopUpdate();
      renderer.coreFrameUpdate();
    }
  }

  /** Draws one frame of a held screen. */
  frame(): void {
    if (this.held) this.renderer?.coreFrameUpdate();
  }

  clear(): void {
    this.renderer?.destroy();
    this.renderer = null;
    this.view.replaceChildren();
  }
}

interface Timed {
  readonly at: number;
  readonly end?: number;
}

/**
 * The same screen as it is `ms` later, for an engine that would draw every moment in between: what moves by beats or steps
 * has those behind it dropped.
 */
export function laterOn({ document, datasources = {} }: Shown, ms: number): Shown {
  const moved = <T extends Timed>(list: readonly T[]): readonly T[] => {
    const ahead = list.filter((one, index) => (one.end ?? list[index + 1]?.at ?? Infinity) > ms);
    const kept = ahead.length > 0 ? ahead : list.slice(-1);
    return kept.map((one) => ({ ...one, at: one.at - ms, ...(one.end === undefined ? {} : { end: one.end - ms }) }));
  };
  const data = datasources as { readonly beats?: readonly Timed[]; readonly steps?: readonly Timed[] }; // as render wrote them
  const [beats, steps] = [data.beats && moved(data.beats), data.steps && moved(data.steps)];
  const list = beats ?? steps;
  if (!list) return { document, datasources };
  return {
    document,
    datasources: { ...data, ...(beats ? { beats } : {}), ...(steps ? { steps } : {}), last: list.length - 1 },
  };
}

/** Steps a held screen to a later instant: in strides at first, and frame by frame at the end. */
export function framesBetween(fromMs: number, toMs: number, draw: (atMs: number) => void): void {
  const smoothFrom = Math.max(fromMs, toMs - SMOOTH_MS);
  for (let stride = 1; stride < STRIDES; stride += 1) draw(fromMs + ((smoothFrom - fromMs) * stride) / STRIDES);
  for (let at = smoothFrom; at < toMs; at += FRAME_MS) draw(at);
  draw(toMs);
}
