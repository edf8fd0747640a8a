/** The conversation as text: what was said, what was understood, what was put down, and both raw messages. */
import type { Turn } from '../turn-report';

function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function folded(title: string, content: unknown): HTMLElement {
  const details = document.createElement('details');
  details.append(element('summary', '', title), element('pre', '', JSON.stringify(content, null, 2)));
  return details;
}

function understood({ heard }: Turn): string {
  const slots = Object.entries(heard.slots ?? {}).map(([name, { value, id }]) => `${name} ${id ?? value}`);
  const sent = heard.arguments === undefined ? [] : [JSON.stringify(heard.arguments)];
  return [heard.intent ?? heard.type, ...slots, ...sent].join(' · ');
}

function stored({ saved }: Turn): HTMLElement {
  if (saved === null || saved.length === 0) return element('div', 'facts', 'Nothing new is stored.');
  const changes = saved.map(({ key, is }) => `${key}: ${JSON.stringify(is)}`).join('\n');
  const details = document.createElement('details');
  details.append(element('summary', '', `Stored: ${saved.length} values`), element('pre', '', changes));
  return details;
}

/** The lines of one turn. */
export function linesOf(turn: Turn): HTMLElement[] {
  const { heard } = turn;
  const lines: HTMLElement[] = [];
  if (heard.utterance !== undefined) lines.push(element('li', 'you', heard.utterance));
  if (heard.type === 'silence') lines.push(element('li', 'note', 'silence'));
  if (heard.type === 'SessionEndedRequest') lines.push(element('li', 'note', 'the session is over'));
  if (turn.interrupted !== null) {
    lines.push(element('li', 'note', `stopped ${Math.round(turn.interrupted.atMs / 1000)} s into the sound`));
  }
  const trouble = turn.error ?? turn.note;
  if (trouble !== undefined) lines.push(element('li', 'note', trouble));
  if (turn.speech === '' && turn.response === null) return lines;
  const said = element('li', 'coach', '');
  if (turn.speech !== '') said.append(element('p', '', turn.speech));
  if (turn.request !== null) {
    said.append(
      element('div', 'facts', understood(turn)),
      stored(turn),
      folded('Request and response', { request: turn.request, response: turn.response }),
    );
  }
  if (turn.speech !== '' || heard.type !== 'SessionEndedRequest') lines.push(said);
  return lines;
}
