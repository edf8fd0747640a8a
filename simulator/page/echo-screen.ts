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

  /** `now` is in milliseconds; only differences count. */
  constructor(
    private readonly view: HTMLElement,
    private readonly now: () => number,
    private readonly onEvent: (event: AplSendEvent) => void,
  ) {
    const base = Object.getPrototypeOf(AplRenderer.default.prototype) as { updateTime: () => void }; // its private clock
    const elapsed = () => this.now() - this.shownAt;
    base.updateTime = function (this: AplRendererInstance) {
      this.context.updateTime(elapsed(), Date.now());
    };
  }

  /** Puts a document on the screen; its time begins now, unless it was on already. `hold` leaves every frame to `frame()`. */
  async show(shown: Shown, { shape, theme }: Look, hold = false): Promise<void> {
    const { document, datasources } = shown;
    await engineReady;
    this.clear();
    const content = AplRenderer.Content.create(JSON.stringify(document));
    if (content === null || content.isError()) throw new Error('The screen cannot read this document.');
    content.addData('payload', JSON.stringify(datasources ?? {}));
    if (shown !== this.shown) this.shownAt = this.now();
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

/** Steps a held screen to a later instant: in strides at first, and frame by frame at the end. */
export function framesBetween(fromMs: number, toMs: number, draw: (atMs: number) => void): void {
  const smoothFrom = Math.max(fromMs, toMs - SMOOTH_MS);
  for (let stride = 1; stride < STRIDES; stride += 1) draw(fromMs + ((smoothFrom - fromMs) * stride) / STRIDES);
  for (let at = smoothFrom; at < toMs; at += FRAME_MS) draw(at);
  draw(toMs);
}
