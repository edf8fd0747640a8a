/** Warm turns: processor and wall time, and what each asks of the database, for any length of history. */
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { DeviceKind } from '../simulator/envelope';
import type { Asked, BenchDatabase } from './database';
import { launch, NOON, TURNS, type TurnName } from './events';
import { figureOf, type Figure } from './figures';
import { environment, HANDLERS, runChild, type HandlerName } from './processes';

/** Nobody answers there: a warm turn asks for nothing, since the device has told its zone. */
const SERVICES = 'http://127.0.0.1:9';
const MINUTE_MS = 60_000;

export interface WarmTurn {
  readonly cpuMs: Figure;
  readonly wallMs: Figure;
  /** For ratios of what was measured side by side. */
  readonly cpuMsByRound: readonly number[];
  /** Per turn. */
  readonly asked: Asked;
}

export interface Turning {
  readonly handler: HandlerName;
  readonly turn: TurnName;
  readonly athleteId: string;
  readonly device?: DeviceKind;
  /** The database answers at once, from memory: what is left is the turn's own work and the SDK's. Only for turns that write. */
  readonly atOnce?: boolean;
  readonly turns: number;
  /** Processes, each measured by itself. */
  readonly rounds: number;
}

interface Measured {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly answer: ResponseEnvelope;
}

/** Measures each, round by round in turn, so that a machine that grows slow is slow for all of them. */
export async function measureTurns(
  database: BenchDatabase,
  turnings: readonly Turning[],
): Promise<readonly WarmTurn[]> {
  const rounds = turnings.map(() => ({ results: [] as Measured[], asked: NOTHING }));
  for (let round = 0; round < Math.max(...turnings.map((turning) => turning.rounds)); round += 1) {
    for (const [index, turning] of turnings.entries()) {
      const measured = rounds[index];
      if (!measured || round >= turning.rounds) continue;
      measured.results.push(await measureOnce(database, turning, round));
      measured.asked = perTurn(await database.asked(), turning.turns);
    }
  }
  return rounds.map(({ results, asked }) => ({
    cpuMs: figureOf(results.map(({ cpuMs }) => cpuMs)),
    wallMs: figureOf(results.map(({ wallMs }) => wallMs)),
    cpuMsByRound: results.map(({ cpuMs }) => cpuMs),
    asked,
  }));
}

/** Turns after which the compiler has nothing left to do, however few are measured. */
const COMPILED_AFTER = 10_000;

const NOTHING: Asked = { requests: 0, bytes: 0, readUnits: 0, writeUnits: 0 };

async function measureOnce(database: BenchDatabase, turning: Turning, round: number): Promise<Measured> {
  const { handler, turn, athleteId, device = 'speaker', atOnce = false, turns } = turning;
  const speaking = { athleteId, device, services: SERVICES };
  const task = {
    // Another hour for each round, and a quarter of an hour for each turn: every set has been done by the next.
    startsAt: NOON + round * 60 * MINUTE_MS,
    stepMs: turn === 'set of 15 reps' ? 15 * MINUTE_MS : 1000,
    first: [JSON.stringify(launch(speaking))],
    each: [JSON.stringify(TURNS[turn](speaking))],
    turns,
    atOnce,
    warmUp: atOnce ? COMPILED_AFTER : turns,
  };
  const options = { task, onWarm: database.reset };
  const result = await runChild<Measured>('turns', HANDLERS[handler], environment(database), options);
  checkAnswer(turning, result.answer);
  return result;
}

function perTurn({ requests, bytes, readUnits, writeUnits }: Asked, turns: number): Asked {
  return {
    requests: requests / turns,
    bytes: bytes / turns,
    readUnits: readUnits / turns,
    writeUnits: writeUnits / turns,
  };
}

/** What is measured must be what is claimed: a set is counted, a screen is drawn, a question is answered. */
function checkAnswer({ handler, turn, device }: Turning, { response }: ResponseEnvelope): void {
  if (handler !== 'Steady Coach') return;
  const kinds = (response.directives ?? []).map(({ type }) => type);
  const isCounted = JSON.stringify(response).includes('fifteen');
  const faults = [
    ...(turn === 'set of 15 reps' && !(kinds.includes('Alexa.Presentation.APLA.RenderDocument') && isCounted)
      ? ['no set was counted']
      : []),
    ...(device === 'show' && !kinds.includes('Alexa.Presentation.APL.RenderDocument') ? ['nothing was shown'] : []),
    ...((response.outputSpeech ?? kinds.length > 0) ? [] : ['nothing was said']),
  ];
  if (faults.length > 0) throw new Error(`A turn of "${turn}" was not what it should be: ${faults.join(', ')}.`);
}

export interface Memory {
  readonly turns: number;
  readonly rssMb: number;
  /** On the heap and beside it, after everything that can go has gone. */
  readonly heldMb: number;
}

/** Whoever comes leaves nothing behind. */
const PEOPLE = 500;

export async function measureMemory(database: BenchDatabase, marks: readonly number[]): Promise<readonly Memory[]> {
  const each: RequestEnvelope[] = Array.from({ length: PEOPLE }, (_, index) =>
    launch({ athleteId: `person-${index}`, services: SERVICES }),
  );
  const task = { startsAt: NOON, stepMs: 1000, marks, each: each.map((event) => JSON.stringify(event)) };
  const { seen } = await runChild<{ seen: readonly Memory[] }>(
    'turns',
    HANDLERS['Steady Coach'],
    environment(database),
    {
      task,
      execArgv: ['--expose-gc'],
    },
  );
  return seen;
}
