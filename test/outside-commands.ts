/**
 * The commands of other programs that the documents say to type: what each must be told, and what it may be. Read with botocore 1.43.11,
 * which the AWS CLI is made of, and with ask-cli 2.30.7. A command that is not here has not been read.
 */
export interface Command {
  readonly needs: readonly string[];
  readonly may: readonly string[];
}

export const AWS_COMMANDS: Readonly<Record<string, Command>> = {
  'cloudformation delete-stack': { needs: ['stack-name'], may: [] },
  'cloudformation describe-stack-events': { needs: ['stack-name'], may: [] },
  'cloudwatch get-metric-statistics': {
    needs: ['namespace', 'metric-name', 'start-time', 'end-time', 'period'],
    may: ['dimensions', 'statistics'],
  },
  'deploy get-deployment': { needs: ['deployment-id'], may: [] },
  'deploy list-deployments': { needs: [], may: ['application-name', 'deployment-group-name'] },
  'deploy stop-deployment': { needs: ['deployment-id'], may: ['auto-rollback-enabled'] },
  'dynamodb delete-table': { needs: ['table-name'], may: [] },
  'dynamodb describe-export': { needs: ['export-arn'], may: [] },
  'dynamodb describe-table': { needs: ['table-name'], may: [] },
  'dynamodb export-table-to-point-in-time': { needs: ['table-arn', 's3-bucket'], may: ['export-format'] },
  'dynamodb import-table': {
    needs: ['s3-bucket-source', 'input-format', 'table-creation-parameters'],
    may: ['input-compression-type'],
  },
  'dynamodb list-backups': { needs: [], may: ['backup-type', 'table-name'] },
  'dynamodb restore-table-from-backup': { needs: ['target-table-name', 'backup-arn'], may: [] },
  'dynamodb restore-table-to-point-in-time': {
    needs: ['target-table-name'],
    may: ['restore-date-time', 'source-table-name'],
  },
  'dynamodb update-continuous-backups': { needs: ['table-name', 'point-in-time-recovery-specification'], may: [] },
  'dynamodb update-table': {
    needs: ['table-name'],
    may: ['deletion-protection-enabled', 'no-deletion-protection-enabled', 'warm-throughput'],
  },
  'dynamodb update-time-to-live': { needs: ['table-name', 'time-to-live-specification'], may: [] },
  'lambda delete-function': { needs: ['function-name'], may: ['qualifier'] },
  'lambda get-account-settings': { needs: [], may: [] },
  'lambda get-policy': { needs: ['function-name'], may: ['qualifier'] },
  'lambda list-versions-by-function': { needs: ['function-name'], may: [] },
  'lambda put-provisioned-concurrency-config': {
    needs: ['function-name', 'qualifier', 'provisioned-concurrent-executions'],
    may: [],
  },
  'lambda update-alias': { needs: ['function-name', 'name'], may: ['function-version'] },
  'logs get-query-results': { needs: ['query-id'], may: [] },
  'logs start-query': { needs: ['start-time', 'end-time', 'query-string'], may: ['log-group-name'] },
  'secretsmanager create-secret': { needs: ['name'], may: ['secret-string'] },
  'secretsmanager put-secret-value': { needs: ['secret-id'], may: ['secret-string'] },
  'service-quotas request-service-quota-increase': { needs: ['service-code', 'quota-code', 'desired-value'], may: [] },
  'sts get-caller-identity': { needs: [], may: [] },
  'dynamodb wait': { needs: ['table-name'], may: [] },
};

/** Of these there is one for the whole account. */
export const WITHOUT_REGION: readonly string[] = ['sts get-caller-identity'];

export const ASK_COMMANDS: Readonly<Record<string, Command>> = {
  'configure ': { needs: [], may: [] },
  'dialog ': { needs: [], may: ['locale', 'skill-id'] },
  'util generate-lwa-tokens': { needs: [], may: ['client-id', 'client-confirmation', 'scopes'] },
  'smapi add-testers-to-beta-test': { needs: ['skill-id', 'testers-emails'], may: [] },
  'smapi create-beta-test': { needs: ['skill-id'], may: ['feedback-email'] },
  'smapi create-nlu-annotation-set': { needs: ['skill-id', 'locale', 'name'], may: [] },
  'smapi create-nlu-evaluations': { needs: ['skill-id', 'locale', 'source-annotation-id'], may: ['stage'] },
  'smapi get-result-for-nlu-evaluations': { needs: ['skill-id', 'evaluation-id'], may: [] },
  'smapi start-beta-test': { needs: ['skill-id'], may: [] },
  'smapi submit-skill-for-certification': { needs: ['skill-id'], may: ['publication-method'] },
  'smapi update-annotations-for-nlu-annotation-sets': {
    needs: ['skill-id', 'annotation-id', 'content-type', 'update-nlu-annotation-set-annotations-request'],
    may: [],
  },
};
