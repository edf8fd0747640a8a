/**
 * In the bundle this stands for ask-sdk-model, sixty kilobytes of clients of Alexa's services, of which the SDK's door takes one, and
 * only for a skill with an API client. Ours calls these services itself (lambda/alexa/services.ts).
 */
export const services = {
  /** Called with `new`, like the class it stands for. */
  ServiceClientFactory(): never {
    throw new TypeError('this skill has no API client');
  },
};
