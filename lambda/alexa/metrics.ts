/** One line of figures a turn in CloudWatch's embedded metric format: how many and how long, never who or what. */
import { writeSync } from 'node:fs';
import { METRIC_DIMENSIONS, METRIC_NAMES, metricNamespace, type MetricName } from './metric-names';

export type Figures = Readonly<Record<MetricName, number>>;

/** What splits the figures (`alias`, `locale`), and what finds the turn in the log: written beside them, but never a metric. */
export interface TurnLabels {
  readonly alias: string;
  readonly locale: string;
  readonly requestId: string;
  readonly intent: string;
  readonly phase?: string;
}

/** Takes the figures of one turn. */
export type Report = (labels: TurnLabels, at: number, figures: Figures) => void;

/** What never changes from line to line. */
const definitionsOf = (stage: string): string =>
  JSON.stringify([
    {
      Namespace: metricNamespace(stage),
      Dimensions: METRIC_DIMENSIONS,
      Metrics: METRIC_NAMES.map((name) => ({ Name: name, Unit: name === 'TurnMs' ? 'Milliseconds' : 'Count' })),
    },
  ]);

function metricLine(
  definitions: string,
  { alias, locale, ...trace }: TurnLabels,
  at: number,
  figures: Figures,
): string {
  const values = JSON.stringify({ Alias: alias, Locale: locale, ...trace, ...figures });
  return `{"_aws":{"Timestamp":${String(at)},"CloudWatchMetrics":${definitions}},${values.slice(1)}`;
}

const STDOUT = 1;

/**
 * The line must be the whole log event; the console would put a prefix before it. Written past `process.stdout`, which is a
 * millisecond of every start and a thirtieth of a turn. A line that finds no room is not worth an answer.
 */
export function reportToLog(stage: string): Report {
  const definitions = definitionsOf(stage);
  return (labels, at, figures) => {
    try {
      writeSync(STDOUT, `${metricLine(definitions, labels, at, figures)}\n`);
    } catch {
      // Nobody is told: the next turn says more than this one would.
    }
  };
}
