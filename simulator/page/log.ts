/** The conversation as people read it: what was said, what was understood, counts that fill as they sound, and what is still to come. */
import type { Slot } from '../sound';
import type { Turn } from '../turn-report';

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

export function understood({ heard }: Turn): string {
  const slots = Object.entries(heard.slots ?? {}).map(([name, { value, id }]) => `${name} ${id ?? value}`);
  const sent = heard.arguments === undefined ? [] : [JSON.stringify(heard.arguments)];
  return [heard.intent ?? heard.type, ...slots, ...sent].join(' · ');
}

/** What went wrong inside the skill, by its own log: it apologises, and says no more. */
export function troubles({ error, logged = [] }: Turn): readonly string[] {
  return [...(error === undefined ? [] : [error]), ...logged.map(inWords)];
}

/** "turn-failed: TypeError", and where, a line each. */
function inWords(line: string): string {
  try {
    const {
      event = '',
      error,
      at = [],
    } = JSON.parse(line) as Readonly<{ event?: string; error?: string; at?: string[] }>; // as `alexa/log.ts` writes it
    return [[event, error].filter(Boolean).join(': '), ...at].join('\n');
  } catch {
    return line;
  }
}

/** One short line of what was put down. */
function stored({ saved }: Turn): string {
  if (saved === null || saved.length === 0) return 'nothing stored';
  return `${saved.length} ${saved.length === 1 ? 'value' : 'values'} stored`;
}

/** Something in the log that changes as the sound goes on. */
export interface Live {
  /** `atMs`: how far the sound is; Infinity when it is over, and it was cut when `isCut`. */
  at(atMs: number, isCut?: boolean): void;
}

interface Lines {
  readonly elements: readonly HTMLElement[];
  readonly live: Live | undefined;
}

const isTalk = ({ tag, say }: Slot) => tag === 'talk' && say !== '';
/** More pills than this are no longer looked at one by one. */
const MOST_PILLS = 60;

/** Pills for what is counted, the words that sound now, and what will be said when it is over. */
function counting({ counts, timeline, soundMs }: Turn): Lines {
  const firstAt = counts[0]?.atMs ?? 0;
  const lastAt = counts.at(-1)?.atMs ?? 0;
  const opening = timeline.filter((slot) => isTalk(slot) && slot.atMs < firstAt).map(({ say }) => say);
  const closing = timeline.filter((slot) => isTalk(slot) && slot.atMs >= lastAt).map(({ say }) => say);
  const lead = element('li', 'coach', opening.join(' '));
  const box = element('li', 'count');
  const row = element('div', 'pills');
  const shown = counts.slice(0, MOST_PILLS);
  // The last one before a rest is done when its own time is over, not when the next one comes.
  const everyMs = Math.min(...counts.slice(1).map((count, index) => count.atMs - (counts[index]?.atMs ?? 0)));
  const pills = shown.map(({ rep }) => element('span', '', String(rep)));
  row.append(...pills);
  const saying = element('div', 'saying');
  box.append(row, saying);
  const after = element('li', 'coach later');
  const words = closing.join(' ');
  const at = (atMs: number, isCut = false): void => {
    shown.forEach((count, index) => {
      const until = Math.min(shown[index + 1]?.atMs ?? soundMs, count.atMs + everyMs);
      pills[index]?.setAttribute(
        'class',
        // Where it is cut the rep that had begun is not done.
        atMs >= until ? 'done' : atMs >= count.atMs && !isCut ? 'now' : '',
      );
    });
    const slot = timeline.filter((one) => one.atMs <= atMs && one.say !== '').at(-1);
    saying.textContent = isCut ? 'stopped here' : atMs >= soundMs ? '' : (slot?.say ?? '');
    const isOver = atMs >= soundMs && !isCut;
    after.className = isOver ? 'coach' : 'coach later';
    after.textContent =
      words === '' ? '' : isOver ? words : isCut ? `Not said any more: “${words}”` : `Still to come: “${words}”`;
    after.hidden = words === '';
  };
  at(0);
  return { elements: [...(opening.length > 0 ? [lead] : []), box, after], live: { at } };
}

/** The lines of one turn. */
export function linesOf(turn: Turn): Lines {
  const { heard } = turn;
  const lines: HTMLElement[] = [];
  if (heard.utterance !== undefined) {
    const you = element('li', 'you', heard.utterance);
    if (turn.request !== null) you.append(element('small', '', understood(turn)));
    lines.push(you);
  }
  if (heard.type === 'Alexa.Presentation.APL.UserEvent')
    lines.push(element('li', 'you', `touched: ${understood(turn)}`));
  if (heard.type === 'silence') lines.push(element('li', 'note', 'silence'));
  if (turn.interrupted !== null) {
    lines.push(element('li', 'note', `stopped ${Math.round(turn.interrupted.atMs / 1000)} s into the sound`));
  }
  if (heard.type === 'SessionEndedRequest') lines.push(element('li', 'note', 'The session is over.'));
  if (turn.note !== undefined) lines.push(element('li', 'note', turn.note));
  lines.push(...troubles(turn).map((trouble) => element('li', 'thrown', trouble)));
  if (turn.counts.length > 0) {
    const { elements, live } = counting(turn);
    return { elements: [...lines, ...elements, element('li', 'facts', stored(turn))], live };
  }
  if (turn.speech !== '') {
    const said = element('li', 'coach');
    said.append(element('p', '', turn.speech), element('small', '', stored(turn)));
    lines.push(said);
  }
  return { elements: lines, live: undefined };
}
