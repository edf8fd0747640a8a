/**
 * What wakes the owner: each alarm has a runbook of the same name in docs/operations.md. All that can happen now and then is judged
 * as a share of the turns, and only where there are enough of them, so that an alarm means the same for ten people and for a million.
 */
import { Duration } from 'aws-cdk-lib/core';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { countStarts, startMs, tableFigures, turnFigure, type Watched } from './watched';

const RUNBOOKS = 'docs/operations.md';
/** Alexa gives up after about 8 s, listening included; above this, people begin to notice. */
const SLOW_TURN_MS = 2000;
/** A start comes before the turn, in the same wait. */
const SLOW_START_MS = 1500;
/** DynamoDB usually answers in a few milliseconds; a turn asks it twice. */
const SLOW_TABLE_MS = 100;

interface AlarmRow {
  readonly name: string;
  readonly meaning: string;
  readonly metric: IMetric;
  /** The alarm rings at this value and above. */
  readonly from: number;
  /** Periods in a row. */
  readonly periods?: number;
  /** Takes a release back that is under way. */
  readonly stopsRelease?: true;
}

export class Alarms extends Construct {
  readonly all: readonly Alarm[];
  readonly ofReleases: readonly Alarm[];

  constructor(scope: Construct, id: string, watched: Watched, topic: ITopic) {
    super(scope, id);
    countStarts(this, watched);
    const action = new SnsAction(topic);
    const made = rows(watched).map(({ name, meaning, metric, from, periods = 1, stopsRelease }) => {
      const alarm = new Alarm(this, name, {
        alarmName: `${watched.names.alarms}-${name}`,
        alarmDescription: `${meaning} What to do: ${RUNBOOKS}, "${name}".`,
        metric,
        threshold: from,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        evaluationPeriods: periods,
        datapointsToAlarm: periods,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      });
      alarm.addAlarmAction(action);
      alarm.addOkAction(action);
      return { alarm, stopsRelease };
    });
    this.all = made.map(({ alarm }) => alarm);
    this.ofReleases = made.filter(({ stopsRelease }) => stopsRelease).map(({ alarm }) => alarm);
  }
}

/** Percent of the whole, and nothing as long as there are fewer than `least`: one of three is chance. */
function rate(label: string, period: Duration, part: IMetric, whole: IMetric, least: number): MathExpression {
  return new MathExpression({
    expression: `IF(FILL(whole, 0) >= ${least}, 100 * FILL(part, 0) / whole, 0)`,
    usingMetrics: { part, whole },
    period,
    label: `${label}, percent`,
  });
}

/** A value that is not judged as long as it was measured fewer than `least` times. */
function measured(label: string, period: Duration, value: IMetric, times: IMetric, least: number): MathExpression {
  return new MathExpression({
    expression: `IF(FILL(times, 0) >= ${least}, value, 0)`,
    usingMetrics: { value, times },
    period,
    label,
  });
}

