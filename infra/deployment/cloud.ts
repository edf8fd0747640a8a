/** What a deployment asks of AWS and of Alexa, in the words of their own types, and the two things that it does there. */
import type { Stack } from '@aws-sdk/client-cloudformation';
import type { ContinuousBackupsDescription, TableDescription, TimeToLiveDescription } from '@aws-sdk/client-dynamodb';
import type { AccountLimit } from '@aws-sdk/client-lambda';
import type { v1 } from 'ask-smapi-model';
import type { Answering } from '../manifest';
import type { Settings } from '../settings';
import type { AliasName } from '../stage-names';
import type { PassContext } from '../stacks';

/** Login with Amazon's three values. */
export interface AlexaCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
}

export interface TableFound {
  readonly table: TableDescription;
  readonly backups: ContinuousBackupsDescription | undefined;
  readonly timeToLive: TimeToLiveDescription | undefined;
  /** The `schema` of stored athletes that this code would not read, in so far as one page of the table tells. */
  readonly schemas: readonly number[];
}

/** Where one looks before and between the passes; nothing here changes anything. What is not there is `undefined`. */
export interface Look {
  hasCredentials(this: void): Promise<boolean>;
  /** The secret's text. */
  secret(this: void, name: string): Promise<string | undefined>;
  /** Changes whenever another value is put there; to be told it one need not know the value. */
  secretVersion(this: void, name: string): Promise<string | undefined>;
  isBootstrapped(this: void, region: string): Promise<boolean>;
  stack(this: void, region: string, name: string): Promise<Stack | undefined>;
  /** The same where nothing should be; an account may forbid to look there. */
  strayStack(this: void, region: string, name: string): Promise<Stack | undefined>;
  /** Of the whole account, in a region. */
  concurrency(this: void, region: string): Promise<AccountLimit | undefined>;
  /** What the function has reserved for itself already. */
  reserved(this: void, region: string, functionName: string): Promise<number>;
  /** The version behind an alias. */
  version(this: void, region: string, functionName: string, alias: AliasName): Promise<string | undefined>;
  table(this: void, region: string, name: string): Promise<TableFound | undefined>;
  vendors(this: void, credentials: AlexaCredentials): Promise<v1.vendorManagement.Vendors>;
  /** Skills of the vendor: with this id, none if it is somebody else's; or all. */
  skillsOf(
    this: void,
    credentials: AlexaCredentials,
    vendorId: string,
    skillId?: string,
  ): Promise<readonly v1.skill.SkillSummary[]>;
  /** A page as anybody sees it, who is not logged in; `undefined` if nothing answers. */
  page(this: void, url: string): Promise<string | undefined>;
}

/** What changes something. Both answer whether it went well; what went wrong has been said. */
export interface Act {
  /** CloudFormation makes the stack what the app says it is. */
  deployStack(this: void, stackId: string, context: PassContext): Promise<boolean>;
  /** Alexa takes the package for a skill that is no part of a stack. */
  sendPackage(this: void, settings: Settings, skillId: string, functions: readonly Answering[]): Promise<boolean>;
}

export type Cloud = Look & Act;
