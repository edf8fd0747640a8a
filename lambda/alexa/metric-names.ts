/** The names of what the skill counts, shared by the log lines that report them and the alarms and dashboard that read them. */

export const METRIC_NAMESPACE = 'SteadyCoach';

/**
 * Both sets belong in every line: the empty one is the total that the alarms watch, the other splits it by locale.
 * A line must be the whole log event, without a prefix, or CloudWatch does not see it:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export const METRIC_DIMENSIONS = [[], ['Locale']] as const;

export const METRIC_NAMES = [
  'TurnErrors',
  'AudioErrors',
  'SaveConflicts',
  'LostSets',
  'UnreadableRecords',
  'Turns',
  'TurnMs',
] as const;

export type MetricName = (typeof METRIC_NAMES)[number];
