/** Before every suite: the AWS SDK's notice about Node versions stays out of the output. */
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
