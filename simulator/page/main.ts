/** The page: an Echo Show beside the conversation as text, to type or talk to, interrupt, and let time pass on. */
import type { Turn } from '../turn-report';
import { jsonOf, logRows, recordOf } from './developer';
import { EchoScreen, laterOn, type Shown } from './echo-screen';
import { linesOf, type Live } from './log';
import { Player } from './player';
import { SHAPES, type Shape, type ShapeName } from './shapes';
import { listenOnce } from './listen';
import { voiceFor } from './voices';
import { ELSEWHERE, GREET_FIRST, type Asked, type Deed, type PageDevice, type Told } from './wire';

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
  touch: find('touch', HTMLElement),
  light: find('light', HTMLElement),
  bar: find('bar', HTMLElement),
  called: find('called', HTMLElement),
  far: find('far', HTMLElement),
  clock: find('clock', HTMLElement),
  hold: find('hold', HTMLButtonElement),
  toEnd: find('to-end', HTMLButtonElement),
  log: find('log', HTMLOListElement),
  first: find('first', HTMLElement),
  chips: find('chips', HTMLElement),
  form: find('form', HTMLFormElement),
  said: find('said', HTMLInputElement),
  speak: find('speak', HTMLButtonElement),
  state: find('state', HTMLElement),
  json: find('pane-json', HTMLElement),
  rows: find('pane-log', HTMLElement).querySelector('tbody'),
  record: find('pane-record', HTMLElement).querySelector('tbody'),
};

/** The pretend Echo's time less the browser's own, and the instant at which it stands still, if it does. */
let ahead = 0;
let heldAt: number | undefined;
const now = () => heldAt ?? performance.now() + ahead;

const player = new Player(now);
const screen = new EchoScreen(page.screen, now, (event) => {
  void act({ do: 'press', arguments: [...event.arguments], componentId: event.source.id });
});
let shown: Shown | null = null;
let shownSince = 0;
/** Nobody has woken the Echo yet: its first screen stands still. */
let asleep = true;
let told: Told | null = null;
let live: Live | undefined;
let startedAt = 0;
/** What went wrong last; it stays to be read until the next deed. */
let trouble = '';
/** The browser is listening for what is said aloud. */
let hearing = false;
let silence: ReturnType<typeof setTimeout> | undefined;

const device = () => page.shape.value as PageDevice; // its options are the devices

/** Names this window among all that may be open. */
const PAGE = crypto.randomUUID();

async function ask(deed: Deed): Promise<Told> {
  const response = await fetch('/deeds', {
    method: 'POST',
    body: JSON.stringify({ page: PAGE, deed } satisfies Asked),
  });
  if (response.status === GREET_FIRST) {
    // The coach was started again: it stands where it stood, and what was trained is on record.
    await ask({ do: 'hello', device: device() });
    await ask({ do: 'move', locale: page.locale.value, device: device() });
    return ask(deed);
  }
  if (response.status === ELSEWHERE)
    throw new Error('The coach is talking in another window now. Load this one again to go on here; nothing is lost.');
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
      const since = performance.now();
      await heard(await ask(deed), deed, performance.now() - since);
    })
    .catch((error: unknown) => {
      // Nothing is lost: the words stand in the field again, and the Echo stops pretending that somebody is there.
      if (deed.do === 'say' && page.said.value === '') page.said.value = deed.text;
      player.stop();
      trouble =
        error instanceof TypeError
          ? 'The coach does not answer. Is it still running? Start it again with npm start, then press Say.'
          : error instanceof Error
            ? error.message
            : String(error);
    });
  return busy;
}

async function heard(answer: Told, deed: Deed, roundMs: number): Promise<void> {
  told = answer;
  // The engine would draw every moment that is skipped: it is stopped, and shown anew as it then is.
  const skips = deed.do === 'pass' && deed.ms > LONG_SKIP_MS && !asleep && device() !== 'speaker';
  if (skips) screen.clear();
  const before = shown;
  if (heldAt === undefined) ahead = answer.now - performance.now();
  else heldAt = answer.now;
  if (startedAt === 0) startedAt = answer.now;
  if (answer.welcome || deed.do === 'move') {
    asleep = true;
    shown = answer.welcome ?? null;
    shownSince = answer.now;
    await draw();
  }
  if (deed.do === 'pass') player.skip();
  for (const turn of answer.turns) await follow(turn, roundMs);
  if (skips && shown && shown === before) {
    shown = laterOn(shown, now() - shownSince);
    shownSince = now();
    await draw();
  }
  await awaitSilence(answer);
}

/** Up to here the engine catches up by itself. */
const LONG_SKIP_MS = 2000;

