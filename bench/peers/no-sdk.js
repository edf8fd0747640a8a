// A handler without any SDK: the least that can answer Alexa.
'use strict';
exports.handler = async ({ request, session }) => {
  if (request.type === 'SessionEndedRequest') return { version: '1.0', response: {} };
  const say =
    request.type === 'LaunchRequest'
      ? 'Welcome back. Shall we begin?'
      : `You asked for ${request.intent.name}. What next?`;
  return {
    version: '1.0',
    sessionAttributes: session.attributes ?? {},
    response: {
      outputSpeech: { type: 'SSML', ssml: `<speak>${say}</speak>` },
      reprompt: { outputSpeech: { type: 'SSML', ssml: '<speak>What next?</speak>' } },
      shouldEndSession: false,
    },
  };
};
