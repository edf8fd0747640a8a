/**
 * Stands in for `ask-sdk-model` in the bundle: types need no code, and the one value that `ask-sdk-core` takes from it makes
 * clients of Alexa's services for skills that give it a way to call them. This skill calls them itself (`alexa/services`).
 */
export const services = {};