async function follow(turn: Turn, roundMs: number): Promise<void> {
  const { elements, live: next } = linesOf(turn);
  if (elements.length > 0) page.first.hidden = true;
  if (turn.interrupted !== null) {
    // It stays as it was cut: what comes now is another sound.
    live?.at(turn.interrupted.atMs, true);
    live = undefined;
  }
  page.log.append(...elements);
  page.log.lastElementChild?.scrollIntoView({ block: 'end' });
  page.rows?.append(...logRows(turn, Date.parse(turn.now) - startedAt, roundMs));
  page.rows?.lastElementChild?.scrollIntoView({ block: 'end' });
  if (turn.request !== null) {
    page.json.replaceChildren(...jsonOf(turn));
    page.record?.replaceChildren(...recordOf(turn));
  }
  if (turn.heard.type === 'time') return;
  if (turn.speech !== '') standing = left(turn);
  if (turn.soundMs > 0) {
    live?.at(Infinity);
    player.play(turn);
    live = next;
  } else if (turn.interrupted !== null || turn.mic === 'closed') player.stop();
  const directive = turn.response?.response.directives?.find(
    ({ type }) => type === 'Alexa.Presentation.APL.RenderDocument',
  );
  if (directive?.type === 'Alexa.Presentation.APL.RenderDocument' && directive.document) {
    asleep = false;
    shown = { document: directive.document, ...(directive.datasources ? { datasources: directive.datasources } : {}) };
    shownSince = Date.parse(turn.now);
    await draw();
  }
}

/** Reprompts and the end of a session come by themselves, when their time has come. */
function awaitSilence({ nextSilenceAt }: Told): Promise<void> {
  clearTimeout(silence);
  if (nextSilenceAt !== null && heldAt === undefined) {
    silence = setTimeout(() => void act({ do: 'pass', ms: 0 }), Math.max(nextSilenceAt - now(), 0) + 20);
  }
  return Promise.resolve();
}

/** As `page.css` has it. */
const isNarrow = () => window.innerWidth <= 760;

/** The device at the size the page has room for: fewer pixels at fewer dots per inch are the same screen, smaller. */
function fitted(name: ShapeName): Shape {
  const shape: Shape = SHAPES[name];
  const narrow = isNarrow();
  const room = Math.min(page.bezel.parentElement?.clientWidth ?? shape.width, 1100) - (narrow ? 12 : 24);
  const scale = Math.min(1, room / shape.width, (window.innerHeight * (narrow ? 0.34 : 0.58)) / shape.height);
  const dpi = Math.floor(shape.dpi * scale);
  const size = (pixels: number) => Math.round((pixels * dpi) / shape.dpi);
  return { ...shape, width: size(shape.width), height: size(shape.height), dpi };
}

async function draw(): Promise<void> {
  const name = device();
  page.bezel.className = name === 'speaker' ? 'speaker' : name === 'hub-round' ? 'round' : '';
  if (name === 'speaker') {
    screen.clear();
    page.screen.removeAttribute('style');
    page.touch.replaceChildren();
    return;
  }
  const shape = fitted(name);
  Object.assign(page.screen.style, { width: `${shape.width}px`, height: `${shape.height}px`, zoom: '1' });
  if (shown)
    await screen.show(shown, { shape, theme: page.theme.value === 'light' ? 'light' : 'dark' }, asleep, shownSince);
  drawTouch();
}

interface Touch {
  readonly id: string;
  readonly label: string;
  readonly intent: string;
  readonly slots: Readonly<Record<string, string>>;
}

/** The buttons that the Echo shows, for those who use no mouse: they appear when the keyboard reaches them. */
function drawTouch(): void {
  const data: { readonly buttons?: readonly Touch[]; readonly plans?: readonly Touch[] } | undefined =
    shown?.datasources;
  const all = asleep ? [] : [...(data?.plans ?? []), ...(data?.buttons ?? [])];
  page.touch.replaceChildren(
    ...all.map(({ id, label, intent, slots }) => {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
      button.addEventListener('click', () => void act({ do: 'press', arguments: [intent, slots], componentId: id }));
      return button;
    }),
  );
}

/** What could be said next, the likeliest first. */
const CHIPS = {
  alarmed: ['yes', 'no', 'I feel fine'],
  asked: ['yes', 'no', 'what did you hear', 'help'],
  asleep: ['open steady coach', 'ask steady coach to count twelve push ups'],
  counting: ['pause', 'slower', 'it was three', 'my back hurts'],
  paused: ['go on', 'start over', 'how many did I do', 'stop'],
  talking: ['count twelve push ups', 'tell me about matcha', 'how am I doing', 'help'],
} as const;
let chips: keyof typeof CHIPS | undefined;
/** What the last answer leaves open, while nothing is counted. */
let standing: keyof typeof CHIPS = 'talking';

