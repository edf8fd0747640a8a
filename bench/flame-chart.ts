/** Draws a processor profile as a flame chart: what ran when, each call on top of its caller. One SVG file, no viewer needed. */
import type { Profiler } from 'node:inspector';

/** A stretch of time in which one call was on the stack. */
interface Span {
  readonly name: string;
  readonly depth: number;
  readonly fromUs: number;
  toUs: number;
}

const WIDTH = 1800;
const ROW = 15;
/** Narrower than this nobody sees, and a file of all of them no browser opens. */
const NARROWEST_PX = 0.4;
const FOLDERS = ['node_modules', 'lambda', 'dist'];

function spansOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): readonly Span[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const callers = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const stackOf = (id: number | undefined): readonly number[] =>
    id === undefined ? [] : [...stackOf(callers.get(id)), id];
  const spans: Span[] = [];
  let open: { readonly id: number; readonly span: Span }[] = [];
  let atUs = 0;
  samples.forEach((sample, index) => {
    atUs += timeDeltas[index] ?? 0;
    const stack = stackOf(sample).slice(1); // without the root
    const shared = open.findIndex(({ id }, depth) => stack[depth] !== id);
    const kept = shared < 0 ? open : open.slice(0, shared);
    const opened = stack.slice(kept.length).map((id, above) => {
      const frame = byId.get(id)?.callFrame;
      const span = { name: nameOf(frame), depth: kept.length + above, fromUs: atUs, toUs: atUs };
      spans.push(span);
      return { id, span };
    });
    open = [...kept, ...opened];
    const untilUs = atUs + (timeDeltas[index + 1] ?? 0);
    for (const { span } of open) span.toUs = untilUs;
  });
  return spans;
}

function nameOf(frame: Profiler.ProfileNode['callFrame'] | undefined): string {
  if (!frame) return '?';
  const parts = frame.url.split('/');
  const from = parts.findLastIndex((part) => FOLDERS.includes(part));
  const file = from < 0 ? parts.at(-1) : parts.slice(from).join('/');
  return `${frame.functionName || '(anonymous)'}${file ? ` ${file}:${frame.lineNumber + 1}` : ''}`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Warm colours for our own code, cool ones for what it stands on. */
function colourOf(name: string): string {
  if (/\bdist\//.test(name)) return '#f2a65a';
  return name.startsWith('(') ? '#d9d9d9' : '#9ec5e8';
}

export function flameChart(title: string, profile: Profiler.Profile): string {
  const spans = spansOf(profile);
  const endUs = Math.max(1, ...spans.map(({ toUs }) => toUs));
  const startUs = Math.min(endUs, ...spans.map(({ fromUs }) => fromUs));
  const scale = WIDTH / (endUs - startUs);
  const rows = Math.max(0, ...spans.map(({ depth }) => depth)) + 1;
  const boxes = spans
    .filter(({ fromUs, toUs }) => (toUs - fromUs) * scale >= NARROWEST_PX)
    .map(({ name, depth, fromUs, toUs }) => {
      const x = (fromUs - startUs) * scale;
      const width = (toUs - fromUs) * scale;
      const y = 24 + depth * ROW;
      const label = width > 40 ? `<text x="${(x + 2).toFixed(1)}" y="${y + 11}">${escaped(name.slice(0, Math.floor(width / 6)))}</text>` : ''; // oxfmt-ignore
      const milliseconds = ((toUs - fromUs) / 1000).toFixed(2);
      return (
        `<g><title>${escaped(name)}, ${milliseconds} ms</title>` +
        `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${ROW - 1}" fill="${colourOf(name)}"/>${label}</g>`
      );
    });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${24 + rows * ROW}" font-family="monospace" font-size="10">`,
    `<text x="2" y="14" font-size="12">${escaped(title)}, ${((endUs - startUs) / 1000).toFixed(1)} ms from left to right</text>`,
    ...boxes,
    '</svg>',
    '',
  ].join('\n');
}
