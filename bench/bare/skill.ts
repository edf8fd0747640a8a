/** The emptiest skill on the packages that we use: one read of the athlete's item, one sentence. What we add to it is measured against it. */
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { SkillBuilders, type RequestHandler } from 'ask-sdk-core';

const database = new DynamoDBClient({});

const welcome: RequestHandler = {
  canHandle: () => true,
  async handle({ requestEnvelope, responseBuilder }) {
    const pk = { S: requestEnvelope.context.System.user.userId };
    await database.send(new GetItemCommand({ TableName: process.env['TABLE_NAME'], Key: { pk, sk: { S: 'NOW' } } }));
    return responseBuilder.speak('Welcome. Shall we begin?').reprompt('Shall we begin?').getResponse();
  },
};

const skill = SkillBuilders.custom().addRequestHandlers(welcome).create();

export const handler = (event: Parameters<typeof skill.invoke>[0]) => skill.invoke(event);
