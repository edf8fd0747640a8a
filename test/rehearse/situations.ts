/** What may be there, or missing, when an owner deploys: each situation changes a pretend account that is otherwise prepared. */
import { REGIONS } from '../../infra/settings';
import { goodTable, type PretendAccount } from '../pretend-account';

const HOME = 'us-east-1';

/** `project`: what the stacks, the function and the table of the stage are called after. */
type Situation = (account: PretendAccount, project: string) => void;

const withTable =
  (change: Parameters<typeof goodTable>[1]): Situation =>
  ({ tables }, project) => {
    tables.set(`${HOME}/${project}`, goodTable(project, change));
  };

export const SITUATIONS: Readonly<Record<string, Situation>> = {
  'no-secret': (account) => {
    account.secret = () => Promise.resolve(undefined);
  },
  'half-a-secret': (account) => {
    account.secret = () => Promise.resolve('{"clientId":"hush"}');
  },
  'no-bootstrap': (account) => {
    account.isBootstrapped = () => Promise.resolve(false);
  },
  'no-pages': (account) => {
    account.page = () => Promise.resolve(undefined);
  },
  'unfilled-pages': (account) => {
    account.page = () => Promise.resolve('by [your name]');
  },
  'another-vendor': (account) => {
    account.vendors = () => Promise.resolve({ vendors: [{ id: 'MOTHER00000000' }] });
  },
  'new-account': (account) => {
    account.concurrency = () => Promise.resolve({ ConcurrentExecutions: 10, UnreservedConcurrentExecutions: 10 });
  },
  'left-table': withTable({}),
  'newer-table': withTable({ schemas: [1, 99] }),
  'older-table': withTable({ schemas: [1] }),
  'bare-table': withTable({ backups: undefined, timeToLive: undefined }),
  'stuck-stack': ({ settle }, project) => {
    settle(HOME, project, 'UPDATE_ROLLBACK_FAILED');
  },
  'busy-stack': ({ settle }, project) => {
    settle(HOME, project, 'UPDATE_IN_PROGRESS');
  },
  /** The skill was made, and the stack that kept it is gone. */
  'lost-stack': ({ skills }) => {
    skills.set('amzn1.ask.skill.44444444-4444-4444-4444-444444444444', []);
  },
  /** People are answered in a region that the settings do not name. */
  'another-region': ({ settle }, project) => {
    settle('eu-west-1', project, 'UPDATE_COMPLETE');
  },
  /** The account forbids every region but its own, as companies do. */
  'one-region': ({ forbidden }) => {
    for (const region of REGIONS) if (region !== HOME) forbidden.add(region);
  },
  'taken-back': (account, project) => {
    account.settle(HOME, project, 'ROLLBACK_COMPLETE');
    withTable({})(account, project);
  },
  /** The skill of the settings is there and the owner's; otherwise it is somebody else's. */
  'own-skill': (account) => {
    account.skillsOf = (_credentials, _vendor, skillId) =>
      Promise.resolve(skillId === undefined ? [] : [{ skillId, apis: ['custom'] }]);
  },
  'function-fails': (account, project) => {
    account.failNext = { stack: project, why: 'the role cannot be assumed' };
  },
  'skill-fails': (account, project) => {
    account.failNext = { stack: `${project}-skill`, why: 'the manifest is invalid' };
  },
};
