/**
 * Turns a chunk of the bundler's, an ES module, into CommonJS whose names are bound once. What bundlers make of it keeps every import
 * live: two property definitions a name at every start, and a lookup at every use. Chunks do not import one another in circles.
 */
import { initSync, parse, type ExportSpecifier, type ImportSpecifier } from 'es-module-lexer';

initSync();

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Line by line it stays where it was, so that its map still holds. Throws on what a chunk does not contain. */
export function toCommonJs(chunk: string): string {
  const [imports, exports] = parse(chunk);
  const edits = [...imports.map((found) => withRequire(chunk, found)), ...withoutExports(chunk, exports)];
  const code = edits
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: instead }) => text.slice(0, from) + instead + text.slice(to), chunk);
  return `'use strict'; ${code}`;
}

const RENAMED = /([\w$]+)\s+as\s+([\w$]+)/g;

function withRequire(chunk: string, { n: name, ss: from, se: to, d: dynamicAt }: ImportSpecifier): Edit {
  if (name === undefined) throw new Error(`What is imported here? ${chunk.slice(from, to)}`);
  const required = `require(${JSON.stringify(name)})`;
  if (dynamicAt >= 0) return { from, to, text: `Promise.resolve().then(() => ${required})` };
  const [, names] = /^import\s*(?:([^"']*?)\s*from)?\s*["']/.exec(chunk.slice(from, to)) ?? [];
  if (names === undefined) return { from, to, text: required };
  if (names.startsWith('{')) return { from, to, text: `const ${names.replace(RENAMED, '$1: $2')} = ${required}` };
  // A package of Node's as one value.
  return { from, to, text: `const ${names.replace(/^\*\s*as\s+/, '')} = ${required}` };
}

/** The one `export { … }` that ends a chunk. */
function withoutExports(chunk: string, [first, ...more]: readonly ExportSpecifier[]): readonly Edit[] {
  if (!first) return [];
  const from = first.ss;
  const [statement = '', names = ''] = /^export\s*(\{[^}]*\})/.exec(chunk.slice(from)) ?? [];
  if (names.split(',').length !== 1 + more.length) throw new Error(`What else is exported? ${chunk.slice(from)}`);
  return [{ from, to: from + statement.length, text: `module.exports = ${names.replace(RENAMED, '$2: $1')}` }];
}
