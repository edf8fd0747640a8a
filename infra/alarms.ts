/** What wakes the owner: each alarm has a runbook of the same name in docs/operations.md. */
import { Duration } from 'aws-cdk-lib/core';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { METRIC_NAMESPACE, type MetricName } from '../lambda/alexa/metric-names';

const RUNBOOKS = 'docs/operations.md';
/** Alexa gives up after about 8 s, listening included; above this, people begin to notice. */
const SLOW_TURN_MS = 2000;

interface AlarmRow {
  readonly name: string;
  readonly meaning: string;
  readonly metric: IMetric;
  /** The alarm rings at this value and above. */
  readonly from: number;
  /** Periods in a row. */
  readonly periods?: number;
}

/** A number that the skill reports about itself, over all locales. */
export function skillMetric(metricName: MetricName, period: Duration, statistic: string = Stats.SUM): Metric {
  return new Metric({ namespace: METRIC_NAMESPACE, metricName, period, statistic });
}

export class Alarms extends Construct {
  readonly alarms: readonly Alarm[];

  constructor(scope: Construct, id: string, coach: LambdaFunction, topic: ITopic) {
    super(scope, id);
    const action = new SnsAction(topic);

    this.alarms = rows(coach).map(({ name, meaning, metric, from, periods = 1 }) => {
      const alarm = new Alarm(this, name, {
        alarmName: `SteadyCoach-${name}`,
        alarmDescription: `${meaning} What to do: ${RUNBOOKS}, "${name}".`,
        metric,
        threshold: from,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        evaluationPeriods: periods,
        datapointsToAlarm: periods,
        // Nobody trains at night; silence is not a fault.
        treatMissingData: TreatMissingData.NOT_BREACHING,
      });
      alarm.addAlarmAction(action);
      alarm.addOkAction(action);
      return alarm;
    });
  }
}

function rows(coach: LambdaFunction): readonly AlarmRow[] {
  const soon = Duration.minutes(5);
  const hour = Duration.hours(1);

  return [
    {
      name: 'FunctionErrors',
      meaning: 'The function failed without an answer; the athlete heard that something is wrong with the skill.',
      metric: coach.metricErrors({ period: soon }),
      from: 1,
    },
    {
      name: 'TurnErrors',
      meaning: 'Turns ended in the coach saying that something went wrong.',
      metric: skillMetric('TurnErrors', soon),
      from: 3,
    },
    {
      name: 'Throttles',
      meaning: 'Lambda refused turns because too many ran at once.',
      metric: coach.metricThrottles({ period: soon }),
      from: 1,
    },
    {
      name: 'SlowTurns',
      meaning: `One turn in twenty takes ${SLOW_TURN_MS} ms or more.`,
      metric: coach.metricDuration({ period: soon, statistic: Stats.p(95) }),
      from: SLOW_TURN_MS,
      periods: 3,
    },
    {
      name: 'SaveConflictStorm',
      meaning: 'Saves keep colliding: the same athlete is written from several places at once.',
      metric: skillMetric('SaveConflicts', soon),
      from: 20,
    },
    {
      name: 'AudioErrors',
      meaning: 'Devices could not render the count; those sets fell back to plain speech.',
      metric: skillMetric('AudioErrors', hour),
      from: 3,
    },
    {
      name: 'UnreadableRecords',
      meaning: 'What is stored of somebody cannot be read, or was written by newer code; it was left as it is.',
      metric: skillMetric('UnreadableRecords', soon),
      from: 1,
    },
    {
      name: 'LostSetRate',
      meaning: 'More than one turn in fifty found a set that ended without a word.',
      metric: new MathExpression({
        // Below a hundred turns an hour one lost set would ring.
        expression: 'IF(turns >= 100, 100 * lost / turns, 0)',
        usingMetrics: { lost: skillMetric('LostSets', hour), turns: skillMetric('Turns', hour) },
        period: hour,
        label: 'Lost sets, percent of turns',
      }),
      from: 2,
    },
  ];
}
