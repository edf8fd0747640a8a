/** The pretend account behind HTTP: what AWS, Alexa, Login with Amazon and the two pages answer to the real commands. Everything here is ASSUMED. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type {
  DescribeContinuousBackupsOutput,
  DescribeTableOutput,
  DescribeTimeToLiveOutput,
  ScanOutput,
} from '@aws-sdk/client-dynamodb';
import type {
  AliasConfiguration,
  GetAccountSettingsResponse,
  GetFunctionConcurrencyResponse,
} from '@aws-sdk/client-lambda';
import type { DescribeSecretResponse, GetSecretValueResponse } from '@aws-sdk/client-secrets-manager';
import type { GetParameterResult } from '@aws-sdk/client-ssm';
import type { v1 } from 'ask-smapi-model';
import { unzipSync } from 'fflate';
import type { TableFound } from '../../infra/deployment/cloud';
import { ALIASES } from '../../infra/stage-names';
import type { PretendAccount } from '../pretend-account';
import { openCloudFormation } from './cloudformation';
import {
  ELSEWHERE,
  inJson,
  inXml,
  plainXml,
  readRequest,
  Refusal,
  refusedInJson,
  refusedInXml,
  type Answer,
  type Request,
} from './wire';

const CREDENTIALS = { clientId: '', clientSecret: '', refreshToken: '' };

export interface Services {
  readonly endpoint: string;
  /** What was asked, as `service Action` or `METHOD /path`. */
  readonly asked: readonly string[];
  close(this: void): Promise<void>;
}

