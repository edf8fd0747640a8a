/**
 * `npm run bench:talk`: says the frozen sentences (test/frozen) to the coach through both ears, and prints how often it did what it
 * should, with 95 % intervals. `--half dev|held|all|again|third|fourth` (all; the last three: later writings), `--ear first|second` (both), `--sets talk,tasks` (all), `--misses` lists
 * what failed of the half that may be looked at, `--json` prints the figures for programs.
 */
import { parseArgs } from 'node:util';
import { earsFor, modelOf } from '../../simulator/hear/ears';
import { createSecondEar } from '../../simulator/hear/second-ear';
import { shareOf, type Share } from './figures';
import { isMissed, judge, unitsIn, type Verdict } from './judge';
import { drawFrom, mishear } from './mishear';
import { LATER, mayBeRead, retriesOf, rowsOf, tasks, type Half, type Row, type SetName, type Task } from './rows';
import { openStage, type Hear, type Played, type Stage, type Stored } from './stage';

interface Said {
  readonly row: Row;
  readonly played: Played;
  readonly verdict: Verdict;
}

interface Section {
  readonly ear: string;
  readonly set: string;
  readonly shares: readonly Share[];
  /** Turns taken for each that it takes at least. */
  readonly turns?: number;
  readonly misses: readonly string[];
}

