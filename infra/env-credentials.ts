/**
 * In the bundle this stands for the seven places where the SDK looks for keys. It fits Lambda, which hands those of the function's
 * role over in the environment; anywhere else AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY must be set, as lambda/settings.ts asks.
 */
export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';
