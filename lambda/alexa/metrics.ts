/** One line of figures a turn in CloudWatch's embedded metric format: how many and how long, never who or what. */
import { writeSync } from 'node:fs';
import { METRIC_DIMENSIONS, METRIC_NAMES, METRIC_NAMESPACE, type MetricName } from './metric-names';

export type Figures = Readonly<Record<MetricName, number>>;

/** What splits the figures (`locale`), and what finds the turn in the log: written beside them, but never a metric. */
export interface TurnLabels {
  readonly locale: string;
  readonly requestId: string;
  readonly intent: string;
  readonly phase?: string;
}

/** Takes the figures of one turn. */
export type Report = (labels: TurnLabels, at: number, figures: Figures) => void;

/** What never changes from line to line. */
const DEFINITIONS = JSON.stringify([
  {
    Namespace: METRIC_NAMESPACE,
    Dimensions: METRIC_DIMENSIONS,
    Metrics: METRIC_NAMES.map((name) => ({ Name: name, Unit: name === 'TurnMs' ? 'Milliseconds' : 'Count' })),
  },
]);

function metricLine({ locale, ...trace }: TurnLabels, at: number, figures: Figures): string {
  const values = JSON.stringify({ Locale: locale, ...trace, ...figures });
  return `{"_aws":{"Timestamp":${String(at)},"CloudWatchMetrics":${DEFINITIONS}},${values.slice(1)}`;
}

const STDOUT = 1;

/**
 * The line must be the whole log event; the console would put a prefix before it. Written past `process.stdout`, which is a
 * millisecond of every start and a thirtieth of a turn. A line that finds no room is not worth an answer.
 */
export const reportToLog: Report = (labels, at, figures) => {
  try {
    writeSync(STDOUT, `${metricLine(labels, at, figures)}\n`);
  } catch {
    // Nobody is told: the next turn says more than this one would.
  }
};