export async function serve(account: PretendAccount): Promise<Services> {
  const asked: string[] = [];
  const uploads = new Map<string, Buffer>();
  const cloudFormation = openCloudFormation(account, uploads);
  const targets = targetsOf(account);

  async function answerTo(request: Request): Promise<Answer> {
    const target = String(request.headers['x-amz-target'] ?? '');
    if (request.path.startsWith(ELSEWHERE)) return elsewhere(request);
    if (request.service === 's3') return bucket(request, uploads);
    if (request.service === 'lambda') return lambda(account, request);
    if (target !== '') {
      const name = target.split('.').at(-1) ?? '';
      asked.push(`${request.service} ${name}`);
      const told = targets[name];
      if (!told) throw new Refusal('UnknownOperationException', `The rehearsal does not know ${target}.`);
      const body = JSON.parse(request.body.toString()) as Asked; // as the SDKs send it
      return inJson(await told(request.region, body));
    }
    const query = new URLSearchParams(request.body.toString());
    const action = query.get('Action') ?? '';
    asked.push(`${request.service} ${action}`);
    return inXml(action, cloudFormation(request, action, query));
  }

  async function elsewhere(request: Request): Promise<Answer> {
    const [host = '', ...rest] = request.path.slice(ELSEWHERE.length).split('/');
    const path = `/${rest.join('/')}`;
    asked.push(`${request.method} https://${host}${path}`);
    if (host === 'api.amazon.com') return inJson({ access_token: 'token', expires_in: 3600 });
    if (host === 'api.amazonalexa.com') return alexa(account, uploads, { ...request, path });
    const page = await account.page(`https://${host}${path}`);
    return page === undefined ? { status: 404, body: '' } : { status: 200, body: page };
  }

  const server = createServer((incoming, response) => {
    void readRequest(incoming).then(async (request) => {
      const { status, headers, body } = await answerTo(request).catch((error: unknown) => {
        const refusal = error instanceof Refusal ? error : new Refusal('InternalFailure', String(error), 500);
        const isQuery = request.service === 'cloudformation' || request.service === 'sts';
        return isQuery ? refusedInXml(refusal) : refusedInJson(refusal);
      });
      response.writeHead(status, headers).end(body);
    });
  });
  // A busy process would meet connections that were closed meanwhile.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    endpoint: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

interface Asked {
  readonly SecretId?: string;
  readonly Name?: string;
  readonly TableName?: string;
}

function targetsOf(
  account: PretendAccount,
): Readonly<Record<string, (region: string, asked: Asked) => Promise<object>>> {
  const secretOf = async ({ SecretId = '' }: Asked): Promise<string> => {
    const text = await account.secret(SecretId);
    if (text === undefined) throw new Refusal('ResourceNotFoundException', "Secrets Manager can't find it.");
    return text;
  };
  const tableOf = async (region: string, { TableName = '' }: Asked): Promise<TableFound> => {
    const found = await account.table(region, TableName);
    if (!found) throw new Refusal('ResourceNotFoundException', `Table: ${TableName} not found`);
    return found;
  };
  return {
    GetSecretValue: async (_region, asked): Promise<GetSecretValueResponse> => ({
      SecretString: await secretOf(asked),
    }),
    DescribeSecret: async (_region, asked): Promise<DescribeSecretResponse> => {
      await secretOf(asked);
      const version = await account.secretVersion(asked.SecretId ?? '');
      return { VersionIdsToStages: version === undefined ? {} : { [version]: ['AWSCURRENT'] } };
    },
    GetParameter: async (region, { Name = '' }): Promise<GetParameterResult> => {
      if (!(await account.isBootstrapped(region))) throw new Refusal('ParameterNotFound', `${Name} is not there.`);
      return { Parameter: { Name, Type: 'String', Value: '31' } };
    },
    DescribeTable: async (region, asked): Promise<DescribeTableOutput> => ({
      Table: (await tableOf(region, asked)).table,
    }),
    DescribeContinuousBackups: async (region, asked): Promise<DescribeContinuousBackupsOutput> => ({
      ContinuousBackupsDescription: (await tableOf(region, asked)).backups,
    }),
    DescribeTimeToLive: async (region, asked): Promise<DescribeTimeToLiveOutput> => ({
      TimeToLiveDescription: (await tableOf(region, asked)).timeToLive,
    }),
    Scan: async (region, asked): Promise<ScanOutput> => {
      const { schemas } = await tableOf(region, asked);
      return { Items: schemas.map((schema) => ({ sk: { S: 'NOW' }, schema: { N: String(schema) } })) };
    },
  };
}

async function lambda(account: PretendAccount, { path, region }: Request): Promise<Answer> {
  const [, name = '', what = '', alias = ''] = /\/functions\/([^/]+)\/([^/]+)\/?([^/]*)/.exec(path) ?? [];
  if (path.endsWith('/account-settings')) {
    return inJson({ AccountLimit: await account.concurrency(region) } satisfies GetAccountSettingsResponse);
  }
  if (what === 'aliases') {
    const known = ALIASES.find((each) => each === alias);
    const version = known && (await account.version(region, name, known));
    if (version === undefined) throw new Refusal('ResourceNotFoundException', `No alias ${alias} of ${name}.`, 404);
    return inJson({ Name: alias, FunctionVersion: version } satisfies AliasConfiguration);
  }
  const reserved = await account.reserved(region, name);
  return inJson({ ReservedConcurrentExecutions: reserved } satisfies GetFunctionConcurrencyResponse);
}

/** CDK's bucket: it is there, whoever asks, and keeps what is put into it. */
function bucket({ method, path, query, body }: Request, uploads: Map<string, Buffer>): Answer {
  const key = path.slice(1);
  if (method === 'PUT') {
    uploads.set(key, body);
    return { status: 200, headers: { etag: '"1"' }, body: '' };
  }
  if (query.has('location')) return plainXml('LocationConstraint', {});
  if (query.has('encryption')) {
    throw new Refusal('ServerSideEncryptionConfigurationNotFoundError', 'It is not encrypted by hand.', 404);
  }
  if (query.has('list-type')) {
    const wanted = `${key.split('/')[0] ?? ''}/${query.get('prefix') ?? ''}`;
    const found = [...uploads.keys()].filter((each) => each.startsWith(wanted));
    return {
      status: 200,
      headers: { 'content-type': 'text/xml' },
      body: `<ListBucketResult>${found.map((each) => `<Contents><Key>${each.slice(each.indexOf('/') + 1)}</Key></Contents>`).join('')}</ListBucketResult>`,
    };
  }
  const held = uploads.get(key);
  return held ? { status: 200, body: method === 'HEAD' ? '' : held } : { status: 404, body: '' };
}

const UPLOAD = 'alexa/package.zip';

async function alexa(account: PretendAccount, uploads: Map<string, Buffer>, request: Request): Promise<Answer> {
  const { method, path, query, body } = request;
  const call = `${method} ${path}`;
  if (call === 'GET /v1/vendors') return inJson(await account.vendors(CREDENTIALS));
  if (call === 'GET /v1/skills') {
    const skills = await account.skillsOf(CREDENTIALS, query.get('vendorId') ?? '', query.get('skillId') ?? undefined);
    return inJson({ skills: [...skills], isTruncated: false } satisfies v1.skill.ListSkillResponse);
  }
  if (call === 'POST /v1/skills/uploads') {
    const answer: v1.skill.UploadResponse = { uploadUrl: `https://api.amazonalexa.com/put/${UPLOAD}` };
    return inJson(answer, 201);
  }
  if (method === 'PUT') {
    uploads.set(UPLOAD, body);
    return inJson({});
  }
  if (method === 'POST' && path.endsWith('/imports')) {
    const skillId = path.split('/')[3] ?? '';
    const isTaken = account.takePackage(skillId, endpointsIn(uploads.get(UPLOAD) ?? Buffer.alloc(0)));
    return inJson({}, 202, { location: `/v1/skills/imports/${isTaken ? 'taken' : 'refused'}` });
  }
  if (path.startsWith('/v1/skills/imports/')) {
    const answer: v1.skill.ImportResponse = path.endsWith('/taken')
      ? { status: 'SUCCEEDED' }
      : { status: 'FAILED', errors: [{ code: 'INVALID', message: account.log.at(-1) ?? '' }] };
    return inJson(answer);
  }
  return inJson({ message: `The rehearsal does not know ${call}.` }, 404);
}

/** The functions that a package names. */
function endpointsIn(zip: Buffer): readonly string[] {
  const text = Buffer.from(unzipSync(new Uint8Array(zip))['skill.json'] ?? []).toString();
  return [...new Set([...text.matchAll(/"uri": "(arn:[^"]+)"/g)].map(([, arn = '']) => arn))];
}
