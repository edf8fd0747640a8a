/** What runs in the browser of the screen tests: one held screen whose time moves only when a test says so. */
import { EchoScreen, engineReady, framesBetween, type Shown } from '../../simulator/page/echo-screen';
import { SHAPES, type ShapeName } from '../../simulator/page/shapes';

export interface View {
  readonly theme: 'dark' | 'light';
  readonly fontScale: number;
}

let now = 0;
const events: unknown[] = [];
const view = document.getElementById('screen');
if (!(view instanceof HTMLElement)) throw new Error('The stage has no screen.');
const screen = new EchoScreen(
  view,
  () => now,
  (event) => events.push(event.arguments),
);

const stage = {
  ready: engineReady,
  events,
  /** Puts up a screen and draws what there is to see a moment after the beginning. */
  async show({ document, ...data }: Shown, shape: ShapeName, { theme, fontScale }: View): Promise<void> {
    now = 0;
    events.length = 0;
    // This engine has no way to be told how large its owner wants letters, so the document is told.
    const scaled = JSON.stringify(document).replaceAll('environment.fontScale', String(fontScale));
    await screen.show({ document: JSON.parse(scaled) as object, ...data }, { shape: SHAPES[shape], theme }, true);
    for (now of [40, 80]) screen.frame();
  },
  stepTo(ms: number): void {
    framesBetween(now, ms, (at) => {
      now = at;
      screen.frame();
    });
  },
};

export type Stage = typeof stage;
Object.assign(window, { stage });
