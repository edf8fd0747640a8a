/** Every name that AWS or Alexa shows, from the stage: two stages share none, in whatever account and region they lie. */
import { metricNamespace } from '../lambda/alexa/metric-names';

/** The stage that people hear; every other one is for those who build. */
export const PRODUCTION = 'prod';

export interface StageNames {
  readonly skillStack: string;
  readonly coachStack: string;
  /** Beginning of each alarm's name. */
  readonly alarms: string;
  readonly budget: string;
  readonly dashboard: string;
  readonly github: string;
  readonly function: string;
  readonly logGroup: string;
  readonly metrics: string;
  readonly releases: string;
  readonly table: string;
  readonly topic: string;
}

export function namesOf(stage: string): StageNames {
  const project = `steady-coach-${stage}`;
  return {
    skillStack: `${project}-skill`,
    coachStack: project,
    alarms: project,
    budget: project,
    dashboard: project,
    github: `${project}-github`,
    function: project,
    logGroup: `/aws/lambda/${project}`,
    metrics: metricNamespace(stage),
    releases: project,
    table: project,
    topic: project,
  };
}

/** What people say to open it: the stages of those who build carry their own name, since one Echo may have several. */
export function invocationOf(stage: string, invocationName: string): string {
  return stage === PRODUCTION ? invocationName : `${invocationName} ${stage}`;
}

/** What the store and the developer console call it, for the same reason. */
export function titleOf(stage: string, title: string): string {
  return stage === PRODUCTION ? title : `${title} ${stage}`;
}

/** Which version of the code answers whom: `live` the people, `dev` whoever builds. */
export const ALIASES = ['live', 'dev'] as const;
export type AliasName = (typeof ALIASES)[number];
