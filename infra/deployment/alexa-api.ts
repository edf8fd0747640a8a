/** Alexa's own management API, for what CloudFormation does not tell or do: whose a skill is, and the package of one that is no part of a stack. */
import { DefaultApiClient } from 'ask-sdk-core';
import { services, type v1 } from 'ask-smapi-model';
import { zipSync } from 'fflate';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answering } from '../manifest';
import { packageSkill } from '../package-skill';
import { BadSettings, type Settings } from '../settings';
import type { AlexaCredentials, Look } from './cloud';

/** Where Alexa's API and Login with Amazon are; elsewhere only in a test. */
export interface AlexaAddresses {
  readonly api: string;
  readonly login: string;
}

const AMAZON: AlexaAddresses = { api: 'https://api.amazonalexa.com', login: 'https://api.amazon.com' };
/** Alexa builds the models meanwhile, which takes minutes. */
const LOOK_AGAIN_MS = 5000;
const LOOKS = 240;
/** The most that one answer holds. */
const PAGE = 50;

const open = (credentials: AlexaCredentials, { api, login }: AlexaAddresses) =>
  new services.skillManagement.SkillManagementServiceClient(
    { apiClient: new DefaultApiClient(), apiEndpoint: api, authorizationValue: '' },
    { ...credentials, authEndpoint: login },
  );

export function askAlexa(at = AMAZON): Pick<Look, 'vendors' | 'skillsOf'> {
  return {
    vendors: (credentials) => open(credentials, at).getVendorListV1().catch(unanswered),
    skillsOf: async (credentials, vendorId, skillId) => {
      const ids = skillId === undefined ? undefined : [skillId];
      const found: v1.skill.SkillSummary[] = [];
      let next: string | undefined;
      do {
        const page = await open(credentials, at).listSkillsForVendorV1(vendorId, next, PAGE, ids).catch(unanswered);
        found.push(...(page.skills ?? []));
        next = page.isTruncated ? page.nextToken : undefined;
      } while (next !== undefined);
      return found;
    },
  };
}

/** As the Alexa Skills Kit CLI does it: upload, import, look until it is done. Answers whether Alexa took it. */
export async function sendPackage(
  credentials: AlexaCredentials,
  settings: Settings,
  skillId: string,
  functions: readonly Answering[],
  at = AMAZON,
): Promise<boolean> {
  const alexa = open(credentials, at);
  const { uploadUrl } = await alexa.createUploadUrlV1().catch(unanswered);
  if (uploadUrl === undefined) throw new BadSettings(['Alexa gave no place to upload the skill package to.']);
  const put = await fetch(uploadUrl, { method: 'PUT', body: zipped(settings, functions) });
  if (!put.ok) throw new BadSettings([`Alexa did not take the skill package: HTTP ${put.status}.`]);
  const { headers } = await alexa.callImportSkillPackageV1({ location: uploadUrl }, skillId).catch(unanswered);
  const importId = headers
    .find(({ key }) => key.toLowerCase() === 'location')
    ?.value.split('/')
    .at(-1);
  if (importId === undefined)
    throw new BadSettings(['Alexa did not say where its import of the skill can be followed.']);
  return follow(() => alexa.getImportStatusV1(importId).catch(unanswered));
}

async function follow(look: () => Promise<v1.skill.ImportResponse>): Promise<boolean> {
  for (let looks = 0; looks < LOOKS; looks += 1) {
    const { status, errors = [] } = await look();
    for (const { code, message } of errors) console.error(`Alexa: ${code ?? ''} ${message}`);
    if (status !== 'IN_PROGRESS') return status === 'SUCCEEDED';
    await wait(LOOK_AGAIN_MS);
  }
  console.error('Alexa is still at it. Look into the developer console, and say the same again later.');
  return false;
}

function zipped(settings: Settings, functions: readonly Answering[]): Uint8Array<ArrayBuffer> {
  const folder = packageSkill(settings, mkdtempSync(join(tmpdir(), 'steady-coach-package-')), functions);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const contents = files.map(({ parentPath, name }) => {
    const file = join(parentPath, name);
    return [relative(folder, file).split(sep).join('/'), new Uint8Array(readFileSync(file))] as const;
  });
  rmSync(folder, { recursive: true });
  return zipSync(Object.fromEntries(contents));
}

function unanswered(error: unknown): never {
  throw new BadSettings([`Alexa did not answer: ${error instanceof Error ? error.message : String(error)}`]);
}
