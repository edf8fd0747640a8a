/** The bundle's last step: chunks as CommonJS, with what is small repeated and what is one thing kept one thing. */
import { compileFunction } from 'node:vm';
import { toCommonJs, type Chunk } from '../infra/common-js';

const BIG = `var filler = "${'x'.repeat(2000)}";`;

const CHUNKS: readonly Chunk[] = [
  {
    name: 'index.js',
    text: [
      'import { a as kind, Conflict } from "./shared.js";',
      'import { n as number } from "./small.js";',
      'import "./small.js";',
      'var later = () => import("./part.js");',
      'export { kind, number, Conflict as Mine, later as load };',
      '//# sourceMappingURL=data:application/json;base64,e30=',
    ].join('\n'),
  },
  { name: 'shared.js', text: 'class Conflict {}\nvar kind = "shared";\nexport {\n  kind as a,\n  Conflict\n};' },
  { name: 'small.js', text: 'var n = 7;\nexport { n };' },
  {
    name: 'part.js',
    text: `import { Conflict as C } from "./shared.js";\nimport { n } from "./small.js";\n${BIG}\nvar sum = n + 1;\nexport { C as Theirs, sum };`,
  },
];

const files = new Map(toCommonJs(CHUNKS, 'index.js').map(({ name, text }) => [`./${name}`, text]));

/** As Node does: each file once. */
function createRequire(): (path: string) => Record<string, unknown> {
  const loaded = new Map<string, Record<string, unknown>>();
  const require = (path: string): Record<string, unknown> => {
    const known = loaded.get(path);
    if (known) return known;
    const module = { exports: {} };
    const code = files.get(path);
    if (code === undefined) throw new Error(`no file ${path}`);
    const run = compileFunction(code, ['require', 'module']) as (need: typeof require, is: typeof module) => void; // as named
    run(require, module);
    loaded.set(path, module.exports);
    return module.exports;
  };
  return require;
}

test('names arrive under the names they were exported by, and parts when they are asked for', async () => {
  const { kind, number, load } = createRequire()('./index.js');
  expect([kind, number]).toEqual(['shared', 7]);
  const part = await (load as () => Promise<Record<string, unknown>>)(); // what the chunk exports
  expect(part['sum']).toBe(8);
});

test('a small chunk is repeated instead of being a file, unless it is one thing for everybody', async () => {
  expect([...files.keys()]).toEqual(['./index.js', './shared.js', './part.js']);
  const { Mine, load } = createRequire()('./index.js');
  const part = await (load as () => Promise<Record<string, unknown>>)(); // what the chunk exports
  expect(part['Theirs']).toBe(Mine);
});

test('lines stay where the map has them, and the map comes last', () => {
  const lines = (files.get('./index.js') ?? '').trimEnd().split('\n');
  expect(lines.findIndex((line) => line.includes('var later'))).toBe(3);
  expect(lines.at(-1)).toMatch(/^\/\/# sourceMappingURL=/);
});

test('what a chunk never holds is refused', () => {
  const refused = (text: string) => () => toCommonJs([{ name: 'index.js', text }], 'index.js');
  expect(refused('import(where);')).toThrow('What is imported here?');
  expect(refused('var a = 1; export { a }; export var b = 2;')).toThrow('What else is exported?');
});
