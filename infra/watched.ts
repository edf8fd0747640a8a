/** What the alarms and the dashboard look at: figures of the skill, of the function that people hear, and of the table. */
import type { Duration } from 'aws-cdk-lib/core';
import { Metric, Stats, Unit } from 'aws-cdk-lib/aws-cloudwatch';
import { Operation } from 'aws-cdk-lib/aws-dynamodb';
import type { Alias, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, type LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { MetricName } from '../lambda/alexa/metric-names';
import type { Settings } from './settings';
import type { StageNames } from './stage-names';

export interface Watched {
  readonly coach: LambdaFunction;
  readonly live: Alias;
  /** Its name is all that the figures need. */
  readonly table: { readonly tableName: string };
  readonly logGroup: LogGroup;
  readonly names: StageNames;
  readonly settings: Settings;
}

/** How long the function needed to start, which Lambda's own figures leave out. */
const START_METRIC = 'StartMs';

/** A number that the skill reports about the turns of people, over all locales. */
export const turnFigure =
  ({ names }: Watched, period: Duration) =>
  (metricName: MetricName, statistic: string = Stats.SUM): Metric =>
    new Metric({ namespace: names.metrics, metricName, dimensionsMap: { Alias: 'live' }, period, statistic });

export const startMs = ({ names }: Watched, period: Duration, statistic: string): Metric =>
  new Metric({ namespace: names.metrics, metricName: START_METRIC, period, statistic });

export const tableFigures = ({ table }: Watched, period: Duration) => {
  const figure = (metricName: string, statistic: string, operation?: Operation): Metric =>
    new Metric({
      namespace: 'AWS/DynamoDB',
      metricName,
      dimensionsMap: { TableName: table.tableName, ...(operation && { Operation: operation }) },
      period,
      statistic,
    });
  return {
    throttledReads: figure('ReadThrottleEvents', Stats.SUM),
    throttledWrites: figure('WriteThrottleEvents', Stats.SUM),
    failedReads: figure('SystemErrors', Stats.SUM, Operation.GET_ITEM),
    failedWrites: figure('SystemErrors', Stats.SUM, Operation.PUT_ITEM),
    /** Milliseconds inside DynamoDB. */
    readingMs: figure('SuccessfulRequestLatency', Stats.AVERAGE, Operation.GET_ITEM),
    writingMs: figure('SuccessfulRequestLatency', Stats.AVERAGE, Operation.PUT_ITEM),
    readUnits: figure('ConsumedReadCapacityUnits', Stats.SUM),
    writeUnits: figure('ConsumedWriteCapacityUnits', Stats.SUM),
  };
};

/**
 * The last fields of the line that Lambda writes about each invocation; only that of a start has "Init Duration":
 * https://docs.aws.amazon.com/lambda/latest/dg/nodejs-logging.html
 */
const REPORT_OF_A_START =
  '[report="REPORT", idLabel, id, ran, ranMs, ranUnit, billed, billedLabel, billedMs, billedUnit, memory, memoryLabel, memoryMb, memoryUnit, most, mostLabel, mostUsed, mostMb, mostUnit, init="Init", initLabel, initMs, initUnit, ...]';

/** Makes a figure of the starts out of the log. */
export function countStarts(scope: Construct, { logGroup, names }: Watched): void {
  new MetricFilter(scope, 'Starts', {
    logGroup,
    filterPattern: FilterPattern.literal(REPORT_OF_A_START),
    metricNamespace: names.metrics,
    metricName: START_METRIC,
    metricValue: '$initMs',
    unit: Unit.MILLISECONDS,
  });
}
