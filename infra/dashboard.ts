/** One page that shows how the coach is doing: people, faults, speed, database, releases. */
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
import { Construct } from 'constructs';
import type { MetricName } from '../lambda/alexa/metric-names';
import { startMs, tableFigures, turnFigure, type Watched } from './watched';

const PERIOD = Duration.minutes(15);

interface CoachDashboardProps extends Watched {
  readonly alarms: readonly Alarm[];
}

export class CoachDashboard extends Construct {
  constructor(scope: Construct, id: string, { alarms, ...watched }: CoachDashboardProps) {
    super(scope, id);
    const { coach, live, names } = watched;
    const figure = turnFigure(watched, PERIOD);
    const table = tableFigures(watched, PERIOD);
    const dashboard = new Dashboard(this, 'Page', {
      dashboardName: names.dashboard,
      defaultInterval: Duration.days(7),
    });

    dashboard.addWidgets(new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 24, height: 3 }));
    dashboard.addWidgets(
      graph('Turns', [perLocale(names.metrics, 'Turns')]),
      graph('Faults', [
        figure('TurnErrors'),
        figure('RefusedAnswers'),
        figure('AudioErrors'),
        figure('UnreadableRecords'),
        live.metricErrors({ period: PERIOD }),
        live.metricThrottles({ period: PERIOD }),
      ]),
      graph('Touch lost, saves repeated', [figure('LostSets'), figure('SaveConflicts')]),
    );
    dashboard.addWidgets(
      graph('Not understood at once', [figure('Unheard'), figure('AskedFirst'), figure('Undone'), figure('Repeated')]),
      graph('Alarms about the body', [
        figure('EmergencyAlarms'),
        figure('StoppingAlarms'),
        figure('ConditionAlarms'),
        figure('MildAlarms'),
        figure('AlarmsTakenBack'),
      ]),
      graph('Sessions that ended by silence, by an alarm', [figure('EndedBySilence'), figure('EndedByAlarm')]),
    );
    dashboard.addWidgets(
      graph('A turn, inside the code (ms)', [figure('TurnMs', Stats.p(50)), figure('TurnMs', Stats.p(95))]),
      graph('The function (ms)', [
        live.metricDuration({ period: PERIOD, statistic: Stats.p(50) }),
        live.metricDuration({ period: PERIOD, statistic: Stats.p(95) }),
        live.metricDuration({ period: PERIOD, statistic: Stats.MAXIMUM }),
      ]),
      graph(
        'Starts (ms, and how many)',
        [startMs(watched, PERIOD, Stats.p(95))],
        [startMs(watched, PERIOD, Stats.SAMPLE_COUNT)],
      ),
    );
    dashboard.addWidgets(
      graph('The table (units)', [table.readUnits, table.writeUnits]),
      graph(
        'The table (ms, and what failed)',
        [table.readingMs, table.writingMs],
        [table.throttledReads, table.throttledWrites, table.failedReads, table.failedWrites],
      ),
      graph('Turns at the same moment', [
        coach.metric('ConcurrentExecutions', { period: PERIOD, statistic: Stats.MAXIMUM }),
      ]),
    );
  }
}

function graph(title: string, left: IMetric[], right: IMetric[] = []): GraphWidget {
  return new GraphWidget({ title, left, right, width: 8, height: 6, leftYAxis: { min: 0 } });
}

/** A line for each locale that has been heard. */
function perLocale(namespace: string, name: MetricName): MathExpression {
  return new MathExpression({
    expression: `SEARCH('{"${namespace}",Alias,Locale} Alias="live" MetricName="${name}"', 'Sum', ${PERIOD.toSeconds()})`,
    usingMetrics: {},
    label: '',
    period: PERIOD,
  });
}
