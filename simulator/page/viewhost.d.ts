/// <reference lib="dom" />
/** As much of apl-viewhost-web 1.4.0 as the page uses; the package has no types of its own. */
interface AplContent {
  isError(): boolean;
  addData(name: string, json: string): void;
}

interface AplRendererInstance {
  init(): Promise<void>;
  destroy(): void;
  stopUpdate(): Promise<void>;
  coreFrameUpdate(): void;
  /** Touches are ignored for half a second after this instant. */
  lastPointerEventTimestamp: number;
  context: { updateTime(elapsedMs: number, utcMs: number): void };
}

interface AplSendEvent {
  readonly source: { readonly type: string; readonly handler: string; readonly id: string };
  readonly arguments: readonly unknown[];
  readonly components: Readonly<Record<string, unknown>>;
}

interface AplViewport {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly isRound: boolean;
  readonly shape: 'RECTANGLE' | 'ROUND';
}

interface AplRendererOptions {
  readonly content: AplContent;
  readonly view: HTMLElement;
  readonly theme: string;
  readonly mode: string;
  readonly viewport: AplViewport;
  readonly environment: Readonly<Record<string, unknown>>;
  readonly utcTime: number;
  readonly localTimeAdjustment: number;
  readonly developerToolOptions?: { readonly mappingKey: string; readonly writeKeys: readonly string[] };
  onSendEvent(event: AplSendEvent): void;
}

interface Window {
  readonly engineReady: Promise<unknown>;
}

declare const AplRenderer: {
  readonly Content: { create(json: string): AplContent | null };
  readonly default: {
    create(options: AplRendererOptions): AplRendererInstance;
    readonly prototype: object;
  };
};