function left({ screen, speech }: Turn): keyof typeof CHIPS {
  if (screen?.token === 'alarm') return 'alarmed';
  if (speech.startsWith('Paused')) return 'paused';
  return /(?:^|[.?!] )(?:Shall|Do you mean|Did you|Are you)[^.?!]*\?$/.test(speech) ? 'asked' : 'talking';
}

function drawChips(): void {
  const counts = (player.heard?.turn.counts.length ?? 0) > 0 && player.playing !== null;
  const next = counts ? 'counting' : told?.nextSilenceAt == null && player.playing === null ? 'asleep' : standing;
  if (next === chips) return;
  chips = next;
  page.chips.replaceChildren(
    ...CHIPS[next].map((text) => {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
      button.addEventListener('click', () => {
        say(text);
      });
      return button;
    }),
  );
}

const time = (ms: number) => `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`;

function tick(): void {
  const { playing, heard: sounding } = player;
  page.bar.style.width = playing ? `${(100 * playing.atMs) / playing.ofMs}%` : '0';
  page.far.textContent = playing ? `${time(playing.atMs)} / ${time(playing.ofMs)}` : '';
  const isAwake = told?.nextSilenceAt != null || playing !== null;
  const says = playing?.says ?? '';
  page.called.textContent =
    says !== ''
      ? `“${says}”`
      : playing
        ? '…'
        : isAwake
          ? 'Listening'
          : `Asleep. Say “open ${told?.invocationName ?? 'steady coach'}”.`;
  page.light.className = playing ? 'speaking' : isAwake ? 'listening' : '';
  const at = new Date(now());
  page.clock.textContent = isNarrow() ? at.toLocaleTimeString() : at.toLocaleString();
  page.toEnd.disabled = playing === null;
  if (sounding && sounding.turn.counts.length > 0) live?.at(sounding.atMs);
  drawChips();
  const state = trouble !== '' ? trouble : hearing ? 'Speak now.' : '';
  // It is read aloud whenever it changes.
  if (page.state.textContent !== state) page.state.textContent = state;
  page.state.className = trouble === '' ? '' : 'bad';
  requestAnimationFrame(tick);
}

function say(text: string): void {
  player.stop();
  if (text.trim() !== '') void act({ do: 'say', text });
}

function hold(still: boolean): void {
  heldAt = still ? now() : undefined;
  page.hold.setAttribute('aria-pressed', String(still));
  page.hold.textContent = still ? 'Go on' : 'Hold';
  if (still) clearTimeout(silence);
  void act({ do: 'hold', still });
}

page.form.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = page.said.value;
  page.said.value = '';
  say(text);
});
page.said.addEventListener('input', () => void act({ do: 'keep-listening' }));
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-ms]')) {
  button.addEventListener('click', () => void act({ do: 'pass', ms: Number(button.dataset['ms']) }));
}
page.toEnd.addEventListener('click', () => {
  const { playing } = player;
  if (playing) void act({ do: 'pass', ms: Math.ceil(playing.ofMs - playing.atMs) });
});
page.hold.addEventListener('click', () => {
  hold(heldAt === undefined);
});
for (const tab of document.querySelectorAll<HTMLButtonElement>('[data-pane]')) {
  tab.addEventListener('click', () => {
    for (const other of document.querySelectorAll<HTMLButtonElement>('[data-pane]')) {
      other.setAttribute('aria-selected', String(other === tab));
      find(`pane-${other.dataset['pane'] ?? ''}`, HTMLElement).hidden = other !== tab;
    }
  });
}
/** Until the next screen is drawn in its own size, the present one is stretched. */
window.addEventListener('resize', () => {
  const name = device();
  if (name !== 'speaker') page.screen.style.zoom = String(fitted(name).width / parseFloat(page.screen.style.width));
});
page.theme.addEventListener('change', () => void draw());

/** Another device, or another language: what was talked of ends there, and the log says so. */
async function move(): Promise<void> {
  player.stop();
  // In its turn: whatever is said next is said to the new device, also before the first answer is there.
  await act({ do: 'move', locale: page.locale.value, device: device() });
  const [option] = page.shape.selectedOptions;
  page.log.append(
    Object.assign(document.createElement('li'), {
      className: 'note',
      textContent: `Now you stand before: ${option?.text ?? ''}.`,
    }),
  );
  await giveVoice();
}
page.shape.addEventListener('change', () => void move());
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
const greeted = act({ do: 'hello', device: device() }).then(() => {
  for (const locale of told?.locales ?? []) page.locale.add(new Option(locale, locale));
  if (told?.locales.includes('en-US')) page.locale.value = 'en-US';
});
async function start(): Promise<void> {
  await greeted;
  // On a touch screen the keyboard would push the Echo away.
  if (window.matchMedia('(pointer: fine)').matches) page.said.focus({ preventScroll: true });
  tick();
}
void start();
