/** The page of every kind of screen: made into a file beside what Lambda runs. */
import type { Screen } from '../../screen';
import { alarm } from './alarm';
import { answer } from './answer';
import { help } from './help';
import type { Page } from './layout';
import { plans } from './plans';
import { progress } from './progress';
import { set } from './set';
import { steps } from './steps';
import { summary } from './summary';
import { topic } from './topic';
import { welcome } from './welcome';

export const PAGES: Readonly<Record<Screen['kind'], Page>> = {
  welcome,
  steps,
  set,
  rest: set,
  plans,
  topic,
  progress,
  summary,
  help,
  answer,
  alarm,
};
