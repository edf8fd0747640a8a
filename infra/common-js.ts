/**
 * Turns the chunks of the bundler, ES modules that do not import one another in circles, into CommonJS that is quick to start. Names
 * are bound once: what bundlers make of an import stays live, which takes two property definitions a name and a lookup at each use.
 */
import { initSync, parse, type ExportSpecifier, type ImportSpecifier } from 'es-module-lexer';

initSync();

export interface Chunk {
  readonly name: string;
  readonly text: string;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A file costs Node half a millisecond, so what is smaller than this is repeated in each file that wants it. */
const SMALL = 1500;

/** What is one thing for everybody must not be repeated. */
const IS_ONE = /\bclass\b|\bnew \w/;

/** What ties a text to its map; must come last. */
const MAP = /\/\/# sourceMappingURL=.*\s*$/;

/** `kept`: the chunk that stays a file however small it is. Throws on what a chunk does not contain. */
export function toCommonJs(chunks: readonly Chunk[], kept: string): readonly Chunk[] {
  const parts = chunks.map(({ name, text }, index) => ({
    name,
    code: text.replace(MAP, ''),
    map: MAP.exec(text)?.[0] ?? '',
    call: `small${String(index)}()`,
  }));
  const isSmall = ({ name, code }: (typeof parts)[number]) =>
    name !== kept && code.length < SMALL && !IS_ONE.test(code);
  const small = new Map(parts.filter(isSmall).map((part) => [`./${part.name}`, part]));
  return parts
    .filter((part) => !isSmall(part))
    .map(({ name, code, map }) => {
      const wanted = new Set<(typeof parts)[number]>();
      const found = (path: string) => {
        const part = small.get(path);
        if (!part) return `require(${JSON.stringify(path)})`;
        wanted.add(part);
        return part.call;
      };
      const own = `'use strict'; ${converted(code, 'module.exports =', found)}`;
      // Behind all else, so that every line stays where its map has it. A small one may want another.
      const repeated: string[] = [];
      for (const part of wanted) repeated.push(`function ${part.call} {\n${converted(part.code, 'return', found)}\n}`);
      return { name, text: [own, ...repeated, map].join('\n') };
    });
}

function converted(chunk: string, exported: string, found: (path: string) => string): string {
  const [imports, exports] = parse(chunk);
  const edits = [
    ...imports.map((specifier) => withoutImport(chunk, specifier, found)),
    ...withoutExports(chunk, exports, exported),
  ];
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: instead }) => text.slice(0, from) + instead + text.slice(to), chunk);
}

const RENAMED = /([\w$]+)\s+as\s+([\w$]+)/g;

function withoutImport(chunk: string, specifier: ImportSpecifier, found: (path: string) => string): Edit {
  const { n: path, ss: from, se: to, d: dynamicAt } = specifier;
  if (path === undefined) throw new Error(`What is imported here? ${chunk.slice(from, to)}`);
  if (dynamicAt >= 0) return { from, to, text: `Promise.resolve().then(() => ${found(path)})` };
  const [, names] = /^import\s*(?:([^"']*?)\s*from)?\s*["']/.exec(chunk.slice(from, to)) ?? [];
  // Only for what it does when it loads, and no chunk does anything but say what it has.
  if (names === undefined) return { from, to, text: '' };
  if (names.startsWith('{')) return { from, to, text: `const ${names.replace(RENAMED, '$1: $2')} = ${found(path)}` };
  // A package of Node's as one value.
  return { from, to, text: `const ${names.replace(/^\*\s*as\s+/, '')} = ${found(path)}` };
}

/** The one `export { … }` that ends a chunk. */
function withoutExports(chunk: string, [first, ...more]: readonly ExportSpecifier[], exported: string): Edit[] {
  if (!first) return [];
  const from = first.ss;
  const [statement = '', names = ''] = /^export\s*(\{[^}]*\})/.exec(chunk.slice(from)) ?? [];
  if (names.split(',').length !== 1 + more.length) throw new Error(`What else is exported? ${chunk.slice(from)}`);
  return [{ from, to: from + statement.length, text: `${exported} ${names.replace(RENAMED, '$2: $1')}` }];
}
