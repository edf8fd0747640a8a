/** The conversation for people: typed lines, spoken answers, and the count running in real time until Enter interrupts it. */
import { clearLine, createInterface, cursorTo, type Interface } from 'node:readline';
import { styleText } from 'node:util';
import type { Conversation } from './conversation';
import { parseLine } from './lines';
import { plainText } from './speaking-time';
import { savedLine } from './saved-line';
import type { Slot } from './sound';
import type { Change } from './changes';
import type { Turn } from './turn-report';

const TICK_MS = 50;
const BAR_WIDTH = 20;

const isTerminal = () => process.stdin.isTTY && process.stdout.isTTY;
const style = (format: Parameters<typeof styleText>[0], text: string) =>
  process.stdout.isTTY ? styleText(format, text) : text;
const dim = (text: string) => style('dim', text);

function minutes(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function slotLine({ atMs, say, tag }: Slot): string {
  const words = /\d$/.test(tag) ? style('bold', say) : say;
  return `${dim(minutes(atMs).padStart(6))}  ${tag === 'talk' ? style('cyan', say) : words}`;
}

/** Every value that changed, one a line. */
const detail = (changes: readonly Change[]) =>
  changes.map(({ key, was, is }) => `  ${key}: ${JSON.stringify(was)} to ${JSON.stringify(is)}`).join('\n');

class Terminal {
  private readonly input: Interface;
  /** Slots still to be heard, each with its instant. */
  private ahead: { at: number; slot: Slot }[] = [];
  private prompt = '';
  /** A prompt on a closed input would keep the process alive. */
  private isOpen = true;
  private busy: Promise<void> = Promise.resolve();

  constructor(
    private readonly conversation: Conversation,
    private readonly isDetailed: boolean,
  ) {
    const output = isTerminal() ? { output: process.stdout, terminal: true } : {};
    this.input = createInterface({ input: process.stdin, ...output });
  }

  /** Resolves when the person has left. */
  async run(): Promise<void> {
    const { input } = this;
    const leave = () => {
      input.close();
    };
    this.showHeader();
    input.on('line', (line) => {
      this.inOrder(() => this.obey(line));
    });
    input.on('SIGINT', leave);
    process.once('SIGINT', leave).once('SIGTERM', leave);
    const ticking = setInterval(() => {
      this.tick();
    }, TICK_MS);
    await new Promise((resolve) => input.once('close', resolve));
    this.isOpen = false;
    clearInterval(ticking);
    await this.busy;
    this.show(await this.conversation.device.end());
  }

  private inOrder(work: () => Promise<void>): void {
    this.busy = this.busy.then(work).catch((error: unknown) => {
      this.print(style('red', String(error)));
    });
  }

  private showHeader(): void {
    const { invocationName } = this.conversation;
    this.print(
      `${style('bold', 'Steady Coach on a pretend Echo.')} Type what you would say; the first thing is "open ${invocationName}".`,
    );
    this.print(
      dim('Enter interrupts, also in the middle of a set. +23s or +3d lets time pass, tap NAME touches, quit ends.'),
    );
  }

  private async obey(text: string): Promise<void> {
    const { device } = this.conversation;
    const line = parseLine(text);
    if (!isTerminal()) this.print(`you:   ${text}`);
    switch (line.type) {
      case 'say':
        if (line.text !== '') this.show(await device.say(line.text));
        break;
      case 'pass':
        this.show(await device.pass(line.ms));
        break;
      case 'tap':
        this.show(await device.tap(line.name));
        break;
      case 'unclear':
        this.print(style('red', line.problem));
        break;
      case 'quit':
        this.input.close();
    }
  }

  /** Lets real time do its work: the next count, a silence that has lasted too long, the bar. */
  private tick(): void {
    const { device, clock } = this.conversation;
    this.play(clock.now());
    if (this.input.line !== '' && device.listening) device.keepListening(); // typing is speaking
    const due = device.nextSilenceAt;
    if (due !== null && due <= clock.now()) {
      this.inOrder(async () => {
        this.show((await device.pass(0)).filter((turn) => turn.heard.type !== 'time'));
      });
    }
    this.refreshPrompt();
  }

  private play(until: number): void {
    const due = this.ahead.filter(({ at }) => at <= until);
    this.ahead = this.ahead.filter(({ at }) => at > until);
    for (const { slot } of due) if (slot.say !== '') this.print(slotLine(slot));
  }

  private show(turns: Turn[]): void {
    for (const turn of turns) this.showTurn(turn);
    this.conversation.saveTime();
  }

  private showTurn(turn: Turn): void {
    const startsAt = Date.parse(turn.now);
    this.play(startsAt);
    if (turn.heard.type !== 'time' && (turn.interrupted !== null || turn.soundMs > 0)) this.ahead = [];
    if (turn.interrupted !== null) {
      this.print(dim(`(stopped at ${minutes(turn.interrupted.atMs)} of ${minutes(turn.interrupted.ofMs)})`));
    }
    if (turn.heard.type === 'silence') this.print(dim('(silence)'));
    const speech = plainText(turn.ssml ?? '');
    if (speech !== '') this.print(`${style(['cyan', 'bold'], 'coach:')} ${style('cyan', speech)}`);
    this.ahead.push(...turn.timeline.map((slot) => ({ at: startsAt + slot.atMs, slot })));
    if (turn.screen !== null) this.print(dim(`(screen: ${turn.screen.document ?? turn.screen.token ?? 'shown'})`));
    if (turn.saved !== null) this.print(dim(savedLine(turn.saved)));
    if (turn.saved !== null && this.isDetailed) this.print(dim(detail(turn.saved)));
    if (turn.error !== undefined) this.print(style('red', turn.error));
    if (turn.note !== undefined) this.print(dim(turn.note));
    if (turn.heard.type === 'SessionEndedRequest') this.print(dim('(the session is over)'));
  }

  private print(line: string): void {
    if (isTerminal()) {
      clearLine(process.stdout, 0);
      cursorTo(process.stdout, 0);
    }
    process.stdout.write(`${line}\n`);
    if (isTerminal() && this.isOpen) this.input.prompt(true);
  }

  /** The bar is part of the prompt, so that it moves without disturbing what is being typed. */
  private refreshPrompt(): void {
    if (!isTerminal() || !this.isOpen) return;
    const { playing, listening } = this.conversation.device;
    let prompt = listening ? 'you (listening): ' : 'you: ';
    if (playing !== null) {
      const done = Math.round((playing.atMs / playing.ofMs) * BAR_WIDTH);
      const bar = '='.repeat(done) + '-'.repeat(BAR_WIDTH - done);
      prompt = `[${bar}] ${minutes(playing.atMs)}/${minutes(playing.ofMs)}  you: `;
    }
    if (prompt === this.prompt) return;
    this.prompt = prompt;
    this.input.setPrompt(prompt);
    this.input.prompt(true);
  }
}

export function converseInTerminal(conversation: Conversation, isDetailed = false): Promise<void> {
  return new Terminal(conversation, isDetailed).run();
}
