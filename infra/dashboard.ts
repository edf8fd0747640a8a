/** One page that shows how the coach is doing: people, faults, speed, database. */
import { Duration } from 'aws-cdk-lib/core';
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  MathExpression,
  Stats,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { METRIC_NAMESPACE, type MetricName } from '../lambda/alexa/metric-names';
import { skillMetric } from './alarms';

const PERIOD = Duration.minutes(5);

interface CoachDashboardProps {
  readonly coach: LambdaFunction;
  readonly table: TableV2;
  readonly alarms: readonly Alarm[];
}

export class CoachDashboard extends Construct {
  constructor(scope: Construct, id: string, { coach, table, alarms }: CoachDashboardProps) {
    super(scope, id);
    const dashboard = new Dashboard(this, 'Page', { dashboardName: 'SteadyCoach', defaultInterval: Duration.days(7) });

    dashboard.addWidgets(new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 24, height: 3 }));
    dashboard.addWidgets(
      graph('Turns', [perLocale('Turns')]),
      graph('Faults', [
        skillMetric('TurnErrors', PERIOD),
        skillMetric('AudioErrors', PERIOD),
        coach.metricErrors({ period: PERIOD }),
        coach.metricThrottles({ period: PERIOD }),
      ]),
      graph('Sets lost and saves repeated', [skillMetric('LostSets', PERIOD), skillMetric('SaveConflicts', PERIOD)]),
    );
    dashboard.addWidgets(
      graph('A turn, inside the code (ms)', [
        skillMetric('TurnMs', PERIOD, Stats.p(50)),
        skillMetric('TurnMs', PERIOD, Stats.p(95)),
      ]),
      graph('The function (ms)', [
        coach.metricDuration({ period: PERIOD, statistic: Stats.p(50) }),
        coach.metricDuration({ period: PERIOD, statistic: Stats.p(95) }),
        coach.metricDuration({ period: PERIOD, statistic: Stats.MAXIMUM }),
      ]),
      graph('The table (units)', [
        table.metricConsumedReadCapacityUnits({ period: PERIOD }),
        table.metricConsumedWriteCapacityUnits({ period: PERIOD }),
      ]),
    );
  }
}

function graph(title: string, left: IMetric[]): GraphWidget {
  return new GraphWidget({ title, left, width: 8, height: 6, leftYAxis: { min: 0 } });
}

/** A line for each locale that has been heard. */
function perLocale(name: MetricName): MathExpression {
  return new MathExpression({
    expression: `SEARCH('{${METRIC_NAMESPACE},Locale} MetricName="${name}"', 'Sum', ${PERIOD.toSeconds()})`,
    usingMetrics: {},
    label: '',
    period: PERIOD,
  });
}