const { values: options } = parseArgs({
  options: {
    half: { type: 'string', default: 'all' },
    ear: { type: 'string' },
    sets: { type: 'string' },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const HALVES: readonly Half[] = ['dev', 'held', 'all', ...LATER];
const half = HALVES.find((each) => each === options.half) ?? 'all';
const chosen = options.sets?.split(',');
const isChosen = (set: string) => chosen === undefined || chosen.includes(set);

/** What each set is asked. */
const SHARES: Readonly<Record<SetName, (said: readonly Said[]) => readonly Share[]>> = {
  talk: (said) => [
    shareOf('turn error', said, ({ verdict }) => !verdict.ok),
    shareOf('dead ends', said, ({ verdict }) => verdict.deadEnd),
    shareOf('wrong actions', said, ({ verdict }) => verdict.wrongAction),
    shareOf('unwanted ends', said, ({ row, verdict }) => row.want.ends === false && verdict.ended),
  ],
  complaints: (said) => {
    const emergencies = said.filter(({ row }) => row.grade === 'emergency');
    return [
      shareOf('turn error', said, ({ verdict }) => !verdict.ok),
      shareOf('missed', said, ({ verdict }) => isMissed(verdict)),
      shareOf('emergencies missed', emergencies, ({ verdict }) => isMissed(verdict)),
      shareOf('emergencies acted on', emergencies, ({ verdict }) => verdict.alarmed),
      shareOf('asked first', said, ({ verdict }) => verdict.asked && !verdict.alarmed),
    ];
  },
  lookalikes: (said) => [
    shareOf('false alarms acted on', said, ({ verdict }) => verdict.alarmed),
    shareOf('asked first', said, ({ verdict }) => verdict.asked && !verdict.alarmed),
    shareOf('unwanted ends', said, ({ verdict }) => verdict.ended),
    shareOf('not understood', said, ({ verdict }) => verdict.deadEnd),
  ],
  movenames: (said) => [
    shareOf('turn error', said, ({ verdict }) => !verdict.ok),
    shareOf('false alarms', said, ({ verdict }) => verdict.alarmed || verdict.asked),
  ],
  food: (said) => [
    shareOf('turn error', said, ({ verdict }) => !verdict.ok),
    shareOf('untrue', said, ({ verdict }) => verdict.why.includes('untrue')),
  ],
};

const MOVE_NAMES = ['the push-up', 'the bird dog', 'the side plank', 'the bent-over row', 'the clamshell'];
/** Frozen carriers with a place for a name are said with one name each, in turn. */
const sayable = ({ say }: Row, index: number) => say.replace('{name}', MOVE_NAMES[index % MOVE_NAMES.length] ?? '');

async function main(): Promise<void> {
  const { hearing, invocationName } = earsFor('en-US');
  const second = createSecondEar(modelOf('en-US'));
  const ears: Readonly<Record<string, Hear>> = { first: hearing, second: second.hear };
  const stage = await openStage(invocationName);
  const sections: Section[] = [];
  try {
    for (const [ear, hear] of Object.entries(ears)) {
      if (options.ear !== undefined && options.ear !== ear) continue;
      for (const set of Object.keys(SHARES) as SetName[])
        if (isChosen(set)) sections.push(await sayAll(stage, ear, hear, set)); // its own keys
      if (isChosen('retries')) sections.push(await sayAgain(stage, ear, hear));
      if (isChosen('tasks')) sections.push(await doTasks(stage, ear, hear));
      if (isChosen('mishearing')) sections.push(await spoil(stage, ear, hear));
    }
  } finally {
    await stage.close();
  }
  process.stdout.write(options.json ? `${JSON.stringify(sections, null, 2)}\n` : inWords(sections));
}

/** What asking for help at the same place leaves behind, once for each place. */
function createUsual(stage: Stage, hear: Hear): (setup: readonly string[]) => Promise<Stored> {
  const known = new Map<string, Promise<Stored>>();
  return (setup) => {
    const key = setup.join('\n');
    const usual = known.get(key) ?? stage.play([...setup, 'help'], hear).then(({ stored }) => stored);
    known.set(key, usual);
    return usual;
  };
}

async function saidAll(stage: Stage, hear: Hear, rows: readonly Row[], say = sayable): Promise<readonly Said[]> {
  const usual = createUsual(stage, hear);
  const said: Said[] = [];
  for (const [index, row] of rows.entries()) {
    const played = await stage.play([...row.setup, say(row, index)], hear);
    said.push({ row, played, verdict: judge(row, played, await usual(row.setup)) });
  }
  return said;
}

async function sayAll(stage: Stage, ear: string, hear: Hear, set: SetName): Promise<Section> {
  const said = await saidAll(stage, hear, rowsOf(set, half));
  return { ear, set, shares: SHARES[set](said), misses: missesIn(said) };
}

const missesIn = (said: readonly Said[]) =>
  said
    .filter(({ row, verdict }) => mayBeRead(half, row) && !verdict.ok)
    .map(
      ({ row, played: { turn }, verdict }) =>
        `${row.id} ${row.phase ?? ''} "${row.say}" [${turn.heard.intent ?? turn.heard.type}] ${verdict.why.join(', ')}: ${turn.speech.slice(0, 90)}`,
    );

/** What was missed, said in other words by somebody who had heard the reply. */
async function sayAgain(stage: Stage, ear: string, hear: Hear): Promise<Section> {
  const said = await saidAll(stage, hear, retriesOf(half));
  return {
    ear,
    set: 'retries',
    shares: [shareOf('repaired', said, ({ verdict }) => verdict.ok)],
    misses: missesIn(said),
  };
}

async function doTasks(stage: Stage, ear: string, hear: Hear): Promise<Section> {
  const done: { task: Task; ok: boolean; turns: number }[] = [];
  for (const task of tasks(half)) {
    const { turns, stored } = await stage.play(task.script, hear);
    const last = turns.at(-1);
    const { say, record } = task.success;
    const saysSo = say === undefined || new RegExp(say, 'i').test(`${last?.speech ?? ''} ${last?.reprompt ?? ''}`);
    const isKept = typeof record !== 'object' || unitsIn(stored) === record.units;
    done.push({ task, ok: saysSo && isKept, turns: task.script.filter((line) => !line.startsWith('+')).length });
  }
  const least = done.reduce((sum, { task }) => sum + task.least, 0);
  const taken = done.reduce((sum, { turns }) => sum + turns, 0);
  return {
    ear,
    set: 'tasks',
    shares: [shareOf('success', done, ({ ok }) => ok)],
    turns: Number((taken / Math.max(least, 1)).toFixed(2)),
    misses: done
      .filter(({ task, ok }) => !ok && mayBeRead(half, task))
      .map(({ task }) => `${task.id} ${task.task}: ${task.script.slice(1).join(' / ')}`),
  };
}

/** The talk once more with one word in ten lost or heard as another. */
async function spoil(stage: Stage, ear: string, hear: Hear): Promise<Section> {
  const draw = drawFrom(1);
  const vocabulary = [
    ...new Set(
      modelOf('en-US').interactionModel.languageModel.intents.flatMap(({ samples = [] }) =>
        samples.flatMap((sample) => sample.replace(/\{\w+\}/g, '').split(' ')),
      ),
    ),
  ].filter((word) => word.length > 2);
  const said = await saidAll(stage, hear, rowsOf('talk', half), ({ say }) => mishear(say, vocabulary, draw));
  return { ear, set: 'talk, one word in ten spoilt', shares: SHARES.talk(said), misses: [] };
}

function inWords(sections: readonly Section[]): string {
  return sections
    .map(({ ear, set, shares, turns, misses }) =>
      [
        `\n${set}, ${ear} ear`,
        ...shares.map(
          ({ name, count, of, percent, low, high }) =>
            `  ${name.padEnd(28)} ${String(percent).padStart(5)} %  (${low} to ${high})  ${count} of ${of}`,
        ),
        ...(turns === undefined ? [] : [`  turns, of the least          ${turns}`]),
        ...(options.misses ? misses.map((miss) => `    ${miss}`) : []),
      ].join('\n'),
    )
    .join('\n')
    .concat('\n');
}

void main();
