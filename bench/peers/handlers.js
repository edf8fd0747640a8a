// What a skill of the samples' kind does: answers, and leaves the keeping to its attributes.
'use strict';
exports.handlers = [
  {
    canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'LaunchRequest',
    handle: ({ responseBuilder }) =>
      responseBuilder.speak('Welcome back. Shall we begin?').reprompt('Shall we begin?').getResponse(),
  },
  {
    canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'IntentRequest',
    handle: ({ responseBuilder, requestEnvelope }) =>
      responseBuilder
        .speak(`You asked for ${requestEnvelope.request.intent.name}.`)
        .reprompt('What next?')
        .getResponse(),
  },
  {
    canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'SessionEndedRequest',
    handle: ({ responseBuilder }) => responseBuilder.getResponse(),
  },
];
