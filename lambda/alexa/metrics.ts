/** One line of figures a turn in CloudWatch's embedded metric format: how many and how long, never who or what. */
import { METRIC_DIMENSIONS, METRIC_NAMESPACE, type MetricName } from './metric-names';

export type Figures = Readonly<Partial<Record<MetricName, number>>>;

/** What splits the figures (`locale`), and what finds the turn in the log: written beside them, but never a metric. */
export interface TurnLabels {
  readonly locale: string;
  readonly requestId: string;
  readonly intent: string;
  readonly phase?: string;
}

/** Takes the figures of one turn. */
export type Report = (labels: TurnLabels, at: number, figures: Figures) => void;

function metricLine({ locale, ...trace }: TurnLabels, at: number, figures: Figures): string {
  const metrics = Object.keys(figures).map((name) => ({
    Name: name,
    Unit: name === 'TurnMs' ? 'Milliseconds' : 'Count',
  }));
  return JSON.stringify({
    _aws: {
      Timestamp: at,
      CloudWatchMetrics: [{ Namespace: METRIC_NAMESPACE, Dimensions: METRIC_DIMENSIONS, Metrics: metrics }],
    },
    Locale: locale,
    ...trace,
    ...figures,
  });
}

/** The line must be the whole log event; the console would put a prefix before it. */
export const reportToLog: Report = (labels, at, figures) => {
  process.stdout.write(`${metricLine(labels, at, figures)}\n`);
};
