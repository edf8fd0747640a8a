// ask-sdk-core without a database, as it comes from its package.
'use strict';
const { SkillBuilders } = require('ask-sdk-core');
const { handlers } = require('./handlers');

exports.handler = SkillBuilders.custom()
  .addRequestHandlers(...handlers)
  .lambda();
