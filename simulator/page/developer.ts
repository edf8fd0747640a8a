/** What developers want to see of a turn: the device's log, what was heard, both messages, and the record before and after. */
import type { Turn } from '../turn-report';
import { troubles, understood } from './log';

function cell(text: string): HTMLTableCellElement {
  const made = document.createElement('td');
  made.textContent = text;
  return made;
}

function row(...texts: readonly string[]): HTMLTableRowElement {
  const made = document.createElement('tr');
  made.append(...texts.map(cell));
  return made;
}

const kilobytes = (value: unknown) => `${(JSON.stringify(value).length / 1000).toFixed(1)} KB`;

/** What goes out, in a few words. */
function contents({ response, timeline, soundMs, saved }: Turn): string {
  const { outputSpeech, directives = [] } = response?.response ?? {};
  return [
    ...(outputSpeech ? ['speech'] : []),
    ...directives.map((directive) => {
      if (directive.type === 'Alexa.Presentation.APLA.RenderDocument')
        return `APLA ${Math.round(soundMs / 1000)} s, ${timeline.length} slots`;
      if (directive.type === 'Alexa.Presentation.APL.RenderDocument') return `APL ${directive.token ?? ''}`;
      return directive.type;
    }),
    saved ? `saved ${saved.length} values` : 'saved nothing',
  ].join(' · ');
}

/** How sure the ear was, and what else it considered. */
function considered({ heard: { confidence, rivals = [] } }: Turn): readonly HTMLTableRowElement[] {
  if (confidence === undefined) return [];
  const others = rivals.map(({ intent, confidence: sure }) => `${intent} ${sure.toFixed(2)}`);
  return [row('', 'ear', `sure ${confidence.toFixed(2)} · ${others.join(', ') || 'nothing else'}`, '', '')];
}

/** `roundMs`: from the page's question to the answer. */
export function logRows(turn: Turn, sinceMs: number, roundMs: number): readonly HTMLTableRowElement[] {
  const at = `+${(sinceMs / 1000).toFixed(2)}`;
  const { request, response, heard } = turn;
  if (request === null) return heard.type === 'time' ? [] : [row(at, heard.type, heard.utterance ?? '', '', '')];
  return [
    row(at, 'request', understood(turn), '', kilobytes(request)),
    ...considered(turn),
    ...(response ? [row('', 'response', contents(turn), `${Math.round(roundMs)} ms`, kilobytes(response))] : []),
    ...troubles(turn).map((trouble) => row('', 'thrown', trouble.split('\n')[0] ?? '', '', '')),
  ];
}

function folded(title: string, content: string): HTMLElement {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  const pre = document.createElement('pre');
  summary.textContent = title;
  pre.textContent = content;
  details.append(summary, pre);
  return details;
}

/** Documents are long and always the same: each folds by itself. */
export function jsonOf({ request, response }: Turn): readonly HTMLElement[] {
  const documents: HTMLElement[] = [];
  const short = JSON.stringify(
    response,
    (key, value: unknown) => {
      if (key !== 'document' || typeof value !== 'object') return value;
      documents.push(folded(`Document, ${kilobytes(value)}`, JSON.stringify(value, null, 2)));
      return `… ${kilobytes(value)}, beneath`;
    },
    2,
  );
  return [folded('Request', JSON.stringify(request, null, 2)), folded('Response', short), ...documents];
}

export function recordOf({ saved }: Turn): readonly HTMLTableRowElement[] {
  const text = (value: unknown) => (value === null ? '—' : JSON.stringify(value));
  return (saved ?? []).map(({ key, was, is }) => row(key, text(was), text(is)));
}
