/**
 * `npm run bench`: everything in one run, side by side with the peers. Prints a table, writes it into docs/performance.md and the
 * raw figures beside it; `--json` prints `{targets, raw}` alone, `--quick` takes few samples and writes nothing.
 */
import { readdirSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../infra/bundle';
import { measureColdStarts, type ColdStarts, type StartName } from './cold-start';
import { startDatabase, type BenchDatabase } from './database';
import type { TurnName } from './events';
import { figureOf } from './figures';
import { lambdaNode, prepare } from './processes';
import { write } from './report';
import { target, type Target } from './targets';
import { measureMemory, measureTurns, type Memory, type Turning, type WarmTurn } from './warm-turns';
import { SETS_A_SESSION, trainFor, trainPeerFor } from './years';

const FULL = { starts: 41, rounds: 5, turns: 1000, historyTurns: 200, memory: [1000, 10_000] };
const QUICK = { starts: 9, rounds: 3, turns: 200, historyTurns: 100, memory: [200, 1000] };

/** 3,000 sessions: ten years. */
const TEN_YEARS = 3000 * SETS_A_SESSION;
/** Sets that somebody has behind them. */
const HISTORIES = [0, SETS_A_SESSION, 100, 1000, 10_000, TEN_YEARS, 50_000];

const SPEAKER_SET = 'set of 15 reps, speaker, written at once';
const SCREEN_SET = 'set of 15 reps, screen, written at once';
/** Beyond some 4,600 sets the official adapter's item is full. */
const PEER_HISTORIES = [0, 100, 1000];

/** Added to what may be nothing, so that nothing against nothing is one. */
const HAIR = 1e-9;

export interface Raw {
  readonly machine: { readonly node: string; readonly cpu: string; readonly cores: number; readonly at: string };
  readonly cold: ColdStarts;
  readonly warm: Readonly<Record<string, WarmTurn>>;
  readonly histories: readonly { readonly sets: number; readonly turn: string; readonly measured: WarmTurn }[];
  readonly peerHistories: readonly { readonly sets: number; readonly turn: string; readonly measured: WarmTurn }[];
  readonly memory: readonly Memory[];
  /** Of everything that Lambda gets but source maps. */
  readonly bundleBytes: number;
}

function bundleBytes(): number {
  const folder = join(PROJECT_FOLDER, 'dist', 'lambda');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

async function measureNamed(
  database: BenchDatabase,
  turnings: Readonly<Record<string, Turning>>,
): Promise<Readonly<Record<string, WarmTurn>>> {
  const measured = await measureTurns(database, Object.values(turnings));
  return Object.fromEntries(
    Object.keys(turnings).flatMap((name, index) => {
      const turn = measured[index];
      return turn ? [[name, turn]] : [];
    }),
  );
}

function asHistory(sets: number, turn: TurnName, measured: WarmTurn | undefined): Raw['histories'] {
  return measured ? [{ sets, turn, measured }] : [];
}

async function measure(database: BenchDatabase, scale: typeof FULL, say: (line: string) => void): Promise<Raw> {
  const { rounds, turns, historyTurns } = scale;
  say(`${scale.starts} cold starts of each handler …`);
  const cold = await measureColdStarts(database, scale.starts);

  say('Warm turns …');
  const athleteId = 'warm';
  await trainFor(60, athleteId, database);
  const ours = { handler: 'Steady Coach', athleteId, turns, rounds } as const;
  const set = { ...ours, turn: 'set of 15 reps' } as const;
  const warm = await measureNamed(database, {
    'launch, speaker': { ...ours, turn: 'launch' },
    'set of 15 reps, speaker': set,
    'set of 15 reps, screen': { ...set, device: 'show' },
    'topic, speaker': { ...ours, turn: 'topic' },
    'progress, speaker': { ...ours, turn: 'progress' },
    [SPEAKER_SET]: { ...set, atOnce: true },
    [SCREEN_SET]: { ...set, device: 'show', atOnce: true },
    'launch, no SDK': { ...ours, handler: 'no SDK', turn: 'launch' },
    'launch, ask-sdk-core alone': { ...ours, handler: 'ask-sdk-core alone', turn: 'launch' },
    // What one call of the database costs before the coach has done anything; a set turn makes two.
    'one read, bare skill, written at once': {
      ...ours,
      handler: 'bare skill, our options',
      turn: 'launch',
      atOnce: true,
    },
  });

  say('Histories …');
  for (const sets of HISTORIES) await trainFor(Math.round(sets / SETS_A_SESSION), `history-${sets}`, database);
  const histories: Raw['histories'][number][] = [];
  for (const turn of ['launch', 'set of 15 reps', 'progress', 'progress of a month'] as const) {
    const turnings = HISTORIES.map((sets): Turning => ({
      handler: 'Steady Coach',
      athleteId: `history-${sets}`,
      turn,
      turns: historyTurns,
      rounds,
    }));
    const measured = await measureTurns(database, turnings);
    histories.push(...HISTORIES.flatMap((sets, index) => asHistory(sets, turn, measured[index])));
  }
  const peerHistories: Raw['peerHistories'][number][] = [];
  for (const sets of PEER_HISTORIES) {
    for (const turn of ['launch', 'set of 15 reps'] as const) {
      const id = `peer-${sets}-${turn}`;
      await trainPeerFor(sets, id, database);
      const few = Math.min(historyTurns, 50);
      const turning = { handler: 'official ask-sdk', athleteId: id, turn, turns: few, rounds: 1 } as const;
      const [measured] = await measureTurns(database, [turning]);
      peerHistories.push(...asHistory(sets, turn, measured));
    }
  }

  say('Memory …');
  const memory = await measureMemory(database, scale.memory);
  const [cpu] = cpus();
  return {
    machine: {
      node: lambdaNode(),
      cpu: cpu?.model ?? 'unknown',
      cores: cpus().length,
      at: new Date().toISOString(),
    },
    cold,
    warm,
    histories,
    peerHistories,
    memory,
    bundleBytes: bundleBytes(),
  };
}

function targetsOf({ cold: { starts }, warm, histories, memory, bundleBytes: bytes }: Raw): readonly Target[] {
  /** Each start beside the other of its round: a machine that changes its speed within the run changes both. */
  const startRatio = (who: 'a returning athlete' | 'a new athlete', than: StartName) => {
    const peers = starts[than].totalMsByRun;
    return figureOf(starts[`Steady Coach, ${who}`].totalMsByRun.map((ms, run) => ms / (peers[run] ?? NaN))).median;
  };
  const OFFICIAL = 'official ask-sdk, its read included';
  const cpu = (name: string) => warm[name]?.cpuMs.median ?? NaN;
  const history = (sets: number, turn: TurnName) =>
    histories.find((each) => each.sets === sets && each.turn === turn)?.measured;
  const [early, late] = memory;
  const told: readonly TurnName[] = ['launch', 'set of 15 reps', 'progress'];
  /** The worst of the turns, as a part of what it took with the other history. */
  const worst = (sets: number, than: number, of: (turn: WarmTurn | undefined) => number) =>
    Math.max(...told.map((turn) => of(history(sets, turn)) / of(history(than, turn))));
  const units = (turn?: WarmTurn) => (turn ? turn.asked.readUnits + turn.asked.writeUnits + HAIR : NaN);
  const requestsOf = (turn?: WarmTurn) => (turn ? turn.asked.requests + HAIR : NaN);
  const bytesOf = (turn?: WarmTurn) => (turn ? turn.asked.bytes + HAIR : NaN);
  /** All turns of a round together, beside the same of the other history in that round. */
  const cpuRatio = (sets: number, than: number) => {
    const sum = (of: number, round: number) =>
      told.reduce((all, turn) => all + (history(of, turn)?.cpuMsByRound[round] ?? NaN), 0);
    const rounds = history(sets, 'launch')?.cpuMsByRound ?? [];
    return figureOf(rounds.map((_, round) => sum(sets, round) / sum(than, round))).median;
  };
  const topic = warm['topic, speaker']?.asked;
  return [
    target(
      'cold start against a bare skill as most people build it',
      startRatio('a returning athlete', 'bare skill, esbuild defaults'),
      1,
      'ratio',
    ),
    target(
      'cold start against a bare skill built as ours',
      startRatio('a returning athlete', 'bare skill, our options'),
      1.5,
      'ratio',
    ),
    target('cold start against the official ask-sdk', startRatio('a returning athlete', OFFICIAL), 0.65, 'ratio'),
    target('cold start of a new athlete against the official ask-sdk', startRatio('a new athlete', OFFICIAL), 0.8, 'ratio'), // oxfmt-ignore
    target('bundle', bytes / 1000, 700, 'KB'),
    target('set of 15 reps on a speaker', cpu(SPEAKER_SET), 0.8, 'ms CPU'),
    target('set of 15 reps with a screen', cpu(SCREEN_SET), 1.5, 'ms CPU'),
    target('writes in a turn that changes nothing', topic?.writeUnits ?? NaN, 0, 'units'),
    target('50,000 sets against after one session, capacity units', worst(50_000, SETS_A_SESSION, units), 1.1, 'ratio'),
    target('50,000 sets against after one session, processor time', cpuRatio(50_000, SETS_A_SESSION), 1.1, 'ratio'),
    target('ten years against after one session, bytes', worst(TEN_YEARS, SETS_A_SESSION, bytesOf), 1.1, 'ratio'),
    target('ten years against after one session, requests', worst(TEN_YEARS, SETS_A_SESSION, requestsOf), 1.1, 'ratio'),
    target(
      'memory held after 10,000 turns, more than after 1,000',
      (late?.heldMb ?? NaN) - (early?.heldMb ?? NaN),
      5,
      'MB',
    ),
  ];
}

async function main(): Promise<void> {
  const flags = new Set(process.argv.slice(2));
  const isJson = flags.has('--json');
  const say = (line: string) => {
    if (!isJson) console.log(line);
  };
  const scale = flags.has('--quick') ? QUICK : FULL;
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true'; // it would print among the figures
  prepare();
  const database = await startDatabase();
  try {
    const raw = await measure(database, scale, say);
    const targets = targetsOf(raw);
    if (isJson) console.log(JSON.stringify({ targets, raw }));
    await write({ targets, raw }, { say, keep: !flags.has('--quick') });
  } finally {
    database.stop();
  }
}

void main();
