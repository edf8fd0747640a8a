/** `npm run athlete`: what is kept of one person, seen, exported, mended, deleted or restored by the owner who promised to. */
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { connectionTo, openDatabase } from '../simulator/database';
import { DEFAULT_DATA_FOLDER } from '../simulator/options';
import { exported, findBy, forget, list, Refused, restoreAll, restoreOne, set, show } from './owner/acts';
import { openOwnersTable, type OwnersTable } from './owner/owners-table';

const HELP = `npm run athlete -- ACT --table T [--region R | --local [--data DIR]]
  list                                          everybody, by reference code
  show    --code 123456789                      one person, in short
  export  --code 123456789                      all that is kept of them, as JSON
  set     --code 123456789 --field preferences.level --value advanced
  delete  --code 123456789 [--yes]              forgets them for good
  restore --code 123456789 --from RESTORED      gives back what a restored table holds of them
  restore --everybody --from RESTORED           makes a restored table fit to take the place of --table
Instead of --code, --id takes Alexa's own id.`;

const OPTIONS = {
  table: { type: 'string' },
  region: { type: 'string' },
  local: { type: 'boolean', default: false },
  data: { type: 'string', default: DEFAULT_DATA_FOLDER },
  code: { type: 'string' },
  id: { type: 'string' },
  field: { type: 'string' },
  value: { type: 'string' },
  from: { type: 'string' },
  everybody: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
} as const;

function asked() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Refused(`${error instanceof Error ? error.message : String(error)}\n${HELP}`);
  }
}

type Options = ReturnType<typeof asked>['values'];

const needed = (name: 'table' | 'from' | 'field' | 'value', options: Options): string => {
  const value = options[name];
  if (value === undefined) throw new Refused(`--${name} is missing.\n${HELP}`);
  return value;
};

async function act(name: string | undefined, options: Options, open: (table: string) => OwnersTable): Promise<void> {
  const table = open(needed('table', options));
  const who = async (...among: readonly OwnersTable[]): Promise<string> => {
    if (options.id !== undefined) return options.id;
    if (options.code === undefined) throw new Refused(`--code is missing: whom is it about?\n${HELP}`);
    return findBy(options.code, ...among);
  };
  switch (name) {
    case 'list':
      console.table(await list(table));
      return;
    case 'show':
      print(await show(table, await who(table)));
      return;
    case 'export':
      print(await exported(table, await who(table), Date.now()));
      return;
    case 'set': {
      const field = needed('field', options);
      const before = await set(table, await who(table), field, needed('value', options));
      const was = before === undefined ? 'not set' : JSON.stringify(before);
      console.log(`${field} was ${was}, and is now ${needed('value', options)}.`);
      return;
    }
    case 'delete': {
      const id = await who(table);
      print(await show(table, id).catch(refusalAsText));
      if (!options.yes && !(await agreed('All of this goes for good, at their own wish.')))
        throw new Refused('Nothing was deleted.');
      console.log(`${await forget(table, id, Date.now())} items are gone, and no restore will bring them back.`);
      return;
    }
    case 'restore': {
      const from = open(needed('from', options));
      if (options.everybody) {
        const { stay, forgotten } = await restoreAll(table, from);
        console.log(`${from.name} holds ${stay} people; ${forgotten} who had been forgotten since have gone again.`);
        console.log(`Now put "tableName": "${from.name}" into your settings, and deploy.`);
        return;
      }
      const id = await who(table, from);
      console.log(`${await restoreOne(table, from, id)} items are back as they were in ${from.name}.`);
      return;
    }
    default:
      throw new Refused(HELP);
  }
}

const print = (value: unknown): void => {
  console.log(typeof value === 'string' ? value : JSON.stringify(value, null, 2));
};

/** An unreadable record can be deleted, too. */
function refusalAsText(error: unknown): string {
  if (error instanceof Refused) return error.message;
  throw error;
}

async function agreed(what: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${what} Type "delete" to do it: `);
  terminal.close();
  return answer.trim() === 'delete';
}

async function main(): Promise<void> {
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
  const { values, positionals } = asked();
  if (values.local) {
    const database = await openDatabase(values.data);
    try {
      await act(positionals[0], { ...values, table: values.table ?? database.tableName }, (table) =>
        openOwnersTable(table, connectionTo(database.endpoint)),
      );
    } finally {
      await database.close();
    }
    return;
  }
  const connection = values.region === undefined ? {} : { region: values.region };
  await act(positionals[0], values, (table) => openOwnersTable(table, connection));
}

main().catch((error: unknown) => {
  if (!(error instanceof Error)) throw error;
  // What AWS says is for the owner to read; where it was thrown is not.
  console.error(error instanceof Refused ? error.message : `${error.name}: ${error.message}`);
  process.exitCode = 1;
});
