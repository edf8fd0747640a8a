/** How the owner hears: a topic for the alarms, and a monthly budget so that no bill surprises. */
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Settings } from './settings';
import type { StageNames } from './stage-names';

interface OwnerMailProps {
  readonly settings: Settings;
  readonly names: StageNames;
  /** The budget watches the account, so it is made once. */
  readonly isHome: boolean;
}

export class OwnerMail extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { settings, names, isHome }: OwnerMailProps) {
    super(scope, id);
    const { alarmEmail, monthlyBudgetDollars, stage } = settings;
    this.topic = new Topic(this, 'Topic', {
      topicName: names.topic,
      displayName: `Steady Coach ${stage}`,
      enforceSSL: true,
    });
    this.topic.addSubscription(new EmailSubscription(alarmEmail));
    // A policy of its own replaces the topic's default one, which would have let the alarms in.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );

    if (!isHome) return;
    const warnAt = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
      notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold, thresholdType: 'PERCENTAGE' },
      subscribers: [{ subscriptionType: 'EMAIL', address: alarmEmail }],
    });
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetName: names.budget,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: monthlyBudgetDollars, unit: 'USD' },
      },
      notificationsWithSubscribers: [warnAt('ACTUAL', 80), warnAt('FORECASTED', 100)],
    });
  }
}
