// The official ask-sdk with its own persistence adapter, as Amazon's samples use it: everything an athlete ever did is one
// attribute map, read before each turn, and written after each turn that logs a set.
'use strict';
const AWS = require('aws-sdk');
const { SkillBuilders } = require('ask-sdk');
const { handlers } = require('./handlers');

const dynamoDBClient = new AWS.DynamoDB({
  endpoint: process.env.AWS_ENDPOINT_URL_DYNAMODB,
  region: process.env.AWS_REGION,
  maxRetries: 0,
});

const logSet = {
  canHandle: ({ requestEnvelope: { request } }) =>
    request.type === 'IntentRequest' && request.intent.name === 'StartExerciseIntent',
  async handle({ attributesManager, responseBuilder, requestEnvelope }) {
    const kept = await attributesManager.getPersistentAttributes();
    const sets = kept.sets ?? [];
    sets.push({ at: requestEnvelope.request.timestamp, exercise: 'push-up', reps: 15, seconds: 60 });
    attributesManager.setPersistentAttributes({ ...kept, sets });
    await attributesManager.savePersistentAttributes();
    return responseBuilder.speak(`Logged set ${sets.length}.`).reprompt('What next?').getResponse();
  },
};

const skill = SkillBuilders.standard()
  .withTableName(process.env.PEER_TABLE)
  .withDynamoDbClient(dynamoDBClient)
  .addRequestInterceptors({ process: ({ attributesManager }) => attributesManager.getPersistentAttributes() })
  .addRequestHandlers(logSet, ...handlers)
  .lambda();

exports.handler = skill;