function rows(watched: Watched): readonly AlarmRow[] {
  const { live, settings } = watched;
  const minute = Duration.minutes(1);
  const soon = Duration.minutes(15);
  const hour = Duration.hours(1);
  const turnsOf = (period: Duration) => turnFigure(watched, period);
  const calls = (period: Duration) => live.metricInvocations({ period, statistic: Stats.SUM });
  const failures = (period: Duration) => live.metricErrors({ period, statistic: Stats.SUM });
  const ofCalls = (label: string, period: Duration, part: IMetric, least: number) =>
    rate(label, period, part, calls(period), least);
  const table = tableFigures(watched, soon);

  return [
    {
      name: 'ReleaseFaults',
      meaning: 'Two turns in a hundred fail while a release is tried on a tenth of the turns: it is taken back.',
      metric: new MathExpression({
        // A sum of a list leaves out what was never heard of: apologies, where the figures are switched off.
        expression: 'IF(FILL(calls, 0) >= 10, 100 * SUM([FILL(failures, 0), FILL(apologies, 0)]) / calls, 0)',
        usingMetrics: {
          calls: calls(minute),
          failures: failures(minute),
          apologies: turnsOf(minute)('TurnErrors'),
        },
        period: minute,
        label: 'Turns that failed, percent',
      }),
      from: 2,
      periods: 2,
      stopsRelease: true,
    },
    {
      name: 'FunctionErrors',
      meaning: 'One turn in a hundred ends without an answer; athletes hear that something is wrong with the skill.',
      metric: ofCalls('Turns without an answer', soon, failures(soon), 20),
      from: 1,
    },
    {
      name: 'TurnErrors',
      meaning: 'One turn in a hundred ends in the coach saying that something went wrong.',
      metric: ofCalls('Apologies', soon, turnsOf(soon)('TurnErrors'), 20),
      from: 1,
    },
    {
      name: 'RefusedAnswers',
      meaning: 'Alexa or the devices refuse one answer in two hundred: an athlete heard nothing.',
      metric: ofCalls('Answers refused', hour, turnsOf(hour)('RefusedAnswers'), 50),
      from: 0.5,
    },
    {
      name: 'UnreadableRecords',
      meaning: 'Stored records of athletes cannot be read. They are left alone, and so is the athlete.',
      metric: ofCalls('Records that cannot be read', hour, turnsOf(hour)('UnreadableRecords'), 1),
      // No share of this is chance: below a hundred thousand turns an hour, one is enough.
      from: 0.001,
    },
    {
      name: 'Throttles',
      meaning: 'Lambda refuses one turn in a thousand because too many run at once.',
      metric: ofCalls('Turns refused', soon, live.metricThrottles({ period: soon, statistic: Stats.SUM }), 20),
      from: 0.1,
    },
    {
      name: 'SlowTurns',
      meaning: `One turn in twenty takes ${SLOW_TURN_MS} ms or more.`,
      metric: measured(
        'The slowest turn in twenty, ms',
        soon,
        live.metricDuration({ period: soon, statistic: Stats.p(95) }),
        calls(soon),
        20,
      ),
      from: SLOW_TURN_MS,
      periods: 2,
    },
    {
      name: 'SlowStarts',
      meaning: `One start of the function in twenty takes ${SLOW_START_MS} ms or more, before its first turn.`,
      metric: measured(
        'The slowest start in twenty, ms',
        hour,
        startMs(watched, hour, Stats.p(95)),
        startMs(watched, hour, Stats.SAMPLE_COUNT),
        20,
      ),
      from: SLOW_START_MS,
    },
    {
      name: 'TableFaults',
      meaning: 'The table refuses one request in a thousand turns, or fails.',
      metric: new MathExpression({
        expression:
          'IF(FILL(calls, 0) >= 20, 100 * SUM([FILL(reads, 0), FILL(writes, 0), FILL(lost, 0), FILL(unsaved, 0)]) / calls, 0)',
        usingMetrics: {
          calls: calls(soon),
          reads: table.throttledReads,
          writes: table.throttledWrites,
          lost: table.failedReads,
          unsaved: table.failedWrites,
        },
        period: soon,
        label: 'Requests that the table refused, percent of turns',
      }),
      from: 0.1,
    },
    {
      name: 'SlowTable',
      meaning: `The table takes ${SLOW_TABLE_MS} ms or more to read an athlete.`,
      metric: measured('Reading an athlete, ms', soon, table.readingMs, calls(soon), 20),
      from: SLOW_TABLE_MS,
      periods: 2,
    },
    {
      name: 'SaveConflictStorm',
      meaning: 'Saves keep colliding: the same athletes are written from several places at once.',
      metric: ofCalls('Saves repeated', soon, turnsOf(soon)('SaveConflicts'), 50),
      from: 5,
    },
    {
      name: 'AudioErrors',
      meaning: 'Devices cannot render the count; those sets fall back to plain speech.',
      metric: ofCalls('Sounds that failed', hour, turnsOf(hour)('AudioErrors'), 50),
      from: 2,
    },
    {
      name: 'LostSetRate',
      meaning: 'More than one turn in fifty finds a set that ended without a word: touch was lost.',
      metric: ofCalls('Lost sets', hour, turnsOf(hour)('LostSets'), 100),
      from: 2,
    },
    {
      name: 'AlarmsTakenBack',
      meaning: 'In one turn of two hundred an athlete takes an alarm back: the coach hears pain where none is.',
      metric: ofCalls('Alarms taken back', hour, turnsOf(hour)('AlarmsTakenBack'), 100),
      from: 0.5,
    },
    ...silence(settings, calls(hour), hour),
  ];
}

/** Nobody trains at night; when people can be expected, two hours without a turn mean that Alexa does not reach the skill. */
function silence(
  { busyFromUtcHour: from, busyToUtcHour: to }: Watched['settings'],
  calls: IMetric,
  hour: Duration,
): readonly AlarmRow[] {
  if (from === undefined || to === undefined) return [];
  const clock = 'HOUR(always)';
  const isBusy = from < to ? `${clock} >= ${from} AND ${clock} < ${to}` : `${clock} >= ${from} OR ${clock} < ${to}`;
  const always = new MathExpression({ expression: 'TIME_SERIES(0)', usingMetrics: {}, period: hour, label: '' });
  return [
    {
      name: 'Silence',
      meaning: 'Nobody has been answered for two hours of the day.',
      metric: new MathExpression({
        // A metric that was never heard of cannot be filled: the sum with a line of zeros always has a value.
        expression: `IF((${isBusy}) AND SUM([always, calls]) < 1, 1, 0)`,
        usingMetrics: { always, calls },
        period: hour,
        label: 'Silent hours of the day',
      }),
      from: 1,
      periods: 2,
    },
  ];
}
