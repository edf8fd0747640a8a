/** The page: an Echo Show beside the conversation as text, to type or talk to, interrupt, and let time pass on. */
import type { Turn } from '../turn-report';
import { EchoScreen, type Shown } from './echo-screen';
import { linesOf } from './log';
import { Player } from './player';
import { SHAPES, type Shape, type ShapeName } from './shapes';
import { listenOnce } from './listen';
import { voiceFor } from './voices';
import type { Deed, Told } from './wire';

function find<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`);
  return found;
}

const page = {
  shape: find('shape', HTMLSelectElement),
  theme: find('theme', HTMLSelectElement),
  locale: find('locale', HTMLSelectElement),
  sound: find('sound', HTMLInputElement),
  bezel: find('bezel', HTMLElement),
  screen: find('screen', HTMLElement),
  bar: find('bar', HTMLElement),
  called: find('called', HTMLElement),
  clock: find('clock', HTMLElement),
  log: find('log', HTMLOListElement),
  form: find('form', HTMLFormElement),
  said: find('said', HTMLInputElement),
  speak: find('speak', HTMLButtonElement),
  state: find('state', HTMLElement),
};

/** The pretend Echo's time less the browser's own. */
let ahead = 0;
const now = () => performance.now() + ahead;

const player = new Player(now);
const screen = new EchoScreen(page.screen, now, (event) => {
  void act({ do: 'press', arguments: [...event.arguments], componentId: event.source.id });
});
let shown: Shown | null = null;
let told: Told | null = null;
/** What went wrong last; it stays to be read until the next deed. */
let trouble = '';
/** The browser is listening for what is said aloud. */
let hearing = false;
let silence: ReturnType<typeof setTimeout> | undefined;

async function ask(deed: Deed): Promise<Told> {
  const response = await fetch('/deeds', { method: 'POST', body: JSON.stringify(deed) });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Told; // our own server's answer
}

/** One deed after the other, so that answers come in order. */
let busy: Promise<void> = Promise.resolve();
function act(deed: Deed): Promise<void> {
  // Now and not in its turn, or it would wipe away what goes wrong until then.
  trouble = '';
  busy = busy
    .then(async () => {
      await heard(await ask(deed), deed);
    })
    .catch((error: unknown) => {
      trouble =
        error instanceof TypeError
          ? 'The coach does not answer. Is it still running?'
          : error instanceof Error
            ? error.message
            : String(error);
    });
  return busy;
}

async function heard(answer: Told, deed: Deed): Promise<void> {
  told = answer;
  ahead = answer.now - performance.now();
  if (deed.do === 'pass') player.skip();
  for (const turn of answer.turns) await follow(turn);
  await awaitSilence(answer);
}

async function follow(turn: Turn): Promise<void> {
  page.log.append(...linesOf(turn));
  page.log.lastElementChild?.scrollIntoView({ block: 'end' });
  if (turn.heard.type === 'time') return;
  if (turn.soundMs > 0) player.play(turn);
  else if (turn.interrupted !== null || turn.mic === 'closed') player.stop();
  const directive = turn.response?.response.directives?.find(
    ({ type }) => type === 'Alexa.Presentation.APL.RenderDocument',
  );
  if (directive?.type === 'Alexa.Presentation.APL.RenderDocument' && directive.document) {
    shown = { document: directive.document, ...(directive.datasources ? { datasources: directive.datasources } : {}) };
    await draw();
  }
}

/** Reprompts and the end of a session come by themselves, when their time has come. */
function awaitSilence({ nextSilenceAt }: Told): Promise<void> {
  clearTimeout(silence);
  if (nextSilenceAt !== null) {
    silence = setTimeout(() => void act({ do: 'pass', ms: 0 }), Math.max(nextSilenceAt - now(), 0) + 20);
  }
  return Promise.resolve();
}

/** The device at the size the page has room for: fewer pixels at fewer dots per inch are the same screen, smaller. */
function fitted(name: ShapeName): Shape {
  const shape: Shape = SHAPES[name];
  const room = Math.min(page.bezel.parentElement?.clientWidth ?? shape.width, 1100) - 28;
  const scale = Math.min(1, room / shape.width, (window.innerHeight * 0.62) / shape.height);
  const dpi = Math.floor(shape.dpi * scale);
  const size = (pixels: number) => Math.round((pixels * dpi) / shape.dpi);
  return { ...shape, width: size(shape.width), height: size(shape.height), dpi };
}

async function draw(): Promise<void> {
  const name = page.shape.value;
  const isScreen = name in SHAPES;
  page.bezel.className = isScreen ? (name === 'hub-round' ? 'round' : '') : 'speaker';
  if (!isScreen) {
    screen.clear();
    page.screen.removeAttribute('style');
    return;
  }
  const shape = fitted(name as ShapeName); // as was just seen
  Object.assign(page.screen.style, { width: `${shape.width}px`, height: `${shape.height}px`, zoom: '1' });
  if (shown) await screen.show(shown, { shape, theme: page.theme.value === 'light' ? 'light' : 'dark' });
}

function tick(): void {
  const { playing } = player;
  page.bar.style.width = playing ? `${(100 * playing.atMs) / playing.ofMs}%` : '0';
  page.called.textContent = playing?.says ?? '';
  page.clock.textContent = new Date(now()).toLocaleString();
  const state = stateNow(playing !== null);
  // It is read aloud whenever it changes.
  if (page.state.textContent !== state) page.state.textContent = state;
  requestAnimationFrame(tick);
}

function stateNow(isPlaying: boolean): string {
  if (trouble !== '') return trouble;
  if (hearing) return 'Speak now.';
  if (isPlaying) return 'Type or speak to interrupt.';
  return told?.nextSilenceAt == null ? '' : 'Listening.';
}

function say(text: string): void {
  player.stop();
  if (text.trim() !== '') void act({ do: 'say', text });
}

page.form.addEventListener('submit', (event) => {
  event.preventDefault();
  say(page.said.value);
  page.said.value = '';
});
page.said.addEventListener('input', () => void act({ do: 'keep-listening' }));
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-ms]')) {
  button.addEventListener('click', () => void act({ do: 'pass', ms: Number(button.dataset['ms']) }));
}
/** Until the next screen is drawn in its own size, the present one is stretched. */
window.addEventListener('resize', () => {
  const name = page.shape.value;
  if (name in SHAPES)
    page.screen.style.zoom = String(fitted(name as ShapeName).width / parseFloat(page.screen.style.width)); // as was just seen
});
page.theme.addEventListener('change', () => void draw());
async function move(): Promise<void> {
  await greeted;
  const device = page.shape.value === 'speaker' ? 'speaker' : 'show';
  await act({ do: 'move', locale: page.locale.value, device });
  player.stop();
  await giveVoice();
}
let kind = 'show';
page.shape.addEventListener('change', () => {
  const is = page.shape.value === 'speaker' ? 'speaker' : 'show';
  if (is !== kind) void move();
  kind = is;
  void draw();
});
page.locale.addEventListener('change', () => void move());

async function giveVoice(): Promise<void> {
  await greeted;
  player.voice?.stop();
  const voice = page.sound.checked ? await voiceFor(page.locale.value) : null;
  // A voice takes a while to load, and by then it may not be wanted any more.
  player.voice = page.sound.checked ? voice : null;
}
page.sound.addEventListener('change', () => void giveVoice());
// Browsers let a page speak only after a touch or a key.
window.addEventListener('pointerdown', () => void giveVoice(), { once: true });
window.addEventListener('keydown', () => void giveVoice(), { once: true });

const listen = listenOnce();
if (listen) {
  page.speak.hidden = false;
  page.speak.addEventListener('click', () => {
    if (hearing) return;
    player.stop();
    hearing = true;
    void act({ do: 'keep-listening' });
    listen(page.locale.value, (text) => {
      hearing = false;
      say(text);
      if (text === '') trouble = 'I heard nothing. Type it, or speak again.';
    });
  });
}

/** Only then is it known which locales there are. */
const greeted = act({ do: 'hello' }).then(() => {
  for (const locale of told?.locales ?? []) page.locale.add(new Option(locale, locale));
});
async function start(): Promise<void> {
  await greeted;
  await draw();
  page.said.placeholder = `open ${told?.invocationName ?? 'steady coach'}`;
  page.said.focus();
  tick();
}
void start();
