/** What runs in the browser of the screen tests: one held screen whose time moves only when a test says so. */
import { EchoScreen, engineReady, framesBetween, type Shown } from '../../simulator/page/echo-screen';
import { SHAPES, type ShapeName } from '../../simulator/page/shapes';

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
  async show(shown: Shown, shape: ShapeName, theme: 'dark' | 'light'): Promise<void> {
    now = 0;
    events.length = 0;
    await screen.show(shown, { shape: SHAPES[shape], theme }, true);
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
