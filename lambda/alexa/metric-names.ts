/** The names of what the skill counts, shared by the log lines that report them and the alarms and dashboard that read them. */

/** Each stage counts for itself: what developers do rings no alarm of the people's. */
export const metricNamespace = (stage: string): string => `SteadyCoach/${stage}`;

/**
 * Both sets belong in every line: the first is what the alarms watch, apart for the code that people and that developers hear
 * (`live`, `dev`); the other splits it by locale.
 * A line must be the whole log event, without a prefix, or CloudWatch does not see it:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export const METRIC_DIMENSIONS = [['Alias'], ['Alias', 'Locale']] as const;

export const METRIC_NAMES = [
  'TurnErrors',
  'AudioErrors',
  'RefusedAnswers',
  'SaveConflicts',
  'UnreadableRecords',
  'LostSets',
  'Unheard',
  'AskedFirst',
  'Undone',
  'Repeated',
  'EmergencyAlarms',
  'StoppingAlarms',
  'ConditionAlarms',
  'MildAlarms',
  'AlarmsTakenBack',
  'EndedBySilence',
  'EndedByAlarm',
  'Turns',
  'TurnMs',
] as const;

export type MetricName = (typeof METRIC_NAMES)[number];
